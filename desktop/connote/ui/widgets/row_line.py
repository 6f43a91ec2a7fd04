"""One line of a section: a text that may lead somewhere, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from connote.core.speech import tr
from connote.core.things import Direction, RequestState
from connote.ui import theme
from connote.ui.icons import icon
from connote.ui.widgets.elided_label import ElidedLabel
from connote.ui.widgets.status_pill import StatusPill, face_of


class RowLine(QWidget):
    """Shows a state, a text and a quiet hint; `chosen` by click, Enter or F2.

    With `removal` a small button at the end emits `removal_wanted`; Delete does the same. With
    `place` another one leads to a person or a page: `place_chosen`. A line can `tell` something
    else: its parts are made when they are first needed, and stay.
    """

    chosen = Signal()
    removal_wanted = Signal()
    place_chosen = Signal()

    def __init__(
        self,
        text: str = "",
        *,
        hint: str = "",
        state: RequestState | None = None,
        direction: Direction = Direction.OUTGOING,
        removal: str = "",
        place: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Lay the line out."""
        super().__init__(parent)
        self._can_be_removed = False
        self._pill: StatusPill | None = None
        self._hint: QLabel | None = None
        self._cross: QToolButton | None = None
        self._way: QToolButton | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.Space.S)
        self._text = ElidedLabel()
        self._row.addWidget(self._text, 1)
        self.setMinimumHeight(theme.CONTROL - theme.Space.XS)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.tell(text, hint=hint, state=state, direction=direction, removal=removal, place=place)

    def tell(
        self,
        text: str,
        *,
        hint: str = "",
        state: RequestState | None = None,
        direction: Direction = Direction.OUTGOING,
        removal: str = "",
        place: str = "",
    ) -> None:
        """Show these, and nothing of what was shown before."""
        self._text.set_text(text)
        self._tell_state(state, direction)
        self._tell_hint(hint)
        self._can_be_removed = bool(removal)
        if removal and self._cross is None:
            self._cross = self._made_cross()
        _name(self._cross, removal, text)
        if place and self._way is None:
            self._way = self._button("user")
            self._way.clicked.connect(self.place_chosen)
        _name(self._way, place, "")
        face = face_of(state, direction).word if state is not None else ""
        self.setAccessibleName(" ".join(part for part in (face, text, hint) if part))

    def _tell_state(self, state: RequestState | None, direction: Direction) -> None:
        if state is not None and self._pill is None:
            self._pill = StatusPill(state, direction)
            self._row.insertWidget(0, self._pill)
        if self._pill is not None:
            self._pill.setVisible(state is not None)
        if self._pill is not None and state is not None:
            self._pill.set_state(state, direction)

    def _tell_hint(self, hint: str) -> None:
        if hint and self._hint is None:
            self._hint = theme.label("", "hint")
            self._row.insertWidget(self._row.indexOf(self._text) + 1, self._hint)
        if self._hint is not None:
            self._hint.setVisible(bool(hint))
            self._hint.setText(hint)

    def keep_room_for_removal(self) -> None:
        """Let hints stand in one column, whether their lines can be removed or not."""
        self._cross = self._cross or self._made_cross()
        keeps = self._cross.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)
        self._cross.setSizePolicy(keeps)

    def _made_cross(self) -> QToolButton:
        cross = self._button("cross")
        cross.clicked.connect(self.removal_wanted)
        cross.hide()
        return cross

    def _button(self, sign: str) -> QToolButton:
        """Make a small button; what takes the line out stands last."""
        button = QToolButton()
        button.setIcon(icon(sign, "quiet"))
        last = self._row.count()
        is_before = sign != "cross" and self._cross is not None
        self._row.insertWidget(last - 1 if is_before else last, button)
        before = self._way if sign == "cross" and self._way is not None else self
        QWidget.setTabOrder(before, button)  # else Tab would come to it last of all
        return button

    def paintEvent(self, event: QPaintEvent) -> None:
        """Underline the line that has the focus."""
        if self.hasFocus():
            focus = QRect(0, self.height() - theme.FOCUS, self.width(), theme.FOCUS)
            QPainter(self).fillRect(focus, theme.current().accent)

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
        """Choose by Enter or F2, remove by Delete."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.chosen.emit()
        elif event.key() == Qt.Key.Key_Delete and self._can_be_removed:
            self.removal_wanted.emit()
        else:
            super().keyPressEvent(event)


def _name(button: QToolButton | None, verb: str, what: str) -> None:
    """Show a button with its words, or hide it where it has none."""
    if button is None:
        return
    button.setVisible(bool(verb))
    button.setToolTip(verb)
    told = tr("{verb}: {what}").format(verb=verb, what=what) if what else verb
    button.setAccessibleName(told)
