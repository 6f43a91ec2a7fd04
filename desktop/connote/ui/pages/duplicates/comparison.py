"""Two contacts side by side: where they differ, a click chooses; of lists both are kept."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from connote.core.speech import later, tr
from connote.core.things import Contact
from connote.ui import theme
from connote.ui.widgets.plain_text import tooltip
from connote.ui.words import day

_CHOSEN = (
    ("first_name", later("Given name")),
    ("last_name", later("Family name")),
    ("organization", later("Organization")),
    ("position", later("Position")),
    ("place", later("Place")),
    ("profile_url", later("Profile")),
    ("connected_on", later("Connected")),
)
_KEPT = (("emails", later("E-mail")), ("phones", later("Phone")), ("tags", later("Tags")))


class Side(NamedTuple):
    """One of the two: the contact, and in words what hangs on it."""

    contact: Contact
    ties: str


class Comparison(QWidget):
    """Shows two contacts; `fields` says whose value is taken where they differ."""

    contact_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: dict[str, QButtonGroup] = {}
        self._body: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def fields(self) -> dict[str, int]:
        """Give the contact whose value was chosen, by field; only where the two differ."""
        return {name: group.checkedId() for name, group in self._groups.items()}

    def show_sides(self, left: Side, right: Side) -> None:
        """Show two contacts; of each field the fuller side is chosen, of two the left one."""
        if self._body is not None:
            self._column.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        self._groups = {}
        self._body = QWidget()
        grid = QGridLayout(self._body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.Space.L)
        grid.setVerticalSpacing(theme.Space.M)
        for column in (1, 2):
            grid.setColumnStretch(column, 1)
            side = (left, right)[column - 1]
            grid.addWidget(self._head(side.contact), 0, column)
        for name, words in _CHOSEN:
            self._add_choice(grid, tr(words), name, (left.contact, right.contact))
        for name, words in _KEPT:
            _add_kept(grid, tr(words), getattr(left.contact, name), getattr(right.contact, name))
        self._add_remarks(grid, left.contact, right.contact)
        if left.ties or right.ties:
            _add_row(grid, tr("Besides"), (left.ties, right.ties))
        grid.setRowStretch(grid.rowCount(), 1)
        self._column.addWidget(self._body)

    def _head(self, contact: Contact) -> QWidget:
        name = QPushButton(contact.full_name.replace("&", "&&"))
        name.setProperty("link", True)
        name.setFont(theme.font(theme.Size.STRONG, strong=True))
        name.setToolTip(tr("Show this person"))
        name.setAccessibleName(tr("Show {name}").format(name=contact.full_name))
        name.clicked.connect(lambda: self.contact_chosen.emit(contact.id))
        name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        return name

    def _add_choice(
        self, grid: QGridLayout, words: str, field: str, sides: Sequence[Contact]
    ) -> None:
        values = [str(getattr(side, field)) for side in sides]
        shown = [day(value) if field == "connected_on" and value else value for value in values]
        if not any(values):
            return
        if values[0] == values[1] or not all(values):
            _add_row(grid, words, shown)
            return
        row = grid.rowCount()
        group = QButtonGroup(self._body)
        grid.addWidget(_caption(words), row, 0)
        for column, (side, text) in enumerate(zip(sides, shown, strict=True), start=1):
            button = QRadioButton(text.replace("&", "&&"))
            button.setAccessibleName(tr("{field}: {text}").format(field=words, text=text))
            button.setToolTip(tooltip(text))
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            button.setChecked(column == 1)
            group.addButton(button, side.id)
            grid.addWidget(button, row, column)
        self._groups[field] = group

    def _add_remarks(self, grid: QGridLayout, left: Contact, right: Contact) -> None:
        if left.remarks or right.remarks:
            _add_row(grid, tr("Remarks"), (left.remarks, right.remarks))


def _add_kept(grid: QGridLayout, words: str, left: Sequence[str], right: Sequence[str]) -> None:
    if left or right:
        _add_row(grid, words, ("\n".join(left), "\n".join(right)))


def _add_row(grid: QGridLayout, words: str, texts: Sequence[str]) -> None:
    """Add a row in which there is nothing to choose: equal, on one side only, or both are kept."""
    row = grid.rowCount()
    grid.addWidget(_caption(words), row, 0)
    for column, text in enumerate(texts, start=1):
        label = theme.label(text or "–", "" if text else "hint")
        label.setWordWrap(True)
        label.setMinimumWidth(1)
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
        grid.addWidget(label, row, column)


def _caption(words: str) -> QLabel:
    label = theme.label(words, "quiet")
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    return label
