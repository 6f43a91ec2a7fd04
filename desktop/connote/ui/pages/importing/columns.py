"""The beginning of a table, and above each column a choice of what it means."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QMenu, QTableView, QWidget

from connote.core.speech import later, tr
from connote.core.things import Meaning
from connote.ui import theme
from connote.ui.icons import icon, paint_icon
from connote.ui.widgets.direction import is_mirrored, placed, write
from connote.ui.widgets.plain_text import tooltip

Index = QModelIndex | QPersistentModelIndex

MEANINGS: Mapping[Meaning, str] = {
    Meaning.FULL_NAME: later("Full name"),
    Meaning.FIRST_NAME: later("Given name"),
    Meaning.LAST_NAME: later("Family name"),
    Meaning.EMAIL: later("E-mail"),
    Meaning.PHONE: later("Phone"),
    Meaning.URL: later("Profile"),
    Meaning.COMPANY: later("Company"),
    Meaning.POSITION: later("Position"),
    Meaning.PLACE: later("Place"),
    Meaning.TAGS: later("Tags"),
    Meaning.REMARKS: later("Remarks"),
    Meaning.CONNECTED_ON: later("Connected on"),
    Meaning.HISTORY_KIND: later("How we know each other"),
    Meaning.HISTORY_PLACE: later("Where we met"),
    Meaning.KEEP: later("Keep as it is"),
    Meaning.LEAVE: later("Leave out"),
}
"""What a column can mean, in words."""

_Role = Qt.ItemDataRole
_NOWHERE = QModelIndex()
_NAME_HEIGHT = 28
_CHOICE_HEIGHT = 30
_WIDTHS = (150, 280)
_MEASURED = 60
"""Columns whose width is measured; further ones get the least, since measuring takes time."""


class ColumnsModel(QAbstractTableModel):
    """Some rows of a table, and what its columns mean; `meanings_changed` when that is chosen."""

    meanings_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.header: tuple[str, ...] = ()
        self.meanings: list[Meaning] = []
        self._rows: Sequence[Sequence[str]] = ()

    def show_table(
        self, header: Sequence[str], rows: Sequence[Sequence[str]], meanings: Sequence[Meaning]
    ) -> None:
        """Show a table."""
        self.beginResetModel()
        self.header, self.meanings, self._rows = tuple(header), list(meanings), rows
        self.endResetModel()
        self.meanings_changed.emit()

    def choose(self, column: int, meaning: Meaning) -> None:
        """Let a column mean something else."""
        self.meanings[column] = meaning
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, column, column)
        last = self.index(self.rowCount() - 1, column)
        self.dataChanged.emit(self.index(0, column), last, [_Role.ForegroundRole])
        self.meanings_changed.emit()

    def name(self, column: int) -> str:
        """Give what the table calls a column."""
        return " ".join(self.header[column].split()) or tr("Column {number}").format(
            number=column + 1
        )

    # ── Qt's side ────────────────────────────────────────────────────────────────────────────

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(self.header)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        """Give a column's name with what it means."""
        if orientation == Qt.Orientation.Horizontal and section < len(self.header):
            if role == _Role.DisplayRole:
                meaning = tr(MEANINGS[self.meanings[section]])
                return tr("{field}: {text}").format(field=self.name(section), text=meaning)
            if role == _Role.ToolTipRole:
                return tooltip(self.name(section))
        return None

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        """Give what a cell holds, in one line; what is left out stands back."""
        if not index.isValid():
            return None
        if role == _Role.DisplayRole:
            return " ".join(self._rows[index.row()][index.column()].split())
        if role == _Role.ToolTipRole:
            return tooltip(self._rows[index.row()][index.column()])
        is_left = self.meanings[index.column()] is Meaning.LEAVE
        return theme.current().disabled if role == _Role.ForegroundRole and is_left else None


class ColumnsView(QTableView):
    """The table; Return or Space opens the choice of the column that is chosen, as a click does."""

    def __init__(self, model: ColumnsModel, parent: QWidget | None = None) -> None:
        """Show the model."""
        super().__init__(parent)
        self._columns = model
        self._menu: QMenu | None = None
        theme.dress_table(self)
        header = _ColumnsHeader(model, self)
        self.setHorizontalHeader(header)
        self.setModel(model)
        header.setStretchLastSection(True)
        header.sectionClicked.connect(self.open_choice)
        self.setAccessibleName(tr("The first rows, with what each column means above them"))
        self.setAccessibleDescription(tr("Return chooses what the column means"))
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectColumns)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.verticalHeader().setMinimumSectionSize(theme.CONTROL)
        self.verticalHeader().setDefaultSectionSize(theme.CONTROL)

    def fit_columns(self) -> None:
        """Give the columns the width that their first cells need, within limits."""
        least, most = _WIDTHS
        metrics = QFontMetrics(theme.font())
        for column in range(self._columns.columnCount()):
            width = least
            if column < _MEASURED:
                texts = [self._columns.name(column)]
                texts += [
                    str(self._columns.index(row, column).data())
                    for row in range(min(5, self._columns.rowCount()))
                ]
                needed = max(map(metrics.horizontalAdvance, texts)) + 2 * theme.Space.L
                width = max(least, min(needed, most))
            self.setColumnWidth(column, width)
        if self._columns.columnCount():
            self.selectColumn(0)
            self.setCurrentIndex(self._columns.index(0, 0))

    def open_choice(self, column: int) -> None:
        """Open the menu of what a column can mean."""
        menu = self.choice_menu(column)
        header = self.horizontalHeader()
        place = QPoint(header.sectionViewportPosition(column), header.height())
        chosen = menu.activeAction()
        menu.popup(header.viewport().mapToGlobal(place))
        if chosen is not None:
            menu.setActiveAction(chosen)  # opening it lets go of what was active

    def choice_menu(self, column: int) -> QMenu:
        """Fill the menu of what a column can mean, made once and kept."""
        if self._menu is None:
            self._menu = QMenu(self)
            self._menu.triggered.connect(self._choose)
        self._menu.clear()
        for meaning, words in MEANINGS.items():
            if meaning is Meaning.KEEP:
                self._menu.addSeparator()
            action = self._menu.addAction(tr(words))
            action.setData((column, meaning))
            if meaning is self._columns.meanings[column]:
                action.setIcon(icon("check", "accent"))
                self._menu.setActiveAction(action)
        return self._menu

    def _choose(self, action: QAction) -> None:
        column, meaning = action.data()
        self._columns.choose(column, Meaning(meaning))
        self.setCurrentIndex(self._columns.index(0, column))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Show above which column the keyboard is."""
        super().currentChanged(current, previous)
        self.horizontalHeader().viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is here."""
        super().focusInEvent(event)
        self.horizontalHeader().viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard has left."""
        super().focusOutEvent(event)
        self.horizontalHeader().viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the choice by Return, Space, F4 or Alt+Down."""
        column = self.currentIndex().column()
        has_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        opens = event.key() in _OPENING or (event.key() == Qt.Key.Key_Down and has_alt)
        if opens and column >= 0:
            self.open_choice(column)
        else:
            super().keyPressEvent(event)


_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_F4)


class _ColumnsHeader(QHeaderView):
    """Each column's name, and below it a field with what it means."""

    def __init__(self, model: ColumnsModel, view: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self._columns = model
        self._view = view
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(4 * theme.Space.XL)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Ask for a line for the name and a field below it."""
        return QSize(super().sizeHint().width(), _NAME_HEIGHT + _CHOICE_HEIGHT + theme.Space.S)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint a column's name and its field."""
        now = theme.current()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, now.field)
        self._paint_name(painter, rect, section)
        self._paint_choice(painter, rect, section)
        painter.setPen(QPen(now.line, theme.STROKE))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()

    def _paint_name(self, painter: QPainter, rect: QRect, column: int) -> None:
        room = QRect(rect.left() + theme.Space.M, rect.top(), rect.width(), _NAME_HEIGHT)
        room.setRight(rect.right() - theme.Space.S)
        painter.setFont(theme.font(theme.Size.HINT, strong=True))
        painter.setPen(theme.current().quiet)
        mirrored = is_mirrored(self)
        room = placed(room, rect, mirrored=mirrored)
        write(painter, room, self._columns.name(column), mirrored=mirrored)

    def _paint_choice(self, painter: QPainter, rect: QRect, column: int) -> None:
        now = theme.current()
        meaning = self._columns.meanings[column]
        is_here = column == self._view.currentIndex().column() and self._view.hasFocus()
        field = QRect(rect.left() + theme.Space.S, rect.top() + _NAME_HEIGHT, 0, _CHOICE_HEIGHT)
        field.setRight(rect.right() - theme.Space.XS)
        width = theme.FOCUS if is_here else theme.STROKE
        painter.setPen(QPen(now.accent if is_here else now.line_strong, width))
        is_plain = meaning in (Meaning.KEEP, Meaning.LEAVE)
        painter.setBrush(now.field if is_plain else now.accent_soft)
        mirrored = is_mirrored(self)
        frame = placed(field, rect, mirrored=mirrored).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(frame, theme.RADIUS, theme.RADIUS)
        mark = QRect(0, 0, 14, 14)
        mark.moveCenter(QPoint(field.right() - theme.Space.L, field.center().y()))
        paint_icon(painter, placed(mark, rect, mirrored=mirrored), "chevron-down", now.quiet)
        room = field.adjusted(theme.Space.S, 0, mark.left() - field.right() - theme.Space.XS, 0)
        painter.setFont(theme.font())
        painter.setPen(now.quiet if is_plain else now.text)
        write(
            painter, placed(room, rect, mirrored=mirrored), tr(MEANINGS[meaning]), mirrored=mirrored
        )
