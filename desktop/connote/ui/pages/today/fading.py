"""Rows that are done fade away, so that the eye sees which one went."""

from __future__ import annotations

from PySide6.QtCore import QAbstractAnimation, QVariantAnimation, Signal
from PySide6.QtWidgets import QStyle, QWidget


class Fading(QVariantAnimation):
    """How far the rows that go have faded; over at once where the system wants no animations."""

    is_over = Signal()

    def __init__(self, view: QWidget) -> None:
        """Let nothing fade yet."""
        super().__init__(view)
        self._view = view
        self.keys: set[object] = set()
        """Which rows are going."""
        self.setStartValue(1.0)
        self.setEndValue(0.0)
        self.valueChanged.connect(view.update)
        self.finished.connect(self.is_over)

    @property
    def is_under_way(self) -> bool:
        """Say whether a row is seen fading."""
        return self.state() == QAbstractAnimation.State.Running

    def begin(self, key: object) -> None:
        """Let a row go, together with those that are going already."""
        self.keys.add(key)
        if self.is_under_way:
            return
        hint = QStyle.StyleHint.SH_Widget_Animation_Duration
        self.setDuration(self._view.style().styleHint(hint, None, self._view))
        if self.duration() > 0:
            self.start()

    def end(self) -> None:
        """Let go of no row: the list says anew which ones there are."""
        self.stop()
        self.keys.clear()

    def opacity(self, key: object) -> float:
        """Tell how much of a row is seen."""
        if key not in self.keys:
            return 1.0
        return float(self.currentValue()) if self.is_under_way else 0.0
