"""Saved filters: kept under a name, renamed and removed, each taken back by undo."""

from __future__ import annotations

import pytest

from connote.core.book import Book
from connote.core.errors import AskedWrongly, NotFound
from connote.core.people_filters import as_filter, as_text
from connote.core.things import PeopleFilter, SavedFilter, Standing

XYZ = PeopleFilter(known_from="XYZ Co.", asked=Standing.NEVER)
FULL = PeopleFilter(
    words="lyon",
    tags=("chess", "old friend"),
    company="XYZ Co.",
    known_from="LMNOP Co.",
    place="Lyon",
    has_history=False,
    asked=Standing.REPLIED,
    import_run=0,
    connected_days=90,
    do_not_contact=True,
    archived=True,
)


@pytest.mark.parametrize("wanted", [PeopleFilter(), XYZ, FULL])
def test_a_filter_is_written_down_and_read_again(wanted: PeopleFilter) -> None:
    """Nothing of it is lost, and what narrows nothing isn't written."""
    assert as_filter(as_text(wanted)) == wanted
    assert as_text(PeopleFilter()) == "{}"


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("", PeopleFilter()),
        ("[1]", PeopleFilter()),
        ('{"company": 7, "archived": "yes"}', PeopleFilter()),
        ('{"moon": "full", "place": "Lyon"}', PeopleFilter(place="Lyon")),
        ('{"asked": "eaten", "tags": ["a", 3]}', PeopleFilter(tags=("a",))),
        ('{"has_history": 1}', PeopleFilter()),
    ],
)
def test_a_filter_of_another_version_narrows_by_what_is_known(
    text: str, read: PeopleFilter
) -> None:
    """What can't be read is passed over, never a failure."""
    assert as_filter(text) == read


def test_a_filter_is_kept_renamed_and_removed(book: Book) -> None:
    """Each is a step that undo takes back."""
    filters = book.people_filters
    number = filters.save("  old  XYZ colleagues ", XYZ)
    assert filters.all() == [SavedFilter(number, "old XYZ colleagues", XYZ)]
    filters.rename(number, "old friends")
    assert filters.all() == [SavedFilter(number, "old friends", XYZ)]
    assert book.undo_words == "Rename the filter “old XYZ colleagues” to “old friends”"
    filters.remove(number)
    assert filters.all() == []
    for name in ("old friends", "old XYZ colleagues"):
        book.undo()
        assert [one.name for one in filters.all()] == [name]
    book.undo()
    assert filters.all() == []


def test_a_name_means_one_filter(book: Book) -> None:
    """Saved under the same name again, in any case, the new one takes its place."""
    first = book.people_filters.save("Lyon", PeopleFilter(place="Lyon"))
    assert book.people_filters.save("LYON", XYZ) == first
    assert book.people_filters.all() == [SavedFilter(first, "LYON", XYZ)]
    other = book.people_filters.save("abc", FULL)
    assert [one.name for one in book.people_filters.all()] == ["abc", "LYON"]
    with pytest.raises(AskedWrongly, match="already"):
        book.people_filters.rename(other, "lyon")
    book.people_filters.rename(first, "Lyon")


def test_what_is_no_filter_is_not_kept(book: Book) -> None:
    """A filter needs a name and something that narrows; one that is gone can't be changed."""
    with pytest.raises(AskedWrongly, match="name"):
        book.people_filters.save(" ", XYZ)
    with pytest.raises(AskedWrongly, match="everybody"):
        book.people_filters.save("all", PeopleFilter())
    for verb in (lambda: book.people_filters.rename(9, "x"), lambda: book.people_filters.remove(9)):
        with pytest.raises(NotFound):
            verb()
    assert book.undo_words == ""
