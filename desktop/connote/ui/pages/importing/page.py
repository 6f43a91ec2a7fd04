"""The Import page: read, show what would change, import, report; nothing is written unasked."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from connote.core import housekeeping
from connote.core.book import Book
from connote.core.errors import ConnoteError, NotPermitted
from connote.core.importing import Progress
from connote.core.speech import later, tr
from connote.core.things import FileRead, ImportReport
from connote.ui.ask import Ask
from connote.ui.page import Page
from connote.ui.pages.importing import gone
from connote.ui.pages.importing.intake import Intake
from connote.ui.pages.importing.mapping import MappingView, Said
from connote.ui.pages.importing.plan import Plan
from connote.ui.pages.importing.report_words import brings_something
from connote.ui.pages.importing.showing import ShownReport
from connote.ui.pages.importing.stages import BUSY, Stage
from connote.ui.pages.importing.start import StartView
from connote.ui.slices import Slices

KINDS = later("Contacts and exports (*.zip *.csv *.vcf *.vcard);;All files (*)")


class ImportPage(Page):
    """Takes files in by stages; while it writes or looks, `busy` asks that nobody else does."""

    title = later("Import")
    icon = "import"
    watches = frozenset({"import_run", "request", "event", "contact"})

    busy = Signal(bool)
    imported_people_wanted = Signal(int)
    view_wanted = Signal(str)

    def __init__(self, book: Book, ask: Ask, parent: QWidget | None = None) -> None:
        """Build the page; it waits for files."""
        super().__init__(book, parent)
        self._ask = ask
        self.stage = Stage.NOTHING
        self._report: ImportReport | None = None
        self._is_forced = False
        self._rest = Stage.DONE
        self._again: Callable[[], None] = self._look
        self._intake = Intake(self)
        self._writing = Slices(self)
        self.nothing = StartView()
        self.mapping = MappingView()
        self.plan = Plan()
        self._shown = ShownReport(book, self.plan, self)
        self._stack = QStackedWidget()
        for part in (self.nothing, self.mapping, self.plan):
            self._stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._connect()

    def _connect(self) -> None:
        self.nothing.first_step_wanted.connect(self.choose_files)
        self.nothing.past_chosen.connect(self.show_past)
        plan, details = self.plan, self.plan.details
        plan.choose_wanted.connect(self.choose_files)
        plan.import_wanted.connect(self._import)
        plan.cancel_wanted.connect(self.cancel)
        plan.back_wanted.connect(self.go_to_start)
        plan.copy_wanted.connect(lambda: self._shown.copy(self._intake.unread))
        plan.notice.accepted.connect(self._try_again)
        details.mark_wanted.connect(self._mark_gone)
        details.files.columns_wanted.connect(self._ask_for_columns)
        details.files.messages_wanted.connect(self._read_messages)
        self.mapping.look_wanted.connect(self._intake.look)
        self.mapping.settled.connect(self._take_columns)
        self.mapping.back_wanted.connect(self._leave_columns)
        self._intake.came.connect(self._take_sources)
        self._intake.seen.connect(self.mapping.show_look)
        self._intake.failed.connect(self._take_failure)
        self._writing.failed.connect(self._take_failure)
        self._writing.stopped.connect(self._stop_being_busy)
        self._writing.progressed.connect(self._show_progress)
        self._writing.ended.connect(self._take_end)
        self._shown.said.connect(self.said)
        self._shown.people_wanted.connect(self._show_people)

    # ── what the frame asks ──────────────────────────────────────────────────────────────────

    def choose_files(self) -> None:
        """Ask for files and read them."""
        paths = self._ask.open_files(tr("Import"), tr(KINDS))
        if paths:
            self.take_files(paths)

    def take_files(self, paths: Sequence[Path]) -> None:
        """Read files and show what they would change; while another import runs, only say so."""
        if self.stage in (Stage.IMPORTING, Stage.MARKING):
            self.said.emit(tr("An import is running; wait for its end, or cancel it first."))
            return
        self.put_away()
        self._is_forced = False
        self._forget_files()
        self._again = partial(self.take_files, paths)
        names = paths[0].name if len(paths) == 1 else tr("%n file(s)", "", len(paths))
        self._say_reading(names)
        self._intake.read(paths, self.book.mappings.all())

    def show_start(self) -> None:
        """Show the imports there were, unless one is being prepared."""
        if self.stage in (Stage.DONE, Stage.PAST, Stage.STUCK):
            self.go_to_start()

    def put_away(self) -> None:
        """End what is under way, leaving nothing half done; the window calls it when it goes."""
        self._intake.cancel()
        self._shown.put_away()
        self._writing.cancel()
        housekeeping.take_up()

    def reload(self) -> None:
        """Show what became of the last import: another one, or taken back by undo."""
        if self.stage is Stage.NOTHING:
            self.nothing.show_past(self.book.importing.past())
        elif self.stage in (Stage.DONE, Stage.PAST):
            self._shown.reload()

    def focus_first(self) -> None:
        """Put the focus on what is done next."""
        if self.stage is Stage.NOTHING:
            self.nothing.focus_first()

    # ── stages ───────────────────────────────────────────────────────────────────────────────

    def _go_to(self, stage: Stage) -> None:
        self.stage = stage
        if stage in BUSY:
            housekeeping.put_off()
        else:
            housekeeping.pass_over()
        self.setFocus()  # a button that is hidden with the focus would pass it on to anybody
        plan = self.plan
        parts = {Stage.NOTHING: self.nothing, Stage.MAPPING: self.mapping}
        self._stack.setCurrentWidget(parts.get(stage, plan))
        plan.notice.hide()
        if stage in (Stage.READING, Stage.LOOKING):
            plan.show_report(None)
        plan.offer_for(stage)

    def cancel(self) -> None:
        """Stop what is under way; what was written is taken back."""
        if self.stage is Stage.IMPORTING:
            self.said.emit(tr("Cancelled; nothing was imported."))
        self.put_away()
        self._go_back()

    def _go_back(self) -> None:
        """Leave a stage that did not come to its end: cancelled, or broken by a mistake of ours."""
        if self.stage is Stage.MARKING:
            self._go_to(self._rest)
        elif self.stage in (Stage.READING, Stage.IMPORTING) and self._report is not None:
            was_reading = self.stage is Stage.READING
            self._go_to(Stage.READY)  # with every tick as it was
            if was_reading:
                self.plan.details.show_files(self._intake.sources)
                self.plan.show_report(self._report)
            self._say_what_will_change(self._report)
        elif self.stage in (Stage.READING, Stage.LOOKING):
            self.go_to_start()

    def go_to_start(self) -> None:
        """Let the files go, and show what can be brought in and what was."""
        self.put_away()
        self._forget_files()
        self._go_to(Stage.NOTHING)
        housekeeping.take_up()
        self.reload()
        self.focus_first()

    def _forget_files(self) -> None:
        self._intake.forget()
        self._report = None
        self._shown.forget()
        self.plan.details.forget()

    # ── reading ──────────────────────────────────────────────────────────────────────────────

    def _say_reading(self, names: str) -> None:
        self._go_to(Stage.READING)
        self.plan.say(tr("Reading"), names)
        self.plan.show_progress(tr("Reading…"))

    def _take_sources(self) -> None:
        """Look what the files would change, or what else can be done about them."""
        self._report = None
        self.plan.details.show_files(self._intake.sources)
        unclear = self._intake.unclear
        if self._intake.files:
            self._look()
        elif unclear is not None:
            self._ask_for_columns(unclear.wish.path)
        else:
            self._get_stuck()

    def _get_stuck(self) -> None:
        self._go_to(Stage.STUCK)
        self.plan.say(tr("Nothing to import"), tr("Nothing was changed."))

    def _read_messages(self, wants: bool) -> None:
        self._say_reading("messages.csv")
        self._intake.read_messages(wants)

    def _ask_for_columns(self, path: Path) -> None:
        self._go_to(Stage.MAPPING)
        self.mapping.begin(self._intake.source(path), self.book.mappings.all())
        self.mapping.focus_first()

    def _take_columns(self, said: Said) -> None:
        """Read a table by what its columns are said to mean."""
        if said.is_for_all:
            self.book.mappings.remember(said.path.name, said.header, said.way.mapping)
        else:
            self.book.mappings.forget(said.header)
        self._say_reading(said.path.name)
        self._intake.read_table(said.path, said.way)

    def _leave_columns(self) -> None:
        self._intake.cancel()
        if self._report is not None:
            self._go_to(Stage.READY)
            self._say_what_will_change(self._report)
        else:
            self._get_stuck()

    # ── looking and writing ──────────────────────────────────────────────────────────────────

    def _look(self) -> None:
        """Find out what would change: a whole import that is taken back at its end."""
        files = self._intake.files
        self._go_to(Stage.LOOKING)
        self.plan.say(tr("Looking what would change"), _names(files))
        self.plan.show_progress(tr("Comparing with the book…"))
        self._again = self._look
        self._write(self.book.importing.in_slices(files, dry_run=True, force=self._is_forced))

    def _import(self) -> None:
        self._go_to(Stage.IMPORTING)
        self.plan.say(tr("Importing"), _names(self._intake.files))
        self.plan.show_progress(tr("Backing the book up…"))
        self._again = self._import
        self._write(self._importing())

    def _importing(self) -> Generator[Progress | None, None, ImportReport]:
        choices = yield from self.plan.details.choosing()
        files = self._intake.files
        importing = self.book.importing
        return (yield from importing.in_slices(files, force=self._is_forced, choices=choices))

    def _mark_gone(self, ids: list[int]) -> None:
        self._rest = self.stage
        self._go_to(Stage.MARKING)
        self.plan.show_progress(tr("Marking…"))
        self._again = partial(self._mark_gone, ids)
        self._write(gone.marking(self.book, ids))

    def _write(self, generator: Generator[Progress | None, None, ImportReport | None]) -> None:
        self.busy.emit(True)
        self._writing.start(generator)

    def _stop_being_busy(self) -> None:
        self.busy.emit(False)
        self._go_back()

    # ── what comes back ──────────────────────────────────────────────────────────────────────

    def _show_progress(self, progress: Progress | None) -> None:
        if progress is None:
            return
        words = {
            Stage.LOOKING: tr("Compared {done} of {total}"),
            Stage.IMPORTING: tr("Imported {done} of {total}"),
        }.get(self.stage, tr("Marked {done} of {total}"))
        if progress.done >= progress.total and self.stage is Stage.IMPORTING:
            self.plan.show_progress(tr("Saving…"))
        else:
            self.plan.show_progress(words, progress.done, progress.total)

    def _take_end(self, report: ImportReport | None) -> None:
        if report is None:  # requests were marked
            self._go_to(self._rest)
            self.reload()
        elif report.dry_run:
            self._show_preview(report)
        else:
            self._go_to(Stage.DONE)
            self._shown.show_done(report)

    def _take_failure(self, error: ConnoteError) -> None:
        """Say why it did not go, with the way to go on all the same."""
        if self.stage in (Stage.IMPORTING, Stage.MARKING):
            self._go_back()
        else:
            self._go_to(Stage.STUCK)
            self.plan.say(tr("Not imported yet"), tr("Nothing was changed."))
        is_foreign = isinstance(error, NotPermitted)
        self.plan.notice.ask(
            str(error), tr("Import all the same") if is_foreign else tr("Try again")
        )
        self._is_forced = self._is_forced or is_foreign

    def _try_again(self) -> None:
        self._again()

    def _show_preview(self, report: ImportReport) -> None:
        self._report = report
        self._go_to(Stage.READY)
        self.plan.details.files.let_choose(True)
        self.plan.show_report(report)
        self._say_what_will_change(report)

    def _say_what_will_change(self, report: ImportReport) -> None:
        if brings_something(report):
            told = tr("Nothing is written yet. Untick what you don’t want.")
            self.plan.say(tr("What will change"), told)
        else:
            self.plan.say(tr("Nothing new"), tr("The book says all of this already."))

    def show_past(self, run_id: int) -> None:
        """Show the report of an import of once, as long as the book has it."""
        past = next((one for one in self.book.importing.past() if one.id == run_id), None)
        if past is not None:
            self._forget_files()
            self._go_to(Stage.PAST)
            self._shown.show_past(past)

    def _show_people(self, run_id: int | None) -> None:
        if run_id is None:
            self.view_wanted.emit("people")
        else:
            self.imported_people_wanted.emit(run_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape cancels what is under way, and leads back from what was done."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif not self.plan.cancel.isHidden():
            self.cancel()
        else:
            self.show_start()


def _names(files: Sequence[FileRead]) -> str:
    return ", ".join(dict.fromkeys(file.name for file in files))
