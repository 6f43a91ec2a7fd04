"""What the window remembers: its place and size, the last view, the widths of its panes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

_FILE = "window.ini"


class WindowState:
    """Keeps what is no one's data in an INI file of the folder; a broken one is just forgotten."""

    def __init__(self, folder: Path) -> None:
        """Read the file if there is one."""
        self._settings = QSettings(str(folder / _FILE), QSettings.Format.IniFormat)

    def restore(self, window: QMainWindow) -> None:
        """Put the window where it was."""
        geometry = self._settings.value("window/geometry")
        if not (isinstance(geometry, QByteArray) and window.restoreGeometry(geometry)):
            room = QGuiApplication.primaryScreen().availableSize()
            window.resize(min(1280, room.width() - 16), min(800, room.height() - 48))

    def remember(self, window: QMainWindow) -> None:
        """Keep the window's place."""
        self._settings.setValue("window/geometry", window.saveGeometry())
        self._settings.sync()

    def text(self, name: str, default: str = "") -> str:
        """Read something kept under a name."""
        return str(self._settings.value(f"view/{name}", default))

    def keep(self, name: str, value: str) -> None:
        """Keep something under a name."""
        self._settings.setValue(f"view/{name}", value)
