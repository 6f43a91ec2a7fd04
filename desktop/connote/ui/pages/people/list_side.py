"""The left side of the People page: filter, list, what several people can be done to, and a count.

A list that takes a moment to find is found between the events of the window; what was shown stays
until then. So is what is done with thousands of people.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from connote.core.book import Book
from connote.core.crowd import Done, Work
from connote.core.errors import ConnoteError
from connote.core.listing import Everybody, PeopleLines
from connote.core.speech import tr
from connote.core.things import PeopleFilter, PeopleOrder
from connote.ui import theme
from connote.ui.icons import icon
from connote.ui.pages.people.arrangement import Arrangement
from connote.ui.pages.people.crowd_bar import CrowdBar
from connote.ui.pages.people.filters import Filters
from connote.ui.pages.people.list_menus import columns_menu, row_menu
from connote.ui.pages.people.nobody_fits import NobodyFits
from connote.ui.pages.people.people_table import PeopleTable
from connote.ui.pages.people.table_model import PeopleModel
from connote.ui.slices import Slices
from connote.ui.widgets.section import rule

_COUNT_AFTER_MS = 120
_AT_ONCE_SECONDS = 0.012
"""So long a list is looked for before the window goes on: no eye sees it."""

NARROWEST = 240


class ListSide(QWidget):
    """Shows the list and does what is wanted of the chosen; says who stands under the keyboard."""

    person_changed = Signal(int)
    filled = Signal()
    narrowed = Signal()
    """Other people are listed, by a search or a filter: the one who is shown may not be there."""
    entered = Signal()
    typed = Signal(str)
    left = Signal()
    note_wanted = Signal(int, object)
    export_wanted = Signal(list)
    wide_wanted = Signal(bool)
    busy = Signal(bool)

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        """Build the side; its rows come with `look`."""
        super().__init__(parent)
        self._book = book
        self._gone: int | None = None
        self._keeps_rows = self._is_narrowing = False
        self.filters = Filters(book)
        self.model = PeopleModel(book.contacts.beside)
        self.table = PeopleTable(self.model)
        self.crowd = CrowdBar(book.contacts.tags)
        self.nobody = NobodyFits()
        self._finding, self._working, self._counting = (Slices(self) for _ in range(3))
        self._count_soon = QTimer(self, singleShot=True, interval=_COUNT_AFTER_MS)
        self.setMinimumWidth(NARROWEST)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.columns = QToolButton()
        self.columns.setIcon(icon("columns", "quiet"))
        self.columns.setToolTip(tr("Columns and order"))
        self.columns.setAccessibleName(tr("Columns and order of the list"))
        self.filters.row.addWidget(self.columns, 0, Qt.AlignmentFlag.AlignTop)
        self._count_label = theme.label("", "hint")
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.Space.L, theme.Space.XS, theme.Space.L, theme.Space.XS)
        foot.addWidget(self._count_label)
        self._rows = QStackedWidget()
        self._rows.addWidget(self.table)
        self._rows.addWidget(self.nobody)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filters)
        column.addWidget(self._rows, 1)
        column.addWidget(rule())
        column.addWidget(self.crowd)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.filters.changed.connect(self._narrow)
        self.filters.left.connect(self.table.setFocus)
        self.nobody.everybody_wanted.connect(self._show_everybody)
        table, crowd = self.table, self.crowd
        table.selectionModel().currentRowChanged.connect(self._tell_person)
        table.selection_changed.connect(self._show_crowd)
        table.all_wanted.connect(self.count_all)
        table.entered.connect(self.entered)
        table.typed.connect(self.typed)
        table.left.connect(self.left)
        table.menu_wanted.connect(self._open_row_menu)
        table.header.menu_wanted.connect(self._open_columns)
        table.header.order_wanted.connect(self.order_by)
        self.columns.clicked.connect(
            lambda: self._open_columns(self.columns.mapToGlobal(QPoint(0, self.columns.height())))
        )
        crowd.tag_wanted.connect(lambda tag: self._do(self._book.crowd.tag_many, tag))
        crowd.untag_wanted.connect(lambda tag: self._do(self._book.crowd.untag_many, tag))
        crowd.archive_wanted.connect(lambda on: self._do(self._book.crowd.archive_many, on))
        crowd.delete_wanted.connect(self.delete)
        crowd.export_wanted.connect(lambda: self.export_wanted.emit(self.chosen_ids()))
        crowd.cancelled.connect(self._working.cancel)
        crowd.left.connect(self.table.setFocus)
        self._count_soon.timeout.connect(self._count)
        self._counting.ended.connect(self.count_all)
        self._finding.ended.connect(self._take_lines)
        self._finding.failed.connect(_tell)
        self._working.failed.connect(_tell)
        self._working.progressed.connect(self._show_progress)
        self._working.stopped.connect(self._end_work)

    # ── what is shown ────────────────────────────────────────────────────────────────────────

    def search(self, query: str) -> None:
        """Show the people whom a query finds."""
        self.model.show(query)
        self._say_count()
        self._count_later()
        self.narrowed.emit()

    def look(self, *, keeps_rows: bool = False) -> None:
        """Find the lines of the filter in its order, as the book has them now.

        With `keeps_rows` nobody came, went or moved in the book: what is chosen stays so.
        """
        header = self.table.header.arrangement
        self._keeps_rows = keeps_rows
        self._finding.cancel()
        finding = self._book.contacts.lines(
            self.filters.wanted, header.order, falling=header.falling
        )
        self._finding.start(finding, at_once=_AT_ONCE_SECONDS)
        if self._finding.is_running:
            self._count_label.setText(tr("Looking…"))

    def _take_lines(self, lines: PeopleLines) -> None:
        """Show other lines at the place where the list stands; the same ones are left alone."""
        if self._are_same(lines):
            self.model.freshen(lines)
        else:
            top, was_counted = self.table.verticalScrollBar().value(), self.model.is_counted
            self.model.show(self.model.query, lines)
            if was_counted:
                self.model.count_all()  # else what is below would be out of reach for a moment
            self.table.verticalScrollBar().setValue(top)
            self._count_later()
        self._say_count()
        self.filled.emit()
        if self._is_narrowing:
            self._is_narrowing = False
            self.narrowed.emit()

    def _are_same(self, lines: PeopleLines) -> bool:
        before = self.model.lines
        if self.model.query.strip() or not self.model.rowCount() or type(before) is not type(lines):
            return False
        if isinstance(lines, Everybody):
            return self._keeps_rows
        return list(before.ids("")) == list(lines.ids(""))

    def _narrow(self) -> None:
        self._is_narrowing = True
        self.table.choose_row(None)
        self.look()
        self.table.scrollToTop()

    def _show_everybody(self) -> None:
        had_focus = self._rows.currentWidget() is self.nobody
        self.filters.choose(PeopleFilter())
        self.left.emit()
        if had_focus:
            self.table.setFocus()

    def order_by(self, order: PeopleOrder, falling: bool) -> None:
        """Order the list by another column."""
        self.table.header.show_order(order, falling)
        self.model.hint = order
        self.table.choose_row(None)
        self.look()
        self.table.scrollToTop()

    def arrange(self, arrangement: Arrangement) -> None:
        """Arrange columns and order as they were once."""
        before = self.table.header.arrangement
        is_other = (before.order, before.falling) != (arrangement.order, arrangement.falling)
        self.table.header.arrange(arrangement)
        self.model.hint = arrangement.order
        if is_other and self.model.rowCount():
            self.look()

    # ── counting ─────────────────────────────────────────────────────────────────────────────

    def _count_later(self) -> None:
        self._counting.cancel()
        if not self.model.is_counted:
            self._count_soon.start()

    def _count(self) -> None:
        self._counting.start(self.model.lines.search(self.model.query))

    def count_all(self) -> None:
        """Count what a search finds, and show the rest of it."""
        self._count_soon.stop()
        had_nobody = not self.model.rowCount()
        self.model.count_all()
        self._say_count()
        if had_nobody and self.model.rowCount():
            self.narrowed.emit()

    def _say_count(self) -> None:
        count, is_narrowed = self.model.rowCount(), bool(self.model.query) or self.filters.is_on
        if not self.model.is_counted:
            text = tr("%n+ found", "at least so many people", count)
        elif is_narrowed:
            text = tr("%n found", "people", count) if count else tr("Nobody fits")
        else:
            text = tr("%n (person|people)", "", count)
        self._count_label.setText(text)
        is_empty = is_narrowed and self.model.is_counted and not count
        self._rows.setCurrentWidget(self.nobody if is_empty else self.table)

    # ── who is chosen ────────────────────────────────────────────────────────────────────────

    def choose(self, contact_id: int) -> None:
        """Mark somebody in the list if they are in it, and several who are chosen with them."""
        row = self.model.row_of(contact_id)
        next_row = self._place_of_gone()
        if row is None and next_row is not None:
            self.table.choose_row(next_row)
        elif row is not None and self.table.number_chosen() > 1 and self.table.is_chosen(row):
            self.table.mark_row(row)
        else:
            self.table.choose_row(row)

    def chosen_ids(self) -> list[int]:
        """Give the ids of everybody who is chosen."""
        return self.model.ids(self.table.spans())

    def go_to(self) -> None:
        """Put the focus in the list, on its first row if none is chosen."""
        self.table.setFocus()
        if not self.table.currentIndex().isValid() and self.model.rowCount():
            self.table.selectRow(0)

    def _tell_person(self, index: QModelIndex) -> None:
        person = self.model.person(index.row()) if index.isValid() else None
        if person is not None:
            self.person_changed.emit(person.id)

    def _show_crowd(self) -> None:
        if not self._working.is_running:
            number = self.table.number_chosen()
            self.crowd.show_crowd(number, is_archive=self.filters.wanted.archived)

    # ── doing ────────────────────────────────────────────────────────────────────────────────

    def delete(self) -> None:
        """Take everybody who is chosen out of the book."""
        self._do(self._book.crowd.delete_many)

    def _do(self, verb: Callable[..., Work], *told: Any) -> None:
        """Do something with everybody who is chosen, as one step."""
        ids = self.chosen_ids()
        if not ids or self._working.is_running:
            return
        self._gone = min(first for first, _ in self.table.spans())
        work = verb(ids, *told)
        try:
            first = next(work)
        except StopIteration:
            return
        self.busy.emit(True)
        self._show_progress(first)
        self._working.start(work)

    def _show_progress(self, done: Done) -> None:
        self.crowd.show_progress(done.done / done.total)

    def _end_work(self) -> None:
        self.crowd.show_progress(None)
        self.busy.emit(False)
        self._show_crowd()
        self.table.setFocus()

    def _place_of_gone(self) -> int | None:
        """Give the row where the first of those stood who went, for the keyboard to stand on."""
        place, self._gone = self._gone, None
        if place is None or not self.model.rowCount():
            return None
        return min(place, self.model.rowCount() - 1)

    # ── menus ────────────────────────────────────────────────────────────────────────────────

    def _open_row_menu(self, place: QPoint) -> None:
        ids = self.chosen_ids() if self.table.number_chosen() < 2 else []
        person = self.model.person(self.table.currentIndex().row()) if ids else None
        menu: QMenu = row_menu(self, person, is_archive=self.filters.wanted.archived)
        menu.popup(place)

    def _open_columns(self, place: QPoint) -> None:
        columns_menu(self, is_wide=self.model.is_wide).popup(place)


def _tell(error: ConnoteError) -> None:
    raise error  # told in words, in the one place for all failures
