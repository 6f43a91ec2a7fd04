"""The facts that a previewed note lacks, each asked for in its place by a click."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from connote.core.speech import tr
from connote.core.writing.facts import FACTS
from connote.ui import theme
from connote.ui.widgets.flow_layout import FlowLayout
from connote.ui.widgets.question import Question


class MissingFacts(QWidget):
    """Names the facts; `fact_chosen` wants one asked for, which `ask` does below their names.

    `filled` carries a fact and its value, `place_wanted` a fact whose own place is asked for.
    """

    fact_chosen = Signal(str)
    filled = Signal(str, str)
    place_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self._buttons: list[QPushButton] = []
        self._asked = ""
        self._question: Question | None = None
        line = QWidget()
        self._flow = FlowLayout(line, spacing=theme.Space.XS)
        self._flow.addWidget(theme.label(tr("Fill in what is missing:"), "warning"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.Space.S)
        self._column.addWidget(line)
        self.hide()

    def show_facts(self, names: Iterable[str]) -> None:
        """Show which facts are missing, or nothing; a question that is answered goes."""
        self._names = tuple(names)
        if self._asked not in self._names:
            self.answered()
        self.setVisible(bool(self._names))
        while len(self._buttons) < len(self._names):
            self._add_button(len(self._buttons))
        for place, button in enumerate(self._buttons):
            button.setVisible(place < len(self._names))
            if place < len(self._names):
                name = self._names[place]
                words = FACTS[name].words if name in FACTS else name
                button.setText(words)
                button.setAccessibleName(tr("Fill in {fact}").format(fact=words))

    def ask(self, name: str, question: str, example: str) -> None:
        """Ask for a fact, and go there."""
        self.answered()
        asked = Question(question)
        asked.field.setPlaceholderText(tr("for example {example}").format(example=example))
        asked.filled.connect(lambda text: self.filled.emit(name, text))
        asked.place_wanted.connect(lambda: self.place_wanted.emit(name))
        asked.left.connect(self._give_up)
        self._asked, self._question = name, asked
        self._column.addWidget(asked)
        asked.show()
        asked.field.setFocus()

    def answered(self) -> None:
        """Ask for nothing any more."""
        if self._question is not None:
            self._column.removeWidget(self._question)
            self._question.hide()
            self._question.deleteLater()
        self._asked, self._question = "", None

    def _give_up(self) -> None:
        place = self._names.index(self._asked) if self._asked in self._names else 0
        self.answered()
        self._buttons[place].setFocus()

    def _add_button(self, place: int) -> None:
        made = QPushButton(self)
        made.setProperty("small", True)
        made.clicked.connect(lambda: self.fact_chosen.emit(self._names[place]))
        self._flow.addWidget(made)
        self._buttons.append(made)
