"""What an import did, in words: headings, a sentence, and the report as text to copy."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple, Protocol

from connote.core.speech import later, tr
from connote.core.things import FieldChange, ImportReport, Item, ItemKind
from connote.ui.pages.importing.field_words import field_words, value_words
from connote.ui.words import figure

_HEADINGS = {
    ItemKind.JOB: later("New jobs"),
    ItemKind.CHANGED: later("Changed"),
    ItemKind.DUPLICATE: later("Perhaps somebody in the book"),
    ItemKind.ACCEPTED: later("Accepted", "how many requests"),
    ItemKind.REPLIED: later("Replied", "how many requests"),
    ItemKind.RECOVERED: later("Recovered", "how many requests"),
    ItemKind.INBOUND: later("Asked you"),
    ItemKind.GOAL: later("Goals"),
}


class Counts(Protocol):
    """What a line about an import is made of: a report has it, and the list of past imports."""

    @property
    def new(self) -> int: ...
    @property
    def changed(self) -> int: ...
    @property
    def accepted(self) -> int: ...


class Figure(NamedTuple):
    """A number of a report: its short word, what it means, and its value."""

    word: str
    meaning: str
    value: int


def row_figures(report: ImportReport) -> tuple[Figure, ...]:
    """Give the numbers that account for every row of the files."""
    return (
        Figure(tr("Read"), tr("Rows in the files; the other four add up to it"), report.read),
        Figure(tr("New"), tr("Rows that bring somebody or something new"), report.new),
        Figure(tr("Changed"), tr("Rows that change what the book says"), report.changed),
        Figure(tr("Unchanged"), tr("Rows that say what the book says already"), report.unchanged),
        Figure(
            tr("Skipped"), tr("Rows that were not taken, each with its reason"), len(report.skipped)
        ),
    )


def news_figures(report: ImportReport) -> tuple[Figure, ...]:
    """Give the numbers that tell what the rows mean."""
    return (
        Figure(
            tr("Accepted", "how many requests"),
            tr("Requests of mine that were accepted since"),
            report.accepted,
        ),
        Figure(
            tr("Recovered", "how many requests"),
            tr("Requests I sent without logging them here"),
            report.recovered,
        ),
        Figure(tr("Inbound", "how many requests"), tr("Invitations from others"), report.inbound),
        Figure(tr("New jobs"), tr("People whose organization changed"), report.job_changes),
        Figure(
            tr("Gone?"), tr("Requests that were pending once and are in neither file"), report.gone
        ),
    )


def brings_something(report: ImportReport) -> bool:
    """Say whether an import changes anything a person would notice."""
    return any((report.new, report.changed, report.accepted))


def summary(report: Counts, skipped: int) -> str:
    """Tell the most important in one line: `812 new, 3 changed, 2 accepted`."""
    parts = (
        tr("%n new", "people", report.new) if report.new else "",
        tr("%n changed", "people", report.changed) if report.changed else "",
        tr("%n accepted", "requests", report.accepted) if report.accepted else "",
        tr("%n skipped", "rows", skipped) if skipped else "",
    )
    return ", ".join(filter(None, parts)) or tr("nothing new")


def report_text(report: ImportReport, unread: Sequence[str]) -> str:
    """Write a report as text: its numbers, what was done with whom, every row that was skipped.

    `unread` are the reasons why files could not be read.
    """
    figures = (*row_figures(report), *news_figures(report))
    width = max(len(one.word) for one in figures)
    lines = [tr("Import of {files}").format(files=", ".join(report.files)), ""]
    lines += [f"{one.word:<{width}}  {figure(one.value):>9}" for one in figures]
    lines += ["", *report.remarks] if report.remarks else []
    lines += ["", tr("Not read:"), *unread] if unread else []
    for kind in _HEADINGS:
        lines += _named(report, kind)
    if report.skipped:
        told = tr("{file}, row {row}: {reason}")
        lines += ["", tr("%n row(s) skipped:", "", len(report.skipped))]
        lines += [told.format(file=s.file, row=s.row, reason=s.reason) for s in report.skipped]
    return "\n".join(lines) + "\n"


def _named(report: ImportReport, kind: ItemKind) -> Iterator[str]:
    """Name what was done of one kind, and how many more there are than a report keeps."""
    items = [item for item in report.items if item.kind is kind]
    if not items:
        return
    yield ""
    yield f"{tr(_HEADINGS[kind])}:"
    yield from map(_line, items)
    more = report.counted.get(kind, 0) - len(items)
    if more > 0:
        yield tr("and %n more", "", more)


def _line(item: Item) -> str:
    told = "; ".join(filter(None, map(_change, item.changes)))
    place = tr("({file}, row {row})").format(file=item.file, row=item.row)
    return f"{item.who}{': ' if told else ''}{told} {place}"


def _change(change: FieldChange) -> str:
    before, after = value_words(change, change.before), value_words(change, change.after)
    arrow = f"{before} → {after}" if before else after
    return f"{field_words(change)} {arrow}" if arrow else ""
