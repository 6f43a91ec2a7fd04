"""The People page: the list at the left, the person under the keyboard at the right."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from connote.core.book import Book
from connote.core.speech import later, tr
from connote.core.things import Act, Change
from connote.core.unsaved import Unsaved
from connote.ui import theme
from connote.ui.page import Page
from connote.ui.pages.people.arrangement import as_arrangement
from connote.ui.pages.people.list_side import ListSide
from connote.ui.pages.people.people_table import WIDE
from connote.ui.widgets.empty_state import EmptyState
from connote.ui.widgets.tab_order import follow_layout

if TYPE_CHECKING:
    from connote.ui.pages.people.first_run import FirstRun
    from connote.ui.pages.people.person import PersonPane

_NARROW_LIST = 320
_LEFT_FOR_PERSON = 420


class PeoplePage(Page):
    """Everybody in the book; the chosen one at the right."""

    title = later("People")
    icon = "people"
    watches = frozenset(
        (
            *("contact", "organization", "organization_alias", "email", "phone", "tag", "stint"),
            *("history", "link", "request", "event", "goal", "channel", "owner", "import_run"),
            *("follow_up", "moment", "not_duplicate"),
        )
    )

    note_wanted = Signal(int, object)
    request_chosen = Signal(int)
    forgetting_wanted = Signal(int)
    import_wanted = Signal()
    sample_wanted = Signal()
    adding_wanted = Signal()
    typing_wanted = Signal(str)
    """A letter was typed in the list: the search goes on from it; "" ends the search."""
    people_export_wanted = Signal(list)
    at_work = Signal()
    """Somebody goes from person to person: whoever does may write to one of them."""
    busy = Signal(bool)

    def __init__(
        self, book: Book, unsaved: Unsaved | None = None, parent: QWidget | None = None
    ) -> None:
        """Build the page; the first page of people comes when it is shown."""
        super().__init__(book, parent)
        self._unsaved = unsaved
        self._shown: int | None = None
        self._gone: int | None = None
        self._moved = True
        self._is_composing = False
        self._person: PersonPane | None = None
        self._follow_soon = QTimer(self, singleShot=True, interval=0)
        self._follow_soon.timeout.connect(self._follow)
        self.side = ListSide(book)
        self.table, self.model, self.filters = self.side.table, self.side.model, self.side.filters
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._right = QStackedWidget()
        self._nobody = EmptyState(
            "users",
            tr("Choose somebody"),
            tr("Their history with you, whom they know, and what you asked them stand here."),
        )
        self._right.addWidget(self._nobody)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setObjectName("list")
        self._split.addWidget(self.side)
        self._split.addWidget(self._right)
        self._split.setStretchFactor(1, 1)
        self._split.setSizes([_NARROW_LIST, 2 * _NARROW_LIST])
        self._split.setHandleWidth(theme.STROKE)
        self._split.setChildrenCollapsible(False)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._split)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def _connect(self) -> None:
        side = self.side
        side.person_changed.connect(self._go_to_person)
        side.filled.connect(self._take_list)
        side.narrowed.connect(self._stand_in_list)
        side.entered.connect(self._enter)
        side.typed.connect(self.typing_wanted)
        side.left.connect(self._leave_search)
        side.note_wanted.connect(self.note_wanted)
        side.export_wanted.connect(self.people_export_wanted)
        side.wide_wanted.connect(self._widen)
        side.busy.connect(self.busy)

    @cached_property
    def first_run(self) -> FirstRun:
        """Give what an empty book shows; most books never do."""
        from connote.ui.pages.people.first_run import FirstRun  # keeps the start fast

        made = FirstRun(self.book)
        made.import_wanted.connect(self.import_wanted)
        made.sample_wanted.connect(self.sample_wanted)
        made.contact_wanted.connect(self.adding_wanted)
        self._stack.addWidget(made)
        return made

    # ── what is shown ────────────────────────────────────────────────────────────────────────

    def take_change(self, change: Change) -> None:
        """Reload if the change touches what is shown; who is where is asked only if it may."""
        self._moved = self._moved or bool(change.tables & _MOVING)
        if self._gone is not None and change.act is Act.UNDO and self._is_back(self._gone):
            self._shown, self._gone = self._gone, None
        super().take_change(change)

    def _is_back(self, contact_id: int) -> bool:
        """Say whether somebody who went is in the book again."""
        return bool(self.book.contacts.whole([contact_id]))

    def reload(self) -> None:
        """Show the list anew where it stands, and the person as the book has them now."""
        self.filters.reload()
        moved, self._moved = self._moved, False
        self.side.look(keeps_rows=not moved)

    def _take_list(self) -> None:
        """Show the list that was found, or how to begin where there is nobody to list."""
        is_narrowed = bool(self.model.query) or self.filters.is_on
        has_people = is_narrowed or self.model.rowCount() > 0 or self.book.contacts.number() > 0
        if not has_people:
            self.first_run.reload()
        self._stack.setCurrentWidget(self._split if has_people else self.first_run)
        if self._shown is not None:
            self._mark(self._shown)

    def search(self, query: str) -> None:
        """Show the people whom a query finds."""
        if self._is_stale:
            self._freshen()
        self.side.search(query)

    def _stand_in_list(self) -> None:
        """Let the person who is shown be one of the list: who isn't there gives way to its first.

        Else what is done to “the chosen person” would be done to somebody whom the list hides.
        """
        first = self.model.person(0)
        is_narrowed = bool(self.model.query.strip()) or self.filters.is_on
        if self._shown is not None and self.model.row_of(self._shown) is not None:
            self.side.choose(self._shown)
        elif first is not None and is_narrowed:
            self.side.choose(first.id)
        elif is_narrowed:
            self.put_away()
            self._shown = None
            self._follow_soon.stop()
            self._right.setCurrentWidget(self._nobody)

    def show_import(self, run_id: int) -> None:
        """Show those whom an import made or changed, until the filter is taken off."""
        self.filters.narrow_to_import(run_id)
        self.go_to_list()

    def choose(self, contact_id: int) -> None:
        """Show a person, and mark them in the list if they are in it."""
        if self._right.isHidden():
            self._widen(False)
        self._mark(contact_id)

    def _mark(self, contact_id: int) -> None:
        self._shown = contact_id
        self._follow_soon.stop()
        if not self._show_person(contact_id):
            self._shown, self._gone = None, contact_id
            self._right.setCurrentWidget(self._nobody)
        self.side.choose(contact_id)

    def chosen(self) -> int | None:
        """Give the id of the person who is shown."""
        return self._shown

    def go_to_list(self) -> None:
        """Put the focus in the list, on its first row if none is chosen."""
        self.side.go_to()

    def focus_first(self) -> None:
        """Begin in the list, or in an empty book with who you are."""
        if self._stack.currentWidget() is not self._split:
            self.first_run.focus_first()
        else:
            self.go_to_list()

    def put_away(self) -> None:
        """Keep what is being typed about the person who is shown."""
        if self._person is not None:
            self._person.keep()

    # ── the person ───────────────────────────────────────────────────────────────────────────

    def _go_to_person(self, contact_id: int) -> None:
        """Let the person follow the keyboard once no further key waits: they never lag behind."""
        if contact_id != self._shown:
            self._shown = contact_id
            self._follow_soon.start()

    def _follow(self) -> None:
        if self._shown is not None:
            self._show_person(self._shown)

    def _show_person(self, contact_id: int) -> bool:
        if self._person is not None:  # the first is shown at every start
            self.at_work.emit()
        person = self._person = self._person or self._make_person()
        person.write_button.setVisible(not self._is_composing)
        if not person.show_contact(contact_id):
            return False
        self._right.setCurrentWidget(person)
        return True

    def _make_person(self) -> PersonPane:
        """Make the page of a person, when the first one is shown."""
        from connote.ui.pages.people.person import PersonPane  # not needed for the first picture

        made = PersonPane(self.book, self._unsaved)
        made.contact_chosen.connect(self.choose)
        made.note_wanted.connect(self.note_wanted)
        made.request_chosen.connect(self.request_chosen)
        made.forgetting_wanted.connect(self.forgetting_wanted)
        made.said.connect(self.said)
        self._right.addWidget(made)
        # the composer may have been there before the page of a person
        follow_layout(self, from_first=True)
        return made

    def _enter(self) -> None:
        """Go from the list to the person."""
        if self._right.isHidden():
            self._widen(False)
        if self._follow_soon.isActive():
            self._follow_soon.stop()
            self._follow()
        if self._person is not None and self._shown is not None:
            first = self._person.write_button
            can_write = first.isVisible() and first.isEnabled()
            (first if can_write else self._person.head.more).setFocus()

    # ── room ─────────────────────────────────────────────────────────────────────────────────

    def make_room(self, *, is_composing: bool, is_narrow: bool) -> None:
        """Share the room with the composer: a narrow window hides the list."""
        if is_composing and self._right.isHidden():
            self._widen(False)
        self.side.setVisible(not (is_composing and is_narrow))
        self._is_composing = is_composing
        if self._person is not None:
            self._person.write_button.setVisible(not is_composing)

    def _widen(self, is_wide: bool) -> None:
        """Give the list room for its columns, or the person all but a narrow list.

        In a small window there is no room for both: then the list stands alone until somebody is
        entered.
        """
        room = self._split.width()
        is_alone = is_wide and room - self._right.minimumSizeHint().width() < WIDE
        self._right.setVisible(not is_alone)
        if not is_alone:
            width = max(WIDE, room - _LEFT_FOR_PERSON) if is_wide else _NARROW_LIST
            self._split.setSizes([width, room - width])

    def remembered(self) -> str:
        """Tell how the columns of the list are arranged."""
        return self.side.table.header.arrangement.as_text()

    def take_remembered(self, text: str) -> None:
        """Arrange the columns as they were at the last start."""
        self.side.arrange(as_arrangement(text))

    # ── keys ─────────────────────────────────────────────────────────────────────────────────

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Edit by F2 the person who is shown, delete who is chosen, go back by Escape."""
        if event.key() == Qt.Key.Key_F2 and self._person is not None and self._shown is not None:
            self._person.edit_name()
        elif event.key() == Qt.Key.Key_Delete and self.focusWidget() is self.table:
            self.side.delete()
        elif event.key() == Qt.Key.Key_Escape and self._is_at_person():
            self.go_to_list()
        else:
            super().keyPressEvent(event)

    def _is_at_person(self) -> bool:
        here = self.focusWidget()
        return here is not None and self._right.isAncestorOf(here) and self.side.isVisible()

    def _leave_search(self) -> None:
        """Show everybody again after a search."""
        if self.model.query:
            self.typing_wanted.emit("")


_MOVING = frozenset({"contact", "organization", "import_run"})
"""Tables by which somebody may come, go, or stand elsewhere in the list of everybody."""
