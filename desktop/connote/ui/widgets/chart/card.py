"""A card with a chart: the finding above it, how to read it below, its table, and its menu."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from connote.core.speech import later, tr
from connote.ui import theme
from connote.ui.icons import icon
from connote.ui.widgets.chart.chart import Chart
from connote.ui.widgets.chart.figure_table import FigureTable
from connote.ui.widgets.chart.picture import Picture, Shape
from connote.ui.widgets.flow_layout import FlowLayout

KINDS = {
    "png": later("Save the picture (PNG)…"),
    "svg": later("Save the drawing (SVG)…"),
    "csv": later("Save the numbers (CSV)…"),
}
"""What a chart can go out as."""


class ChartCard(QFrame):
    """A chart or its table; `export_wanted` carries one of KINDS.

    `add_choice` takes what a page lets people choose about the chart. The table and the menu are
    made when they are first wanted.
    """

    export_wanted = Signal(str)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.picture = Picture(Shape.BARS, title)
        self.chart = Chart()
        self._choices = FlowLayout(spacing=theme.Space.S)
        self._title = _wrapped("strong")
        self._said, self._instead, self._hint = _wrapped(""), _wrapped("quiet"), _wrapped("hint")
        self._toggle = QToolButton()
        self._toggle.setText(tr("Table"))
        self._toggle.setCheckable(True)
        self._more = QToolButton()
        self._more.setIcon(icon("dots", "quiet"))
        self._more.setToolTip(tr("Save as PNG, SVG or CSV"))
        for button in (self._toggle, self._more):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._last: QWidget = self._more
        self._column = QVBoxLayout(self)
        self._lay_out()
        self._toggle.toggled.connect(self._show_parts)
        self._more.clicked.connect(self._drop_menu)
        self.chart.menu_wanted.connect(self._pop_up)
        self.show_picture(self.picture)

    def _lay_out(self) -> None:
        edge = int(theme.Space.S)  # the marks of a chart reach so far beyond its words
        head, choices = QHBoxLayout(), QHBoxLayout()
        for row in (head, choices):
            row.setContentsMargins(edge, 0, edge, 0)
        head.setSpacing(theme.Space.XS)
        head.addWidget(self._title, 1)
        head.addWidget(self._toggle)
        head.addWidget(self._more)
        choices.addLayout(self._choices)
        for label in (self._said, self._instead, self._hint):
            label.setContentsMargins(edge, 0, edge, 0)
        outer = int(theme.Space.L)
        self._column.setContentsMargins(outer - edge, outer, outer - edge, outer)
        self._column.setSpacing(theme.Space.S)
        self._column.addLayout(head)
        self._column.addLayout(choices)
        for part in (self._said, self.chart, self._instead, self._hint):
            self._column.addWidget(part)
        self._column.addStretch(1)

    @cached_property
    def table(self) -> FigureTable:
        """Give the table, which stands in the place of the chart."""
        made = FigureTable()
        made.show_figures(self.picture.title, self.picture.table)
        made.menu_wanted.connect(self._pop_up)
        self._column.insertWidget(self._column.indexOf(self.chart), made)
        self.setTabOrder(self.chart, made)
        return made

    @cached_property
    def menu(self) -> QMenu:
        """Give the menu of what the chart can go out as."""
        made = QMenu(self)
        for kind, words in KINDS.items():
            act = made.addAction(tr(words))
            act.setData(kind)
        made.triggered.connect(lambda act: self.export_wanted.emit(act.data()))
        return made

    def add_choice(self, choice: QWidget) -> None:
        """Put a choice, or a word that belongs to one, into the line above the chart."""
        self._choices.addWidget(choice)
        if choice.focusPolicy() != Qt.FocusPolicy.NoFocus:
            self.setTabOrder(self._last, choice)
            self._last = choice

    # ── what is shown ────────────────────────────────────────────────────────────────────────

    def words(self) -> list[str]:
        """Give the sentences that can be read on the card."""
        labels = (self._said, self._instead, self._hint)
        return [label.text() for label in labels if not label.isHidden()]

    def show_picture(self, picture: Picture) -> None:
        """Show another picture, as chart or as table, whichever was shown before."""
        self.picture = picture
        self.chart.show_picture(picture)
        if "table" in self.__dict__:
            self.table.show_figures(picture.title, picture.table)
        for label, words in (
            (self._title, picture.title),
            (self._said, picture.said),
            (self._instead, picture.instead),
            (self._hint, picture.hint),
        ):
            label.setText(words)
        self.setAccessibleName(picture.title)
        self._toggle.setAccessibleName(tr("{title}: show as a table").format(title=picture.title))
        self._more.setAccessibleName(tr("{title}: more").format(title=picture.title))
        self._show_parts()

    @property
    def _is_drawn(self) -> bool:
        return bool(self.picture.marks) and not self.picture.instead

    def _show_parts(self) -> None:
        """Show the chart, the table, or the sentence that stands for both."""
        has_table = bool(self.picture.table.rows)
        is_table = has_table and self._toggle.isChecked()
        is_chart = self._is_drawn and not is_table
        if is_table or "table" in self.__dict__:
            self.table.setVisible(is_table)
        self.chart.setVisible(is_chart)
        for label, is_wanted in (
            (self._said, True),
            (self._instead, not is_table),
            (self._hint, is_chart or is_table),
        ):
            label.setVisible(is_wanted and bool(label.text()))
        for button in (self._toggle, self._more):
            button.setEnabled(has_table)

    # ── menu ─────────────────────────────────────────────────────────────────────────────────

    def _drop_menu(self) -> None:
        self._pop_up(self._more.mapToGlobal(QPoint(0, self._more.height() + theme.Space.XS)))

    def _pop_up(self, place: QPoint) -> None:
        """Offer what can be saved: a sentence is no picture."""
        for act in self.menu.actions():
            act.setEnabled(self._is_drawn or act.data() == "csv")
        self.menu.popup(place)


def _wrapped(look: str) -> QLabel:
    made = theme.label("", look)
    made.setWordWrap(True)
    return made
