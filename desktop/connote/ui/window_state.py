"""What the window remembers: place and size, the last view and person, the widths of its panes.

A splitter of a page that has an object name is remembered by it: whoever makes one gives it a name,
and need do nothing else. Anything more a page tells as a text (`Page.remembered`).
"""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSplitter, QWidget

if TYPE_CHECKING:
    from connote.ui.main_window import MainWindow
    from connote.ui.page import Page

_FILE = "window.ini"


class WindowState:
    """Keeps what is no one's data in an INI file of the folder; a broken one is just forgotten."""

    def __init__(self, folder: Path) -> None:
        """Read the file if there is one."""
        _make_private(folder / _FILE)
        self._settings = QSettings(str(folder / _FILE), QSettings.Format.IniFormat)
        self.ended_well = self.text("is_open") != "yes"
        """Whether the last window was closed, and not killed."""

    def restore(self, window: MainWindow) -> None:
        """Put the window where it was."""
        geometry = self._settings.value("window/geometry")
        if not (isinstance(geometry, QByteArray) and window.restoreGeometry(geometry)):
            room = QGuiApplication.primaryScreen().availableSize()
            window.resize(min(1280, room.width() - 16), min(800, room.height() - 48))

    def begin(self, window: MainWindow) -> None:
        """Show who was shown last, and note that the window is open."""
        self.keep("is_open", "yes")
        self._settings.sync()
        number, _, uid = self.text("person").partition(" ")
        people = window.book.contacts.whole([int(number)]) if number.isdecimal() else []
        is_free = window.shown == "people" and window.people.chosen() is None
        if is_free and people and people[0].uid == uid:  # in another book it is somebody else
            window.people.choose(people[0].id)

    def remember(self, window: MainWindow) -> None:
        """Keep the window's place, its panes and who is shown."""
        self._settings.setValue("window/geometry", window.saveGeometry())
        for name, page in window.pages.items():
            for splitter in _named_splitters(page):
                self._settings.setValue(_place(name, splitter), splitter.saveState())
            self.keep(f"arranged-{name}", page.remembered())
        if "people" in window.pages:
            shown = window.people.chosen()
            people = window.book.contacts.whole([shown]) if shown is not None else []
            self.keep("person", f"{people[0].id} {people[0].uid}" if people else "")
        self.keep("is_open", "no")
        self._settings.sync()

    def restore_parts(self, name: str, page: Page) -> None:
        """Give the panes of a page the widths that they had, and the page what it told."""
        page.take_remembered(self.text(f"arranged-{name}"))
        for splitter in _named_splitters(page):
            kept = self._settings.value(_place(name, splitter))
            if isinstance(kept, QByteArray):
                splitter.restoreState(kept)

    def text(self, name: str, default: str = "") -> str:
        """Read something kept under a name."""
        return str(self._settings.value(f"view/{name}", default))

    def keep(self, name: str, value: str) -> None:
        """Keep something under a name."""
        self._settings.setValue(f"view/{name}", value)


def _make_private(path: Path) -> None:
    """Make the file before Qt does, which goes by the umask and keeps the mode of what is there."""
    with contextlib.suppress(OSError):  # in a folder that can't be written nothing is kept
        path.touch(mode=0o600)
        path.chmod(0o600)


def _named_splitters(page: QWidget) -> list[QSplitter]:
    return [one for one in page.findChildren(QSplitter) if one.objectName()]


def _place(page: str, splitter: QSplitter) -> str:
    return f"panes/{page}-{splitter.objectName()}"
