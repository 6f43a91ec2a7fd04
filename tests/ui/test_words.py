"""Days and numbers in words, in English and as other languages write them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from connote.core.speech import speak_by
from connote.core.things import Rate
from connote.ui import words
from stage import SetClock

pytestmark = pytest.mark.usefixtures("set_clock")


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    words.speak(QLocale("en_US"))
    speak_by(None)


@pytest.mark.parametrize(
    ("iso", "said"),
    [
        ("", ""),
        ("2026-11-03", "3 Nov"),
        ("2026-05-31", "31 May"),
        ("2026-09-01", "1 Sep"),
        ("2025-11-03", "3 Nov 2025"),
        ("2031-01-09", "9 Jan 2031"),
    ],
)
def test_a_day_reads_short(iso: str, said: str) -> None:
    """The year stands only where it is not this one; months have three letters."""
    assert words.day(iso) == said


def test_every_month_has_its_english_letters() -> None:
    """Whatever the system speaks, an English window has English months."""
    months = [words.day(f"2026-{month:02d}-05") for month in range(1, 13)]
    names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    assert months == [f"5 {name}" for name in names]


@pytest.mark.parametrize(
    ("iso", "said"),
    [
        ("", ""),
        ("2026-12-24", "today"),
        ("2026-11-23", "today"),
        ("2026-11-22", "yesterday"),
        ("2026-11-11", "12 days ago"),
        ("2026-09-25", "59 days ago"),
        ("2026-09-24", "2 months ago"),
        ("2024-11-24", "24 months ago"),
        ("2024-11-23", "2 years ago"),
        ("2016-01-01", "10 years ago"),
    ],
)
def test_how_long_ago_reads_as_people_say(iso: str, said: str) -> None:
    """Days up to two months, months up to two years."""
    assert words.ago(iso) == said


def test_numbers_part_their_thousands() -> None:
    """In English by a comma, and decimals by a point."""
    assert (words.figure(1234567), words.figure(2.5, 1)) == ("1,234,567", "2.5")


def test_a_rate_has_its_interval() -> None:
    """A share is told with what it may be, and honestly where there is nothing to tell."""
    assert words.rate(Rate(23, 13, 0.565, 0.368, 0.744)) == "56% (37–74%)"
    assert words.rate(Rate(0, 0, None, None, None)) == "too little data"


def test_another_language_writes_its_own_days() -> None:
    """German has its months and its order of a day; its texts are translated."""
    german = {"d MMM": "d. MMM", "d MMM yyyy": "d. MMM yyyy", "%n day(s) ago": "vor %n Tagen"}
    speak_by(lambda text, comment, n: german.get(text, ""))
    words.speak(QLocale("de_DE"))
    assert words.day("2026-10-03") == "3. Okt."
    assert words.day("2025-03-03") == "3. März 2025"
    assert words.ago("2026-11-11") == "vor 12 Tagen"


def test_the_clock_is_the_programs(set_clock: SetClock) -> None:
    """Today is what the program's clock says, not what the computer's does."""
    assert words.ago(set_clock.moment.date().isoformat()) == "today"
