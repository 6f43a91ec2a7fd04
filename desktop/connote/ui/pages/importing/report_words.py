"""What an import did, in words: headings, a sentence, and the report as text to copy."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from connote.core.things import ImportReport
from connote.ui.pages.importing.reading import Unread
from connote.ui.words import number


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


def summary(report: ImportReport) -> str:
    """Tell the most important in one line: `812 new, 3 changed, 2 accepted`."""
    parts = [
        f"{value:,} {word}"
        for value, word in (
            (report.new, "new"),
            (report.changed, "changed"),
            (report.accepted, "accepted"),
            (len(report.skipped), "skipped"),
        )
        if value
    ]
    return ", ".join(parts) or "nothing new"


def report_text(report: ImportReport, unread: Sequence[Unread]) -> str:
    """Write a report as text, every skipped row with its reason."""
    figures = (*row_figures(report), *news_figures(report))
    width = max(len(figure.word) for figure in figures)
    lines = [f"Import of {', '.join(report.files)}", ""]
    lines += [f"{figure.word:<{width}}  {figure.value:>9,}" for figure in figures]
    lines += ["", *report.remarks] if report.remarks else []
    if unread:
        lines += ["", "Not read:", *(one.reason for one in unread)]
    if report.skipped:
        lines += ["", f"{number(len(report.skipped), 'row')} skipped:"]
        lines += [f"{skip.file}, row {skip.row}: {skip.reason}" for skip in report.skipped]
    return "\n".join(lines) + "\n"
