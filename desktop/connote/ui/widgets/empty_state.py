"""What a page shows when it has nothing to show: what it is for, and the first step."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from connote.ui import theme
from connote.ui.icons import paint_icon

_DISC = 64
_PICTURE = 28
_WIDEST = 420


class EmptyState(QWidget):
    """An icon, a heading, a sentence and a button, in the middle of the room there is."""

    first_step_wanted = Signal()

    def __init__(
        self,
        icon_name: str,
        heading: str,
        sentence: str,
        step: str = "",
        *,
        primary: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._disc = _Disc(icon_name, self)
        self._heading = theme.label(heading, "heading")
        self._sentence = theme.label(sentence, "quiet")
        self._sentence.setWordWrap(True)
        self._sentence.setFixedWidth(_WIDEST)
        self._sentence.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
        self._button = QPushButton(step)
        self._button.setProperty("primary", primary)
        self._button.clicked.connect(self.first_step_wanted)
        column = QVBoxLayout(self)
        column.setSpacing(0)
        column.addStretch(4)
        for part, gap in (
            (self._disc, theme.Space.L),
            (self._heading, theme.Space.S),
            (self._sentence, theme.Space.XL),
            (self._button, 0),
        ):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
            column.addSpacing(gap)
        self._button.setVisible(bool(step))  # not before it has a parent: it would be a window
        column.addStretch(5)  # the middle of a page looks too low
        for text in (self._heading, self._sentence):
            text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._tell()

    def set_words(self, heading: str, sentence: str, step: str = "") -> None:
        """Say something else, and offer another first step, or none."""
        self._heading.setText(heading)
        self._sentence.setText(sentence)
        self._button.setText(step)
        self._button.setVisible(bool(step))
        self._tell()

    def _tell(self) -> None:
        # Aligned in a column, a wrapped label would get the height of one line.
        self._sentence.setMinimumHeight(self._sentence.heightForWidth(_WIDEST))
        self.setAccessibleName(self._heading.text())
        self.setAccessibleDescription(self._sentence.text())


class _Disc(QWidget):
    """The icon in a soft circle."""

    def __init__(self, icon_name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self.setFixedSize(QSize(_DISC, _DISC))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the circle and the icon in its middle."""
        now = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(now.accent_soft)
        painter.drawEllipse(self.rect())
        place = QRect(0, 0, _PICTURE, _PICTURE)
        place.moveCenter(self.rect().center())
        paint_icon(painter, place, self._icon_name, now.accent)
