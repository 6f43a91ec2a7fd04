"""Line icons of our own, painted in the theme's colour of the moment, sharp at any resolution.

An icon keeps its name and its role, not its pixels: after a change of scheme the next repaint
shows it in the new colour, and nobody has to set it again.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from connote.core.paths import resource
from connote.ui import theme

_clones: list[QIconEngine] = []  # Qt owns them, yet Python must not let go of them first


@lru_cache(maxsize=256)
def icon(name: str, role: str = "text") -> QIcon:
    """Give the icon of `resources/icons/NAME.svg` in a colour of the theme.

    The role "nav" is quiet, and turns to the accent where the row or button is chosen.
    Raises LookupError for a name that has no file.
    """
    if not _path(name).is_file():
        raise LookupError(f"there is no icon {name}")
    return QIcon(_Line(name, role))


def paint_icon(painter: QPainter, rect: QRect | QRectF, name: str, colour: QColor) -> None:
    """Paint an icon into a square of logical pixels."""
    ratio = painter.device().devicePixelRatioF()
    image = _image(name, round(rect.width() * ratio), colour.rgba())
    image.setDevicePixelRatio(ratio)
    painter.drawImage(QPointF(rect.x(), rect.y()), image)


def app_icon() -> QIcon:
    """Draw the program's own icon in the sizes that desktops ask for."""
    made = QIcon()
    for side in (16, 24, 32, 48, 64, 128):
        drawing = "connote-16.svg" if side == 16 else "connote.svg"
        renderer = QSvgRenderer(str(resource("app", drawing)))
        made.addPixmap(QPixmap.fromImage(_rendered(renderer, side)))
    return made


class _Line(QIconEngine):
    """Paints one icon in the colour that its role and the mode of its place ask for."""

    def __init__(self, name: str, role: str) -> None:
        super().__init__()
        self._name = name
        self._role = role

    def clone(self) -> QIconEngine:
        """Make a second one, as Qt wishes before it changes an icon."""
        made = _Line(self._name, self._role)
        _clones.append(made)
        return made

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Paint into the middle of a rectangle."""
        side = min(rect.width(), rect.height())
        square = QRect(0, 0, side, side)
        square.moveCenter(rect.center())
        paint_icon(painter, square, self._name, self._colour(mode, state))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Give the pixels; `size` is in those of the device."""
        side = max(1, min(size.width(), size.height()))
        return QPixmap.fromImage(_image(self._name, side, self._colour(mode, state).rgba()))

    def _colour(self, mode: QIcon.Mode, state: QIcon.State) -> QColor:
        now = theme.current()
        if mode == QIcon.Mode.Disabled:
            return now.disabled
        if self._role == "nav":
            chosen = mode == QIcon.Mode.Selected or state == QIcon.State.On
            return now.accent if chosen else now.quiet
        colour: QColor = getattr(now, self._role)
        return colour


@lru_cache(maxsize=512)
def _image(name: str, side: int, rgba: int) -> QImage:
    image = _rendered(_renderer(name), max(1, side))
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(image.rect(), QColor.fromRgba(rgba))
    painter.end()
    return image


@lru_cache(maxsize=128)
def _renderer(name: str) -> QSvgRenderer:
    return QSvgRenderer(str(_path(name)))


def _path(name: str) -> Path:
    return resource("icons", f"{name}.svg")


def _rendered(renderer: QSvgRenderer, side: int) -> QImage:
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    return image
