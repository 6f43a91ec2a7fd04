"""The list of views at the left, with the number of things that wait."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from connote.ui import theme
from connote.ui.icons import icon
from connote.ui.widgets.section import rule

WIDTH = 168


class View(NamedTuple):
    """A view of the window: its name in code, its words and its icon."""

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
        self.setFixedWidth(WIDTH)
        sign = theme.label("Connote", "heading")
        sign.setContentsMargins(theme.Space.L, theme.Space.L, theme.Space.L, theme.Space.XS)
        self._lists = [self._list(views, "Views"), self._list(below, "More")]
        self._lists[1].setFixedHeight(len(below) * 32 + 2 * theme.Space.S + theme.Space.XS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(sign)
        column.addWidget(self._lists[0], 1)
        line = rule()
        column.addWidget(line)
        column.addWidget(self._lists[1])

    def _list(self, views: Sequence[View], words: str) -> QListWidget:
        made = QListWidget()
        made.setFrameShape(QFrame.Shape.NoFrame)
        made.setAccessibleName(words)
        made.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.dress_sidebar(made)
        for view in views:
            item = QListWidgetItem(icon(view.icon, "nav"), view.words)
            item.setData(Qt.ItemDataRole.UserRole, view.name)
            made.addItem(item)
        # Without a current row Qt takes the first when Tab comes by, which would show its view.
        made.setCurrentRow(0, QItemSelectionModel.SelectionFlag.NoUpdate)
        made.currentItemChanged.connect(self._announce)
        for entered in (made.itemClicked, made.itemActivated):
            entered.connect(
                lambda item: self.view_entered.emit(item.data(Qt.ItemDataRole.UserRole))
            )
        return made

    def _announce(self, item: QListWidgetItem | None) -> None:
        if item is not None and QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self.view_chosen.emit(item.data(Qt.ItemDataRole.UserRole))

    def show_view(self, name: str) -> None:
        """Mark the view that is shown; one without a place here marks none."""
        for views in self._lists:
            views.blockSignals(True)
            items = [views.item(row) for row in range(views.count())]
            here = next((i for i in items if i.data(Qt.ItemDataRole.UserRole) == name), None)
            if here is None:
                # The current row stays: without one, Qt would choose the first at the next focus.
                views.clearSelection()
            else:
                views.setCurrentItem(here, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            views.blockSignals(False)

    def show_count(self, name: str, count: int) -> None:
        """Show how many things wait in a view; none for 0."""
        views = self._lists[0]
        for row in range(views.count()):
            item = views.item(row)
            if item.data(Qt.ItemDataRole.UserRole) == name:
                words = item.text().split("\t")[0].split("  ")[0]
                item.setText(_with_count(words, count, views))
                item.setData(
                    Qt.ItemDataRole.AccessibleTextRole, f"{words}, {count} waiting" * bool(count)
                )


def _with_count(words: str, count: int, views: QListWidget) -> str:
    """Set the number at the right end of the row by blanks; a list row has one text."""
    if not count:
        return words
    metrics = QFontMetrics(views.font())
    room = WIDTH - 18 - 6 * theme.Space.S - theme.Space.XS
    room -= metrics.horizontalAdvance(words) + metrics.horizontalAdvance(str(count))
    return f"{words}{' ' * max(2, room // metrics.horizontalAdvance(' '))}{count}"
