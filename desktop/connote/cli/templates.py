"""Commands about templates: shown, checked, tried on people, kept, converted, as files."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from connote.cli.session import Session, table, takes_json
from connote.core.errors import AskedWrongly, TemplateBroken
from connote.core.things import Account, Channel, Fitted, GoalState, TemplateRow

if TYPE_CHECKING:
    from connote.core.book import Book
    from connote.core.writing.survey import Group, Measured, Survey


@click.group(epilog='Example: connote template show "Old colleague"')
def template() -> None:
    """Show, check, try, save, convert and exchange templates."""


# ── shown and checked ────────────────────────────────────────────────────────────────────────


@template.command("list", epilog="Example: connote template list --json")
@takes_json
def list_(session: Session) -> None:
    """List the templates."""
    found = session.reading().templates.all()
    rows = [(t.name, f"version {t.version}", "archived" if t.archived else "") for t in found]
    session.answer([_record(row) for row in found], table(rows, empty="None."))


@template.command(epilog='Example: connote template show "Old colleague"')
@click.argument("name", metavar="NAME-or-FILE")
@takes_json
def show(session: Session, name: str) -> None:
    """Show a template's text."""
    found = template_named(session, name)
    record = {"name": found.name, "version": found.version or None, "text": found.text}
    session.answer(record, found.text)


@template.command(epilog='Example: connote template versions "Old colleague"')
@click.argument("name")
@takes_json
def versions(session: Session, name: str) -> None:
    """List the wordings of a template, newest first, with what became of each."""
    book = session.reading()
    found = book.templates.versions(book.templates.find(name).id)
    records = [
        {"version": v.number, "created_at": v.created_at, "used": v.used, **asdict(v.rate),
         "text": v.text}
        for v in found
    ]  # fmt: skip
    rows = [
        (f"version {v.number}", v.created_at[:10], f"{v.sent} sent", f"{v.accepted} accepted",
         v.text if len(v.text) <= 60 else f"{v.text[:59]}…")
        for v in found
    ]  # fmt: skip
    session.answer(records, table(rows, empty="None."))


@template.command(epilog="Example: connote template check my-template.txt")
@click.argument("name", metavar="NAME-or-FILE")
@takes_json
def check(session: Session, name: str) -> int:
    """Say what is wrong in a template; exits 1 where something is."""
    from connote.core.writing.language import find_problems  # Liquid costs 90 ms

    problems = find_problems(template_named(session, name).text)
    records = [asdict(problem) for problem in problems]
    lines = [f"{p.line}:{p.column}  {p.message}" for p in problems]
    session.answer({"ok": not problems, "problems": records}, lines or "All well.")
    return 1 if problems else 0


# ── tried on people ──────────────────────────────────────────────────────────────────────────


@template.command(epilog='Example: connote template preview "Old colleague" --contact Mary')
@click.argument("name", metavar="NAME-or-FILE")
@click.option("--contact", help="Write the note for this contact; else for a made-up one.")
@click.option("--all", "over_all", is_flag=True, help="Measure the notes of the whole book.")
@click.option("--goal", help="What you are after; the only active goal by default.")
@click.option("--channel", help="Only where it goes there; else everywhere.")
@takes_json
def preview(session: Session, name: str, contact: str | None, over_all: bool, goal: str | None,
            channel: str | None) -> None:  # fmt: skip
    """Try a template: the note at every channel's limit, or the notes of the whole book."""
    book = session.reading()
    row = template_named(session, name)
    goal = goal or only_goal(book)
    goal_id = book.goals.find(goal).id if goal else None
    record: dict[str, Any] = {"name": row.name, "contact": None, "notes": [], "book": None}
    lines: list[str] = []
    if contact or not over_all:
        channels = [book.channels.find(channel)] if channel else book.channels.all()
        record["contact"] = book.contacts.find(contact).full_name if contact else None
        notes = [(one, _note(book, row, contact, goal_id, one)) for one in channels]
        record["notes"] = [_note_record(one, note) for one, note in notes]
        lines += [line for one, note in notes for line in _note_lines(one, note)]
    if over_all:
        usual = book.channels.find(channel) if channel else _usual_channel(book)
        survey = _surveyed(book, row.text, usual, goal_id)
        record["book"] = _survey_record(usual, survey)
        lines += _survey_lines(usual, survey)
    session.answer(record, lines)


def _note(
    book: Book, row: TemplateRow, contact: str | None, goal_id: int | None, channel: Channel
) -> Fitted:
    """Write a template's note for a contact, or with made-up facts where none is named."""
    if contact is None:
        from connote.core.writing.facts import EXAMPLES  # help and lists do without
        from connote.core.writing.fit import fit  # Liquid costs 90 ms
        from connote.core.writing.language import compile_template  # the same

        facts = {**EXAMPLES, "channel": channel.name}
        return fit(compile_template(row.text), facts, channel.limit, channel.counts)
    person = book.contacts.find(contact)
    return book.notes.fit(
        book.notes.draft(person.id, goal_id=goal_id, channel_id=channel.id, template=row)
    )


def _note_record(channel: Channel, note: Fitted) -> dict[str, Any]:
    return {
        "channel": channel.name,
        "text": note.text,
        "length": note.length,
        "limit": note.limit,
        "fits": note.fits,
        "left_out": list(note.left_out),
        "missing": list(note.missing),
    }


def _note_lines(channel: Channel, note: Fitted) -> list[str]:
    limit = f" of {note.limit}" if note.limit is not None else ""
    remarks = [f"{note.length}{limit} characters"]
    remarks += [f"{note.over_by} too many"] if not note.fits else []
    remarks += [f"missing: {', '.join(note.missing)}"] if note.missing else []
    return [f"{channel.name} ({'; '.join(remarks)})", note.text, ""]


def _surveyed(book: Book, text: str, channel: Channel, goal_id: int | None) -> Survey:
    *_, last = book.surveys.over_book(text, channel, goal_id)
    return last


def _survey_record(channel: Channel, survey: Survey) -> dict[str, Any]:
    def measured(note: Measured | None) -> dict[str, Any] | None:
        if note is None:
            return None
        return {"contact": note.name, "id": note.contact_id, "length": note.length,
                "text": note.text}  # fmt: skip

    def group(people: Group) -> dict[str, Any]:
        return {"count": people.count, "contacts": [one.name for one in people.people]}

    return {
        "channel": channel.name,
        "limit": survey.limit,
        "contacts": survey.done,
        "shortest": measured(survey.shortest),
        "median_length": survey.median_length,
        "longest": measured(survey.longest),
        "too_long": survey.too_long_count,
        "too_long_contacts": [measured(note) for note in survey.too_long],
        "missing": [{"fact": fact, **group(people)} for fact, people in survey.missing.items()],
        "broken": group(survey.broken),
    }


def _survey_lines(channel: Channel, survey: Survey) -> list[str]:
    if survey.shortest is None or survey.longest is None:
        return ["There is nobody in the book to write to."]
    lines = [
        f"{channel.name}: {survey.done} contacts, of which {survey.too_long_count} don't fit.",
        f"Shortest {survey.shortest.length} ({survey.shortest.name}), median "
        f"{survey.median_length}, longest {survey.longest.length} ({survey.longest.name}).",
    ]
    lines += [f"Too long: {note.name}, {note.length}." for note in survey.too_long]
    for fact, people in survey.missing.items():
        names = ", ".join(one.name for one in people.people)
        more = ", …" if people.count > len(people.people) else ""
        lines.append(f"Missing {fact}: {people.count} ({names}{more})")
    if survey.broken.count:
        lines.append(f"Can't be worked out for {survey.broken.count}.")
    return lines


def _usual_channel(book: Book) -> Channel:
    me = book.contacts.me()
    return book.channels.usual(me.account if me else Account.FREE)


# ── kept ─────────────────────────────────────────────────────────────────────────────────────


@template.command(epilog='Example: connote template save "Old friend" my-template.txt')
@click.argument("name")
@click.argument("file", type=click.Path(path_type=Path))
@takes_json
def save(session: Session, name: str, file: Path) -> None:
    """Save a file's text as a template; a version that was used is kept."""
    from connote.core.writing.language import find_problems  # Liquid costs 90 ms

    text = _file_text(file)
    problems = find_problems(text)
    if problems:
        raise TemplateBroken(f"{file.name} has mistakes; nothing was saved.", problems)
    saved = session.writing().templates.save(name, text)
    session.answer(_record(saved), f"Saved “{saved.name}”, version {saved.version}.")


@template.command(epilog="Example: connote template starters")
@takes_json
def starters(session: Session) -> None:
    """Add the templates that come with Connote and are not in the book."""
    added = session.writing().templates.add_starters()
    names = [f"Added “{row.name}”." for row in added]
    session.answer([_record(row) for row in added], names or "They are all there.")


@template.command("import", epilog="Example: connote template import old-friend.txt")
@click.argument("file", type=click.Path(path_type=Path))
@takes_json
def import_(session: Session, file: Path) -> None:
    """Take a template in from a file; where its name is taken it gets a number."""
    row = session.writing().templates.import_file(file)
    session.answer(_record(row), f"Imported “{row.name}”.")


@template.command(epilog='Example: connote template export "Old colleague" old-colleague.txt')
@click.argument("name")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--force", is_flag=True, help="Replace a file that is there.")
@takes_json
def export(session: Session, name: str, file: Path, force: bool) -> None:
    """Write a template to a text file, with its name and what it is for."""
    templates = session.reading().templates
    row = templates.find(name)
    templates.export(row.id, file, force=force)
    session.answer({"name": row.name, "file": str(file)}, f"“{row.name}” written to {file}.")


@template.command(epilog="Example: connote template convert from-another-tool.txt")
@click.argument("name", metavar="NAME-or-FILE")
@click.option("--save", "keep", is_flag=True, help="Save it in the book, under its name.")
@takes_json
def convert(session: Session, name: str, keep: bool) -> None:
    """Write the placeholders of other tools, and spintax, in Connote's language."""
    from connote.core.writing.converting import convert_placeholders  # Liquid costs 90 ms

    row = template_named(session, name)
    if keep and not row.id:
        raise AskedWrongly(f"{row.name} is a file; take it in with: connote template import")
    conversion = convert_placeholders(row.text)
    if keep and conversion.changes:
        session.writing().templates.save(row.name, conversion.text)
    changes = [
        {"line": one.line, "column": one.column, "before": one.before, "after": one.after}
        for one in conversion.changes
    ]
    left = list(dict.fromkeys(one.text for one in conversion.left))
    record = {"text": conversion.text, "changes": changes, "left": left}
    session.answer(record, conversion.text)
    if left and not session.as_json:
        click.echo(f"(not known, and left: {', '.join(left)})", err=True)


# ── found ────────────────────────────────────────────────────────────────────────────────────


def template_named(session: Session, name: str) -> TemplateRow:
    """Find a template by name, or read it from a file of that name."""
    if Path(name).is_file():
        return TemplateRow(0, Path(name).name, 0, False, _file_text(Path(name)))
    return session.reading().templates.find(name)


def only_goal(book: Book) -> str | None:
    """Give the goal that a note is for where none was named and only one is active."""
    active = [goal for goal in book.goals.all() if goal.state is GoalState.ACTIVE]
    return str(active[0].id) if len(active) == 1 else None


def _file_text(path: Path) -> str:
    from connote.core import template_files  # reads encodings, which most commands do without

    return template_files.read(path).text


def _record(row: TemplateRow) -> dict[str, Any]:
    return {"name": row.name, "version": row.version, "archived": row.archived}


COMMANDS: Iterable[click.Command] = (template,)
