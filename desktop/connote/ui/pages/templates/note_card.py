"""One note of the preview: where it would go, its text, how long it is, and what it gave up."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from connote.core.speech import quoted, tr
from connote.core.things import Channel, CoachLine, Fitted
from connote.core.writing.facts import FACTS
from connote.ui import theme
from connote.ui.widgets.character_meter import CharacterMeter
from connote.ui.widgets.plain_text import tooltip

_SHOWN = 2
"""So many of the coach's complaints stand on a card; the composer has them all."""


class Shown(NamedTuple):
    """A note, the channels in which it is the same (the narrowest first), and the coach on it."""

    channels: tuple[Channel, ...]
    note: Fitted
    coach: tuple[CoachLine, ...] = ()


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
        self._coach = _wrapped("hint")
        column = QVBoxLayout(self)
        column.setContentsMargins(*[int(theme.Space.M)] * 4)
        column.setSpacing(theme.Space.S)
        for part in (self._channels, self._text, self._meter):
            column.addWidget(part)
        column.addStretch(1)
        for part in (self._over, self._left_out, self._coach):
            column.addWidget(part)

    def show_note(self, shown: Shown) -> None:
        """Show a note with all that is to be said of it."""
        fitted = shown.note
        self._channels.setText(" · ".join(channel.name for channel in shown.channels))
        self._text.setText(fitted.text)
        self._meter.set_count(fitted.length, fitted.limit)
        left = " ".join(quoted(text) for text in fitted.left_out)
        _show(self._over, _over_words(fitted))
        _show(self._left_out, tr("Left out: {parts}").format(parts=left) if left else "")
        _show(self._coach, coach_words(shown.coach))
        self._coach.setToolTip(tooltip(_advice(shown.coach)))
        channels = self._channels.text()
        self.setAccessibleName(tr("Preview for {channels}").format(channels=channels))
        self.setAccessibleDescription(" ".join((fitted.text, self._coach.text())))

    def words(self) -> tuple[str, str]:
        """Give the channels and the text that are shown."""
        return self._channels.text(), self._text.text()

    def remarks(self) -> list[str]:
        """Give what is said below the note."""
        parts = (self._over, self._left_out, self._coach)
        return [part.text() for part in parts if not part.isHidden()]


def coach_words(lines: Sequence[CoachLine]) -> str:
    """Sum the coach up in a line; what doesn't fit is said by the meter already."""
    failing = [line.why for line in lines if not line.ok and line.check != "fits"]
    if not failing:
        if not all(line.ok for line in lines) or not lines:
            return ""  # a note that is too long is not good, whatever else is
        return tr("✓ Coach: nothing to mend")
    more = [tr("%n more", "complaints", len(failing) - _SHOWN)] if len(failing) > _SHOWN else []
    return tr("! Coach: {complaints}").format(complaints="; ".join((*failing[:_SHOWN], *more)))


def _advice(lines: Sequence[CoachLine]) -> str:
    return "\n".join(line.mend for line in lines if not line.ok and line.mend)


def _over_words(fitted: Fitted) -> str:
    """Say by how much a note doesn't fit, and what takes the room."""
    if fitted.fits:
        return ""
    facts = [FACTS[name].words for name in fitted.longest[:2] if name in FACTS]
    told = [tr("Too long by %n, even with all left out that may be.", "", fitted.over_by)]
    if facts:
        told.append(tr("The longest facts: {facts}.").format(facts=", ".join(facts)))
    return " ".join(told)


def _wrapped(look: str) -> QLabel:
    made = theme.label("", look)
    made.setWordWrap(True)
    return made


def _show(label: QLabel, words: str) -> None:
    label.setText(words)
    label.setVisible(bool(words))
