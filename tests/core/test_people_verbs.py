"""The verbs on people and what ties them: organizations, contacts, history, links, goals."""

from __future__ import annotations

import dataclasses

import pytest

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.errors import Ambiguous, AskedWrongly, NotFound
from connote.core.overlap import overlap
from connote.core.things import (
    Account,
    GoalState,
    HistoryKind,
    LinkKind,
    Period,
    RequestState,
    StintKind,
)
from core.book_stories import tell_of_mary


def add(book: Book, name: str, **about: object) -> int:
    """Add somebody by full name."""
    first, _, last = name.rpartition(" ")
    return book.contacts.add(ContactWords(first_name=first, last_name=last, **about))


# ── organizations ────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "other",
    ["XYZ Company, Inc.", "xyz co", "XYZ", "XYZ  Co.", "X.Y.Z. Co.", "XYZ GmbH"],
)
def test_an_organization_is_one_however_it_is_written(book: Book, other: str) -> None:
    """Legal forms, case and punctuation make no second organization; the first spelling stays."""
    first = book.organizations.id_made("XYZ Co.")
    assert book.organizations.id_made(other) == first
    assert book.organizations.all() == ["XYZ Co."]


def test_an_alias_means_its_organization(book: Book) -> None:
    """An alias leads to it, twice the same is one, and a name of another's is refused."""
    xyz, lmnop = (book.organizations.id_needed(name) for name in ("XYZ Co.", "LMNOP Co."))
    book.organizations.add_alias(xyz, "Xyzzy Works")
    book.organizations.add_alias(xyz, "Xyzzy Works, Inc.")
    book.organizations.add_alias(xyz, "   ")
    assert book.organizations.id_named("xyzzy works") == xyz
    assert book.organizations.get(xyz).aliases == ("Xyzzy Works",)
    for taken in ("Xyzzy Works", "XYZ"):
        with pytest.raises(AskedWrongly, match="in the book already"):
            book.organizations.add_alias(lmnop, taken)


def test_a_renamed_organization_is_still_found_by_its_old_name(book: Book) -> None:
    """The old name stays as an alias; a name of another's, or none, is refused."""
    xyz = book.organizations.id_needed("XYZ Co.")
    book.organizations.id_made("LMNOP Co.")
    book.organizations.rename(xyz, "Zyx Partners")
    book.organizations.rename(xyz, "ZYX Partners, Ltd.")
    told = book.organizations.get(xyz)
    assert (told.name, told.aliases) == ("ZYX Partners, Ltd.", ("XYZ Co.",))
    assert book.organizations.id_named("XYZ Company") == xyz
    for refused in ("LMNOP", " "):
        with pytest.raises(AskedWrongly):
            book.organizations.rename(xyz, refused)
    with pytest.raises(NotFound):
        book.organizations.rename(99, "Nobody’s")


def test_an_organization_counts_who_is_or_was_there(book: Book) -> None:
    """Each person once, whether there now, once, or both."""
    ann, ben = add(book, "Ann Baker", organization="XYZ Co."), add(book, "Ben Cook")
    book.histories.add_stint(ann, "XYZ")
    book.histories.add_stint(ben, "XYZ Co.", period=Period("2010", "2012"))
    assert book.organizations.get(book.organizations.id_needed("XYZ")).people == 2


def test_no_organization_is_made_of_nothing(book: Book) -> None:
    """An empty name is no organization; where one is needed, that is said."""
    mary = add(book, "Mary Stone", organization="  ")
    assert book.contacts.get(mary).organization == ""
    for verb in (book.links.add, book.histories.add_stint):
        with pytest.raises(AskedWrongly, match="Name the organization"):
            verb(mary, " ")
    assert book.organizations.all() == []


# ── contacts ─────────────────────────────────────────────────────────────────────────────────


def test_what_is_told_of_a_contact_comes_back(book: Book) -> None:
    """Every field is kept; blanks are tidied in lines, kept in remarks; doubles are one."""
    told = ContactWords(
        first_name="  Tomás ",
        last_name="Reyes,  PhD",
        organization="Contoso",
        position="Engineer,  Platform",
        place="Springfield",
        emails=["t@example.org", " t@example.org ", "b@example.org"],
        phones=["+1 555 0100"],
        profile_url="linkedin.com/in/Tom%C3%A1sReyes/?trk=x",
        tags=["old friend"],
        remarks="Two\n  lines\0",
        do_not_contact=True,
        connected_on="2019-11-14",
        is_archived=True,
        keep_in_touch_days=90,
    )
    contact = book.contacts.get(book.contacts.add(told))
    assert contact.full_name == "Tomás Reyes, PhD"
    assert contact.position == "Engineer, Platform"
    assert contact.emails == ("t@example.org", "b@example.org")
    assert contact.profile_url == "https://www.linkedin.com/in/Tom%C3%A1sReyes"
    assert contact.remarks == "Two\n  lines"
    assert (contact.do_not_contact, contact.is_me) == (True, False)
    assert (contact.is_archived, contact.keep_in_touch_days) == (True, 90)
    book.contacts.edit(contact.id, ContactWords(position="Lead"))
    assert book.contacts.get(contact.id) == dataclasses.replace(contact, position="Lead")
    book.contacts.edit(contact.id, ContactWords(organization="", emails=[]))
    assert book.contacts.get(contact.id).organization_id is None
    assert book.contacts.get(contact.id).emails == ()


def test_many_are_read_whole_as_one_by_one(sample_book: Book) -> None:
    """Reading many at once tells the same of each as reading it alone, in the order asked for."""
    contacts = sample_book.contacts
    mary = contacts.find("Mary Stone").id
    contacts.edit(mary, ContactWords(phones=["+31 6", "+31 5"], tags=["b", "a"],
                                     emails=["z@x.example", "a@x.example"],
                                     do_not_contact=True))  # fmt: skip
    me = contacts.me()
    assert me is not None
    ids = [me.contact.id, mary, *(row.id for row in reversed(contacts.page()))]
    assert contacts.whole([*ids, 10**6]) == [contacts.get(contact_id) for contact_id in ids]
    assert contacts.whole(ids * 20) == contacts.whole(ids) * 20
    assert contacts.whole(ids)[1].emails == ("z@x.example", "a@x.example")


@pytest.mark.parametrize(
    "words",
    [
        ContactWords(),
        ContactWords(first_name=" "),
        ContactWords(position="CEO"),
        ContactWords(emails=[""]),
    ],
)
def test_a_contact_needs_something_to_be_called_by(book: Book, words: ContactWords) -> None:
    """Without name, e-mail and profile nobody is added."""
    with pytest.raises(AskedWrongly, match="needs a name"):
        book.contacts.add(words)
    assert book.contacts.count() == 0


@pytest.mark.parametrize(
    "text",
    ["Mary Stone", "mary stone", "MARY  STONE", "Stone", "mary", "MARY@example.org",
     "https://www.linkedin.com/in/marystone", "linkedin.com/in/MaryStone/", "/in/marystone", "2"],
)  # fmt: skip
def test_a_contact_is_found_by_whatever_means_them(book: Book, text: str) -> None:
    """Name, part of it, e-mail, profile and id, in any case."""
    add(book, "Ann Baker")
    mary = add(
        book, "Mary Stone", emails=["mary@example.org"], profile_url="linkedin.com/in/marystone"
    )
    assert book.contacts.find(text).id == mary


@pytest.mark.parametrize(
    "text",
    [
        "",
        "  ",
        "Mar",
        "Nobody",
        "99",
        "x@y.example",
        "0",
        "9" * 400,
        "https://www.linkedin.com/in/else",
        "²",
        "Mary Baker",
    ],
)
def test_who_is_not_there_is_not_found(book: Book, text: str) -> None:
    """A part of a word, another's address, an empty text: nobody, and nobody is guessed."""
    add(book, "Mary Stone", emails=["mary@example.org"])
    add(book, "Ann Baker")
    book.contacts.add(ContactWords(emails=["nameless@example.org"]))
    with pytest.raises(NotFound):
        book.contacts.find(text)


def test_namesakes_are_asked_about(book: Book) -> None:
    """Two of one name are two people; the candidates are told apart by what is known of them."""
    add(book, "Mary Stone", organization="XYZ Co.", position="Lead")
    add(book, "Mary Stone", emails=["mary@example.org"])
    add(book, "Rosemary Stone")
    with pytest.raises(Ambiguous, match="2 contacts fit “mary stone”") as told:
        book.contacts.find("mary stone")
    assert told.value.candidates == (
        "1  Mary Stone (Lead · XYZ Co.)",
        "2  Mary Stone (mary@example.org)",
    )
    assert book.contacts.find("mary@example.org").id == 2


def test_a_full_name_goes_before_a_part_of_another(book: Book) -> None:
    """“Mary Stone” is she, although Anna Mary Stone has both words too."""
    add(book, "Anna Mary Stone")
    mary = add(book, "Mary Stone")
    assert book.contacts.find("Mary Stone").id == mary


def test_me_is_found_only_where_i_can_be_meant(book: Book) -> None:
    """The owner is no candidate when somebody is looked for to write to."""
    book.contacts.set_me(ContactWords(first_name="Mary", last_name="Stone"))
    mary = add(book, "Mary Stone")
    assert book.contacts.find("Mary Stone").id == mary
    with pytest.raises(Ambiguous):
        book.contacts.find("Mary Stone", with_me=True)


def test_me_is_told_bit_by_bit(book: Book) -> None:
    """What is not said stays; the account decides the usual channel."""
    assert book.contacts.me() is None
    book.contacts.set_me(ContactWords(first_name="Kevin"), situation="between gigs")
    me = book.contacts.set_me(ContactWords(organization="XYZ Co."), account=Account.PREMIUM)
    assert (me.contact.first_name, me.contact.organization) == ("Kevin", "XYZ Co.")
    assert (me.situation, me.account, me.contact.is_me) == ("between gigs", Account.PREMIUM, True)
    assert book.channels.usual(me.account).limit == 300
    assert book.channels.usual(Account.FREE).limit == 200


def test_deleting_a_contact_takes_what_hangs_on_it(book: Book) -> None:
    """History, links and requests go; namesakes and organizations stay."""
    mary, goal = tell_of_mary(book)
    other = add(book, "Mary Stone")
    book.requests.mark_sent(book.notes.draft(mary, goal_id=goal), "Hi")
    book.contacts.delete(mary)
    assert (book.requests.all(), book.histories.of(mary), book.links.of(mary)) == ([], [], [])
    assert book.contacts.get(other).full_name == "Mary Stone"
    assert book.organizations.all() == ["LMNOP Co.", "XYZ Co."]
    with pytest.raises(NotFound):
        book.contacts.get(mary)


# ── shared history ───────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("mine", "theirs", "common"),
    [
        (("2012", "2016"), ("2014", "2018"), ("2014", "2016")),
        (("2012", "2016"), ("2016", "2018"), ("2016", "2016")),
        (("2012", "2016"), ("2016-05", "2018"), ("2016-05", "2016")),
        (("2012-03", "2016-02"), ("2012", "2016"), ("2012-03", "2016-02")),
        (("2012", "2016-04"), ("2016-05", "2018"), None),
        (("2012", "2015"), ("2016", "2018"), None),
        (("2012", ""), ("2012", "2016"), None),
        (("", "2016"), ("2012", "2016"), None),
        (("2012", "now"), ("2014", "now"), ("2014", "now")),
        (("2012", "now"), ("2010", "2013-01"), ("2012", "2013-01")),
    ],
)
def test_periods_overlap_where_both_are_known(
    mine: tuple[str, str], theirs: tuple[str, str], common: tuple[str, str] | None
) -> None:
    """The common time, a year without a month taken whole; an unknown end means unknown."""

    def period(told: tuple[str, str]) -> Period:
        start, end = told
        return Period(start, is_current=True) if end == "now" else Period(start, end)

    expected = period(common) if common else None
    assert overlap(period(mine), period(theirs)) == expected
    assert overlap(period(theirs), period(mine)) == expected


def found_texts(book: Book, contact: int) -> list[str]:
    """Tell in words how a contact and I know each other."""
    return [entry.text for entry in book.histories.of(contact)]


def test_shared_history_is_found_and_says_which_kind_it_is(book: Book) -> None:
    """Colleagues at the same time, or “also worked at” where the times differ or are unknown."""
    me = book.contacts.set_me(ContactWords(first_name="Kevin")).contact.id
    book.histories.add_stint(me, "XYZ Co.", period=Period("2012", "2016"))
    book.histories.add_stint(me, "State College", period=Period("2006", "2010"),
                             kind=StintKind.STUDY)  # fmt: skip
    same, other, unknown, none = (add(book, f"{n} Person") for n in ("A", "B", "C", "D"))
    book.histories.add_stint(same, "XYZ Company, Inc.", period=Period("2014", "2020"))
    book.histories.add_stint(same, "State College", period=Period("2008", "2009"),
                             kind=StintKind.STUDY)  # fmt: skip
    book.histories.add_stint(other, "XYZ Co.", period=Period("2018", "2020"))
    book.contacts.edit(unknown, ContactWords(organization="XYZ Co."))
    book.histories.add_stint(none, "LMNOP Co.", period=Period("2012", "2016"))
    assert found_texts(book, same) == [
        "XYZ Co., colleagues, 2014–2016 (found)",
        "State College, classmates, 2008–2009 (found)",
    ]
    assert found_texts(book, other) == ["also worked at XYZ Co. (found)"]
    assert found_texts(book, unknown) == ["also worked at XYZ Co. (found)"]
    assert found_texts(book, none) == []
    assert book.histories.of(me) == []


def test_what_was_entered_goes_before_what_was_found(book: Book) -> None:
    """By hand first, newest first, and it stands for what would be found at the same place."""
    me = book.contacts.set_me(ContactWords(first_name="Kevin")).contact.id
    mary = add(book, "Mary Stone")
    for whose in (me, mary):
        book.histories.add_stint(whose, "XYZ Co.", period=Period("2012", "2016"))
        book.histories.add_stint(whose, "Fabrikam", period=Period("2017", "2018"))
    book.histories.add(mary, HistoryKind.CLIENT, place="XYZ Company")
    book.histories.add(mary, HistoryKind.INTRODUCED_BY, through="Ann Baker", place="the fair")
    assert found_texts(book, mary) == [
        "introduced by Ann Baker, the fair",
        "XYZ Company, client",
        "Fabrikam, colleagues, 2017–2018 (found)",
    ]


def test_histories_of_many_are_those_of_each(sample_book: Book) -> None:
    """Read at once for everybody, nobody is told with another's history; I have none with me."""
    me = sample_book.contacts.me()
    assert me is not None
    ids = [me.contact.id, *(row.id for row in sample_book.contacts.page()), 10**6]
    together = sample_book.histories.of_many(ids)
    assert together == {one: sample_book.histories.of(one) for one in ids}
    assert [one for one in ids if any(e.contact_id != one for e in together[one])] == []
    assert (together[me.contact.id], together[10**6]) == ([], [])
    assert {entry.is_found for entries in together.values() for entry in entries} == {True, False}


def test_shared_history_is_edited_and_removed(book: Book) -> None:
    """An entry is written back as it stands; one that was found has nothing to write to."""
    mary = add(book, "Mary Stone")
    entry_id = book.histories.add(mary, HistoryKind.SPOKE, remarks="on the train")
    (entry,) = book.histories.of(mary)
    assert (entry.id, entry.text) == (entry_id, "spoke")
    book.histories.edit(dataclasses.replace(entry, kind=HistoryKind.MET_AT, place="Expo"))
    assert found_texts(book, mary) == ["met at Expo"]
    with pytest.raises(NotFound, match="found by comparing"):
        book.histories.edit(dataclasses.replace(entry, id=None))
    book.histories.remove(entry_id)
    assert book.histories.of(mary) == []


def test_a_position_is_edited(book: Book) -> None:
    """Written back with other words, it is the same position; the implied one is refused."""
    mary = add(book, "Mary Stone", organization="Northwind")
    book.histories.add_stint(mary, "XYZ", period=Period("2012", "2016"))
    now, before = book.histories.stints_of(mary)
    book.histories.edit_stint(
        dataclasses.replace(before, organization="Fabrikam", period=Period("2013", "2016"))
    )
    (_, after) = book.histories.stints_of(mary)
    assert (after.id, after.organization, after.period.text) == (before.id, "Fabrikam", "2013–2016")
    with pytest.raises(NotFound, match="change the company"):
        book.histories.edit_stint(now)
    with pytest.raises(AskedWrongly):
        book.histories.edit_stint(dataclasses.replace(after, organization=" "))


def test_the_present_organization_counts_as_a_stint(book: Book) -> None:
    """Where somebody works now is a stint without a beginning, unless a dated one says so."""
    mary = add(book, "Mary Stone", organization="XYZ Co.", position="Lead")
    (now,) = book.histories.stints_of(mary)
    assert (now.id, now.organization, now.role, now.period.is_current) == (
        0,
        "XYZ Co.",
        "Lead",
        True,
    )
    book.histories.add_stint(mary, "XYZ Co.", period=Period("2020", is_current=True))
    (dated,) = book.histories.stints_of(mary)
    assert dated.period == Period("2020", is_current=True)
    book.histories.remove_stint(dated.id)
    assert [stint.id for stint in book.histories.stints_of(mary)] == [0]


# ── links and goals ──────────────────────────────────────────────────────────────────────────


def test_a_link_of_any_kind_means_knowing_the_target(book: Book) -> None:
    """An entered link, a stint there once, or working there now; else not."""
    target = book.organizations.id_needed("LMNOP Co.")
    linked, once, now, not_at_all = (add(book, f"{n} Person") for n in "ABCD")
    book.links.add(linked, "LMNOP", LinkKind.KNOWS)
    book.histories.add_stint(once, "LMNOP Co.", period=Period("2001", "2002"))
    book.contacts.edit(now, ContactWords(organization="LMNOP Co."))
    assert [book.links.knows(one, target) for one in (linked, once, now, not_at_all)] == [
        True, True, True, False,
    ]  # fmt: skip
    assert not book.links.knows(linked, None)


def test_the_same_link_twice_is_one(book: Book) -> None:
    """Entering it again gives the same link; another kind is another one."""
    mary = add(book, "Mary Stone")
    first = book.links.add(mary, "LMNOP Co.")
    assert book.links.add(mary, "LMNOP Company") == first
    book.links.add(mary, "LMNOP Co.", LinkKind.WORKED)
    assert [link.text for link in book.links.of(mary)] == [
        "LMNOP Co. · knows people there",
        "LMNOP Co. · worked there",
    ]
    book.links.remove(first)
    assert len(book.links.of(mary)) == 1


def test_a_link_is_edited_as_one_step(book: Book) -> None:
    """The link stays the same one, unless another says that already; undo takes either back."""
    mary = add(book, "Mary Stone")
    first = book.links.add(mary, "LMNOP")
    second = book.links.add(mary, "Fabrikam", LinkKind.WORKED)
    assert book.links.edit(first, "Fabrikam", LinkKind.KNOWS) == first
    assert [link.text for link in book.links.of(mary)] == [
        "Fabrikam · knows people there",
        "Fabrikam · worked there",
    ]
    assert book.undo_words == "Edit the link of Mary Stone to Fabrikam"
    assert book.links.edit(first, "fabrikam", LinkKind.WORKED) == second
    assert [link.id for link in book.links.of(mary)] == [second]
    book.undo()
    book.undo()
    assert [link.text for link in book.links.of(mary)] == [
        "Fabrikam · worked there",
        "LMNOP · knows people there",
    ]
    with pytest.raises(AskedWrongly):
        book.links.edit(first, " ", LinkKind.KNOWS)
    with pytest.raises(NotFound):
        book.links.edit(10**6, "LMNOP", LinkKind.KNOWS)


def test_a_goal_is_found_edited_and_counted(book: Book) -> None:
    """By title, part or id; its progress counts asked, accepted and helped, drafts not."""
    mary, goal = tell_of_mary(book)
    other = book.goals.add("find a mentor", ask="Coffee?")
    assert [book.goals.find(text).id for text in ("LMNOP", "find a mentor", str(other))] == [
        goal, other, other,
    ]  # fmt: skip
    for text, failure in (("", NotFound), ("nothing", NotFound), ("n", Ambiguous), ("7", NotFound)):
        with pytest.raises(failure):
            book.goals.find(text)
    draft = book.notes.draft(mary, goal_id=goal)
    book.requests.save_draft(draft, "a")
    for state in (RequestState.SENT, RequestState.REPLIED, RequestState.HELPED, RequestState.GONE):
        book.requests.mark(book.requests.mark_sent(draft, "b"), state)
    found = book.goals.get(goal)
    assert (found.asked, found.accepted, found.helped) == (4, 2, 1)
    book.goals.edit(other, state=GoalState.REACHED, title="", target="Fabrikam")
    assert book.goals.all()[-1].title == "find a mentor"
    assert book.goals.get(other).target == "Fabrikam"
    with pytest.raises(AskedWrongly):
        book.goals.add("  ")


def test_deleting_a_goal_keeps_its_requests(book: Book) -> None:
    """What was asked was asked; the goal is just no longer named."""
    mary, goal = tell_of_mary(book)
    request = book.requests.mark_sent(book.notes.draft(mary, goal_id=goal), "Hi")
    book.goals.delete(goal)
    assert book.requests.get(request).goal == ""
    book.undo()
    assert book.requests.get(request).goal == "network into LMNOP Co."
