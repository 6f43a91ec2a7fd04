"""The same text again: what counts as the same, for whom, and what makes a note somebody's own."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connote.core.writing.repeat import (
    MANY,
    SentNote,
    SentNotes,
    masked,
    own_words,
    repeat_line,
)

TEXT = (
    "Hi Paul, it’s great seeing you here. I’m between gigs and trying to network into LMNOP Co. "
    "I hear that you know a few people in the design department, and how they work over there. "
    "Could you introduce me to somebody? It would help me a lot, whatever comes of it. Kevin"
)
OTHER = "Hi Paul, thank you for the book! I read it in one night, and have two questions. Kevin"


def sent(*notes: tuple[int, str, str]) -> SentNotes:
    """Keep notes that were sent: the contact’s id, name and the text."""
    return SentNotes(SentNote(who, name, masked(text, name)) for who, name, text in notes)


PAULS = sent((1, "Paul Weaver", TEXT))


@pytest.mark.parametrize(
    ("text", "is_same"),
    [
        (TEXT.replace("Paul", "Mary"), True),
        (TEXT.replace("Paul", "Mary Stone"), True),
        (TEXT.replace("Paul", "Mary").upper().replace("’", "'"), True),
        (TEXT.replace("Paul", "Mary").replace(" ", "\n "), True),
        (TEXT.replace("Paul", "Mary").replace("great", "good"), True),
        (TEXT.replace("Hi Paul, ", ""), True),
        (OTHER.replace("Paul", "Mary"), False),
        (TEXT.replace("Paul", "Mary")[:60], False),
        ("", False),
        ("Mary 🙂 …", False),
    ],
)
def test_a_text_is_the_same_whoever_it_greets(text, is_same):
    """Names, case, quotes, spacing and a word or two don’t make another text."""
    found = PAULS.like(masked(text, "Mary Stone"), but=2)
    assert found == ({1: "Paul Weaver"} if is_same else {})


def test_a_note_to_the_same_person_is_no_repetition():
    """Writing to Paul again what was written to him is between the two of us."""
    assert PAULS.like(masked(TEXT, "Paul Weaver"), but=1) == {}


@pytest.mark.parametrize(
    ("phrase", "sentence"),
    [
        ("XYZ Co.", " XYZ was fun."),
        ("Ann Lee", " Ann Lee says hello."),
        ("we rowed across the lake in a storm", " We rowed across that storm!"),
    ],
)
def test_a_note_that_names_what_is_theirs_is_tailored(phrase, sentence):
    """Place, person or remark of these two make it theirs, unless the other note has them too."""
    own = own_words([phrase, ""])
    text = masked(f"{TEXT}{sentence}".replace("Paul", "Mary"), "Mary")
    both = sent((1, "Paul Weaver", f"{TEXT}{sentence}"))
    assert PAULS.like(text, but=2) == {1: "Paul Weaver"}
    assert PAULS.like(text, but=2, own=own) == {}
    assert both.like(text, but=2, own=own) == {1: "Paul Weaver"}


def test_the_line_names_two_and_counts_the_others():
    """The line says to how many, the last two by name; one person with two notes is one."""
    notes = sent(*((who % 5, f"Person {who % 5}", TEXT) for who in range(10)))
    why = [repeat_line(notes.like(masked(TEXT, "Paul"), but=but)).why for but in (9, 4)]
    assert why == [
        "same text as to 5 others: Person 4, Person 3, …",
        "same text as to 4 others: Person 3, Person 2, …",
    ]
    assert repeat_line({7: "Ann Lee"}).why == "same text as to 1 other: Ann Lee"
    assert repeat_line({7: "Ann Lee"}, is_inbound=True).why == "same text as from 1 other: Ann Lee"
    assert repeat_line({}).ok


def test_a_text_sent_to_a_crowd_is_not_counted_to_the_end():
    """Beyond a hundred the number stops to matter."""
    crowd = sent(*((who, "Ann", f"{TEXT} {who}") for who in range(5_000)))
    found = crowd.like(masked(TEXT, "Paul"))
    assert MANY < len(found) < 5_000
    assert repeat_line(found).why.startswith("same text as to more than 100 others: ")


@given(st.text(max_size=60), st.text(max_size=12))
def test_any_text_is_the_same_as_itself(text, name):
    """Whatever is typed and whoever is addressed, a text with words is found again."""
    notes = sent((1, name, text))
    assert bool(notes.like(masked(text, name))) is bool(masked(text, name).strip("• "))
