"""A small form that opens in its place, for one thing to add; Enter adds, Escape gives up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from connote.core.speech import tr
from connote.ui import theme
from connote.ui.widgets.choice import Choice
from connote.ui.widgets.completer import Completer


@dataclass(frozen=True, slots=True)
class Field:
    """A field: its name, its words, and the choices there are; `is_open` allows other words too."""

    name: str
    words: str
    choices: tuple[str, ...] = ()
    is_open: bool = True
    hint: str = ""
    is_wide: bool = False


class InlineForm(QFrame):
    """Shows its fields in two columns; `submitted` carries the typed text by name."""

    submitted = Signal(dict)
    cancelled = Signal()

    def __init__(
        self,
        fields: Sequence[Field],
        verb: str = "",
        *,
        can_leave: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """Lay the fields out, empty; a form that stays has no Cancel."""
        super().__init__(parent)
        self.setProperty("card", True)
        self._controls: dict[str, QLineEdit | QComboBox] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(theme.Space.M, theme.Space.M, theme.Space.M, theme.Space.M)
        grid.setHorizontalSpacing(theme.Space.M)
        grid.setVerticalSpacing(theme.Space.XS)
        place = 0
        for field in fields:
            if field.is_wide and place % 2:
                place += 1
            self._lay(grid, field, place)
            place += 2 if field.is_wide else 1
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.addLayout(self._buttons(verb, can_leave), grid.rowCount(), 0, 1, 2)

    def _lay(self, grid: QGridLayout, field: Field, place: int) -> None:
        control = _control(field)
        control.setAccessibleName(field.words)
        caption = theme.label(field.words, "hint")
        caption.setBuddy(control)
        row, column = place // 2 * 2, place % 2
        span = 2 if field.is_wide else 1
        grid.addWidget(caption, row, column, 1, span)
        grid.addWidget(control, row + 1, column, 1, span)
        self._controls[field.name] = control

    def _buttons(self, verb: str, can_leave: bool) -> QHBoxLayout:
        self._verb = QPushButton(verb or tr("Add"))
        self._verb.clicked.connect(self.submit)
        leave = QPushButton(tr("Cancel"))
        leave.setProperty("quiet", True)
        leave.clicked.connect(self.cancelled)
        if not can_leave:
            leave.hide()
        row = QHBoxLayout()
        row.setContentsMargins(0, theme.Space.S, 0, 0)
        row.addWidget(self._verb)
        row.addWidget(leave)
        row.addStretch(1)
        return row

    def begin(self, **values: str) -> None:
        """Show the form with these values, the others empty, and put the focus in it."""
        self.fill(**values)
        next(iter(self._controls.values())).setFocus()

    def fill(self, **values: str) -> None:
        """Show the form with these values, the others empty."""
        for name, control in self._controls.items():
            value = values.get(name, "")
            if isinstance(control, QLineEdit):
                control.setText(value)
            else:
                control.setCurrentIndex(max(0, control.findText(value)))
        self.show()

    def set_choices(self, name: str, choices: Sequence[str]) -> None:
        """Offer other words for completion."""
        control = self._controls[name]
        if isinstance(control, QLineEdit):
            completer = control.completer()
            if completer is not None:
                completer.setModel(QStringListModel(list(choices), completer))

    def values(self) -> dict[str, str]:
        """Give what is typed, by name."""
        return {
            name: (
                control.text() if isinstance(control, QLineEdit) else control.currentText()
            ).strip()
            for name, control in self._controls.items()
        }

    def control(self, name: str) -> QLineEdit | QComboBox:
        """Give the control of a field."""
        return self._controls[name]

    def submit(self) -> None:
        """Announce what is typed."""
        self.submitted.emit(self.values())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Add by Enter, give up by Escape."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submit()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)


def _control(field: Field) -> QLineEdit | QComboBox:
    if field.choices and not field.is_open:
        box = Choice()
        box.addItems(list(field.choices))
        return box
    line = QLineEdit()
    line.setPlaceholderText(field.hint)
    if field.choices or field.name in ("organization", "place"):
        Completer(field.choices, line, anywhere=True)
    return line
