"""Writing to one person after another: who is next for a goal, and how far we are."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from connote.core.introductions import Introductions
from connote.core.speech import figure, tr
from connote.core.things import Ranking
from connote.ui import theme
from connote.ui.widgets.elided_label import ElidedLabel


class Queue:
    """The people to ask for one goal, best first, as they stood at the beginning; each once."""

    def __init__(self, introductions: Introductions, ranking: Ranking) -> None:
        """Line up who may be asked; nobody is at hand before the first `advance`."""
        self.goal = ranking.goal
        self.sent = 0
        self._introductions = introductions
        self._line = [one.contact_id for one in ranking.people if one.is_free]
        self._place = 0
        self._seen: list[int] = []

    @property
    def words(self) -> str:
        """Say how far we are: `2 of 7 for network into LMNOP Co.`."""
        return tr("{place} of {all} for {goal}").format(
            place=figure(len(self._seen)), all=figure(len(self._line)), goal=self.goal.title
        )

    @property
    def end_words(self) -> str:
        """Say what came of it."""
        skipped = len(self._seen) - self.sent
        said = tr("%n request(s) sent.", "", self.sent)
        if not skipped:
            return said
        left = tr("%n skipped; they come again when you begin anew.", "", skipped)
        return f"{said} {left}"

    def advance(self) -> int | None:
        """Give the next person who may still be asked, or None at the end."""
        while self._place < len(self._line):
            contact_id = self._line[self._place]
            self._place += 1
            if self._introductions.may_be_asked(self.goal.id, contact_id):
                self._seen.append(contact_id)
                return contact_id
            self._line.remove(contact_id)
            self._place -= 1
        return None

    def go_back_to(self, contact_id: int) -> bool:
        """Have somebody at hand again whose request was taken back; False for a stranger."""
        if contact_id not in self._seen:
            return False
        del self._seen[self._seen.index(contact_id) + 1 :]
        self._place = self._line.index(contact_id) + 1
        self.sent = max(0, self.sent - 1)
        return True


class QueueBar(QWidget):
    """Says how far the queue is, above the note; skips a person, or stops."""

    skip_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin hidden."""
        super().__init__(parent)
        self._words = ElidedLabel("", role="quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.Space.XS)
        row.addWidget(self._words, 1)
        for verb, keys, wanted in (
            (tr("Skip", "this person, in a queue"), "Ctrl+Shift+N", self.skip_wanted),
            (tr("Stop", "writing to one after another"), "Esc", self.stop_wanted),
        ):
            button = QPushButton(f"{verb}  {_native(keys)}")
            button.setAccessibleName(verb)
            button.setProperty("quiet", True)
            button.setProperty("small", True)
            button.clicked.connect(wanted)
            row.addWidget(button)
        self.hide()

    def show_queue(self, queue: Queue | None) -> None:
        """Show how far a queue is, or nothing where there is none."""
        self._words.set_text(queue.words if queue else "")
        self.setVisible(queue is not None)

    @property
    def words(self) -> str:
        """What is said now."""
        return self._words.text()


class QueueEnd(QWidget):
    """What is shown when nobody is left."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with nothing to say."""
        super().__init__(parent)
        self._heading = theme.label("", "heading")
        self._words = theme.label("", "quiet")
        self._hint = theme.label(tr("What comes back stands under Today and Requests."), "quiet")
        self.button = QPushButton(tr("Close"))
        self.button.clicked.connect(self.closed)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.Space.L, theme.Space.L, theme.Space.L, theme.Space.L)
        column.setSpacing(theme.Space.S)
        column.addStretch(2)
        for part in (self._heading, self._words, self._hint):
            _wrap(part)
            column.addWidget(part)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        column.addSpacing(theme.Space.S)
        column.addLayout(row)
        column.addStretch(3)

    def show_end(self, queue: Queue) -> None:
        """Say what came of a queue."""
        self._words.setText(queue.end_words)
        self._heading.setText(tr("That was the last one for {goal}").format(goal=queue.goal.title))
        self.button.setFocus()

    @property
    def words(self) -> str:
        """What is said now."""
        return f"{self._heading.text()}. {self._words.text()}"


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def _wrap(label: QLabel) -> None:
    label.setWordWrap(True)
