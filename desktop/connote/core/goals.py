"""Goals: what I am after, and how far each one got."""

from __future__ import annotations

from typing import Any

from peewee import fn

from connote.core.errors import Ambiguous, AskedWrongly, NotFound
from connote.core.organizations import Organizations
from connote.core.speech import figure, later, tr
from connote.core.steps import Stepper
from connote.core.store.stamp import stamp
from connote.core.store.tables import Event, Organization, Request, plain_rows
from connote.core.store.tables import Goal as Row
from connote.core.store.words import word_of
from connote.core.things import Act, Direction, Goal, GoalState, RequestState

_STATE_WORDS = {
    GoalState.ACTIVE: later("Take the goal “{goal}” up again"),
    GoalState.REACHED: later("Mark the goal “{goal}” as reached"),
    GoalState.DROPPED: later("Drop the goal “{goal}”"),
}
_EDITED = later("Edit the goal “{goal}”")


class Goals:
    """The verbs on goals."""

    def __init__(self, step: Stepper, organizations: Organizations) -> None:
        self._step = step
        self._organizations = organizations
        self._counted_at: object = None
        self._counted: dict[int, tuple[int, int, int]] = {}

    def all(self) -> list[Goal]:
        """List the goals: active ones first, then as they were entered."""
        progress = self._progress_of_all()
        order = list(GoalState)
        goals = [_goal(row, progress) for row in _rows().order_by(Row.id).objects()]
        return sorted(goals, key=lambda goal: order.index(goal.state))

    def titles(self, state: GoalState | None = None) -> dict[int, str]:
        """Give the titles by id without counting any progress, of goals in a state or of all."""
        query = Row.select(Row.id, Row.title).order_by(Row.id)
        if state is not None:
            query = query.where(Row.state == state.value)
        return dict(query.tuples())

    def others(self, goal_id: int | None) -> tuple[tuple[str, str], ...]:
        """Give title and target of every goal but one, without counting any progress."""
        query = Row.select(Row.title, Organization.name).join(Organization, "LEFT OUTER JOIN")
        rows = plain_rows(query.where(Row.id != (goal_id or 0)).order_by(Row.id))
        return tuple((title, target or "") for title, target in rows)

    def get(self, goal_id: int) -> Goal:
        """Read one goal; raises NotFound."""
        row = _rows().where(Row.id == goal_id).objects().first()
        if row is None:
            raise NotFound(tr("There is no goal {id}.").format(id=goal_id))
        is_counted = self._counted_at == stamp()
        return _goal(row, self._counted if is_counted else _progress(goal_id))

    def find(self, text: str) -> Goal:
        """Find the goal that a title, a part of it, or an id means.

        Raises NotFound or Ambiguous.
        """
        if text.isdecimal():
            return self.get(int(text[:18]))
        words = " ".join(text.casefold().split())
        goals = self.all()
        fitting = [goal for goal in goals if goal.title.casefold() == words] or [
            goal for goal in goals if words and words in goal.title.casefold()
        ]
        if not fitting:
            lines = [f"{goal.id}  {goal.title}" for goal in goals[:5]]
            raise NotFound(tr("There is no goal “{text}”.").format(text=text), lines)
        if len(fitting) > 1:
            lines = [f"{goal.id}  {goal.title}" for goal in fitting]
            raise Ambiguous(
                tr("{number} goals fit “{text}”; name one by its id.").format(
                    number=figure(len(lines)), text=text
                ),
                lines,
            )
        return fitting[0]

    def add(self, title: str, *, target: str = "", situation: str = "", ask: str = "") -> int:
        """Add a goal and give its id; raises AskedWrongly for an empty title."""
        title = " ".join(title.split())
        if not title:
            raise AskedWrongly(tr("A goal needs a title, such as “network into LMNOP Co.”."))
        with self._step(Act.ADD_GOAL, tr("Add the goal “{goal}”").format(goal=title)):
            row = Row.create(
                title=title,
                target=self._organizations.id_made(target),
                situation=situation.strip(),
                ask=ask.strip(),
                state=GoalState.ACTIVE.value,
            )
            return int(row.id)

    def edit(
        self,
        goal_id: int,
        *,
        title: str | None = None,
        target: str | None = None,
        situation: str | None = None,
        ask: str | None = None,
        state: GoalState | None = None,
    ) -> None:
        """Change a goal; None leaves a thing as it is. Raises NotFound."""
        goal = self.get(goal_id)
        told: dict[str, Any] = {"situation": situation, "ask": ask}
        told["title"] = " ".join(title.split()) or None if title is not None else None
        told["state"] = state.value if state else None
        told = {name: value for name, value in told.items() if value is not None}
        is_news = state is not None and state is not goal.state
        words = _STATE_WORDS[state] if is_news and state else _EDITED
        with self._step(Act.EDIT_GOAL, tr(words).format(goal=goal.title)):
            if target is not None:
                told["target"] = self._organizations.id_made(target)
            if told:
                Row.update(**told).where(Row.id == goal_id).execute()

    def delete(self, goal_id: int) -> None:
        """Take a goal out; the requests made for it stay. Raises NotFound."""
        goal = self.get(goal_id)
        with self._step(Act.DELETE_GOAL, tr("Delete the goal “{goal}”").format(goal=goal.title)):
            Row.delete().where(Row.id == goal_id).execute()

    def _progress_of_all(self) -> dict[int, tuple[int, int, int]]:
        """Count requests by goal, once for as long as nothing is written: many ask for it."""
        now = stamp()
        if now != self._counted_at:
            self._counted_at, self._counted = now, _progress()
        return self._counted


def _rows() -> Any:
    name = Organization.name.alias("target_name")
    return Row.select(Row, name).left_outer_join(Organization)


def _goal(row: Any, progress: dict[int, tuple[int, int, int]]) -> Goal:
    asked, accepted, helped = progress.get(row.id, (0, 0, 0))
    return Goal(
        id=row.id,
        title=row.title,
        target=row.target_name or "",
        target_id=row.target_id,
        situation=row.situation,
        ask=row.ask,
        state=word_of(GoalState, row.state),
        asked=asked,
        accepted=accepted,
        helped=helped,
    )


def _progress(goal_id: int | None = None) -> dict[int, tuple[int, int, int]]:
    """Count asked, accepted and helped requests by goal, or of one; a draft is not asked yet."""
    counts: dict[int, tuple[int, int, int]] = {}
    for goal, kind, number in plain_rows(_all_ends() if goal_id is None else _ends_of(goal_id)):
        state = word_of(RequestState, kind)
        asked, accepted, helped = counts.get(goal, (0, 0, 0))
        counts[goal] = (
            asked + number * (state is not RequestState.DRAFTED),
            accepted + number * state.counts_as_accepted,
            helped + number * (state is RequestState.HELPED),
        )
    return counts


_MINE = Request.direction == Direction.OUTGOING.value
_COUNTED = (Request.goal, Event.kind, fn.COUNT(Request.id))


def _all_ends() -> Any:
    """Count my requests by goal and last event, which is found for all of them at one go."""
    newest = Event.select(fn.MAX(Event.id)).group_by(Event.request)
    ends = Event.select(*_COUNTED).join(Request)
    is_for_one = Request.goal.is_null(False)
    return ends.where(Event.id.in_(newest), is_for_one, _MINE).group_by(Request.goal, Event.kind)


def _ends_of(goal_id: int) -> Any:
    """Count the same for one goal, request by request: a few of many are read."""
    last = Event.alias()
    newest = last.select(fn.MAX(last.id)).where(last.request == Request.id)
    ends = Request.select(*_COUNTED).join(Event, on=(Event.id == newest))
    return ends.where(Request.goal == goal_id, _MINE).group_by(Request.goal, Event.kind)
