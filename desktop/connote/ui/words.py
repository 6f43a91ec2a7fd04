"""Dates and numbers as people read them, in the language of the window."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale

from connote.core import clock
from connote.core.speech import figure as figure
from connote.core.speech import tr

if TYPE_CHECKING:
    from connote.core.things import Rate

_locale = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)


def speak(locale: QLocale) -> None:
    """Write days as this language does from now on; texts and numbers go by `core.speech`."""
    global _locale
    _locale = locale


def day(iso: str) -> str:
    """Write an ISO date as `3 Nov`, with the year where it is not this one; "" for ""."""
    if not iso:
        return ""
    date = datetime.date.fromisoformat(iso)
    is_this_year = date.year == clock.today().year
    form = tr("d MMM", "a day of this year, in Qt’s letters") if is_this_year else day_form()
    return _locale.toString(QDate(date.year, date.month, date.day), form)


def day_form() -> str:
    """Give the form of a day with its year, as fields for dates take it: `d MMM yyyy`."""
    return tr("d MMM yyyy", "a day of another year, in Qt’s letters")


def days_of_a_year() -> list[str]:
    """Write a day of each month of this year: for measuring how wide a day may get."""
    year = clock.today().year
    return [day(f"{year}-{month:02}-28") for month in range(1, 13)]


def ago(iso: str) -> str:
    """Write how long ago an ISO date was: `today`, `12 days ago`, `3 months ago`; "" for ""."""
    if not iso:
        return ""
    days = (clock.today() - datetime.date.fromisoformat(iso)).days
    if days <= 0:
        return tr("today")
    if days == 1:
        return tr("yesterday")
    if days >= 2 * 365:
        return tr("%n year(s) ago", "", days // 365)
    if days >= 2 * 30:
        return tr("%n month(s) ago", "", days // 30)
    return tr("%n day(s) ago", "", days)


def percent(share: float) -> str:
    """Write a share without decimals: `57%`."""
    return tr("{number}%", "a share").format(number=figure(share * 100))


def rate(share: Rate) -> str:
    """Write a rate with its interval: `57% (37–76%)`, or `too little data`."""
    if share.rate is None or share.low is None or share.high is None:
        return tr("too little data")
    parts = {"rate": share.rate, "low": share.low, "high": share.high}
    form = tr("{rate}% ({low}–{high}%)", "a share, and the interval in which it may lie")
    return form.format(**{name: figure(part * 100) for name, part in parts.items()})
