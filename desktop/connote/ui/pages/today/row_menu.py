"""The menu of a row: what else can be done with it, to put it off, and where it leads."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from connote.core.speech import tr
from connote.core.things import TodayRow, Weight
from connote.ui.icons import icon
from connote.ui.pages.today.today_list import Line
from connote.ui.pages.today.verbs import OFFERS, WORDS, Verb
from connote.ui.widgets.later_menu import LaterMenu


class RowMenu(QMenu):
    """A menu that is filled for a row; both signals carry the line first."""

    verb_chosen = Signal(object, object)
    day_chosen = Signal(object, str)
    """The day as ISO text."""

    def __init__(self, parent: QWidget) -> None:
        """Make it empty."""
        super().__init__(parent)
        self._line: Line | None = None
        self.later = LaterMenu(tr("Later"), parent)
        self.later.setIcon(icon("clock", "quiet"))
        self.later.chosen.connect(lambda day: self.day_chosen.emit(self._line, day))

    def fill(self, line: Line, *, has_profile: bool) -> None:
        """Offer what there is to do with a line, its act first where the act is no menu."""
        self.clear()
        self._line = line
        row = line.row
        if row is None:
            return
        offer = OFFERS[row.weight]
        if offer.act is not None:
            self._add(line, offer.act, line.act)
        for verb in offer.verbs:
            self._add(line, verb, key="D" if verb is offer.done else "")
        self.addSeparator()
        self.addMenu(self.later)
        self.addSeparator()
        for verb in _ways(row, has_profile=has_profile):
            self._add(line, verb)

    def open_later(self, line: Line, place: QPoint) -> None:
        """Offer by itself the days to which a line can be put off."""
        self._line = line
        self.later.popup(place)
        self.later.setActiveAction(self.later.actions()[0])

    def _add(self, line: Line, verb: Verb, words: str = "", key: str = "") -> None:
        text = words or tr(WORDS[verb].text)
        action = self.addAction(f"{text}\t{key}" if key else text)
        action.setIcon(icon(line.icon if words else WORDS[verb].icon, "quiet"))
        action.triggered.connect(lambda _checked=False: self.verb_chosen.emit(line, verb))


def _ways(row: TodayRow, *, has_profile: bool) -> list[Verb]:
    """Tell where a row can lead."""
    ways = [Verb.OPEN_PROFILE] if has_profile else []
    ways.append(Verb.SHOW_PERSON)
    if row.request_id is not None:
        ways.append(Verb.SHOW_REQUEST)
    if row.weight is Weight.ASK:
        ways.append(Verb.SHOW_GOAL)
    return ways
