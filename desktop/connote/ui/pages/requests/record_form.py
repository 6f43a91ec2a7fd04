"""Recorded by hand: a request that I wrote elsewhere, or one that somebody sent me."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from connote.core.book import Book
from connote.core.speech import tr
from connote.core.things import Account, Direction, GoalState
from connote.ui import theme
from connote.ui.person_chooser import PersonChooser
from connote.ui.widgets.day_chooser import DayChooser
from connote.ui.widgets.drop_down import DropDown

_LINES = 4
_MOST = 20
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Recorded(NamedTuple):
    """What was filled in; `contact_id` is None for a `name` that nobody in the book has."""

    direction: Direction
    name: str
    contact_id: int | None
    goal_id: int | None
    channel_id: int | None
    note: str
    day: str


class RecordForm(QFrame):
    """Person, goal, channel, day and note; `submitted` carries a Recorded.

    What is typed stays in the form until it is recorded; Cancel only puts the form away.
    """

    submitted = Signal(object)
    cancelled = Signal()
    typed = Signal(str)

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        """Lay the form out, hidden."""
        super().__init__(parent)
        self._book = book
        self._direction = Direction.OUTGOING
        self.setProperty("card", True)
        self._title = theme.label("", "strong")
        self.person = QLineEdit()
        self._chooser = PersonChooser(book, self.person)
        self.person.textChanged.connect(self._say_who)
        self._hint = theme.label("", "hint")
        self._hint.setWordWrap(True)
        self.goal = DropDown()
        self.channel = DropDown()
        self.day = DayChooser()
        self.note = QPlainTextEdit()
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(_LINES * self.note.fontMetrics().lineSpacing() + 2 * theme.Space.M)
        self.note.installEventFilter(self)
        self.note.textChanged.connect(lambda: self.typed.emit(self.note.toPlainText()))
        self._fields: list[tuple[QWidget, QWidget]] = []
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.Space.M)
        grid.setVerticalSpacing(theme.Space.XS)
        for place, (words, field) in enumerate(
            ((tr("Person"), self.person), (tr("Goal"), self.goal), (tr("Channel"), self.channel))
        ):
            caption = theme.label(words, "hint")
            caption.setBuddy(field)
            field.setAccessibleName(words)
            grid.addWidget(caption, 0, place)
            grid.addWidget(field, 1, place)
            grid.setColumnStretch(place, 1)
            self._fields.append((caption, field))
        for box in (self.goal, self.channel):
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[int(theme.Space.M)] * 4)
        column.setSpacing(theme.Space.S)
        column.addWidget(self._title)
        column.addLayout(grid)
        column.addWidget(self._hint)
        column.addWidget(self.note)
        column.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        record = QPushButton(tr("Record"))
        record.setProperty("primary", True)
        record.clicked.connect(self.submit)
        leave = QPushButton(tr("Cancel"))
        leave.setProperty("quiet", True)
        leave.clicked.connect(self.cancelled)
        row = QHBoxLayout()
        row.setSpacing(theme.Space.S)
        for part in (record, leave, self.day):
            row.addWidget(part)
        row.addStretch(1)
        return row

    # ── opening ──────────────────────────────────────────────────────────────────────────────

    def begin(self, direction: Direction) -> None:
        """Open the form for one way, what was typed still in it, with the focus on the person."""
        self._direction = direction
        is_mine = direction is Direction.OUTGOING
        self._title.setText(
            tr("A request you wrote elsewhere") if is_mine else tr("A request somebody sent you")
        )
        note = (
            tr("The note as you sent it, or nothing") if is_mine else tr("Their note, or nothing")
        )
        self.note.setPlaceholderText(tr("{what} (Ctrl+Enter records it)").format(what=note))
        self.note.setAccessibleName(note)
        for caption, field in self._fields[1:]:
            caption.setVisible(is_mine)
            field.setVisible(is_mine)
        self._offer_choices()
        self._say_who()
        self.show()
        self.person.setFocus()

    def bring_back(self, note: str) -> None:
        """Put back what was typed before a crash."""
        self.note.setPlainText(note)

    def empty(self) -> None:
        """Forget what was typed: it is in the book."""
        self.person.clear()
        self.note.clear()
        self.day.reset()

    def _offer_choices(self) -> None:
        chosen = self.goal.currentData(), self.channel.currentData()
        self.goal.clear()
        self.goal.addItem(tr("No goal"), None)
        for goal_id, title in self._book.goals.titles(GoalState.ACTIVE).items():
            self.goal.addItem(title, goal_id)
        self.channel.clear()
        me = self._book.contacts.me()
        usual = self._book.channels.usual(me.account if me else Account.FREE)
        for channel in self._book.channels.all():
            self.channel.addItem(channel.name, channel.id)
        self.goal.setCurrentIndex(max(0, self.goal.findData(chosen[0])))
        wanted = usual.id if chosen[1] is None else chosen[1]
        self.channel.setCurrentIndex(max(0, self.channel.findData(wanted)))

    # ── who ──────────────────────────────────────────────────────────────────────────────────

    def _say_who(self) -> None:
        """Say whom the name means, before it is recorded."""
        name = self._name()
        if not name or self._chooser.person() is not None:
            told = ""
        elif self._namesakes(name) > 1:
            told = tr("Several people are called {name}: choose one from the list.")
        else:
            told = tr("Nobody in the book has this name: {name} will be added.")
        self._hint.setText(told.format(name=name))
        self._hint.setVisible(bool(told))

    def _name(self) -> str:
        return " ".join(self.person.text().split())

    def _namesakes(self, name: str) -> int:
        rows = self._book.contacts.page(name, limit=_MOST)
        return sum(row.full_name.casefold() == name.casefold() for row in rows)

    def submit(self) -> None:
        """Announce what is filled in; without a person there is nothing to record."""
        name, person = self._name(), self._chooser.person()
        if not name:
            self._hint.setText(tr("Say who it was."))
            self._hint.show()
        if not name or (person is None and self._namesakes(name) > 1):
            self.person.setFocus()
            return
        is_mine = self._direction is Direction.OUTGOING
        goal, channel = self.goal.currentData(), self.channel.currentData()
        self.submitted.emit(
            Recorded(
                self._direction,
                name,
                person,
                goal if is_mine else None,
                channel if is_mine else None,
                self.note.toPlainText().strip(),
                self.day.day,
            )
        )

    # ── keys ─────────────────────────────────────────────────────────────────────────────────

    def event(self, event: QEvent) -> bool:
        """Claim Ctrl+Enter before the composer beside takes it for its own."""
        if event.type() == QEvent.Type.ShortcutOverride and _is_ctrl_enter(event):
            event.accept()
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Record by Ctrl+Enter in the note, where Enter begins a line."""
        if event.type() == QEvent.Type.KeyPress and _is_ctrl_enter(event):
            self.submit()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Record by Enter after the name, and by Ctrl+Enter anywhere; put away by Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() in _ENTER and (self.person.hasFocus() or _is_ctrl_enter(event)):
            self.submit()
        else:
            super().keyPressEvent(event)


def _is_ctrl_enter(event: QEvent) -> bool:
    return (
        isinstance(event, QKeyEvent)
        and event.key() in _ENTER
        and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    )
