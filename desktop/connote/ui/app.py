"""The application: opens the book, shows the window, and leaves cleanly."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from types import FrameType

from PySide6.QtCore import QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from connote import __version__
from connote.core import housekeeping
from connote.core.book import Book
from connote.core.errors import BookDamaged, ConnoteError
from connote.core.paths import is_book, make_private_folder
from connote.core.settings import FILE_NAME, LANGUAGE, SCALE, SCHEME, Settings
from connote.core.speech import tr
from connote.core.store.backup import backups_in
from connote.ui import crash, theme
from connote.ui.application import Application, start_with
from connote.ui.ask import Ask, AskPerson
from connote.ui.language import speak
from connote.ui.main_window import MainWindow
from connote.ui.one_window import OneWindow, bring_forward

_SIGNAL_POLL_MS = 200
_BEGIN_ANEW = 75
"""The exit code of a window that wants to be started again."""


def run(book_path: Path, backups: Path, folder: Path, files: Sequence[Path] = ()) -> int:
    """Show the window on a book until it is closed; gives the exit code.

    `files` are brought to the import page, also where the window is open already.
    """
    settings = Settings(folder / FILE_NAME)
    app = make_application(settings.get(SCHEME), settings.get(SCALE))
    speak(settings.get(LANGUAGE), app)
    ask = AskPerson()
    claim = OneWindow(book_path)
    if book_path.parent.is_dir() and not claim.is_first(files):
        print(tr("Connote is open on this book already; its window comes to the front."))
        return 0
    net = crash.install(None, folder, lambda told: ask.tell("Connote", told))
    book = open_book(book_path, backups, ask)
    if book is None:
        return 1
    claim.is_first()  # also where the folder was made just now
    window = make_window(book, folder, ask, settings)
    net.remove()
    crash.install(window, folder, window.say_failure, lambda: _leave_to_begin_anew(window, app))
    claim.raise_when_asked(window, window.take_files)
    _leave_on_signals(app)
    if isinstance(app, Application):
        app.asked_to_open.connect(lambda paths: _open_asked(paths, window, book_path))
    window.seen.connect(lambda: _finish_start(window, app))
    window.show()
    if files:
        QTimer.singleShot(0, lambda: window.take_files(list(files)))
    try:
        code = app.exec()
    finally:
        claim.let_go()
        book.close()
    if code == _BEGIN_ANEW:
        start_with(sys.argv[1:])
        return 0
    return code


def _leave_to_begin_anew(window: MainWindow, app: QApplication) -> None:
    window.close()
    app.exit(_BEGIN_ANEW)


def _open_asked(paths: Sequence[Path], window: MainWindow, shown: Path) -> None:
    """Do what a second start does: a book has a window of its own, the rest is imported here."""
    for book in filter(is_book, paths):
        if book.resolve() != shown.resolve():
            start_with([str(book)])
    window.take_files([path for path in paths if not is_book(path)])
    bring_forward(window)


def make_application(scheme: theme.Scheme = "system", scale: int = 100) -> QApplication:
    """Make the one QApplication, dressed; `scale` is in hundredths."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        before = qInstallMessageHandler(_leave_where_qt_would_abort)
        with theme.wear_scale(scale):
            app = Application(sys.argv[:1])
        qInstallMessageHandler(before)
    app.setApplicationName("Connote")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("org.connote.Connote")  # by it Wayland finds icon and menu entry
    theme.apply(app, scheme)
    return app


def tell_alone(words: str) -> None:
    """Show the words in a box without a window, until somebody has read them."""
    make_application()
    AskPerson().tell("Connote", words)


def _leave_where_qt_would_abort(kind: QtMsgType, _context: object, text: str) -> None:
    """Say in one sentence what Qt says in seven lines, and leave before it dumps its core."""
    if kind is not QtMsgType.QtFatalMsg:
        return
    screen = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or "the screen"
    words = (
        f"The window can't be shown on {screen}: either it can't be reached, or a system library "
        "of Qt is missing (on Debian: apt-get install libxcb-cursor0 libegl1 libgl1 "
        "libxkbcommon-x11-0). The commands work without a window: connote help"
    )
    print(f"connote: {words}", file=sys.stderr, flush=True)
    if sys.stderr is None or not sys.stderr.isatty():
        from connote.core import plain_box  # the last resort

        plain_box.show(words)  # who double-clicked sees no standard error
    os._exit(2)


def make_window(book: Book, folder: Path, ask: Ask, settings: Settings | None = None) -> MainWindow:
    """Make the window on an open book."""
    make_private_folder(folder)
    return MainWindow(book, folder, ask, settings or Settings(folder / FILE_NAME))


def _finish_start(window: MainWindow, app: QApplication) -> None:
    """Do what the first picture does not need."""
    housekeeping.pass_over()
    from connote.ui.icons import app_icon  # after the first paint

    if window.settings.trouble:
        window.say_failure(window.settings.trouble)
    app.setWindowIcon(app_icon())


def open_book(path: Path, backups: Path, ask: Ask) -> Book | None:
    """Open the book, offering the newest backup where it is damaged; None where that failed."""
    try:
        return Book.open(path, backups=backups, create=True)
    except BookDamaged as error:
        return _restored(path, backups, ask, error)
    except ConnoteError as error:
        ask.tell(tr("The book can’t be opened"), str(error))
        return None


def _restored(path: Path, backups: Path, ask: Ask, error: BookDamaged) -> Book | None:
    from connote.core.restoring import restore  # only for a damaged book

    newest = next(iter(backups_in(backups)), None)
    if newest is None:
        told = tr("There is no backup in {folder}.").format(folder=backups)
        ask.tell(tr("The book is damaged"), f"{error}\n\n{told}")
        return None
    words = tr(
        "{path} is damaged. The newest backup is of {day}, with %n contact(s). The damaged file is "
        "kept beside it.",
        "",
        newest.contacts,
    ).format(path=path, day=newest.day)
    if not ask.confirm(tr("The book is damaged"), words, tr("Restore this backup")):
        return None
    try:
        return restore(newest.path, path, backups=backups)
    except ConnoteError as failure:
        ask.tell(tr("The backup can’t be restored"), str(failure))
        return None


def _leave_on_signals(app: QApplication) -> None:
    """Close cleanly when the session ends or somebody asks the process to stop."""

    def close() -> None:
        app.closeAllWindows()
        app.quit()

    def leave(_number: int, _frame: FrameType | None) -> None:
        QTimer.singleShot(0, close)  # also where the event loop has yet to begin

    for name in ("SIGTERM", "SIGINT", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), leave)
    if os.name != "nt":
        # Python runs its handlers between bytecodes; Qt's loop has to come by.
        timer = QTimer(app)
        timer.timeout.connect(lambda: None)
        timer.start(_SIGNAL_POLL_MS)
