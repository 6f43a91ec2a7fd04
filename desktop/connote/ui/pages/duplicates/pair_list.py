"""The list of pairs: a name, and quietly below it what the two have in common."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from connote.core.alike import Certainty, Pair
from connote.core.speech import later, tr
from connote.ui.widgets.roles import PersonRole

Index = QModelIndex | QPersistentModelIndex

_NOWHERE = QModelIndex()
_HINTS = {Certainty.CERTAIN: later("certain"), Certainty.LIKELY: later("likely")}


class PairList(QAbstractListModel):
    """Pairs as rows, the surest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin without pairs."""
        super().__init__(parent)
        self._pairs: list[Pair] = []
        self._names: dict[int, str] = {}

    def show_pairs(self, pairs: Sequence[Pair], names: Mapping[int, str]) -> None:
        """Show these pairs; `names` says how each contact of them is called."""
        self.beginResetModel()
        self._pairs = list(pairs)
        self._names = dict(names)
        self.endResetModel()

    def pair_at(self, place: int) -> Pair:
        """Give the pair of a row."""
        return self._pairs[place]

    def place_of(self, pair: Pair | None) -> int:
        """Find the row of a pair of the same two contacts, or -1."""
        wanted = (pair.one, pair.other) if pair else None
        places = (at for at, one in enumerate(self._pairs) if (one.one, one.other) == wanted)
        return next(places, -1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Count the pairs; a row has none below it."""
        return 0 if parent.isValid() else len(self._pairs)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what the delegate, or an assistive program, asks for."""
        if not index.isValid():
            return None
        pair = self._pairs[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, PersonRole.NAME):
            return self._called(pair)
        if role == PersonRole.SECOND:
            return pair.reasons[0]
        if role == PersonRole.HINT:
            return tr(_HINTS[pair.certainty]) if pair.certainty in _HINTS else ""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._called(pair)}, {', '.join(pair.reasons)}"
        return None

    def _called(self, pair: Pair) -> str:
        names = dict.fromkeys(self._names.get(one, "") for one in (pair.one, pair.other))
        return " / ".join(names)
