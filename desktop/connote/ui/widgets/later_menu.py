"""When to come back to something: tomorrow, in some days, next week, or a day of one's own."""

from __future__ import annotations

import calendar
import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from connote.core import clock
from connote.core.speech import later, tr
from connote.ui.icons import icon
from connote.ui.widgets.calendar import CalendarPopup
from connote.ui.words import day


class LaterMenu(QMenu):
    """Offers days that lie ahead; a menu of its own, or a part of another one.

    Its days are those of the moment at which it opens.
    """

    chosen = Signal(str)
    """The day as ISO text; "" takes the one that is set away."""

    def __init__(
        self, title: str = "", parent: QWidget | None = None, *, take_away: str = ""
    ) -> None:
        """Make the menu; `take_away` is what it says for "not at all", "" where that is no answer.

        The title is shown where it stands in another menu.
        """
        super().__init__(title, parent)
        self._take_away = take_away
        self._popup: CalendarPopup | None = None
        self._set_day = ""
        self._fill()
        self.aboutToShow.connect(self._fill)

    def show_day(self, iso: str) -> None:
        """Know the day that is set: the calendar opens at it, and it can be taken away."""
        self._set_day = iso

    @property
    def popup_calendar(self) -> CalendarPopup:
        """Give the calendar for a day of one's own."""
        if self._popup is None:
            self._popup = CalendarPopup(self.parentWidget())
            self._popup.chosen.connect(self.chosen)
        return self._popup

    def _fill(self) -> None:
        self.clear()
        for words, iso in later_days(clock.today()):
            action = self.addAction(f"{tr(words)}\t{day(iso)}")
            action.triggered.connect(lambda _checked=False, iso=iso: self.chosen.emit(iso))
        self.addSeparator()
        own = self.addAction(icon("calendar", "quiet"), tr("Choose a day…"))
        own.triggered.connect(self._open_calendar)
        if self._take_away and self._set_day:
            away = self.addAction(icon("cross", "quiet"), self._take_away)
            away.triggered.connect(lambda: self.chosen.emit(""))

    def _open_calendar(self) -> None:
        tomorrow = clock.today() + datetime.timedelta(days=1)
        at = datetime.date.fromisoformat(self._set_day) if self._set_day else tomorrow
        self.popup_calendar.open_at(self.pos(), at, tomorrow)


_WORDS = (later("Tomorrow"), later("In 3 days"), later("Next week"), later("In a month"))


def later_days(today: datetime.date) -> list[tuple[str, str]]:
    """Give the days that are offered, with their words; next week begins on its Monday."""
    days = (
        today + datetime.timedelta(days=1),
        today + datetime.timedelta(days=3),
        today + datetime.timedelta(days=7 - today.weekday()),
        _a_month_after(today),
    )
    return [(words, on.isoformat()) for words, on in zip(_WORDS, days, strict=True)]


def _a_month_after(on: datetime.date) -> datetime.date:
    year, month = (on.year + 1, 1) if on.month == 12 else (on.year, on.month + 1)
    return datetime.date(year, month, min(on.day, calendar.monthrange(year, month)[1]))
