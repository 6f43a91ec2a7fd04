"""Which template suits somebody: my habit with people like them, else what they are to the goal.

People are alike when we know each other in the same way, and when both work at the place that is
aimed at, or neither. Answers (thanks, a question back) are no habit: they are asked for by name.
Nor is the usual one, where nothing is known of how we know each other: it was what was left.

    works at the target              → Someone at my target company
    studied where I did, not with me → Alumni
    known in any other way           → the template made for that kind, as it says itself
    else                             → the usual one
"""

from __future__ import annotations

from typing import Any

from peewee import fn

from connote.core.store.tables import (
    Contact,
    Goal,
    Link,
    Request,
    Stint,
    Template,
    TemplateVersion,
    plain_rows,
)
from connote.core.templates import Templates, starter_among
from connote.core.things import HistoryKind, LinkKind, SharedHistory, TemplateRow

REPLY = "Reply to an invitation without a note"
REPLY_TO_NOTE = "Reply to an invitation with a note"
_ANSWERS = ("Thank you", "Follow-up after acceptance", REPLY, REPLY_TO_NOTE)
_AT_TARGET, _ALUMNI = "Someone at my target company", "Alumni"

_RECENT = 200
"""So many of my last requests to people known in the same way tell the habit."""


def suited(
    templates: Templates, history: SharedHistory | None, *, works_there: bool
) -> TemplateRow:
    """Choose the template for somebody known in this way, who works at the target or not."""
    kind = history.kind if history else None
    rows = templates.all(archived=False)
    no_habit = {row.id for name in _ANSWERS if (row := starter_among(rows, name))}
    if kind is None:
        no_habit.add(templates.usual().id)
    habit = _last_used(kind, works_there)
    by_id = {row.id: row for row in rows if row.id not in no_habit}
    if found := next((by_id[one] for one in habit if one in by_id), None):
        return found
    wanted = None
    if works_there:
        wanted = starter_among(rows, _AT_TARGET)
    elif kind is HistoryKind.CLASSMATE and history and not history.same_time:
        wanted = starter_among(rows, _ALUMNI)
    return wanted or templates.made_for(kind or "") or templates.usual()


def _last_used(kind: HistoryKind | None, works_there: bool) -> list[int]:
    """List the templates of my last requests to people like that, newest first."""
    query = (
        Request.select(TemplateVersion.template, _works_at_target())
        .join(TemplateVersion)
        .join(Template)
        .switch(Request)
        .join(Contact)
        .switch(Request)
        .join(Goal, "LEFT OUTER JOIN")
        .where(Request.shared_kind == (kind or ""), ~Template.archived)
        .order_by(Request.id.desc())
        .limit(_RECENT)
    )
    return [template for template, works in plain_rows(query) if bool(works) == works_there]


def _works_at_target() -> Any:
    """Say of a request's contact whether they work where its goal aims at, as the book has it."""
    linked = Link.select(Link.id).where(
        Link.contact == Contact.id, Link.organization == Goal.target, Link.kind == LinkKind.WORKS
    )
    present = Stint.select(Stint.id).where(
        Stint.contact == Contact.id, Stint.organization == Goal.target, Stint.is_current
    )
    return (Contact.organization == Goal.target) | fn.EXISTS(linked) | fn.EXISTS(present)
