"""Small favours for pages: labels, lists and tables in the looks of the house."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QListView,
    QScrollArea,
    QTabBar,
    QTableView,
)

from connote.ui.theme.tokens import ROW


def label(text: str, look: str = "") -> QLabel:
    """Make a plain-text label; `look` is page, heading, strong, hint, quiet, good or danger."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        # Qt would set a Latin text at the left, far from what it belongs to.
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        made.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
    if look:
        made.setProperty("look", look)
    return made


def dress_sidebar(view: QListView) -> None:
    """Give the list of views its ground, its rows and its calm icons."""
    view.setProperty("sidebar", True)
    view.setIconSize(QSize(18, 18))
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.ensurePolished()  # else the rows are measured before they know their height


def dress_scroller(area: QScrollArea) -> None:
    """Let an area be scrolled by keys, and show by a frame when they go there."""
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setProperty("scroller", True)
    area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)


def dress_tabs(bar: QTabBar) -> None:
    """Let tabs become narrow rather than scroll away; each says all of its words in a tooltip."""
    bar.setUsesScrollButtons(False)
    bar.setElideMode(Qt.TextElideMode.ElideRight)
    for place in range(bar.count()):
        bar.setTabToolTip(place, bar.tabToolTip(place) or bar.tabText(place).replace("&", ""))


def dress_table(table: QTableView) -> None:
    """Give a table the house's rows: 44 px, no grid, no row numbers, whole rows selected."""
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(ROW)
    table.verticalHeader().setMinimumSectionSize(ROW)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    table.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    table.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setStretchLastSection(True)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
