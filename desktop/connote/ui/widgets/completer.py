"""Completes what is typed, from a list below the field that looks like the window’s menus."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QAbstractItemModel, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QStyledItemDelegate


class Completer(QCompleter):
    """Offers words, whatever their case; a model of one’s own is offered as it is."""

    def __init__(
        self,
        known: Iterable[str] | QAbstractItemModel,
        field: QLineEdit,
        *,
        anywhere: bool = False,
    ) -> None:
        """Complete what is typed into a field with known words that begin so, or hold it."""
        super().__init__(field)
        if isinstance(known, QAbstractItemModel):
            self.setModel(known)
            self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        else:
            self.setModel(QStringListModel(list(known), self))
            self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        if anywhere:
            self.setFilterMode(Qt.MatchFlag.MatchContains)
        popup = self.popup()
        assert popup is not None  # noqa: S101 - made when it is first asked for
        popup.setProperty("completing", True)
        popup.setItemDelegate(QStyledItemDelegate(popup))  # its own one heeds no style sheet
        field.setCompleter(self)
