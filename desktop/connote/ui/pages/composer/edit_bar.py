"""The line below a note that tells whose words it has, and what may become of an edit."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QStackedLayout, QWidget

from connote.core.speech import tr
from connote.ui import theme
from connote.ui.widgets.elided_label import ElidedLabel


class EditBar(QWidget):
    """Says that a note was edited by hand, or that an edit waits; each way on is one click.

    `template_named` carries the name under which the edit is to be kept as a template.
    """

    template_wanted = Signal()
    edit_wanted = Signal()
    name_wanted = Signal()
    """A name is about to be asked for: `ask_name` may suggest one."""
    template_named = Signal(str)
    left = Signal()
    """The name was given up."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin hidden: a note is the template's at first."""
        super().__init__(parent)
        self._words = ElidedLabel("", size=theme.Size.HINT, role="quiet")
        self._to_template = _button(tr("Back to the template"), self.template_wanted)
        self._to_edit = _button(tr("Back to your edit"), self.edit_wanted)
        self._keep = _button(tr("Keep as template…"), self.name_wanted)
        self.name = QLineEdit()
        self.name.setProperty("small", True)
        self.name.setPlaceholderText(tr("Name of the new template"))
        self.name.setAccessibleName(tr("Name of the new template"))
        self.name.returnPressed.connect(self._take_name)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(_line(self._words, self._to_edit, self._keep, self._to_template))
        keep = _button(tr("Keep"), self._take_name, is_quiet=False)
        cancel = _button(tr("Cancel"), self.close_name)
        self._stack.addWidget(_line(self.name, keep, cancel))
        self.hide()

    def show_state(self, *, is_edited: bool, has_edit: bool) -> None:
        """Tell whether the note is the user's own, or whether an edit waits behind it."""
        self._words.set_text(tr("Edited by hand") if is_edited else tr("Your edit is kept"))
        self._to_template.setVisible(is_edited)
        self._keep.setVisible(is_edited)
        self._to_edit.setVisible(has_edit and not is_edited)
        self.setVisible(is_edited or has_edit)
        if not is_edited:
            self._stack.setCurrentIndex(0)

    def ask_name(self, suggested: str) -> None:
        """Ask in place under which name the edit is kept."""
        self.name.setText(suggested)
        self._stack.setCurrentIndex(1)
        self.name.setFocus()
        self.name.selectAll()

    def close_name(self) -> None:
        """Ask for no name any more."""
        if self._stack.currentIndex() == 1:
            self._stack.setCurrentIndex(0)
            self.left.emit()

    def _take_name(self) -> None:
        name = " ".join(self.name.text().split())
        if name:
            self.template_named.emit(name)
        else:
            self.name.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give the name up by Escape; Enter stays here."""
        if self._stack.currentIndex() == 1 and event.key() == Qt.Key.Key_Escape:
            self.close_name()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            event.accept()
        else:
            super().keyPressEvent(event)


def _button(words: str, pressed: object, *, is_quiet: bool = True) -> QPushButton:
    button = QPushButton(words)
    button.setProperty("quiet", is_quiet)
    button.setProperty("small", True)
    button.clicked.connect(pressed)
    return button


def _line(wide: QWidget, *others: QWidget) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.Space.XS)
    row.addWidget(wide, 1)
    for part in others:
        row.addWidget(part)
    return line
