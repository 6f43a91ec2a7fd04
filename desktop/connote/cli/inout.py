"""Commands that take files in and out."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from connote.cli.session import Session, takes_json
from connote.core import housekeeping
from connote.core.errors import AskedWrongly, FileUnreadable
from connote.core.files.dates import iso_date
from connote.core.things import Choices, FileRead, ImportReport, Item, ItemKind


@click.command("import", epilog="Example: connote import Basic_LinkedInDataExport_11-20-2026.zip")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--dry-run", is_flag=True, help="Only say what would change, thing by thing.")
@click.option("--force", is_flag=True, help="Take an export that belongs to somebody else.")
@click.option("--messages", is_flag=True, help="Take from messages.csv when you last spoke.")
@click.option("--goal", "goals", multiple=True, metavar="ORG",
              help="Make this organization, followed or with a job, a goal.")  # fmt: skip
@takes_json
def import_(session: Session, files: tuple[Path, ...], dry_run: bool, force: bool,
            messages: bool, goals: tuple[str, ...]) -> int:  # fmt: skip
    """Take in LinkedIn's export (ZIP or CSV), vCards, an address book's CSV, or a history."""
    with _no_collecting():
        read, failed = _read(files, messages)
        if not read:
            return 1
        book = session.trying() if dry_run else session.writing()
        choices = Choices(goals=frozenset(goals))
        report = book.importing.run(read, dry_run=dry_run, force=force, choices=choices)
    session.answer(_record(report), report_lines(report))
    return 1 if failed else 0


def _read(files: tuple[Path, ...], messages: bool) -> tuple[list[FileRead], bool]:
    """Read what can be read, and tell of each file that can't."""
    from connote.core.files.reading import read_file  # help does without csv and zip

    read: list[FileRead] = []
    failed = False
    for path in files:
        try:
            read.extend(read_file(path, with_messages=messages))
        except FileUnreadable as error:
            failed = True
            click.echo(f"connote: {error}", err=True)
    return read, failed


def _record(report: ImportReport) -> dict[str, Any]:
    record = asdict(report)
    record["skipped"] = [skip._asdict() for skip in report.skipped]
    del record["items"]
    plan = {"plan": [_item_record(item) for item in report.items]} if report.dry_run else {}
    return record | plan


def _item_record(item: Item) -> dict[str, Any]:
    return item._asdict() | {"changes": [change._asdict() for change in item.changes]}


@contextlib.contextmanager
def _no_collecting() -> Iterator[None]:
    """Keep Python from looking for circles among a million new values that have none."""
    housekeeping.put_off()
    try:
        yield
    finally:
        housekeeping.take_up()


def report_lines(report: ImportReport) -> list[str]:
    """Tell an import in words; a dry run names each thing that would change."""
    lines = [
        f"{_several(report.read, 'rows')} read from {', '.join(report.files)}: {report.new} new, "
        f"{report.changed} changed, {report.unchanged} unchanged, {len(report.skipped)} skipped."
    ]
    for number, noun, words in (
        (report.accepted, "requests", "accepted"),
        (report.recovered, "requests", "recovered, which nobody had logged"),
        (report.inbound, "requests", "from others"),
        (report.job_changes, "changes", "of job"),
        (report.gone, "requests", "in neither file any more: mark with connote gone"),
        (report.counted.get(ItemKind.GOAL, 0), "organizations",
         "could be a goal: choose with --goal ORG"),
    ):  # fmt: skip
        lines += [f"{_several(number, noun)} {words}."] if number else []
    lines += _named(report)
    lines += [f"{skip.file}, row {skip.row}: skipped, {skip.reason}." for skip in report.skipped]
    lines += report.remarks
    return [*lines, "This was a dry run: nothing was changed."] if report.dry_run else lines


def _several(number: int, noun: str) -> str:
    """Count things; the noun is given in the plural."""
    return f"{number} {noun if number != 1 else noun.removesuffix('s')}"


_MOST_NAMED = 20


def _named(report: ImportReport) -> Iterator[str]:
    """Name what would change, kind by kind, so many of each; what was done is not repeated."""
    for kind in ItemKind if report.dry_run else ():
        items = [item for item in report.items if item.kind is kind]
        for item in items[:_MOST_NAMED]:
            yield f"{kind}: {item.who}{_changes(item)} ({item.file}, row {item.row})"
        more = report.counted.get(kind, 0) - _MOST_NAMED
        if more > 0:
            yield f"{kind}: and {more} more"


def _changes(item: Item) -> str:
    told = [
        f"{change.field.replace('_', ' ')} {change.before or 'nothing'} → {change.after}"
        for change in item.changes
    ]
    return f": {'; '.join(told)}" if told else ""


@click.command(epilog="Example: connote export requests outreach.csv --since 2026-07-01")
@click.argument("what", type=click.Choice(["requests", "contacts", "book"]))
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--since", default="", metavar="DATE", help="The first day (requests).")
@click.option("--until", default="", metavar="DATE", help="The last day (requests).")
@click.option(
    "--exact", is_flag=True, help="Leave cells as they are, not guarded for spreadsheets."
)
@click.option("--bom", is_flag=True, help="Begin with a byte-order mark, for Excel.")
@click.option("--force", is_flag=True, help="Replace a file that is there.")
@click.option("--as", "form", type=click.Choice(["csv", "vcard3", "vcard4"]), default="csv",
              help="How contacts are written.")  # fmt: skip
@takes_json
def export(session: Session, what: str, file: Path, since: str, until: str, exact: bool,
           bom: bool, force: bool, form: str) -> None:  # fmt: skip
    """Write the outreach history, the contacts or the whole book to a file."""
    from connote.core.exporting import ContactFormat  # peewee costs 36 ms

    if what != "contacts" and form != "csv":
        raise AskedWrongly("--as says how contacts are written; it does not go with the others.")
    if what != "requests" and (since or until):
        raise AskedWrongly("--since and --until are for requests.")
    first, last = (iso_date(day) if day else "" for day in (since, until))
    exporting = session.reading().exporting
    number: int | None = None
    if what == "requests":
        number = exporting.outreach(
            file, since=first, until=last, exact=exact, bom=bom, overwrite=force
        )
    elif what == "contacts":
        number = exporting.contacts(
            file, form=ContactFormat(form), exact=exact, bom=bom, overwrite=force
        )
    else:
        exporting.book(file, overwrite=force)
    words = _several(number, what) if number is not None else "The whole book"
    session.answer({"file": str(file), "rows": number}, f"{words} written to {file}.")


COMMANDS = (import_, export)
