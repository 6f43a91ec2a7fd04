"""The target organization, with the names that are in the book offered while one types."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QLineEdit, QWidget

from connote.ui.widgets.completer import Completer
from connote.ui.widgets.inline_edit import InlineEdit


def offer_names(field: QLineEdit, names: Sequence[str]) -> None:
    """Complete what is typed into a field with any name that holds it."""
    Completer(names, field, anywhere=True)


class TargetEdit(InlineEdit):
    """A text edited in place whose field knows the organizations."""

    def __init__(self, placeholder: str, *, name: str, parent: QWidget | None = None) -> None:
        """Know no organization yet."""
        super().__init__(placeholder, name=name, parent=parent)
        self.read_names: Callable[[], Sequence[str]] = list
        """Gives the names to offer; asked whenever the field opens, since there may be many."""

    def open(self) -> None:
        """Open the field with its completion."""
        if self.is_open:
            return
        super().open()
        field = self.focusProxy()
        if isinstance(field, QLineEdit):
            offer_names(field, self.read_names())
