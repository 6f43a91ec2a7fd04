"""Counting and coaching a note at every key; the slow check follows after a pause."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer

from connote.core.notes import Notes
from connote.core.things import CoachLine, Draft, Mending
from connote.core.writing.coach import in_order
from connote.core.writing.count import length
from connote.ui.widgets.character_meter import CharacterMeter
from connote.ui.widgets.coach_list import CoachList

_PAUSE_MS = 400
_CHECKING = CoachLine("repeat", True, "being checked: whether others got the same")


class Judge(QObject):
    """Keeps the meter and the coach's lines true to the text.

    `repeat` reads the notes sent to others, so it waits for a pause; until then its last answer
    stays where it is, marked as being checked, and nothing flickers.
    """

    def __init__(self, meter: CharacterMeter, coach: CoachList, parent: QObject) -> None:
        """Begin without a note."""
        super().__init__(parent)
        self._meter = meter
        self._coach = coach
        self._notes: Notes | None = None
        self._draft: Draft | None = None
        self._text = ""
        self._quick: tuple[CoachLine, ...] = ()
        self._repeat = _CHECKING
        self._checked: tuple[Draft, str] | None = None
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._check_repeat)

    def begin(self) -> None:
        """Begin with another note: what was said of the last one does not hold for it."""
        self.rest()
        self._repeat, self._checked, self._draft = _CHECKING, None, None

    def rest(self) -> None:
        """Check nothing more until the next key."""
        self._pause.stop()

    def fall_silent(self, draft: Draft) -> None:
        """Say nothing: there is no note."""
        self.rest()
        self._meter.set_count(0, draft.channel.limit)
        self._coach.set_lines(())

    def judge(
        self,
        notes: Notes,
        draft: Draft,
        text: str,
        missing: tuple[str, ...] = (),
        *,
        can_refit: bool = False,
    ) -> None:
        """Count and coach a text; with `can_refit` a text that is too long may be fitted anew."""
        is_first = self._draft is None
        self._notes, self._draft, self._text = notes, draft, text
        self._meter.set_count(length(text, draft.channel.counts), draft.channel.limit)
        lines = notes.coach(draft, text, missing)
        self._quick = tuple(_with_refit(line, draft) for line in lines) if can_refit else lines
        if self._checked != (draft, text):
            self._pause.start(0 if is_first else _PAUSE_MS)
        self._show()

    def _check_repeat(self) -> None:
        if self._notes is None or self._draft is None:
            return
        if not self._notes.prepare_repeat():
            self._pause.start(0)  # a slice at a time, so that keys come through
            return
        self._repeat = self._notes.repeat(self._draft, self._text)
        self._checked = (self._draft, self._text)
        self._show()

    def _show(self) -> None:
        is_checked = self._checked == (self._draft, self._text)
        lines = in_order((*self._quick, self._repeat))
        self._coach.set_lines(lines, () if is_checked else ("repeat",))


def _with_refit(line: CoachLine, draft: Draft) -> CoachLine:
    """Offer to fit the note anew where it is too long; only the composer can do that."""
    if line.check != "fits" or line.ok or draft.channel.limit is None:
        return line
    return replace(line, mending=Mending(f"Fit to {draft.channel.limit:,}"))
