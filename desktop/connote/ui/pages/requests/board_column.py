"""One column of the board: its heading with a count, and its cards, which are dragged and moved."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QVBoxLayout,
    QWidget,
)

from connote.core.speech import tr
from connote.ui import theme, words
from connote.ui.pages.requests.card_painting import CardDelegate
from connote.ui.pages.requests.cards import CARDS, CardList, ids_in
from connote.ui.pages.requests.rows import Chosen, ReadSome
from connote.ui.pages.requests.stages import Stage

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_FLAG = QItemSelectionModel.SelectionFlag


class CardView(QListView):
    """The cards; `side_wanted` says that an arrow leads out at a side, 1 to where reading goes."""

    opened = Signal(int)
    side_wanted = Signal(int)
    dropped = Signal(list)
    focused = Signal()

    def __init__(self, stage: Stage, read: ReadSome) -> None:
        """Build the list with a model of its own."""
        super().__init__()
        self.stage = stage
        self.is_key_held = False
        self.cards = CardList(read, self)
        self.setModel(self.cards)
        self.setItemDelegate(CardDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("board", True)
        self._is_target = False
        self.doubleClicked.connect(lambda index: self.opened.emit(self._id_at(index)))

    # ── what is selected ─────────────────────────────────────────────────────────────────────

    def chosen(self) -> Chosen:
        """Tell what is selected, from top to bottom."""
        spans = self.selectionModel().selection().toList()
        rows = sorted({row for span in spans for row in range(span.top(), span.bottom() + 1)})
        return self.cards.rows.chosen(rows)

    def select_ids(self, ids: list[int]) -> list[int]:
        """Select these as far as they are here, the first of them current; gives which are."""
        here = [one for one in ids if self.cards.rows.row_of(one) is not None]
        chosen = self.selectionModel()
        chosen.clearSelection()
        for one in here:
            row = self.cards.rows.row_of(one)
            chosen.select(self.cards.index(row or 0), _FLAG.Select)
        if here:
            first = self.cards.index(self.cards.rows.row_of(here[0]) or 0)
            chosen.setCurrentIndex(first, _FLAG.NoUpdate)
        return here

    def choose_row(self, row: int) -> None:
        """Make a card the current and only one, as near to a row as there is any."""
        if self.cards.rowCount():
            near = self.cards.index(min(max(row, 0), self.cards.rowCount() - 1))
            self.selectionModel().setCurrentIndex(near, _FLAG.ClearAndSelect)

    def row_at_height(self, height: int) -> int:
        """Find the row of the card at a height of the view; the last one below all of them."""
        index = self.indexAt(QPoint(self.viewport().width() // 2, height))
        return index.row() if index.isValid() else self.cards.rowCount() - 1

    def height_of_current(self) -> int:
        """Give at which height of the view the current card stands."""
        return self.visualRect(self.currentIndex()).center().y()

    def _id_at(self, index: QModelIndex) -> int:
        return self.cards.rows.ids[index.row()]

    # ── keys ─────────────────────────────────────────────────────────────────────────────────

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, arrows lead to the columns beside; letters are keys of the board."""
        self.is_key_held = event.isAutoRepeat()
        is_plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        to_right = 1 if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else -1
        if event.key() in _ENTER and self.currentIndex().isValid():
            self.opened.emit(self._id_at(self.currentIndex()))
        elif event.key() == Qt.Key.Key_Right and is_plain:
            self.side_wanted.emit(to_right)
        elif event.key() == Qt.Key.Key_Left and is_plain:
            self.side_wanted.emit(-to_right)
        elif is_plain and event.text().strip():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: object) -> None:
        """Stand on a card as soon as the keyboard is here, and say so."""
        super().focusInEvent(event)  # type: ignore[arg-type]
        if not self.selectionModel().hasSelection():
            self.choose_row(max(0, self.currentIndex().row()))
        self.focused.emit()

    # ── drops ────────────────────────────────────────────────────────────────────────────────

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take cards, and show that this column does."""
        self._take_drag(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take cards anywhere in the column; near its ends it scrolls."""
        super().dragMoveEvent(event)
        self._take_drag(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Show no more that this column takes them."""
        super().dragLeaveEvent(event)
        self._show_target(is_target=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Say which cards came here; what becomes of them is no matter of the view."""
        self._show_target(is_target=False)
        if event.mimeData().hasFormat(CARDS):
            event.setDropAction(Qt.DropAction.CopyAction)  # else the source takes its rows out
            event.accept()
            self.dropped.emit(ids_in(event.mimeData()))

    def _take_drag(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasFormat(CARDS):
            event.acceptProposedAction()
            self._show_target(is_target=True)
        else:
            event.ignore()

    def _show_target(self, *, is_target: bool) -> None:
        if is_target != self._is_target:
            self._is_target = is_target
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cards; a column without any says what it is for."""
        super().paintEvent(event)
        now = theme.current()
        painter = QPainter(self.viewport())
        room = self.viewport().rect()
        if not self.cards.rowCount():
            painter.setPen(now.quiet)
            painter.setFont(theme.font(theme.Size.HINT))
            inside = room.adjusted(theme.Space.S, theme.Space.M, -theme.Space.S, 0)
            middle = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(inside, middle, self.stage.invitation)
        if self._is_target or (self.hasFocus() and not self.cards.rowCount()):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(now.accent, theme.FOCUS))
            painter.drawRoundedRect(room.adjusted(1, 1, -1, -1), theme.RADIUS, theme.RADIUS)


class BoardColumn(QWidget):
    """A heading, and its cards below it."""

    def __init__(self, stage: Stage, read: ReadSome) -> None:
        """Lay the column out."""
        super().__init__()
        self.stage = stage
        self.view = CardView(stage, read)
        self.count = theme.label("", "hint")
        self.count.setFont(theme.font(theme.Size.HINT, tabular=True))
        title = theme.label(stage.title)
        title.setFont(theme.font(strong=True))
        head = QHBoxLayout()
        head.setContentsMargins(theme.Space.S, 0, theme.Space.S, 0)
        head.addWidget(title)
        head.addWidget(self.count)
        head.addStretch(1)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(theme.Space.XS)
        self.body.addLayout(head)
        self.body.addWidget(self.view, 1)
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """Say how many cards there are."""
        self.count.setText(words.figure(count))
        told = tr("{column}, %n card(s)", "a column of the board, read aloud", count)
        self.view.setAccessibleName(told.format(column=self.stage.title))
