"""A note of a template's preview: what the coach sums up below it, and the card's height."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from connote.core.book import Book
from connote.core.things import CoachLine
from connote.ui.pages.templates.note_card import coach_words
from connote.ui.pages.templates.note_cards import NoteCards
from connote.ui.pages.templates.preview import Preview
from ui.pages.editing import open_page, paused, put, tell_marys_story


def test_a_note_that_is_too_long_is_never_called_good() -> None:
    """The meter says by how much; the coach does not reassure beside it."""
    good, long = CoachLine("name", True, "says Mary"), CoachLine("fits", False, "219 of 200")
    assert coach_words((good,)) == "✓ Coach: nothing to mend"
    assert coach_words((good, long)) == ""
    assert coach_words((CoachLine("how", False, "no word of it"), long)) == "! Coach: no word of it"


def test_a_card_is_always_as_high_as_what_it_says(
    book: Book, qtbot: QtBot, tmp_path: Path, light: QApplication
) -> None:
    """Longer and shorter notes, more and fewer cards, wide and narrow: no line hides, no hole."""
    page = open_page(tell_marys_story(book), qtbot, tmp_path)
    cards = page.findChild(Preview).cards
    longer = "Hi, {{ first_name }}. " + "[[One more good word. ]]" * 9
    for width in (1130, 900, 1600):
        page.resize(width, 720)
        for text in ("Hi.", longer, longer + "[[And the last of all. ]]" * 4, longer, "Hi."):
            put(page, text)
            paused(qtbot, page)
            qtbot.waitUntil(lambda: _crooked(cards) == [])


def _crooked(cards: NoteCards) -> list[str]:
    """Give the notes that are cut, or stand on a card higher than its row must be."""
    shown, columns = cards.cards(), cards.columns()
    found = []
    for place, card in enumerate(shown):
        row = shown[place - place % columns :][:columns]
        text = card.findChildren(QLabel)[1]
        if text.height() < text.heightForWidth(text.width()) or card.height() != max(
            other.heightForWidth(other.width()) for other in row
        ):
            found.append(text.text())
    return found
