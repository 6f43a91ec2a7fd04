"""What an import did, in words: headings, a sentence, and the report as text to copy."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple, Protocol

from connote.core.things import FieldChange, ImportReport, Item, ItemKind
from connote.ui.pages.importing.field_words import field_words, value_words
from connote.ui.words import number

_HEADINGS = {
    ItemKind.JOB: "New jobs",
    ItemKind.CHANGED: "Changed",
    ItemKind.DUPLICATE: "Perhaps somebody in the book",
    ItemKind.ACCEPTED: "Accepted",
    ItemKind.REPLIED: "Replied",
    ItemKind.RECOVERED: "Recovered",
    ItemKind.INBOUND: "Asked you",
    ItemKind.GOAL: "Goals",
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
        Figure("Read", "Rows in the files; the other four add up to it", report.read),
        Figure("New", "Rows that bring somebody or something new", report.new),
        Figure("Changed", "Rows that change what the book says", report.changed),
        Figure("Unchanged", "Rows that say what the book says already", report.unchanged),
        Figure("Skipped", "Rows that were not taken, each with its reason", len(report.skipped)),
    )


def news_figures(report: ImportReport) -> tuple[Figure, ...]:
    """Give the numbers that tell what the rows mean."""
    return (
        Figure("Accepted", "Requests of mine that were accepted since", report.accepted),
        Figure("Recovered", "Requests I sent without logging them here", report.recovered),
        Figure("Inbound", "Invitations from others", report.inbound),
        Figure("New jobs", "People whose organization changed", report.job_changes),
        Figure("Gone?", "Requests that were pending once and are in neither file", report.gone),
    )


def brings_something(report: ImportReport) -> bool:
    """Say whether an import changes anything a person would notice."""
    return any((report.new, report.changed, report.accepted))


def summary(report: Counts, skipped: int) -> str:
    """Tell the most important in one line: `812 new, 3 changed, 2 accepted`."""
    parts = [
        f"{value:,} {word}"
        for value, word in (
            (report.new, "new"),
            (report.changed, "changed"),
            (report.accepted, "accepted"),
            (skipped, "skipped"),
        )
        if value
    ]
    return ", ".join(parts) or "nothing new"


def report_text(report: ImportReport, unread: Sequence[str]) -> str:
    """Write a report as text: its numbers, what was done with whom, every row that was skipped.

    `unread` are the reasons why files could not be read.
    """
    figures = (*row_figures(report), *news_figures(report))
    width = max(len(figure.word) for figure in figures)
    lines = [f"Import of {', '.join(report.files)}", ""]
    lines += [f"{figure.word:<{width}}  {figure.value:>9,}" for figure in figures]
    lines += ["", *report.remarks] if report.remarks else []
    lines += ["", "Not read:", *unread] if unread else []
    for kind in _HEADINGS:
        lines += _named(report, kind)
    if report.skipped:
        lines += ["", f"{number(len(report.skipped), 'row')} skipped:"]
        lines += [f"{skip.file}, row {skip.row}: {skip.reason}" for skip in report.skipped]
    return "\n".join(lines) + "\n"


def _named(report: ImportReport, kind: ItemKind) -> Iterator[str]:
    """Name what was done of one kind, and how many more there are than a report keeps."""
    items = [item for item in report.items if item.kind is kind]
    if not items:
        return
    yield ""
    yield f"{_HEADINGS[kind]}:"
    yield from map(_line, items)
    more = report.counted.get(kind, 0) - len(items)
    if more > 0:
        yield f"and {more:,} more"


def _line(item: Item) -> str:
    told = "; ".join(filter(None, map(_change, item.changes)))
    return f"{item.who}{': ' if told else ''}{told} ({item.file}, row {item.row})"


def _change(change: FieldChange) -> str:
    before, after = value_words(change, change.before), value_words(change, change.after)
    arrow = f"{before} → {after}" if before else after
    return f"{field_words(change)} {arrow}" if arrow else ""
