"""The comparison: a row for each group of requests, its rates with their intervals painted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from connote.core.statistics import Grouping
from connote.core.things import Rate, Tally
from connote.ui import theme
from connote.ui.widgets.person_delegate import paint_ground
from connote.ui.widgets.plain_text import tooltip
from connote.ui.widgets.rate_bar import is_thin, paint_rate, rate_words

Index = QModelIndex | QPersistentModelIndex

RATE = int(Qt.ItemDataRole.UserRole) + 1

_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_BAR = 14

GROUPINGS = {
    Grouping.TEMPLATE: "Template",
    Grouping.GOAL: "Goal",
    Grouping.KIND: "How we know each other",
    Grouping.WITH_NOTE: "With or without note",
    Grouping.LENGTH: "Length of the note",
    Grouping.COACH: "What the coach said",
    Grouping.CHANNEL: "Channel",
}

_NOTHING = {
    Grouping.TEMPLATE: "without a template",
    Grouping.GOAL: "without a goal",
    Grouping.KIND: "no shared history",
    Grouping.CHANNEL: "no channel",
}


class _Column(NamedTuple):
    """A column: its heading, its text, what it sorts by, and its rate where it has one."""

    heading: str
    text: Callable[[Tally], str]
    sort: Callable[[Tally], float]
    rate: Callable[[Tally], Rate] | None = None


def _rate_column(heading: str, rate: Callable[[Tally], Rate]) -> _Column:
    def sort(tally: Tally) -> float:
        share = rate(tally).rate
        return -1.0 if share is None else share

    return _Column(heading, lambda tally: rate_words(rate(tally)), sort, rate)


_COLUMNS = (
    _Column("", lambda tally: tally.key, lambda _: 0.0),
    _Column("Sent", lambda tally: f"{tally.raw.sent:,}", lambda tally: tally.raw.sent),
    _rate_column("Accepted so far", lambda tally: tally.raw),
    _rate_column("Within 14 days", lambda tally: tally.at_14),
    _rate_column("Within 30 days", lambda tally: tally.at_30),
    _Column("Replied", lambda tally: f"{tally.replied:,}", lambda tally: tally.replied),
    _Column("Helped", lambda tally: f"{tally.helped:,}", lambda tally: tally.helped),
)
RATE_COLUMNS = tuple(place for place, column in enumerate(_COLUMNS) if column.rate)


class TallyTable(QAbstractTableModel):
    """The tallies of one grouping."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._grouping = Grouping.TEMPLATE
        self._as_given: tuple[Tally, ...] = ()
        self._rows: tuple[Tally, ...] = ()

    def show_tallies(self, grouping: Grouping, tallies: Sequence[Tally]) -> None:
        """Show these, in the order in which the core gives them."""
        self.beginResetModel()
        self._grouping = grouping
        self._as_given = self._rows = tuple(tallies)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Count the groups."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Count the columns."""
        return 0 if parent is not None and parent.isValid() else len(_COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Name the columns; the first one by what is compared."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(_COLUMNS):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return _COLUMNS[section].heading or GROUPINGS[self._grouping]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT if section == 0 or section in RATE_COLUMNS else _RIGHT
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give texts, and the rates for the delegate."""
        if not index.isValid():
            return None
        column, tally = _COLUMNS[index.column()], self._rows[index.row()]
        if role == RATE:
            return column.rate(tally) if column.rate else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT if index.column() == 0 else _RIGHT
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        text = group_words(self._grouping, tally.key) if not index.column() else column.text(tally)
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        return tooltip(_told(column.rate(tally)) if column.rate else text)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column's value; equal ones, and the first column, stay as they were given."""
        if not 0 <= column < len(_COLUMNS):
            return
        self.layoutAboutToBeChanged.emit()
        is_falling = order == Qt.SortOrder.DescendingOrder
        rows = self._as_given[::-1] if is_falling and column == 0 else self._as_given
        self._rows = tuple(sorted(rows, key=_COLUMNS[column].sort, reverse=is_falling))
        if column == 0:
            self._rows = rows
        self.layoutChanged.emit()


def group_words(grouping: Grouping, key: str) -> str:
    """Write the key of a group as people say it."""
    if grouping is Grouping.LENGTH:
        return "no note" if key == "0" else f"{key} characters"
    if grouping is Grouping.TEMPLATE:
        name, comma, version = key.rpartition(", version ")
        key = f"{name}, v{version}" if comma else key
    return _NOTHING.get(grouping, key) if key == "none" else key


def _told(rate: Rate) -> str:
    words = f"{rate.accepted} of {rate.sent}"
    return f"{words}: too little data for a rate" if is_thin(rate) else f"{words}, 95% interval"


class RateDelegate(QStyledItemDelegate):
    """Paints a rate as its words above its picture."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        painter.save()
        now = theme.current()
        is_chosen = paint_ground(painter, option)
        rate: Rate = index.data(RATE)
        font = theme.font(tabular=True)
        height = QFontMetrics(font).height()
        room: QRect = option.rect.adjusted(theme.Space.M, 0, -theme.Space.M, 0)
        top = room.y() + (room.height() - height - _BAR) // 2
        quiet = now.quiet_chosen if is_chosen else now.quiet
        painter.setFont(font)
        painter.setPen(quiet if is_thin(rate) else now.text)
        painter.drawText(QRect(room.x(), top, room.width(), height), _LEFT, str(index.data()))
        paint_rate(painter, QRect(room.x(), top + height, room.width(), _BAR), rate)
        painter.restore()
