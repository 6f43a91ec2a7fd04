"""Every record of every file of LinkedIn's is a row or a skip, whatever stands in its cells."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from connote.core.errors import FileUnreadable
from connote.core.files.layouts import Layout
from connote.core.files.linkedin import LINKEDIN_LAYOUTS
from connote.core.files.reading import read_bytes
from data.make_lists import csv_text

DATES = ("Wed Jun 24 12:43:42 UTC 2026", "3/15/24, 2:37 PM", "08 Feb 2026", "44290", "OUTGOING")
CELLS = st.one_of(
    st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0\r"), max_size=12),
    st.sampled_from(
        [*DATES, "", " ", "www.linkedin.com/in/ann", "javascript:1", '=HYPERLINK("x")', "LinkedIn"]
    ),
)


def _name(layout: Layout) -> str:
    return f"{layout.stem}.csv"


@pytest.mark.parametrize("layout", LINKEDIN_LAYOUTS, ids=_name)
@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_every_record_is_a_row_or_a_skip(layout, data):
    """None is lost, none counted twice, and each is named by its own number."""
    columns = data.draw(st.permutations(layout.known))
    width = st.just(len(columns))
    records = data.draw(st.lists(width.flatmap(lambda n: st.lists(CELLS, min_size=n, max_size=n))))
    file = read_bytes(_name(layout), csv_text(columns, records).encode())
    assert file.kind is layout.kind
    numbers = [row.row for row in file.rows] + [skip.row for skip in file.skipped]
    assert sorted(numbers) == list(range(2, len(records) + 2))


@pytest.mark.parametrize("layout", LINKEDIN_LAYOUTS, ids=_name)
@settings(max_examples=25, deadline=None)
@given(rest=st.binary(max_size=300))
def test_a_header_and_any_bytes_are_read_or_refused(layout, rest):
    """No bytes below a header end in anything but rows, skips or one sentence."""
    header = csv_text(layout.known, []).encode()
    with suppress(FileUnreadable):
        file = read_bytes(_name(layout), header + rest)
        assert file.read == len(file.rows) + len(file.skipped)
        assert all(skip.reason and skip.row > 0 for skip in file.skipped)


@pytest.mark.parametrize("layout", LINKEDIN_LAYOUTS, ids=_name)
def test_a_header_alone_is_a_list_without_rows(layout):
    """Only the columns that are needed make the file known."""
    file = read_bytes(_name(layout), csv_text(layout.needed, []).encode())
    assert (file.kind, file.read) == (layout.kind, 0)
