"""Those who can help as rows of a table: who and why, what became of asking them, and the way."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from connote.core.speech import tr
from connote.core.things import Introducer, Lock, Ranked, RequestState
from connote.ui import words
from connote.ui.widgets.plain_text import tooltip
from connote.ui.widgets.roles import PersonRole, StateRole
from connote.ui.widgets.status_pill import FACES

Index = QModelIndex | QPersistentModelIndex

_Role = Qt.ItemDataRole
_NOWHERE = QModelIndex()
LINES = int(StateRole.STATE) + 1
"""The role under which the two lines of the state are given."""


class Column(IntEnum):
    """The columns of the table."""

    PERSON = 0
    STATE = 1
    WRITE = 2


Read = Callable[[int, int], Sequence[Introducer]]
"""Puts the people from one place to before another in words."""

_BLOCK = 50


class HelpTable(QAbstractTableModel):
    """Introducers as rows, best first; they are put in words, some at a time, when looked at."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin without anybody."""
        super().__init__(parent)
        self._people: Sequence[Ranked] = ()
        self._read: Read = lambda start, end: ()
        self._told: dict[int, Introducer] = {}
        self._blocks: set[int] = set()

    def show_people(self, people: Sequence[Ranked], read: Read) -> None:
        """Show these people."""
        self.beginResetModel()
        self._people, self._read = people, read
        self._told, self._blocks = {}, set()
        self.endResetModel()

    def person_at(self, row: int) -> Ranked:
        """Give the person of a row, without words."""
        return self._people[row]

    def introducer_at(self, row: int) -> Introducer | None:
        """Give the person of a row in words; None where they were taken out of the book since."""
        block = row // _BLOCK
        if block not in self._blocks:
            self._blocks.add(block)
            told = self._read(block * _BLOCK, (block + 1) * _BLOCK)
            self._told.update((one.contact.id, one) for one in told)
        return self._told.get(self._people[row].contact_id)

    def row_of(self, contact_id: int | None) -> int | None:
        """Find the row of a contact; None where they are not there."""
        rows = enumerate(self._people)
        return next((row for row, one in rows if one.contact_id == contact_id), None)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Count the people."""
        return 0 if parent.isValid() else len(self._people)

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
        introducer = self.introducer_at(index.row())
        if introducer is None:
            return None
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
    if role == LINES:
        return state_lines(introducer)
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
    locked = locked_words(words.day(introducer.locked_until))
    if introducer.state:
        word = FACES[RequestState(introducer.state)].word
        return word, locked or words.day(introducer.state_on)
    return (locked, "") if locked else (tr("not asked"), "")


def locked_words(day: str) -> str:
    """Say until which day somebody can't be asked; "" for ""."""
    return tr("locked until {day}").format(day=day) if day else ""


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
    lines = (contact.full_name, place, reason_words(introducer), _lock_reason(introducer))
    return between.join(line for line in (*lines, follow_up_words(introducer)) if line)
