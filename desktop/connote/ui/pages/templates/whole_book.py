"""The template over the whole book: how long the notes get, who doesn't fit, what is missing."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterator, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from connote.core.errors import TemplateBroken
from connote.core.speech import later, tr
from connote.core.things import Channel
from connote.core.writing.survey import Measured, Survey
from connote.ui import theme
from connote.ui.pages.templates.people_tree import PeopleTree
from connote.ui.slices import Slices
from connote.ui.widgets.drop_down import DropDown
from connote.ui.widgets.elided_label import ElidedLabel
from connote.ui.widgets.plain_text import tooltip
from connote.ui.words import figure

_PAUSE_MS = 600
_SHOWN_EVERY = 0.1

_UNREADABLE = later("The book is counted when the mistakes are mended.")
_WAITS = later("Counted again when you pause.")
_NOBODY = later("The book has nobody to write to yet.")

OverBook = Callable[[str, Channel, int | None], Iterator[Survey]]


class WholeBook(QWidget):
    """Counts in slices while it is seen, or while somebody waits for a figure.

    `contact_chosen` carries whose note is wanted in the preview, `told` what there is to say to
    who waits for one.
    """

    contact_chosen = Signal(int)
    told = Signal(str)

    def __init__(self, over_book: OverBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._over_book = over_book
        self._text = ""
        self._goal_id: int | None = None
        self._survey: Survey | None = None
        self._is_fresh = False
        self._waits_for = ""
        self._shown_at = 0.0
        self._slices = Slices(self)
        self._slices.progressed.connect(self._take)
        self._slices.ended.connect(self._end)
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._soon.timeout.connect(self.count)
        self._channels = DropDown()
        self._channels.setAccessibleName(tr("Channel to count for"))
        self._channels.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._channels.activated.connect(lambda: self._begin_anew())
        self._button = QPushButton()
        self._button.setProperty("small", True)
        self._button.clicked.connect(self._press)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._remark = theme.label("", "hint")
        self._remark.setWordWrap(True)
        self._figures = [
            _Figure(
                tr("Shortest"), tr("Shortest note: {length}"), tr("Preview {name}: shortest note")
            ),
            _Figure(tr("Median"), tr("Median note: {length}"), ""),
            _Figure(
                tr("Longest"), tr("Longest note: {length}"), tr("Preview {name}: longest note")
            ),
        ]
        self._people = PeopleTree()
        self._people.contact_chosen.connect(self.contact_chosen)
        for length in self._figures:
            length.contact_chosen.connect(self.contact_chosen)
        self._lay_out()
        self._show_state()

    def _lay_out(self) -> None:
        state = QHBoxLayout()
        state.setSpacing(theme.Space.S)
        state.addWidget(self._remark, 1)
        state.addWidget(self._button)
        figures = QHBoxLayout()
        figures.setSpacing(theme.Space.S)
        for length in self._figures:
            figures.addWidget(length, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.Space.M, 0, 0)
        column.setSpacing(theme.Space.S)
        column.addWidget(self._channels)
        column.addWidget(self._bar)
        column.addLayout(state)
        column.addLayout(figures)
        column.addWidget(self._people, 1)

    # ── what is counted ──────────────────────────────────────────────────────────────────────

    def show_channels(self, channels: Sequence[Channel], usual: str) -> None:
        """Offer these channels, the usual one chosen unless another was."""
        chosen = self._channels.currentText() or usual
        if [self._channels.itemData(row) for row in range(self._channels.count())] == [*channels]:
            return
        self._channels.clear()
        for channel in channels:
            self._channels.addItem(channel.name, channel)
        self._channels.setCurrentIndex(max(0, self._channels.findText(chosen)))
        self._begin_anew()

    def show_text(self, text: str, goal_id: int | None) -> None:
        """Count for this text and goal; if they are new, when they have rested for a moment."""
        if (text, goal_id) != (self._text, self._goal_id):
            self._text, self._goal_id = text, goal_id
            self._begin_anew()

    def forget(self) -> None:
        """Begin anew: what the book says may have changed."""
        self._begin_anew()

    def rest(self) -> None:
        """Stop at once: somebody is typing."""
        if self._slices.is_running:
            self._slices.cancel()
            self._is_fresh = False
            self._show_state()

    def seek(self, which: str) -> None:
        """Choose whose note is the shortest or longest, counting first where that is needed."""
        if self._is_fresh:
            self._choose(which)
            return
        self._waits_for = which
        if not self._slices.is_running:
            self.count()

    def count(self) -> None:
        """Count now."""
        self._soon.stop()
        self._slices.cancel()
        channel = self._channels.currentData()
        if channel is None or not self._text.strip():
            return
        try:
            survey = self._over_book(self._text, channel, self._goal_id)
        except TemplateBroken:
            self._survey = None
            self._show_survey(tr(_UNREADABLE))
            self._stop_waiting(tr(_UNREADABLE))
            return
        self._slices.start(_slices(survey))
        self._show_state()

    @property
    def survey(self) -> Survey | None:
        """Give the figures so far, or None."""
        return self._survey

    @property
    def is_fresh(self) -> bool:
        """Say whether the figures are those of the text as it is, over everybody."""
        return self._is_fresh

    @property
    def people(self) -> PeopleTree:
        """Give the list of those who don't fit or lack a fact."""
        return self._people

    @property
    def remark(self) -> str:
        """Give what is said about the counting."""
        return self._remark.text()

    # ── counting ─────────────────────────────────────────────────────────────────────────────

    def _begin_anew(self) -> None:
        self._is_fresh = False
        self._slices.cancel()
        if self.isVisible() or self._waits_for:
            self._soon.start()
        self._show_state()

    def _take(self, survey: Survey) -> None:
        """Show how far it got, now and then: showing takes time from counting."""
        self._survey = survey
        if time.monotonic() - self._shown_at < _SHOWN_EVERY:
            return
        self._shown_at = time.monotonic()
        self._show_survey("")
        if self._waits_for:
            told = tr("Looking through the book: {share}")
            self.told.emit(told.format(share=_share(survey)))

    def _end(self, survey: Survey | None) -> None:
        self._is_fresh = True
        self._survey = survey
        self._show_survey("")
        if self._waits_for:
            self._choose(self._waits_for)

    def _choose(self, which: str) -> None:
        survey = self._survey
        note = survey and (survey.shortest if which == "shortest" else survey.longest)
        self._stop_waiting("" if note else tr(_NOBODY))
        if note:
            self.contact_chosen.emit(note.contact_id)

    def _stop_waiting(self, words: str) -> None:
        if self._waits_for:
            self._waits_for = ""
            self.told.emit(words)

    def _press(self) -> None:
        """Cancel what runs, or count again."""
        if self._slices.is_running:
            self._slices.cancel()
            self._stop_waiting("")
            self._show_state()
        else:
            self.count()

    # ── what is shown ────────────────────────────────────────────────────────────────────────

    def _show_survey(self, words: str) -> None:
        survey = self._survey
        shortest, median, longest = self._figures
        shortest.show_note(survey.shortest if survey else None)
        longest.show_note(survey.longest if survey else None)
        median.show_length(survey.median_length if survey else None)
        self._people.show_survey(survey)
        self._show_state(words)

    def _show_state(self, words: str = "") -> None:
        is_running, survey = self._slices.is_running, self._survey
        self._button.setText(tr("Cancel") if is_running else tr("Count again"))
        self._bar.setRange(0, max(1, survey.total if survey else 1))
        self._bar.setValue(survey.done if survey else 0)
        kept = self._bar.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self._bar.setSizePolicy(kept)
        self._bar.setVisible(is_running)
        self._remark.setText(words or self._state(is_running, survey))

    def _state(self, is_running: bool, survey: Survey | None) -> str:
        if is_running:
            share = _share(survey) if survey else ""
            return tr("Counting: {share}").format(share=share) if survey else tr("Counting…")
        if survey is None:
            return tr(_WAITS) if self._soon.isActive() else ""
        if not survey.total:
            return tr(_NOBODY)
        if self._soon.isActive():
            told = tr("Of the text before: {share}.").format(share=_share(survey))
            return f"{told} {tr(_WAITS)}"
        if not self._is_fresh:
            return tr("Of the text before, or not of all: {share}.").format(share=_share(survey))
        return tr("Everybody you may write to: %n contact(s).", "", survey.total)

    def showEvent(self, event: QShowEvent) -> None:
        """Count when somebody looks."""
        super().showEvent(event)
        if not self._is_fresh and not self._slices.is_running:
            self._soon.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Count for nobody no longer."""
        super().hideEvent(event)
        if not self._waits_for:
            self._soon.stop()
            self.rest()


class _Figure(QWidget):
    """One length, with whose note it is."""

    contact_chosen = Signal(int)

    def __init__(self, caption: str, length: str, preview: str) -> None:
        super().__init__()
        self._length_words, self._preview_words = length, preview
        self._contact_id = 0
        self._length = QLabel("–")
        self._length.setFont(theme.font(theme.Size.HEADING, strong=True, tabular=True))
        self._name = QPushButton()
        self._name.setProperty("link", True)
        self._name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._name.clicked.connect(lambda: self.contact_chosen.emit(self._contact_id))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(ElidedLabel(caption, size=theme.Size.HINT, role="quiet"))
        column.addWidget(self._length)
        column.addWidget(self._name)
        column.addStretch(1)
        self._name.hide()

    def show_note(self, note: Measured | None) -> None:
        """Show a note's length, and whose it is."""
        self.show_length(note.length if note else None)
        self._name.setVisible(note is not None)
        if note is not None:
            self._contact_id = note.contact_id
            metrics = self._name.fontMetrics()
            room = max(3 * theme.Space.XL, self._name.width() - 2 * theme.Space.S)
            self._name.setText(
                metrics.elidedText(note.name, Qt.TextElideMode.ElideRight, room).replace("&", "&&")
            )
            self._name.setAccessibleName(self._preview_words.format(name=note.name))
            told = tr("Preview the note to {name}").format(name=note.name)
            self._name.setToolTip(tooltip(told))

    def show_length(self, length: int | None) -> None:
        """Show a length."""
        shown = "–" if length is None else figure(length)
        self._length.setText(shown)
        self._length.setAccessibleName(self._length_words.format(length=shown))


def _slices(survey: Iterator[Survey]) -> Generator[Survey, None, Survey | None]:
    """Give the figures as they come, and the last ones as the result."""
    last: Survey | None = None
    for last in survey:
        yield last
    return last


def _share(survey: Survey) -> str:
    told = tr("{done} of %n contact(s)", "", survey.total)
    return told.format(done=figure(survey.done))
