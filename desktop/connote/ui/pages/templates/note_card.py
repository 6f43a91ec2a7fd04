"""One note of the preview: where it would go, its text, how long it is, and what it gave up."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from connote.core.things import Channel, Fitted
from connote.core.writing.facts import FACTS
from connote.ui import theme
from connote.ui.widgets.character_meter import CharacterMeter


class NoteCard(QFrame):
    """Shows the note that a template makes in one or more channels."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._channels = _wrapped("hint")
        self._text = _wrapped("")
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._meter = CharacterMeter()
        self._over = _wrapped("danger")
        self._left_out = _wrapped("hint")
        column = QVBoxLayout(self)
        column.setContentsMargins(*[int(theme.Space.M)] * 4)
        column.setSpacing(theme.Space.S)
        for part in (self._channels, self._text, self._meter, self._over, self._left_out):
            column.addWidget(part)

    def show_note(self, channels: Sequence[Channel], fitted: Fitted) -> None:
        """Show a note and the channels in which it is the same, the narrowest first."""
        self._channels.setText(" · ".join(channel.name for channel in channels))
        self._text.setText(fitted.text)
        self._meter.set_count(fitted.length, fitted.limit)
        _show(self._over, _over_words(fitted))
        left = " ".join(f"“{text}”" for text in fitted.left_out)
        _show(self._left_out, f"Left out: {left}" if left else "")
        self.setAccessibleName(f"Preview for {self._channels.text()}")
        self.setAccessibleDescription(fitted.text)

    def words(self) -> tuple[str, str]:
        """Give the channels and the text that are shown."""
        return self._channels.text(), self._text.text()


def _over_words(fitted: Fitted) -> str:
    """Say by how much a note doesn't fit, and what takes the room."""
    if fitted.fits:
        return ""
    facts = [FACTS[name].words for name in fitted.longest[:2] if name in FACTS]
    longest = f" The longest facts: {', '.join(facts)}." if facts else ""
    return f"Too long by {fitted.over_by:,}, even with all left out that may be.{longest}"


def _wrapped(look: str) -> QLabel:
    made = theme.label("", look)
    made.setWordWrap(True)
    return made


def _show(label: QLabel, words: str) -> None:
    label.setText(words)
    label.setVisible(bool(words))
