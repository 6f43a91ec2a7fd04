"""The state of a request as an icon and a word in a calm colour."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from connote.core.speech import later, tr
from connote.core.things import Direction, RequestState
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
_ASKED_ME = FACES | {
    RequestState.SENT: Face("inbox", later("To answer"), "accent", "accent_soft"),
    RequestState.REPLIED: Face("reply", later("Context asked"), "accent", "accent_soft"),
    RequestState.DECLINED: Face("cross", later("Ignored"), "quiet", "hover"),
}


def face_of(state: RequestState, direction: Direction = Direction.OUTGOING) -> Face:
    """Give how a state looks of a request of mine, or of one that somebody sent me."""
    return (_ASKED_ME if direction is Direction.INBOUND else FACES)[state]


def pill_size(face: Face) -> QSize:
    """Measure the pill of a state."""
    metrics = QFontMetrics(theme.font(theme.Size.HINT, strong=True))
    text = metrics.horizontalAdvance(face.word)
    return QSize(text + _MARK + theme.Space.XS + 2 * theme.Space.S, _HEIGHT)


def widest_pill() -> int:
    """Measure the widest of all pills, of my requests and of those to me."""
    return max(pill_size(face).width() for faces in (FACES, _ASKED_ME) for face in faces.values())


def paint_pill(painter: QPainter, room: QRect, face: Face, *, mirrored: bool = False) -> None:
    """Paint the pill of a state where reading begins in a room, in its vertical middle."""
    now = theme.current()
    pill = QRect(room.topLeft(), pill_size(face))
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
        self,
        state: RequestState = RequestState.DRAFTED,
        direction: Direction = Direction.OUTGOING,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_state(state, direction)

    def set_state(self, state: RequestState, direction: Direction = Direction.OUTGOING) -> None:
        """Show another state."""
        self._face = face_of(state, direction)
        self.setAccessibleName(tr("State: {state}").format(state=self._face.word))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for just the pill."""
        return pill_size(self._face)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pill."""
        paint_pill(QPainter(self), self.rect(), self._face, mirrored=is_mirrored(self))


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
            direction = index.data(StateRole.DIRECTION) or Direction.OUTGOING
            face = face_of(RequestState(state), Direction(direction))
            paint_pill(painter, inside, face, mirrored=mirrored)
        painter.restore()
