"""The state of a request as an icon and a word in a calm colour."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from connote.core.speech import later, tr
from connote.core.things import RequestState
from connote.ui import theme
from connote.ui.icons import paint_icon
from connote.ui.widgets.direction import is_mirrored, placed, write
from connote.ui.widgets.person_delegate import paint_ground
from connote.ui.widgets.roles import StateRole

_HEIGHT = 22
_MARK = 12


class Face(NamedTuple):
    """How a state looks: its icon, its word, and the roles of ink and ground."""

    icon: str
    name: str
    ink: str
    ground: str

    @property
    def word(self) -> str:
        """Give the word in the language of the window."""
        return tr(self.name, "the state of a request")


FACES = {
    RequestState.DRAFTED: Face("edit", later("Draft"), "quiet", "hover"),
    RequestState.SENT: Face("clock", later("Sent"), "accent", "accent_soft"),
    RequestState.ACCEPTED: Face("check", later("Accepted"), "good", "good_soft"),
    RequestState.REPLIED: Face("reply", later("Replied"), "good", "good_soft"),
    RequestState.HELPED: Face("heart", later("Helped"), "good", "good_soft"),
    RequestState.DECLINED: Face("cross", later("Declined"), "danger", "danger_soft"),
    RequestState.WITHDRAWN: Face("undo", later("Withdrawn"), "quiet", "hover"),
    RequestState.GONE: Face("circle-slash", later("Gone"), "quiet", "hover"),
}


def pill_size(state: RequestState) -> QSize:
    """Measure the pill of a state."""
    metrics = QFontMetrics(theme.font(theme.Size.HINT, strong=True))
    text = metrics.horizontalAdvance(FACES[state].word)
    return QSize(text + _MARK + theme.Space.XS + 2 * theme.Space.S, _HEIGHT)


def paint_pill(
    painter: QPainter, room: QRect, state: RequestState, *, mirrored: bool = False
) -> None:
    """Paint the pill of a state where reading begins in a room, in its vertical middle."""
    face, now = FACES[state], theme.current()
    pill = QRect(room.topLeft(), pill_size(state))
    pill.moveTop(room.y() + (room.height() - _HEIGHT) // 2)
    pill = placed(pill, room, mirrored=mirrored)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(getattr(now, face.ground))
    painter.drawRoundedRect(QRectF(pill), _HEIGHT / 2, _HEIGHT / 2)
    ink = getattr(now, face.ink)
    mark = QRect(pill.x() + theme.Space.S, 0, _MARK, _MARK)
    mark.moveTop(pill.y() + (_HEIGHT - _MARK) // 2)
    paint_icon(painter, placed(mark, pill, mirrored=mirrored), face.icon, ink)
    painter.setFont(theme.font(theme.Size.HINT, strong=True))
    painter.setPen(ink)
    words = pill.adjusted(theme.Space.S + _MARK + theme.Space.XS, 0, 0, 0)
    write(painter, placed(words, pill, mirrored=mirrored), face.word, mirrored=mirrored)


class StatusPill(QWidget):
    """The pill as a widget."""

    def __init__(
        self, state: RequestState = RequestState.DRAFTED, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._state = state
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_state(state)

    def set_state(self, state: RequestState) -> None:
        """Show another state."""
        self._state = state
        self.setAccessibleName(tr("State: {state}").format(state=FACES[state].word))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for just the pill."""
        return pill_size(self._state)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pill."""
        paint_pill(QPainter(self), self.rect(), self._state, mirrored=is_mirrored(self))


class StatusDelegate(QStyledItemDelegate):
    """Paints the pill in a table cell whose model gives a RequestState under StateRole.STATE."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint ground and pill."""
        painter.save()
        paint_ground(painter, option)
        state = index.data(StateRole.STATE)
        if state is not None:
            room: QRect = option.rect
            mirrored = is_mirrored(option)
            inside = placed(room.adjusted(theme.Space.M, 0, 0, 0), room, mirrored=mirrored)
            paint_pill(painter, inside, RequestState(state), mirrored=mirrored)
        painter.restore()
