"""The box at the top: one field for finding and doing, whatever page is shown.

Ctrl+K, or a click anywhere but on the People page, drops the palette from it: people, goals,
templates, organizations and commands, the best first. On the People page a click, or Ctrl+F from
anywhere, narrows the list below while one types: there the list itself is what was found.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent

from connote.core.speech import tr
from connote.ui import theme

if TYPE_CHECKING:
    from connote.ui.main_window import MainWindow
    from connote.ui.offers import Offers
    from connote.ui.palette import Palette

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 8,
    Qt.Key.Key_PageUp: -8,
}


class Searching(QObject):
    """Makes the box of a window search, and its palette open and close."""

    def __init__(self, window: MainWindow) -> None:
        """Begin with the palette closed; it is made when it is first opened."""
        super().__init__(window)
        self._window = window
        self._box = window.frame.search_box
        self._palette: Palette | None = None
        self._offers: Offers | None = None
        self._box.searched.connect(self._search)
        self._box.went_down.connect(self._go_to_results)
        self._box.installEventFilter(self)

    @property
    def palette(self) -> Palette | None:
        """Give the palette while it is open."""
        return self._palette if self.is_open else None

    @property
    def is_open(self) -> bool:
        """Say whether the palette is open."""
        return self._palette is not None and not self._palette.isHidden()

    # ── opened and closed ────────────────────────────────────────────────────────────────────

    def open_palette(self) -> None:
        """Open the palette with what stands in the box, and put the keyboard there."""
        self._made()
        self._box.setFocus()
        self._box.selectAll()
        self._look()

    def search_people(self) -> None:
        """Show the People page and search in its list."""
        self.close()
        if self._window.shown != "people":
            self._window.show_view("people", takes_focus=False)
        self._box.setFocus()
        self._box.selectAll()

    def type_people(self, text: str) -> None:
        """Go on with a search that a letter in the list began; "" ends it and goes back there."""
        if text:
            self.search_people()
            self._box.setText(text)
            self._window.people.search(text)
        else:
            self._box.clear()
            self._window.people.search("")
            self._window.people.go_to_list()

    def show_people(self, query: str) -> None:
        """Show the people whom a query finds, in the list."""
        self._window.show_view("people")
        self._box.setText(query)
        self._window.people.search(query)
        self._window.people.go_to_list()

    def close(self) -> None:
        """Close the palette; what was typed for it goes, a search of the list stays."""
        if self._palette is None or not self.is_open:
            return
        self._palette.hide()
        narrowed = self._window.people.model.query if self._window.shown == "people" else ""
        self._box.setText(narrowed)

    def leave_for(self, view: str) -> None:
        """Let go of what was searched, for a view that has other things to show."""
        self.close()
        if view != "people" and self._box.text():
            self._box.clear()
            self._window.people.search("")

    # ── searched ─────────────────────────────────────────────────────────────────────────────

    def _search(self, query: str) -> None:
        if self.is_open or self._window.shown != "people":
            self._made()
            self._look()
        else:
            self._window.people.search(query)

    def _go_to_results(self) -> None:
        self._window.show_view("people")
        self._window.people.go_to_list()

    def _made(self) -> None:
        if self._palette is None:
            from connote.ui.offers import Offers  # opened by Ctrl+K, not by the start
            from connote.ui.palette import Palette  # the same

            self._offers = Offers(self._window)
            self._palette = Palette(self._window.frame)
            self._palette.done.connect(self._leave)

    def _look(self) -> None:
        """Offer what fits to what is typed."""
        assert self._palette is not None and self._offers is not None  # noqa: S101, PT018
        choices = self._offers.for_query(self._box.text())
        foot = (
            tr("Enter opens · Ctrl+Enter writes to a person · Esc closes")
            if choices
            else tr("Nothing fits. Try a name, a company, a goal, or what you want to do.")
        )
        below = self._box.mapTo(self._window.frame, QPoint(0, self._box.height() + theme.Space.XS))
        self._palette.show_choices(choices, foot, below, self._box.width())
        self._tell()

    def _leave(self) -> None:
        """Close before what was chosen is done: it may put the focus elsewhere."""
        self.close()
        page = self._window.stack.currentWidget()
        if page is not None:
            page.setFocus()

    def _tell(self) -> None:
        if self._palette is not None:
            self._box.setAccessibleDescription(self._palette.words)

    # ── keys ─────────────────────────────────────────────────────────────────────────────────

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lead the box's keys to the palette while it is open; a click opens it."""
        if event.type() == QEvent.Type.MouseButtonPress and self._window.shown != "people":
            self.open_palette()
            return False
        if not self.is_open:
            return False
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
            if event.reason() not in _PASSING:
                self.close()
            return False
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.ShortcutOverride and event.key() in _ENTER:
            event.accept()  # Ctrl+Enter belongs to the composer else
            return True
        return event.type() == QEvent.Type.KeyPress and self._take_key(event)

    def _take_key(self, event: QKeyEvent) -> bool:
        palette = self._palette
        assert palette is not None  # noqa: S101 - keys come here while it is open
        if event.key() in _STEPS:
            palette.move_by(_STEPS[Qt.Key(event.key())])
            self._tell()
        elif event.key() in _ENTER:
            self._do(writes=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        elif event.key() == Qt.Key.Key_Escape:
            self._leave_to_page()
        else:
            return False
        return True

    def _do(self, *, writes: bool) -> None:
        palette = self._palette
        assert palette is not None  # noqa: S101 - keys come here while it is open
        chosen = palette.chosen
        if writes and chosen is not None and chosen.person is not None:
            self._leave()
            self._window.composing.write_to(chosen.person)
        else:
            palette.take()

    def _leave_to_page(self) -> None:
        self.close()
        focus_first = getattr(self._window.stack.currentWidget(), "focus_first", None)
        if focus_first is not None:
            focus_first()


_PASSING = (
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)
"""Reasons for which the focus leaves the box for a moment only."""
