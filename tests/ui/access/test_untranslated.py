"""Every word of the window passes through `tr`: a made-up language finds what does not."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

from connote.core.book import Book
from connote.core.speech import speak_by
from connote.core.store.tables import JOURNALED, Step, plain_rows
from connote.core.writing.facts import EXAMPLES, FACTS
from ui.access.places import PLACES, Place, window_on

_MARK = "¿"
_WORD = re.compile(r"[^\W\d_]{2,}")
_NEVER = set(
    re.findall(
        r"\S+",
        """
        connote linkedin csv utf vcard zip ctrl shift alt esc enter up down return del
        deutsch français español english xyz co lmnop ii https www com utc
        connections people who where remark
        wren ada paul reyes northwind head sales engineer in met lyon
        dear sir or madam congrats on your promotion
        jan feb mar apr may jun jul aug sep oct nov dec
        """,
    )
)
"""Names, keys, file names and what the tests themselves type."""

_FACTS = {
    word.casefold() for one in (*FACTS, *EXAMPLES.values()) for word in _WORD.findall(str(one))
}


@pytest.fixture
def speaks_marked() -> Iterator[None]:
    """Mark every word that passes through `tr`, and no other."""
    speak_by(lambda text, _comment, _n: _marked(text))
    yield
    speak_by(None)


def _marked(text: str) -> str:
    """Put the mark before every word outside of braces."""
    parts = re.split(r"(\{[^}]*\}|%n|&)", text)
    return "".join(
        part if part.startswith(("{", "%", "&")) else _WORD.sub(lambda one: _MARK + one[0], part)
        for part in parts
    )


@pytest.mark.parametrize("place", PLACES, ids=[place.name for place in PLACES])
def test_no_word_is_left_in_english(
    place: Place, sample_file: Path, tmp_path: Path, light: QApplication, speaks_marked: None
) -> None:
    """What is neither marked nor a word of the book, a name or a key, was never translated."""
    with window_on(place, sample_file, tmp_path) as window:
        known = _NEVER | _FACTS | _words_of(window.book)
        found = {
            " ".join(text.split())[:80]
            for text in _texts(window)
            if {word.casefold() for word in _bare_words(text)} - known
        }
    assert found == set()


def test_the_made_up_language_marks_words_and_keeps_what_is_filled_in() -> None:
    """The instrument itself: words are marked, placeholders and numbers are not."""
    assert _marked("Ask {name}: %n note(s) &Left") == "¿Ask {name}: %n ¿note(s) &¿Left"
    assert _bare_words("¿Ask Mary") == ["Mary"]


def _bare_words(text: str) -> list[str]:
    """Give the words without a mark, but those of paths, markup, quotations and templates."""
    plain = html.unescape(re.sub(r"<[^>]*>|\{\{.*?\}\}|\{%.*?%\}|/\S+|“.*?”", " ", text))
    return re.findall(rf"(?<![{_MARK}\w])[^\W\d_]{{2,}}", plain)


def _words_of(book: Book) -> set[str]:
    """Give every word that stands in the book: the user's own, in whatever language."""
    words: set[str] = set()
    for table in (*JOURNALED, Step):  # a step is called what it was called when it was done
        for row in plain_rows(table.select()):
            for value in row:
                if isinstance(value, str):
                    words.update(word.casefold() for word in _WORD.findall(value))
    return words


def _texts(window: QWidget) -> Iterator[str]:
    """Give all that is shown or told to a screen reader."""
    for widget in [window, *window.findChildren(QWidget)]:
        if widget.isVisible():
            yield from _own_texts(widget)
            yield from (widget.toolTip(), widget.accessibleName())
    for action in window.findChildren(QAction):
        if action.isVisible():
            yield action.text()


def _own_texts(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QLineEdit):
        yield from (widget.text(), widget.placeholderText())
    elif isinstance(widget, QPlainTextEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(at) for at in range(widget.count()))
    elif isinstance(widget, QTabBar):
        yield from (widget.tabText(at) for at in range(widget.count()))
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _cells(widget)


def _cells(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    for column in range(columns):
        head = model.headerData(column, Qt.Orientation.Horizontal)
        yield head if isinstance(head, str) else ""
        for row in range(min(40, model.rowCount(QModelIndex()))):
            told = model.index(row, column).data()
            yield told if isinstance(told, str) else ""
