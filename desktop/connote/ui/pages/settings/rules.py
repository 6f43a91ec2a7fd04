"""The channels with their rules: edited in the table, and given back what they came with."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from connote.core.book import Book
from connote.core.channels import preset_of
from connote.core.speech import tr
from connote.ui import theme
from connote.ui.pages.settings.channels import WIDTHS, ChannelTable

_NAMES = 6 * theme.Space.XL
_AROUND = 2 * theme.Space.M + 2 * theme.STROKE


class Rules(QWidget):
    """The table, and a button for the row that is chosen; `said` carries what was refused."""

    said = Signal(str)

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        """Lay table and button out."""
        super().__init__(parent)
        self._book = book
        self._model = ChannelTable(self)
        self._model.edited.connect(book.channels.edit)
        self._model.refused.connect(self.said)
        self._table = QTableView()
        self._dress_table()
        self._restore = QPushButton(tr("Restore the preset"))
        self._restore.clicked.connect(self._restore_preset)
        self._about = theme.label("", "hint")
        self._about.setWordWrap(True)
        foot = QHBoxLayout()
        foot.setSpacing(theme.Space.M)
        foot.addWidget(self._restore)
        foot.addWidget(self._about, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.Space.S)
        column.addWidget(_carded(self._table))
        column.addLayout(foot)

    def _dress_table(self) -> None:
        self._table.setModel(self._model)
        theme.dress_table(self._table)
        self._table.setWordWrap(True)  # a long name takes both lines of its row
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        trigger = QAbstractItemView.EditTrigger
        self._table.setEditTriggers(trigger.EditKeyPressed | trigger.AnyKeyPressed)
        self._table.activated.connect(self._edit)
        self._table.selectionModel().currentChanged.connect(self._look_at)
        self._table.setTabKeyNavigation(False)
        self._table.setAccessibleName(tr("Channels and their rules"))
        header = self._table.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._table.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Share the room of the table out anew when it changes."""
        if event.type() == QEvent.Type.Resize:
            self._share_out()
        return False

    def _share_out(self) -> None:
        """Give each rule the room of its heading, or less where the names would have too little.

        A heading that is cut then is told by its tooltip.
        """
        metrics = QFontMetrics(theme.font(theme.Size.HINT, strong=True))
        wanted = [
            max(width, *(metrics.horizontalAdvance(line) + _AROUND for line in title.split("\n")))
            for width, title in zip(WIDTHS, self._model.titles(), strict=True)
        ][1:]
        room = max(1, self._table.width() - _NAMES)
        share = min(1.0, room / sum(wanted))
        for place, width in enumerate(wanted, start=1):
            self._table.setColumnWidth(place, int(width * share))

    def reload(self) -> None:
        """Show the channels as the book has them."""
        channels = self._book.channels.all()
        self._model.show_channels(channels)
        head = self._table.horizontalHeader().sizeHint().height()
        self._table.setFixedHeight(head + len(channels) * theme.ROW + theme.Space.XS)
        self._look_at()

    def focus_first(self) -> None:
        """Begin with the first rule."""
        if not self._table.currentIndex().isValid():
            self._table.setCurrentIndex(self._model.index(0, 1))
        self._table.setFocus()

    def _look_at(self) -> None:
        """Offer to restore the row that is chosen, where it differs from what it came with."""
        channel = self._model.channel_at(self._table.currentIndex().row())
        preset = preset_of(channel) if channel is not None else None
        self._restore.setEnabled(preset is not None and preset != channel)
        if channel is None:
            told = tr("Choose a channel to give it back the rules that it came with.")
        elif preset is None:
            told = tr("“{name}” is a channel of your own.").format(name=channel.name)
        elif preset == channel:
            told = tr("“{name}” has the rules that it came with.").format(name=channel.name)
        else:
            told = tr("“{name}” has rules of yours.").format(name=channel.name)
        self._about.setText(told)

    def _restore_preset(self) -> None:
        channel = self._model.channel_at(self._table.currentIndex().row())
        if channel is not None:
            self._book.channels.restore_preset(channel.id)

    def _edit(self, index: QModelIndex) -> None:
        if index.flags() & Qt.ItemFlag.ItemIsEditable:
            self._table.edit(index)


def _carded(table: QTableView) -> QFrame:
    made = QFrame()
    made.setProperty("card", True)
    column = QVBoxLayout(made)
    column.setContentsMargins(*[int(theme.Space.XS)] * 4)
    column.addWidget(table)
    return made
