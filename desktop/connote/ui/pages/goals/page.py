"""The goals page: the goals at the left, one of them whole at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from connote.core.book import Book
from connote.core.things import Goal, GoalState
from connote.ui import theme
from connote.ui.icons import icon
from connote.ui.page import Page
from connote.ui.pages.goals.goal_form import GoalForm
from connote.ui.pages.goals.goal_list import GoalList
from connote.ui.pages.goals.help_panel import HelpPanel
from connote.ui.pages.goals.new_goal import NewGoal
from connote.ui.widgets.empty_state import EmptyState

AT_ONCE = 200
"""So many people are put in words at once: a company may employ thousands of the book."""

_LIST = 240
_NARROWEST, _NARROW = 400, 600


class GoalsPage(Page):
    """Shows what I am after and who can help with it."""

    title = "Goals"
    icon = "goals"
    watches = frozenset(
        {"goal", "organization", "contact", "stint", "history", "link", "request", "event"}
    )

    note_wanted = Signal(int, object)
    """A contact's id and the goal's."""
    queue_wanted = Signal(int)
    """A goal for which everybody is to be written to, one after another."""
    contact_chosen = Signal(int)
    view_wanted = Signal(str)

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        """Build the page; its goals come with the first `reload`."""
        super().__init__(book, parent)
        self._goal: Goal | None = None
        self._shown_id: int | None = None
        self.goals = GoalList()
        self._form = GoalForm()
        self._help = HelpPanel()
        self._new = NewGoal()
        self._nothing = EmptyState(
            "goals",
            "What are you after?",
            "A goal says where you want to get to. Connote then shows who can help you there, "
            "best first, and why.",
            "Add your first goal",
        )
        for button in self._nothing.findChildren(QPushButton):
            self._nothing.setFocusProxy(button)
        self.setMinimumWidth(_NARROWEST)  # with the composer beside it, the list gives way
        self._lay_out()
        self._connect()

    # ── what the frame asks ──────────────────────────────────────────────────────────────────

    def reload(self) -> None:
        """Show the goals as they are now, the chosen one kept."""
        chosen = self._goal.id if self._goal is not None else None
        self._form.set_organizations(self.book.organizations.all())
        self.goals.goals.show_goals(self.book.goals.all())
        self._goal = None
        self.goals.choose(chosen)
        self._show_side()

    def focus_first(self) -> None:
        """Put the focus on the goals, or on the first step where there are none."""
        if self._is_adding:
            self._new.setFocus()
        elif self._goal is not None:
            first = self._help.people if self._side.isHidden() else self.goals
            first.setFocus()
        else:
            self._nothing.setFocus()

    def choose(self, goal_id: int) -> None:
        """Show one goal."""
        self._freshen()
        self._right.setCurrentWidget(self._whole)
        self.goals.choose(goal_id)

    @property
    def goal_id(self) -> int | None:
        """Give the goal that is shown, or None."""
        return self._goal.id if self._goal is not None else None

    def add_goal(self) -> None:
        """Open the form for a new goal."""
        self._freshen()
        self._sides.setCurrentIndex(1)
        self._right.setCurrentWidget(self._new)
        self._new.begin(self.book.organizations.all())

    def make_room(self, *, is_composing: bool) -> None:
        """Leave the primary button to the composer while it stands beside."""
        self._help.set_primary(not is_composing)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room to the chosen goal where it is short."""
        super().resizeEvent(event)
        self._side.setVisible(self.width() >= _NARROW)

    # ── making ───────────────────────────────────────────────────────────────────────────────

    def _lay_out(self) -> None:
        self._whole = QWidget()
        column = QVBoxLayout(self._whole)
        column.setContentsMargins(0, theme.Space.L, 0, 0)
        column.setSpacing(theme.Space.L)
        inset = QHBoxLayout()
        inset.setContentsMargins(theme.Space.L, 0, theme.Space.L, 0)
        inset.addWidget(self._form)
        column.addLayout(inset)
        column.addWidget(self._help, 1)
        self._right = QStackedWidget()
        self._right.addWidget(self._whole)
        self._right.addWidget(self._new)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.setChildrenCollapsible(False)
        halves.setHandleWidth(theme.STROKE)
        self._side = self._left_side()
        halves.addWidget(self._side)
        halves.addWidget(self._right)
        halves.setStretchFactor(1, 1)
        halves.setSizes([_LIST, 3 * _LIST])
        self._sides = QStackedWidget(self)
        self._sides.addWidget(self._nothing)
        self._sides.addWidget(halves)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._sides)

    def _left_side(self) -> QWidget:
        side = QWidget()
        side.setMinimumWidth(_LIST - 2 * theme.Space.XL)
        self._add = QPushButton(icon("plus", "quiet"), "New goal")
        self._add.setProperty("quiet", True)
        self._add.setProperty("small", True)
        head = QHBoxLayout()
        head.setContentsMargins(theme.Space.L, theme.Space.M, theme.Space.S, theme.Space.M)
        head.addWidget(theme.label("Goals", "heading"), 1)
        head.addWidget(self._add)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.goals, 1)
        return side

    def _connect(self) -> None:
        self.goals.goal_chosen.connect(self._show_goal)
        self.goals.entered.connect(lambda: self._form.title.open())
        self.goals.delete_wanted.connect(self._delete)
        self._add.clicked.connect(self.add_goal)
        self._nothing.first_step_wanted.connect(self.add_goal)
        self._new.goal_wanted.connect(self._add_goal)
        self._new.given_up.connect(self._give_up)
        self._form.edited.connect(self._edit)
        self._form.state_chosen.connect(self._set_state)
        self._form.delete_wanted.connect(self._delete)
        self._help.note_wanted.connect(self._want_note)
        self._help.next_wanted.connect(self._want_queue)
        self._help.people.more_wanted.connect(self._show_more)
        self._help.contact_chosen.connect(self.contact_chosen)
        self._help.target_wanted.connect(lambda: self._form.target.open())
        self._help.people_wanted.connect(lambda: self.view_wanted.emit("people"))

    # ── what is shown ────────────────────────────────────────────────────────────────────────

    @property
    def _is_adding(self) -> bool:
        return self._sides.currentIndex() == 1 and self._right.currentWidget() is self._new

    def _show_side(self) -> None:
        if not self._is_adding:
            self._sides.setCurrentIndex(0 if self._goal is None else 1)

    def _show_goal(self, goal_id: int) -> None:
        """Show a goal whole."""
        is_same, self._shown_id = goal_id == self._shown_id, goal_id
        self._goal = self.book.goals.get(goal_id)
        self._form.show_goal(self._goal)
        count = max(AT_ONCE, self._help.people.reach) if is_same else AT_ONCE
        found = self.book.introductions.some_who_can_help(goal_id, count=count)
        self._help.show_help(self._goal, found)

    def _show_more(self, start: int) -> None:
        """Put the next ones who can help below those who are shown."""
        if self._goal is not None:
            more = self.book.introductions.some_who_can_help(
                self._goal.id, start=start, count=AT_ONCE
            )
            self._help.people.add_introducers(more.people)

    def _give_up(self) -> None:
        self._right.setCurrentWidget(self._whole)
        self._show_side()
        self.focus_first()

    # ── verbs ────────────────────────────────────────────────────────────────────────────────

    def _add_goal(self, title: str, target: str, situation: str, ask: str) -> None:
        goal_id = self.book.goals.add(title, target=target, situation=situation, ask=ask)
        self.choose(goal_id)
        self.goals.setFocus()

    def _edit(self, goal_id: int, field: str, text: str) -> None:
        if field == "title" and not text:
            self._form.show_goal(self.book.goals.get(goal_id))
            self.said.emit("A goal needs a title; the old one stays")
            return
        self.book.goals.edit(goal_id, **{field: text})  # type: ignore[arg-type]

    def _set_state(self, goal_id: int, state: GoalState) -> None:
        self.book.goals.edit(goal_id, state=state)

    def _delete(self) -> None:
        if self._goal is not None:
            self.book.goals.delete(self._goal.id)

    def _want_note(self, contact_id: int) -> None:
        if self._goal is not None:
            self.note_wanted.emit(contact_id, self._goal.id)

    def _want_queue(self) -> None:
        if self._goal is not None:
            self.queue_wanted.emit(self._goal.id)
