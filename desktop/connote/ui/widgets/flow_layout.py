"""A layout that sets its widgets in a line and begins another where there is no more room."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget

from connote.ui import theme
from connote.ui.widgets.tab_order import stop_before


class FlowLayout(QLayout):
    """Fills lines from the side where reading begins, each as tall as its tallest widget."""

    def __init__(
        self,
        parent: QWidget | None = None,
        spacing: int = theme.Space.S,
        *,
        line_spacing: int | None = None,
    ) -> None:
        """Begin empty; lines stand as far apart as widgets, if `line_spacing` says nothing else."""
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._line_spacing = spacing if line_spacing is None else line_spacing
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item at the end."""
        self._items.append(item)

    def insert_widget(self, index: int, widget: QWidget) -> None:
        """Put a widget before the one that stands at a place, for the eye and for Tab."""
        self.addWidget(widget)
        self._items.insert(index, self._items.pop())
        item = self.itemAt(index + 1)
        after = item.widget() if item is not None else None
        if after is not None:
            QWidget.setTabOrder(stop_before(after), widget)  # else it would come last of all
        self.invalidate()

    def count(self) -> int:
        """Count the items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Give the item at a place, or None beyond the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Let go of the item at a place."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Want no more room than needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Say that a narrower flow is a taller one."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Measure the lines at a width."""
        return self._flow(QRect(0, 0, width, 0), moves=False)

    def setGeometry(self, rect: QRect) -> None:
        """Set everything in its place."""
        super().setGeometry(rect)
        self._flow(rect, moves=True)

    def sizeHint(self) -> QSize:
        """Ask for everything on one line."""
        shown = self._shown()
        width = sum(item.sizeHint().width() for item in shown)
        width += self.spacing() * max(0, len(shown) - 1)
        height = max((item.sizeHint().height() for item in shown), default=0)
        return self._with_margins(QSize(width, height))

    def minimumSize(self) -> QSize:
        """Do with the widest item."""
        size = QSize(0, 0)
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return self._with_margins(size)

    def _with_margins(self, size: QSize) -> QSize:
        margins = self.contentsMargins()
        return size.grownBy(margins)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _flow(self, rect: QRect, *, moves: bool) -> int:
        """Lay line by line; give the height that it takes."""
        margins = self.contentsMargins()
        room = rect.marginsRemoved(margins)
        y = room.y()
        for line in self._lines(room.width()):
            tall = max(size.height() for _, size in line)
            x = room.x()
            for item, size in line:
                if moves:
                    place = QRect(QPoint(x, y + (tall - size.height()) // 2), size)
                    item.setGeometry(self._mirrored(place, room))
                x += size.width() + self.spacing()
            y += tall + self._line_spacing
        below = self._line_spacing if y > room.y() else 0
        return y - below - rect.y() + margins.bottom()

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """Break the items into lines that are no wider than the room."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        x = 0
        for item in self._shown():
            size = item.sizeHint()
            if size.width() > width > 0:
                size.setWidth(width)
                if item.hasHeightForWidth():
                    size.setHeight(item.heightForWidth(width))
            if not lines or x + size.width() > width:
                lines.append([])
                x = 0
            lines[-1].append((item, size))
            x += size.width() + self.spacing()
        return lines

    def _mirrored(self, place: QRect, room: QRect) -> QRect:
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight
        return QStyle.visualRect(direction, room, place)
