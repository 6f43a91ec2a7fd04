"""Choosing a person of the book by typing their name into a field."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QLineEdit

from connote.core.book import Book
from connote.core.things import ContactRow
from connote.ui.widgets.completer import Completer

_MOST = 8
_ID = int(Qt.ItemDataRole.UserRole)


class PersonChooser(QObject):
    """Offers people while a name is typed, and knows who was chosen.

    Whom the field names stays clear among namesakes: it is whoever was taken from the list, until
    the text is changed.
    """

    def __init__(self, book: Book, field: QLineEdit) -> None:
        """Watch a field."""
        super().__init__(field)
        self._book = book
        self._field = field
        self._chosen: tuple[str, int] | None = None
        self._left_out: int | None = None
        self._offered = QStandardItemModel(self)
        completer = Completer(self._offered, field)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionRole(_ID + 1)
        completer.activated[QModelIndex].connect(self._take)  # type: ignore[index]
        field.textEdited.connect(self._offer)

    def leave_out(self, contact_id: int) -> None:
        """Offer everybody but this one."""
        self._left_out = contact_id

    def begin(self, name: str, contact_id: int | None) -> None:
        """Begin with somebody who was chosen before, or nobody."""
        self._chosen = (name, contact_id) if contact_id is not None else None

    def person(self) -> int | None:
        """Give the id of whom the field names, None where that is nobody's, or several people's."""
        name = " ".join(self._field.text().split())
        if self._chosen is not None and self._chosen[0] == name:
            return self._chosen[1]
        found = self._book.contacts.named(name)
        return found if found != self._left_out else None

    def _offer(self, typed: str) -> None:
        rows = self._book.contacts.page(typed, limit=_MOST + 1) if typed.strip() else []
        self._offered.clear()
        for row in rows[:_MOST]:
            if row.id != self._left_out:
                self._offered.appendRow(_item(row))

    def _take(self, index: QModelIndex) -> None:
        name = str(index.data(_ID + 1))
        self._chosen = (" ".join(name.split()), int(index.data(_ID)))


def _item(row: ContactRow) -> QStandardItem:
    about = " · ".join(part for part in (row.full_name, row.position, row.organization) if part)
    item = QStandardItem(about)
    item.setData(row.id, _ID)
    item.setData(row.full_name, _ID + 1)
    return item
