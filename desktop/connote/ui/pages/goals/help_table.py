"""Those who can help as rows of a table: who and why, what became of asking them, and the way."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from connote.core.speech import tr
from connote.core.things import Introducer, Lock, RequestState
from connote.ui import words
from connote.ui.widgets.plain_text import tooltip
from connote.ui.widgets.roles import PersonRole, StateRole
from connote.ui.widgets.status_pill import FACES

Index = QModelIndex | QPersistentModelIndex

_Role = Qt.ItemDataRole
_NOWHERE = QModelIndex()


class Column(IntEnum):
    """The columns of the table."""

    PERSON = 0
    STATE = 1
    WRITE = 2


class HelpTable(QAbstractTableModel):
    """Introducers as rows, in the order they were given: best first."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin without anybody."""
        super().__init__(parent)
        self._introducers: list[Introducer] = []

    def show_introducers(self, introducers: Sequence[Introducer]) -> None:
        """Show these people."""
        self.beginResetModel()
        self._introducers = list(introducers)
        self.endResetModel()

    def add_introducers(self, introducers: Sequence[Introducer]) -> None:
        """Show these people below the others."""
        if introducers:
            first = len(self._introducers)
            self.beginInsertRows(_NOWHERE, first, first + len(introducers) - 1)
            self._introducers += introducers
            self.endInsertRows()

    def introducer_at(self, row: int) -> Introducer:
        """Give the person of a row."""
        return self._introducers[row]

    def row_of(self, contact_id: int | None) -> int | None:
        """Find the row of a contact; None where they are not there."""
        rows = enumerate(self._introducers)
        return next((row for row, introducer in rows if introducer.contact.id == contact_id), None)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Count the people."""
        return 0 if parent.isValid() else len(self._introducers)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        """Give a column's title, for those who hear the table."""
        if orientation == Qt.Orientation.Horizontal and role == _Role.DisplayRole:
            return (tr("Person, and why"), tr("State"), tr("Write request"))[section]
        return None

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        """Give what a cell shows."""
        if not index.isValid():
            return None
        introducer = self._introducers[index.row()]
        if index.column() == Column.STATE:
            return _state_data(introducer, role)
        if index.column() == Column.WRITE:
            is_words = role in (_Role.DisplayRole, _Role.AccessibleTextRole)
            return tr("Write request") if is_words else None
        return _person_data(introducer, role)


def _person_data(introducer: Introducer, role: int) -> object:
    if role in (_Role.DisplayRole, PersonRole.NAME):
        return introducer.contact.full_name
    if role == PersonRole.SECOND:
        return reason_words(introducer)
    if role == PersonRole.HINT:
        return follow_up_words(introducer)
    if role == PersonRole.MUTED:
        return introducer.lock in (Lock.WITHDRAWN, Lock.ARCHIVED, Lock.DO_NOT_CONTACT)
    if role == _Role.ToolTipRole:
        return tooltip(_whole(introducer, "\n"))
    if role == _Role.AccessibleTextRole:
        return _whole(introducer, ", ")
    return None


def _state_data(introducer: Introducer, role: int) -> object:
    if role == StateRole.STATE:
        return _shown_state(introducer)
    if role in (_Role.DisplayRole, _Role.AccessibleTextRole):
        return " ".join(line for line in state_lines(introducer) if line)
    return tooltip(_lock_reason(introducer)) if role == _Role.ToolTipRole else None


def _shown_state(introducer: Introducer) -> RequestState | None:
    is_closed = introducer.lock in (Lock.ARCHIVED, Lock.DO_NOT_CONTACT)
    return RequestState(introducer.state) if introducer.state and not is_closed else None


def reason_words(introducer: Introducer) -> str:
    """Say why: `colleagues at XYZ Co. 2012–2016; works at LMNOP Co. since 2021`."""
    return "; ".join(introducer.reasons)


def follow_up_words(introducer: Introducer) -> str:
    """Say on which day to come back to them; "" where none is set."""
    if not introducer.follow_up_on:
        return ""
    return tr("follow up {day}").format(day=words.day(introducer.follow_up_on))


def state_lines(introducer: Introducer) -> tuple[str, str]:
    """Say what became of asking them, and since or until when: `Accepted`, `3 Nov`."""
    if introducer.lock is Lock.DO_NOT_CONTACT:
        return tr("do not contact"), ""
    if introducer.lock is Lock.ARCHIVED:
        return tr("archived"), ""
    until = tr("locked until {day}").format(day=words.day(introducer.locked_until))
    locked = until if introducer.locked_until else ""
    if introducer.state:
        word = FACES[RequestState(introducer.state)].word
        return word, locked or words.day(introducer.state_on)
    return (locked, "") if locked else (tr("not asked"), "")


def _lock_reason(introducer: Introducer) -> str:
    """Say in a sentence what keeps somebody from being asked; "" where nothing does."""
    if introducer.lock is Lock.DO_NOT_CONTACT:
        return tr("You marked them as do not contact.")
    if introducer.lock is Lock.ARCHIVED:
        return tr("You put them into the archive.")
    if introducer.lock is Lock.WITHDRAWN:
        told = tr("A request was withdrawn: LinkedIn takes no new invitation before {day}.")
        return told.format(day=words.day(introducer.locked_until))
    if introducer.lock is Lock.ASKED:
        return tr("You asked them for this goal already.")
    if introducer.state == RequestState.WITHDRAWN.value:
        return tr("Your request was withdrawn; you may ask them again.")
    return ""


def _whole(introducer: Introducer, between: str) -> str:
    contact = introducer.contact
    place = " · ".join(part for part in (contact.position, contact.organization) if part)
    lines = (contact.full_name, place, *introducer.reasons, _lock_reason(introducer))
    return between.join(line for line in (*lines, follow_up_words(introducer)) if line)
