"""The field in which the contact of the preview is chosen: type a name, or go on to the next."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QListView, QWidget

from connote.core.speech import tr
from connote.core.things import ContactRow
from connote.ui.widgets.person_delegate import PersonDelegate
from connote.ui.widgets.roles import PersonRole
from connote.ui.widgets.search_box import SearchBox

Index = QModelIndex | QPersistentModelIndex
Search = Callable[[str], Sequence[ContactRow]]


class Found(QAbstractListModel):
    """The few contacts that what was typed finds."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[ContactRow, ...] = ()

    def set_rows(self, rows: Sequence[ContactRow]) -> None:
        """Offer these contacts."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Count the contacts."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what the delegate paints, and the name for the field itself."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, PersonRole.NAME):
            return row.full_name
        if role == PersonRole.SECOND:
            return " · ".join(part for part in (row.position, row.organization) if part)
        return None


class ContactField(SearchBox):
    """A search box that holds one contact; `chosen` carries what was typed, and the place found."""

    chosen = Signal(str, int)

    def __init__(self, search: Search, parent: QWidget | None = None) -> None:
        super().__init__(tr("Find a contact"), parent=parent)
        self._search = search
        self._shown = ""
        self._typed = ""
        self._found = Found(self)
        completer = QCompleter(self._found, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._popup = QListView()
        completer.setPopup(self._popup)
        self._popup.setItemDelegate(PersonDelegate(self))  # after setPopup, which sets its own
        by_index = completer.activated[QModelIndex]  # type: ignore[index]
        by_index.connect(lambda index: self._choose(index.row()))
        self.setCompleter(completer)
        self.searched.connect(self._look)
        self.went_down.connect(self._choose_first)

    def show_contact(self, name: str) -> None:
        """Show the name of the contact that is chosen now."""
        self._shown = name
        self.setText(name)
        self.setCursorPosition(0)

    def _look(self, typed: str) -> None:
        self._typed = typed
        self._found.set_rows(self._search(typed) if typed.strip() else ())

    def _choose_first(self) -> None:
        if self._found.rows and self.text() == self._typed:
            self._popup.hide()
            self._choose(0)

    def _choose(self, place: int) -> None:
        typed, self._typed = self._typed, ""
        self.chosen.emit(typed, place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give up by Escape: the contact that was there stays."""
        if event.key() == Qt.Key.Key_Escape and self.text() != self._shown:
            self.show_contact(self._shown)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select the name, so that typing finds another."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show again whose preview it is."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.show_contact(self._shown)
