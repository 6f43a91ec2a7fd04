"""A bar above the page for what should not be overlooked: words, and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from connote.core.speech import tr
from connote.ui import theme
from connote.ui.icons import icon


class Way(NamedTuple):
    """Something to do about a notice: the words on its button, and what it calls."""

    words: str
    act: Callable[[], object]


class NoticeBar(QFrame):
    """Shows one notice at a time, by its name; hidden where there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with no notice."""
        super().__init__(parent)
        self.name = ""
        self.setProperty("notice", True)
        self._sign = QLabel()
        self._words = theme.label("")
        self._words.setWordWrap(True)
        self._words.setMinimumWidth(_NARROWEST)
        self._ways = QHBoxLayout()
        self._ways.setSpacing(theme.Space.S)
        self._shut = QToolButton()
        self._shut.setIcon(icon("cross", "quiet"))
        self._shut.setToolTip(tr("Close this notice"))
        self._shut.setAccessibleName(tr("Close this notice"))
        self._shut.clicked.connect(self._close)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.Space.L, theme.Space.S, theme.Space.M, theme.Space.S)
        row.setSpacing(theme.Space.M)
        row.addWidget(self._sign)
        row.addWidget(self._words, 1)
        row.addLayout(self._ways)
        row.addWidget(self._shut)
        self.hide()

    def show_notice(
        self, name: str, words: str, ways: Sequence[Way], *, is_grave: bool = False
    ) -> None:
        """Say something under a name; a grave notice stays until what it tells of is over."""
        self.name = name
        self._sign.setPixmap(
            icon("warning", "warning").pixmap(theme.ICON, theme.ICON)
            if is_grave
            else icon("info", "accent").pixmap(theme.ICON, theme.ICON)
        )
        self._words.setText(words)
        self.setAccessibleName(words)
        self._take_ways_away()
        for way in ways:
            button = QPushButton(way.words)
            button.clicked.connect(way.act)
            self._ways.addWidget(button)
        self._shut.setVisible(not is_grave)
        self.show()
        from PySide6.QtGui import QAccessible, QAccessibleEvent  # most starts have no notice

        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    @property
    def words(self) -> str:
        """What is said now, or ""."""
        return "" if self.isHidden() else self._words.text()

    def take_away(self, name: str) -> None:
        """Take the notice of this name away, if it is shown."""
        if self.name == name:
            self._close()

    def _close(self) -> None:
        self.name = ""
        self.hide()

    def _take_ways_away(self) -> None:
        while self._ways.count():
            item = self._ways.takeAt(0)
            button = item.widget() if item is not None else None
            if button is not None:
                button.hide()
                button.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close by Escape where closing is offered."""
        if event.key() == Qt.Key.Key_Escape and not self._shut.isHidden():
            self._close()
        else:
            super().keyPressEvent(event)


_NARROWEST = 12 * theme.Space.XL
