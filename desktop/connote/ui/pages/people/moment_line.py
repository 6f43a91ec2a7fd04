"""One line of a timeline: a sign, a sentence with its day, and what was written about it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QToolButton, QWidget

from connote.core.speech import tr
from connote.core.things import TimelineEntry, TimelineKind
from connote.ui import theme
from connote.ui.icons import icon, paint_icon
from connote.ui.words import ago, day

_CROSS = 22
_WHOLE = len("2026-11-23")
_ICONS: Mapping[TimelineKind, str] = {
    TimelineKind.CONNECTED: "link",
    TimelineKind.ADDED: "plus",
    TimelineKind.IMPORTED: "import",
    TimelineKind.JOINED: "building",
    TimelineKind.LEFT: "building",
    TimelineKind.ASKED: "send",
    TimelineKind.INBOUND: "inbox",
    TimelineKind.FOLLOWED_UP: "check",
    TimelineKind.SPOKE: "phone",
    TimelineKind.MET: "users",
    TimelineKind.THANKED: "heart",
    TimelineKind.NOTE: "edit",
    TimelineKind.CHANGED_JOB: "building",
}


class MomentLine(QWidget):
    """One line: a sign, a sentence with its day, and below it what was written about it."""

    chosen = Signal()
    removal_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay the line out, empty."""
        super().__init__(parent)
        self.entry = TimelineEntry("", TimelineKind.NOTE, "")
        self._words = theme.label("")
        self._day = theme.label("", "hint")
        self._text = theme.label("", "quiet")
        for label in (self._words, self._text):
            label.setWordWrap(True)
        self._cross = QToolButton()
        self._cross.setIcon(icon("cross", "quiet"))
        self._cross.setToolTip(tr("Remove"))
        self._cross.clicked.connect(self.removal_wanted)
        keeps_room = self._cross.sizePolicy()
        keeps_room.setRetainSizeWhenHidden(True)
        self._cross.setSizePolicy(keeps_room)
        self._cross.setFixedSize(_CROSS, _CROSS)
        grid = QGridLayout(self)
        beside = theme.ICON + theme.Space.XS
        grid.setContentsMargins(0, theme.Space.XS, 0, theme.Space.XS)
        grid.setHorizontalSpacing(theme.Space.XS)
        grid.setVerticalSpacing(0)
        grid.setColumnMinimumWidth(0, beside)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._words, 0, 1)
        grid.addWidget(self._day, 0, 2)
        grid.addWidget(self._cross, 0, 3)
        grid.addWidget(self._text, 1, 1, 1, 2)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # from the first, to be given its place

    def show_entry(self, entry: TimelineEntry) -> None:
        """Tell this."""
        self.entry = entry
        when = _when(entry.on)
        below = entry.text if entry.moment_id is not None else ""
        beside = "" if below else entry.text
        self._words.setText(" · ".join(part for part in (entry.words, beside) if part))
        self._day.setText(when)
        self._day.setToolTip(ago(entry.on) if len(entry.on) == _WHOLE else "")
        self._text.setText(below)
        self._text.setVisible(bool(below))
        told = ", ".join(part for part in (entry.words, when, entry.text) if part)
        self.setAccessibleName(told)
        self._cross.setAccessibleName(tr("Remove: {what}").format(what=told))
        can_be_chosen = entry.request_id is not None
        is_stop = can_be_chosen or entry.moment_id is not None
        policy = Qt.FocusPolicy.TabFocus if is_stop else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(policy)
        if can_be_chosen:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.unsetCursor()
        self.setToolTip(tr("Show this request") if can_be_chosen else "")
        self._show_cross()

    def _show_cross(self) -> None:
        can_go = self.entry.moment_id is not None
        is_near = self.underMouse() or self.hasFocus() or self._cross.hasFocus()
        self._cross.setVisible(can_go and is_near)

    # ── events ───────────────────────────────────────────────────────────────────────────────

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sign where reading begins, and a line under what has the focus."""
        painter = QPainter(self)
        first = self._words.geometry()
        sign = QRect(0, 0, theme.ICON, theme.ICON)
        line = self._words.fontMetrics().height()
        above = (first.height() % line) // 2  # the words stand in the middle of their cell
        sign.moveTop(first.top() + above + (line - theme.ICON) // 2)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            sign.moveRight(self.width() - 1)
        paint_icon(painter, sign, _ICONS[self.entry.kind], theme.current().quiet)
        if self.hasFocus():
            under = QRect(0, self.height() - theme.FOCUS, self.width(), theme.FOCUS)
            painter.fillRect(under, theme.current().accent)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the press: what is below shall not."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose by click."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by Enter, remove by Delete."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit()
        elif event.key() == Qt.Key.Key_Delete and self.entry.moment_id is not None:
            self.removal_wanted.emit()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Offer to take it out."""
        super().enterEvent(event)
        self._show_cross()

    def leaveEvent(self, event: QEvent) -> None:
        """Be calm again."""
        super().leaveEvent(event)
        self._show_cross()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Offer to take it out."""
        super().focusInEvent(event)
        self._show_cross()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Be calm again, once the focus is where it goes."""
        super().focusOutEvent(event)
        QTimer.singleShot(0, self, self._show_cross)


def _when(on: str) -> str:
    """Write a day, or a partial date as it is."""
    return day(on) if len(on) == _WHOLE else on
