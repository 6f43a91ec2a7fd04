"""The timeline of a person: what happened, the newest first, and a form for what more did."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QToolButton, QWidget

from connote.core.book import Book
from connote.core.errors import AskedWrongly
from connote.core.speech import tr
from connote.core.things import Contact, MomentKind, TimelineEntry, TimelineKind
from connote.core.unsaved import Unsaved, unsaved_moment
from connote.ui import theme
from connote.ui.icons import icon, paint_icon
from connote.ui.pages.people.moment_form import MomentForm
from connote.ui.pages.people.typed import Typed
from connote.ui.widgets.section import Section
from connote.ui.words import ago, day

FIRST = 8
"""Lines that are shown at first; older ones come when they are asked for."""

MORE = 30
"""Older lines that come at once."""

_AFTER_MS = 60
"""A timeline is read when the arrow keys rest, not for everybody they pass."""

_ICONS: Mapping[TimelineKind, str] = {
    TimelineKind.CONNECTED: "link",
    TimelineKind.ADDED: "plus",
    TimelineKind.IMPORTED: "import",
    TimelineKind.JOINED: "building",
    TimelineKind.LEFT: "building",
    TimelineKind.ASKED: "send",
    TimelineKind.INBOUND: "inbox",
    TimelineKind.FOLLOWED_UP: "check",
    TimelineKind.SPOKE: "phone",
    TimelineKind.MET: "users",
    TimelineKind.THANKED: "heart",
    TimelineKind.NOTE: "edit",
    TimelineKind.CHANGED_JOB: "building",
}


class MomentLine(QWidget):
    """One line: a sign, a sentence with its day, and below it what was written about it."""

    chosen = Signal()
    removal_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay the line out, empty."""
        super().__init__(parent)
        self.entry = TimelineEntry("", TimelineKind.NOTE, "")
        self._words = theme.label("")
        self._day = theme.label("", "hint")
        self._text = theme.label("", "quiet")
        for label in (self._words, self._text):
            label.setWordWrap(True)
        self._cross = QToolButton()
        self._cross.setIcon(icon("cross", "quiet"))
        self._cross.setToolTip(tr("Remove"))
        self._cross.clicked.connect(self.removal_wanted)
        keeps_room = self._cross.sizePolicy()
        keeps_room.setRetainSizeWhenHidden(True)
        self._cross.setSizePolicy(keeps_room)
        grid = QGridLayout(self)
        beside = theme.ICON + theme.Space.S
        grid.setContentsMargins(0, theme.Space.XS, 0, theme.Space.XS)
        grid.setHorizontalSpacing(theme.Space.S)
        grid.setVerticalSpacing(0)
        grid.setColumnMinimumWidth(0, beside - theme.Space.S)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._words, 0, 1)
        grid.addWidget(self._day, 0, 2)
        grid.addWidget(self._cross, 0, 3)
        grid.addWidget(self._text, 1, 1, 1, 2)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_entry(self, entry: TimelineEntry) -> None:
        """Tell this."""
        self.entry = entry
        when = _when(entry.on)
        self._words.setText(entry.words)
        self._day.setText(when)
        self._day.setToolTip(ago(entry.on) if len(entry.on) == len("2026-11-23") else "")
        self._text.setText(entry.text)
        self._text.setVisible(bool(entry.text))
        told = ", ".join(part for part in (entry.words, when, entry.text) if part)
        self.setAccessibleName(told)
        self._cross.setAccessibleName(tr("Remove: {what}").format(what=told))
        can_be_chosen = entry.request_id is not None
        is_stop = can_be_chosen or entry.moment_id is not None
        policy = Qt.FocusPolicy.TabFocus if is_stop else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(policy)
        if can_be_chosen:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.unsetCursor()
        self.setToolTip(tr("Show this request") if can_be_chosen else "")
        self._show_cross()

    def _show_cross(self) -> None:
        can_go = self.entry.moment_id is not None
        is_near = self.underMouse() or self.hasFocus() or self._cross.hasFocus()
        self._cross.setVisible(can_go and is_near)

    # ── events ───────────────────────────────────────────────────────────────────────────────

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sign where reading begins, and a line under what has the focus."""
        painter = QPainter(self)
        first = self._words.geometry()
        sign = QRect(0, 0, theme.ICON, theme.ICON)
        sign.moveTop(first.top() + (self._words.fontMetrics().height() - theme.ICON) // 2)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            sign.moveRight(self.width() - 1)
        paint_icon(painter, sign, _ICONS[self.entry.kind], theme.current().quiet)
        if self.hasFocus():
            under = QRect(0, self.height() - theme.FOCUS, self.width(), theme.FOCUS)
            painter.fillRect(under, theme.current().accent)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose by click."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by Enter, remove by Delete."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit()
        elif event.key() == Qt.Key.Key_Delete and self.entry.moment_id is not None:
            self.removal_wanted.emit()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Offer to take it out."""
        super().enterEvent(event)
        self._show_cross()

    def leaveEvent(self, event: object) -> None:
        """Be calm again."""
        super().leaveEvent(event)  # type: ignore[arg-type]
        self._show_cross()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Offer to take it out."""
        super().focusInEvent(event)
        self._show_cross()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Be calm again, once the focus is where it goes."""
        super().focusOutEvent(event)
        QTimer.singleShot(0, self, self._show_cross)


def _when(on: str) -> str:
    """Write a day, or a partial date as it is."""
    return day(on) if len(on) == len("2026-11-23") else on


class TimelineSection(Section):
    """Shows the newest lines, older ones when asked; more can be added, and taken out again."""

    request_chosen = Signal(int)

    def __init__(self, book: Book, unsaved: Unsaved, parent: QWidget | None = None) -> None:
        """Build the section, without lines."""
        add = tr("add", "a button that adds a line")
        super().__init__(tr("Timeline"), add, parent)
        self._book = book
        self._contact: Contact | None = None
        self._count = FIRST
        self._lines: list[MomentLine] = []
        self._typed = Typed(unsaved, unsaved_moment, self)
        self.form: MomentForm | None = None
        self._nothing = theme.label(tr("Nothing yet."), "quiet")
        self._nothing.hide()
        self._older = QPushButton(icon("chevron-down", "quiet"), tr("Show what was before"))
        self._older.setProperty("quiet", True)
        self._older.setProperty("small", True)
        self._older.clicked.connect(self._show_older)
        self._older.hide()
        self.body.addWidget(self._nothing)
        self.body.addWidget(self._older, 0, Qt.AlignmentFlag.AlignLeading)
        self.add_wanted.connect(self.open_form)
        self._soon = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._soon.timeout.connect(self._fill)

    # ── lines ────────────────────────────────────────────────────────────────────────────────

    def show_contact(self, contact: Contact) -> None:
        """Show a contact: the same one at once, another one when the keys rest."""
        is_other = self._contact is None or self._contact.id != contact.id
        self._contact = contact
        if not is_other:
            self._fill()
            return
        self._count = FIRST
        for line in self._lines:
            line.hide()
        self._older.hide()
        self._nothing.hide()
        self._bring_back(self._typed.begin(contact.uid))
        self._soon.start()

    def _fill(self) -> None:
        """Read the timeline and tell its lines anew."""
        if self._contact is None:
            return
        self._soon.stop()
        entries = self._book.timeline.of(self._contact.id, limit=self._count + 1)
        self._show(entries[: self._count])
        self._older.setVisible(len(entries) > self._count)
        self._nothing.setVisible(not entries)

    def _show(self, entries: Sequence[TimelineEntry]) -> None:
        focused = next((place for place, line in enumerate(self._lines) if line.hasFocus()), None)
        for _ in range(len(entries) - len(self._lines)):
            self._lines.append(self._made_line(len(self._lines)))
        for line, entry in zip(self._lines, entries, strict=False):
            line.show_entry(entry)
            line.show()
        if focused is not None and entries:
            self._lines[min(focused, len(entries) - 1)].setFocus()
        for line in self._lines[len(entries) :]:
            line.hide()

    def _made_line(self, place: int) -> MomentLine:
        line = MomentLine()
        line.chosen.connect(lambda: self._choose(line.entry))
        line.removal_wanted.connect(lambda: self._remove(line.entry))
        self.body.insertWidget(place + bool(self.form), line)
        return line

    def _show_older(self) -> None:
        first = self._count
        self._count += MORE
        had_focus = self._older.hasFocus()
        self._fill()
        if had_focus and len(self._lines) > first:
            self._lines[first].setFocus()

    def _choose(self, entry: TimelineEntry) -> None:
        if entry.request_id is not None:
            self.request_chosen.emit(entry.request_id)

    def _remove(self, entry: TimelineEntry) -> None:
        if entry.moment_id is not None:
            self._book.moments.remove(entry.moment_id)

    # ── adding ───────────────────────────────────────────────────────────────────────────────

    def open_form(self) -> None:
        """Open the form for what happened; one that is open keeps what is typed."""
        form = self._made_form()
        if form.isHidden():
            form.begin()
        else:
            form.text.setFocus()

    def _made_form(self) -> MomentForm:
        if self.form is None:
            self.form = MomentForm()
            self.form.submitted.connect(self._add)
            self.form.cancelled.connect(self._leave)
            self.form.typed.connect(self._typed.type)
            self.body.insertWidget(0, self.form)
        return self.form

    def _bring_back(self, typed: str) -> None:
        if typed:
            self._made_form().bring_back(typed)
        elif self.form is not None:
            self.form.hide()

    def _add(self, kind: MomentKind, on: str, text: str) -> None:
        if self._contact is None:
            return
        if kind is MomentKind.NOTE and not text:
            raise AskedWrongly(tr("Write the note first."))
        self._book.moments.note(self._contact.id, kind, on, text)
        self._leave()
        if self._lines:
            self._lines[0].setFocus()

    def _leave(self) -> None:
        """Close the form; what was typed is in the book, or was given up."""
        if self.form is not None:
            self.form.hide()
        self._typed.let_go()

    def keep(self) -> None:
        """Write down what is being typed; the window is about to go."""
        self._typed.keep()
