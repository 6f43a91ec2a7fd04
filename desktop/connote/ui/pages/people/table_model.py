"""The people list as a lazy model: any number of rows, a few hundred in memory."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from connote.core.things import ContactRow
from connote.ui import words
from connote.ui.widgets.roles import PersonRole

PAGE = 200
_KEPT_PAGES = 24

Index = QModelIndex | QPersistentModelIndex
PageOf = Callable[[str, int, int], list[ContactRow]]
CountOf = Callable[[str], int]


class PeopleModel(QAbstractTableModel):
    """Shows what `page_of(query, offset, limit)` gives; counting a search may come later.

    After `show` of a search, the first page is there at once; `count_all` finds out how many more
    there are, which takes longer than painting when half the book fits.
    """

    def __init__(self, page_of: PageOf, count_of: CountOf) -> None:
        """Begin empty; the model asks nobody but these two."""
        super().__init__()
        self._page_of = page_of
        self._count_of = count_of
        self._pages: OrderedDict[int, list[ContactRow]] = OrderedDict()
        self._total = 0
        self.query = ""
        self.is_counted = True

    # ── what is shown ────────────────────────────────────────────────────────────────────────

    def show(self, query: str) -> None:
        """Show the people whom a query finds, or everybody."""
        self.beginResetModel()
        self.query = query
        first = self._page_of(query, 0, PAGE)
        self._pages = OrderedDict({0: first})
        self.is_counted = not query or len(first) < PAGE
        self._total = len(first)
        if not query and len(first) == PAGE:
            self._total = self._count_of("")
        self.endResetModel()

    def count_all(self) -> None:
        """Find out how many people there are, and show the rest."""
        if self.is_counted:
            return
        self.is_counted = True
        total = self._count_of(self.query)
        if total > self._total:
            self.beginInsertRows(QModelIndex(), self._total, total - 1)
            self._total = total
            self.endInsertRows()

    def person(self, row: int) -> ContactRow | None:
        """Give the person in a row; None where the book has changed under it."""
        number, place = divmod(row, PAGE)
        page = self._pages.get(number)
        if page is None:
            page = self._page_of(self.query, number * PAGE, PAGE)
            self._pages[number] = page
            while len(self._pages) > _KEPT_PAGES:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(number)
        return page[place] if place < len(page) else None

    def row_of(self, contact_id: int) -> int | None:
        """Find the row of a person among the pages at hand."""
        for number, page in self._pages.items():
            for place, person in enumerate(page):
                if person.id == contact_id:
                    return number * PAGE + place
        return None

    # ── Qt's side ────────────────────────────────────────────────────────────────────────────

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Count the rows."""
        return 0 if parent.isValid() else self._total

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Count the columns."""
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give a person's name, second line, or hint."""
        if not index.isValid() or role not in _ROLES:
            return None
        person = self.person(index.row())
        return _ROLES[role](person) if person is not None else None


def _second_line(person: ContactRow) -> str:
    return " · ".join(part for part in (person.position, person.organization) if part)


def _name(person: ContactRow) -> str:
    return person.full_name or person.email or person.profile_url or "(no name)"


_ROLES: dict[int, Callable[[ContactRow], Any]] = {
    Qt.ItemDataRole.DisplayRole: _name,
    Qt.ItemDataRole.AccessibleTextRole: lambda person: f"{_name(person)}, {_second_line(person)}",
    PersonRole.NAME: _name,
    PersonRole.SECOND: _second_line,
    PersonRole.HINT: lambda person: words.day(person.connected_on),
}
