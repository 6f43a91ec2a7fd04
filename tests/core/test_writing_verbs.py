"""Channels, templates and notes, through the book: Mary's three notes byte for byte."""

from __future__ import annotations

import dataclasses
import unicodedata

import pytest

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.errors import Ambiguous, AskedWrongly, NotFound, TemplateBroken
from connote.core.things import ChannelKind, Counting, HistoryKind, Ingredient, Period
from connote.core.writing.facts import FACTS
from core.book_stories import tell_of_mary
from core.writing.writing_stories import LONG_NOTE, SHORT_NOTE
from stage import SetClock

# ── channels ─────────────────────────────────────────────────────────────────────────────────


def test_the_presets_carry_their_facts(book: Book) -> None:
    """Name, limit, allowance and days as looked up, each with the day it was checked."""
    told = [
        (c.name, c.kind.value, c.limit, c.subject_limit, c.notes_a_month, c.invitations_a_week,
         c.review_days, c.expiry_days, c.reinvite_days)
        for c in book.channels.all()
    ]  # fmt: skip
    assert told == [
        ("LinkedIn invitation, free account", "invitation", 200, None, 5, 200, 21, 180, 21),
        ("LinkedIn invitation, Premium", "invitation", 300, None, None, 200, 21, 180, 21),
        ("Connection note (350)", "invitation", 350, None, None, 200, 21, 180, 21),
        ("InMail", "inmail", 1900, 200, None, None, None, None, None),
        ("LinkedIn message", "message", 8000, None, None, None, None, None, None),
        ("E-mail", "email", None, None, None, None, None, None, None),
    ]
    assert {c.counts for c in book.channels.all()} == {Counting.UTF16}
    assert all(c.checked_on >= "2026-11-01" for c in book.channels.all())


def test_a_channel_is_found_by_name_part_or_id(book: Book) -> None:
    """The name in any case, an unambiguous part, the id; else the channels there are."""
    for text, limit in (("inmail", 1900), ("350", 350), ("premium", 300), ("6", None)):
        assert book.channels.find(text).limit == limit
    with pytest.raises(Ambiguous, match="write more of its name"):
        book.channels.find("linkedin")
    for text in ("pigeon", "", "99"):
        with pytest.raises(NotFound):
            book.channels.find(text)


def test_every_number_of_a_channel_can_be_changed(book: Book) -> None:
    """An edited channel comes back as it was written; a name in use, or none, is refused."""
    channel = dataclasses.replace(
        book.channels.find("inmail"), limit=7, counts=Counting.CHARACTERS, review_days=3
    )
    book.channels.edit(channel)
    assert book.channels.get(channel.id) == channel
    for name in ("E-mail", " "):
        with pytest.raises(AskedWrongly, match="name of its own"):
            book.channels.edit(dataclasses.replace(channel, name=name))
    book.channels.edit(dataclasses.replace(channel, id=0, name="Pigeon", kind=ChannelKind.MESSAGE))
    assert book.channels.find("pigeon").limit == 7


# ── templates ────────────────────────────────────────────────────────────────────────────────


def test_a_version_that_was_used_is_kept(book: Book) -> None:
    """An unused wording is written over; one that a request was written with stays for ever."""
    mary, _ = tell_of_mary(book)
    saved = book.templates.save("Mine", "Hi {{ first_name }}")
    assert (saved.version, book.templates.save("Mine", "Hello {{ first_name }}").version) == (1, 1)
    draft = book.notes.draft(mary, template=book.templates.find("mine"))
    request = book.requests.mark_sent(draft, "Hello Mary")
    assert book.templates.save("Mine", "Hello {{ first_name }}").version == 1
    assert book.templates.save("Mine", "Dear {{ first_name }}").version == 2
    assert book.templates.save("Mine", "Dearest {{ first_name }}").version == 2
    told = [(v.number, v.text, v.used) for v in book.templates.versions(saved.id)]
    assert told == [(2, "Dearest {{ first_name }}", 0), (1, "Hello {{ first_name }}", 1)]
    found = book.requests.get(request)
    assert (found.template, found.template_version) == ("Mine", 1)


def test_templates_are_listed_archived_and_renamed(book: Book) -> None:
    """Archived ones stand at the end and can come back; a name in use is refused."""
    names = [template.name for template in book.templates.all()]
    assert names == sorted(names)
    assert len(names) >= 6
    first = book.templates.all()[0]
    book.templates.archive(first.id)
    assert book.templates.all()[-1].name == first.name
    assert first.name not in {template.name for template in book.templates.all(archived=False)}
    book.templates.archive(first.id, archived=False)
    assert [template.name for template in book.templates.all()] == names
    book.templates.rename(first.id, "  Another   name ")
    assert book.templates.get(first.id).name == "Another name"
    for name in (names[1], ""):
        with pytest.raises(AskedWrongly):
            book.templates.rename(first.id, name)
    with pytest.raises(NotFound, match="There are: "):
        book.templates.find("nothing like it")


def test_a_text_with_mistakes_is_kept_as_it_was_typed(book: Book) -> None:
    """Nothing that was typed is lost; fitting says what is wrong with it."""
    saved = book.templates.save("Mine", "Hi {{ first_nam }}, {% if %}\r\n")
    assert book.templates.get(saved.id).text == "Hi {{ first_nam }}, {% if %}\r\n"
    mary, _ = tell_of_mary(book)
    with pytest.raises(TemplateBroken) as told:
        book.notes.fit(book.notes.draft(mary, template=saved))
    assert told.value.problems


def test_the_usual_template_is_the_one_last_used_for_this_kind(book: Book) -> None:
    """For colleagues the one last written to a colleague with, for others *Old colleague*."""
    mary, _ = tell_of_mary(book)
    assert book.notes.draft(mary).template.name == "Old colleague"
    thanks = book.templates.find("thank you")
    book.requests.mark_sent(book.notes.draft(mary, template=thanks), "Thank you")
    assert book.notes.draft(mary).template.name == thanks.name
    stranger = book.contacts.add(ContactWords(first_name="Lee"))
    assert book.notes.draft(stranger).template.name == "Old colleague"
    book.templates.archive(thanks.id)
    assert book.notes.draft(mary).template.name == "Old colleague"


# ── notes ────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("channel", "text", "length"),
    [("350", LONG_NOTE, 300), ("premium", LONG_NOTE, 300), ("free", SHORT_NOTE, 200)],
)
def test_marys_three_notes(book: Book, channel: str, text: str, length: int) -> None:
    """The article's note at 350 and 300, and the shorter one at 200, to the letter."""
    mary, goal = tell_of_mary(book)
    draft = book.notes.draft(mary, goal_id=goal, channel_id=book.channels.find(channel).id)
    fitted = book.notes.fit(draft)
    assert (fitted.text, fitted.length, fitted.fits) == (text, length, True)
    assert fitted.kept == set(Ingredient)
    assert all(line.ok for line in book.notes.coach(draft, fitted.text, fitted.missing))


def test_every_fact_has_its_value(book: Book, set_clock: SetClock) -> None:
    """The facts of a draft are those the language knows, and each comes from where it should."""
    book.contacts.set_me(
        ContactWords(
            first_name="Kevin", last_name="Hart", organization="Fabrikam", position="Lead"
        ),
        situation="between gigs",
        ask="Coffee?",
    )
    mary = book.contacts.add(
        ContactWords(first_name="Mary", last_name="Stone", organization="LMNOP Co.",
                     position="Director", place="Springfield")
    )  # fmt: skip
    book.histories.add(mary, HistoryKind.INTRODUCED_BY, place="the fair", through="Ann Baker",
                       period=Period("2012", "2016"), remarks="by the coffee")  # fmt: skip
    goal = book.goals.add("network into LMNOP Co.", target="LMNOP Company")
    draft = book.notes.draft(mary, goal_id=goal, channel_id=book.channels.find("e-mail").id)
    assert set(draft.facts) == set(FACTS)
    assert draft.facts == {
        "first_name": "Mary",
        "last_name": "Stone",
        "full_name": "Mary Stone",
        "position": "Director",
        "company": "LMNOP Co.",
        "place": "Springfield",
        "shared_place": "the fair",
        "shared_kind": "introduced by",
        "shared_period": "2012–2016",
        "shared_text": "by the coffee",
        "introduced_by": "Ann Baker",
        "goal": "network into LMNOP Co.",
        "target": "LMNOP Co.",
        "situation": "between gigs",
        "ask": "Coffee?",
        "knows_target": True,
        "my_first_name": "Kevin",
        "my_name": "Kevin Hart",
        "my_position": "Lead",
        "my_company": "Fabrikam",
        "today": "23 November 2026",
        "channel": "E-mail",
    }


def test_an_empty_fact_is_nothing(book: Book) -> None:
    """Who is not known leaves None, never an empty text; knowing the target is yes or no."""
    stranger = book.contacts.add(ContactWords(emails=["x@example.org"]))
    facts = book.notes.draft(stranger).facts
    told = {name for name, value in facts.items() if value is not None}
    assert told == {"knows_target", "today", "channel"}
    assert facts["knows_target"] is False


def test_a_goals_words_go_before_mine(book: Book) -> None:
    """Situation and ask of the goal are used where it has them, mine where not."""
    book.contacts.set_me(ContactWords(first_name="Kevin"), situation="mine", ask="my ask")
    mary = book.contacts.add(ContactWords(first_name="Mary"))
    own = book.goals.add("own", situation="the goal’s", ask="the goal’s ask")
    bare = book.goals.add("bare")
    for goal, situation, ask in ((own, "the goal’s", "the goal’s ask"), (bare, "mine", "my ask")):
        facts = book.notes.draft(mary, goal_id=goal).facts
        assert (facts["situation"], facts["ask"]) == (situation, ask)


def test_the_chosen_history_is_the_newest_by_hand(book: Book) -> None:
    """At first the newest entered by hand, else the newest found; another can be chosen."""
    me = book.contacts.set_me(ContactWords(first_name="Kevin")).contact.id
    mary = book.contacts.add(ContactWords(first_name="Mary"))
    for whose in (me, mary):
        book.histories.add_stint(whose, "Fabrikam", period=Period("2017", "2018"))
    assert book.notes.draft(mary).facts["shared_place"] == "Fabrikam"
    book.histories.add(mary, HistoryKind.COLLEAGUE, place="XYZ Co.")
    draft = book.notes.draft(mary)
    assert draft.facts["shared_place"] == "XYZ Co."
    other = book.notes.draft(mary, history=draft.histories[1])
    assert other.facts["shared_place"] == "Fabrikam"


def test_a_fact_is_text_and_never_a_template(book: Book) -> None:
    """Markers and tags in a name are printed as they are, not run; NFD stays NFD."""
    name = "{{ goal }}[[x||y]]" + unicodedata.normalize("NFD", "é")
    mary = book.contacts.add(ContactWords(first_name=name))
    template = book.templates.save("Mine", "Hi {{ first_name }}!")
    assert book.notes.fit(book.notes.draft(mary, template=template)).text == f"Hi {name}!"


def test_the_coach_reads_a_text_to_nobody_in_particular(book: Book) -> None:
    """Without a contact the checks that need one are made as far as they can be."""
    book.contacts.set_me(ContactWords(first_name="Kevin"), situation="between gigs")
    lines = book.notes.coach_text("I'd like to add you to my professional network on LinkedIn.")
    stock = next(line for line in lines if line.check == "stock")
    assert not stock.ok
    assert stock.why
    assert book.notes.coach_text("") is not None
