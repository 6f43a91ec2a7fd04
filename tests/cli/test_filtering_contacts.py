"""`connote contacts` with the filters of the window, one by one, together, and by their name."""

from __future__ import annotations

from pathlib import Path

import pytest

from connote.core.book import Book
from connote.core.things import PeopleFilter, Standing
from stage import CommandLine


@pytest.fixture
def folder(run: CommandLine, tmp_path: Path) -> Path:
    """Make a small book: two former colleagues, of whom one was asked, and somebody else."""
    run.json("me", "--name", "Kevin", "--situation", "between gigs")
    run.json("add", "Mary", "Stone", "--company", "Northwind", "--tag", "chess", "--place", "Lyon")
    run.json("add", "Ann", "Baker", "--company", "Contoso", "--tag", "chess", "--tag", "go")
    run.json("add", "Ben", "Cook")
    for name in ("Mary", "Ann"):
        run.json("history", name, "--kind", "colleague", "--place", "XYZ Co.")
    run.json("sent", "--contact", "Ann", "--text", "Hi Ann, it is long since XYZ Co.")
    return tmp_path / "folder"


@pytest.mark.parametrize(
    ("options", "names"),
    [
        (("--tag", "chess"), ["Ann", "Mary"]),
        (("--tag", "chess", "--tag", "go"), ["Ann"]),
        (("--company", "contoso"), ["Ann"]),
        (("--known-from", "XYZ"), ["Ann", "Mary"]),
        (("--place", "lyon"), ["Mary"]),
        (("--with-history",), ["Ann", "Mary"]),
        (("--without-history",), ["Ben"]),
        (("--asked", "sent"), ["Ann"]),
        (("--known-from", "XYZ Co.", "--asked", "never"), ["Mary"]),
        (("mary", "--tag", "chess"), ["Mary"]),
        (("--archived",), []),
        (("--company", "Nowhere"), []),
        ((), ["Ann", "Ben", "Mary"]),
    ],
)
def test_a_filter_narrows_the_list(
    folder: Path, run: CommandLine, options: tuple[str, ...], names: list[str]
) -> None:
    """Each option narrows, several at once, and a search within them, by family name."""
    found = [row["name"].split()[0] for row in run.json("contacts", *options)]
    assert found == names
    assert run("contacts", *options).code == 0


def test_who_is_archived_is_out_of_the_list(folder: Path, run: CommandLine) -> None:
    """The whole name still finds them; they come back as they were."""
    run.json("edit", "Mary", "--archive")
    assert [row["name"] for row in run.json("contacts")] == ["Ann Baker", "Ben Cook"]
    assert [row["name"] for row in run.json("contacts", "--archived")] == ["Mary Stone"]
    assert [row["name"] for row in run.json("contacts", "Mary Stone")] == ["Mary Stone"]
    run.json("edit", "Mary", "--bring-back")
    assert len(run.json("contacts")) == 3


def test_a_saved_filter_is_used_by_its_name(folder: Path, run: CommandLine) -> None:
    """In any case; an unknown one is told with those there are."""
    book = Book.open(folder / "book.connote", backups=folder / "backups")
    wanted = PeopleFilter(known_from="XYZ Co.", asked=Standing.NEVER)
    book.people_filters.save("Old XYZ colleagues", wanted)
    book.close()
    assert [row["name"] for row in run.json("contacts", "--saved", "old xyz colleagues")] == [
        "Mary Stone"
    ]
    answer = run("contacts", "--saved", "moon")
    assert answer.code == 2
    assert "There is no filter “moon”." in answer.err
    assert "Old XYZ colleagues" in answer.err
