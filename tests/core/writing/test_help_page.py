"""The help page on templates: every example on it works, and nothing is left out of it."""

from __future__ import annotations

import re

import pytest
from writing_stories import RESOURCES

from connote.core.writing.facts import EXAMPLES, FACTS
from connote.core.writing.filters import FILTERS
from connote.core.writing.fit import fit
from connote.core.writing.language import LONGEST_SOURCE, compile_template, find_problems

PAGE = (RESOURCES / "help" / "writing-templates.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```\n(.*?)\n```$", PAGE, re.DOTALL | re.MULTILINE)
WORDS = re.findall(
    r"`([^`\n]+)`", re.sub(r"^```.*?^```$", "", PAGE, flags=re.DOTALL | re.MULTILINE)
)


@pytest.mark.parametrize("example", BLOCKS)
def test_an_example_is_a_template_without_problems(example):
    """What the page shows can be typed as it stands, and prints something."""
    assert find_problems(example) == []
    note = fit(compile_template(example), EXAMPLES, None)
    assert note.text
    assert note.missing == ()


def test_the_page_has_examples():
    """The blocks are found, so that the test above proves something."""
    assert len(BLOCKS) >= 8


def test_every_filter_on_the_page_can_be_used_as_it_is_written_there():
    """Each is tried on a fact, with the values that the page gives."""
    used = [word for word in WORDS if word.split(":")[0] in FILTERS]
    assert {word.split(":")[0] for word in used} == FILTERS.keys()
    for word in used:
        assert find_problems(f"{{{{ company | {word} }}}}") == []


def test_every_fact_is_on_the_page():
    """A person finds all names there are."""
    assert FACTS.keys() <= set(WORDS)


def test_the_page_can_be_read_in_two_minutes():
    """No more words than a person reads in that time."""
    assert len(re.sub(r"^```.*?^```$", "", PAGE, flags=re.DOTALL | re.MULTILINE).split()) < 480


def test_the_limits_on_the_page_are_those_of_the_language():
    """The number of characters is the real one."""
    assert f"{LONGEST_SOURCE:,} characters" in PAGE


def test_what_the_page_says_of_facts_and_signs_is_so():
    """Names as one likes, signs with a backslash, remarks that are never printed."""
    assert fit(compile_template("{{ First Name }}"), EXAMPLES, None).text == EXAMPLES["first_name"]
    assert fit(compile_template(BLOCKS[-1]), {}, None).text == "See [[1]]. Write {{ like this }}."
