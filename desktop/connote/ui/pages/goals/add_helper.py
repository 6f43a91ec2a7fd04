"""A small form that says of somebody in the book how they can help with the target."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from connote.core.speech import later, tr
from connote.core.things import ContactRow, LinkKind
from connote.ui.widgets.completer import Completer
from connote.ui.widgets.inline_form import Field, InlineForm

_KINDS = {
    LinkKind.KNOWS: later("knows people there"),
    LinkKind.WORKS: later("works there"),
    LinkKind.WORKED: later("worked there"),
}


class AddHelper(QWidget):
    """Asks who and how; `added` carries what was typed, the contact's id or None, and a LinkKind.

    `looked_for` asks for the contacts whose names fit to what is being typed.
    """

    added = Signal(str, object, object)
    looked_for = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin hidden."""
        super().__init__(parent)
        self._found: dict[str, int] = {}
        kinds = tuple(tr(words) for words in _KINDS.values())
        who = Field("who", tr("Who?"), hint=tr("A name from your book"))
        self._form = InlineForm((who, Field("kind", tr("How?"), kinds, is_open=False)), tr("Add"))
        self._form.submitted.connect(self._submit)
        self._form.cancelled.connect(self.leave)
        line = self._form.control("who")
        assert isinstance(line, QLineEdit)  # noqa: S101 - a field that takes other words is a line
        self._names = QStringListModel(self)
        line.textEdited.connect(self.looked_for)  # before the completer looks at its names
        Completer(self._names, line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._form)
        self.hide()

    def begin(self) -> None:
        """Open empty."""
        self.show()
        self._form.begin()

    def leave(self) -> None:
        """Close."""
        self.hide()
        self.left.emit()

    def offer(self, people: Sequence[ContactRow]) -> None:
        """Offer these people for what is being typed."""
        self._found = {_called(person): person.id for person in people}
        self._names.setStringList(list(self._found))

    def _submit(self, values: dict[str, str]) -> None:
        kinds = list(_KINDS)
        kind = next(kind for kind in kinds if tr(_KINDS[kind]) == values["kind"])
        if values["who"]:
            self.added.emit(values["who"], self._found.get(values["who"]), kind)
        else:
            self._form.control("who").setFocus(Qt.FocusReason.OtherFocusReason)


def _called(person: ContactRow) -> str:
    """Name somebody so that two of one name can be told apart."""
    return " · ".join(part for part in (person.full_name, person.organization) if part)
