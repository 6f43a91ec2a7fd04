"""Commands about writing: goals, channels, the note and the coach."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

import click

from connote.cli.session import Session, dates_or_null, table, takes_json
from connote.cli.templates import only_goal, template_named
from connote.core.things import ChannelKind, CoachLine, Draft, Goal


@click.command(epilog='Example: connote goal "network into LMNOP Co." --target "LMNOP Co."')
@click.argument("title")
@click.option("--target", default="", help="The organization it is about.")
@click.option("--situation", default="", help="What you are up to; goes before yours in `me`.")
@click.option("--ask", default="", help="What you ask for.")
@takes_json
def goal(session: Session, title: str, target: str, situation: str, ask: str) -> None:
    """Add what you are after."""
    goals = session.writing().goals
    made = goals.get(goals.add(title, target=target, situation=situation, ask=ask))
    session.answer(_goal_record(made), f"Added the goal “{made.title}” (goal {made.id}).")


@click.command(epilog="Example: connote goals --json")
@takes_json
def goals(session: Session) -> None:
    """List what you are after, and how far it got."""
    found = session.reading().goals.all()
    rows = [
        (g.id, g.title, g.target, g.state, f"{g.asked} asked", f"{g.accepted} accepted")
        for g in found
    ]
    empty = "None yet. Say: connote goal TITLE --target ORG"
    session.answer([_goal_record(g) for g in found], table(rows, empty=empty))


@click.command(epilog="Example: connote channels")
@takes_json
def channels(session: Session) -> None:
    """List the channels with their rules and the day these were checked."""
    found = session.reading().channels.all()
    records = [dates_or_null(asdict(channel)) for channel in found]
    rows = [
        (c.name, f"{c.limit} characters" if c.limit else "no limit", f"checked {c.checked_on}")
        for c in found
    ]
    session.answer(records, table(rows, empty="None."))


@click.command(epilog='Example: connote note Mary --goal "LMNOP" --channel "Connection note (350)"')
@click.argument("contact")
@click.option("--goal", help="What you are after: a title, part of it, or its id.")
@click.option("--template", "template_name", metavar="NAME-or-FILE", help="The template to use.")
@click.option("--channel", help="Where it goes; LinkedIn for your account by default.")
@click.option("--draft", "keep", is_flag=True, help="Keep the note as a drafted request.")
@takes_json
def note(session: Session, contact: str, goal: str | None, template_name: str | None,
         channel: str | None, keep: bool) -> None:  # fmt: skip
    """Write the note for a contact, inside the channel's limit."""
    book = session.writing() if keep else session.reading()
    goal = goal or only_goal(book)
    draft = draft_for(session, contact, goal, template_name, channel, reading=not keep)
    fitted = book.notes.fit(draft)
    coached = book.notes.coach_whole(draft, fitted.text, fitted.missing)
    record: dict[str, Any] = {
        "text": fitted.text,
        "length": fitted.length,
        "limit": fitted.limit,
        "fits": fitted.fits,
        "left_out": list(fitted.left_out),
        "missing": list(fitted.missing),
        "coach": coach_records(coached),
    }
    warn_of_lock(draft)
    if keep:
        record["request"] = book.requests.save_draft(draft, fitted.text)
    session.answer(record, fitted.text)
    if not session.as_json:
        limit = f" of {fitted.limit}" if fitted.limit is not None else ""
        remarks = [f"{fitted.length}{limit} characters"]
        remarks += [f"{fitted.over_by} too many"] if not fitted.fits else []
        remarks += [f"the longest facts: {', '.join(fitted.longest)}"] if not fitted.fits else []
        remarks += [f"missing: {', '.join(fitted.missing)}"] if fitted.missing else []
        remarks += [f"kept as request {record['request']}"] if keep else []
        click.echo(f"({'; '.join(remarks)})", err=True)


@click.command(epilog='Example: connote coach Mary --text "Hi Mary, we met at XYZ Co. …"')
@click.argument("contact", required=False)
@click.option("--text", required=True, help="The note to look at.")
@click.option("--goal", help="What you are after.")
@click.option("--channel", help="Where it goes.")
@takes_json
def coach(
    session: Session, contact: str | None, text: str, goal: str | None, channel: str | None
) -> None:
    """Say how good a request a text makes."""
    book = session.reading()
    if contact is None:
        lines = book.notes.coach_text(text)
    else:
        draft = draft_for(session, contact, goal or only_goal(book), None, channel)
        lines = book.notes.coach_whole(draft, text)
    session.answer(coach_records(lines), coach_lines(lines))


def draft_for(session: Session, contact: str, goal: str | None, template_name: str | None,
              channel: str | None, *, reading: bool = True) -> Draft:  # fmt: skip
    """Gather what is needed to write to a contact from what was said on the command line."""
    book = session.reading() if reading else session.writing()
    row = book.contacts.find(contact)
    return book.notes.draft(
        row.id,
        goal_id=book.goals.find(goal).id if goal else None,
        channel_id=book.channels.find(channel).id if channel else None,
        template=template_named(session, template_name) if template_name else None,
        locked_until=book.requests.locked_until(row.id),
    )


def warn_of_lock(draft: Draft) -> None:
    """Warn of a request that LinkedIn will refuse, since the last one was withdrawn lately."""
    if draft.locked_until and draft.channel.kind is ChannelKind.INVITATION:
        name = draft.contact.full_name
        click.echo(f"connote: LinkedIn locks {name} until {draft.locked_until}.", err=True)


def coach_records(lines: Iterable[CoachLine]) -> list[dict[str, Any]]:
    """Give the coach's lines as records."""
    return [
        {"check": line.check, "ok": line.ok, "why": line.why, "mend": line.mend} for line in lines
    ]


def coach_lines(lines: Iterable[CoachLine]) -> list[str]:
    """Give the coach's lines as text: what is well, what is not, and what would mend it."""
    return [
        f"{'ok' if line.ok else ' !'}  {line.why}" + (f" ({line.mend})" if line.mend else "")
        for line in lines
    ]


def _goal_record(goal: Goal) -> dict[str, Any]:
    record = asdict(goal)
    del record["target_id"]
    return record


COMMANDS = (goal, goals, channels, note, coach)
