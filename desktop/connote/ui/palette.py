"""The palette: a list below the search box of what is found and done by its name.

It has no field of its own and never takes the focus: the box above it is its field.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from connote.core.speech import figure, tr
from connote.ui import theme
from connote.ui.icons import paint_icon
from connote.ui.widgets.initials import paint_initials
from connote.ui.widgets.person_delegate import paint_ground
from connote.ui.widgets.plain_text import is_right_to_left

Index = QModelIndex | QPersistentModelIndex

_MOST_IN_SIGHT = 11
_WIDEST = 30 * theme.Space.XL
_ROW = 36
_SIGN = 22
_CHOICE = int(Qt.ItemDataRole.UserRole) + 1


class Choice(NamedTuple):
    """A row: what it is called, a word about it, its key or kind, and what choosing it does.

    A person has a circle with initials instead of an icon, and `person` is their id.
    """

    name: str
    act: Callable[[], object]
    about: str = ""
    hint: str = ""
    icon: str = ""
    person: int | None = None


class _Rows(QAbstractListModel):
    """What fits to what was typed."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.choices: tuple[Choice, ...] = ()

    def show(self, choices: Sequence[Choice]) -> None:
        self.beginResetModel()
        self.choices = tuple(choices)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.choices)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        choice = self.choices[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (choice.name, choice.about, choice.hint) if part)
        return {int(Qt.ItemDataRole.DisplayRole): choice.name, _CHOICE: choice}.get(int(role))


class _Delegate(QStyledItemDelegate):
    """Paints a sign, the name, the word about it, and at the end the key."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(12 * theme.Space.XL, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        choice: Choice = index.data(_CHOICE)
        now = theme.current()
        painter.save()
        quiet = now.quiet_chosen if paint_ground(painter, option) else now.quiet
        row: QRect = option.rect.adjusted(theme.Space.M, 0, -theme.Space.M, 0)
        line = _Line(painter, row, option.direction)
        sign = line.take_square(_SIGN)
        if choice.person is not None:
            paint_initials(painter, sign, choice.name)
        elif choice.icon:
            paint_icon(painter, sign.adjusted(2, 2, -2, -2), choice.icon, quiet)
        painter.setPen(quiet)
        line.write_at_end(choice.hint, theme.font(theme.Size.HINT, tabular=True))
        painter.setPen(now.text)
        line.write(choice.name, theme.font(strong=choice.person is not None))
        painter.setPen(quiet)
        line.write(choice.about, theme.font())
        painter.restore()


class _Line:
    """A row that is filled from where reading begins, and from its end."""

    def __init__(self, painter: QPainter, room: QRect, direction: Qt.LayoutDirection) -> None:
        self._painter = painter
        self._row = room
        self._direction = direction
        self._room = QRect(room)  # as if reading began at the left; mirrored where it is painted

    def take_square(self, side: int) -> QRect:
        square = QRect(0, 0, side, side)
        square.moveCenter(self._room.center())
        square.moveLeft(self._room.left())
        self._room.setLeft(square.right() + theme.Space.M)
        return self._placed(square)

    def write(self, text: str, font: QFont) -> None:
        width = self._write(self._room, text, font)
        self._room.setLeft(self._room.left() + width + theme.Space.S)

    def write_at_end(self, text: str, font: QFont) -> None:
        room = QRect(self._room)
        room.setLeft(room.right() - QFontMetrics(font).horizontalAdvance(text))
        self._write(room, text, font)
        self._room.setRight(room.left() - theme.Space.M)

    def _write(self, room: QRect, text: str, font: QFont) -> int:
        metrics = QFontMetrics(font)
        line = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        runs_left = is_right_to_left(text)
        kinds = Qt.LayoutDirection
        self._painter.setFont(font)
        self._painter.setLayoutDirection(kinds.RightToLeft if runs_left else kinds.LeftToRight)
        begins_left = self._direction == kinds.LeftToRight
        side = Qt.AlignmentFlag.AlignLeft if begins_left else Qt.AlignmentFlag.AlignRight
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        self._painter.drawText(self._placed(room), flags | Qt.TextFlag.TextSingleLine, line)
        return metrics.horizontalAdvance(line)

    def _placed(self, room: QRect) -> QRect:
        style = QApplication.style()
        return style.visualRect(self._direction, self._row, room)


class Palette(QFrame):
    """The list; `done` comes before what was chosen is done, so that the box can be left."""

    done = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Lie over a window, hidden."""
        super().__init__(parent)
        self._over = parent
        self.setProperty("popup", True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._rows = _Rows(self)
        self._view = QListView()
        self._view.setModel(self._rows)
        self._view.setItemDelegate(_Delegate(self._view))
        self._view.setUniformItemSizes(True)
        self._view.setFrameShape(QFrame.Shape.NoFrame)
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setMouseTracking(True)
        self._view.setAccessibleName(tr("What was found"))
        self._view.clicked.connect(lambda index: self.take(index.row()))
        self._foot = theme.label("", "hint")
        self._foot.setContentsMargins(theme.Space.M, theme.Space.XS, theme.Space.M, theme.Space.XS)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.STROKE + theme.Space.XS] * 4)
        column.setSpacing(0)
        column.addWidget(self._view)
        column.addWidget(self._foot)
        self.hide()

    @property
    def choices(self) -> tuple[Choice, ...]:
        """Give what is offered, best first."""
        return self._rows.choices

    @property
    def chosen(self) -> Choice | None:
        """Give what Enter would do."""
        place = self._view.currentIndex().row()
        return self.choices[place] if 0 <= place < len(self.choices) else None

    @property
    def words(self) -> str:
        """Say what Enter would do, for those who don't see it."""
        told = self._view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
        if not told:
            return self._foot.text()
        return tr("{choice}. {place} of {count}").format(
            choice=told,
            place=figure(self._view.currentIndex().row() + 1),
            count=figure(len(self.choices)),
        )

    def show_choices(self, choices: Sequence[Choice], foot: str, below: QPoint, width: int) -> None:
        """Offer these, the first one marked, below a place of the window."""
        self._rows.show(choices)
        self._view.setCurrentIndex(self._rows.index(0))
        self._foot.setText(foot)
        self._view.setVisible(bool(choices))
        inside = self._over.height() - below.y() - theme.Space.M
        edges = 2 * (2 * theme.STROKE + theme.Space.XS) + self._foot.sizeHint().height()
        rows = min(len(choices), _MOST_IN_SIGHT) * _ROW
        wide = min(width, _WIDEST)
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = below.x() + width - wide if is_mirrored else below.x()
        self.setGeometry(left, below.y(), wide, min(rows + edges, inside))
        self.show()
        self.raise_()

    def move_by(self, rows: int) -> None:
        """Go so many rows down, or up; one step beyond an end comes back at the other."""
        count = len(self.choices)
        if count:
            wanted = self._view.currentIndex().row() + rows
            place = wanted % count if abs(rows) == 1 else max(0, min(count - 1, wanted))
            self._view.setCurrentIndex(self._rows.index(place))

    def take(self, place: int | None = None) -> None:
        """Do what stands at a place, by itself what is marked."""
        choice = self.chosen if place is None else self.choices[place]
        if choice is not None:
            self.done.emit()
            choice.act()
