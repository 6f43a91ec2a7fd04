"""The Import page: read, show what would change, import, report; nothing is written unasked."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from enum import Enum, auto
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from connote.core.book import Book
from connote.core.errors import ConnoteError, NotFound, NotPermitted
from connote.core.importing import Progress
from connote.core.things import Act, FileRead, ImportReport, Request, RequestState
from connote.ui.ask import Ask
from connote.ui.page import Page
from connote.ui.pages.importing.details import GONE
from connote.ui.pages.importing.plan import Plan
from connote.ui.pages.importing.reading import Reading, Unread, read_all
from connote.ui.pages.importing.report_words import brings_something, report_text, summary
from connote.ui.slices import Slices
from connote.ui.widgets.empty_state import EmptyState
from connote.ui.words import day, number
from connote.ui.worker import Work

KINDS = "LinkedIn’s export or a history (*.zip *.csv);;All files (*)"
_WHAT = "Bring in your LinkedIn contacts"
_STEP = "Choose files…"
_HOW = (
    "Drop LinkedIn’s archive, a CSV file out of it, or an outreach history that Connote wrote "
    "anywhere on this window.\n\nThe archive: on LinkedIn, Settings > Data privacy > Get a copy of "
    "your data. It comes by mail."
)
_GONE_AT_ONCE = 20


class Stage(Enum):
    """What the page is at."""

    NOTHING = auto()
    READING = auto()
    LOOKING = auto()
    STUCK = auto()
    READY = auto()
    IMPORTING = auto()
    DONE = auto()
    MARKING = auto()


class ImportPage(Page):
    """Takes files in by stages; while it writes or looks, `busy` asks that nobody else does."""

    title = "Import"
    icon = "import"
    watches = frozenset({"import_run", "request", "event", "contact"})

    busy = Signal(bool)
    view_wanted = Signal(str)

    def __init__(self, book: Book, ask: Ask, parent: QWidget | None = None) -> None:
        """Build the page; it waits for files."""
        super().__init__(book, parent)
        self._ask = ask
        self.stage = Stage.NOTHING
        self._number = 0
        self._work: Work | None = None
        self._files: tuple[FileRead, ...] = ()
        self._unread: tuple[Unread, ...] = ()
        self._report: ImportReport | None = None
        self._imported_at = ""
        self._is_forced = False
        self._again: Callable[[], None] = self._look
        self._writing = Slices(self)
        self._looking_up = Slices(self)
        self.nothing = EmptyState(
            "import", "Bring in your LinkedIn contacts", _HOW, "Choose files…"
        )
        self.plan = Plan()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.nothing)
        self._stack.addWidget(self.plan)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._connect()

    def _connect(self) -> None:
        self.nothing.first_step_wanted.connect(self._choose_files)
        self.plan.choose_wanted.connect(self._choose_files)
        self.plan.import_wanted.connect(self._import)
        self.plan.cancel_wanted.connect(self.cancel)
        self.plan.copy_wanted.connect(self._copy_report)
        self.plan.people_wanted.connect(lambda: self.view_wanted.emit("people"))
        self.plan.notice.accepted.connect(self._try_again)
        self.plan.details.mark_wanted.connect(self._mark_gone)
        self._writing.failed.connect(self._take_failure)
        self._writing.stopped.connect(self._stop_being_busy)
        self._writing.progressed.connect(self._show_progress)
        self._writing.ended.connect(self._take_end)
        self._looking_up.ended.connect(self._show_gone)

    # ── what the frame asks ──────────────────────────────────────────────────────────────────

    def take_files(self, paths: Sequence[Path]) -> None:
        """Read files and show what they would change; while another import runs, only say so."""
        if self.stage in (Stage.IMPORTING, Stage.MARKING):
            self.said.emit("An import is running; wait for its end, or cancel it first.")
            return
        self.put_away()
        self._number += 1
        self._is_forced = False
        self._report = None
        self._again = partial(self.take_files, paths)
        self.plan.details.show_files((), ())
        names = paths[0].name if len(paths) == 1 else number(len(paths), "file")
        self._go_to(Stage.READING)
        self.plan.say("Reading", names)
        self.plan.show_progress("Reading…")
        self._work = Work(partial(read_all, self._number, tuple(paths)))
        self._work.done.connect(self._take_reading)
        self._work.failed.connect(self._take_failure)
        self._work.start()

    def put_away(self) -> None:
        """End what is under way, leaving nothing half done; the window calls it when it goes."""
        if self._work is not None:
            self._work.cancel()
            self._work = None
        self._looking_up.cancel()
        self._writing.cancel()

    def reload(self) -> None:
        """Show what became of the last import: another one, or taken back by undo."""
        if self.stage is Stage.NOTHING:
            self._tell_last_import()
        elif self.stage is Stage.DONE:
            self._tell_what_was_done()
            self._look_up_gone()

    def focus_first(self) -> None:
        """Put the focus on what is done next."""
        if self.stage is Stage.NOTHING:
            for button in self.nothing.findChildren(QPushButton):
                button.setFocus()

    # ── stages ───────────────────────────────────────────────────────────────────────────────

    def _go_to(self, stage: Stage) -> None:
        self.stage = stage
        self.setFocus()  # a button that is hidden with the focus would pass it on to anybody
        plan = self.plan
        self._stack.setCurrentWidget(self.nothing if stage is Stage.NOTHING else plan)
        plan.notice.hide()
        if stage in (Stage.READING, Stage.LOOKING):
            plan.show_report(None)
        offered = {
            Stage.NOTHING: (),
            Stage.STUCK: (plan.choose,),
            Stage.READY: (plan.choose, plan.go),
            Stage.DONE: (plan.copy, plan.choose, plan.people),
        }
        plan.offer(*offered.get(stage, (plan.cancel,)))

    def cancel(self) -> None:
        """Stop what is under way; what was written is taken back."""
        if self.stage is Stage.IMPORTING:
            self.said.emit("Cancelled; nothing was imported.")
        self.put_away()
        self._go_back()

    def _go_back(self) -> None:
        """Leave a stage that did not come to its end: cancelled, or broken by a mistake of ours."""
        if self.stage is Stage.IMPORTING and self._report is not None:
            self._go_to(Stage.READY)  # with every tick as it was
            self._say_what_will_change(self._report)
        elif self.stage is Stage.MARKING:
            self._go_to(Stage.DONE)
        elif self.stage in (Stage.READING, Stage.LOOKING):
            self._go_to(Stage.NOTHING)
            self.reload()

    def _choose_files(self) -> None:
        paths = self._ask.open_files("Import", KINDS)
        if paths:
            self.take_files(paths)

    def _take_reading(self, reading: Reading) -> None:
        if reading.number != self._number or self._work is None:
            return  # another attempt began, or this one was cancelled
        self._work = None
        self._files, self._unread = reading.files, reading.unread
        self.plan.details.show_files(self._files, self._unread)
        if self._files:
            self._look()
        else:
            self._go_to(Stage.STUCK)
            self.plan.say("Nothing to import", "Nothing was changed.")

    def _look(self) -> None:
        """Find out what would change: a whole import that is taken back at its end."""
        self._go_to(Stage.LOOKING)
        self.plan.say("Looking what would change", _names(self._files))
        self.plan.show_progress("Comparing with the book…")
        self._again = self._look
        self._write(self.book.importing.in_slices(self._files, dry_run=True, force=self._is_forced))

    def _import(self) -> None:
        self._go_to(Stage.IMPORTING)
        self.plan.say("Importing", _names(self._files))
        self.plan.show_progress("Backing the book up…")
        self._again = self._import
        self._write(
            self.book.importing.in_slices(
                self._files, force=self._is_forced, choices=self.plan.details.chosen()
            )
        )

    def _mark_gone(self, ids: list[int]) -> None:
        self._go_to(Stage.MARKING)
        self.plan.show_progress("Marking…")
        self._again = partial(self._mark_gone, ids)
        self._write(self._marking(ids))

    def _marking(self, ids: list[int]) -> Generator[Progress, None, None]:
        words = f"Mark {number(len(ids), 'request')} as gone"
        with self.book.step(Act.MARK_REQUEST, words):
            for done, request_id in enumerate(ids, start=1):
                self.book.requests.mark(request_id, RequestState.GONE)
                yield Progress(done, len(ids))

    def _write(self, generator: Generator[Progress, None, ImportReport | None]) -> None:
        self.busy.emit(True)
        self._writing.start(generator)

    def _stop_being_busy(self) -> None:
        self.busy.emit(False)
        self._go_back()

    # ── what comes back ──────────────────────────────────────────────────────────────────────

    def _show_progress(self, progress: Progress) -> None:
        words = {Stage.LOOKING: "Compared", Stage.IMPORTING: "Imported"}.get(self.stage, "Marked")
        if progress.done >= progress.total and self.stage is Stage.IMPORTING:
            self.plan.show_progress("Saving…")
        else:
            self.plan.show_progress(words, progress.done, progress.total)

    def _take_end(self, report: ImportReport | None) -> None:
        if report is None:  # requests were marked
            self._go_to(Stage.DONE)
            self.reload()
        elif report.dry_run:
            self._show_preview(report)
        else:
            self._show_done(report)

    def _take_failure(self, error: ConnoteError) -> None:
        """Say why it did not go, with the way to go on all the same."""
        if self.stage in (Stage.IMPORTING, Stage.MARKING):
            self._go_back()
        else:
            self._go_to(Stage.STUCK)
            self.plan.say("Not imported yet", "Nothing was changed.")
        is_foreign = isinstance(error, NotPermitted)
        self.plan.notice.ask(str(error), "Import all the same" if is_foreign else "Try again")
        self._is_forced = self._is_forced or is_foreign

    def _try_again(self) -> None:
        self._again()

    def _show_preview(self, report: ImportReport) -> None:
        self._report = report
        self._go_to(Stage.READY)
        self.plan.show_report(report)
        self._say_what_will_change(report)

    def _say_what_will_change(self, report: ImportReport) -> None:
        if brings_something(report):
            self.plan.say("What will change", "Nothing is written yet. Untick what you don’t want.")
        else:
            self.plan.say("Nothing new", "The book says all of this already.")

    def _show_done(self, report: ImportReport) -> None:
        self._report = report
        last = self.book.importing.last_report()
        is_ours = last is not None and tuple(last["files"]) == report.files
        self._imported_at = last["at"] if last and is_ours and brings_something(report) else ""
        self._go_to(Stage.DONE)
        self.plan.show_report(report)
        self._tell_what_was_done()
        self._look_up_gone()
        if report.gone_requests:
            self.plan.details.choose(GONE)
        self.said.emit(f"Imported: {summary(report)}.")

    def _tell_what_was_done(self) -> None:
        if not self._imported_at:
            self.plan.say("Nothing new", "The book said all of this already; nothing was changed.")
            return
        last = self.book.importing.last_report()
        if last is None or last["at"] < self._imported_at:
            words = "Nothing of it is in the book now. Redo (Ctrl+Shift+Z) brings it back."
            self.plan.say("Taken back", words)
        else:
            self.plan.say("Imported", "Undo (Ctrl+Z) takes the whole import back.")

    def _tell_last_import(self) -> None:
        last = self.book.importing.last_report()
        words = _HOW
        if last is not None:
            counts = f"{last['new']:,} new, {last['changed']:,} changed"
            words += f"\n\nLast import: {day(last['at'][:10])}, {counts}."
        self.nothing.set_words(_WHAT, words, _STEP)

    # ── requests that are gone ───────────────────────────────────────────────────────────────

    def _look_up_gone(self) -> None:
        self._looking_up.cancel()
        if self._report is not None:
            self._looking_up.start(self._gone_requests(self._report.gone_requests))

    def _gone_requests(self, ids: Sequence[int]) -> Generator[None, None, list[Request]]:
        """Read the requests that are proposed as gone and wait for an answer still."""
        found = []
        for place, request_id in enumerate(ids):
            try:
                request = self.book.requests.get(request_id)
            except NotFound:  # deleted meanwhile
                continue
            if request.state.is_open:
                found.append(request)
            if place % _GONE_AT_ONCE == _GONE_AT_ONCE - 1:
                yield
        return found

    def _show_gone(self, requests: list[Request]) -> None:
        self.plan.details.show_gone(requests)

    # ── the rest ─────────────────────────────────────────────────────────────────────────────

    def _copy_report(self) -> None:
        if self._report is not None:
            QGuiApplication.clipboard().setText(report_text(self._report, self._unread))
            self.said.emit("The report is on the clipboard.")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape cancels what is under way."""
        if event.key() == Qt.Key.Key_Escape and not self.plan.cancel.isHidden():
            self.cancel()
        else:
            super().keyPressEvent(event)


def _names(files: Sequence[FileRead]) -> str:
    return ", ".join(dict.fromkeys(file.name for file in files))
