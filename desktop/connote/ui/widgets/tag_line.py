"""A line of words, such as the tags of a contact: small pills, and a field for one more."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from connote.core.speech import tr
from connote.ui import theme
from connote.ui.icons import icon
from connote.ui.widgets.completer import Completer
from connote.ui.widgets.flow_layout import FlowLayout
from connote.ui.widgets.pill import Pill


class LineWords(NamedTuple):
    """What such a line calls its words, and the one that is added."""

    one: str
    add: str
    adding: str
    new: str


class TagLine(QWidget):
    """Shows tags and says what the user wants: `tag_added`, `tag_removed`, `tag_chosen`.

    With `words` they are called something else.
    """

    tag_added = Signal(str)
    tag_removed = Signal(str)
    tag_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, words: LineWords | None = None) -> None:
        super().__init__(parent)
        self._words = words or LineWords(
            tr("Tag"), tr("tag", "a button that adds one"), tr("Add a tag"), tr("New tag")
        )
        self._tags: tuple[str, ...] = ()
        self._known: tuple[str, ...] = ()
        self._flow = FlowLayout(self, theme.Space.XS + theme.Space.XS // 2)
        self._add = QPushButton(icon("plus", "quiet"), self._words.add)
        self._add.setProperty("quiet", True)
        self._add.setProperty("small", True)
        self._add.setAccessibleName(self._words.adding)
        self._add.clicked.connect(self._open)
        self._flow.addWidget(self._add)
        self._field: QLineEdit | None = None

    def tags(self) -> tuple[str, ...]:
        """Give the tags that are shown."""
        return self._tags

    def set_tags(self, tags: Sequence[str], known: Sequence[str] = ()) -> None:
        """Show these tags; `known` ones are offered while another is typed."""
        self._known = tuple(known)
        if tuple(tags) == self._tags:
            return
        while self._flow.count() and isinstance(pill := self._widget_at(0), Pill):
            self._flow.takeAt(0)
            pill.hide()
            pill.deleteLater()
        self._tags = tuple(tags)
        for place, tag in enumerate(self._tags):
            self._flow.insert_widget(place, self._make_pill(tag))

    def _widget_at(self, index: int) -> QWidget | None:
        item = self._flow.itemAt(index)
        return item.widget() if item is not None else None

    def _make_pill(self, tag: str) -> Pill:
        pill = Pill(tag, self._words.one, self)
        pill.clicked.connect(lambda: self.tag_chosen.emit(tag))
        pill.removal_wanted.connect(lambda: self.tag_removed.emit(tag))
        return pill

    def _open(self) -> None:
        field = QLineEdit(self)
        field.setProperty("small", True)
        field.setPlaceholderText(self._words.new)
        field.setAccessibleName(self._words.new)
        field.setFixedWidth(6 * theme.Space.XL)
        Completer((tag for tag in self._known if tag not in self._tags), field)
        field.returnPressed.connect(self._take)
        field.installEventFilter(self)
        self._field = field
        self._add.hide()
        self._flow.addWidget(field)
        field.show()
        field.setFocus()

    def _take(self) -> None:
        typed = " ".join(self._field.text().split()) if self._field is not None else ""
        self._close()
        if typed and typed.casefold() not in (tag.casefold() for tag in self._tags):
            self.tag_added.emit(typed)

    def _close(self) -> None:
        field, self._field = self._field, None
        if field is None:
            return
        had_focus = self.window().focusWidget() is field
        field.removeEventFilter(self)
        self._flow.removeWidget(field)
        field.hide()
        field.deleteLater()
        self._add.show()
        if had_focus:
            self._add.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give up by Escape; take what was typed when the focus leaves for another widget."""
        if watched is not self._field or self._field is None:
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.FocusOut:
            popup = self._field.completer().popup()
            if popup is None or not popup.isVisible():
                self._take()
        elif _is_escape(event):
            self._close()
            return True
        return False


def _is_escape(event: QEvent) -> bool:
    return (
        isinstance(event, QKeyEvent)
        and event.type() == QEvent.Type.KeyPress
        and event.key() == Qt.Key.Key_Escape
    )
