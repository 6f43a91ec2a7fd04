"""What a goal shows when nobody is tied to its target: what would bring somebody."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from connote.core.speech import later, tr
from connote.ui import theme
from connote.ui.widgets.empty_state import EmptyState

_HOW = later(
    "Connote finds who works or worked there in the connections you import. "
    "Or say yourself who works there or knows people there."
)


class NobodyYet(EmptyState):
    """Offers to say who can help, to import connections, and to search people at the target."""

    import_wanted = Signal()
    search_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Put two more steps below the first."""
        super().__init__(
            "users",
            tr("Nobody is tied to it yet"),
            tr(_HOW),
            tr("Say who can help"),
            primary=False,
            parent=parent,
        )
        self._import = QPushButton(tr("Import your connections…"))
        self._search = QPushButton()
        row = QHBoxLayout()
        row.setSpacing(theme.Space.S)
        row.addStretch(1)
        for button, wanted in (
            (self._import, self.import_wanted),
            (self._search, self.search_wanted),
        ):
            button.setProperty("quiet", True)
            button.clicked.connect(wanted)
            row.addWidget(button)
        row.addStretch(1)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)  # noqa: S101 - as an empty state lays itself out
        column.insertSpacing(column.count() - 1, theme.Space.S)
        column.insertLayout(column.count() - 1, row)

    def show_target(self, target: str) -> None:
        """Say it of this organization."""
        heading = tr("Nobody here is tied to {target} yet").format(target=target)
        self.set_words(heading, tr(_HOW), tr("Say who can help"))
        self._search.setText(tr("Search people for “{target}”").format(target=target))
