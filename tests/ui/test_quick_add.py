"""Quick add: what is pasted fills the form, who is known is named, and nothing typed is lost."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from connote.core.contacts import ContactWords
from connote.ui.known_card import KnownCard
from connote.ui.main_window import MainWindow
from connote.ui.quick_add import QuickAdd
from ui.windows import Open

CONTROL = Qt.KeyboardModifier.ControlModifier


def begin(window: MainWindow, qtbot: QtBot, text: str) -> QuickAdd:
    """Press Ctrl+N and paste a text."""
    qtbot.keySequence(window, "Ctrl+N")
    card = window.quick_add
    assert card is not None
    assert card.pasted.hasFocus()
    QApplication.clipboard().setText(text)
    qtbot.keyClick(card.pasted, Qt.Key.Key_V, CONTROL)
    return card


def field(card: QuickAdd, name: str) -> QLineEdit:
    """Give a field of the form."""
    found = card.form.control(name)
    assert isinstance(found, QLineEdit)
    return found


def press(qtbot: QtBot, card: QuickAdd, words: str) -> None:
    """Press a button of the card by its words."""
    button = next(one for one in card.findChildren(QPushButton) if one.text() == words)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_somebody_is_added_from_a_pasted_line(open_window: Open, qtbot: QtBot) -> None:
    """Ctrl+N, paste, Ctrl+Enter: the person is there and shown; one undo takes them back."""
    window = open_window()
    window.show_view("goals")
    card = begin(window, qtbot, "Nele Brandt, Lead Engineer at Contoso, nele@contoso.example")
    assert field(card, "name").text() == "Nele Brandt"
    qtbot.keyClick(card.pasted, Qt.Key.Key_Return, CONTROL)
    nele = window.book.contacts.get(window.book.contacts.find("Nele Brandt").id)
    assert (nele.position, nele.organization, nele.email) == (
        "Lead Engineer",
        "Contoso",
        "nele@contoso.example",
    )
    assert (window.shown, window.people.chosen()) == ("people", nele.id)
    assert card.isHidden()
    assert card.pasted.toPlainText() == ""
    window.undo()
    assert window.book.contacts.count("nele") == 0


def test_what_somebody_typed_is_not_pasted_over(open_window: Open, qtbot: QtBot) -> None:
    """A field that was corrected keeps its words when the text above it changes."""
    card = begin(open_window(), qtbot, "Nele Brandt, Lead at Contoso")
    position = field(card, "position")
    position.setFocus()
    position.selectAll()
    qtbot.keyClicks(position, "Head of Labs")
    card.pasted.setPlainText("Nele Brandt-Roth, Lead at Fabrikam")
    assert position.text() == "Head of Labs"
    assert field(card, "company").text() == "Fabrikam"


def test_somebody_known_is_completed_instead(open_window: Open, qtbot: QtBot) -> None:
    """The card names who is there, and adds what is new about them as one step."""
    window = open_window()
    mary = window.book.contacts.find("Mary Stone").id
    profile = window.book.contacts.get(mary).profile_url
    window.book.contacts.edit(mary, ContactWords(phones=[]))
    card = begin(window, qtbot, f"Mary Stone\n{profile}\n+33 4 72 00 00 00")
    assert not card.findChild(KnownCard).isHidden()
    press(qtbot, card, "Add what is new")
    assert window.book.contacts.get(mary).phones == ("+33 4 72 00 00 00",)
    assert window.people.chosen() == mary
    assert window.book.undo_words == "Edit Mary Stone"


def test_a_namesake_may_be_added_all_the_same(open_window: Open, qtbot: QtBot) -> None:
    """Two people may have one name: the card says so, and adds whom it is asked to."""
    window = open_window()
    card = begin(window, qtbot, "Mary Stone, Pilot")
    assert not card.findChild(KnownCard).isHidden()
    press(qtbot, card, "Add contact")
    assert window.book.contacts.count("mary stone") == 2


def test_escape_keeps_what_was_typed_also_across_a_restart(open_window: Open, qtbot: QtBot) -> None:
    """The card comes back as it was left, in this window and in the next one."""
    window = open_window()
    window.show_view("templates")
    card = begin(window, qtbot, "Nele Brandt")
    company = field(card, "company")
    company.setFocus()
    qtbot.keyClicks(company, "Contoso")
    qtbot.keyClick(company, Qt.Key.Key_Escape)
    assert (card.isHidden(), window.shown) == (True, "templates")
    window.close()
    again = open_window()
    again.add_contact()
    card = again.quick_add
    assert card is not None
    assert field(card, "name").text() == "Nele Brandt"
    assert field(card, "company").text() == "Contoso"


def test_a_card_without_a_name_is_refused_in_words(open_window: Open, qtbot: QtBot) -> None:
    """Nothing is added, the card stays open, and the reason is told where the window tells."""
    window = open_window()
    card = begin(window, qtbot, "")
    with qtbot.captureExceptions() as told:
        press(qtbot, card, "Add contact")
    assert "needs a name" in str(told[0][1])
    assert not card.isHidden()


def test_a_long_address_shows_where_it_leads(open_window: Open, qtbot: QtBot) -> None:
    """A field that was filled from the paste stands at its beginning, in line with the paste."""
    card = begin(open_window(), qtbot, "https://www.linkedin.com/in/nele-brandt-of-the-long-name-9")
    assert len(field(card, "profile").text()) > 30
    assert field(card, "profile").cursorPosition() == 0
    assert card.pasted.document().documentMargin() > 8
