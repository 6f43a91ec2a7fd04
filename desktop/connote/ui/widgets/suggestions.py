"""A list of what could be typed, shown at the caret; the field below it keeps the focus."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from connote.core.speech import figure, tr
from connote.ui import theme
from connote.ui.widgets.direction import is_mirrored, write
from connote.ui.widgets.person_delegate import paint_ground

Index = QModelIndex | QPersistentModelIndex
Row = tuple[str, str, str]
"""A name, what it means, and its value."""

_WIDTH = 18 * theme.Space.XL
_MOST_ROWS = 8
_ROW = 30
_FIRST = int(Qt.ItemDataRole.UserRole) + 1


class _Role(IntEnum):
    """What a row tells."""

    WORDS = _FIRST
    VALUE = _FIRST + 1


class SuggestionRows(QAbstractListModel):
    """The rows that fit to what was typed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Offer these."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Count the rows; none has others below it."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what the delegate paints, or an assistive program reads."""
        if not index.isValid():
            return None
        name, words, value = self.rows[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (name, words, value) if part)
        given = {int(Qt.ItemDataRole.DisplayRole): name, _Role.WORDS: words, _Role.VALUE: value}
        return given.get(int(role))


class _Delegate(QStyledItemDelegate):
    """Paints name, meaning and value on one line."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Ask for a dense row."""
        return QSize(_WIDTH, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row; the value stands at the end and gives way first."""
        painter.save()
        now = theme.current()
        quiet = now.quiet_chosen if paint_ground(painter, option) else now.quiet
        mirrored = is_mirrored(option)
        room = option.rect.adjusted(theme.Space.M, 0, -theme.Space.M, 0)
        name_font, font = theme.font(strong=True), theme.font()
        name = str(index.data())
        taken = _write(painter, room, name, name_font, now.text, mirrored=mirrored)
        room = _cut(room, taken + theme.Space.M, mirrored=mirrored)
        words = str(index.data(_Role.WORDS) or "")
        wanted = QFontMetrics(font).horizontalAdvance(words) + theme.Space.L
        value = str(index.data(_Role.VALUE) or "")
        last = _cut(room, min(wanted, room.width() * 2 // 3), mirrored=mirrored)
        taken = _write(painter, last, value, font, now.text, mirrored=mirrored, at_end=True)
        room = _cut(room, taken + theme.Space.S if value else 0, mirrored=not mirrored)
        _write(painter, room, words, font, quiet, mirrored=mirrored)
        painter.restore()


def _cut(room: QRect, taken: int, *, mirrored: bool) -> QRect:
    """Take so many pixels from where reading begins."""
    return room.adjusted(0, 0, -taken, 0) if mirrored else room.adjusted(taken, 0, 0, 0)


def _write(
    painter: QPainter,
    room: QRect,
    text: str,
    font: QFont,
    ink: QColor,
    *,
    mirrored: bool,
    at_end: bool = False,
) -> int:
    """Write a text, shortened to its room; gives how wide it is."""
    line = " ".join(text.split())
    painter.setFont(font)
    painter.setPen(ink)
    write(painter, room, line, mirrored=mirrored, at_end=at_end)
    return min(room.width(), QFontMetrics(font).horizontalAdvance(line))


class Suggestions(QFrame):
    """The list; it lies over the window and is moved through by the field that has the focus.

    `chosen` carries the place of the row that was clicked.
    """

    chosen = Signal(int)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setProperty("popup", True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows = SuggestionRows(self)
        self._view = QListView(self)
        self._view.setModel(self.rows)
        self._view.setItemDelegate(_Delegate(self._view))
        self._view.setUniformItemSizes(True)
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setAccessibleName(name)
        self._view.setCursor(Qt.CursorShape.ArrowCursor)
        self._view.clicked.connect(lambda index: self.chosen.emit(index.row()))
        self.hide()

    @property
    def place(self) -> int:
        """Give the row that Enter would take."""
        return self._view.currentIndex().row()

    @property
    def words(self) -> str:
        """Say the row that Enter would take, for those who don't see it."""
        told = self._view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
        if not told:
            return ""
        return tr("{row}. {place} of {count}", "a row of a list, read aloud").format(
            row=told, place=figure(self.place + 1), count=figure(len(self.rows.rows))
        )

    def show_rows(self, rows: Sequence[Row], above: QPoint, below: QPoint) -> None:
        """Show these below a place of the window, or above one where there is no room."""
        self.rows.set_rows(rows)
        self._view.setCurrentIndex(self.rows.index(0))
        self._lie(above, below)
        self.show()
        self.raise_()

    def move_by(self, rows: int) -> None:
        """Go so many rows down, or up; one step beyond an end comes back at the other."""
        count = len(self.rows.rows)
        wanted = self.place + rows
        place = wanted % count if abs(rows) == 1 else max(0, min(count - 1, wanted))
        self._view.setCurrentIndex(self.rows.index(place))

    def _lie(self, above: QPoint, below: QPoint) -> None:
        gap = theme.Space.XS
        inside = self._over.rect().adjusted(gap, gap, -gap, -gap)
        edge = theme.STROKE + theme.Space.XS
        height = min(_MOST_ROWS, max(1, len(self.rows.rows))) * _ROW + 2 * edge
        width = min(_WIDTH, inside.width())
        wanted = below.x() - width if is_mirrored(self) else below.x()
        left = max(inside.left(), min(wanted, inside.right() - width + 1))
        top = below.y()
        if top + height > inside.bottom() and above.y() - height >= inside.top():
            top = above.y() - height
        self.setGeometry(left, top, width, min(height, max(_ROW, inside.bottom() - top + 1)))
        self._view.setGeometry(self.rect().adjusted(edge, edge, -edge, -edge))
