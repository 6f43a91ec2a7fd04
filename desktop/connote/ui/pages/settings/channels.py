"""The channels and their rules as a small table that is edited in its cells."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from connote.core.speech import later, tr
from connote.core.things import Channel
from connote.ui import words

Index = QModelIndex | QPersistentModelIndex

_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_MOST = 1_000_000


class _Column(NamedTuple):
    """A column: its heading, the field of a channel, what is shown for no value, and its width."""

    heading: str
    field: str
    none: str = ""
    width: int = 0


_COLUMNS = (
    _Column(later("Channel"), "name"),
    _Column(later("Characters"), "limit", later("no limit"), 84),
    _Column(later("Subject"), "subject_limit", "–", 64),
    _Column(later("Notes\na month"), "notes_a_month", later("any"), 68),
    _Column(later("Invitations\na week"), "invitations_a_week", later("any"), 84),
    _Column(later("Review\nafter, days"), "review_days", later("never"), 80),
    _Column(later("Ask again\nafter, days"), "reinvite_days", later("at once"), 80),
    _Column(later("Expires\nafter, days"), "expiry_days", later("never"), 80),
    _Column(later("Checked on"), "checked_on", later("never"), 88),
)
_NAME, _DATE = 0, len(_COLUMNS) - 1

WIDTHS = tuple(column.width for column in _COLUMNS)
"""How wide the columns are; the name takes what is left."""


class ChannelTable(QAbstractTableModel):
    """The channels; an edit is announced, and shown when the book has it.

    `edited` carries the channel as it should be, `refused` the words for what was no number or
    no date.
    """

    edited = Signal(object)
    refused = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Channel, ...] = ()

    def show_channels(self, channels: Sequence[Channel]) -> None:
        """Show these; where the channels are the same, what is being typed stays."""
        rows = tuple(channels)
        if [row.id for row in rows] == [row.id for row in self._rows] and rows:
            self._rows = rows
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, _DATE))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def channel_at(self, row: int) -> Channel | None:
        """Give the channel of a row; None where there is none."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def rowCount(self, parent: Index | None = None) -> int:
        """Count the channels."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Count the columns."""
        return 0 if parent is not None and parent.isValid() else len(_COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Name the columns."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(_COLUMNS):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(_COLUMNS[section].heading)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return _name(_COLUMNS[section])
        return None

    def titles(self) -> list[str]:
        """Give the headings, with their line breaks."""
        return [tr(column.heading) for column in _COLUMNS]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let everything be edited but the name."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() > _NAME else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a cell for reading, and for writing as a person would type it."""
        if not index.isValid():
            return None
        column = _COLUMNS[index.column()]
        value = getattr(self._rows[index.row()], column.field)
        if role == Qt.ItemDataRole.EditRole:
            return "" if value is None else str(value)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return _shown(column, value)
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Announce an edit; what can't be read is refused in words, and the old value stays."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid() or index.column() == _NAME:
            return False
        column, channel = _COLUMNS[index.column()], self._rows[index.row()]
        typed = str(value).strip()
        try:
            read: Any = _date(typed) if index.column() == _DATE else _number(typed)
        except ValueError:
            refusal = (
                tr("“{typed}” is no date such as 2026-11-01; {rule} stays as it was.")
                if index.column() == _DATE
                else tr("“{typed}” is no number; {rule} stays as it was.")
            )
            self.refused.emit(refusal.format(typed=typed, rule=_name(column)))
            return False
        changed = replace(channel, **{column.field: read})
        if changed != channel:
            self.edited.emit(changed)
        return True


_PARTED = re.compile(r"(?<=\d)[.,’'\s](?=\d{3}(?!\d))")
"""What stands between thousands, in any language."""


def _name(column: _Column) -> str:
    return tr(column.heading).replace("\n", " ")


def _alignment(column: int) -> int:
    return _LEFT if column == _NAME else _RIGHT


def _shown(column: _Column, value: object) -> str:
    if value is None or value == "":
        return tr(column.none)
    if column.field == "checked_on":
        return words.day(str(value))
    return words.figure(value) if isinstance(value, int) else str(value)


def _number(typed: str) -> int | None:
    """Read a number from 1 up; nothing typed is no rule."""
    if not typed:
        return None
    number = int(_PARTED.sub("", typed))
    if not 1 <= number <= _MOST:
        raise ValueError(typed)
    return number


def _date(typed: str) -> str:
    """Read an ISO date; nothing typed is no date."""
    return datetime.date.fromisoformat(typed).isoformat() if typed else ""
