"""The live preview: what the template makes for a contact, at every channel's limit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from connote.core.book import Book
from connote.core.errors import NotFound, TemplateBroken
from connote.core.notes import fit_text
from connote.core.things import (
    Channel,
    Contact,
    ContactRow,
    Draft,
    Fitted,
    GoalState,
    TemplateRow,
)
from connote.core.writing.facts import EXAMPLES, FACTS
from connote.ui import theme
from connote.ui.icons import icon
from connote.ui.pages.templates.contact_field import ContactField
from connote.ui.pages.templates.note_card import NoteCard
from connote.ui.widgets.plain_text import menu_text

_LOOKED_AT = 8
"""So many of the first contacts are asked for shared history: a preview with one tells more."""

_OFFERED = 8

_UNREADABLE = "The preview goes on when the mistakes are mended."


class Preview(QWidget):
    """Shows the notes of one contact; `fact_wanted` asks to fill in one that is missing."""

    fact_wanted = Signal(str, int)

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._contact: ContactRow | None = None
        self._query, self._place = "", 0
        self._draft: Draft | None = None
        self._channels: tuple[Channel, ...] = ()
        self._text: str | None = None
        self._cards: list[NoteCard] = []
        self._field = ContactField(self._search)
        self._field.chosen.connect(self._go_to)
        self._next = QPushButton(icon("arrow-right", "quiet"), "")
        self._next.setToolTip("Next contact (Alt+Down)")
        self._next.setAccessibleName("Next contact")
        self._next.clicked.connect(self.show_next)
        self._goals = QComboBox()
        self._goals.setAccessibleName("Goal of the preview")
        self._goals.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._goals.activated.connect(lambda: self._gather())
        self._remark = theme.label("", "quiet")
        self._remark.setWordWrap(True)
        self._missing = _MissingLine()
        self._missing.fact_wanted.connect(self._ask_for_fact)
        self.setMinimumWidth(12 * theme.Space.XL)
        self._lay_out()

    def _lay_out(self) -> None:
        whose = QHBoxLayout()
        whose.setSpacing(theme.Space.S)
        whose.addWidget(self._field, 1)
        whose.addWidget(self._next)
        self._body = QVBoxLayout()
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(theme.Space.S)
        self._body.addStretch(1)
        inside = QWidget()
        inside.setLayout(self._body)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(inside)
        scroll.setAccessibleName("Notes in every channel")
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.Space.L, theme.Space.L, theme.Space.L, 0)
        column.setSpacing(theme.Space.S)
        title = theme.label("Preview", "strong")
        for part in (title, self._remark, self._missing):
            column.addWidget(part)
        column.insertLayout(1, whose)
        column.insertWidget(2, self._goals)
        column.addWidget(scroll, 1)

    # ── what is shown ────────────────────────────────────────────────────────────────────────

    def reload(self) -> None:
        """Read contact, goals and channels again, keeping what is chosen."""
        self._channels = tuple(sorted(self._book.channels.all(), key=_by_limit))
        self._fill_goals()
        if self._contact is not None:
            rows = self._book.contacts.rows([self._contact.id])
            self._contact = rows[0] if rows else None
        if self._contact is None:
            self._choose_at_first()
        self._gather()

    def show_text(self, text: str) -> None:
        """Show the notes that this text makes; mistakes leave those before them standing."""
        self._text = text
        if self._draft is None:
            return
        try:
            notes = [self._fitted(text, channel) for channel in self._channels]
        except TemplateBroken as error:
            self._say(_UNREADABLE if error.problems else f"No preview. {error}")
            return
        self._say("" if self._contact else "The book has no contacts yet: this is an example.")
        self._show_cards(_grouped(self._channels, notes))
        names = dict.fromkeys(name for note in notes for name in note.missing)
        self._missing.show_facts(tuple(names))

    def clear(self) -> None:
        """Take the notes of another template away."""
        self._text = None
        for card in self._cards:
            card.hide()
        self._missing.hide()
        self._say("")

    def notes(self) -> list[tuple[str, str]]:
        """Give the channels and texts of the notes that are shown."""
        return [card.words() for card in self._cards if not card.isHidden()]

    def _fitted(self, text: str, channel: Channel) -> Fitted:
        assert self._draft is not None  # noqa: S101 - asked by its only caller
        facts = {**self._draft.facts, "channel": channel.name}
        return fit_text(text, replace(self._draft, channel=channel, facts=facts))

    def _say(self, words: str) -> None:
        self._remark.setText(words)
        self._remark.setVisible(bool(words))

    def _show_cards(self, groups: Sequence[tuple[list[Channel], Fitted]]) -> None:
        while len(self._cards) < len(groups):
            card = NoteCard()
            self._body.insertWidget(len(self._cards), card)
            self._cards.append(card)
        for card in self._cards[len(groups) :]:
            card.hide()
        for card, (channels, fitted) in zip(self._cards, groups, strict=False):
            card.show_note(channels, fitted)
            card.show()

    # ── whose note ───────────────────────────────────────────────────────────────────────────

    def show_next(self) -> None:
        """Go on to the next contact, or the next one that the search finds."""
        self._go_to(self._query, self._place + 1)

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

    def _ask_for_fact(self, name: str) -> None:
        if self._contact is not None:
            self.fact_wanted.emit(name, self._contact.id)

    def _fill_goals(self) -> None:
        """Offer the active goals, the first one chosen unless another was."""
        chosen = self._goals.currentData()
        was_filled = self._goals.count() > 0
        self._goals.clear()
        goals = [goal for goal in self._book.goals.all() if goal.state is GoalState.ACTIVE]
        for goal in goals:
            self._goals.addItem(menu_text(goal.title).replace("&&", "&"), goal.id)
        self._goals.addItem("no goal", None)
        place = self._goals.findData(chosen) if was_filled else 0
        self._goals.setCurrentIndex(max(0, place))

    def _gather(self) -> None:
        """Ask the core once for all that is needed for this contact and goal."""
        has_contact = self._contact is not None
        self._field.setEnabled(has_contact)
        self._next.setEnabled(has_contact)
        self._field.show_contact(self._contact.full_name if self._contact else "")
        self._draft = self._drafted() if self._channels else None
        if self._text is not None:  # a text was looked at: Liquid is loaded by now
            self.show_text(self._text)

    def _drafted(self) -> Draft:
        template = TemplateRow(0, "", 0, False)
        goal_id, channel = self._goals.currentData(), self._channels[0]
        if self._contact is not None:
            try:
                return self._book.notes.draft(
                    self._contact.id, goal_id=goal_id, channel_id=channel.id, template=template
                )
            except NotFound:
                self._contact = None  # taken out by a command beside the window
        example = Contact(0, first_name="Mary", last_name="Stone")
        return Draft(example, None, channel, template, None, (), EXAMPLES)


class _MissingLine(QWidget):
    """Names the facts that are missing, with the way to where the first one is filled in."""

    fact_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first = ""
        self._words = theme.label("", "warning")
        self._words.setWordWrap(True)
        self._button = QPushButton("Fill in")
        self._button.setProperty("quiet", True)
        self._button.clicked.connect(lambda: self.fact_wanted.emit(self._first))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._words, 1)
        row.addWidget(self._button)

    def show_facts(self, names: Sequence[str]) -> None:
        """Show which facts are missing, or nothing."""
        self.setVisible(bool(names))
        if names:
            words = [FACTS[name].words if name in FACTS else name for name in names]
            self._first = names[0]
            self._words.setText(f"Missing: {', '.join(words)}")
            self._button.setAccessibleName(f"Fill in {words[0]}")


def _by_limit(channel: Channel) -> tuple[bool, int]:
    """Order channels by their room, those without a limit last."""
    return channel.limit is None, channel.limit or 0


def _grouped(
    channels: Sequence[Channel], notes: Sequence[Fitted]
) -> list[tuple[list[Channel], Fitted]]:
    """Put channels together whose notes are the same; the narrowest one's figures are shown."""
    groups: dict[str, tuple[list[Channel], Fitted]] = {}
    for channel, note in zip(channels, notes, strict=True):
        groups.setdefault(note.text, ([], note))[0].append(channel)
    return list(groups.values())
