"""The bar above a list: what can be done with the selected requests, by button, menu and key."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from connote.core.marking import can_take
from connote.core.speech import figure, tr
from connote.core.things import Direction
from connote.ui import theme
from connote.ui.icons import icon
from connote.ui.pages.requests.marking import INBOUND_MARKS, OUTGOING_MARKS, Mark
from connote.ui.pages.requests.rows import Chosen
from connote.ui.widgets.day_chooser import DayChooser
from connote.ui.widgets.flow_layout import FlowLayout
from connote.ui.widgets.later_menu import LaterMenu


class MarkBar(QWidget):
    """Holds the actions of a list; the list that it serves gives them their keys.

    `mark_wanted` carries a RequestState; the day is in `days.day`. `push_wanted` carries how many
    columns a card is to go on.
    """

    mark_wanted = Signal(object)
    push_wanted = Signal(int)
    context_wanted = Signal()
    person_wanted = Signal()
    follow_up_wanted = Signal(str)
    delete_wanted = Signal()
    stop_wanted = Signal()
    thanked = Signal()

    def __init__(
        self,
        view: QWidget,
        direction: Direction,
        *,
        has_columns: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Make what `view` offers; on a board, cards can be pushed from column to column, too."""
        super().__init__(parent)
        self._view = view
        self._direction = direction
        is_inbound = direction is Direction.INBOUND
        self.days = DayChooser()
        self.days.left.connect(view.setFocus)
        marks = INBOUND_MARKS if is_inbound else OUTGOING_MARKS
        self._marks = [(mark, self._mark_action(mark)) for mark in marks]
        self._context = self._action(tr("Ask for context"), "C", "edit", self.context_wanted.emit)
        self._context.setVisible(is_inbound)
        self._thanks = self._action(tr("I thanked them"), "T", "check", self.thanked.emit)
        self._thanks.setVisible(not is_inbound)
        self._pushes = self._push_actions() if has_columns else []
        self._person = self._action(tr("Show person"), "P", "user", self.person_wanted.emit)
        self._delete = self._action(tr("Delete"), "Del", "trash", self.delete_wanted.emit)
        self._other_day = self._action(tr("On another day…"), "O", "calendar", self.days.open)
        self._menu = QMenu(self)
        self._later = LaterMenu(tr("Follow up"), self._menu)
        self._later.chosen.connect(self.follow_up_wanted)
        self._fill_menu()
        self._label = theme.label("", "quiet")
        self._stop = QPushButton(tr("Cancel"))
        self._stop.setProperty("quiet", True)
        self._stop.setProperty("small", True)
        self._stop.clicked.connect(self.stop_wanted)
        self._stop.hide()
        self._lay_out()
        self.show_chosen(Chosen())

    def show_chosen(self, chosen: Chosen) -> None:
        """Offer what the selected requests can take, and say how many they are."""
        count = len(chosen.ids)
        self._label.setText(self._words(count))
        for mark, action in self._marks:
            can = any(can_take(self._direction, now, mark.state) for now in chosen.states)
            action.setEnabled(can)
        for action in (self._context, self._person):
            action.setEnabled(count == 1)
        for action in (self._delete, self._other_day, *self._pushes):
            action.setEnabled(count > 0)
        is_yes = all(state.counts_as_accepted for state in chosen.states)
        self._thanks.setEnabled(count == 1 and is_yes)
        self._later.setEnabled(count == 1)
        self.days.setEnabled(count > 0)

    def show_progress(self, done: int, total: int) -> None:
        """Say how far it is with many; `total` 0 says that it is over."""
        self._stop.setVisible(total > 0)
        if total:
            told = tr("{done} of {total} done", "how far a long change is")
            self._label.setText(told.format(done=figure(done), total=figure(total)))

    def take_day(self) -> str:
        """Give the day that was chosen, "" for today, and go back to today.

        Another day is for this once: silently backdated would be worse.
        """
        day = self.days.day
        self.days.reset()
        return day

    @property
    def direction(self) -> Direction:
        """Say whose requests these are."""
        return self._direction

    @property
    def offered(self) -> Mapping[str, QAction]:
        """Give the actions by what they do: the name of a state, or `thanked`."""
        marks = {mark.state.value: action for mark, action in self._marks}
        return marks if self._direction is Direction.INBOUND else {**marks, "thanked": self._thanks}

    @property
    def verbs(self) -> list[QAction]:
        """Give all there is to do, for another part of the tray to have the same keys."""
        return [action for action in self.findChildren(QAction) if action.shortcuts()]

    def pop_up(self, place: QPoint) -> None:
        """Open the menu at a place of the screen."""
        self._menu.popup(place)

    def _words(self, count: int) -> str:
        if self._direction is Direction.INBOUND:
            return tr("Answer") if count < 2 else tr("Answer %n with", "", count)
        return tr("Mark as") if count < 2 else tr("Mark %n as", "", count)

    # ── making ───────────────────────────────────────────────────────────────────────────────

    def _mark_action(self, mark: Mark) -> QAction:
        action = self._action(
            tr(mark.word), mark.keys[0], mark.icon, lambda: self.mark_wanted.emit(mark.state)
        )
        action.setShortcuts([QKeySequence(key) for key in mark.keys])
        return action

    def _push_actions(self) -> list[QAction]:
        return [
            self._action(tr("To the next column"), "Ctrl+Right", "arrow-right", self._push_on),
            self._action(tr("To the column before"), "Ctrl+Left", "arrow-left", self._push_back),
        ]

    def _push_on(self) -> None:
        self.push_wanted.emit(1 if self._is_from_left() else -1)

    def _push_back(self) -> None:
        self.push_wanted.emit(-1 if self._is_from_left() else 1)

    def _is_from_left(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.LeftToRight

    def _action(self, word: str, key: str, icon_name: str, slot: Callable[[], object]) -> QAction:
        action = QAction(icon(icon_name, "quiet"), word, self)
        action.setShortcut(QKeySequence(key))
        native = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(tr("{verb} ({key})").format(verb=word, key=native))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setShortcutVisibleInContextMenu(True)
        action.triggered.connect(lambda _checked=False: slot())
        self._view.addAction(action)
        return action

    def _fill_menu(self) -> None:
        menu = self._menu
        menu.addActions([action for _, action in self._marks])
        menu.addAction(self._context)
        menu.addAction(self._thanks)
        if self._pushes:
            menu.addSeparator()
            menu.addActions(self._pushes)
        menu.addSeparator()
        menu.addAction(self._other_day)
        menu.addMenu(self._later)
        menu.addAction(self._person)
        menu.addSeparator()
        menu.addAction(self._delete)

    def _lay_out(self) -> None:
        marks = QWidget()
        flow = FlowLayout(marks, theme.Space.XS)
        flow.addWidget(self._label)
        flow.addWidget(self._stop)
        for _, action in self._marks:
            flow.addWidget(self._button(action))
        if self._context.isVisible():
            flow.addWidget(self._button(self._context))
        flow.addWidget(self.days)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.Space.L, 0, theme.Space.S, 0)
        row.setSpacing(theme.Space.S)
        row.addWidget(marks, 1)
        delete = self._button(self._delete)
        delete.setText("")
        row.addWidget(delete, 0, Qt.AlignmentFlag.AlignTop)

    def _button(self, action: QAction) -> QPushButton:
        """Make a quiet button that does an action, and says its key to who lingers.

        The mouse leaves the keyboard with the list, so that the next letter marks the next one.
        """
        button = QPushButton(action.icon(), action.text())
        button.setProperty("quiet", True)
        button.setProperty("small", True)
        button.setToolTip(action.toolTip())
        button.setAccessibleName(action.text())
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        def take() -> None:
            if not button.hasFocus():
                self._view.setFocus(Qt.FocusReason.MouseFocusReason)
            action.trigger()

        button.clicked.connect(take)
        action.enabledChanged.connect(button.setEnabled)
        return button
