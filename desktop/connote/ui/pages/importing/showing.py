"""The report of an import, of just now or of once, kept true while the book changes under it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from connote.core.book import Book
from connote.core.importing import PastImport
from connote.core.speech import tr
from connote.core.things import ImportReport
from connote.ui.pages.importing import gone
from connote.ui.pages.importing.details import GONE
from connote.ui.pages.importing.plan import Plan
from connote.ui.pages.importing.report_words import brings_something, report_text, summary
from connote.ui.slices import Slices
from connote.ui.words import day


class ShownReport(QObject):
    """Shows one report on the plan's page; `past` is its line in the book, None where it has none.

    `people_wanted` carries the id of the import, None where it brought nobody.
    """

    said = Signal(str)
    people_wanted = Signal(object)

    def __init__(self, book: Book, plan: Plan, parent: QObject) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._book = book
        self._plan = plan
        self._report: ImportReport | None = None
        self._is_of_once = False
        self.past: PastImport | None = None
        self._looking_up = Slices(self)
        self._looking_up.ended.connect(plan.details.show_gone)
        plan.people_wanted.connect(
            lambda: self.people_wanted.emit(self.past.id if self.past else None)
        )

    def put_away(self) -> None:
        """Stop looking anything up."""
        self._looking_up.cancel()

    def forget(self) -> None:
        """Show nothing any more."""
        self.put_away()
        self._report = self.past = None

    def show_done(self, report: ImportReport) -> None:
        """Show what was done just now."""
        last = next(iter(self._book.importing.past(1)), None)
        is_ours = last is not None and last.files == report.files and brings_something(report)
        self.past = last if is_ours else None
        self._report, self._is_of_once = report, False
        self._plan.details.files.let_choose(False)
        self._plan.show_report(report)
        self.reload()
        if report.gone_requests:
            self._plan.details.choose(GONE)
        told = summary(report, len(report.skipped))
        self.said.emit(tr("Imported: {summary}.").format(summary=told))

    def show_past(self, past: PastImport) -> None:
        """Show what was done once."""
        self.past, self._is_of_once = past, True
        self._report = self._book.importing.report(past.id)
        self._plan.show_past(self._report)
        self.reload()

    def reload(self) -> None:
        """Tell what became of the import, and which of its questions wait for an answer."""
        self._tell()
        self._looking_up.cancel()
        if self._report is not None:
            self._looking_up.start(gone.waiting(self._book, self._report.gone_requests))

    def copy(self, unread: Sequence[str]) -> None:
        """Put the report on the clipboard, with the files that could not be read."""
        if self._report is not None:
            QGuiApplication.clipboard().setText(report_text(self._report, unread))
            self.said.emit(tr("The report is on the clipboard."))

    def _tell(self) -> None:
        say = self._plan.say
        self._plan.people.setEnabled(True)
        if self.past is None:
            say(tr("Nothing new"), tr("The book said all of this already; nothing was changed."))
            return
        is_there = self.past in self._book.importing.past()
        self._plan.people.setEnabled(is_there)
        if not is_there:
            say(
                tr("Taken back"),
                tr("Nothing of it is in the book now. Redo (Ctrl+Shift+Z) brings it back."),
            )
        elif self._is_of_once:
            told = tr("Import of {day}").format(day=day(self.past.at[:10]))
            say(told, ", ".join(self.past.files))
        else:
            say(tr("Imported"), tr("Undo (Ctrl+Z) takes the whole import back."))
