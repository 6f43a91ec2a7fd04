"""The cards of one column of the board: a lazy list, and the words that stand on a card."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import NamedTuple

from PySide6.QtCore import (
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QStringListModel,
    Qt,
)

from connote.core import clock
from connote.core.deadlines import DeadlinesOf
from connote.core.speech import tr
from connote.core.things import RequestState
from connote.ui import words
from connote.ui.pages.requests.ahead import is_overdue, next_in_words
from connote.ui.pages.requests.columns import days_in_words, waiting_days
from connote.ui.pages.requests.rows import ReadSome, Rows, Shown
from connote.ui.widgets.plain_text import tooltip
from connote.ui.widgets.status_pill import FACES

Index = QModelIndex | QPersistentModelIndex

CARDS = "application/x-connote-requests"
"""What a drag carries: the ids of requests, parted by spaces."""

_Role = Qt.ItemDataRole
_Flag = Qt.ItemFlag
_CARD = (
    _Flag.ItemIsEnabled
    | _Flag.ItemIsSelectable
    | _Flag.ItemIsDragEnabled
    | _Flag.ItemNeverHasChildren
)


class CardRole(IntEnum):
    """What the delegate asks for: the whole card."""

    CARD = int(_Role.UserRole) + 60


class Card(NamedTuple):
    """The words of a card: who, when, what for, and where it stands, by an icon in an ink."""

    name: str
    day: str
    goal: str
    told: str
    icon: str
    ink: str


def card_of(shown: Shown) -> Card:
    """Put a request on a card."""
    request, ahead = shown
    face = FACES[request.state]
    icon, ink = face.icon, face.ink
    told = face.word
    if request.state is RequestState.SENT:
        told = next_in_words(ahead) or days_in_words(request)
        icon, ink = ("warning", "warning") if is_overdue(ahead) else ("clock", "quiet")
    elif request.state is RequestState.DRAFTED:
        told = request.channel
    elif ahead.again_from:
        told = _withdrawn(face.word, ahead.again_from)
    day = words.day(getattr(request, f"{request.state.value}_on"))
    return Card(request.contact, day, request.goal, told, icon, ink)


def _withdrawn(state: str, again_from: str) -> str:
    """Say until when somebody is locked; which is over, is told by the tooltip alone."""
    if again_from <= clock.today().isoformat():
        return state
    form = tr("{state}, again from {day}", "a state, and when somebody can be asked again")
    return form.format(state=state, day=words.day(again_from))


def card_in_full(shown: Shown) -> str:
    """Tell all of a card, for a tooltip and for those who hear it."""
    request, ahead = shown
    waits = days_in_words(request) if waiting_days(request) is not None else ""
    place = " · ".join(part for part in (request.position, request.organization) if part)
    state = tr("{state} on {day}", "a state of a request").format(
        state=FACES[request.state].word,
        day=words.day(getattr(request, f"{request.state.value}_on")),
    )
    lines = (request.contact, place, request.goal, request.channel, state)
    return "\n".join(part for part in (*lines, waits, next_in_words(ahead)) if part)


class CardList(QStringListModel):
    """The requests of a column, each a card that can be dragged.

    Its empty strings are only there to be counted: a list view asks how many rows there are once
    for each of them at every layout, and 20,000 answers from Python stop the window.
    """

    def __init__(self, read: ReadSome, parent: QObject | None = None) -> None:
        """Begin without cards."""
        super().__init__(parent)
        self.rows = Rows(read)

    def show_cards(
        self, ids: Sequence[int], states: Sequence[RequestState], ahead: DeadlinesOf
    ) -> None:
        """Show these."""
        self.rows.take(ids, states, ahead)
        self.setStringList([""] * len(ids))

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every card be dragged; it is the column that takes a drop."""
        return _CARD if index.isValid() else Qt.ItemFlag.NoItemFlags

    def mimeTypes(self) -> list[str]:
        """Name what a drag carries."""
        return [CARDS]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Put cards in a drag."""
        data = QMimeData()
        ids = " ".join(str(self.rows.ids[index.row()]) for index in indexes)
        data.setData(CARDS, ids.encode())
        return data

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        """Give a card, and all of it in words."""
        if not index.isValid():
            return None
        if role not in (_Role.DisplayRole, _Role.ToolTipRole, _Role.AccessibleTextRole,
                        CardRole.CARD):  # fmt: skip
            return None
        shown = self.rows.at(index.row())
        if shown is None:
            return None
        if role == CardRole.CARD:
            return card_of(shown)
        if role == _Role.DisplayRole:
            return shown.request.contact
        told = card_in_full(shown)
        return tooltip(told) if role == _Role.ToolTipRole else told.replace("\n", ", ")


def ids_in(data: QMimeData) -> list[int]:
    """Read what a drag carries."""
    return [int(one) for one in bytes(data.data(CARDS).data()).decode().split()]
