"""Dates are read as each kind of file writes them, and nothing else passes for a date."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connote.core.errors import AskedWrongly
from connote.core.files.dates import (
    Days,
    connection_date,
    goes_on,
    iso_date,
    message_time,
    partial_date,
    puts_day_first,
    stint_date,
    whole_date,
)


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("08 Feb 2026", "2026-02-08"),
        ("12 Mar 19", "2019-03-12"),
        ("4-Apr-21", "2021-04-04"),
        ("2026-02-08", "2026-02-08"),
        ("2026-02-08 14:03:22 UTC", "2026-02-08"),
        ("03/15/2024", "2024-03-15"),
        ("15/03/2024", "2024-03-15"),
        ("15.03.2024", "2024-03-15"),
        ("1.2.2024", "2024-02-01"),
        ("Feb 8, 2026", "2026-02-08"),
        ("1 September 2020", "2020-09-01"),
        (" 29 FEB 2024 ", "2024-02-29"),
        ("Wed Jun 24 12:43:42 UTC 2026", "2026-06-24"),
        ("Wed Jun  4 12:43:42 2026", "2026-06-04"),
        ("Sun Mar 01 00:00:00 GMT+01:00 2020", "2020-03-01"),
        ("Wed, 24 Jun 2026 12:43:42 +0000", "2026-06-24"),
        ("3/15/24, 2:37 PM", "2024-03-15"),
        ("09/15/21, 09:30 AM", "2021-09-15"),
        ("2023/06/05 15:47:58 UTC", "2023-06-05"),
        ("2026-03-02T08:00:00Z", "2026-03-02"),
        ("44290", "2021-04-04"),
        ("44290.5", "2021-04-04"),
        ("Mon Jun 01", ""),
        ("Jun 24 12:43", ""),
        ("2023-06/05", ""),
        ("01 Jan 1833", ""),
        ("01 Jan 1970", ""),
        ("08 Feb 9999", ""),
        ("12345", ""),
        ("442901", ""),
        ("29 Feb 2023", ""),
        ("08 Fév 2026", ""),
        ("08 Foo 2026", ""),
        ("٠٨ Feb 2026", ""),
        ("yesterday", ""),
        ("", ""),
    ],
)
def test_connection_dates(text, iso):
    """Every spelling that exports and spreadsheets produce is read, the rest is empty."""
    assert connection_date(text) == iso


@given(st.dates(date(2003, 1, 1), date(2099, 12, 31)))
def test_every_day_is_read_in_every_spelling(day):
    """A date written in any of the formats comes back as that date."""
    iso = day.isoformat()
    shapes = ("%d %b %Y", "%d %b %y", "%d-%b-%y", "%Y-%m-%d", "%m/%d/%Y", "%d.%m.%Y", "%Y/%m/%d",
              "%a %b %d 09:05:00 UTC %Y", "%B %d, %Y", "%m/%d/%y, 09:05 PM")  # fmt: skip
    for shape in shapes:
        assert connection_date(day.strftime(shape)) == iso
    assert connection_date(day.strftime("%d/%m/%Y"), day_first=True) == iso
    assert connection_date(day.strftime("%m/%d/%y, 9:05\u202fAM")) == iso


@given(st.text(max_size=20))
def test_no_text_raises_or_gives_what_is_no_date(text):
    """Whatever stands in a cell, the answer is empty or a real date."""
    for read in (connection_date, whole_date):
        assert read(text) == "" or date.fromisoformat(read(text))
    assert message_time(text)[:10] == connection_date(text)
    assert isinstance(stint_date(text), str)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2025-06-01 14:03:22 UTC", "2025-06-01T14:03:22"),
        ("2025-06-01 14:03:22", "2025-06-01T14:03:22"),
        ("2025-06-01T14:03:22.123Z", "2025-06-01T14:03:22"),
        ("2025/06/01 14:03:22 UTC", "2025-06-01T14:03:22"),
        ("07/08/26, 10:15 PM", "2026-07-08T22:15:00"),
        ("7/8/26, 12:05\u202fAM", "2026-07-08T00:05:00"),
        ("Wed Jun 24 12:43:42 UTC 2026", "2026-06-24T12:43:42"),
        ("2024-01-15", "2024-01-15"),
        ("2024-01-15 25:00:00", "2024-01-15"),
        ("some day 14:03:22", ""),
        ("", ""),
    ],
)
def test_a_message_keeps_its_time(text, moment):
    """The hours of a message are kept where they can be read, with or without the zone."""
    assert message_time(text) == moment


def test_years_before_linkedin_are_none_of_its_days_but_may_be_others():
    """A birthday or a first position may lie long before."""
    assert connection_date("02 Apr 1985") == ""
    assert whole_date("02 Apr 1985") == stint_date("02 Apr 1985") == "1985-04-02"


@pytest.mark.parametrize("blank", [" ", "\u202f", "\xa0"])
def test_the_blank_before_am_and_pm_may_be_narrow(blank):
    """The time of day goes, whichever blank stands before AM and PM."""
    assert connection_date(f"1/29/26, 2:37{blank}PM") == "2026-01-29"


def test_one_day_over_twelve_turns_the_whole_file():
    """A first number over 12 shows that the file writes the day first."""
    assert puts_day_first(["3/4/25, 09:05", "29/1/26, 14:37"])
    assert not puts_day_first(["3/4/25, 9:05 AM", "1/29/26, 2:37 PM"])
    assert connection_date("3/4/25, 09:05", day_first=True) == "2025-04-03"
    days = Days(["3/4/25, 09:05", "29/1/26, 14:37"])
    assert (days["3/4/25, 09:05"], days["29/1/26, 14:37"]) == ("2025-04-03", "2026-01-29")


@pytest.mark.parametrize(
    ("text", "partial"),
    [
        ("Jan 2019", "2019-01"),
        ("September 2010", "2010-09"),
        ("2010", "2010"),
        ("2019-01", "2019-01"),
        ("01/2019", "2019-01"),
        ("08 Feb 2026", "2026-02-08"),
        ("Foo 2019", ""),
        ("13/2019", ""),
        ("0000", ""),
        ("", ""),
    ],
)
def test_stint_dates_are_partial(text, partial):
    """A month or a year of a position stays as exact as it was."""
    assert stint_date(text) == partial


def test_an_open_end_goes_on():
    """No end, or the word Present, means still there."""
    assert goes_on("")
    assert goes_on("Present")
    assert not goes_on("Mar 2016")


@pytest.mark.parametrize("text", ["2026-11-23", " 2024-02-29 "])
def test_a_command_takes_an_iso_date(text):
    """ISO dates pass, trimmed."""
    assert iso_date(text) == text.strip()


@pytest.mark.parametrize("text", ["2026-13-01", "2023-02-29", "23.11.2026", "2026-1-1", "", "now"])
def test_a_command_refuses_other_dates(text):
    """Everything else is refused in a sentence that shows the form."""
    with pytest.raises(AskedWrongly, match=r"is not a date; write it like 2026-11-23\.$"):
        iso_date(text)


@pytest.mark.parametrize("text", ["2012", "2012-03", "2012-03-09"])
def test_a_command_takes_a_partial_date(text):
    """A year, a month or a day passes."""
    assert partial_date(text) == text


@pytest.mark.parametrize("text", ["12", "2012-13", "2012-02-30", "March 2012", "0000", ""])
def test_a_command_refuses_other_partial_dates(text):
    """Everything else is refused."""
    with pytest.raises(AskedWrongly, match="write it like 2012, 2012-03 or 2012-03-09"):
        partial_date(text)
