"""Counting and coaching a note at every key; the slow check follows after a pause."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer

from connote.core.notes import Notes
from connote.core.speech import later, tr
from connote.core.things import CoachLine, Draft, Mending
from connote.core.writing.coach import in_order
from connote.core.writing.count import length
from connote.ui.widgets.character_meter import CharacterMeter
from connote.ui.widgets.coach_list import CoachList
from connote.ui.words import figure

_PAUSE_MS = 400
_LONG = 2_000
_BREATH_MS = 60
"""The coach of a note longer than that waits a moment, so that the keys are painted first."""

_CHECKING = later("being checked: whether others got the same")


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
        self._missing: tuple[str, ...] = ()
        self._can_refit = False
        self._quick: tuple[CoachLine, ...] = ()
        self._repeat = _checking()
        self._checked: tuple[Draft, str] | None = None
        self._breath = QTimer(self, singleShot=True, interval=_BREATH_MS)
        self._breath.timeout.connect(self._coach_quickly)
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._check_repeat)

    def begin(self) -> None:
        """Begin with another note: what was said of the last one does not hold for it."""
        self.rest()
        self._repeat, self._checked, self._draft = _checking(), None, None

    def rest(self) -> None:
        """Check nothing more until the next key."""
        self._breath.stop()
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
        self._missing, self._can_refit = missing, can_refit
        if self._checked != (draft, text):
            self._pause.start(0 if is_first else _PAUSE_MS)
        if is_first or len(text) <= _LONG:
            self._coach_quickly()
        else:
            self._breath.start()

    def catch_up(self) -> bool:
        """Coach at once what waits to be coached; False where nothing was waiting."""
        was_waiting = self._breath.isActive()
        if was_waiting:
            self._coach_quickly()
        return was_waiting

    def _coach_quickly(self) -> None:
        self._breath.stop()
        if self._notes is None or self._draft is None:
            return
        lines = self._notes.coach(self._draft, self._text, self._missing)
        if self._can_refit:
            lines = tuple(_with_refit(line, self._draft, self._text) for line in lines)
        self._quick = lines
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


def _checking() -> CoachLine:
    return CoachLine("repeat", True, tr(_CHECKING))


def _with_refit(line: CoachLine, draft: Draft, text: str) -> CoachLine:
    """Offer to fit the note anew where it is too long; only the composer can do that."""
    limit = draft.channel.limit
    if line.check != "fits" or line.ok or limit is None:
        return line
    if length(text, draft.channel.counts) <= limit:
        return line  # it is the subject that is too long
    return replace(line, mending=Mending(tr("Fit to {limit}").format(limit=figure(limit))))
