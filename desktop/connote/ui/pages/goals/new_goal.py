"""The form for a new goal: Tab goes from line to line, Enter adds it from any of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from connote.core.speech import later, tr
from connote.ui import theme
from connote.ui.pages.goals.target_edit import offer_names

_WIDEST = 520
_LINES = (
    ("title", later("What are you after?"), later("network into LMNOP Co.")),
    ("target", later("Where? (an organization)"), later("LMNOP Co.")),
    ("situation", later("Your situation"), later("as in: I’m between gigs")),
    ("ask", later("What do you ask for?"), later("introduce me to somebody in product")),
)


class NewGoal(QWidget):
    """Takes down a goal; `goal_wanted` carries its title, target, situation and ask."""

    goal_wanted = Signal(str, str, str, str)
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build four empty lines."""
        super().__init__(parent)
        self._fields: dict[str, QLineEdit] = {}
        self._add = QPushButton(tr("Add goal"))
        self._add.setProperty("primary", True)
        self._add.clicked.connect(self._want)
        self._lay_out()
        self._watch_title()
        self.setFocusProxy(self._fields["title"])

    def begin(self, organizations: Sequence[str], situation: str = "") -> None:
        """Start over, with these organizations offered as the target.

        My usual situation is what counts where none is given for the goal.
        """
        for field in self._fields.values():
            field.clear()
        offer_names(self._fields["target"], organizations)
        usual = tr("“{situation}”, as usual").format(situation=situation)
        example = tr("as in: I’m between gigs")
        self._fields["situation"].setPlaceholderText(usual if situation else example)
        self._fields["title"].setFocus()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setVerticalSpacing(theme.Space.XS)
        for name, question, example in _LINES:
            field = QLineEdit()
            field.setPlaceholderText(tr(example))
            field.setAccessibleName(tr(question))
            field.returnPressed.connect(self._end)
            self._fields[name] = field
            form.addRow(theme.label(tr(question)), field)
            form.addRow(_gap())
        give_up = QPushButton(tr("Cancel"))
        give_up.setProperty("quiet", True)
        give_up.clicked.connect(self.given_up)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.Space.S)
        for part in (self._add, give_up):
            buttons.addWidget(part)
        buttons.addStretch(1)
        page = QWidget()
        page.setMaximumWidth(_WIDEST)
        inner = QVBoxLayout(page)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(theme.Space.M)
        inner.addWidget(theme.label(tr("New goal"), "heading"))
        inner.addLayout(form)
        inner.addLayout(buttons)
        inner.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(*[int(theme.Space.XL)] * 4)
        row.addWidget(page, 1)
        row.addStretch(0)

    def _watch_title(self) -> None:
        title = self._fields["title"]
        title.textChanged.connect(lambda text: self._add.setEnabled(bool(text.strip())))
        self._add.setEnabled(False)

    def _end(self) -> None:
        """Add the goal, or ask for its title."""
        if self._add.isEnabled():
            self._want()
        else:
            self._fields["title"].setFocus()

    def _want(self) -> None:
        self.goal_wanted.emit(*(field.text() for field in self._fields.values()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give up by Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)


def _gap() -> QWidget:
    made = QWidget()
    made.setFixedHeight(theme.Space.XS)
    return made
