"""What the coach hears from the book: places a contact has left, other names, an inbound note."""

from __future__ import annotations

import pytest
from book_stories import tell_of_mary

from connote.core.contacts import ContactWords
from connote.core.things import FormerPlace, HistoryKind, LinkKind, Period


@pytest.fixture
def mary(book):
    """Give Mary's id; she is at Northwind, and Kevin writes to her."""
    mary, _ = tell_of_mary(book)
    book.contacts.edit(mary, ContactWords(organization="Northwind"))
    return mary


def current(book, contact_id, text):
    """Give the line `current` of a note to a contact."""
    return book.notes.coach(book.notes.draft(contact_id), text)[-1]


def test_a_past_position_is_a_place_they_left(book, mary):
    """Fabrikam was until 2021: naming it as hers is out of date, and Northwind is offered."""
    book.histories.add_stint(mary, "Fabrikam Inc.", period=Period("2017", "2021"))
    text = "Hi Mary, how are things at Fabrikam? Kevin"
    line = current(book, mary, text)
    assert (line.ok, line.why) == (False, "Mary left Fabrikam Inc. in 2021; now at Northwind")
    assert line.mending.text == "Northwind"
    assert current(book, mary, "Hi Mary, since our days at Fabrikam I wondered. Kevin").ok


def test_a_link_that_says_they_worked_there_tells_it_too(book, mary):
    """Worked there is the past; knows people there says nothing of where Mary is."""
    book.links.add(mary, "Contoso", LinkKind.WORKED)
    book.links.add(mary, "Adatum", LinkKind.KNOWS)
    assert not current(book, mary, "Hi Mary, your team at Contoso is great.").ok
    assert current(book, mary, "Hi Mary, your friends at Adatum are great.").ok


def test_where_they_are_they_have_left_nothing(book, mary):
    """Who came back to Northwind is there."""
    book.histories.add_stint(mary, "Northwind", period=Period("2010", "2012"))
    assert book.notes.draft(mary).former == (FormerPlace(("XYZ Co.",)),)
    assert current(book, mary, "Hi Mary, how is life at Northwind?").ok


def test_shared_work_is_over_only_if_they_are_elsewhere(book):
    """We were colleagues; that alone doesn't say that Ann left, but another company does."""
    ann = book.contacts.add(ContactWords(first_name="Ann"))
    book.histories.add(ann, HistoryKind.COLLEAGUE, place="Adatum")
    assert book.notes.draft(ann).former == ()
    book.contacts.edit(ann, ContactWords(organization="Northwind"))
    assert book.notes.draft(ann).former == (FormerPlace(("Adatum",)),)
    line = current(book, ann, "Hi Ann, how is Adatum?")
    assert (line.ok, line.why) == (False, "Ann is at Northwind now, not at Adatum")


def test_an_organization_is_known_by_its_other_names(book, mary):
    """An alias counts as the name, for the shared history and for what is over."""
    fabrikam = book.organizations.id_needed("Fabrikam Inc.")
    book.organizations.add_alias(fabrikam, "Fabcorp")
    book.histories.add_stint(mary, "Fabrikam Inc.", period=Period("2017", "2021"))
    assert not current(book, mary, "Hi Mary, are you still at Fabcorp?").ok
    book.organizations.add_alias(book.organizations.id_needed("XYZ Co."), "Xylophone Yards")
    lines = book.notes.coach(book.notes.draft(mary), "Hi Mary, since Xylophone Yards I miss you.")
    assert lines[1].why == "how you know each other: XYZ Co."


def test_an_inbound_note_is_about_its_sender(book, mary):
    """My name, how we know each other, who they are and what they want; nothing to mend."""
    text = "Hi Kevin, I’m at Northwind now. Since XYZ Co. I wondered: could you help me? Mary"
    request = book.requests.get(book.requests.record_inbound(mary, text))
    lines = book.notes.coach_inbound(request)
    assert [line.check for line in lines if not line.ok] == []
    assert [line.why for line in lines][:6] == [
        "says your name",
        "how you know each other: XYZ Co.",
        "who they are: Northwind",
        "says what they want",
        "one clear ask",
        "81 characters",
    ]


def test_the_same_invitation_from_two_is_told(book, mary):
    """What several people send word for word is nobody's own; nothing is offered to be mended."""
    paul = book.contacts.add(ContactWords(first_name="Paul", last_name="Weaver"))
    text = "I'd like to add you to my professional network. {}"
    book.requests.record_inbound(paul, text.format("Paul"))
    request = book.requests.get(book.requests.record_inbound(mary, text.format("Mary")))
    lines = {line.check: line for line in book.notes.coach_inbound(request)}
    assert lines["repeat"].why == "same text as from 1 other: Paul Weaver"
    assert not lines["stock"].ok
    assert {(line.mend, line.mending) for line in lines.values()} == {("", None)}


def test_every_place_where_they_are_is_told(book, mary):
    """The company in the contact, a stint without an end, a link that says so: Mary is at all."""
    book.histories.add_stint(mary, "Adatum", period=Period("2024"))
    book.links.add(mary, "Contoso", LinkKind.WORKS)
    assert set(book.notes.draft(mary).here) >= {"Northwind", "Contoso"}
    assert current(book, mary, "Hi Mary, I see you’re at Contoso.").ok
    assert not current(book, mary, "Hi Mary, I see you’re at Litware.").ok
