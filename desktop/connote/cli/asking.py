"""Commands about requests: what was sent, what became of it, what is due, and what works."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

import click

from connote.cli.session import Session, dates_or_null, table, takes_json
from connote.cli.writing import draft_for, warn_of_lock
from connote.core.errors import AskedWrongly
from connote.core.files.dates import iso_date
from connote.core.files.outreach import COLUMNS
from connote.core.things import Direction, Rate, Request, RequestState, Scope, Tally


@click.command(epilog="Example: connote sent Mary --on 2026-11-03")
@click.argument("request", required=False)
@click.option("--on", default="", metavar="DATE", help="The day, as 2026-11-03; today by default.")
@click.option("--contact", help="Record a note that was written elsewhere, to this contact.")
@click.option("--text", help="The note that was written elsewhere.")
@click.option("--goal", help="What it was for.")
@click.option("--channel", help="Where it went.")
@takes_json
def sent(session: Session, request: str | None, on: str, contact: str | None, text: str | None,
         goal: str | None, channel: str | None) -> None:  # fmt: skip
    """Mark a request as sent, or record one that was written elsewhere."""
    if (request is None) == (contact is None):
        raise AskedWrongly("Name either a request, or --contact and --text.")
    if request is not None:
        _mark(session, RequestState.SENT, request, on)
        return
    if text is None:
        raise AskedWrongly("Say the note with --text; an empty one means: without a note.")
    day = iso_date(on) if on else ""
    book = session.writing()
    draft = draft_for(session, str(contact), goal, None, channel, reading=False)
    warn_of_lock(draft)
    request_id = book.requests.record_sent(draft, text, on=day)
    _answer(session, book.requests.get(request_id))


def _marking(state: RequestState, words: str) -> click.Command:
    """Make the command that marks a request as `state`."""

    @click.command(state.value, help=words, epilog=f"Example: connote {state.value} Mary")
    @click.argument("request")
    @click.option("--on", default="", metavar="DATE", help="The day; today by default.")
    @takes_json
    def command(session: Session, request: str, on: str) -> None:
        _mark(session, state, request, on)

    return command


def _mark(session: Session, state: RequestState, request: str, on: str) -> None:
    day = iso_date(on) if on else ""
    verbs = session.writing().requests
    _answer(session, verbs.mark(verbs.find(request).id, state, on=day))


def _answer(session: Session, request: Request) -> None:
    day = getattr(request, f"{request.state.value}_on")
    side = "to" if request.direction is Direction.OUTGOING else "from"
    words = f"Request {request.id} {side} {request.contact}: {request.state.value} on {day}."
    session.answer(request_record(request), words)


@click.command(epilog="Example: connote requests --state sent --json")
@click.option("--state", type=click.Choice([state.value for state in RequestState]))
@click.option("--direction", type=click.Choice([way.value for way in Direction]))
@takes_json
def requests(session: Session, state: str | None, direction: str | None) -> None:
    """List the requests, both those you sent and those you got."""
    found = session.reading().requests.all(
        state=RequestState(state) if state else None,
        direction=Direction(direction) if direction else None,
    )
    rows = [
        (r.id, r.state, getattr(r, f"{r.state.value}_on"), r.contact, r.channel, r.goal)
        for r in found
    ]
    session.answer([request_record(r) for r in found], table(rows, empty="None."))


@click.command("who-can-help", epilog='Example: connote who-can-help "LMNOP"')
@click.argument("goal")
@takes_json
def who_can_help(session: Session, goal: str) -> None:
    """List who can help with a goal, best first, and why."""
    book = session.reading()
    introducers = book.introductions.who_can_help(book.goals.find(goal).id)
    records = [
        {
            "contact": introducer.contact.full_name,
            "id": introducer.contact.id,
            "reasons": list(introducer.reasons),
            "locked_until": introducer.locked_until or None,
            "state": introducer.state or None,
        }
        for introducer in introducers
    ]
    rows = [
        (one.contact.id, one.contact.full_name, "; ".join(one.reasons), one.state)
        for one in introducers
    ]
    session.answer(records, table(rows, empty="Nobody with a tie to its target yet."))


@click.command(epilog="Example: connote today")
@takes_json
def today(session: Session) -> None:
    """List what waits for you, most pressing first."""
    rows = session.reading().today.rows()
    records = [
        {
            "kind": row.weight.name.lower(),
            "title": row.title,
            "detail": row.detail,
            "contact": row.contact_id,
            "request": row.request_id,
            "goal": row.goal_id,
            "follow_up": row.follow_up_id,
        }
        for row in rows
    ]
    session.answer(records, table([(r.title, r.detail) for r in rows], empty="Nothing waits."))


@click.command(epilog="Example: connote stats --by template --json")
@click.option("--by", type=click.Choice(
    ["template", "goal", "kind", "with_note", "length", "coach", "channel"]
), help="Compare groups of requests.")  # fmt: skip
@click.option("--goal", help="Count only the requests for this goal.")
@click.option("--since", default="", metavar="DATE", help="Count those sent on this day or later.")
@click.option("--until", default="", metavar="DATE", help="Count those sent on this day or before.")
@takes_json
def stats(session: Session, by: str | None, goal: str | None, since: str, until: str) -> None:
    """Show how many requests were accepted, raw and within 14 and 30 days, with 95 % intervals."""
    from connote.core.statistics import Grouping  # peewee costs 36 ms

    first, last = (iso_date(day) if day else "" for day in (since, until))
    book = session.reading()
    scope = Scope(first, last, book.goals.find(goal).id if goal else None)
    tallies = book.statistics.tallies(Grouping(by) if by else None, scope)
    rows = [
        (tally.key, _in_words(tally.raw), f"14 days: {_in_words(tally.at_14)}",
         f"30 days: {_in_words(tally.at_30)}")
        for tally in tallies
    ]  # fmt: skip
    session.answer([_tally_record(t) for t in tallies], table(rows, empty="Nothing was sent yet."))


def _tally_record(tally: Tally) -> dict[str, Any]:
    record: dict[str, Any] = {"key": tally.key}
    for end, rate in (("", tally.raw), ("_14", tally.at_14), ("_30", tally.at_30)):
        record |= {f"{name}{end}": value for name, value in asdict(rate).items()}
    return record | {"replied": tally.replied, "helped": tally.helped}


def _in_words(rate: Rate) -> str:
    if rate.rate is None or rate.low is None or rate.high is None:
        return "no data"
    if rate.is_thin:
        return f"{rate.accepted} of {rate.sent}, too little data"
    return f"{rate.accepted} of {rate.sent}, {rate.rate:.0%} ({rate.low:.0%}–{rate.high:.0%})"


def request_record(request: Request) -> dict[str, Any]:
    """Give a request by the keys of the outreach history, for scripts."""
    return dates_or_null({name: getattr(request, name) for name in COLUMNS})


_WORDS = {
    RequestState.ACCEPTED: "Mark a request as accepted.",
    RequestState.REPLIED: "Mark a request as answered.",
    RequestState.HELPED: "Mark that the contact helped.",
    RequestState.DECLINED: "Mark a request as declined.",
    RequestState.WITHDRAWN: "Mark a request as withdrawn by you.",
    RequestState.GONE: "Mark a request as gone: withdrawn, declined or expired.",
}

COMMANDS = (
    sent,
    *(_marking(state, words) for state, words in _WORDS.items()),
    requests,
    who_can_help,
    today,
    stats,
)
