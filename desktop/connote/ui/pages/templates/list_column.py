"""The column with the templates: the list, and what makes new ones."""

from __future__ import annotations

from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import QHBoxLayout, QListView, QMenu, QToolButton, QVBoxLayout, QWidget

from connote.core.speech import tr
from connote.ui import theme
from connote.ui.icons import icon
from connote.ui.pages.templates.template_list import TemplateDelegate, TemplateList
from connote.ui.pages.templates.writing_room import drop

_WIDTH = 190


class ListColumn(QWidget):
    """Shows the templates; the page listens to its parts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = TemplateList(self)
        self.view = QListView()
        self.view.setModel(self.rows)
        self.view.setItemDelegate(TemplateDelegate(self.view))
        self.view.setUniformItemSizes(True)
        self.view.setAccessibleName(tr("Templates"))
        self.new = _button("plus", tr("New template"))
        self.more = _button("dots", tr("More ways to a template"))
        self.take_in = QAction(icon("import"), tr("Import a template…"), self)
        self.add_starters = QAction(
            icon("templates"), tr("Add the starters that are missing"), self
        )
        menu = QMenu(self)
        menu.addActions([self.take_in, self.add_starters])
        self.more.clicked.connect(lambda: drop(menu, self.more))
        self.setMinimumWidth(_WIDTH)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(theme.Space.L, theme.Space.M, theme.Space.S, theme.Space.S)
        head.setSpacing(0)
        head.addWidget(theme.label(tr("Templates"), "strong"), 1)
        head.addWidget(self.more)
        head.addWidget(self.new)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.view, 1)


def _button(picture: str, words: str) -> QToolButton:
    made = QToolButton()
    made.setIcon(icon(picture, "quiet"))
    made.setToolTip(words)
    made.setAccessibleName(words)
    return made
