"""A box of choices that keeps letters to itself, and ends what it has no room for in “…”."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QStyle, QStyleOptionComboBox, QStylePainter

from connote.ui.widgets.drop_down import DropDown


class Choice(DropDown):
    """Chooses by the first letter of a choice, before the page takes it for one of its keys."""

    def event(self, event: QEvent) -> bool:
        """Claim what is a letter; every other key stays who it belongs to."""
        is_key = event.type() == QEvent.Type.ShortcutOverride
        if is_key and isinstance(event, QKeyEvent) and event.text().strip():
            event.accept()
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Shorten what is chosen where the box is too narrow; Qt would cut it within a letter."""
        painter, option, part = QStylePainter(self), QStyleOptionComboBox(), QStyle.SubControl
        self.initStyleOption(option)
        box = QStyle.ComplexControl.CC_ComboBox
        field = self.style().subControlRect(box, option, part.SC_ComboBoxEditField, self)
        option.currentText = self.fontMetrics().elidedText(
            option.currentText, Qt.TextElideMode.ElideRight, field.width()
        )
        painter.drawComplexControl(box, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
