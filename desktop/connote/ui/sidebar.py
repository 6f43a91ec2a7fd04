"""The list of views at the left, with the number of things that wait."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from connote.core.speech import tr
from connote.ui import theme, words
from connote.ui.icons import icon
from connote.ui.widgets.section import rule

_NARROWEST = 168
_ROW = 32
_NAME = Qt.ItemDataRole.UserRole
_COUNT = Qt.ItemDataRole.UserRole + 1


class View(NamedTuple):
    """A view of the window: its name in code, its words (marked for `tr`) and its icon."""

    name: str
    words: str
    icon: str


class Sidebar(QFrame):
    """Shows the views; both signals carry a view's name.

    `view_chosen` comes when the keyboard moves to a view, `view_entered` when it is clicked or
    Enter is pressed on it: then the focus goes along.
    """

    view_chosen = Signal(str)
    view_entered = Signal(str)

    def __init__(
        self, views: Sequence[View], below: Sequence[View], parent: QWidget | None = None
    ) -> None:
        """Lay out the views, and those that stand apart below a line."""
        super().__init__(parent)
        self.setProperty("sidebar", True)
        sign = theme.label("Connote", "heading")
        sign.setContentsMargins(theme.Space.L, theme.Space.L, theme.Space.L, theme.Space.XS)
        self._lists = [self._list(views, tr("Views")), self._list(below, tr("More views"))]
        self._lists[1].setFixedHeight(len(below) * _ROW + 2 * theme.Space.S + theme.Space.XS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(sign)
        column.addWidget(self._lists[0], 1)
        column.addWidget(rule())
        column.addWidget(self._lists[1])
        widest = max(views.sizeHintForColumn(0) for views in self._lists)
        self.setFixedWidth(max(_NARROWEST, widest + 2 * theme.Space.S + _COUNT_ROOM))

    def _list(self, views: Sequence[View], words: str) -> QListWidget:
        made = QListWidget()
        made.setFrameShape(QFrame.Shape.NoFrame)
        made.setAccessibleName(words)
        made.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.dress_sidebar(made)
        made.setItemDelegate(_WithCount(made))
        for view in views:
            item = QListWidgetItem(icon(view.icon, "nav"), tr(view.words))
            item.setData(_NAME, view.name)
            made.addItem(item)
        # Without a current row Qt takes the first when Tab comes by, which would show its view.
        made.setCurrentRow(0, QItemSelectionModel.SelectionFlag.NoUpdate)
        made.currentItemChanged.connect(self._announce)
        for entered in (made.itemClicked, made.itemActivated):
            entered.connect(lambda item: self.view_entered.emit(item.data(_NAME)))
        return made

    def _announce(self, item: QListWidgetItem | None) -> None:
        if item is not None and QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self.view_chosen.emit(item.data(_NAME))

    def show_view(self, name: str) -> None:
        """Mark the view that is shown; one without a place here marks none."""
        for views in self._lists:
            views.blockSignals(True)
            items = [views.item(row) for row in range(views.count())]
            here = next((i for i in items if i.data(_NAME) == name), None)
            if here is None:
                # The current row stays: without one, Qt would choose the first at the next focus.
                views.clearSelection()
            else:
                views.setCurrentItem(here, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            views.blockSignals(False)

    def show_count(self, name: str, count: int) -> None:
        """Show how many things wait in a view; none for 0."""
        for views in self._lists:
            for item in map(views.item, range(views.count())):
                if item.data(_NAME) == name:
                    item.setData(_COUNT, count)
                    told = tr("{view}, %n waiting", "", count).format(view=item.text())
                    item.setData(Qt.ItemDataRole.AccessibleTextRole, told if count else None)


_COUNT_ROOM = 36


class _WithCount(QStyledItemDelegate):
    """Paints a view's row, and at its end how much waits there."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the row as the theme has it, then the number."""
        super().paint(painter, option, index)
        count = index.data(_COUNT)
        if count:
            painter.save()
            painter.setFont(theme.font(theme.Size.HINT, strong=True, tabular=True))
            painter.setPen(theme.current().quiet)
            room = option.rect.adjusted(theme.Space.M, 0, -theme.Space.M, 0)
            end = Qt.AlignmentFlag.AlignRight
            flags = QApplication.style().visualAlignment(option.direction, end)
            painter.drawText(room, flags | Qt.AlignmentFlag.AlignVCenter, words.figure(count))
            painter.restore()
