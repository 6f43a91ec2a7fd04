"""Settings that are on or off, each a box to tick."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from connote.core.settings import Setting, Settings
from connote.core.speech import tr
from connote.ui import theme


class Switches(QWidget):
    """Boxes for some settings; `changed` after one was switched."""

    changed = Signal()

    def __init__(
        self,
        settings: Settings,
        wanted: Sequence[Setting[bool]],
        parent: QWidget | None = None,
    ) -> None:
        """Lay the boxes out below each other."""
        super().__init__(parent)
        self._settings = settings
        self._boxes: list[tuple[Setting[bool], QCheckBox]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.Space.XS)
        for setting in wanted:
            box = QCheckBox(tr(setting.words))
            box.clicked.connect(lambda is_on, setting=setting: self._switch(setting, is_on))
            column.addWidget(box, 0, Qt.AlignmentFlag.AlignLeading)
            self._boxes.append((setting, box))

    def reload(self) -> None:
        """Show what holds now."""
        for setting, box in self._boxes:
            box.setChecked(self._settings.get(setting))

    def focus_first(self) -> None:
        """Begin with the first box."""
        self._boxes[0][1].setFocus()

    def _switch(self, setting: Setting[bool], is_on: bool) -> None:
        self._settings.set(setting, is_on)
        self.changed.emit()
