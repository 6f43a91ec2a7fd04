"""A box of choices that keeps letters to itself, on pages whose letters mean something."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox


class Choice(QComboBox):
    """Chooses by the first letter of a choice, before the page takes it for one of its keys."""

    def event(self, event: QEvent) -> bool:
        """Claim what is a letter; every other key stays who it belongs to."""
        is_key = event.type() == QEvent.Type.ShortcutOverride
        if is_key and isinstance(event, QKeyEvent) and event.text().strip():
            event.accept()
            return True
        return super().event(event)
