"""What a note lacks, asked for in its place: a question a fact, Enter puts it into the book."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from connote.core.speech import tr
from connote.core.things import HistoryKind
from connote.ui import theme
from connote.ui.widgets.completer import Completer
from connote.ui.widgets.question import Question


class Lacking(QWidget):
    """Asks for missing facts; what is typed into a field stays there while the note changes.

    `filled` carries a fact and its value; `place_wanted` a fact whose own place is asked for.
    """

    filled = Signal(str, str)
    place_wanted = Signal(str)
    left = Signal()
    """Escape was pressed in a field."""
    template_wanted = Signal()
    """The template has a mistake, and is to be mended."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with nothing missing."""
        super().__init__(parent)
        self._rows: dict[str, Question] = {}
        self._asked: list[str] = []
        self._missing: tuple[str, ...] = ()
        self._ask_for: Callable[[str], str] = str
        self._most = 1
        self._words = theme.label("", "warning")
        self._words.setWordWrap(True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.Space.S)
        self._column.addWidget(self._words)
        self._mend = QPushButton(tr("Mend the template"))
        self._mend.setProperty("small", True)
        self._mend.clicked.connect(self.template_wanted)
        self._column.addWidget(self._mend, 0, Qt.AlignmentFlag.AlignLeft)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.say("")

    def begin(self, ask_for: Callable[[str], str]) -> None:
        """Begin with another note; `ask_for` gives the question that a fact answers, or ""."""
        self._ask_for = ask_for
        self._asked = []
        self._missing = ()
        for name in list(self._rows):
            self._take_row(name)
        self.say("")

    def give_room(self, questions: int) -> None:
        """Ask so many questions at once; the others follow when these are answered."""
        if questions != self._most:
            self._most = questions
            self._arrange()

    def say(self, words: str) -> None:
        """Say why the template makes no note at all, or nothing."""
        self._words.setText(words)
        for part in (self._words, self._mend):
            part.setVisible(bool(words))
        self._arrange()

    def show_facts(self, missing: Sequence[str]) -> None:
        """Ask for the facts that are missing, and for those that were asked for before."""
        self._missing = tuple(missing)
        self.say("")

    def ask(self, name: str) -> None:
        """Ask for a fact that the note does not print, and go there."""
        if not self._ask_for(name):
            self.place_wanted.emit(name)
            return
        if name not in self._asked:
            self._asked.insert(0, name)
        self._arrange()
        self._rows[name].field.setFocus()

    def answered(self, name: str) -> None:
        """Let go of a question that is answered, and go to the next one if there is any."""
        if name in self._asked:
            self._asked.remove(name)
        if name in self._rows and name not in self._missing:
            self._take_row(name)
        self._arrange()

    def focus_first(self) -> bool:
        """Go to the first question; False where there is none."""
        first = next((row for row in self._rows.values() if not row.isHidden()), None)
        if first is not None:
            first.field.setFocus()
        return first is not None

    def _arrange(self) -> None:
        wanted = [name for name in dict.fromkeys((*self._asked, *self._missing))]
        shown = wanted[: self._most]
        for name in [name for name in self._rows if name not in wanted]:
            self._take_row(name)
        for place, name in enumerate(shown):
            if name not in self._rows:
                self._add_row(name)
            self._column.insertWidget(1 + place, self._rows[name])
        for name, row in self._rows.items():
            row.setVisible(name in shown)
            row.show_more(len(wanted) - len(shown) if shown and name == shown[-1] else 0)
        self.setVisible(bool(wanted) or not self._words.isHidden())

    def _add_row(self, name: str) -> None:
        from connote.core.writing.facts import FACTS  # with Liquid, when a note is first written

        question, fact = self._ask_for(name), FACTS[name]
        row = Question(
            question or tr("Not known: {fact}").format(fact=fact.words), can_fill=bool(question)
        )
        row.field.setPlaceholderText(tr("for example {example}").format(example=fact.example_words))
        row.filled.connect(lambda text, name=name: self.filled.emit(name, text))
        row.place_wanted.connect(lambda name=name: self.place_wanted.emit(name))
        row.left.connect(self.left)
        if name == "shared_kind":
            Completer((kind.value for kind in HistoryKind), row.field)
        self._rows[name] = row

    def _take_row(self, name: str) -> None:
        row = self._rows.pop(name)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
