"""Who can help with a goal, best first: the reason in words, the state, and the way to write."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from connote.core.speech import tr
from connote.core.things import Ranked
from connote.ui import theme
from connote.ui.icons import icon
from connote.ui.pages.goals.help_delegates import ReasonDelegate, StateDelegate, WriteDelegate
from connote.ui.pages.goals.help_table import Column, HelpTable, Read
from connote.ui.widgets.later_menu import LaterMenu

Index = QModelIndex | QPersistentModelIndex

_WIDE, _MIDDLE = 640, 480
"""From these widths on the buttons say all, or one word; below, they are but signs."""

_LINES = 2


class WhoCanHelp(QTableView):
    """Shows who can help; its signals carry a contact's id, `request_chosen` a request's."""

    note_wanted = Signal(int)
    contact_chosen = Signal(int)
    request_chosen = Signal(int)
    follow_up_chosen = Signal(int, str)
    """A contact's id, and the day as ISO text; "" for none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build the view with a model of its own."""
        super().__init__(parent)
        self.people = HelpTable(self)
        self.setModel(self.people)
        self._dress()
        self._fill_menu()
        self.clicked.connect(self._take_click)
        self.doubleClicked.connect(self._take_second_click)

    def _dress(self) -> None:
        theme.dress_table(self)
        self.setAccessibleName(tr("Who can help"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._reasons, self._states = ReasonDelegate(self), StateDelegate(self)
        self._button = WriteDelegate(self)
        self.setItemDelegateForColumn(Column.PERSON, self._reasons)
        self.setItemDelegateForColumn(Column.STATE, self._states)
        self.setItemDelegateForColumn(Column.WRITE, self._button)
        header = self.horizontalHeader()
        header.hide()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(Column.PERSON, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(Column.STATE, self._states.width)

    def _fill_menu(self) -> None:
        self.menu = QMenu(self)
        for sign, words, slot in (
            ("edit", tr("Write request"), self._write),
            ("user", tr("Show person"), self._show_person),
            ("requests", tr("Show request"), self._show_request),
        ):
            action = self.menu.addAction(icon(sign), words)
            action.triggered.connect(lambda _checked=False, slot=slot: slot(self.currentIndex()))
        self._request = self.menu.actions()[-1]
        self.later = LaterMenu(tr("Follow up"), self, take_away=tr("Don’t follow up"))
        self.later.setIcon(icon("clock"))
        self.later.chosen.connect(self._follow_up)
        self.menu.addMenu(self.later)

    # ── who is shown ─────────────────────────────────────────────────────────────────────────

    @property
    def chosen(self) -> Ranked | None:
        """Give the person of the chosen row, or None."""
        index = self.currentIndex()
        return self.people.person_at(index.row()) if index.isValid() else None

    def show_people(self, people: Sequence[Ranked], read: Read) -> None:
        """Show these people.

        The chosen person stays chosen; where they were just asked, the next one takes their place.
        """
        before, place = self.chosen, self.currentIndex().row()
        self.people.show_people(people, read)
        if people:
            self.choose(self._row_now(before, min(place, len(people) - 1)))

    def _row_now(self, before: Ranked | None, place: int) -> int:
        if before is None:
            return 0
        row = self.people.row_of(before.contact_id)
        if row is None:
            return place
        is_asked_now = before.is_free and not self.people.person_at(row).is_free
        return place if is_asked_now and self.people.person_at(place).is_free else row

    def choose(self, row: int) -> None:
        """Choose a row and bring it into sight."""
        self.setCurrentIndex(self.people.index(row, Column.PERSON))

    # ── slots ────────────────────────────────────────────────────────────────────────────────

    def _write(self, index: Index) -> None:
        if index.isValid():
            self.note_wanted.emit(self.people.person_at(index.row()).contact_id)

    def _show_person(self, index: Index) -> None:
        if index.isValid():
            self.contact_chosen.emit(self.people.person_at(index.row()).contact_id)

    def _show_request(self, index: Index) -> None:
        request_id = self.people.person_at(index.row()).request_id if index.isValid() else None
        if request_id is not None:
            self.request_chosen.emit(request_id)

    def _follow_up(self, day: str) -> None:
        if self.chosen is not None:
            self.follow_up_chosen.emit(self.chosen.contact_id, day)

    def _take_click(self, index: Index) -> None:
        if index.column() == Column.WRITE:
            self._write(index)

    def _take_second_click(self, index: Index) -> None:
        if index.column() != Column.WRITE:
            self._show_person(index)

    # ── events ───────────────────────────────────────────────────────────────────────────────

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, give the reasons two lines and shorten the buttons."""
        super().resizeEvent(event)
        width = self.viewport().width()
        words = tr("Write request") if width >= _WIDE else tr("Write", "a request to somebody")
        self._button.words = words if width >= _MIDDLE else ""
        self.horizontalHeader().resizeSection(Column.WRITE, self._button.width + 2 * theme.Space.S)
        lines = 1 if width >= _WIDE else _LINES
        if lines != self._reasons.lines:
            self._reasons.lines = lines
            height = theme.ROW + (lines - 1) * theme.Space.L
            self.verticalHeader().setDefaultSectionSize(height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter writes to the chosen one; left and right stay in the row."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._write(self.currentIndex())
        elif event.key() not in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu of a row: under the mouse, or by the Menu key at the chosen one."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if not index.isValid():
            return
        self.setCurrentIndex(index)
        introducer = self.people.introducer_at(index.row())
        self._request.setVisible(bool(introducer and introducer.request_id))
        self.later.show_day(introducer.follow_up_on if introducer else "")
        cell = self.visualRect(index.siblingAtColumn(Column.PERSON))
        place = QPoint(cell.center().x(), cell.bottom()) if by_key else event.pos()
        self.menu.popup(self.viewport().mapToGlobal(place))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Repaint the rows: the whole of the chosen one has its ground."""
        super().currentChanged(current, previous)
        self.viewport().update()
