"""What a note is made from: the goal, the template, the channel and how we know each other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QSizePolicy, QWidget

from connote.core.book import Book
from connote.core.speech import tr
from connote.core.things import Draft, GoalState, SharedHistory, TemplateRow
from connote.ui import theme
from connote.ui.widgets.choice import Choice
from connote.ui.widgets.direction import isolated
from connote.ui.widgets.plain_text import tooltip

Entries = Sequence[tuple[str, object]]


class Choices(QWidget):
    """Four boxes, one below the other; `chosen` carries the name of the one that was changed."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with nothing to choose from."""
        super().__init__(parent)
        self._goals: dict[int, str] = {}
        self._templates: list[TemplateRow] = []
        self._former: int | None = None
        self._captions: dict[QComboBox, QLabel] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.Space.M)
        self._grid.setVerticalSpacing(theme.Space.XS)
        self._grid.setColumnStretch(1, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.goals = self._box(tr("Goal"), "goal")
        self.templates = self._box(tr("Template"), "template")
        self.channels = self._box(tr("Channel"), "channel")
        self.histories = self._box(tr("Known from"), "history")

    def _box(self, caption: str, name: str) -> QComboBox:
        box = Choice()
        box.setAccessibleName(caption)
        box.setProperty("small", True)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(12)
        box.activated.connect(lambda: self.chosen.emit(name))
        box.currentTextChanged.connect(lambda text: box.setToolTip(tooltip(text)))
        label = theme.label(caption, "quiet")
        label.setBuddy(box)
        row = len(self._captions)
        self._captions[box] = label
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(box, row, 1)
        return box

    # ── what there is to choose from ─────────────────────────────────────────────────────────

    def fill(self, book: Book, *, is_same_note: bool = False) -> None:
        """Offer what the book has now, staying with what is chosen where it is still there.

        A goal or template that was put away stays for the same note, and goes with the next one.
        """
        goal, template = (
            (self.goal_id, self.templates.currentData()) if is_same_note else (None, None)
        )
        self._goals = book.goals.titles()
        offered = book.goals.titles(GoalState.ACTIVE)
        if goal in self._goals:
            offered.setdefault(goal, self._goals[goal])
        _fill(
            self.goals, [(tr("No goal"), None), *((title, one) for one, title in offered.items())]
        )
        rows = book.templates.all()
        self._templates = [row for row in rows if not row.archived or row.id == template]
        chosen = self.templates.currentData()
        _fill(self.templates, [(row.name, row.id) for row in self._templates])
        if self.templates.currentData() != chosen:
            _select(self.templates, self._former)  # the chosen one is gone: undone, or put away
        _fill(self.channels, [(row.name, row.id) for row in book.channels.all()])

    def offer_goal(self, title: str, goal_id: int | None) -> None:
        """Choose a goal that may be reached or dropped by now."""
        _offer(self.goals, title, goal_id)

    def offer_template(self, row: TemplateRow) -> None:
        """Choose a template that may be put away by now."""
        self._former = self.templates.currentData()
        if row not in self._templates:
            self._templates.append(row)
        _offer(self.templates, row.name, row.id)

    def show_draft(self, draft: Draft) -> None:
        """Show what a draft was gathered with."""
        _select(self.templates, draft.template.id)
        _select(self.channels, draft.channel.id)
        entries: Entries = [(entry.text, place) for place, entry in enumerate(draft.histories)]
        _fill(self.histories, entries or [(tr("nowhere yet"), None)])
        for part in (self.histories, self._captions[self.histories]):
            part.setVisible(len(entries) > 1)
        if draft.history in draft.histories:
            self.histories.setCurrentIndex(draft.histories.index(draft.history))

    def show_goals(self, is_shown: bool) -> None:
        """Show the goals, or not, where another part says what the note is for."""
        for part in (self.goals, self._captions[self.goals]):
            part.setVisible(is_shown)

    def choose_history(self, draft: Draft, history_id: int) -> None:
        """Choose the entry by hand of this id."""
        for place, entry in enumerate(draft.histories):
            if entry.id == history_id:
                self.histories.setCurrentIndex(place)

    # ── what is chosen ───────────────────────────────────────────────────────────────────────

    @property
    def goal_id(self) -> int | None:
        """Give the goal that is chosen, or None."""
        chosen: int | None = self.goals.currentData()
        return chosen

    @property
    def channel_id(self) -> int | None:
        """Give the channel that is chosen."""
        chosen: int | None = self.channels.currentData()
        return chosen

    @property
    def template(self) -> TemplateRow | None:
        """Give the template that is chosen."""
        chosen = self.templates.currentData()
        return next((row for row in self._templates if row.id == chosen), None)

    def history(self, before: Draft, known: Sequence[SharedHistory]) -> SharedHistory | None:
        """Find the entry that was chosen among those that are `known` now."""
        place = self.histories.currentIndex()
        if not 0 <= place < len(before.histories):
            return None
        chosen = before.histories[place]
        return next((entry for entry in known if _is_same(entry, chosen)), None)

    def choose_goal(self, goal_id: int | None) -> None:
        """Choose a goal; without one stay with the last, else take the first active one."""
        if goal_id is None:
            goal_id = self.goal_id if self.goal_id is not None else self.goals.itemData(1)
        title = self._goals.get(goal_id or 0, "")
        self.offer_goal(title, goal_id)


def _is_same(one: SharedHistory, other: SharedHistory) -> bool:
    """Say whether two entries are one: by hand the same row, found at the same organization."""
    if one.is_found or other.is_found:
        return one.is_found and other.is_found and one.organization_id == other.organization_id
    return one.id == other.id


def _fill(box: QComboBox, entries: Entries) -> None:
    """Offer other entries, staying with the chosen one where it is still there."""
    chosen = box.currentData()
    box.clear()
    for text, value in entries:
        box.addItem(isolated(text), value)
    box.setCurrentIndex(max(0, box.findData(chosen)))


def _select(box: QComboBox, value: object) -> None:
    place = box.findData(value)
    if place >= 0:
        box.setCurrentIndex(place)


def _offer(box: QComboBox, text: str, value: int | None) -> None:
    if value is not None and box.findData(value) < 0:
        box.addItem(isolated(text), value)
    _select(box, value)
