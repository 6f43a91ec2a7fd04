"""How far the requests got: sent, accepted, replied, helped, and where most are lost."""

from __future__ import annotations

from typing import NamedTuple

from connote.core.speech import tr
from connote.core.things import LEAST, Tally, Waiting
from connote.ui import words
from connote.ui.widgets.chart import Column, Form, Mark, Picture, Shape, Table


class _Step(NamedTuple):
    """A step of the funnel: how many came so far, and what became of those that went no further."""

    key: str
    name: str
    number: int
    lost: str = ""


def funnel_picture(tally: Tally, waiting: Waiting) -> Picture:
    """Make the picture of the funnel; below ten requests a sentence."""
    steps = _steps(tally, waiting)
    sent = tally.raw.sent
    return Picture(
        Shape.BARS,
        tr("How far they got"),
        marks=tuple(_mark(step, sent) for step in steps),
        instead=_too_little(tally) if sent < LEAST else "",
        said=_biggest_loss(tally, waiting.still_waiting) if sent >= LEAST else "",
        table=_table(steps) if sent else Table(),
    )


def _steps(tally: Tally, waiting: Waiting) -> tuple[_Step, ...]:
    sent, accepted = tally.raw.sent, tally.raw.accepted
    unanswered = tr("{waiting} still wait, {withdrawn} withdrawn, {refused} declined or gone")
    return (
        _Step(
            "sent",
            tr("Sent", "how many requests"),
            sent,
            unanswered.format(
                waiting=words.figure(waiting.still_waiting),
                withdrawn=words.figure(waiting.withdrawn),
                refused=words.figure(waiting.refused),
            ),
        ),
        _Step(
            "accepted",
            tr("Accepted", "how many requests"),
            accepted,
            tr("%n accepted without a reply", "", accepted - tally.replied),
        ),
        _Step(
            "replied",
            tr("Replied", "how many requests"),
            tally.replied,
            tr("%n replied without helping", "", tally.replied - tally.helped),
        ),
        _Step("helped", tr("Helped", "how many requests"), tally.helped),
    )


def _mark(step: _Step, sent: int) -> Mark:
    figure = words.figure(step.number)
    if step.key != "sent" and sent:
        figure = tr("{number} · {share}").format(number=figure, share=_share(step.number, sent))
    told = tr("{step}: {figure}. {rest}") if step.lost else tr("{step}: {figure}.")
    told = told.format(step=step.name, figure=figure, rest=step.lost)
    return Mark(step.name, told, step.number, figure, below=step.lost)


def _share(number: int, whole: int) -> str:
    share = number / whole
    return tr("under 1%") if 0 < share < 0.005 else words.percent(share)


def _too_little(tally: Tally) -> str:
    if not tally.raw.sent:
        return tr("Nothing was sent.")
    return tr(
        "Too little data for a funnel: {sent} sent, {accepted} accepted, {replied} replied, "
        "{helped} helped."
    ).format(
        sent=tally.raw.sent,
        accepted=tally.raw.accepted,
        replied=tally.replied,
        helped=tally.helped,
    )


def _biggest_loss(tally: Tally, still_waiting: int) -> str:
    """Name the step on which most are lost, of those who came to it; who waits is not lost."""
    first = tr("Most are lost at the first step: {lost} of {before} not accepted.")
    if still_waiting:
        first = tr(
            "Most are lost at the first step: {lost} of {before} not accepted, besides "
            "%n (that still waits|that still wait).",
            "",
            still_waiting,
        )
    replied, helped = tally.replied, tally.helped
    losses = (
        (tally.raw.sent, tally.raw.accepted + still_waiting, first),
        (
            tally.raw.accepted,
            replied,
            tr("Most are lost after the yes: {lost} of {before} no reply."),
        ),
        (replied, helped, tr("Most are lost after the reply: {lost} of {before} did not help.")),
    )
    before, after, told = max(losses, key=lambda loss: loss[0] - loss[1])
    if before <= after:
        return ""
    return told.format(lost=words.figure(before - after), before=words.figure(before))


def _table(steps: tuple[_Step, ...]) -> Table:
    columns = (
        Column("step", tr("Step")),
        Column("requests", tr("Requests"), Form.NUMBER),
        Column("of_sent", tr("Of those sent"), Form.SHARE),
        Column("of_step_before", tr("Of the step before"), Form.SHARE),
        Column("lost", tr("Went no further"), Form.NUMBER),
    )
    sent = steps[0].number
    before = (None, *(step.number for step in steps))
    after = (*(step.number for step in steps[1:]), None)
    rows = tuple(
        (
            step.name,
            step.number,
            step.number / sent,
            step.number / earlier if earlier else None,
            step.number - later if later is not None else None,
        )
        for step, earlier, later in zip(steps, before, after, strict=False)
    )
    return Table(columns, rows)
