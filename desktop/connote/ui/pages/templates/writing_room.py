"""Where one template is written: its name, the tools, the text, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from connote.core.speech import tr
from connote.core.things import Problem, TemplateRow
from connote.core.writing.facts import FACTS
from connote.ui import theme
from connote.ui.icons import icon
from connote.ui.pages.templates.editor import TemplateEditor
from connote.ui.pages.templates.fact_palette import FactPalette
from connote.ui.pages.templates.problem_list import ProblemList
from connote.ui.pages.templates.proposal import Proposal
from connote.ui.widgets.inline_edit import InlineEdit

_LOW = 26 * theme.Space.XL
"""A room lower than this shows one group of facts at a time."""


class WritingRoom(QWidget):
    """Shows a template for writing; the page listens to its parts and calls the verbs."""

    help_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = InlineEdit(tr("Name of the template"), size=theme.Size.HEADING, strong=True)
        self.editor = TemplateEditor()
        self.save = QPushButton(tr("Save"))
        self.duplicate = QAction(icon("copy"), tr("Duplicate"), self)
        self.archive = QAction(icon("inbox"), tr("Archive"), self)
        self.take_out = QAction(icon("export"), tr("Export…"), self)
        self.palette_of_facts = FactPalette()
        self.remark = theme.label("", "hint")
        self.unsaved = Proposal(tr("What changed"), tr("Save it"), tr("Back to what was saved"))
        self.foreign = Proposal(tr("Convert…"), tr("Convert"), tr("Leave it"))
        self.problems = ProblemList()
        self.optional = _tool(
            tr("[[ ]]  Optional"), tr("May be left out when a fact is empty"), "Ctrl+B"
        )
        self.version = _tool(tr("||  Variant"), tr("Another wording; the best that fits is used"),
                             "Ctrl+Shift+B")  # fmt: skip
        self._more = QToolButton()
        self._help = QToolButton()
        self._acts = QMenu(self)
        self._acts.addAction(icon("edit"), tr("Rename"), self.name.open)
        self._acts.addActions([self.duplicate, self.archive, self.take_out])
        self.editor.setMinimumHeight(5 * theme.Space.XL)
        self.setMinimumWidth(14 * theme.Space.XL)
        self._lay_out()
        self._connect()

    # ── what is shown ────────────────────────────────────────────────────────────────────────

    def show_template(self, row: TemplateRow, remark: str) -> None:
        """Show all but the text, which is the editor's."""
        self.name.set_text(row.name)
        self.archive.setText(tr("Take out of the archive") if row.archived else tr("Archive"))
        self.remark.setText(remark)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Underline and list what is wrong."""
        self.editor.set_problems(problems)
        self.problems.show_problems(problems)

    def show_values(self, values: Mapping[str, str]) -> None:
        """Say what the facts are for the previewed contact, wherever they are offered."""
        self.editor.completion.values = values
        self.palette_of_facts.set_values(values)

    # ── building ─────────────────────────────────────────────────────────────────────────────

    def _lay_out(self) -> None:
        self.remark.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[int(theme.Space.L)] * 4)
        column.setSpacing(theme.Space.S)
        column.addLayout(self._head())
        column.addWidget(self.remark)
        column.addLayout(self._tools())
        for part in (self.unsaved, self.foreign):
            column.addWidget(part)
        column.addWidget(self.editor, 1)
        column.addWidget(self.problems)
        column.addWidget(self.palette_of_facts)
        self._order()
        for button in (self.optional, self.version, self.save):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the caret in the text

    def _order(self) -> None:
        """Let Tab go as the eye does: name, tools, text, mistakes, facts."""
        order = [self.name, self._more, self.save, self.optional, self.version, self._help]
        for proposal in (self.unsaved, self.foreign):
            order += [proposal.look, proposal.after, proposal.no, proposal.yes]
        order += [self.editor, self.palette_of_facts.first_stop]
        for one, other in pairwise(order):
            QWidget.setTabOrder(one, other)
        self.problems.follow(self.editor)

    def _head(self) -> QHBoxLayout:
        self.save.setProperty("primary", True)
        self.save.setToolTip(tr("Save (Ctrl+S)"))
        self.save.setEnabled(False)
        self._more.setIcon(icon("dots", "quiet"))
        self._more.setToolTip(tr("More to do with this template"))
        self._more.setAccessibleName(tr("More to do with this template"))
        head = QHBoxLayout()
        head.setSpacing(theme.Space.S)
        head.addWidget(self.name, 1)
        head.addWidget(self._more)
        head.addWidget(self.save)
        return head

    def _tools(self) -> QHBoxLayout:
        self._help.setText("?")
        self._help.setToolTip(tr("How templates are written"))
        self._help.setAccessibleName(tr("How templates are written"))
        self._help.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        tools = QHBoxLayout()
        tools.setSpacing(theme.Space.S)
        tools.addWidget(self.optional)
        tools.addWidget(self.version)
        tools.addStretch(1)
        tools.addWidget(self._help)
        return tools

    def _connect(self) -> None:
        self.name.entered.connect(self.editor.setFocus)
        self._more.clicked.connect(lambda: drop(self._acts, self._more))
        self._help.clicked.connect(self.help_wanted)
        self.palette_of_facts.fact_chosen.connect(self._insert_fact)
        self.optional.clicked.connect(self.editor.make_optional)
        self.version.clicked.connect(self.editor.divide)
        self.editor.document().modificationChanged.connect(self.save.setEnabled)
        self.problems.problem_chosen.connect(self.editor.jump_to)
        self.problems.change_wanted.connect(
            lambda problem: self.editor.change(problem, problem.nearest)
        )
        for keys, act in (
            ("Ctrl+Space", self.editor.completion.ask),
            ("Ctrl+B", self.optional.click),
            ("Ctrl+Shift+B", self.version.click),
        ):
            shortcut = QShortcut(QKeySequence(keys), self.editor)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(act)

    def _insert_fact(self, name: str) -> None:
        if FACTS[name].is_yes_or_no:
            self.editor.wrap(f"{{% if {name} %}}", "{% endif %}")
        else:
            self.editor.insert(f"{{{{ {name} }}}}")

    def event(self, event: QEvent) -> bool:
        """Leave the text its room where there is little, or more to show beside it."""
        done = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._share_room()
        return done

    def _share_room(self) -> None:
        """Show fewer facts where there is little room, and none beside a proposal's text."""
        proposals = (self.unsaved, self.foreign)
        is_deciding = any(part.is_looked_at for part in proposals)
        beside = sum(
            part.sizeHint().height() for part in (*proposals, self.problems) if not part.isHidden()
        )
        self.palette_of_facts.set_compact(self.height() - beside < _LOW)
        self.palette_of_facts.setVisible(not is_deciding)
        self.problems.set_folded(is_deciding)


def _tool(words: str, meaning: str, keys: str) -> QPushButton:
    made = QPushButton(words)
    made.setProperty("small", True)
    made.setToolTip(f"{meaning} ({keys})")
    made.setAccessibleName(words.lstrip("[]| "))
    made.setAccessibleDescription(meaning)
    return made


def drop(menu: QMenu, button: QWidget) -> None:
    """Open a menu below its button."""
    menu.popup(button.mapToGlobal(QPoint(0, button.height() + theme.Space.XS)))
