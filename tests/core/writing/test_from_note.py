"""A note turned back into a template: the same note comes out again, and facts stand in it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connote.core.things import Facts
from connote.core.writing.fit import fit
from connote.core.writing.from_note import template_of
from connote.core.writing.language import compile_template

MARY: Facts = {
    "first_name": "Mary",
    "last_name": "Stone",
    "full_name": "Mary Stone",
    "position": "VP Product",
    "company": "Northwind",
    "shared_place": "XYZ Co.",
    "shared_kind": "colleague",
    "goal": "network into LMNOP Co.",
    "target": "LMNOP Co.",
    "situation": "between gigs",
    "my_first_name": "Kevin",
    "knows_target": True,
}


def _written(source: str, facts: Facts) -> str:
    return fit(compile_template(source), facts, None).text


@pytest.mark.parametrize(
    ("note", "template"),
    [
        ("Hi, Mary. Kevin", "Hi, {{ first_name }}. {{ my_first_name }}"),
        ("Dear Mary Stone,", "Dear {{ full_name }},"),
        ("Mary, remember XYZ Co.?", "{{ first_name }}, remember {{ shared_place }}?"),
        ("I network into LMNOP Co. now", "I {{ goal }} now"),
        ("You know LMNOP Co. well", "You know {{ target }} well"),
        ("Maryland and Kevinism", "Maryland and Kevinism"),
        ("mary", "mary"),
        ("a colleague", "a colleague"),
        ("days at XYZ Co. I’m Kevin", "days at {{ shared_place }}. I’m {{ my_first_name }}"),
        ("[[a||b]] {{ x }} {% if %}", r"\[[a\||b\]] {% raw %}{{{% endraw %} x }} "
         "{% raw %}{%{% endraw %} if %}"),
        ("so {Mary}", "so {% raw %}{{% endraw %}{{ first_name }}}"),
        ("", ""),
    ],
)  # fmt: skip
def test_facts_stand_where_their_values_stood(note: str, template: str) -> None:
    """Whole values become facts, the longest first; our own signs are escaped."""
    assert template_of(note, MARY) == template
    assert _written(template, MARY) == note


def test_a_period_that_a_value_swallowed_is_there_for_others() -> None:
    """A sentence that ends with “XYZ Co.” ends with a period for a company without one, too."""
    template = template_of("Our days at XYZ Co. I’m between gigs.", MARY)
    others = {**MARY, "shared_place": "Northwind"}
    assert _written(template, others) == "Our days at Northwind. I’m between gigs."


def test_my_name_is_the_one_at_the_end() -> None:
    """Where both are called Kevin, the greeting has theirs and the signature mine."""
    facts = {**MARY, "first_name": "Kevin"}
    assert template_of("Hi, Kevin. Bye! Kevin", facts) == (
        "Hi, {{ first_name }}. Bye! {{ my_first_name }}"
    )


_VALUES = [value for value in MARY.values() if isinstance(value, str)]
_SIGNS = [
    "[[",
    "||",
    "]]",
    "{{",
    "}}",
    "{%",
    "%}",
    "\\",
    "{",
    "[",
    "|",
    "{% raw %}",
    "{% endraw %}",
]
_NOTES = st.lists(
    st.sampled_from([*_VALUES, *_SIGNS, " ", "  ", ".", "!", ",", "\n", "’s", "A", "b"])
    | st.text(max_size=4),
    max_size=14,
).map("".join)


@given(note=_NOTES)
def test_the_template_gives_the_note_again(note: str) -> None:
    """Whatever a note holds, its template written for the same contact is that note."""
    expected = note.replace("\r\n", "\n").replace("\r", "\n").strip()
    assert _written(template_of(note, MARY), MARY) == expected


@given(
    note=_NOTES,
    facts=st.dictionaries(
        st.sampled_from(["first_name", "shared_place", "goal", "my_first_name", "company"]),
        st.text(min_size=1, max_size=8),
    ),
)
def test_odd_facts_change_nothing(note: str, facts: dict[str, str]) -> None:
    """Facts of blanks, marks and braces are put in only where the note stays the same."""
    text = note + "".join(facts.values())
    expected = text.replace("\r\n", "\n").replace("\r", "\n").strip()
    assert _written(template_of(text, facts), facts) == expected
