"""What charts are painted on: the same for the screen and for a file, mirrored where one reads so.

Drawings think from left to right; a sheet turns every place round where reading goes the other way.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from connote.ui import theme

START = Qt.AlignmentFlag.AlignLeft
END = Qt.AlignmentFlag.AlignRight
MIDDLE = Qt.AlignmentFlag.AlignHCenter

_TURNED = {START: END, END: START}


def width_of(text: str, size: theme.Size = theme.Size.TEXT) -> float:
    """Measure a text, figures as wide as they are painted."""
    return QFontMetricsF(theme.font(size, tabular=True)).horizontalAdvance(text) + 1


def height_of(size: theme.Size = theme.Size.TEXT) -> float:
    """Measure a line of text."""
    return QFontMetricsF(theme.font(size)).height()


class Sheet:
    """A painter with the colours of a scheme, `width` wide."""

    def __init__(
        self, painter: QPainter, colours: theme.Theme, width: float, *, is_mirrored: bool = False
    ) -> None:
        self.colours = colours
        self._painter = painter
        self._width = width
        self._is_mirrored = is_mirrored
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def turned(self, rect: QRectF) -> QRectF:
        """Give where a rectangle lies for the reader."""
        if not self._is_mirrored:
            return rect
        return QRectF(self._width - rect.right(), rect.y(), rect.width(), rect.height())

    def _point(self, x: float, y: float) -> QPointF:
        return QPointF(self._width - x if self._is_mirrored else x, y)

    def write(
        self,
        room: QRectF,
        text: str,
        side: Qt.AlignmentFlag = START,
        *,
        size: theme.Size = theme.Size.TEXT,
        ink: QColor | None = None,
        strong: bool = False,
        ground: QColor | None = None,
    ) -> None:
        """Write a line into a room, with an ellipsis where it is too long; on a ground, if any."""
        font: QFont = theme.font(size, strong=strong, tabular=True)
        line = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width() + 1)
        if ground is not None:
            self.box(QRectF(room.x(), room.y() + 4, width_of(line, size) + 4, room.height() - 8),
                     ground)  # fmt: skip
        if self._is_mirrored:
            side = _TURNED.get(side, side)
        self._painter.setFont(font)
        self._painter.setPen(ink or self.colours.text)
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        self._painter.drawText(self.turned(room), flags | Qt.TextFlag.TextSingleLine, line)

    def line(
        self,
        start: tuple[float, float],
        end: tuple[float, float],
        ink: QColor,
        width: float = theme.STROKE,
        *,
        dashed: bool = False,
    ) -> None:
        """Draw a straight line."""
        style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
        self._painter.setPen(QPen(ink, width, style, Qt.PenCapStyle.FlatCap))
        self._painter.drawLine(self._point(*start), self._point(*end))

    def path(self, points: Sequence[tuple[float, float]], ink: QColor, width: float) -> None:
        """Draw a line through points."""
        pen = QPen(ink, width)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawPolyline(QPolygonF([self._point(*point) for point in points]))

    def area(self, points: Sequence[tuple[float, float]], fill: QColor) -> None:
        """Fill what points surround."""
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(fill)
        self._painter.drawPolygon(QPolygonF([self._point(*point) for point in points]))

    def box(
        self, rect: QRectF, fill: QColor | None, edge: QColor | None = None, radius: float = 0
    ) -> None:
        """Fill a rectangle, draw its edge, or both."""
        self._painter.setPen(QPen(edge, theme.STROKE) if edge else Qt.PenStyle.NoPen)
        self._painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
        inside = rect.adjusted(0.5, 0.5, -0.5, -0.5) if edge else rect
        self._painter.drawRoundedRect(self.turned(inside), radius, radius)

    def dot(self, x: float, y: float, radius: float, fill: QColor) -> None:
        """Draw a filled dot."""
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(fill)
        self._painter.drawEllipse(self._point(x, y), radius, radius)
