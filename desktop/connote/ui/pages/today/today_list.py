"""What waits, as a list model: a quiet heading for each weight, and its rows below it."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from connote.core.things import TodayRow, Weight
from connote.core.today import Piece
from connote.ui.widgets.plain_text import tooltip
from connote.ui.words import number

Index = QModelIndex | QPersistentModelIndex

_Role = Qt.ItemDataRole
_NOWHERE = QModelIndex()


class Group(NamedTuple):
    """How the rows of a weight look: heading, icon, colours, and the one act."""

    heading: str
    icon: str
    ink: str
    ground: str
    act: str


GROUPS = {
    Weight.THANK: Group("Say thanks", "heart", "good", "good_soft", "Write thanks"),
    Weight.REVIEW: Group("No answer yet", "clock", "warning", "warning_soft", "Review"),
    Weight.TRIAGE: Group("They asked you", "inbox", "accent", "accent_soft", "Accept"),
    Weight.ASK: Group("Whom to ask next", "edit", "quiet", "hover", "Write request"),
}


class Line(NamedTuple):
    """A line of the list: a heading where `row` is None; `act` may be "" for none."""

    title: str
    detail: str = ""
    act: str = ""
    icon: str = ""
    ink: str = "quiet"
    ground: str = "hover"
    row: TodayRow | None = None

    @property
    def is_heading(self) -> bool:
        """Say whether nothing can be done with it."""
        return not self.act


class TodayRole(IntEnum):
    """What the delegate asks for: the whole line."""

    LINE = int(_Role.UserRole) + 40


def lines_of(pieces: Sequence[Piece]) -> list[Line]:
    """Put the pieces of a day under their headings, in their order."""
    lines: list[Line] = []
    weight = None
    for piece in pieces:
        for row in piece.rows:
            group = GROUPS[row.weight]
            if row.weight is not weight:
                weight = row.weight
                lines.append(Line(group.heading, _count(pieces, weight)))
            detail = " ".join(row.detail.split())
            lines.append(
                Line(row.title, detail, group.act, group.icon, group.ink, group.ground, row)
            )
        if piece.left_out:
            lines.append(Line(f"{number(piece.left_out, 'more request')}", "", "Show", "requests"))
    return lines


def _count(pieces: Sequence[Piece], weight: Weight) -> str:
    of_it = [piece for piece in pieces if piece.rows and piece.rows[0].weight is weight]
    return f"{sum(len(piece.rows) + piece.left_out for piece in of_it):,}"


class TodayList(QAbstractListModel):
    """The lines; headings can't be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with nothing."""
        super().__init__(parent)
        self.lines: list[Line] = []

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines."""
        self.beginResetModel()
        self.lines = list(lines)
        self.endResetModel()

    def place_of(self, line: Line | None, near: int) -> int:
        """Find where a line is now, or else the next one near its old place; -1 for none."""
        for place, one in enumerate(self.lines):
            if line is not None and one.row is not None and one[:3] == line[:3]:
                return place
        places = [place for place, one in enumerate(self.lines) if not one.is_heading]
        return min(places, key=lambda place: (abs(place - near), -place), default=-1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Count the lines."""
        return 0 if parent.isValid() else len(self.lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let rows be chosen, headings not."""
        if not index.isValid() or self.lines[index.row()].is_heading:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index) | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        """Give what a line shows, and all of it in words."""
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == TodayRole.LINE:
            return line
        if role == _Role.DisplayRole:
            return line.title
        if role == _Role.ToolTipRole:
            return tooltip(line.row.detail) if line.row else None
        if role == _Role.AccessibleTextRole:
            told = ", ".join(part for part in (line.title, line.detail) if part)
            return f"{told}. Enter: {line.act}" if line.act else told
        return None
