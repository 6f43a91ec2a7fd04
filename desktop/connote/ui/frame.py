"""The frame around every view: sidebar, top bar, room for a notice, pages, status line."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from connote.core.speech import tr
from connote.ui import theme
from connote.ui.icons import icon
from connote.ui.notice_bar import NoticeBar
from connote.ui.sidebar import Sidebar
from connote.ui.status_line import StatusLine
from connote.ui.views import BELOW, VIEWS
from connote.ui.widgets.search_box import SearchBox
from connote.ui.widgets.section import rule


class _Views(QStackedWidget):
    """Is as narrow as the page that is shown can be: a wide one that isn't seen takes no room."""

    def __init__(self) -> None:
        super().__init__()
        self.currentChanged.connect(self.updateGeometry)

    def minimumSizeHint(self) -> QSize:
        """Ask only the page that is shown how narrow it can be."""
        highest = super().minimumSizeHint().height()
        page = self.currentWidget()
        if page is None:
            return QSize(0, highest)
        return QSize(page.minimumWidth() or page.minimumSizeHint().width(), highest)


class Frame(QWidget):
    """Lays the window out; what its parts mean is the main window's to say."""

    adding_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay everything out, with no page yet."""
        super().__init__(parent)
        self.sidebar = Sidebar(VIEWS, BELOW)
        self.notices = NoticeBar()
        self.stack = _Views()
        self.beside = QSplitter(Qt.Orientation.Horizontal)
        self.beside.setHandleWidth(theme.STROKE)
        self.beside.setChildrenCollapsible(False)
        self.beside.addWidget(self.stack)
        self.status = StatusLine()
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        for part in (self._top_bar(), rule(), self.notices, self.beside, rule(), self.status):
            right.addWidget(part, 1 if part is self.beside else 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addLayout(right, 1)

    def _top_bar(self) -> QWidget:
        self.search_box = SearchBox(tr("Search people, companies, notes…"), "Ctrl+K")
        self.add_button = QToolButton()
        self.add_button.setIcon(icon("plus", "text"))
        self.add_button.setToolTip(tr("New contact (Ctrl+N)"))
        self.add_button.setAccessibleName(tr("New contact"))
        self.add_button.clicked.connect(self.adding_wanted)
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(theme.Space.L, theme.Space.S, theme.Space.M, theme.Space.S)
        row.setSpacing(theme.Space.S)
        row.addWidget(self.search_box, 1)
        row.addWidget(self.add_button)
        return bar

    def set_busy(self, is_busy: bool) -> None:
        """Let nobody lead elsewhere while an import runs."""
        self.status.set_busy(is_busy)
        for part in (self.add_button, self.sidebar, self.search_box, self.notices):
            part.setEnabled(not is_busy)
