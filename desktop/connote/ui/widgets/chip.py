"""A chip: a short text that is kept or left out at a click, and may have versions to pick from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QEnterEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget

from connote.core.speech import tr
from connote.ui import theme
from connote.ui.icons import icon, paint_icon
from connote.ui.widgets.direction import is_mirrored, placed, write
from connote.ui.widgets.plain_text import menu_text, tooltip

_HEIGHT = 28
_MARK = 14
_ARROW = 26
_WIDEST = 260


class Chip(QAbstractButton):
    """A pill that says by icon and colour whether its text is in; `clicked` when toggled.

    `version_chosen` carries the place of the version picked from the menu, which opens by the
    arrow, by Alt+Down, or by a right click.
    """

    version_chosen = Signal(int)

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._versions: tuple[str, ...] = ()
        self._can_choose: tuple[bool, ...] = ()
        self._chosen = 0
        self._is_locked = False
        self._is_nested = False
        self._menu: QMenu | None = None
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFont(theme.font())
        if text:
            self.set_face(text, kept=False)

    # ── what it shows ────────────────────────────────────────────────────────────────────────

    def set_face(
        self,
        text: str,
        *,
        kept: bool,
        locked: bool = False,
        usable: bool = True,
        nested: bool = False,
        why: str = "",
    ) -> None:
        """Show a text as kept or left out; `locked` by the user's wish, or not `usable` now.

        `nested` stands inside the part before it; `why` says what put it in or out.
        """
        with QSignalBlocker(self):
            self.setText(" ".join(text.split()))
            self.setChecked(kept)
        self._is_locked, self._is_nested = locked, nested
        self.setEnabled(usable)
        self.setToolTip(tooltip("\n".join(part for part in (text.strip(), why) if part)))
        self.setAccessibleDescription(why)
        self._tell()
        self.updateGeometry()
        self.update()

    def set_versions(
        self, texts: Sequence[str], chosen: int = 0, usable: Sequence[bool] = ()
    ) -> None:
        """Offer versions in a menu; one or none takes the arrow away."""
        self._versions = tuple(texts)
        self._chosen = chosen
        self._can_choose = tuple(usable) or (True,) * len(self._versions)
        self.updateGeometry()
        self.update()

    @property
    def has_versions(self) -> bool:
        """Say whether there is anything to pick from."""
        return len(self._versions) > 1

    def _tell(self) -> None:
        told = [tr("kept", "a part of a note") if self.isChecked() else tr("left out")]
        if not self.isEnabled():
            told = [tr("cannot be used")]
        if self._is_locked:
            told.append(tr("set by you"))
        if self._is_nested:
            told.append(tr("inside the part before it"))
        self.setAccessibleName(f"{self.text()} ({', '.join(told)})")

    def nextCheckState(self) -> None:
        """Toggle, and say so to assistive programs too."""
        super().nextCheckState()
        self._tell()

    # ── versions ─────────────────────────────────────────────────────────────────────────────

    def version_menu(self) -> QMenu:
        """Fill the menu of versions, made once and kept."""
        if self._menu is None:
            self._menu = QMenu(self)
            self._menu.triggered.connect(self._choose)
        self._menu.clear()
        for number, text in enumerate(self._versions):
            action = self._menu.addAction(menu_text(text))
            action.setData(number)
            action.setEnabled(self._can_choose[number])
            if number == self._chosen:
                action.setIcon(icon("check", "accent"))
        return self._menu

    def _choose(self, action: QAction) -> None:
        self.version_chosen.emit(action.data())

    def _open_menu(self) -> None:
        self.version_menu().popup(self.mapToGlobal(QPoint(0, self.height() + theme.Space.XS)))

    def _arrow_rect(self) -> QRect:
        if not self.has_versions:
            return QRect()
        return self._placed(QRect(self.width() - _ARROW, 0, _ARROW, self.height()))

    def _placed(self, place: QRect) -> QRect:
        """Give where a place lies that was laid out from the left."""
        return placed(place, self.rect(), mirrored=is_mirrored(self))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the menu over the arrow or by the right button, else press the chip."""
        is_right = event.button() == Qt.MouseButton.RightButton
        over_arrow = self._arrow_rect().contains(event.position().toPoint())
        if self.has_versions and (is_right or over_arrow):
            self._open_menu()
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the menu by Alt+Down or the menu key; Enter presses like Space."""
        is_down = event.key() == Qt.Key.Key_Down and bool(
            event.modifiers() & Qt.KeyboardModifier.AltModifier
        )
        if self.has_versions and (is_down or event.key() == Qt.Key.Key_Menu):
            self._open_menu()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    # ── looks ────────────────────────────────────────────────────────────────────────────────

    def sizeHint(self) -> QSize:
        """Ask for the text, up to a limit."""
        width = _MARK + 2 * theme.Space.S + theme.Space.XS
        width += self.fontMetrics().horizontalAdvance(self.text()) + theme.Space.XS
        width += (_MARK + theme.Space.XS) if self._is_locked else 0
        width += _MARK if self._is_nested else 0
        width += (_ARROW - theme.Space.XS) if self.has_versions else 0
        return QSize(min(width, _WIDEST), _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Do with the icons and a few letters."""
        return QSize(min(self.sizeHint().width(), 4 * theme.Space.XL), _HEIGHT)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Light up under the mouse."""
        super().enterEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pill, its mark, its text, and the arrow where there are versions."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_pill(painter)
        left = int(theme.Space.S)
        if self._is_nested:
            inwards = "chevron-left" if is_mirrored(self) else "chevron-right"
            self._paint_mark(painter, left, inwards, theme.current().quiet)
            left += _MARK
        self._paint_mark(painter, left, self._mark(), self._mark_colour())
        left += _MARK + theme.Space.XS + theme.Space.XS // 2
        right = self.width() - theme.Space.S
        if self.has_versions:
            right -= _ARROW - theme.Space.XS
            self._paint_arrow(painter)
        if self._is_locked:
            right -= _MARK
            self._paint_mark(painter, right, "pin", theme.current().quiet)
        painter.setPen(self._ink())
        room = self._placed(QRect(left, 0, right - left - 1, self.height()))
        write(painter, room, self.text(), mirrored=is_mirrored(self))

    def _paint_mark(self, painter: QPainter, left: int, name: str, colour: QColor) -> None:
        place = QRect(left, (self.height() - _MARK) // 2, _MARK, _MARK)
        paint_icon(painter, self._placed(place), name, colour)

    def _paint_pill(self, painter: QPainter) -> None:
        now = theme.current()
        edge = now.accent if self.hasFocus() else now.line_strong
        pen = QPen(edge, theme.FOCUS if self.hasFocus() else theme.STROKE)
        ground = now.field
        if not self.isEnabled():
            pen.setStyle(Qt.PenStyle.DashLine)
            ground = QColor(Qt.GlobalColor.transparent)
        elif self.isChecked():
            ground = now.accent_soft
            if not self.hasFocus():
                pen.setColor(ground)
        elif self.underMouse():
            ground = now.hover
        inset = pen.widthF() / 2
        rect = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.setPen(pen)
        painter.setBrush(ground)
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)

    def _paint_arrow(self, painter: QPainter) -> None:
        now = theme.current()
        arrow = self._arrow_rect()
        painter.setPen(QPen(now.line_strong, theme.STROKE))
        line = arrow.right() if is_mirrored(self) else arrow.left()
        painter.drawLine(line, theme.Space.S, line, self.height() - theme.Space.S - 1)
        self._paint_mark(
            painter, self.width() - _ARROW + (_ARROW - _MARK) // 2 - 1, "chevron-down", now.quiet
        )

    def _mark(self) -> str:
        if not self.isEnabled():
            return "circle-slash"
        return "circle-filled" if self.isChecked() else "circle"

    def _mark_colour(self) -> QColor:
        now = theme.current()
        if not self.isEnabled():
            return now.disabled
        return now.accent if self.isChecked() else now.quiet

    def _ink(self) -> QColor:
        now = theme.current()
        return now.text if self.isChecked() and self.isEnabled() else now.quiet
