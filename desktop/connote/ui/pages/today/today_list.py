"""What waits, as a list model: a quiet heading for each weight, and its rows below it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from enum import IntEnum
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from connote.core.speech import later, tr
from connote.core.things import TodayRow, Weight
from connote.core.today import Piece
from connote.ui.widgets.plain_text import tooltip
from connote.ui.words import figure

Index = QModelIndex | QPersistentModelIndex

_Role = Qt.ItemDataRole
_NOWHERE = QModelIndex()


class Group(NamedTuple):
    """How the rows of a weight look: heading and act (marked for `tr`), icon and colours."""

    heading: str
    icon: str
    ink: str
    ground: str
    act: str


GROUPS = {
    Weight.THANK: Group(later("Say thanks"), "heart", "good", "good_soft", later("Write thanks")),
    Weight.REVIEW: Group(
        later("No answer yet"), "clock", "warning", "warning_soft", later("Review…")
    ),
    Weight.EXPIRED: Group(
        later("Most likely expired"), "circle-slash", "quiet", "hover", later("It is gone")
    ),
    Weight.FOLLOW_UP: Group(
        later("Follow up"), "calendar", "accent", "accent_soft", later("Write")
    ),
    Weight.KEEP_IN_TOUCH: Group(
        later("Keep in touch"), "users", "accent", "accent_soft", later("Write")
    ),
    Weight.TRIAGE: Group(
        later("They asked you"), "inbox", "accent", "accent_soft", later("Accept")
    ),
    Weight.ASK: Group(later("Whom to ask next"), "edit", "quiet", "hover", later("Write request")),
}


class Line(NamedTuple):
    """A line of the list: a heading, a row, what shows the rest of a weight (`more`), or what does
    the act of all rows above it at once (`is_for_all`).
    """

    title: str
    detail: str = ""
    act: str = ""
    icon: str = ""
    ink: str = "quiet"
    ground: str = "hover"
    row: TodayRow | None = None
    more: Weight | None = None
    is_for_all: bool = False

    @property
    def is_heading(self) -> bool:
        """Say whether nothing can be done with it."""
        return not self.act

    @property
    def key(self) -> object:
        """Tell it from the others, however its words change; None for a heading."""
        if self.is_for_all:
            return "all", self.act
        return self.row.key if self.row is not None else self.more


class TodayRole(IntEnum):
    """What the delegate asks for: the whole line."""

    LINE = int(_Role.UserRole) + 40


def lines_of(pieces: Sequence[Piece]) -> list[Line]:
    """Put the pieces of a day under their headings, in their order."""
    lines: list[Line] = []
    weight = None
    for piece in pieces:
        for row in piece.rows:
            if row.weight is not weight:
                weight = row.weight
                lines.append(Line(tr(GROUPS[weight].heading), figure(_number(pieces, weight))))
            lines.append(_line(row))
        if piece.left_out and weight is not None:
            words = tr("%n more", "so many rows that are not shown", piece.left_out)
            lines.append(Line(words, "", tr("Show all"), "dots", more=weight))
        if weight is Weight.EXPIRED and _is_last(pieces, piece):
            lines.extend(_for_all(_number(pieces, weight)))
    return lines


def _is_last(pieces: Sequence[Piece], piece: Piece) -> bool:
    """Say whether no other piece goes on with the rows of one."""
    weight = piece.rows[0].weight if piece.rows else None
    same = [one for one in pieces if one.rows and one.rows[0].weight is weight]
    return bool(same) and same[-1] is piece


def _for_all(number: int) -> list[Line]:
    """Offer to confirm all at once that most likely expired, where there are several."""
    if number < 2:
        return []
    words = tr("Are all of them gone?")
    return [Line(words, "", tr("Mark all %n as gone", "", number), "check", is_for_all=True)]


def _line(row: TodayRow) -> Line:
    group = GROUPS[row.weight]
    detail = " ".join(row.detail.split())
    return Line(row.title, detail, tr(group.act), group.icon, group.ink, group.ground, row)


def _number(pieces: Sequence[Piece], weight: Weight) -> int:
    of_it = [piece for piece in pieces if piece.rows and piece.rows[0].weight is weight]
    return sum(len(piece.rows) + piece.left_out for piece in of_it)


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
            if line is not None and one.key is not None and one.key == line.key:
                return place
        return self.place_near(near)

    def place_near(self, near: int, without: Collection[object] = ()) -> int:
        """Find the row nearest to a place, the next one before the last; -1 for none."""
        places = [
            place
            for place, one in enumerate(self.lines)
            if not one.is_heading and one.key not in without
        ]
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
            return tooltip(f"{line.title}\n{line.row.detail}") if line.row else None
        if role == _Role.AccessibleTextRole:
            told = ", ".join(part for part in (line.title, line.detail) if part)
            by_enter = tr("{row}. Enter: {act}", "what a screen reader says of a row")
            return by_enter.format(row=told, act=line.act) if line.act else told
        return None
