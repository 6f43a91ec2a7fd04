"""Who can help with a goal, best first: the reason in words, the state, and the way to write."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from connote.core.things import Introducer, RequestState
from connote.ui import theme, words
from connote.ui.icons import icon, paint_icon
from connote.ui.widgets.person_delegate import PersonDelegate, paint_ground
from connote.ui.widgets.plain_text import tooltip
from connote.ui.widgets.roles import PersonRole, StateRole
from connote.ui.widgets.status_pill import FACES, StatusDelegate

Index = QModelIndex | QPersistentModelIndex

_Role = Qt.ItemDataRole
_NOWHERE = QModelIndex()
_PERSON, _STATE, _WRITE = range(3)
_TITLES = ("Person, and why", "State", "")
_WORDS = "Write request"
_BUTTONS = ((640, _WORDS), (480, "Write"), (0, ""))
_STATE_WIDTH = 112
_SIGN = 14


class HelpTable(QAbstractTableModel):
    """Introducers as rows, in the order they were given: best first."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin without anybody."""
        super().__init__(parent)
        self._introducers: list[Introducer] = []

    def show_introducers(self, introducers: Sequence[Introducer]) -> None:
        """Show these people."""
        self.beginResetModel()
        self._introducers = list(introducers)
        self.endResetModel()

    def add_introducers(self, introducers: Sequence[Introducer]) -> None:
        """Show these people below the others."""
        if introducers:
            first = len(self._introducers)
            self.beginInsertRows(_NOWHERE, first, first + len(introducers) - 1)
            self._introducers += introducers
            self.endInsertRows()

    def introducer_at(self, row: int) -> Introducer:
        """Give the person of a row."""
        return self._introducers[row]

    def row_of(self, contact_id: int | None) -> int | None:
        """Find the row of a contact; None where they are not there."""
        rows = enumerate(self._introducers)
        return next((row for row, introducer in rows if introducer.contact.id == contact_id), None)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Count the people."""
        return 0 if parent.isValid() else len(self._introducers)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(_TITLES)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        """Give a column's title."""
        if orientation == Qt.Orientation.Horizontal and role == _Role.DisplayRole:
            return _TITLES[section]
        return None

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        """Give what a cell shows."""
        if not index.isValid():
            return None
        introducer = self._introducers[index.row()]
        if index.column() == _STATE:
            return _state_data(introducer, role)
        if index.column() == _WRITE:
            return _WORDS if role in (_Role.DisplayRole, _Role.AccessibleTextRole) else None
        return _person_data(introducer, role)


def _person_data(introducer: Introducer, role: int) -> object:
    if role in (_Role.DisplayRole, PersonRole.NAME):
        return introducer.contact.full_name
    if role == PersonRole.SECOND:
        return reason_words(introducer)
    if role == PersonRole.HINT:
        return lock_words(introducer)
    if role == PersonRole.MUTED:
        return bool(introducer.locked_until)
    if role == _Role.ToolTipRole:
        return tooltip(_whole(introducer, "\n"))
    if role == _Role.AccessibleTextRole:
        return _whole(introducer, ", ")
    return None


def _state_data(introducer: Introducer, role: int) -> object:
    if not introducer.state:
        return None
    if role == StateRole.STATE:
        return RequestState(introducer.state)
    return FACES[RequestState(introducer.state)].word if role == _Role.DisplayRole else None


def reason_words(introducer: Introducer) -> str:
    """Say why somebody can help: `XYZ Co., colleagues, 2012–2016 · works at LMNOP Co.`."""
    return " · ".join(introducer.reasons)


def lock_words(introducer: Introducer) -> str:
    """Say until when LinkedIn refuses another invitation; "" where it does not."""
    return f"locked until {words.day(introducer.locked_until)}" if introducer.locked_until else ""


def _whole(introducer: Introducer, between: str) -> str:
    contact = introducer.contact
    place = " · ".join(part for part in (contact.position, contact.organization) if part)
    lines = (contact.full_name, place, *introducer.reasons, lock_words(introducer))
    return between.join(line for line in lines if line)


class WhoCanHelp(QTableView):
    """Shows who can help; `note_wanted` and `contact_chosen` carry a contact's id.

    At the end of what is shown, `more_wanted` asks for those from a place on, if there are any.
    """

    note_wanted = Signal(int)
    contact_chosen = Signal(int)
    more_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build the view with a model of its own."""
        super().__init__(parent)
        self.people = HelpTable(self)
        self.setModel(self.people)
        self._menu = QMenu(self)
        self._dress()
        write = self._menu.addAction(icon("edit"), _WORDS)
        write.triggered.connect(lambda: self._write(self.currentIndex()))
        show = self._menu.addAction(icon("user"), "Show person")
        show.triggered.connect(lambda: self._show_person(self.currentIndex()))
        self.clicked.connect(self._take_click)
        self.doubleClicked.connect(self._take_second_click)
        self.customContextMenuRequested.connect(self._open_menu)
        self._total = 0
        self.verticalScrollBar().valueChanged.connect(self._want_more)

    def _dress(self) -> None:
        theme.dress_table(self)
        self.setAccessibleName("Who can help")
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setItemDelegateForColumn(_PERSON, PersonDelegate(self))
        self.setItemDelegateForColumn(_STATE, StatusDelegate(self))
        self._button = _WriteDelegate(self)
        self.setItemDelegateForColumn(_WRITE, self._button)
        header = self.horizontalHeader()
        header.hide()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(_PERSON, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(_STATE, _STATE_WIDTH)

    @property
    def reach(self) -> int:
        """Tell down to which row somebody has gone."""
        return self.currentIndex().row() + 1

    def show_introducers(self, introducers: Sequence[Introducer], total: int) -> None:
        """Show these people, of so many in all, the chosen row kept."""
        self._total = 0  # nothing is wanted while the rows are changed
        current = self.currentIndex()
        known = self.people.introducer_at(current.row()).contact.id if current.isValid() else None
        self.people.show_introducers(introducers)
        if introducers:
            self.setCurrentIndex(self.people.index(self.people.row_of(known) or 0, _PERSON))
        self._total = total

    def add_introducers(self, introducers: Sequence[Introducer]) -> None:
        """Show these people below the others."""
        self.people.add_introducers(introducers)

    # ── slots ────────────────────────────────────────────────────────────────────────────────

    def _write(self, index: Index) -> None:
        if index.isValid():
            self.note_wanted.emit(self.people.introducer_at(index.row()).contact.id)

    def _show_person(self, index: Index) -> None:
        if index.isValid():
            self.contact_chosen.emit(self.people.introducer_at(index.row()).contact.id)

    def _want_more(self, value: int) -> None:
        shown = self.people.rowCount()
        if value == self.verticalScrollBar().maximum() and shown < self._total:
            self.more_wanted.emit(shown)

    def _take_click(self, index: Index) -> None:
        if index.column() == _WRITE:
            self._write(index)

    def _take_second_click(self, index: Index) -> None:
        if index.column() != _WRITE:
            self._show_person(index)

    def _open_menu(self, place: QPoint) -> None:
        if self.currentIndex().isValid():
            self._menu.popup(self.viewport().mapToGlobal(place))

    # ── events ───────────────────────────────────────────────────────────────────────────────

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the buttons where the reasons need the room."""
        super().resizeEvent(event)
        room = self.viewport().width()
        self._button.words = next(words for width, words in _BUTTONS if room >= width)
        self.horizontalHeader().resizeSection(_WRITE, self._button.width + 2 * theme.Space.S)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter writes to the chosen one; left and right stay in the row."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._write(self.currentIndex())
        elif event.key() not in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Repaint the rows: each shows its button more clearly while it is the chosen one."""
        super().currentChanged(current, previous)
        self.viewport().update()


class _WriteDelegate(QStyledItemDelegate):
    """Paints a button in a cell, so that no row needs a widget."""

    words = _WORDS

    @property
    def width(self) -> int:
        """Measure the button."""
        text = QFontMetrics(theme.font()).horizontalAdvance(self.words)
        return text + _SIGN + 2 * theme.Space.S + (theme.Space.XS if text else 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        plain = QStyleOptionViewItem(option)
        plain.state &= ~QStyle.StateFlag.State_HasFocus
        paint_ground(painter, plain)
        button = QRect(0, 0, self.width, theme.CONTROL - theme.Space.XS)
        button.moveCenter(option.rect.center())
        _paint_frame(painter, button, bool(option.state & QStyle.StateFlag.State_MouseOver))
        sign = QRect(button.x() + theme.Space.S, 0, _SIGN, _SIGN)
        sign.moveTop(button.y() + (button.height() - _SIGN) // 2)
        paint_icon(painter, sign, "edit", theme.current().accent)
        painter.setFont(theme.font())
        painter.setPen(theme.current().text)
        room = button.adjusted(theme.Space.S + _SIGN + theme.Space.XS, 0, 0, 0)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, flags, self.words)
        painter.restore()


def _paint_frame(painter: QPainter, button: QRect, is_hovered: bool) -> None:
    now = theme.current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(now.accent if is_hovered else now.line_strong, theme.STROKE))
    painter.setBrush(now.accent_soft if is_hovered else now.field)
    half = theme.STROKE / 2
    frame = QRectF(button).adjusted(half, half, -half, -half)
    painter.drawRoundedRect(frame, theme.RADIUS, theme.RADIUS)
