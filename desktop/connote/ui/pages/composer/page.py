"""The composer's page: asks the core once for a draft; what happens at a key stays here."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from connote.core.book import Book
from connote.core.errors import ConnoteError, NotFound, TemplateBroken
from connote.core.things import (
    Act,
    Change,
    ChannelKind,
    Contact,
    Draft,
    Fitted,
    GoalState,
    SharedHistory,
    TemplateRow,
)
from connote.core.unsaved import Unsaved, unsaved_note
from connote.core.writing.count import length
from connote.ui import theme, words
from connote.ui.icons import icon
from connote.ui.page import Page
from connote.ui.pages.composer.parts import PartChips
from connote.ui.widgets.character_meter import CharacterMeter
from connote.ui.widgets.coach_list import CoachList
from connote.ui.widgets.elided_label import ElidedLabel
from connote.ui.widgets.note_editor import NoteEditor

_KEEP_AFTER_MS = 500


class ComposerPage(Page):
    """Writes to one person; a hand edit turns the note into free text until it is refitted."""

    title = "Composer"
    watches = frozenset(
        (
            *("contact", "stint", "history", "link", "goal", "owner", "organization"),
            *("template", "template_version", "channel"),
        )
    )

    closed = Signal()
    fact_wanted = Signal(str, int)
    """A fact that is missing, and the contact it is missing for."""

    def __init__(self, book: Book, unsaved: Unsaved, parent: QWidget | None = None) -> None:
        """Build the page; `write_to` gives it somebody to write to."""
        super().__init__(book, parent)
        self._unsaved = unsaved
        self._draft: Draft | None = None
        self._fitted: Fitted | None = None
        self._locks: dict[int, int] = {}
        self._request_id: int | None = None
        self._is_free = False
        self._is_kept = True
        self._sent: tuple[str, str, str] | None = None
        self._templates: list[TemplateRow] = []
        self._captions: dict[QComboBox, QLabel] = {}
        self._keep_soon = QTimer(self, singleShot=True, interval=_KEEP_AFTER_MS)
        self._keep_soon.timeout.connect(self._keep_typed)
        self._build()

    # ── building ─────────────────────────────────────────────────────────────────────────────

    def _build(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(theme.Space.L, theme.Space.M, theme.Space.L, theme.Space.M)
        column.setSpacing(theme.Space.M)
        column.addLayout(self._choices())
        self.editor = NoteEditor()
        self.editor.setAccessibleName("Note")
        self.editor.edited.connect(self._take_typing)
        column.addWidget(self.editor)
        column.addLayout(self._meter_row())
        self._missing = theme.label("", "warning")
        self._missing.setWordWrap(True)
        self._missing_row = QHBoxLayout()
        column.addWidget(self._missing)
        column.addLayout(self._missing_row)
        self.chips = PartChips()
        self.chips.locked.connect(self._lock)
        column.addWidget(self.chips)
        column.addWidget(self._free_row())
        self.coach = CoachList()
        column.addWidget(self.coach)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(body)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addLayout(self._head())
        page.addWidget(scroll, 1)
        page.addLayout(self._buttons())

    def _head(self) -> QHBoxLayout:
        self._to = ElidedLabel("", size=theme.Size.HEADING, strong=True)
        leave = QToolButton()
        leave.setIcon(icon("cross", "quiet"))
        leave.setToolTip("Close (Esc)")
        leave.setAccessibleName("Close the composer")
        leave.clicked.connect(self.leave)
        row = QHBoxLayout()
        row.setContentsMargins(theme.Space.L, theme.Space.L, theme.Space.S, 0)
        row.addWidget(self._to, 1)
        row.addWidget(leave)
        return row

    def _choices(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.Space.M)
        grid.setVerticalSpacing(theme.Space.S)
        self.goals = self._choice(grid, "Goal", 0)
        self.templates = self._choice(grid, "Template", 1)
        self.channels = self._choice(grid, "Channel", 2)
        self.histories = self._choice(grid, "Known from", 3)
        grid.setColumnStretch(1, 1)
        return grid

    def _choice(self, grid: QGridLayout, caption: str, place: int) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(caption)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(12)
        box.activated.connect(self._choose)
        label = theme.label(caption, "quiet")
        label.setBuddy(box)
        self._captions[box] = label
        grid.addWidget(label, place, 0)
        grid.addWidget(box, place, 1)
        return box

    def _meter_row(self) -> QHBoxLayout:
        self.meter = CharacterMeter()
        self._left = theme.label("", "hint")
        row = QHBoxLayout()
        row.setSpacing(theme.Space.M)
        row.addWidget(self.meter, 1)
        row.addWidget(self._left)
        return row

    def _free_row(self) -> QWidget:
        self._free = QWidget()
        row = QHBoxLayout(self._free)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(theme.label("You edited this note by hand.", "hint"), 1)
        back = QPushButton("Back to the template")
        back.setProperty("quiet", True)
        back.setProperty("small", True)
        back.clicked.connect(self.refit)
        row.addWidget(back)
        self._free.hide()
        return self._free

    def _buttons(self) -> QHBoxLayout:
        self.copy_button = QPushButton(icon("copy", "on_accent"), "Copy && open profile")
        self.copy_button.setProperty("primary", True)
        self.copy_button.setToolTip("Ctrl+Enter")
        self.copy_button.clicked.connect(self.copy_note)
        self.sent_button = QPushButton(icon("send", "text"), "Mark as sent")
        self.sent_button.setToolTip("Ctrl+Shift+Enter")
        self.sent_button.clicked.connect(self.mark_sent)
        self.draft_button = QPushButton("Save draft")
        self.draft_button.setProperty("quiet", True)
        self.draft_button.setToolTip("Ctrl+S")
        self.draft_button.clicked.connect(self.save_draft)
        row = QHBoxLayout()
        row.setContentsMargins(theme.Space.L, theme.Space.M, theme.Space.L, theme.Space.M)
        row.setSpacing(theme.Space.S)
        row.addWidget(self.copy_button)
        row.addWidget(self.sent_button)
        row.addWidget(self.draft_button)
        row.addStretch(1)
        return row

    # ── whom to ──────────────────────────────────────────────────────────────────────────────

    @property
    def draft(self) -> Draft | None:
        """Give the draft that is being written, or None."""
        return self._draft

    @property
    def text(self) -> str:
        """Give the note as it stands."""
        return self.editor.text()

    def write_to(self, contact_id: int, goal_id: int | None = None, *, template: str = "") -> None:
        """Begin a note to a contact.

        With a `template` it is an answer to somebody connected: it goes out as a message.
        """
        self._begin(None)
        self._select(self.goals, goal_id if goal_id is not None else self._usual_goal())
        contact = self.book.contacts.get(contact_id)
        is_message = bool(template or contact.connected_on)
        self._draft = self.book.notes.draft(
            contact_id,
            goal_id=self.goals.currentData(),
            channel_id=self._message_channel() if is_message else None,
            template=next((row for row in self._templates if row.name == template), None),
            locked_until=self.book.requests.locked_until(contact_id),
        )
        self._open(self._unsaved.text(_key(contact)))

    def go_on(self, request_id: int) -> None:
        """Go on with the note of a drafted request, as it was begun."""
        request = self.book.requests.get(request_id)
        self._begin(request_id)
        self._offer(self.goals, request.goal, request.goal_id)
        row = next((row for row in self.book.templates.all() if row.name == request.template), None)
        if row is not None and row not in self._templates:
            self._templates.append(row)
            self._offer(self.templates, row.name, row.id)
        histories = self.book.histories.of(request.contact_id)
        self._draft = self.book.notes.draft(
            request.contact_id,
            goal_id=request.goal_id,
            channel_id=request.channel_id,
            template=row,
            history=next((one for one in histories if one.text == request.shared_history), None),
            locked_until=self.book.requests.locked_until(request.contact_id),
        )
        self._open(self._unsaved.text(_key(self._draft.contact)) or request.note)

    def _begin(self, request_id: int | None) -> None:
        """Leave the note before this one behind; what was typed into it is kept."""
        self._keep_typed()
        self._locks, self._is_free, self._request_id = {}, False, request_id
        self._is_kept = True
        self._draft = self._fitted = None
        self._fill_choices()

    def _open(self, typed: str) -> None:
        """Show the draft with its note, or with what was typed before."""
        assert self._draft is not None  # noqa: S101 - both callers have just gathered it
        self._show_draft(self._draft)
        self.editor.set_text("", fresh=True)
        self._fit()
        if typed and typed != self.text:
            self._set_free(typed)
        self.editor.set_text(self.text, fresh=True)  # undo begins here, not at another's note
        self._is_stale = False
        self.editor.setFocus()

    def _message_channel(self) -> int | None:
        channels = self.book.channels.all()
        return next((row.id for row in channels if row.kind is ChannelKind.MESSAGE), None)

    def _offer(self, box: QComboBox, text: str, value: int | None) -> None:
        """Choose an entry that may be put away by now."""
        if value is not None and box.findData(value) < 0:
            box.addItem(text, value)
        self._select(box, value)

    def reload(self) -> None:
        """Gather the facts anew; free text stays as it is."""
        if self._draft is not None:
            self._fill_choices()
            self._gather()

    def take_change(self, change: Change) -> None:
        """Close where the person was taken out of the book; bring back what was sent too soon."""
        if self._sent is not None and (change.act, change.words) == (Act.UNDO, self._sent[0]):
            self._unsaved.keep(*self._sent[1:])
        if self._draft is not None and "contact" in change.tables:
            try:
                self.book.contacts.get(self._draft.contact.id)
            except NotFound:
                self.leave()
                return
        super().take_change(change)

    def _usual_goal(self) -> int | None:
        """Stay with the goal that was chosen last, else take the first active one."""
        chosen: int | None = self.goals.currentData()
        first: int | None = self.goals.itemData(1)
        return chosen if chosen is not None else first

    def _fill_choices(self) -> None:
        goals = [goal for goal in self.book.goals.all() if goal.state is GoalState.ACTIVE]
        _fill(self.goals, [("No goal", None), *((goal.title, goal.id) for goal in goals)])
        self._templates = self.book.templates.all(archived=False)
        _fill(self.templates, [(row.name, row.id) for row in self._templates])
        _fill(self.channels, [(row.name, row.id) for row in self.book.channels.all()])

    def _select(self, box: QComboBox, value: object) -> None:
        place = box.findData(value)
        if place >= 0:
            box.setCurrentIndex(place)

    def _gather(self) -> None:
        """Ask the core for the draft as it is chosen: all facts at once."""
        before = self._draft
        if before is None:
            return
        self._draft = self.book.notes.draft(
            before.contact.id,
            goal_id=self.goals.currentData(),
            channel_id=self.channels.currentData(),
            template=self._template(self.templates.currentData()),
            history=self._chosen_history(before),
            locked_until=before.locked_until,
        )
        self._show_draft(self._draft)
        if self._is_free:
            self._judge(self.text)
        else:
            self._fit()

    def _template(self, template_id: int | None) -> TemplateRow | None:
        return next((row for row in self._templates if row.id == template_id), None)

    def _chosen_history(self, before: Draft) -> SharedHistory | None:
        """Find the entry that was chosen among those there are now."""
        place = self.histories.currentIndex()
        if not 0 <= place < len(before.histories):
            return None
        chosen = before.histories[place]
        known = self.book.histories.of(before.contact.id)
        return next((entry for entry in known if _is_same(entry, chosen)), None)

    def _show_draft(self, draft: Draft) -> None:
        self._to.set_text(f"To {draft.contact.full_name}")
        self._select(self.templates, draft.template.id)
        self._select(self.channels, draft.channel.id)
        histories: list[tuple[str, object]] = [
            (entry.text, place) for place, entry in enumerate(draft.histories)
        ]
        _fill(self.histories, histories or [("nowhere yet", None)])
        for part in (self.histories, self._captions[self.histories]):
            part.setVisible(len(histories) > 1)
        if draft.history in draft.histories:
            self.histories.setCurrentIndex(draft.histories.index(draft.history))
        self._show_budget(draft)
        is_mail = draft.channel.kind is ChannelKind.EMAIL
        self.copy_button.setText("Copy && open e-mail" if is_mail else "Copy && open profile")

    def _show_budget(self, draft: Draft) -> None:
        budget = self.book.statistics.budget(draft.channel)
        left = "" if budget.left is None else f"{words.number(budget.left, 'note')} left this month"
        if draft.locked_until:
            left = f"LinkedIn allows no new invitation before {words.day(draft.locked_until)}"
        self._left.setText(left)

    # ── the note ─────────────────────────────────────────────────────────────────────────────

    def _choose(self) -> None:
        """Take another goal, template, channel or history; another template is begun with."""
        if self.sender() is self.templates:
            self._locks = {}
            self._is_free = False
        self._gather()

    def _lock(self, number: int, version: int | None) -> None:
        """Keep a part at a version, or let it be fitted again."""
        if version is None:
            self._locks.pop(number, None)
        else:
            self._locks[number] = version
        self._fit()

    def refit(self) -> None:
        """Go back to the template; what was typed is one undo of the editor away."""
        self._is_free = False
        self._locks = {}
        self._fit()
        self._keep_typed()
        self.editor.setFocus()

    def _fit(self) -> None:
        if self._draft is None:
            return
        try:
            self._fitted = self.book.notes.fit(self._draft, self._locks)
        except TemplateBroken as error:
            self._show_broken(self._draft, error)
            return
        self._free.hide()
        self._allow_sending(True)
        self.editor.set_text(self._fitted.text)
        self.chips.show_parts(self._fitted.parts)
        self._say_missing("", self._fitted.missing)
        self._judge(self._fitted.text)

    def _show_broken(self, draft: Draft, error: TemplateBroken) -> None:
        """Show no note at all: whatever stood here was somebody else's, or an old wording."""
        self._fitted = None
        self._free.hide()
        self.editor.set_text("", fresh=True)
        self.chips.show_parts(())
        self._judge("")
        self._say_missing(f"The template “{draft.template.name}” has a mistake. {error}", ())
        self._allow_sending(False)

    def _allow_sending(self, is_allowed: bool) -> None:
        for button in (self.copy_button, self.sent_button, self.draft_button):
            button.setEnabled(is_allowed)

    def _take_typing(self, text: str) -> None:
        self._is_kept = False
        self._set_free(text)
        self._allow_sending(bool(text.strip()) or self._fitted is not None)
        self._keep_soon.start()

    def _set_free(self, text: str) -> None:
        """Let the text be the user's own."""
        self._is_free = True
        if self.editor.text() != text:
            self.editor.set_text(text)
        self.chips.hide()
        self._free.show()
        self._say_missing("", ())
        self._judge(text)

    def _judge(self, text: str) -> None:
        """Count and coach a text."""
        draft = self._draft
        if draft is None:
            return
        self.meter.set_count(length(text, draft.channel.counts), draft.channel.limit)
        missing = self._fitted.missing if self._fitted and not self._is_free else ()
        self.coach.set_lines(self.book.notes.coach(draft, text, missing))

    def _say_missing(self, message: str, missing: tuple[str, ...]) -> None:
        from connote.core.writing.facts import FACTS  # with Liquid, when a note is first written

        while (item := self._missing_row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        if missing:
            message = "This note lacks:"
        for name in missing:
            button = QPushButton(FACTS[name].words)
            button.setProperty("small", True)
            button.setToolTip("Fill it in")
            button.clicked.connect(lambda _=False, name=name: self._want_fact(name))
            self._missing_row.addWidget(button)
        if missing:
            self._missing_row.addStretch(1)
        self._missing.setText(message)
        self._missing.setVisible(bool(message))

    def _want_fact(self, name: str) -> None:
        if self._draft is not None:
            self.fact_wanted.emit(name, self._draft.contact.id)

    # ── keeping what is typed ────────────────────────────────────────────────────────────────

    def _keep_typed(self) -> None:
        """Keep a hand edit, or let it go where the note is the template's again."""
        self._keep_soon.stop()
        if self._draft is not None and not (self._is_free and self._is_kept):
            self._unsaved.keep(_key(self._draft.contact), self.text if self._is_free else "")

    def put_away(self) -> None:
        """Keep a hand edit for the next start."""
        self._keep_typed()

    def leave(self) -> None:
        """Close; what was typed by hand waits for the next time."""
        self._keep_typed()
        self._draft = None
        self.closed.emit()

    # ── sending ──────────────────────────────────────────────────────────────────────────────

    def copy_note(self) -> None:
        """Put the note on the clipboard and open where it is pasted."""
        draft = self._draft
        if draft is None or not self.copy_button.isEnabled():
            return
        QGuiApplication.clipboard().setText(self.text)
        target = _target(draft, self.text)
        if target is None:
            where = "an e-mail address" if draft.channel.kind is ChannelKind.EMAIL else "a profile"
            self.said.emit(f"Copied. {draft.contact.full_name} has no {where[2:].strip()} yet.")
            return
        opened = QDesktopServices.openUrl(target)
        self.said.emit(
            "Copied; paste it there." if opened else "Copied. Open the profile to paste."
        )

    def mark_sent(self) -> None:
        """Record the note as sent today, and close."""
        draft = self._draft
        if draft is None or not self.sent_button.isEnabled():
            return
        self.book.requests.mark_sent(draft, self.text, request_id=self._request_id)
        if self._is_free:
            self._sent = (self.book.undo_words, _key(draft.contact), self.text)
        self._unsaved.keep(_key(draft.contact), "")
        self._is_free = False
        self.leave()

    def save_draft(self) -> None:
        """Keep the note as a drafted request."""
        if self._draft is None:
            return
        try:
            self._request_id = self.book.requests.save_draft(
                self._draft, self.text, request_id=self._request_id
            )
        except ConnoteError:
            self._keep_typed()
            raise
        self._is_kept = True
        self._unsaved.keep(_key(self._draft.contact), "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close by Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)


def _key(contact: Contact) -> str:
    return unsaved_note(contact.uid)


def _is_same(one: SharedHistory, other: SharedHistory) -> bool:
    """Say whether two entries are one: by hand the same row, found at the same organization."""
    if one.is_found or other.is_found:
        return one.is_found and other.is_found and one.organization_id == other.organization_id
    return one.id == other.id


def _fill(box: QComboBox, entries: list[tuple[str, object]]) -> None:
    """Offer other entries, staying with the chosen one where it is still there."""
    chosen = box.currentData()
    box.clear()
    for text, value in entries:
        box.addItem(text, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))


def _target(draft: Draft, text: str) -> QUrl | None:
    """Give the address at which a note is pasted: a profile, or a mail to write."""
    if draft.channel.kind is ChannelKind.EMAIL:
        if not draft.contact.email:
            return None
        url = QUrl()
        url.setScheme("mailto")
        url.setPath(draft.contact.email)
        url.setQuery("body=" + bytes(QUrl.toPercentEncoding(text).data()).decode("ascii"))
        return url
    return QUrl(draft.contact.profile_url) if draft.contact.profile_url else None
