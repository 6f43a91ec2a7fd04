"""The people list as a lazy model: any number of rows, a few hundred in memory."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from connote.core.listing import Everybody, PeopleLines
from connote.core.speech import tr
from connote.core.things import Beside, ContactRow, PeopleOrder
from connote.ui import theme, words
from connote.ui.pages.people.columns import COLUMNS, NAME, Column, name_of
from connote.ui.widgets.plain_text import tooltip
from connote.ui.widgets.roles import PersonRole, StateRole

PAGE = 200
_KEPT_PAGES = 24
_BESIDE = 40
"""So many lines, a divisor of a page, have what stands beside them read at once: a screenful."""

Index = QModelIndex | QPersistentModelIndex
BesideOf = Callable[[Sequence[int]], dict[int, Beside]]

_Role = Qt.ItemDataRole


class PeopleModel(QAbstractTableModel):
    """Shows the lines of a list, or of a search in it; counting a search may come later.

    After `show` of a search, the first page is there at once; `count_all` finds out how many more
    there are, which takes longer than painting when half the book fits.
    """

    def __init__(self, beside_of: BesideOf, lines: PeopleLines | None = None) -> None:
        """Begin empty; what stands beside the lines is asked for where a column shows it."""
        super().__init__()
        self.lines: PeopleLines = lines or Everybody()
        self._beside_of = beside_of
        self._pages: OrderedDict[int, list[ContactRow]] = OrderedDict()
        self._beside: dict[int, dict[int, Beside]] = {}
        self._days: dict[str, str] = {}
        self._total = 0
        self.query = ""
        self.is_counted = True
        self.is_wide = False
        """Whether a name stands alone in its column, the rest in columns of their own."""
        self.hint = PeopleOrder.CONNECTED
        """Which day stands at the end of a line of the narrow list."""

    # ── what is shown ────────────────────────────────────────────────────────────────────────

    def show(self, query: str, lines: PeopleLines | None = None) -> None:
        """Show whom a query finds, or everybody, of these lines or of those that were shown."""
        self.beginResetModel()
        self.query = query
        self.lines = lines or self.lines
        first, self.is_counted = self.lines.first(query, PAGE)
        self._forget_pages()
        self._pages[0] = first
        self._total = len(first)
        if not query.strip() and not self.is_counted:
            self._total, self.is_counted = self.lines.count(query), True
        self.endResetModel()

    def freshen(self, lines: PeopleLines) -> None:
        """Show the same lines as the book has them now: nobody came, went or moved."""
        self.lines = lines
        self._forget_pages()
        if self._total:
            last = self.index(self._total - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def count_all(self) -> None:
        """Find out how many people there are, and show the rest."""
        if self.is_counted:
            return
        self.is_counted = True
        total = self.lines.count(self.query)
        if len(self._pages.get(0, ())) < PAGE:
            self._forget_pages()  # it held only whom the name told
        if total > self._total:
            self.beginInsertRows(QModelIndex(), self._total, total - 1)
            self._total = total
            self.endInsertRows()

    def person(self, row: int) -> ContactRow | None:
        """Give the person in a row; None where the book has changed under it."""
        page, place = self._page(row // PAGE), row % PAGE
        return page[place] if place < len(page) else None

    def row_of(self, contact_id: int) -> int | None:
        """Find the row of a person, among the pages at hand where a search is shown."""
        for number, page in self._pages.items():
            for place, person in enumerate(page):
                if person.id == contact_id:
                    return number * PAGE + place
        return None if self.query.strip() else self.lines.place(contact_id)

    def ids(self, spans: Iterable[tuple[int, int]]) -> list[int]:
        """Give the ids of rows, from the first to the last of each span."""
        wanted = sorted(spans)
        if sum(last - first + 1 for first, last in wanted) > PAGE:
            everybody = self.lines.ids(self.query)
            return [one for first, last in wanted for one in everybody[first : last + 1]]
        people = (self.person(row) for first, last in wanted for row in range(first, last + 1))
        return [person.id for person in people if person is not None]

    def _page(self, number: int) -> list[ContactRow]:
        page = self._pages.get(number)
        if page is None:
            page = self.lines.page(self.query, number * PAGE, PAGE)
            self._pages[number] = page
            while len(self._pages) > _KEPT_PAGES:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(number)
        return page

    def _forget_pages(self) -> None:
        self._pages = OrderedDict()
        self._beside = {}
        self._days = {}  # what a day is called depends on today

    def beside(self, row: int) -> Beside:
        """Give what stands beside a line, read for some lines around it."""
        number = row // _BESIDE
        if number not in self._beside:
            first = number * _BESIDE % PAGE
            some = self._page(row // PAGE)[first : first + _BESIDE]
            self._beside[number] = self._beside_of([one.id for one in some])
            while len(self._beside) > _KEPT_PAGES:
                self._beside.pop(next(iter(self._beside)))
        person = self.person(row)
        return self._beside[number].get(person.id, Beside()) if person is not None else Beside()

    # ── Qt's side ────────────────────────────────────────────────────────────────────────────

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Count the rows."""
        return 0 if parent.isValid() else self._total

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Count the columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        """Give what a cell shows: of the first column a person's name, second line and hint."""
        if not index.isValid() or role not in _ASKED:
            return None
        person = self.person(index.row())
        if person is None:
            return None
        if index.column() == NAME:
            return self._of_name(person, role)
        return self._of_column(COLUMNS[index.column()], index.row(), person, role)

    def _of_name(self, person: ContactRow, role: int) -> Any:
        if role in (PersonRole.NAME, _Role.DisplayRole):
            return name_of(person)
        if role == PersonRole.MUTED:
            return person.is_archived
        if role == PersonRole.HINT:
            return self._hint(person)
        if role == PersonRole.SECOND:
            return None if self.is_wide else _second_line(person)
        if role in (_Role.AccessibleTextRole, _Role.ToolTipRole):
            told = list(filter(None, (name_of(person), _second_line(person))))
            is_tip = role == _Role.ToolTipRole
            return tooltip("\n".join(told)) if is_tip else ", ".join(told)
        return None

    def _hint(self, person: ContactRow) -> str:
        if person.is_archived:
            return tr("archived", "a mark on a person")
        if self.is_wide:
            return ""
        spoke = self.hint is PeopleOrder.SPOKE
        day = person.last_spoke_on if spoke else person.connected_on
        if day not in self._days:
            self._days[day] = words.day(day)
        return self._days[day]

    def _of_column(self, column: Column, row: int, person: ContactRow, role: int) -> Any:
        if role == StateRole.STATE:
            return self.beside(row).state if column.name == "state" else None
        if role in (_Role.DisplayRole, _Role.ToolTipRole):
            text = column.beside(self.beside(row)) if column.beside else column.text(person)
            return tooltip(text) if role == _Role.ToolTipRole else text
        if role == _Role.FontRole and column.is_day:
            return theme.font(tabular=True)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> Any:
        """Give a column's title."""
        if orientation is Qt.Orientation.Horizontal and role == _Role.DisplayRole:
            return tr(COLUMNS[section].title)
        return None


def _second_line(person: ContactRow) -> str:
    return " · ".join(part for part in (person.position, person.organization) if part)


_ASKED = {
    _Role.DisplayRole,
    _Role.AccessibleTextRole,
    _Role.ToolTipRole,
    _Role.FontRole,
    *PersonRole,
    StateRole.STATE,
}
