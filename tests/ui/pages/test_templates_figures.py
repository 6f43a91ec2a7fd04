"""What lies beside a template: the preview, the figures over the whole book, the versions."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QListView, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.rates import wilson
from connote.core.things import Act, HistoryKind, TemplateRow
from connote.core.wordings import Version
from connote.core.writing.differences import PieceKind
from connote.ui.pages.templates import TemplatesPage
from connote.ui.pages.templates.contact_field import ContactField
from connote.ui.pages.templates.difference_view import DifferenceView
from connote.ui.pages.templates.version_list import standing_words, use_words
from ui.pages.editing import (
    CONTROL,
    child,
    editor,
    open_page,
    paused,
    press,
    preview,
    previewed,
    room,
    side,
    tell_marys_story,
    write,
)

pytestmark = pytest.mark.usefixtures("light")

LEFT = Qt.MouseButton.LeftButton
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def page(book: Book, qtbot: QtBot, tmp_path: Path) -> TemplatesPage:
    """Open the page on Kevin's book, with Mary previewed."""
    made = open_page(tell_marys_story(book), qtbot, tmp_path)
    paused(qtbot, made)
    return made


def show(qtbot: QtBot, page: TemplatesPage, tab: int) -> None:
    """Click on a tab."""
    bar = side(page).tabBar()
    qtbot.mouseClick(bar, LEFT, pos=bar.tabRect(tab).center())


def counted(qtbot: QtBot, page: TemplatesPage) -> None:
    """Wait until the book is counted for the text as it is."""
    qtbot.waitUntil(lambda: side(page).whole_book.is_fresh)


# ── the preview ──────────────────────────────────────────────────────────────────────────────


def test_notes_lie_side_by_side_or_below_each_other(qtbot: QtBot, page: TemplatesPage) -> None:
    """A wide window has them in columns, a narrow one stacked."""
    cards = preview(page).cards
    page.resize(1300, 720)
    qtbot.waitUntil(lambda: cards.columns() == 2)
    assert cards.widget().minimumSizeHint().width() <= cards.viewport().width()
    first, second = cards.cards()
    qtbot.waitUntil(lambda: first.y() == second.y() and first.x() < second.x())
    page.resize(850, 530)
    qtbot.waitUntil(lambda: cards.columns() == 1)
    qtbot.waitUntil(lambda: first.x() == second.x() and first.y() < second.y())


@pytest.mark.parametrize("width", [850, 1000, 1096, 1130, 1300])
def test_no_note_is_cut_off_at_any_width(qtbot: QtBot, page: TemplatesPage, width: int) -> None:
    """The columns are never wider together than the room they have."""
    cards = preview(page).cards
    page.resize(width, 720)
    qtbot.waitUntil(lambda: page.width() == width)
    qtbot.waitUntil(lambda: cards.widget().width() <= cards.viewport().width())


def test_keys_and_buttons_go_on_and_back(qtbot: QtBot, page: TemplatesPage) -> None:
    """Alt+Down and Alt+Up work while typing, too, and go around at the ends."""
    write(qtbot, page, "{{ full_name }}")
    paused(qtbot, page)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up):
        before = previewed(page)
        press(qtbot, page, key, held=ALT)
        qtbot.waitUntil(lambda before=before: previewed(page) != before)
    assert previewed(page) == {"Mary Stone"}
    qtbot.mouseClick(child(page, QToolButton, "Previous contact"), LEFT)
    qtbot.waitUntil(lambda: previewed(page) == {"Zoe Young"})
    qtbot.mouseClick(child(page, QToolButton, "Next contact"), LEFT)
    qtbot.waitUntil(lambda: previewed(page) == {"Mary Stone"})
    assert page.findChild(ContactField).text() == "Mary Stone"


def test_a_card_says_what_was_left_out_and_what_the_coach_finds(
    qtbot: QtBot, page: TemplatesPage
) -> None:
    """What gave way for room is named, and so is what the coach would mend."""
    write(qtbot, page, "Hi {{ first_name }}, " + "word " * 40 + "[[or so]]")
    paused(qtbot, page)
    over, left_out, coach = preview(page).cards.cards()[0].remarks()
    assert over.startswith("Too long by 8, even with all left out that may be.")
    assert left_out == "Left out: “or so”"
    assert coach.startswith("! Coach: ")


def test_the_value_of_a_fact_follows_the_contact(qtbot: QtBot, page: TemplatesPage) -> None:
    """What is offered while typing is what the previewed contact has."""
    assert editor(page).completion.values["first_name"] == "Mary"
    press(qtbot, page, Qt.Key.Key_Down, held=ALT)
    assert editor(page).completion.values["first_name"] == "Zoe"
    assert editor(page).completion.values["shared_place"] == ""


# ── over the whole book ──────────────────────────────────────────────────────────────────────

LONG = "Hi {{ first_name }}{{ shared_place }}" + "." * 190


def test_the_whole_book_is_counted(qtbot: QtBot, page: TemplatesPage) -> None:
    """Shortest, median and longest; who doesn't fit by how much; whose facts are missing."""
    page.book.contacts.add(ContactWords(first_name="Bartholomew", last_name="Quill"))
    write(qtbot, page, LONG)
    show(qtbot, page, 1)
    counted(qtbot, page)
    survey = side(page).whole_book.survey
    assert survey is not None
    assert (survey.shortest.name, survey.longest.name) == ("Zoe Young", "Bartholomew Quill")
    assert side(page).whole_book.people.rows() == [
        "Too long for 200: 2 notes",
        "Missing in 2 notes: where you know each other from",
    ]
    assert side(page).whole_book.remark == "Everybody you may write to: 3 contacts."
    told = [one.accessibleName() for one in side(page).whole_book.findChildren(QPushButton)]
    assert "Preview Zoe Young: shortest note" in told
    assert "Preview Bartholomew Quill: longest note" in told


def test_whoever_is_named_is_previewed_by_a_key_or_a_click(
    qtbot: QtBot, page: TemplatesPage
) -> None:
    """A reason unfolds, and a person below it leads to their note."""
    write(qtbot, page, "{{ shared_place }} {{ full_name }}")
    show(qtbot, page, 1)
    counted(qtbot, page)
    tree = side(page).whole_book.people
    tree.setFocus()
    tree.setCurrentItem(tree.topLevelItem(0))
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(tree, key)
    assert side(page).currentIndex() == 0
    qtbot.waitUntil(lambda: previewed(page) == {"Zoe Young"})
    show(qtbot, page, 1)
    longest = child(page, QPushButton, "Preview Mary Stone: longest note")
    qtbot.mouseClick(longest, LEFT)
    qtbot.waitUntil(lambda: previewed(page) == {"XYZ Co. Mary Stone"})


def test_the_shortest_and_the_longest_are_one_click_away(qtbot: QtBot, page: TemplatesPage) -> None:
    """From the preview itself; the book is counted first where it has to be."""
    write(qtbot, page, "{{ full_name }}")
    paused(qtbot, page)
    qtbot.mouseClick(child(page, QPushButton, "Contact with the shortest note"), LEFT)
    qtbot.waitUntil(lambda: previewed(page) == {"Zoe Young"})
    qtbot.mouseClick(child(page, QPushButton, "Contact with the longest note"), LEFT)
    qtbot.waitUntil(lambda: previewed(page) == {"Mary Stone"})
    assert preview(page).remark == ""


def many(book: Book) -> None:
    """Put so many into a book that it takes more than a slice to count."""
    with book.step(Act.ADD_CONTACT, "Add many"):
        for number in range(400):
            book.contacts.add(ContactWords(first_name=f"Ann{number}", last_name="Other"))


def test_counting_is_cancelled_and_begun_again(qtbot: QtBot, book: Book, tmp_path: Path) -> None:
    """The button stops it, and then begins anew; figures of a part are said to be that."""
    many(tell_marys_story(book))
    page = open_page(book, qtbot, tmp_path)
    whole = side(page).whole_book
    show(qtbot, page, 1)
    button = whole._button
    qtbot.waitUntil(lambda: button.text() == "Cancel" and whole.survey is not None)
    qtbot.mouseClick(button, LEFT)
    assert button.text() == "Count again"
    assert whole.remark.startswith("Of the text before, or not of all: ")
    qtbot.mouseClick(button, LEFT)
    counted(qtbot, page)
    assert whole.remark == "Everybody you may write to: 402 contacts."


def test_typing_stops_the_counting_which_begins_again_after_a_pause(
    qtbot: QtBot, book: Book, tmp_path: Path
) -> None:
    """No key waits for the count; when typing rests the new text is counted."""
    many(tell_marys_story(book))
    page = open_page(book, qtbot, tmp_path)
    whole = side(page).whole_book
    show(qtbot, page, 1)
    qtbot.waitUntil(lambda: whole._slices.is_running)
    editor(page).setFocus()
    qtbot.keyClicks(editor(page), "x")
    assert not whole._slices.is_running
    write(qtbot, page, "{{ full_name }}")
    qtbot.waitUntil(
        lambda: whole.is_fresh and whole.survey is not None and whole.survey.longest is not None
        and whole.survey.longest.text == "Ann100 Other"
    )  # fmt: skip


def test_a_text_with_mistakes_is_counted_when_they_are_mended(
    qtbot: QtBot, page: TemplatesPage
) -> None:
    """It says so instead of showing figures of another text."""
    write(qtbot, page, "{{ frist_name }}")
    show(qtbot, page, 1)
    whole = side(page).whole_book
    qtbot.waitUntil(lambda: whole.remark == "The book is counted when the mistakes are mended.")
    assert whole.survey is None
    press(qtbot, page, *[Qt.Key.Key_Backspace] * 20)
    write(qtbot, page, "{{ first_name }}")
    counted(qtbot, page)


def test_an_empty_book_says_so(qtbot: QtBot, book: Book, tmp_path: Path) -> None:
    """Nobody to count is no figure."""
    page = open_page(book, qtbot, tmp_path)
    show(qtbot, page, 1)
    qtbot.waitUntil(lambda: side(page).whole_book.remark == "The book has nobody to write to yet.")


# ── versions ─────────────────────────────────────────────────────────────────────────────────


def use(page: TemplatesPage) -> None:
    """Send a note written with the template as it is."""
    book = page.book
    row = book.templates.find("Old colleague")
    draft = book.notes.draft(book.contacts.find("Mary").id, template=row)
    book.requests.mark_sent(draft, "Hi Mary")


def test_versions_show_figures_and_differences_and_one_is_brought_back(
    qtbot: QtBot, page: TemplatesPage
) -> None:
    """What was used is kept with what came of it, told apart, and one click away from returning."""
    first = editor(page).text()
    use(page)
    write(qtbot, page, "Hi {{ first_name }}, it’s me")
    press(qtbot, page, Qt.Key.Key_S, held=CONTROL)
    show(qtbot, page, 2)
    view = child(page, QListView, "Versions")
    rows = [view.model().index(row, 0) for row in range(view.model().rowCount())]
    told = [str(row.data(Qt.ItemDataRole.AccessibleTextRole)) for row in rows]
    assert told[0].startswith("Version 2, the newest, ")
    assert told[0].endswith("not used yet")
    assert told[1].endswith("0 of 1 accepted: too few to say more")
    versions = side(page).versions
    assert versions.remark == "From version 1 to version 2"
    kinds = {piece.kind for piece in versions.differences.pieces()}
    assert kinds == {PieceKind.SAME, PieceKind.ADDED, PieceKind.REMOVED}
    assert "added “" in versions.differences.accessibleDescription()
    assert not child(page, QPushButton, "Bring this wording back").isEnabled()
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert versions.remark == "Version 1, as it was written"
    back = child(page, QPushButton, "Bring this wording back")
    back.setFocus()
    QTest.keyClick(back, Qt.Key.Key_Space)
    assert editor(page).text() == first
    assert page.book.templates.find("Old colleague").version == 3
    assert room(page).remark.text() == "Version 3. Version 1 is kept with the requests that used it"
    page.book.undo()
    assert editor(page).text() == "Hi {{ first_name }}, it’s me"


def test_an_old_version_is_compared_with_the_newest(qtbot: QtBot, page: TemplatesPage) -> None:
    """Either with the one before it, or with what stands there now."""
    use(page)
    write(qtbot, page, "Hello")
    press(qtbot, page, Qt.Key.Key_S, held=CONTROL)
    show(qtbot, page, 2)
    versions = side(page).versions
    versions.choose(1)
    box = child(page, QComboBox, "Compare the version")
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert versions.remark == "From version 1 to version 2"
    added = [p.text for p in versions.differences.pieces() if p.kind is PieceKind.ADDED]
    assert added == ["Hello"]


@pytest.mark.parametrize(
    ("used", "accepted", "sent", "words"),
    [
        (0, 0, 0, "not used yet"),
        (2, 0, 0, "in 2 requests, none sent yet"),
        (5, 2, 4, "2 of 4 accepted: too few to say more"),
        (30, 15, 30, "50% of 30 sent accepted, likely 33–67%"),
    ],
)
def test_figures_say_how_little_they_may_mean(
    used: int, accepted: int, sent: int, words: str
) -> None:
    """Thin data is told as numbers, more with its interval."""
    version = Version(1, 1, "Hi", "2026-11-23T12:00:00", used, wilson(accepted, sent))
    assert use_words(version) == words


def test_differences_are_not_told_by_colour_alone(qtbot: QtBot) -> None:
    """What is removed is struck through, what is added underlined."""
    view = DifferenceView("What changed")
    qtbot.addWidget(view)
    view.show_differences("one two", "one three")
    cursor = view.textCursor()
    looks = {}
    for place, letter in enumerate(view.toPlainText(), start=1):
        cursor.setPosition(place)
        look = cursor.charFormat()
        looks.setdefault((look.fontStrikeOut(), look.fontUnderline()), []).append(letter)
    assert {"".join(letters) for letters in looks.values()} == {"one ", "two", "three"}
    assert "".join(looks[True, False]) == "two"
    assert "".join(looks[False, True]) == "three"


def test_nothing_is_cut_in_a_small_window(qtbot: QtBot, page: TemplatesPage) -> None:
    """At the smallest size every control of every tab has the room it asks for."""
    page.resize(856, 530)
    for tab in range(3):
        show(qtbot, page, tab)
        qtbot.waitUntil(lambda: editor(page).height() >= 200)
        for button in page.findChildren(QPushButton):
            if button.isVisible() and button.text():
                assert button.width() >= button.minimumSizeHint().width(), button.text()
                right = button.mapTo(page, QPoint(button.width(), 0)).x()
                assert right <= page.width(), button.text()
    assert room(page).width() >= 330


def test_history_entered_elsewhere_is_in_the_figures(qtbot: QtBot, page: TemplatesPage) -> None:
    """A step beside the editor has the book counted again."""
    write(qtbot, page, "{{ shared_place }}")
    show(qtbot, page, 1)
    counted(qtbot, page)
    assert side(page).whole_book.people.rows()
    zoe = page.book.contacts.find("Zoe").id
    page.book.histories.add(zoe, HistoryKind.FRIEND, place="Lyon")
    qtbot.waitUntil(
        lambda: side(page).whole_book.is_fresh and not side(page).whole_book.people.rows()
    )


def test_drafts_are_told_from_the_requests_a_rate_is_of() -> None:
    """Eleven used it and ten were sent: the eleventh is still a draft."""
    version = Version(1, 1, "Hi", "2026-11-01", 11, wilson(4, 10))
    row = TemplateRow(1, "Alumni", 1, False)
    told = standing_words(row, [version])
    assert told.startswith("Version 1, used in 11 requests. 1 is still a draft. A change begins")
