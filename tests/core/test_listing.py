"""The people list narrowed and ordered: the same people as one by one, whatever is combined."""

from __future__ import annotations

import datetime
import itertools
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from connote.core import clock
from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.crowd import done
from connote.core.files.matching import name_key
from connote.core.listing import Everybody, PeopleLines, at_once
from connote.core.store import people_order, people_sets
from connote.core.things import (
    LAST_IMPORT,
    Contact,
    Direction,
    FileKind,
    FileRead,
    HistoryKind,
    PeopleFilter,
    PeopleOrder,
    Period,
    PersonRow,
    RequestState,
    Standing,
)

Fits = Callable[[Book, Contact], bool]


@pytest.fixture
def lively(sample_book: Book) -> Book:
    """Enrich the sample: tags, an import, former jobs, places, archived people."""
    contacts = sample_book.contacts
    ids = contacts.everybody()
    done(sample_book.crowd.tag_many(ids[::3], "chess"))
    done(sample_book.crowd.tag_many(ids[::4], "old friend"))
    done(sample_book.crowd.archive_many(ids[5::9]))
    for one in ids[::7]:
        words = ContactWords(place="Lyon, France", do_not_contact=True, connected_on="2026-11-01")
        contacts.edit(one, words)
        sample_book.histories.add_stint(one, "Umbrella Works", period=Period("2010", "2012"))
    sample_book.histories.add(ids[11], HistoryKind.MET_AT, place="PyCon")
    people = [PersonRow(1, "Nele", "Brandt", emails=("nele@example.org",))]
    sample_book.importing.run([FileRead("one.vcf", FileKind.VCARDS, tuple(people))])
    return sample_book


def _lines(book: Book, wanted: PeopleFilter, *order: object, falling: bool = False) -> PeopleLines:
    return at_once(book.contacts.lines(wanted, *order, falling=falling))


def _standing(book: Book, contact: Contact) -> Standing:
    mine = [
        request
        for request in book.requests.all()
        if request.contact_id == contact.id and request.direction is Direction.OUTGOING
    ]
    return Standing(mine[-1].state.value) if mine else Standing.NEVER


def _was_at(name: str) -> Fits:
    def was_at(book: Book, contact: Contact) -> bool:
        places = {stint.organization for stint in book.histories.stints_of(contact.id)}
        return name in places

    return was_at


def _since(contact: Contact, days: int) -> bool:
    return contact.connected_on >= (clock.today() - datetime.timedelta(days=days)).isoformat()


CONDITIONS: dict[str, tuple[dict[str, object], Fits]] = {
    "a tag": ({"tags": ("chess",)}, lambda book, one: "chess" in one.tags),
    "two tags": (
        {"tags": ("chess", "old friend")},
        lambda book, one: {"chess", "old friend"} <= set(one.tags),
    ),
    "a company": ({"company": "umbrella works, inc."}, _was_at("Umbrella Works")),
    "companies that begin so": ({"company": "Umbr"}, _was_at("Umbrella Works")),
    "a place": ({"place": "lyon"}, lambda book, one: "Lyon" in one.place),
    "history": ({"has_history": True}, lambda book, one: bool(book.histories.of(one.id))),
    "no history": ({"has_history": False}, lambda book, one: not book.histories.of(one.id)),
    "known from": (
        {"known_from": "XYZ Co."},
        lambda book, one: any(entry.place == "XYZ Co." for entry in book.histories.of(one.id)),
    ),
    "met at": (
        {"known_from": "pycon"},
        lambda book, one: any(entry.place == "PyCon" for entry in book.histories.of(one.id)),
    ),
    "closed": ({"do_not_contact": True}, lambda book, one: one.do_not_contact),
    "open": ({"do_not_contact": False}, lambda book, one: not one.do_not_contact),
    "connected lately": ({"connected_days": 60}, lambda book, one: _since(one, 60)),
    "last import": ({"import_run": LAST_IMPORT}, lambda book, one: one.last_name == "Brandt"),
    "words": (
        {"words": "lyon"},
        lambda book, one: "lyon" in f"{one.place} {one.position} {one.organization}".lower(),
    ),
    **{
        f"asked: {standing.value}": (
            {"asked": standing},
            lambda book, one, standing=standing: _standing(book, one) is standing,
        )
        for standing in Standing
    },
}


def _expected(book: Book, wanted: PeopleFilter, fits: list[Fits]) -> list[int]:
    people = [
        one
        for one in book.contacts.whole(book.contacts.everybody())
        if one.is_archived == wanted.archived and all(fit(book, one) for fit in fits)
    ]
    return [one.id for one in people]


@pytest.mark.parametrize("archived", [False, True])
@pytest.mark.parametrize("name", CONDITIONS)
def test_a_condition_keeps_those_of_whom_it_is_true(
    lively: Book, name: str, archived: bool
) -> None:
    """Whom the list shows are those of whom the other verbs say so one by one, by family name."""
    told, fits = CONDITIONS[name]
    wanted = PeopleFilter(archived=archived, **told)
    assert list(_lines(lively, wanted).ids("")) == _expected(lively, wanted, [fits])


def test_the_conditions_are_no_empty_words(lively: Book) -> None:
    """Each condition of the table keeps somebody of the sample, but no one keeps everybody."""
    never_there = {"asked: gone", "asked: declined", "asked: withdrawn", "asked: drafted"}
    for name, (told, _) in CONDITIONS.items():
        kept = _lines(lively, PeopleFilter(**told)).count("")
        assert kept < lively.contacts.count(), name
        assert kept > 0 or name in never_there, name


@settings(max_examples=25, deadline=None,
          suppress_health_check=[HealthCheck.function_scoped_fixture])  # fmt: skip
@given(data=st.data())
def test_conditions_combine(lively: Book, data: st.DataObject) -> None:
    """Several at once keep those who fit all of them."""
    apart = [name for name in CONDITIONS if not name.startswith("asked")]
    names = data.draw(st.lists(st.sampled_from(apart), min_size=2, max_size=3, unique=True))
    standing = data.draw(st.sampled_from(["asked: never", "asked: sent", "asked: accepted"]))
    told: dict[str, object] = {}
    fits = []
    for name in (*names, standing):
        one, fit = CONDITIONS[name]
        if not told.keys() & one.keys():
            told |= one
            fits.append(fit)
    wanted = PeopleFilter(**told)
    assert list(_lines(lively, wanted).ids("")) == _expected(lively, wanted, fits)


@pytest.mark.parametrize("few", [2000, 3])
@pytest.mark.parametrize("at_a_time", [5000, 7])
def test_the_size_of_the_pieces_changes_nothing(
    lively: Book, monkeypatch: pytest.MonkeyPatch, at_a_time: int, few: int
) -> None:
    """Read seven at a time, by one way or the other, it is the same list in the same order."""
    wanted = [
        PeopleFilter(tags=("chess",), asked=Standing.NEVER),
        PeopleFilter(has_history=False),
        PeopleFilter(place="lyon", archived=True),
    ]
    orders = [PeopleOrder.NAME, PeopleOrder.POSITION, PeopleOrder.STATE]
    cases = list(itertools.product(wanted, orders))
    before = [list(_lines(lively, *case).ids("")) for case in cases]
    monkeypatch.setattr(people_sets, "AT_ONCE", at_a_time)
    monkeypatch.setattr(people_order, "AT_ONCE", at_a_time)
    monkeypatch.setattr(people_order, "_FEW", few)
    assert [list(_lines(lively, *case).ids("")) for case in cases] == before
    assert any(len(ids) > at_a_time for ids in before) == (at_a_time == 7)


def test_a_found_history_follows_my_own_jobs(book: Book) -> None:
    """Where I was is read anew: a job of mine makes everybody there known to me."""
    book.contacts.set_me(ContactWords(first_name="Kevin"))
    mary = book.contacts.add(ContactWords(first_name="Mary", organization="XYZ Co."))
    known = PeopleFilter(has_history=True)
    assert list(_lines(book, known).ids("")) == []
    me = book.contacts.me()
    assert me is not None
    book.histories.add_stint(me.contact.id, "XYZ")
    assert list(_lines(book, known).ids("")) == [mary]
    assert list(_lines(book, PeopleFilter(known_from="XYZ Co.")).ids("")) == [mary]


# ── order ────────────────────────────────────────────────────────────────────────────────────

KEYS: dict[PeopleOrder, Callable[[Book, Contact], object]] = {
    PeopleOrder.ORGANIZATION: lambda book, one: one.organization.casefold(),
    PeopleOrder.POSITION: lambda book, one: name_key(one.position),
    PeopleOrder.PLACE: lambda book, one: name_key(one.place),
    PeopleOrder.CONNECTED: lambda book, one: one.connected_on,
    PeopleOrder.SPOKE: lambda book, one: one.last_spoke_on,
    PeopleOrder.TAGS: lambda book, one: name_key(", ".join(one.tags)),
    PeopleOrder.EMAIL: lambda book, one: one.email.casefold(),
    PeopleOrder.STATE: lambda book, one: (
        "" if _standing(book, one) is Standing.NEVER
        else str(list(RequestState).index(RequestState(_standing(book, one).value)))
    ),
}  # fmt: skip


@pytest.mark.parametrize("falling", [False, True])
@pytest.mark.parametrize("order", KEYS)
def test_a_column_orders_the_list(lively: Book, order: PeopleOrder, falling: bool) -> None:
    """Up or down, equals by family name, and who lacks it comes last both ways."""
    people = [one for one in lively.contacts.whole(lively.contacts.everybody())
              if not one.is_archived]  # fmt: skip
    key = KEYS[order]
    told = [one for one in people if key(lively, one)]
    told.sort(key=lambda one: key(lively, one), reverse=falling)
    lacking = [one for one in people if not key(lively, one)]
    found = _lines(lively, PeopleFilter(), order, falling=falling).ids("")
    assert list(found) == [one.id for one in (*told, *lacking)]


def test_names_backwards(lively: Book) -> None:
    """By family name the other way round."""
    ids = _lines(lively, PeopleFilter(), PeopleOrder.NAME, falling=True).ids("")
    assert list(ids) == list(Everybody().ids(""))[::-1]


# ── a search in it ───────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("wanted", [
    PeopleFilter(has_history=False), PeopleFilter(tags=("chess",)), PeopleFilter(archived=True),
])  # fmt: skip
@pytest.mark.parametrize("query", ["", "m", "ma", "mar", "e", "xyz", "example", "sales l", "!"])
def test_a_search_in_a_list_finds_whom_it_finds_in_the_book(
    lively: Book, wanted: PeopleFilter, query: str
) -> None:
    """Of the hits in the whole book those of the list stay, whose name fits before the others."""
    lines = _lines(lively, wanted)
    among = set(lines.ids(""))
    found, first = list(lines.ids(query)), lines.first(query, 5)
    some = [row.id for row in lines.page(query, 2, 3)]
    archived = [one.id for one in lively.contacts.whole(among) if one.is_archived]
    done(lively.crowd.archive_many(archived, archived=False))  # now the book's search finds them
    hits = [one for one in Everybody().ids(query) if one in among]
    assert found == hits
    assert lines.count(query) == len(hits)
    assert [row.id for row in first.rows] == hits[:5]
    assert first.is_all == (len(hits) <= 5)
    assert some == hits[2:5]


def test_short_words_find_names_first_and_the_rest_a_moment_later(lively: Book) -> None:
    """One letter is in half the documents: the names are there at once, the others when counted."""
    lines = _lines(lively, PeopleFilter(has_history=False))
    first = lines.first("e", 200)
    assert not first.is_all
    assert all(row.last_name[0] == "E" or row.first_name[0] == "E" for row in first.rows)
    assert lines.count("e") > len(first.rows)
    again = lines.first("e", 200)
    assert again.is_all
    assert len(again.rows) == lines.count("e")


@pytest.mark.parametrize("wanted", [PeopleFilter(), PeopleFilter(tags=("chess",))])
def test_everybody_of_a_list_knows_their_place(lively: Book, wanted: PeopleFilter) -> None:
    """Others have none."""
    lines = _lines(lively, wanted)
    ids = lines.ids("")
    assert [lines.place(one) for one in ids] == list(range(len(ids)))
    assert lines.place(10**6) is None
    assert next(row for row in lines.page("", 0, 500)).id == ids[0]


def test_what_a_line_tells_on_demand(lively: Book) -> None:
    """The tags as they were put on, and the state of the last request to the person."""
    ids = lively.contacts.everybody()
    told = lively.contacts.beside(ids)
    for one in lively.contacts.whole(ids):
        standing = _standing(lively, one)
        state = None if standing is Standing.NEVER else RequestState(standing.value)
        assert told[one.id] == (one.tags, state)


def test_a_condition_is_taken_off() -> None:
    """A field goes back to what narrows nothing; of the tags one goes and the others stay."""
    wanted = PeopleFilter(tags=("a", "b"), place="Lyon", archived=True)
    assert wanted.set_fields() == {"tags": ("a", "b"), "place": "Lyon", "archived": True}
    assert wanted.without("tags", "a").tags == ("b",)
    assert wanted.without("place") == PeopleFilter(tags=("a", "b"), archived=True)
    bare = wanted.without("tags").without("place").without("archived")
    assert (bare, bare.narrows) == (PeopleFilter(), False)
