"""The form for what is recorded by hand, opened when it is first wanted; what is typed is kept."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from connote.core.book import Book
from connote.core.things import Direction
from connote.core.unsaved import Unsaved
from connote.ui import theme
from connote.ui.pages.requests.record_form import Recorded, RecordForm
from connote.ui.widgets.tab_order import follow_layout

PLACE = "request recorded by hand"
"""Where the note is kept until it is recorded."""

_KEEP_AFTER_MS = 500


class Recording(QWidget):
    """Room for the form above the lists; `submitted` carries a Recorded."""

    submitted = Signal(object)
    left = Signal()

    def __init__(self, book: Book, unsaved: Unsaved, parent: QWidget | None = None) -> None:
        """Begin closed."""
        super().__init__(parent)
        self._book = book
        self._unsaved = unsaved
        self.form: RecordForm | None = None
        self._note = unsaved.text(PLACE)
        self._soon = QTimer(self, singleShot=True, interval=_KEEP_AFTER_MS)
        self._soon.timeout.connect(self.keep)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.Space.L, 0, theme.Space.L, theme.Space.S)
        self.hide()

    def begin(self, direction: Direction) -> None:
        """Open the form for a request of mine, or for one to me."""
        if self.form is None:
            self.form = RecordForm(self._book)
            self.form.bring_back(self._note)
            self.form.submitted.connect(self._submit)
            self.form.cancelled.connect(self._leave)
            self.form.typed.connect(self._take_typed)
            self._column.addWidget(self.form)
            follow_layout(self)
        self.show()
        self.form.begin(direction)

    def end(self) -> None:
        """Close the form: what was filled in is in the book."""
        if self.form is not None:
            self.form.empty()
        self.keep()
        self._leave()

    def keep(self) -> None:
        """Write down what is typed."""
        self._soon.stop()
        self._unsaved.keep(PLACE, self._note)

    def _take_typed(self, note: str) -> None:
        self._note = note
        self._soon.start()

    def _submit(self, told: Recorded) -> None:
        self.submitted.emit(told)

    def _leave(self) -> None:
        self.hide()
        self.left.emit()
