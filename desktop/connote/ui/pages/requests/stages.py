"""The columns of the board: which states stand in each, and what it means to come there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum
from typing import NamedTuple

from connote.core.speech import later, tr
from connote.core.things import RequestState

_S = RequestState


class Stage(Enum):
    """A column of the board, in their order."""

    DRAFT = 0
    SENT = 1
    ACCEPTED = 2
    HELPED = 3
    CLOSED = 4

    @property
    def title(self) -> str:
        """Give its heading."""
        return tr(_COLUMNS[self].title)

    @property
    def states(self) -> tuple[RequestState, ...]:
        """Give the states that stand in it."""
        return _COLUMNS[self].states

    @property
    def gives(self) -> RequestState | None:
        """Give the state of what comes there; None where that has to be asked, or can't be."""
        return _COLUMNS[self].gives

    @property
    def invitation(self) -> str:
        """Say what the column is for, while nothing stands in it."""
        return tr(_COLUMNS[self].invitation)

    def beside(self, steps: int) -> Stage | None:
        """Give the column so many to the right, None beyond an end."""
        place = self.value + steps
        return Stage(place) if 0 <= place < len(Stage) else None


class _Column(NamedTuple):
    title: str
    states: tuple[RequestState, ...]
    gives: RequestState | None
    invitation: str


_COLUMNS: Mapping[Stage, _Column] = {
    Stage.DRAFT: _Column(
        later("Draft", "a column of the board"),
        (_S.DRAFTED,),
        None,
        later("Notes you saved and have not sent yet."),
    ),
    Stage.SENT: _Column(
        later("Sent", "a column of the board"),
        (_S.SENT,),
        _S.SENT,
        later("Requests that wait for an answer."),
    ),
    Stage.ACCEPTED: _Column(
        later("Accepted", "a column of the board"),
        (_S.ACCEPTED, _S.REPLIED),
        _S.ACCEPTED,
        later("Who said yes. Drag a card here, or press A."),
    ),
    Stage.HELPED: _Column(
        later("Helped", "a column of the board"),
        (_S.HELPED,),
        _S.HELPED,
        later("Who did what you asked for. Press H."),
    ),
    Stage.CLOSED: _Column(
        later("Closed", "a column of the board"),
        (_S.DECLINED, _S.WITHDRAWN, _S.GONE),
        None,
        later("Declined, withdrawn, or gone without an answer."),
    ),
}

_STAGES = {state: stage for stage in Stage for state in stage.states}


def stage_of(state: RequestState) -> Stage:
    """Give the column in which a state stands."""
    return _STAGES[state]


def refusal(states: Sequence[RequestState], stage: Stage) -> str:
    """Say why none of these can come to a column; "" where at least one can."""
    if stage is Stage.DRAFT:
        return tr("What was sent can’t become a draft again; write a new request instead.")
    if stage is not Stage.SENT and set(states) == {RequestState.DRAFTED}:
        return tr("Not sent yet: mark a draft as sent first")
    return ""
