"""The list of templates: a small model, and the delegate that paints its rows."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from connote.core.speech import tr
from connote.core.things import TemplateRow
from connote.ui import theme
from connote.ui.icons import paint_icon
from connote.ui.widgets.direction import is_mirrored, placed, write
from connote.ui.widgets.person_delegate import paint_ground
from connote.ui.widgets.plain_text import tooltip

Index = QModelIndex | QPersistentModelIndex
Judge = Callable[[str], bool]

_FIRST = int(Qt.ItemDataRole.UserRole) + 1
_GAP = 1
_MARK = 14


class TemplateRole(IntEnum):
    """What a row tells of its template."""

    SECOND = _FIRST
    ARCHIVED = _FIRST + 1
    BROKEN = _FIRST + 2


class TemplateList(QAbstractListModel):
    """The templates in the order in which the core lists them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[TemplateRow, ...] = ()
        self._judge: Judge | None = None
        self._judged: dict[str, bool] = {}

    def set_rows(self, rows: Sequence[TemplateRow]) -> None:
        """Show these templates; rows that only differ in words are not torn from their view."""
        rows = tuple(rows)
        if [row.id for row in rows] == [row.id for row in self._rows]:
            self._rows = rows
            self._tell_all()
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def judge_by(self, judge: Judge) -> None:
        """Mark the templates that have mistakes; rows are judged as they come into sight."""
        if self._judge is None:
            self._judge = judge
            self._tell_all()

    def _is_broken(self, text: str) -> bool:
        if self._judge is None:
            return False
        if text not in self._judged:
            self._judged[text] = self._judge(text)
        return self._judged[text]

    def _tell_all(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def place_of(self, template_id: int | None) -> int:
        """Find the row of a template, or -1."""
        ids = [row.id for row in self._rows]
        return ids.index(template_id) if template_id in ids else -1

    def row_at(self, place: int) -> TemplateRow:
        """Give the template in a row."""
        return self._rows[place]

    def rowCount(self, parent: Index | None = None) -> int:
        """Count the templates; a row has none below it."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what the delegate, or an assistive program, asks for."""
        if not index.isValid():
            return None
        give = _GIVEN.get(role)
        return give(self, self._rows[index.row()]) if give else None

    def _second(self, row: TemplateRow) -> str:
        words = (
            tr("version {number}").format(number=row.version),
            tr("archived") if row.archived else "",
            tr("to mend") if self._is_broken(row.text) else "",
        )
        return " · ".join(word for word in words if word)


_GIVEN: Mapping[int, Callable[[TemplateList, TemplateRow], object]] = {
    Qt.ItemDataRole.DisplayRole: lambda _, row: row.name,
    Qt.ItemDataRole.ToolTipRole: lambda _, row: tooltip(row.name),
    Qt.ItemDataRole.AccessibleTextRole: lambda model, row: f"{row.name}, {model._second(row)}",
    TemplateRole.SECOND: lambda model, row: model._second(row),
    TemplateRole.ARCHIVED: lambda _, row: row.archived,
    TemplateRole.BROKEN: lambda model, row: model._is_broken(row.text),
}


class TemplateDelegate(QStyledItemDelegate):
    """Paints name and version below each other, archived ones quietly."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Ask for the house's row height."""
        return QSize(6 * theme.Space.XL, theme.ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        painter.save()
        now = theme.current()
        is_chosen = paint_ground(painter, option)
        quiet = now.quiet_chosen if is_chosen else now.quiet
        mirrored = is_mirrored(option)
        room: QRect = option.rect.adjusted(theme.Space.L, 0, -theme.Space.M, 0)
        if index.data(TemplateRole.BROKEN):
            room.setRight(room.right() - _MARK - theme.Space.S)
            top = room.y() + (room.height() - _MARK) // 2
            mark = QRect(room.right() + theme.Space.S, top, _MARK, _MARK)
            mark = placed(mark, option.rect, mirrored=mirrored)
            paint_icon(painter, mark, "warning", now.warning)
        ink = quiet if index.data(TemplateRole.ARCHIVED) else now.text
        name, second = str(index.data()), str(index.data(TemplateRole.SECOND))
        room = placed(room, option.rect, mirrored=mirrored)
        write_lines(painter, room, (name, ink), (second, quiet), mirrored=mirrored)
        painter.restore()


def write_lines(
    painter: QPainter, room: QRect, *lines: tuple[str, QColor], mirrored: bool = False
) -> None:
    """Write lines below each other, the first one strong and all in the middle of the room.

    A name too long for it keeps its end, in which names often differ.
    """
    strong, hint = theme.font(strong=True), theme.font(theme.Size.HINT, tabular=True)
    modes = Qt.TextElideMode
    fonts = [strong, *[hint] * (len(lines) - 1)]
    heights = [QFontMetrics(font).height() for font in fonts]
    top = room.y() + (room.height() - sum(heights) - _GAP * (len(lines) - 1)) // 2
    for font, height, (text, ink) in zip(fonts, heights, lines, strict=True):
        painter.setFont(font)
        painter.setPen(ink)
        line = QRect(room.x(), top, room.width(), height)
        elide = modes.ElideMiddle if font is strong else modes.ElideRight
        write(painter, line, text, mirrored=mirrored, elide=elide)
        top += height + _GAP
