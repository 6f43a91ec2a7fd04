"""The desk on which a note is written: all parts of the composer, laid out for a small window.

The note, its meter, the coach's verdict and the three buttons are always in sight; what may be long
(the note, the parts, the coach's lines) scrolls within its own bounds.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from connote.core.speech import tr
from connote.ui import theme
from connote.ui.icons import icon
from connote.ui.pages.composer.beforehand import Beforehand
from connote.ui.pages.composer.choices import Choices
from connote.ui.pages.composer.edit_bar import EditBar
from connote.ui.pages.composer.lacking import Lacking
from connote.ui.pages.composer.parts import PartChips
from connote.ui.pages.composer.queue import Queue, QueueBar, QueueEnd
from connote.ui.pages.composer.sending import SendingBar
from connote.ui.pages.composer.subject import SubjectLine
from connote.ui.widgets.character_meter import CharacterMeter
from connote.ui.widgets.coach_list import CoachList
from connote.ui.widgets.elided_label import ElidedLabel
from connote.ui.widgets.note_editor import NoteEditor

_ROOMY = 25 * theme.Space.XL
_NARROWEST = 15 * theme.Space.XL
"""In less room the lines of a note are too short to be read."""


class Desk(QWidget):
    """Holds the parts and knows nothing of the book; `close_wanted` by the cross."""

    close_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay everything out."""
        super().__init__(parent)
        self.to = ElidedLabel("", size=theme.Size.HEADING, strong=True)
        self.queue_bar = QueueBar()
        self.queue_end = QueueEnd()
        self.choices = Choices()
        self.subject = SubjectLine()
        self.editor = NoteEditor()
        self.meter = CharacterMeter()
        self.left = ElidedLabel("", size=theme.Size.HINT, role="quiet")
        self.lacking = Lacking()
        self.chips = PartChips()
        self.edit_bar = EditBar()
        self.coach = CoachList()
        self.beforehand = Beforehand()
        self.sending = SendingBar()
        self._sides = QStackedWidget()  # as wide as the wider side, whichever is shown
        self._sides.addWidget(self._lay_sheet())
        self._sides.addWidget(self.queue_end)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addLayout(self._lay_head())
        page.addWidget(self._sides, 1)
        self.lacking.left.connect(self.editor.setFocus)
        self.edit_bar.left.connect(self.editor.setFocus)

    def _lay_head(self) -> QHBoxLayout:
        leave = QToolButton()
        leave.setIcon(icon("cross", "quiet"))
        leave.setToolTip(tr("Close (Esc)"))
        leave.setAccessibleName(tr("Close the composer"))
        leave.clicked.connect(self.close_wanted)
        row = QHBoxLayout()
        row.setContentsMargins(theme.Space.L, theme.Space.M, theme.Space.S, 0)
        row.addWidget(self.to, 1)
        row.addWidget(leave)
        return row

    def _lay_sheet(self) -> QWidget:
        column = QVBoxLayout()
        column.setContentsMargins(theme.Space.L, theme.Space.XS, theme.Space.L, 0)
        column.setSpacing(theme.Space.S)
        above: tuple[QWidget, ...] = (self.queue_bar, self.choices, self.subject, self.editor)
        below: tuple[QWidget, ...] = (self.lacking, self.chips, self.edit_bar)
        for part in above:
            column.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(theme.Space.M)
        row.addWidget(self.meter, 1)
        row.addWidget(self.left)
        column.addLayout(row)
        for part in below:
            column.addWidget(part)
        column.addWidget(self.coach, 1)
        column.addWidget(self.beforehand)
        sheet = QWidget()
        whole = QVBoxLayout(sheet)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(column, 1)
        whole.addWidget(self.sending)
        return sheet

    def show_sheet(self, name: str, queue: Queue | None) -> None:
        """Show the note to somebody, who may be one of a queue."""
        self.to.set_text(tr("To {name}").format(name=name))
        self.queue_bar.show_queue(queue)
        self.choices.show_goals(queue is None)  # a queue is for one goal
        self._sides.setCurrentIndex(0)

    def show_end(self, queue: Queue) -> None:
        """Show that nobody is left in a queue."""
        self.to.set_text("")
        self._sides.setCurrentWidget(self.queue_end)
        self.queue_end.show_end(queue)

    def minimumSizeHint(self) -> QSize:
        """Leave the room for a note, whatever stands beside."""
        return super().minimumSizeHint().expandedTo(QSize(_NARROWEST, 0))

    def event(self, event: QEvent) -> bool:
        """Share the height out whenever a part has changed: the note and the verdict go first."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            is_tall = self.height() >= _ROOMY
            extra = (self.lacking, self.subject, self.choices.histories, self.beforehand)
            self.chips.give_room(is_tall or all(part.isHidden() for part in extra))
            self.lacking.give_room(3 if is_tall else 1)
            self.beforehand.give_room(is_tall)
        return super().event(event)
