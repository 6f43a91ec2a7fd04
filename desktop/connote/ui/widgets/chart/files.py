"""A picture as a file: pixels twice as fine as a screen's, or lines that stay sharp at any size.

Files are in the light scheme whatever the window wears: they go into letters and slides.
"""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from connote.ui import theme
from connote.ui.widgets.chart.drawing import drawing_of
from connote.ui.widgets.chart.picture import Picture
from connote.ui.widgets.chart.sheet import Sheet

_WIDTH = 760
_FINER = 2
_MARGIN = int(theme.Space.XL)
_EDGE = int(theme.Space.S)  # the marks of a chart reach so far beyond its words


def as_png(picture: Picture) -> bytes:
    """Make a PNG of a picture with its title and its words."""
    size = _Page(picture).size()
    image = QImage(size * _FINER, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_FINER)
    image.fill(theme.LIGHT.field)
    painter = QPainter(image)
    _Page(picture).paint(painter)
    painter.end()
    image.setText("Title", picture.title)
    image.setText("Description", picture.said or picture.hint)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(data.data())


def as_svg(picture: Picture) -> bytes:
    """Make an SVG of a picture with its title and its words."""
    page = _Page(picture)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(96)  # a pixel is a pixel
    generator.setSize(page.size())
    generator.setViewBox(QRect(0, 0, page.size().width(), page.size().height()))
    generator.setTitle(picture.title)
    generator.setDescription(picture.said or picture.hint)
    painter = QPainter(generator)
    painter.fillRect(QRectF(0, 0, page.size().width(), page.size().height()), theme.LIGHT.field)
    page.paint(painter)
    painter.end()
    return bytes(data.data())


class _Page:
    """A picture below its title and above its words."""

    def __init__(self, picture: Picture) -> None:
        self._picture = picture
        self._drawing = drawing_of(picture)
        wide = _WIDTH - 2 * _MARGIN
        self._parts = [
            (text, size, strong, _text_height(text, size, wide, strong=strong))
            for text, size, strong in (
                (picture.title, theme.Size.HEADING, True),
                (picture.said, theme.Size.TEXT, False),
                (picture.hint, theme.Size.HINT, False),
            )
            if text
        ]

    def size(self) -> QSize:
        """Say how much room it takes."""
        words = sum(height + int(theme.Space.M) for *_, height in self._parts)
        return QSize(_WIDTH, 2 * _MARGIN + words + round(self._drawing.height()))

    def paint(self, painter: QPainter) -> None:
        """Paint from top to bottom: title and finding, the drawing, how to read it."""
        y = _MARGIN
        hint_size = theme.Size.HINT
        for part in self._parts:
            if part[1] is not hint_size:
                y = _write(painter, part, y)
        painter.save()
        painter.translate(_MARGIN - _EDGE, y)
        wide = _WIDTH - 2 * (_MARGIN - _EDGE)
        self._drawing.draw(Sheet(painter, theme.LIGHT, wide), wide)
        painter.restore()
        y += round(self._drawing.height()) + int(theme.Space.M)
        for part in self._parts:
            if part[1] is hint_size:
                y = _write(painter, part, y)


_Part = tuple[str, theme.Size, bool, int]
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop


def _write(painter: QPainter, part: _Part, y: int) -> int:
    """Write a text and give where the next thing begins."""
    text, size, strong, height = part
    painter.setFont(theme.font(size, strong=strong))
    painter.setPen(theme.LIGHT.quiet if size is theme.Size.HINT else theme.LIGHT.text)
    painter.drawText(QRect(_MARGIN, y, _WIDTH - 2 * _MARGIN, height), int(_WRAPPED), text)
    return y + height + int(theme.Space.M)


def _text_height(text: str, size: theme.Size, width: int, *, strong: bool) -> int:
    metrics = QFontMetrics(theme.font(size, strong=strong))
    return metrics.boundingRect(QRect(0, 0, width, 10_000), int(_WRAPPED), text).height()
