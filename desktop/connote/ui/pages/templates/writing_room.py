"""Where one template is written: its name, the tools, the text, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from connote.core.things import Problem, TemplateRow
from connote.core.writing.facts import FACTS
from connote.ui import theme
from connote.ui.icons import icon
from connote.ui.pages.templates.editor import TemplateEditor
from connote.ui.pages.templates.facts_menu import facts_menu
from connote.ui.pages.templates.problem_list import ProblemList
from connote.ui.widgets.inline_edit import InlineEdit

_RULES = (
    "{{ fact }} puts in a fact.  [[ part ]] may be left out.  "
    "[[ best || shorter ]] takes the best that fits."
)


class WritingRoom(QWidget):
    """Shows a template for writing; the page listens to its parts and calls the verbs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = InlineEdit("Name of the template", size=theme.Size.HEADING, strong=True)
        self.editor = TemplateEditor()
        self.save = QPushButton("Save")
        self.duplicate = QAction(icon("copy"), "Duplicate", self)
        self.archive = QAction(icon("inbox"), "Archive", self)
        self.facts = facts_menu(self)
        self.remark = theme.label("", "hint")
        self._problems = ProblemList()
        self._more = QToolButton()
        self._insert = QPushButton(icon("plus", "quiet"), "Fact")
        self._wrap = QPushButton("[[ Optional part ]]")
        self._acts = QMenu(self)
        self._acts.addAction(icon("edit"), "Rename", self.name.open)
        self._acts.addActions([self.duplicate, self.archive])
        self.setMinimumWidth(14 * theme.Space.XL)
        self._lay_out()
        self._connect()

    # ── what is shown ────────────────────────────────────────────────────────────────────────

    def show_template(self, row: TemplateRow, remark: str) -> None:
        """Show all but the text, which is the editor's."""
        self.name.set_text(row.name)
        self.archive.setText("Take out of the archive" if row.archived else "Archive")
        self.remark.setText(remark)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Underline and list what is wrong."""
        self.editor.set_problems(problems)
        self._problems.show_problems(problems)

    # ── building ─────────────────────────────────────────────────────────────────────────────

    def _lay_out(self) -> None:
        self.remark.setWordWrap(True)
        rules = theme.label(_RULES, "hint")
        rules.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[int(theme.Space.L)] * 4)
        column.setSpacing(theme.Space.S)
        column.addLayout(self._head())
        column.addWidget(self.remark)
        column.addLayout(self._tools())
        column.addWidget(self.editor, 1)
        column.addWidget(self._problems)
        column.addWidget(rules)
        for button in (self._insert, self._wrap, self.save):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the caret in the text

    def _head(self) -> QHBoxLayout:
        self.save.setProperty("primary", True)
        self.save.setToolTip("Save (Ctrl+S)")
        self.save.setEnabled(False)
        self._more.setIcon(icon("dots", "quiet"))
        self._more.setAccessibleName("More to do with this template")
        head = QHBoxLayout()
        head.setSpacing(theme.Space.S)
        head.addWidget(self.name, 1)
        head.addWidget(self._more)
        head.addWidget(self.save)
        return head

    def _tools(self) -> QHBoxLayout:
        self._insert.setToolTip("Put in a fact (Ctrl+Space)")
        self._insert.setAccessibleName("Put in a fact")
        self._wrap.setToolTip("May be left out when a fact is empty or room is short (Ctrl+B)")
        tools = QHBoxLayout()
        tools.setSpacing(theme.Space.S)
        tools.addWidget(self._insert)
        tools.addWidget(self._wrap)
        tools.addStretch(1)
        return tools

    def _connect(self) -> None:
        self._more.clicked.connect(lambda: _drop(self._acts, self._more))
        self._insert.clicked.connect(lambda: _drop(self.facts, self._insert))
        self.facts.triggered.connect(self._insert_fact)
        self._wrap.clicked.connect(lambda: self.editor.wrap("[[", "]]"))
        self.editor.document().modificationChanged.connect(self.save.setEnabled)
        self._problems.problem_chosen.connect(self.editor.jump_to)
        for keys, button in (("Ctrl+Space", self._insert), ("Ctrl+B", self._wrap)):
            shortcut = QShortcut(QKeySequence(keys), self.editor)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(button.click)

    def _insert_fact(self, action: QAction) -> None:
        fact = FACTS[action.data()]
        if fact.is_yes_or_no:
            self.editor.wrap(f"{{% if {fact.name} %}}", "{% endif %}")
        else:
            self.editor.insert(f"{{{{ {fact.name} }}}}")


def _drop(menu: QMenu, button: QWidget) -> None:
    """Open a menu below its button."""
    menu.popup(button.mapToGlobal(QPoint(0, button.height() + theme.Space.XS)))
