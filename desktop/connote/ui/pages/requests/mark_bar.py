"""The bar above a table: what can be done with the selected requests, by button, menu and key."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from connote.core.things import Request
from connote.ui import theme
from connote.ui.icons import icon
from connote.ui.pages.requests.marking import Mark, can_take
from connote.ui.widgets.day_chooser import DayChooser
from connote.ui.widgets.flow_layout import FlowLayout


class MarkBar(QWidget):
    """Holds the actions of a table; the view that it serves gives them their keys.

    `mark_wanted` carries a RequestState; the day is in `days.day`.
    """

    mark_wanted = Signal(object)
    context_wanted = Signal()
    delete_wanted = Signal()

    def __init__(
        self,
        view: QWidget,
        marks: Sequence[Mark],
        *,
        label: tuple[str, str],
        asks_for_context: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Make the marks that `view` offers; an inbound table can ask for context, too.

        `label` stands before them, for one request and, with `{}`, for so many.
        """
        super().__init__(parent)
        self._view = view
        self._words = label
        self.days = DayChooser()
        self.days.left.connect(view.setFocus)
        self._marks = [(mark, self._mark_action(mark)) for mark in marks]
        self._context = self._action("Ask for context", "C", "edit", self.context_wanted.emit)
        self._context.setVisible(asks_for_context)
        self._delete = self._action("Delete", "Del", "trash", self.delete_wanted.emit)
        self._other_day = self._action("On another day…", "O", "calendar", self.days.open)
        self._menu = self._make_menu()
        self._label = theme.label("", "quiet")
        self._lay_out()
        self.show_selection([])

    def show_selection(self, requests: Sequence[Request]) -> None:
        """Offer what the selected requests can take, and say how many they are."""
        count = len(requests)
        one, many = self._words
        self._label.setText(one if count < 2 else many.format(f"{count:,}"))
        for mark, action in self._marks:
            action.setEnabled(any(can_take(request, mark.state) for request in requests))
        self._context.setEnabled(count == 1)
        self._delete.setEnabled(count > 0)
        self._other_day.setEnabled(count > 0)
        self.days.setEnabled(count > 0)

    def pop_up(self, place: QPoint) -> None:
        """Open the menu at a place of the screen."""
        self._menu.popup(place)

    # ── making ───────────────────────────────────────────────────────────────────────────────

    def _mark_action(self, mark: Mark) -> QAction:
        action = self._action(
            mark.word, mark.keys[0], mark.icon, lambda: self.mark_wanted.emit(mark.state)
        )
        action.setShortcuts([QKeySequence(key) for key in mark.keys])
        return action

    def _action(self, word: str, key: str, icon_name: str, slot: Callable[[], object]) -> QAction:
        action = QAction(icon(icon_name, "quiet"), word, self)
        action.setShortcut(QKeySequence(key))
        action.setToolTip(f"{word} ({action.shortcut().toString()})")
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setShortcutVisibleInContextMenu(True)
        action.triggered.connect(lambda _checked=False: slot())
        self._view.addAction(action)
        return action

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        for _, action in self._marks:
            menu.addAction(action)
        menu.addAction(self._context)
        menu.addSeparator()
        menu.addAction(self._other_day)
        menu.addSeparator()
        menu.addAction(self._delete)
        return menu

    def _lay_out(self) -> None:
        marks = QWidget()
        flow = FlowLayout(marks, theme.Space.XS)
        flow.addWidget(self._label)
        for _, action in self._marks:
            flow.addWidget(_button(action))
        if self._context.isVisible():
            flow.addWidget(_button(self._context))
        flow.addWidget(self.days)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.Space.L, 0, theme.Space.S, 0)
        row.setSpacing(theme.Space.S)
        row.addWidget(marks, 1)
        delete = _button(self._delete)
        delete.setText("")
        row.addWidget(delete, 0, Qt.AlignmentFlag.AlignTop)


def _button(action: QAction) -> QPushButton:
    """Make a quiet button that does an action, and says its key to who lingers."""
    button = QPushButton(action.icon(), action.text())
    button.setProperty("quiet", True)
    button.setProperty("small", True)
    button.setToolTip(action.toolTip())
    button.setAccessibleName(action.text())
    button.clicked.connect(action.trigger)
    action.enabledChanged.connect(button.setEnabled)
    return button
