"""Whose note is previewed: the contact and the goal, and the facts that come with them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from connote.core.book import Book
from connote.core.errors import NotFound
from connote.core.speech import tr
from connote.core.things import Channel, Contact, ContactRow, Draft, GoalState, TemplateRow
from connote.core.writing.facts import examples
from connote.ui import theme
from connote.ui.icons import icon
from connote.ui.pages.templates.contact_field import ContactField
from connote.ui.widgets.direction import isolated
from connote.ui.widgets.drop_down import DropDown
from connote.ui.widgets.plain_text import menu_text

_LOOKED_AT = 8
"""So many of the first contacts are asked for shared history: a preview with one tells more."""

_OFFERED = 8
_NARROW = 360


class Whose(QWidget):
    """Chooses a contact and a goal; `gathered` says that their facts are new.

    `extreme_wanted` carries "shortest" or "longest": whose note is that, over the whole book?
    """

    gathered = Signal()
    extreme_wanted = Signal(str)

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._contact: ContactRow | None = None
        self._query, self._place = "", 0
        self.draft: Draft | None = None
        self.channels: tuple[Channel, ...] = ()
        self._field = ContactField(self._search)
        self._field.chosen.connect(self._go_to)
        self._goals = DropDown()
        self._goals.setAccessibleName(tr("Goal of the preview"))
        self._goals.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._goals.activated.connect(lambda: self._gather())
        self._steps = [
            _step("arrow-left", tr("Previous contact"), "Alt+Up", self.show_previous),
            _step("arrow-right", tr("Next contact"), "Alt+Down", self.show_next),
        ]
        self._extremes = [
            self._extreme(
                "shortest",
                tr("Shortest"),
                tr("Whose note is the shortest of the whole book"),
                tr("Contact with the shortest note"),
            ),
            self._extreme(
                "longest",
                tr("Longest"),
                tr("Whose note is the longest of the whole book"),
                tr("Contact with the longest note"),
            ),
        ]
        self._lay_out()

    def _lay_out(self) -> None:
        self._beside = QWidget()
        beside = QHBoxLayout(self._beside)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        for button in self._extremes:
            beside.addWidget(button)
        first = QHBoxLayout()
        first.setSpacing(0)
        first.addWidget(self._field, 1)
        first.addSpacing(theme.Space.XS)
        for step in self._steps:
            first.addWidget(step)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.Space.S)
        self._grid.setColumnStretch(0, 1)
        self._grid.addLayout(first, 0, 0, 1, 2)
        self._grid.addWidget(self._goals, 1, 0)
        self._grid.addWidget(self._beside, 1, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let a goal be read in a narrow window, too: it has a line of its own there."""
        super().resizeEvent(event)
        place = (2, 0) if event.size().width() < _NARROW else (1, 1)
        if self._grid.itemAtPosition(*place) is None:
            self._grid.removeWidget(self._beside)
            self._grid.addWidget(self._beside, *place, Qt.AlignmentFlag.AlignLeft)

    def _extreme(self, which: str, words: str, meaning: str, name: str) -> QPushButton:
        made = QPushButton(words)
        made.setProperty("quiet", True)
        made.setProperty("small", True)
        made.setToolTip(meaning)
        made.setAccessibleName(name)
        made.clicked.connect(lambda: self.extreme_wanted.emit(which))
        return made

    # ── what is chosen ───────────────────────────────────────────────────────────────────────

    @property
    def contact_id(self) -> int | None:
        """Give the contact, or None where the book has none."""
        return self._contact.id if self._contact else None

    @property
    def goal_id(self) -> int | None:
        """Give the goal that is chosen, or None."""
        chosen: int | None = self._goals.currentData()
        return chosen

    def values(self) -> Mapping[str, str]:
        """Give the facts as people read them."""
        facts = self.draft.facts if self.draft else examples()
        return {name: _shown(value) for name, value in facts.items()}

    def reload(self) -> None:
        """Read contact, goals and channels again, keeping what is chosen."""
        self.channels = tuple(sorted(self._book.channels.all(), key=_by_limit))
        self._fill_goals()
        if self._contact is not None:
            rows = self._book.contacts.rows([self._contact.id])
            self._contact = rows[0] if rows else None
        if self._contact is None:
            self._choose_at_first()
        self._gather()

    def show_next(self) -> None:
        """Go on to the next contact, or the next one that the search finds."""
        self._go_to(self._query, self._place + 1)

    def show_previous(self) -> None:
        """Go back to the contact before, from the first one to the last."""
        place = self._place or self._book.contacts.count(self._query)
        self._go_to(self._query, max(0, place - 1))

    def show_contact(self, contact_id: int) -> None:
        """Go to a contact, wherever it stands in the book."""
        place = self._book.contacts.place(contact_id)
        if place is not None:
            self._go_to("", place)

    def choose_goal(self, goal_id: int | None) -> None:
        """Preview the notes for another goal."""
        self._goals.setCurrentIndex(max(0, self._goals.findData(goal_id)))
        self._gather()

    def _go_to(self, query: str, place: int) -> None:
        rows = self._book.contacts.page(query, offset=place, limit=1)
        if not rows and place:
            place, rows = 0, self._book.contacts.page(query, limit=1)
        if rows:
            self._query, self._place, self._contact = query, place, rows[0]
            self._gather()

    def _choose_at_first(self) -> None:
        """Take one of the first contacts whom I know from somewhere, else the very first."""
        self._query, self._place = "", 0
        rows = self._book.contacts.page(limit=_LOOKED_AT)
        for place, row in enumerate(rows):
            if self._book.histories.of(row.id):
                self._place = place
                break
        self._contact = rows[self._place] if rows else None

    def _search(self, typed: str) -> list[ContactRow]:
        return self._book.contacts.page(typed, limit=_OFFERED)

    def _fill_goals(self) -> None:
        """Offer the active goals, the first one chosen unless another was."""
        chosen = self._goals.currentData()
        was_filled = self._goals.count() > 0
        self._goals.clear()
        for goal_id, title in self._book.goals.titles(GoalState.ACTIVE).items():
            words = menu_text(title).replace("&&", "&")
            self._goals.addItem(isolated(words), goal_id)
        self._goals.addItem(tr("no goal"), None)
        place = self._goals.findData(chosen) if was_filled else 0
        self._goals.setCurrentIndex(max(0, place))

    def _gather(self) -> None:
        """Ask the core once for all that is needed for this contact and goal."""
        has_contact = self._contact is not None
        for part in (self._field, *self._steps, *self._extremes):
            part.setEnabled(has_contact)
        self._field.show_contact(self._contact.full_name if self._contact else "")
        self.draft = self._drafted() if self.channels else None
        self.gathered.emit()

    def _drafted(self) -> Draft:
        template = TemplateRow(0, "", 0, False)
        goal_id, channel = self.goal_id, self.channels[0]
        if self._contact is not None:
            try:
                return self._book.notes.draft(
                    self._contact.id, goal_id=goal_id, channel_id=channel.id, template=template
                )
            except NotFound:
                self._contact = None  # taken out by a command beside the window
        example = Contact(0, first_name="Mary", last_name="Stone")
        return Draft(example, None, channel, template, None, (), examples())


def _shown(value: str | bool | None) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return value or ""


def _step(picture: str, words: str, keys: str, act: Callable[[], None]) -> QToolButton:
    made = QToolButton()
    made.setIcon(icon(picture, "quiet"))
    made.setToolTip(f"{words} ({keys})")
    made.setAccessibleName(words)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.clicked.connect(act)
    return made


def _by_limit(channel: Channel) -> tuple[bool, int]:
    """Order channels by their room, those without a limit last."""
    return channel.limit is None, channel.limit or 0
