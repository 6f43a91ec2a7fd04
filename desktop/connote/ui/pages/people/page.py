"""The People page: list, search and person, and the form for somebody new."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QSplitter,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.files.matching import split_name
from connote.core.unsaved import Unsaved
from connote.ui import theme, words
from connote.ui.page import Page
from connote.ui.pages.people.filters import Filters
from connote.ui.pages.people.first_run import FirstRun
from connote.ui.pages.people.person import PersonPane
from connote.ui.pages.people.table_model import PeopleModel
from connote.ui.widgets.empty_state import EmptyState
from connote.ui.widgets.inline_form import Field, InlineForm
from connote.ui.widgets.person_delegate import PersonDelegate

_COUNT_AFTER_MS = 120

_NEW = (
    Field("name", "Name", hint="Mary Stone", is_wide=True),
    Field("organization", "Company"),
    Field("position", "Position"),
    Field("email", "E-mail"),
    Field("profile", "Profile", hint="linkedin.com/in/…"),
)


class PeoplePage(Page):
    """Everybody in the book; the chosen one at the right."""

    title = "People"
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

    def __init__(
        self, book: Book, unsaved: Unsaved | None = None, parent: QWidget | None = None
    ) -> None:
        """Build the page; the first page of people comes when it is shown."""
        super().__init__(book, parent)
        self._unsaved = unsaved
        self.filters = Filters(book)
        self.filters.changed.connect(self._narrow)
        self.model = PeopleModel(self.filters.page, self.filters.count)
        self._count_soon = QTimer(self, singleShot=True, interval=_COUNT_AFTER_MS)
        self._count_soon.timeout.connect(self._count)
        self._shown: int | None = None
        self._is_composing = False
        self._person: PersonPane | None = None
        self._new: InlineForm | None = None
        self._right = QStackedWidget()
        self._nobody = EmptyState(
            "users",
            "Choose somebody",
            "Their history with you, whom they know, and what you asked them stand here.",
        )
        self._right.addWidget(self._nobody)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.addWidget(self._list_side())
        self._split.addWidget(self._right)
        self._split.setStretchFactor(1, 1)
        self._split.setSizes([320, 640])
        self._split.setHandleWidth(theme.STROKE)
        self._split.setChildrenCollapsible(False)
        self.first_run = FirstRun(book)
        self.first_run.import_wanted.connect(self.import_wanted)
        self.first_run.sample_wanted.connect(self.sample_wanted)
        self.first_run.contact_wanted.connect(self.add_contact)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._split)
        self._stack.addWidget(self.first_run)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def _list_side(self) -> QWidget:
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setItemDelegate(PersonDelegate(self.table))
        theme.dress_table(self.table)
        self.table.horizontalHeader().hide()
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.table.setAccessibleName("People")
        self.table.setFrameShape(QFrame.Shape.NoFrame)
        self.table.selectionModel().currentRowChanged.connect(self._show_row)
        self.table.activated.connect(self._activate)
        self._count_label = theme.label("", "hint")
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.Space.L, theme.Space.XS, theme.Space.L, theme.Space.XS)
        foot.addWidget(self._count_label)
        side = QWidget()
        side.setMinimumWidth(240)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filters)
        column.addWidget(self.table, 1)
        column.addLayout(foot)
        self._side = side
        return side

    # ── what is shown ────────────────────────────────────────────────────────────────────────

    def reload(self) -> None:
        """Show the list anew where it stands, and the person as the book has them now."""
        self.filters.reload()
        query, shown, top = self.model.query, self._shown, self.table.verticalScrollBar().value()
        was_counted = self.model.is_counted
        self._fill(query)
        if was_counted:
            self._count()  # else what is below the first page would be out of reach for a moment
        self.table.verticalScrollBar().setValue(top)
        if shown is not None and not self._is_adding():
            self.choose(shown)

    def search(self, query: str) -> None:
        """Show the people whom a query finds."""
        self._is_stale = False
        self._fill(query)

    def show_import(self, run_id: int) -> None:
        """Show those whom an import made or changed, until the filter is taken off."""
        self.filters.narrow_to_import(run_id)
        self.go_to_list()

    def _narrow(self) -> None:
        self._fill(self.model.query)
        self.table.scrollToTop()

    def _fill(self, query: str) -> None:
        self.model.show(query)
        self._say_count()
        if not self.model.is_counted:
            self._count_soon.start()
        is_narrowed = bool(query) or self.filters.is_on
        has_people = is_narrowed or self.model.rowCount() > 0 or self._is_adding()
        if not has_people:
            self.first_run.reload()
        self._stack.setCurrentWidget(self._split if has_people else self.first_run)

    def _count(self) -> None:
        self.model.count_all()
        self._say_count()

    def _say_count(self) -> None:
        count = self.model.rowCount()
        more = "" if self.model.is_counted else "+"
        text = words.number(count, "person", "people").replace(" ", f"{more} ", 1)
        if self.model.query or self.filters.is_on:
            text = "Nobody fits" if not count else f"{text} found"
        self._count_label.setText(text)

    def choose(self, contact_id: int) -> None:
        """Show a person, and mark them in the list if they are near."""
        self._shown = contact_id
        if not self._show_person(contact_id):
            self._shown = None
            self._right.setCurrentWidget(self._nobody)
            return
        row = self.model.row_of(contact_id)
        if row is None and not self.model.query:
            row = self.filters.place(contact_id)
        selection = self.table.selectionModel()
        if row is None:
            selection.clearCurrentIndex()
            selection.clearSelection()
            return
        index = self.model.index(row, 0)
        flags = QItemSelectionModel.SelectionFlag
        selection.setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def chosen(self) -> int | None:
        """Give the id of the person who is shown."""
        return self._shown

    def go_to_list(self) -> None:
        """Put the focus in the list, on its first row if none is chosen."""
        self.table.setFocus()
        if not self.table.currentIndex().isValid() and self.model.rowCount():
            self.table.selectRow(0)

    def put_away(self) -> None:
        """Keep what is being typed about the person who is shown."""
        if self._person is not None:
            self._person.keep()

    def focus_first(self) -> None:
        """Begin in the list, or in an empty book with who you are."""
        if self._stack.currentWidget() is self.first_run:
            self.first_run.focus_first()
        else:
            self.go_to_list()

    def make_room(self, *, is_composing: bool, is_narrow: bool) -> None:
        """Share the room with the composer: a narrow window hides the list."""
        self._side.setVisible(not (is_composing and is_narrow))
        self._is_composing = is_composing
        if self._person is not None:
            self._person.write_button.setVisible(not is_composing)

    def _show_row(self, index: QModelIndex) -> None:
        person = self.model.person(index.row()) if index.isValid() else None
        if person is not None and person.id != self._shown:
            self._shown = person.id
            self._show_person(person.id)

    def _show_person(self, contact_id: int) -> bool:
        if self._person is None:
            self._person = PersonPane(self.book, self._unsaved)
            self._person.contact_chosen.connect(self.choose)
            self._person.note_wanted.connect(self.note_wanted)
            self._person.request_chosen.connect(self.request_chosen)
            self._person.forgetting_wanted.connect(self.forgetting_wanted)
            self._person.said.connect(self.said)
            self._right.addWidget(self._person)
        self._person.write_button.setVisible(not self._is_composing)
        if not self._person.show_contact(contact_id):
            return False
        self._right.setCurrentWidget(self._person)
        return True

    # ── doing ────────────────────────────────────────────────────────────────────────────────

    def add_contact(self) -> None:
        """Open the form for somebody new."""
        if self._new is None:
            self._new = InlineForm(_NEW, "Add contact")
            self._new.submitted.connect(self._add)
            self._new.cancelled.connect(self._leave_form)
            holder = QWidget()
            column = QVBoxLayout(holder)
            column.setContentsMargins(theme.Space.XL, theme.Space.L, theme.Space.XL, theme.Space.L)
            column.addWidget(theme.label("New contact", "heading"))
            column.addWidget(self._new)
            column.addStretch(1)
            self._new_holder = holder
            self._right.addWidget(holder)
        self._new.set_choices("organization", self.book.organizations.all())
        self._stack.setCurrentWidget(self._split)
        self._right.setCurrentWidget(self._new_holder)
        self._new.begin()

    def _is_adding(self) -> bool:
        return self._new is not None and self._right.currentWidget() is self._new_holder

    def _add(self, told: dict[str, str]) -> None:
        first, last = split_name(told["name"])
        contact_id = self.book.contacts.add(
            ContactWords(
                first_name=first,
                last_name=last,
                organization=told["organization"],
                position=told["position"],
                emails=[told["email"]] if told["email"] else None,
                profile_url=told["profile"],
            )
        )
        self._right.setCurrentWidget(self._nobody)
        self._fill(self.model.query)
        self.choose(contact_id)
        self.go_to_list()

    def _leave_form(self) -> None:
        self._right.setCurrentWidget(self._nobody)
        self.reload()
        self.go_to_list()

    def _activate(self, index: QModelIndex) -> None:
        person = self.model.person(index.row())
        if person is not None:
            self.note_wanted.emit(person.id, None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Edit by F2, delete by Delete, both on the person who is shown."""
        if event.key() == Qt.Key.Key_F2 and self._person is not None and self._shown is not None:
            self._person.edit_name()
        elif event.key() == Qt.Key.Key_Delete and self._is_in_list():
            self._delete_shown()
        else:
            super().keyPressEvent(event)

    def _is_in_list(self) -> bool:
        """Say whether the keyboard is in the list, not on a line of the person's page."""
        return self.focusWidget() is self.table

    def _delete_shown(self) -> None:
        if self._shown is not None:
            self.book.contacts.delete(self._shown)
