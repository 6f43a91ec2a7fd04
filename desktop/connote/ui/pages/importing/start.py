"""Where an import begins: what is welcome, and the imports there were."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from connote.core.importing import PastImport
from connote.core.speech import later, tr
from connote.ui import theme
from connote.ui.pages.importing.report_words import summary
from connote.ui.pages.importing.rows_view import RowsView
from connote.ui.pages.importing.tables import Column, RowsTable
from connote.ui.widgets.empty_state import EmptyState
from connote.ui.words import day

_WHAT = later("Bring in the people you know")
_STEP = later("Choose files…")
_HOW = later(
    "Drop files anywhere on this window: LinkedIn’s archive or a CSV file out of it, vCards, "
    "Google’s or Outlook’s contacts as CSV, any other table of people, or a history that Connote "
    "wrote.\n\nLinkedIn’s archive: on LinkedIn, Settings > Data privacy > Get a copy of your data. "
    "It comes by mail."
)
_ROWS_SHOWN = 5


class StartView(QWidget):
    """Says what can be brought in; `past_chosen` carries the id of an import to look at again."""

    first_step_wanted = Signal()
    past_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay the view out, without imports."""
        super().__init__(parent)
        self.what = EmptyState("import", tr(_WHAT), tr(_HOW), tr(_STEP))
        self.what.first_step_wanted.connect(self.first_step_wanted)
        columns = (
            Column(tr("Imported"), lambda one: day(one.at[:10]), lambda one: one.id, share=2),
            Column(tr("Files"), _files, _files, share=5),
            Column(tr("What it brought"), _brought, _brought),
        )
        self._model = RowsTable(columns, self)
        self.past = RowsView(self._model, tr("Imports there were"))
        self.past.setSelectionMode(self.past.SelectionMode.SingleSelection)
        self.past.activated.connect(self._choose)
        self._card = QFrame()
        self._card.setProperty("card", True)
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(theme.STROKE, theme.Space.XS, theme.STROKE, theme.Space.S)
        inside.addWidget(self.past)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.Space.XL, 0, theme.Space.XL, theme.Space.XL)
        column.addWidget(self.what, 1)
        column.addWidget(self._card)

    def show_past(self, past: Sequence[PastImport]) -> None:
        """List the imports, the newest first."""
        self._model.show_rows(past)
        self._card.setVisible(bool(past))
        rows = min(len(past), _ROWS_SHOWN)
        header = self.past.horizontalHeader().sizeHint().height()
        self.past.setFixedHeight(header + rows * theme.CONTROL)

    def focus_first(self) -> None:
        """Put the focus on the first step."""
        for button in self.what.findChildren(QPushButton):
            button.setFocus()

    def _choose(self, index: QModelIndex) -> None:
        self.past_chosen.emit(self._model.rows[index.row()].id)


def _files(one: PastImport) -> str:
    return ", ".join(one.files)


def _brought(one: PastImport) -> str:
    return summary(one, one.skipped)
