"""A walk through the main job on the sample book, leaving a picture of every step.

usage: tour.py FOLDER [light|dark] [WIDTHxHEIGHT]

The book lies in a temporary folder; nothing of the user's is touched. Input goes through Qt's test
keys and clicks, as a person's would.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from connote.core.book import Book
from connote.core.sample import load_sample
from connote.ui import theme
from connote.ui.app import make_application, make_window
from connote.ui.main_window import MainWindow


class Nowhere:
    """Answers questions without a person: files go to `target`, or nowhere."""

    def __init__(self, target: Path | None = None) -> None:
        """Send what is saved to `target`."""
        self._target = target

    def save_file(self, title: str, name: str, kinds: str) -> Path | None:
        """Give the target."""
        return self._target

    def confirm(self, title: str, words: str, yes: str) -> bool:
        """Agree to nothing."""
        return False

    def open_files(self, title: str, kinds: str) -> list[Path]:
        """Open nothing."""
        return []

    def tell(self, title: str, words: str) -> None:
        """Print what would be told."""
        print(f"{title}: {words}")


def settle(app: QApplication) -> None:
    """Let everything be laid out and painted."""
    for _ in range(20):
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def wait_until(app: QApplication, is_so: Callable[[], bool]) -> None:
    """Let the window work until something is so, a minute at most."""
    end = time.monotonic() + 60
    while not is_so() and time.monotonic() < end:
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def press(window: MainWindow, name: str) -> None:
    """Press an action's shortcut."""
    QTest.keySequence(window, window.actions_by_name[name].shortcut())


def walk(window: MainWindow) -> Iterator[tuple[str, str]]:
    """Do the main job, yielding a name and a sentence wherever a picture is worth it."""
    press(window, "show_today")
    yield "today", "What waits, most pressing first."
    press(window, "show_people")
    yield "people", "Everybody in the book."
    press(window, "search")
    _type(window.search_box, "mary")
    QTest.keyClick(window.search_box, Qt.Key.Key_Return)
    yield "person", "Ctrl+K, “mary”, Enter: Mary Stone, and how you know each other."
    press(window, "write_request")
    yield "composer", "Ctrl+R: the note is there, fitted to 200 characters, the coach beside it."
    composer = window.pages["composer"]
    print(f"    {composer.text}")
    press(window, "copy_note")
    press(window, "mark_sent")
    yield "sent", "Ctrl+Enter copied it, Ctrl+Shift+Enter marked it as sent."
    press(window, "show_requests")
    yield "requests", "Every request, with its state."
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_A):
        QTest.keyClick(QApplication.focusWidget() or window, key)
    yield "accepted", "Key A: she accepted."
    press(window, "show_goals")
    yield "goals", "What you are after, and who can help."
    press(window, "show_templates")
    yield "templates", "The templates, with the note for a real contact."
    press(window, "show_insights")
    yield "insights", "What works, with honest intervals."
    press(window, "show_settings")
    yield "settings", "You, the channels, the looks, and where the book lies."
    press(window, "export_requests")
    yield "export", "Ctrl+E: which requests go out, by their days."
    QTest.keyClick(QApplication.activeModalWidget(), Qt.Key.Key_Return)
    window.show_view("importing")
    yield "import", "Where LinkedIn's export comes in."


def _type(widget: QWidget, text: str) -> None:
    widget.setFocus()
    QTest.keyClicks(widget, text)


def tour(target: Path, scheme: str, width: int, height: int) -> None:
    """Walk, taking the pictures into `target`."""
    target.mkdir(parents=True, exist_ok=True)
    app = make_application()
    theme.apply(app, scheme)
    QDesktopServices.setUrlHandler("https", _Visitor.instance(), "visit")
    with tempfile.TemporaryDirectory(prefix="connote-tour-") as name:
        folder = Path(name)
        book = Book.open(folder / "book.connote", backups=folder / "backups", create=True)
        load_sample(book)
        window = make_window(book, folder, Nowhere(target / "outreach.csv"))
        window.resize(width, height)
        window.show()
        window.activateWindow()
        settle(app)
        for number, (name, words) in enumerate(walk(window), start=1):
            settle(app)
            shown = app.activeModalWidget() or window
            shown.grab().save(str(target / f"{number:02d}-{name}.png"))
            print(f"{number:2d}  {words}")
        window.close()
        book.close()
    print(f"The pictures and outreach.csv are in {target}/.")


class _Visitor(QWidget):
    """Takes the profile page that would be opened; the tour opens nothing."""

    _one: _Visitor | None = None

    @classmethod
    def instance(cls) -> _Visitor:
        """Make it once."""
        cls._one = cls._one or cls()
        return cls._one

    @Slot(QUrl)
    def visit(self, url: QUrl) -> None:
        """Do nothing."""


def main() -> int:
    """Read the command line."""
    target = Path(sys.argv[1] if len(sys.argv) > 1 else "build/tour")
    scheme = sys.argv[2] if len(sys.argv) > 2 else "light"
    width, height = (sys.argv[3] if len(sys.argv) > 3 else "1280x800").split("x")
    tour(target, scheme, int(width), int(height))
    return 0


if __name__ == "__main__":
    sys.exit(main())
