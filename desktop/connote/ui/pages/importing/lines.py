"""The lines of a plan: what an import would do, each with a tick, and what the ticks come to."""

from __future__ import annotations

from collections.abc import Collection, Generator, Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Qt

from connote.core.speech import later, tr
from connote.core.things import Choices, FieldChange, Item, ItemKind
from connote.ui.pages.importing.field_words import field_words, value_words
from connote.ui.pages.importing.tables import Column, Index, RowsTable
from connote.ui.words import figure

_Role = Qt.ItemDataRole

_AT_ONCE = 2000
"""Lines that are looked through between two turns of the event loop."""

Key = tuple[str, int, str]
"""What tells a line from the others: file, row, field."""

_OFF = (ItemKind.DIFFERENT, ItemKind.DUPLICATE, ItemKind.GOAL)
"""What is only done when it is ticked."""


class Line(NamedTuple):
    """One thing to tick: an item, and of one that changes several fields the field."""

    item: Item
    change: FieldChange | None = None

    @property
    def is_on_at_first(self) -> bool:
        """Say whether it is done unless the user unticks it."""
        return self.item.kind not in _OFF

    @property
    def key(self) -> Key:
        """Give what tells this line from the others."""
        return self.item.file, self.item.row, self.change.field if self.change else ""


def lines_of(items: Iterable[Item], *, by_field: bool) -> list[Line]:
    """Give the lines of some items, one a field where fields can be chosen."""
    if by_field:
        return [Line(item, change) for item in items for change in item.changes]
    return [Line(item) for item in items]


class PlanTable(RowsTable):
    """Lines with a tick each, of which a table holds thousands: all are turned at once."""

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        """Begin without lines."""
        super().__init__(columns, parent)
        self._all: bool | None = None  # what every tick was set to, None for as at first
        self._turned: set[int] = set()  # the lines that differ from that, by their identity
        self._has_ticks = True

    def show_lines(
        self, lines: Sequence[Line], *, has_ticks: bool, turned: Collection[Key] = ()
    ) -> None:
        """Show these lines, every tick as it is at first but those `turned`.

        What was done has no ticks.
        """
        self._all = None
        self._has_ticks = has_ticks
        self._turned = {id(line) for line in lines if line.key in turned} if turned else set()
        self.show_rows(lines)

    def is_on(self, line: Line) -> bool:
        """Say whether a line is ticked."""
        rests_on = line.is_on_at_first if self._all is None else self._all
        return rests_on != (id(line) in self._turned)

    def turned(self) -> Iterator[Line | None]:
        """Give the lines whose tick the user changed, None for each of the others."""
        if self._all is None and not self._turned:
            return
        for line in self.rows:
            yield line if self.is_on(line) != line.is_on_at_first else None

    def turn_all(self, is_on: bool) -> None:
        """Tick every line, or none."""
        self._all = is_on
        self._turned = set()
        if self.rows:
            last = self.index(len(self.rows) - 1, 0)
            self.dataChanged.emit(self.index(0, 0), last, [_Role.CheckStateRole])

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        """Give a column's title, another where the lines say what was done."""
        told = super().headerData(section, orientation, role)
        is_title = orientation == Qt.Orientation.Horizontal and role == _Role.DisplayRole
        if is_title and not self._has_ticks and section < len(self.columns):
            return self.columns[section].title_when_done or told
        return told

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the first cell of a row be ticked."""
        flags = super().flags(index)
        is_ticked = self._has_ticks and index.isValid() and index.column() == 0
        return flags | Qt.ItemFlag.ItemIsUserCheckable if is_ticked else flags

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        """Give what a cell shows, and the tick."""
        is_tick = role == _Role.CheckStateRole and self._has_ticks
        if is_tick and index.isValid() and index.column() == 0:
            on = self.is_on(self.rows[index.row()])
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        return super().data(index, role)

    def setData(self, index: Index, value: Any, role: int = _Role.EditRole) -> bool:
        """Set or take the tick of a row."""
        if not index.isValid() or index.column() != 0 or role != _Role.CheckStateRole:
            return False
        line = self.rows[index.row()]
        if self.is_on(line) != (Qt.CheckState(value) == Qt.CheckState.Checked):
            self._turned ^= {id(line)}
        self.dataChanged.emit(index, index, [_Role.CheckStateRole])
        return True


def choosing(tables: Iterable[PlanTable]) -> Generator[None, None, Choices]:
    """Put the ticks of all tables together, pausing so that a window can breathe."""
    left: set[Key] = set()
    taken: set[Key] = set()
    same: dict[tuple[str, int], int] = {}
    goals: set[str] = set()
    for number, line in enumerate(line for table in tables for line in table.turned()):
        if number % _AT_ONCE == _AT_ONCE - 1:
            yield
        if line is None:
            continue
        item = line.item
        if item.kind is ItemKind.DIFFERENT:
            taken.add(line.key)
        elif item.kind is ItemKind.DUPLICATE and item.contact_id is not None:
            same[item.file, item.row] = item.contact_id
        elif item.kind is ItemKind.GOAL:
            goals.add(item.who)
        elif item.kind is ItemKind.REPLIED:
            left.add((item.file, item.row, "replied"))
        else:
            left.add(line.key)
    return Choices(frozenset(left), frozenset(taken), same, frozenset(goals))


# ── what the columns show ────────────────────────────────────────────────────────────────────


def _who(line: Line) -> str:
    return line.item.who


def _field(line: Line) -> str:
    words = field_words(line.change) if line.change else ""
    is_different = line.item.kind is ItemKind.DIFFERENT
    return tr("{field}, says something else").format(field=words) if is_different else words


def _before(line: Line) -> str:
    return value_words(line.change, line.change.before) if line.change else ""


def _after(line: Line) -> str:
    return value_words(line.change, line.change.after) if line.change else ""


def _place(line: Line) -> str:
    told = tr("row {row} of {file}")  # the number first: the name may be long
    return told.format(row=figure(line.item.row), file=line.item.file)


def _by_place(line: Line) -> tuple[str, int]:
    return line.item.file, line.item.row


def _kind(line: Line) -> str:
    kind = _KINDS.get(line.item.kind)
    return tr(kind) if kind else line.item.kind.value.capitalize()


def _raw_before(line: Line) -> str:
    return line.change.before if line.change else ""


def _raw_after(line: Line) -> str:
    return line.change.after if line.change else ""


def _first_before(line: Line) -> str:
    return line.item.changes[0].before if line.item.changes else ""


def _told(line: Line) -> str:
    """Put the changes of an item in one line: a day, a note."""
    shown = (_after(Line(line.item, change)) for change in line.item.changes)
    return " · ".join(text for text in shown if text)


_KINDS = {
    ItemKind.ACCEPTED: later("Accepted"),
    ItemKind.REPLIED: later("Replied"),
    ItemKind.RECOVERED: later("Recovered"),
    ItemKind.INBOUND: later("Inbound"),
}


def _person() -> Column:
    return Column(tr("Person"), _who, _who, share=5)


def _source() -> Column:
    return Column(tr("Told by"), _place, _by_place, share=3)


def changes_table(parent: QObject | None = None) -> PlanTable:
    """Make the table of fields that change."""
    columns = (
        _person(),
        Column(tr("What"), _field, _field, share=3),
        Column(tr("The book says"), _before, _raw_before, title_when_done=tr("The book said")),
        Column(tr("It will say"), _after, _raw_after, title_when_done=tr("It says now")),
        _source(),
    )
    return PlanTable(columns, parent)


def new_table(parent: QObject | None = None) -> PlanTable:
    """Make the table of new people."""
    return PlanTable((_person(), _source()), parent)


def same_table(parent: QObject | None = None) -> PlanTable:
    """Make the table of new people who may be somebody in the book."""
    columns = (
        Column(tr("Is the same person"), _who, _who, title_when_done=tr("Perhaps the same person")),
        Column(tr("In the book"), _first_before, _first_before),
        Column(tr("In the file"), _told, _told),
        _source(),
    )
    return PlanTable(columns, parent)


def requests_table(parent: QObject | None = None) -> PlanTable:
    """Make the table of what becomes of requests."""
    columns = (
        _person(),
        Column(tr("What"), _kind, _kind, share=3),
        Column("", _told, _told, share=6),
        _source(),
    )
    return PlanTable(columns, parent)


def goals_table(parent: QObject | None = None) -> PlanTable:
    """Make the table of organizations that may become goals."""
    columns = (
        Column(tr("Make it a goal"), _who, _who, title_when_done=tr("Organization")),
        Column(tr("Job"), _told, _told),
        _source(),
    )
    return PlanTable(columns, parent)
