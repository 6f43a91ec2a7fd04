"""Writing to one person after another: who is next for a goal, and how far we are."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from connote.core.introductions import Introductions
from connote.core.things import Goal
from connote.ui import theme, words
from connote.ui.widgets.elided_label import ElidedLabel


class Queue:
    """The people to ask for one goal, best first; each comes once."""

    def __init__(self, introductions: Introductions, goal: Goal) -> None:
        """Count who is not asked yet; nobody is at hand before the first `advance`."""
        self.goal = goal
        self.sent = 0
        self._introductions = introductions
        self._seen: list[int] = []
        self._total = introductions.left_to_ask(goal.id)

    @property
    def words(self) -> str:
        """Say how far we are: `2 of 7 for network into LMNOP Co.`."""
        place = len(self._seen)
        return f"{place:,} of {max(self._total, place):,} for {self.goal.title}"

    @property
    def end_words(self) -> str:
        """Say what came of it."""
        skipped = len(self._seen) - self.sent
        parts = [f"{words.number(self.sent, 'request')} sent"]
        if skipped:
            parts.append(f"{skipped:,} skipped; they come again when you begin anew")
        return ", ".join(parts) + "."

    def advance(self) -> int | None:
        """Give the next person who was not at hand yet, or None at the end."""
        at_hand = self._seen[-1] if self._seen else None
        found = self._introductions.next_after(self.goal.id, at_hand, but=set(self._seen))
        if found is None:
            return None
        self._seen.append(found.contact.id)
        return found.contact.id

    def go_back_to(self, contact_id: int) -> bool:
        """Have somebody at hand again whose request was taken back; False for a stranger."""
        if contact_id not in self._seen:
            return False
        del self._seen[self._seen.index(contact_id) + 1 :]
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
            ("Skip", "Ctrl+Shift+N", self.skip_wanted),
            ("Stop", "Esc", self.stop_wanted),
        ):
            button = QPushButton(verb)
            button.setProperty("quiet", True)
            button.setProperty("small", True)
            button.setToolTip(keys)
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
        self._hint = theme.label("What comes back stands under Today and Requests.", "quiet")
        self.button = QPushButton("Close")
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
        self._heading.setText(f"That was the last one for {queue.goal.title}")
        self.button.setFocus()

    @property
    def words(self) -> str:
        """What is said now."""
        return f"{self._heading.text()}. {self._words.text()}"


def _wrap(label: QLabel) -> None:
    label.setWordWrap(True)
