"""The crash window: the one place where an exception ends that nobody caught.

What the world did is told in words. What we did wrong is written to a log, without the exception's
own words, which may quote a contact, and shown once with the report to copy; the work goes on.
Exceptions of slots, timers and models arrive here as Qt's bindings hand them to `sys.excepthook`;
those of other threads are carried to the main thread first.
"""

from __future__ import annotations

import sys
import threading
import traceback
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from connote import __version__
from connote.core.crash_log import LOG_NAME, trace_of, write_log
from connote.core.errors import ConnoteError
from connote.core.speech import tr
from connote.core.store.connection import in_words
from connote.ui import theme
from connote.ui.icons import icon


def install(
    window: QWidget | None,
    folder: Path,
    tell: Callable[[str], None],
    restart: Callable[[], object] | None = None,
) -> SafetyNet:
    """Catch from now on what nobody caught; the log lies in `folder`, dialogs over `window`.

    `tell` says a failure of the world in words; `restart` begins anew, where that is possible.
    """
    return SafetyNet(window, folder, tell, restart)


@dataclass(frozen=True, slots=True)
class Mishap:
    """A mistake of ours: what the log keeps of it, and what a person is shown."""

    trace: str
    report: str


class SafetyNet(QObject):
    """Holds `sys.excepthook` and `threading.excepthook` until `remove`."""

    _caught = Signal(object)

    def __init__(
        self,
        window: QWidget | None,
        folder: Path,
        tell: Callable[[str], None],
        restart: Callable[[], object] | None = None,
    ) -> None:
        """Take the hooks."""
        super().__init__(window)
        self._restart = restart
        self._window = window
        self._log = folder / LOG_NAME
        self._tell = tell
        self._seen: Counter[str] = Counter()
        self.dialog: CrashWindow | None = None
        self._caught.connect(self._take)  # queued where it comes from another thread
        self._before = sys.excepthook, threading.excepthook
        sys.excepthook = self._catch
        threading.excepthook = self._catch_of_thread

    def remove(self) -> None:
        """Give the hooks back, and close what is shown."""
        sys.excepthook, threading.excepthook = self._before
        if self.dialog is not None:
            self.dialog.close()

    def _catch(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._caught.emit(None)
        elif isinstance(error, ConnoteError):
            self._caught.emit(str(error))
        elif isinstance(error, Exception) and (told := in_words(error)):
            self._caught.emit(str(told))  # what SQLite complained of at a reading
        else:
            self._caught.emit(_mishap(error.with_traceback(trace)))

    def _catch_of_thread(self, told: threading.ExceptHookArgs) -> None:
        if told.exc_value is not None:
            self._catch(told.exc_type, told.exc_value, told.exc_traceback)

    def _take(self, caught: Mishap | str | None) -> None:
        """Do what is to be done on the main thread; a mistake in here goes to standard error."""
        try:
            if caught is None:
                QApplication.closeAllWindows()
                QApplication.quit()
            elif isinstance(caught, str):
                self._tell(caught)
            else:
                self._show(caught)
        except Exception as error:  # else it would come back here for ever
            sys.__excepthook__(type(error), error, error.__traceback__)

    def _show(self, mishap: Mishap) -> None:
        """Log a mishap once, and show it unless one is being shown."""
        self._seen[mishap.trace] += 1
        if self._seen[mishap.trace] == 1:
            write_log(self._log, mishap.trace)
        if self.dialog is None:
            self.dialog = CrashWindow(mishap.report, self._log, self._window)
            self.dialog.finished.connect(self._forget_dialog)
            if self._restart is not None:
                self.dialog.offer_restart(self._restart)
            self.dialog.open()
        else:
            self.dialog.count_one_more()

    def _forget_dialog(self) -> None:
        self.dialog = None


# ── the report ───────────────────────────────────────────────────────────────────────────────


def _mishap(error: BaseException) -> Mishap:
    import platform  # only after a mistake of ours

    about = (
        f"Connote {__version__} · Python {platform.python_version()} · Qt {qVersion()} · "
        f"{platform.system()} {platform.release()}"
    )
    words = "".join(traceback.format_exception_only(error)).strip()
    trace = trace_of(error)
    return Mishap(trace, f"{about}\n{words}\n\n{trace}")


# ── the window ───────────────────────────────────────────────────────────────────────────────


class CrashWindow(QDialog):
    """Says that something went wrong, that the book is whole, and offers the report to copy."""

    def __init__(self, report: str, log: Path, parent: QWidget | None = None) -> None:
        """Lay the window out; `open` shows it without holding the program up."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Connote")
        self.setMinimumSize(560, 380)
        self._times = 1
        self._count = theme.label("", "warning")
        self._count.hide()
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.report.setAccessibleName(tr("Report"))
        self._copy = QPushButton(icon("copy"), tr("Copy report"))
        self._copy.clicked.connect(self._copy_report)
        self._lay_out(log)

    def _lay_out(self, log: Path) -> None:
        sentence = theme.label(
            tr(
                "This is a mistake in Connote, not yours. The book is whole: a change is saved "
                "altogether or not at all. You can go on working."
            ),
            "quiet",
        )
        hint = theme.label(
            tr(
                "Look through the report before you pass it on. It is kept, without what it "
                "quotes, in {file}"
            ).format(file=log),
            "hint",
        )
        for text in (sentence, hint):
            text.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.Space.XL,) * 4)
        column.setSpacing(theme.Space.S)
        column.addWidget(theme.label(tr("Something went wrong"), "heading"))
        column.addWidget(sentence)
        column.addWidget(self._count)
        column.addSpacing(theme.Space.XS)
        column.addWidget(self.report, 1)
        column.addWidget(hint)
        column.addSpacing(theme.Space.S)
        column.addLayout(self._buttons())
        self._restart.hide()
        self._go_on.setFocus()

    def _buttons(self) -> QHBoxLayout:
        self._go_on = QPushButton(tr("Go on"))
        self._go_on.setProperty("primary", True)
        self._go_on.setDefault(True)
        self._go_on.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.setSpacing(theme.Space.S)
        self._restart = QPushButton(tr("Restart Connote"))
        self._restart.setProperty("quiet", True)
        row.addWidget(self._restart)
        row.addStretch(1)
        row.addWidget(self._copy)
        row.addWidget(self._go_on)
        return row

    def offer_restart(self, restart: Callable[[], object]) -> None:
        """Let the program be begun anew."""
        self._restart.clicked.connect(restart)
        self._restart.show()

    def count_one_more(self) -> None:
        """Say that it, or something else, went wrong again meanwhile."""
        self._times += 1
        self._count.setText(tr("Since this window opened: %n more time(s).", "", self._times - 1))
        self._count.show()

    def _copy_report(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self._copy.setText(tr("Copied"))
