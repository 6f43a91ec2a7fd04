"""The board: five columns of cards, through which arrows lead and cards are dragged or pushed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from connote.core.deadlines import DeadlinesOf
from connote.core.things import Direction, RequestLines, RequestState
from connote.ui import theme
from connote.ui.pages.requests.board_column import BoardColumn, CardView
from connote.ui.pages.requests.closing_bar import ClosingBar
from connote.ui.pages.requests.rows import Chosen, ReadSome
from connote.ui.pages.requests.stages import Stage, stage_of

_NARROWEST = 5 * theme.Space.XL + theme.Space.M


class Board(QScrollArea):
    """Shows my requests by where they stand; one column at a time holds the selection.

    `opened` carries an id, `moved` ids and a Stage, `closed` ids and a RequestState.
    """

    opened = Signal(int)
    moved = Signal(list, object)
    closed = Signal(list, object)
    selection_changed = Signal()
    menu_wanted = Signal(QPoint)
    direction = Direction.OUTGOING

    def __init__(self, read: ReadSome, parent: QWidget | None = None) -> None:
        """Build the five columns."""
        super().__init__(parent)
        self._states: dict[int, RequestState] = {}
        self._closing: list[int] = []
        self.columns = [BoardColumn(stage, read) for stage in Stage]
        self._active = self.columns[0].view
        self.closing_bar = ClosingBar()
        self.columns[Stage.CLOSED.value].body.insertWidget(1, self.closing_bar)
        self._lay_out()
        self._connect()
        self._activate(self._active)

    def _lay_out(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(theme.Space.S, theme.Space.M, theme.Space.S, 0)
        row.setSpacing(0)
        for column in self.columns:
            column.setMinimumWidth(_NARROWEST)
            row.addWidget(column, 1)
        self.setWidget(inside)

    def _connect(self) -> None:
        for column in self.columns:
            view = column.view
            view.opened.connect(self.opened)
            view.focused.connect(lambda view=view: self._become_active(view))
            view.side_wanted.connect(lambda steps, view=view: self._go_beside(view, steps))
            view.dropped.connect(lambda ids, stage=column.stage: self._take_drop(ids, stage))
            view.selectionModel().selectionChanged.connect(
                lambda *_, view=view: self._note_selection(view)
            )
            view.customContextMenuRequested.connect(
                lambda place, view=view: self._want_menu(view, place)
            )
        self.closing_bar.chosen.connect(self._close)
        self.closing_bar.left.connect(self._active_focus)

    # ── what is shown ────────────────────────────────────────────────────────────────────────

    def show_lines(self, lines: RequestLines, ahead: DeadlinesOf) -> None:
        """Show other requests; what is selected stays so, wherever it stands now."""
        ids, place = list(self.chosen().ids), self._active.currentIndex().row()
        had_focus = self._active.hasFocus()
        self._states = dict(zip(lines.ids, lines.states, strict=True))
        self._deal(lines, ahead)
        holder = next((view for view in self._views() if view.select_ids(ids)), None)
        if holder is None:
            is_free = place >= 0 and self._active.cards.rowCount()
            holder = self._active if is_free else self._first()
            holder.choose_row(place)
        self._activate(holder)
        if had_focus:
            holder.setFocus()
        self.selection_changed.emit()

    def _deal(self, lines: RequestLines, ahead: DeadlinesOf) -> None:
        """Give each column its cards, where they were scrolled to."""
        dealt: dict[Stage, tuple[list[int], list[RequestState]]]
        dealt = {stage: ([], []) for stage in Stage}
        places = {state: dealt[stage_of(state)] for state in RequestState}
        for one, state in zip(lines.ids, lines.states, strict=True):
            ids, states = places[state]
            ids.append(one)
            states.append(state)
        for column in self.columns:
            ids, states = dealt[column.stage]
            bar = column.view.verticalScrollBar()
            scrolled = bar.value()
            with QSignalBlocker(column.view.selectionModel()):
                column.view.cards.show_cards(ids, states, ahead)
            bar.setValue(scrolled)
            column.show_count(len(ids))

    def _views(self) -> list[CardView]:
        return [column.view for column in self.columns]

    def _first(self) -> CardView:
        """Give the first column in which something stands, the waiting ones before drafts."""
        views = self._views()
        order = (views[Stage.SENT.value], *views)
        return next((view for view in order if view.cards.rowCount()), views[0])

    # ── what is selected ─────────────────────────────────────────────────────────────────────

    def chosen(self) -> Chosen:
        """Tell what is selected."""
        return self._active.chosen()

    @property
    def is_key_held(self) -> bool:
        """Say whether a key is held down, so that what follows is passed by."""
        return self._active.is_key_held

    def current_id(self) -> int | None:
        """Give the request of the current card."""
        index = self._active.currentIndex()
        return self._active.cards.rows.ids[index.row()] if index.isValid() else None

    def choose(self, request_id: int) -> bool:
        """Select a request and bring it into sight; say whether it is shown."""
        for view in self._views():
            if view.select_ids([request_id]):
                self._activate(view)
                view.scrollTo(view.currentIndex())
                self.ensureWidgetVisible(view)
                self.selection_changed.emit()
                return True
        return False

    def _activate(self, view: CardView) -> None:
        """Let Tab come to one column only: arrows lead to the others."""
        self._active = view
        self.setFocusProxy(view)
        for other in self._views():
            is_stop = other is view
            policy = Qt.FocusPolicy
            other.setFocusPolicy(policy.StrongFocus if is_stop else policy.ClickFocus)

    def _active_focus(self) -> None:
        self._active.setFocus(Qt.FocusReason.OtherFocusReason)

    def _become_active(self, view: CardView) -> None:
        """Let the selection be in the column that has the keyboard, and nowhere else."""
        if view is not self._active:
            self._activate(view)
            for other in self._views():
                if other is not view:
                    other.clearSelection()
        self.ensureWidgetVisible(view)
        self.selection_changed.emit()

    def _note_selection(self, view: CardView) -> None:
        if view is self._active:
            self.selection_changed.emit()

    # ── moving through it ────────────────────────────────────────────────────────────────────

    def _go_beside(self, view: CardView, steps: int) -> None:
        """Go to the card at the same height of the next column that has any."""
        height = view.height_of_current()
        stage = view.stage.beside(steps)
        while stage is not None:
            there = self.columns[stage.value].view
            if there.cards.rowCount():
                there.choose_row(there.row_at_height(height))
                there.setFocus(Qt.FocusReason.OtherFocusReason)
                return
            stage = stage.beside(steps)

    # ── moving cards ─────────────────────────────────────────────────────────────────────────

    def push(self, steps: int) -> None:
        """Move what is selected so many columns on."""
        stage = self._active.stage.beside(steps)
        ids = self.chosen().ids
        if stage is not None and ids:
            self.moved.emit(list(ids), stage)

    def states_of(self, ids: Sequence[int]) -> list[RequestState]:
        """Tell where these stand."""
        return [self._states[one] for one in ids if one in self._states]

    def ask_how_closed(self, ids: Sequence[int]) -> None:
        """Ask, in the column itself, how these ended."""
        self._closing = list(ids)
        self.ensureWidgetVisible(self.columns[Stage.CLOSED.value])
        self.closing_bar.ask(len(ids))

    def _take_drop(self, ids: list[int], stage: Stage) -> None:
        coming = [
            one for one in ids if one in self._states and self._states[one] not in stage.states
        ]
        if coming:
            self.moved.emit(coming, stage)

    def _close(self, state: RequestState) -> None:
        self._active_focus()
        self.closed.emit(self._closing, state)

    def _want_menu(self, view: CardView, place: QPoint) -> None:
        if view.chosen().ids:
            self.menu_wanted.emit(view.viewport().mapToGlobal(place))
