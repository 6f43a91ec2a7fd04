"""Says who is in the book already, with a way to them, and one to add what is new about them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from connote.core.adding import Known
from connote.core.speech import tr
from connote.ui import theme
from connote.ui.widgets.elided_label import ElidedLabel

_MOST = 3


class KnownCard(QFrame):
    """A line each, hidden where nobody is known; both signals carry a contact's id."""

    person_wanted = Signal(int)
    completing_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with nobody."""
        super().__init__(parent)
        self.setProperty("notice", True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.Space.M, theme.Space.S, theme.Space.S, theme.Space.S)
        self._column.setSpacing(theme.Space.XS)
        self._lines: list[QWidget] = []
        self._shown: tuple[Known, ...] = ()
        self.hide()

    def show_known(self, known: Sequence[Known]) -> None:
        """Name these."""
        wanted = tuple(known[:_MOST])
        if wanted != self._shown:
            self._shown = wanted
            for line in self._lines:
                self._column.removeWidget(line)
                line.hide()
                line.deleteLater()
            self._lines = [self._line(one) for one in wanted]
            for line in self._lines:
                self._column.addWidget(line)
        self.setVisible(bool(wanted))

    def _line(self, one: Known) -> QWidget:
        name = one.row.full_name or one.row.email
        about = ", ".join(part for part in (name, one.row.position, one.row.organization) if part)
        told = (
            tr("Already in your book: {about}")
            if one.is_sure
            else tr("Same name in your book: {about}")
        ).format(about=about)
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.Space.S)
        row.addWidget(ElidedLabel(told), 1)
        for words, spoken, signal in (
            (tr("Show"), tr("Show {name}"), self.person_wanted),
            (tr("Add what is new"), tr("Add what is new to {name}"), self.completing_wanted),
        ):
            button = QPushButton(words)
            button.setProperty("small", True)
            button.setAccessibleName(spoken.format(name=name))
            button.clicked.connect(lambda _=False, signal=signal: signal.emit(one.row.id))
            row.addWidget(button)
        return line
