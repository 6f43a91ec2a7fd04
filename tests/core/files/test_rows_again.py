"""The rows of a large file are read again at every look, and are the same each time."""

from __future__ import annotations

import pytest

from connote.core.files import connections
from connote.core.files.reading import read_bytes
from connote.core.files.rows_again import RowsAgain
from connote.core.things import StintKind, StintRow
from data import make_exports

ROWS = tuple(StintRow(at, "Contoso", "", "", "", False, StintKind.WORK, "") for at in range(7))


@pytest.mark.parametrize(
    "look",
    [
        len,
        list,
        lambda rows: (rows[0], rows[6], rows[-1]),
        lambda rows: tuple(rows[2:5]),
        lambda rows: tuple(rows[::-2]),
        lambda rows: ROWS[3] in rows,
    ],
    ids=["length", "all", "single ones", "a slice", "backwards", "in"],
)
def test_rows_read_again_are_like_rows_kept(look):
    """Whatever one asks of a tuple gives the same answer, as often as one asks."""
    again = RowsAgain(len(ROWS), lambda: ROWS)
    assert look(again) == look(ROWS)
    assert look(again) == look(ROWS)
    assert again == RowsAgain(len(ROWS), lambda: ROWS)
    assert again != RowsAgain(len(ROWS), lambda: ROWS[::-1])


def test_a_place_beyond_the_rows_is_none():
    """An index that is too large is refused as a tuple refuses it."""
    with pytest.raises(IndexError):
        RowsAgain(len(ROWS), lambda: ROWS)[7]


@pytest.mark.parametrize("era", make_exports.connections())
def test_a_large_file_of_connections_gives_what_a_small_one_gives(monkeypatch, era):
    """Rows, skips and remarks are the same, whether the rows are kept or not."""
    data = make_exports.connections()[era]
    kept = read_bytes("Connections.csv", data)
    monkeypatch.setattr(connections, "LARGE", 0)
    again = read_bytes("Connections.csv", data)
    assert isinstance(again.rows, RowsAgain)
    assert tuple(again.rows) == tuple(again.rows) == kept.rows
    assert (again.skipped, again.remarks, again.read) == (kept.skipped, kept.remarks, kept.read)
