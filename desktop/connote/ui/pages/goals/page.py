"""The goals page: the goals at the left, one of them whole at the right."""

from __future__ import annotations

from functools import partial

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
from connote.core.speech import later, tr
from connote.core.things import Goal, GoalState, LinkKind, Ranking, Reason
from connote.ui import theme
from connote.ui.finding import Finding
from connote.ui.page import Page
from connote.ui.pages.goals.goal_form import GoalForm
from connote.ui.pages.goals.goal_side import WIDTH, GoalSide
from connote.ui.pages.goals.help_panel import HelpPanel
from connote.ui.pages.goals.new_goal import NewGoal
from connote.ui.widgets.empty_state import EmptyState

_MANY_ASKED = 2000
"""With more requests than this, counting them is enough for one turn of the event loop."""

_OFFERED = 8
_NARROWEST, _NARROW = 400, 600


class GoalsPage(Page):
    """Shows what I am after and who can help with it."""

    title = later("Goals")
    icon = "goals"
    watches = frozenset(
        {
            *("goal", "organization", "organization_alias", "contact", "stint", "history", "link"),
            *("request", "event", "follow_up", "channel", "owner"),
        }
    )

    note_wanted = Signal(int, object)
    """A contact's id and the goal's."""
    queue_wanted = Signal(int, object)
    """A goal for which everybody is to be written to, and the Reason for which they can help."""
    contact_chosen = Signal(int)
    request_chosen = Signal(int)
    import_wanted = Signal()
    search_wanted = Signal(str)
    """Words for which the people are to be searched."""

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        """Build the page; its goals come with the first `reload`."""
        super().__init__(book, parent)
        self._goal: Goal | None = None
        self._shown_id: int | None = None
        self._ranking: Ranking | None = None
        self._following: int | None = None
        self._is_at_work = False
        self._side = GoalSide()
        self.goals = self._side.goals
        self._form = GoalForm()
        self._form.target.read_names = book.organizations.all
        self._help = HelpPanel()
        self._finding = Finding(book.introductions, self)
        self._new = NewGoal()
        self._nothing = EmptyState(
            "goals",
            tr("What are you after?"),
            tr(
                "A goal says where you want to get to. Connote then shows who can help you there, "
                "best first, and why."
            ),
            tr("Add your first goal"),
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
        self.goals.goals.show_goals(self.book.goals.all())
        self._goal = None
        self._form.show_usual(self._my_situation())
        self.goals.choose(chosen)
        self._show_side()

    def focus_first(self) -> None:
        """Put the focus on the goals, or where one was at work: on the people, a first step."""
        if self._is_adding:
            self._new.setFocus()
        elif self._goal is None:
            self._nothing.setFocus()
        elif self._is_at_work or self._side.isHidden():
            self._help.people.setFocus()
        else:
            self.goals.setFocus()
        self._is_at_work = False

    def choose(self, goal_id: int) -> None:
        """Show one goal."""
        self._freshen()
        self._right.setCurrentWidget(self._whole)
        self.goals.choose(goal_id)

    @property
    def goal_id(self) -> int | None:
        """Give the goal that is shown, or None."""
        return self._goal.id if self._goal is not None else None

    @property
    def reason(self) -> Reason:
        """Give the reason for which those who are shown can help."""
        return self._help.whom.reason

    def add_goal(self) -> None:
        """Open the form for a new goal."""
        self._freshen()
        self._sides.setCurrentIndex(1)
        self._right.setCurrentWidget(self._new)
        self._new.begin(self.book.organizations.all(), self._my_situation())

    def make_room(self, *, is_composing: bool) -> None:
        """Leave the primary button to the composer while it stands beside."""
        self._help.set_primary(not is_composing)

    def follow(self, contact_id: int, goal_id: int | None) -> None:
        """Choose the row of the person who is written to beside, if they can help with the goal."""
        if self._is_stale or goal_id != self.goal_id:
            return
        self._is_at_work = True
        if self._finding.is_looking:
            self._following = contact_id
            return
        row = self._help.people.people.row_of(contact_id)
        if row is not None:
            self._help.people.choose(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room to the chosen goal where it is short."""
        super().resizeEvent(event)
        self._side.setVisible(self.width() >= _NARROW)

    # ── making ───────────────────────────────────────────────────────────────────────────────

    def _lay_out(self) -> None:
        """Lay the page out from the outside in: what moves with its parts is styled anew."""
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self._sides = QStackedWidget(self)
        whole.addWidget(self._sides)
        self._sides.addWidget(self._nothing)
        halves = QSplitter(Qt.Orientation.Horizontal, self._sides)
        halves.setChildrenCollapsible(False)
        halves.setHandleWidth(theme.STROKE)
        self._sides.addWidget(halves)
        halves.addWidget(self._side)
        self._right = QStackedWidget(halves)
        halves.setStretchFactor(1, 1)
        halves.setSizes([WIDTH, 3 * WIDTH])
        self._whole = QWidget(self._right)
        for part in (self._whole, self._new):
            self._right.addWidget(part)
        column = QVBoxLayout(self._whole)
        column.setContentsMargins(0, theme.Space.L, 0, 0)
        column.setSpacing(theme.Space.M)
        inset = QHBoxLayout()
        inset.setContentsMargins(theme.Space.L, 0, theme.Space.L, 0)
        inset.addWidget(self._form)
        column.addLayout(inset)
        column.addWidget(self._help, 1)

    def _connect(self) -> None:
        self.goals.goal_chosen.connect(self._show_goal)
        self.goals.entered.connect(lambda: self._form.title.open())
        self.goals.state_wanted.connect(self._set_state_here)
        self.goals.delete_wanted.connect(self._delete)
        self._side.add_wanted.connect(self.add_goal)
        self._nothing.first_step_wanted.connect(self.add_goal)
        self._new.goal_wanted.connect(self._add_goal)
        self._new.given_up.connect(self._give_up)
        self._form.edited.connect(self._edit)
        self._form.names.tag_added.connect(self._add_name)
        self._form.names.tag_removed.connect(self._remove_name)
        self._form.state_chosen.connect(self._set_state)
        self._form.delete_wanted.connect(self._delete)
        self._finding.found.connect(self._take_ranking)
        self._connect_help()

    def _connect_help(self) -> None:
        people, panel = self._help.people, self._help
        people.note_wanted.connect(self._want_note)
        people.contact_chosen.connect(self.contact_chosen)
        people.request_chosen.connect(self.request_chosen)
        people.follow_up_chosen.connect(self._follow_up)
        panel.next_wanted.connect(self._want_queue)
        panel.target_wanted.connect(lambda: self._form.target.open())
        panel.whom.changed.connect(self._narrow)
        panel.nobody.import_wanted.connect(self.import_wanted)
        panel.nobody.search_wanted.connect(self._want_search)
        panel.adding.looked_for.connect(self._offer_people)
        panel.adding.added.connect(self._add_link)
        panel.adding.left.connect(self._leave_adding)

    # ── what is shown ────────────────────────────────────────────────────────────────────────

    @property
    def _is_adding(self) -> bool:
        return self._sides.currentIndex() == 1 and self._right.currentWidget() is self._new

    def _show_side(self) -> None:
        if not self._is_adding:
            self._sides.setCurrentIndex(0 if self._goal is None else 1)

    def _show_goal(self, goal_id: int) -> None:
        """Show a goal whole; who can help may come a moment later where they are thousands."""
        is_same, self._shown_id = goal_id == self._shown_id, goal_id
        goal = self._goal = self.goals.goals.goal_of(goal_id)
        names = self.book.organizations.aliases(goal.target_id) if goal.target_id else ()
        self._form.show_goal(goal, names)
        if not is_same:
            self._ranking = self._following = None
            self._is_at_work = False
            self._help.begin(goal)
        is_long = self.goals.goals.asked > _MANY_ASKED
        self._finding.look(goal, may_wait=is_long)

    def _take_ranking(self, ranking: Ranking) -> None:
        """Show who was found, and choose whom it was wanted to follow meanwhile."""
        self._ranking = ranking
        self._narrow()
        following, self._following = self._following, None
        if following is not None:
            self.follow(following, self.goal_id)

    def _narrow(self) -> None:
        """Show those who are asked for."""
        if self._ranking is not None:
            shown = self._help.whom.narrowed(self._ranking)
            read = partial(self.book.introductions.in_words, shown)
            self._help.show_help(self._ranking, shown, read)

    def _my_situation(self) -> str:
        me = self.book.contacts.me()
        return me.situation if me is not None else ""

    def _give_up(self) -> None:
        self._right.setCurrentWidget(self._whole)
        self._show_side()
        self.focus_first()

    # ── verbs on the goal ────────────────────────────────────────────────────────────────────

    def _add_goal(self, title: str, target: str, situation: str, ask: str) -> None:
        goal_id = self.book.goals.add(title, target=target, situation=situation, ask=ask)
        self.choose(goal_id)
        self.goals.setFocus()

    def _edit(self, goal_id: int, field: str, text: str) -> None:
        if field == "title" and not text:
            self.reload()
            self.said.emit(tr("A goal needs a title; the old one stays"))
            return
        self.book.goals.edit(goal_id, **{field: text})  # type: ignore[arg-type]

    def _set_state(self, goal_id: int, state: GoalState) -> None:
        self.book.goals.edit(goal_id, state=state)

    def _set_state_here(self, state: GoalState) -> None:
        if self._goal is not None:
            self._set_state(self._goal.id, state)

    def _delete(self) -> None:
        if self._goal is not None:
            self.book.goals.delete(self._goal.id)

    def _add_name(self, name: str) -> None:
        if self._goal is not None and self._goal.target_id is not None:
            self.book.organizations.add_alias(self._goal.target_id, name)

    def _remove_name(self, name: str) -> None:
        if self._goal is not None and self._goal.target_id is not None:
            self.book.organizations.remove_alias(self._goal.target_id, name)

    # ── verbs on those who can help ──────────────────────────────────────────────────────────

    def _want_note(self, contact_id: int) -> None:
        if self._goal is not None:
            self._is_at_work = True
            self.note_wanted.emit(contact_id, self._goal.id)

    def _want_queue(self) -> None:
        if self._goal is not None:
            self._is_at_work = True
            self.queue_wanted.emit(self._goal.id, self.reason)

    def _want_search(self) -> None:
        if self._goal is not None:
            self.search_wanted.emit(self._goal.target)

    def _follow_up(self, contact_id: int, day: str) -> None:
        """Remember to come back to somebody on a day; without one, forget it."""
        if day and self._goal is not None:
            self.book.follow_ups.set(contact_id, day, self._goal.title)
            return
        for follow_up in self.book.follow_ups.of_contact(contact_id)[:1]:
            self.book.follow_ups.remove(follow_up.id)

    def _offer_people(self, typed: str) -> None:
        found = self.book.contacts.page(typed, limit=_OFFERED) if typed.strip() else []
        self._help.adding.offer(found)

    def _add_link(self, typed: str, contact_id: int | None, kind: LinkKind) -> None:
        """Link somebody to the target; what was typed stays where nobody is meant by it."""
        if self._goal is None:
            return
        if contact_id is None:
            contact_id = self.book.contacts.find(typed).id
        self.book.links.add(contact_id, self._goal.target, kind)
        self._help.adding.leave()

    def _leave_adding(self) -> None:
        (self._help.people if self._help.people.isVisible() else self._help.nobody).setFocus()
