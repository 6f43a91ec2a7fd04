"""The notes of PRODUCT.md, byte for byte, and what a fitted note says about itself."""

from __future__ import annotations

import pytest
from writing_stories import LONG_NOTE, MARY, SHORT_NOTE, starter

from connote.core.errors import TemplateBroken
from connote.core.things import Counting, Ingredient
from connote.core.writing.fit import fit
from connote.core.writing.language import compile_template


@pytest.fixture
def old_colleague():
    """Give the starter template, compiled."""
    return compile_template(starter("old-colleague"))


@pytest.mark.parametrize("limit", [350, 300, None])
def test_mary_gets_the_long_note_where_there_is_room(old_colleague, limit):
    """At 350 and at 300 the note is the article's, exactly 300 long."""
    note = fit(old_colleague, MARY, limit)
    assert note.text == LONG_NOTE
    assert (note.length, note.fits, note.left_out) == (300, True, ())


def test_mary_gets_the_short_note_on_a_free_account(old_colleague):
    """At 200 the same template gives the short note, exactly 200 long, all ingredients in it."""
    note = fit(old_colleague, MARY, 200)
    assert note.text == SHORT_NOTE
    assert (note.length, note.fits) == (200, True)
    assert note.left_out == (
        "It’s great seeing you on LinkedIn.",
        "Congrats!",
        "I’d really appreciate your help.",
    )
    assert note.kept == frozenset(Ingredient)


def test_a_note_that_cannot_fit_is_the_shortest_and_says_by_how_much(old_colleague):
    """Nothing is cut: the shortest whole note comes, with what it is over and the longest facts."""
    note = fit(old_colleague, MARY, 150)
    assert note.text == SHORT_NOTE
    assert (note.fits, note.over_by) == (False, 50)
    assert note.longest[:2] == ("goal", "situation")


def test_the_chips_show_every_part_with_its_versions(old_colleague):
    """Each part that exists has its texts, what can be chosen, and what was."""
    parts = fit(old_colleague, MARY, 200).parts
    assert [part.number for part in parts] == [0, 1, 2, 3]
    assert parts[2].versions == (
        "Would you help me make the right connections?",
        "Could you introduce me?",
    )
    assert [part.chosen for part in parts] == [1, 1, 1, 1]
    assert parts[0].versions == ("It’s great seeing you on LinkedIn.", None)


def test_a_part_in_a_branch_that_does_not_run_is_not_there(old_colleague):
    """Without shared history "Congrats!" doesn't exist; the numbers of the others stay."""
    note = fit(old_colleague, {**MARY, "shared_place": None}, 350)
    assert [part.number for part in note.parts] == [0, 2, 3]
    assert "Congrats" not in note.text


def test_a_locked_part_stays_and_the_rest_is_fitted_around_it(old_colleague):
    """The question is kept in full by hand; what gives way is something else."""
    note = fit(old_colleague, MARY, 230, locks={2: 0})
    assert "Would you help me make the right connections?" in note.text
    assert [part.locked for part in note.parts] == [False, False, True, False]
    assert note.fits


@pytest.mark.parametrize("locks", [{99: 0}, {2: 7}, {2: -1}, {-5: 0}])
def test_a_lock_that_means_nothing_here_is_passed_over(old_colleague, locks):
    """Locks outlive a change of template or contact without doing harm."""
    assert fit(old_colleague, MARY, 200, locks=locks).text == SHORT_NOTE


def test_an_empty_fact_leaves_its_part_out_or_is_named_as_missing():
    """In brackets an empty fact costs its version, outside it is missing."""
    template = compile_template("{{ first_name }}, [[{{ company }}!||hello!]] {{ ask }}")
    note = fit(template, {"first_name": " ", "company": "\u200b"}, None)
    assert note.text == ", hello!"
    assert note.missing == ("first_name", "ask")
    assert note.parts[0].usable == (False, True)


def test_a_part_without_a_usable_version_leaves_out_the_version_around_it():
    """A version whose inner part has nothing to give can't be used either."""
    template = compile_template("Hi[[ from [[{{ place }}||{{ company }}]]||, you]].")
    assert fit(template, {}, None).text == "Hi, you."
    assert fit(template, {"company": "Northwind"}, None).text == "Hi from Northwind."


def test_a_part_that_must_stand_names_its_hole_where_no_version_can():
    """Outside other parts there is nothing to fall back on: the fact is missing."""
    note = fit(compile_template("[[At {{ place }}.||In {{ company }}.]]"), {}, None)
    assert note.missing == ("place",)


@pytest.mark.parametrize(
    ("source", "facts", "text", "printed"),
    [
        ('{{ first_name | default: "there" }}', {}, "there", set()),
        ('{{ first_name | "there" }}', {"first_name": "Ann"}, "Ann", {"first_name"}),
        ("{{ first_name | default: full_name }}", {"full_name": "A B"}, "A B", {"full_name"}),
        ('{{ first_name | append: "!" | "you" }}', {}, "you", set()),
        ('Dear {{ first_name | "" }}, hi', {}, "Dear, hi", set()),
        ("{{ full_name | first_word }}", {"full_name": "Ann Lee"}, "Ann", {"full_name"}),
        ('{{ "at " | append: company }}', {"company": "Foo"}, "at Foo", {"company"}),
        ("{{ my_position | with_article }}", {"my_position": "UX lead"}, "a UX lead", None),
        ("{{ my_position | with_article }}", {"my_position": "MBA"}, "an MBA", None),
        ("{{ my_position | with_article }}", {"my_position": "engineer"}, "an engineer", None),
        ("{{ my_position | with_article }}", {"my_position": "user advocate"}, None, None),
        ('{{ today | date: "%-d %B" }}', {"today": "2026-11-03"}, "3 November", {"today"}),
        ('{{ place | date: "%Y" }}', {"place": "Lyon"}, "Lyon", {"place"}),
        ('{% if ask == "" %}no{% else %}yes{% endif %}', {}, "no", set()),
        ("{% if ask != blank %}yes{% else %}no{% endif %}", {}, "no", set()),
        ('{% case shared_kind %}{% when "friend" %}F{% else %}O{% endcase %}', {}, "O", set()),
        ("{% unless goal %}x{% elsif ask %}y{% endunless %}", {"goal": "g", "ask": "a"}, "y", None),
        ("{% raw %}{{ x }} [[a]]{% endraw %}", {}, "{{ x }} [[a]]", set()),
        ("a{% comment %}{{ nonsense {% endcomment %}b", {}, "ab", set()),
        (r"\[[a\||b\]] [[c \]] d]]", {}, "[[a||b]] c ]] d", set()),
        ("a {{- goal -}} b", {"goal": "-"}, "a-b", None),
        ("one\r\ntwo\n\nthree", {}, "one\ntwo\n\nthree", set()),
    ],
)
def test_what_templates_print(source, facts, text, printed):
    """Fallbacks, filters, branches, raw, escapes and line breaks do what the help page says."""
    note = fit(compile_template(source), facts, None)
    assert note.text == (text or "a user advocate")
    assert printed is None or note.facts_printed == printed
    assert note.missing == ()


@pytest.mark.parametrize(
    "fact",
    [
        "{{ my_name }}",
        "[[x||y]]",
        "{% if goal %}a{% endif %}",
        "]]",
        "||",
        "<b>bold</b>",
        r"\[[",
        "{% endraw %}",
    ],
)
def test_a_fact_is_never_read_as_a_template(fact):
    """Whatever looks like a tag or a mark in a fact is shown as it is, once."""
    template = compile_template("[[{{ first_name }}||nobody]], {{ company }}")
    note = fit(template, {"first_name": fact, "company": fact}, None)
    assert note.text == f"{fact}, {fact}"


@pytest.mark.parametrize(
    ("name", "units", "characters"),
    [
        ("🙂", 2, 1),
        ("مريم", 4, 4),
        ("李明", 2, 2),
        ("Zoë", 3, 3),
        ("Zoe\u0308", 4, 4),
        ("👩‍💻", 5, 3),
    ],
)
def test_length_counts_what_the_channel_counts(name, units, characters):
    """An emoji is two UTF-16 units; letters of other scripts and combining marks are one."""
    template = compile_template("{{ first_name }}")
    assert fit(template, {"first_name": name}, None).length == units
    assert fit(template, {"first_name": name}, None, Counting.CHARACTERS).length == characters


def test_a_fact_that_a_comparison_cannot_take_is_told_in_words():
    """What only fails for some contact is still no traceback."""
    template = compile_template('{{ company | replace: "a", "bcd" | truncate: 5 }}')
    with pytest.raises(TemplateBroken, match="can’t be worked out"):
        fit(template, {"company": "a" * 60_000}, None)


def test_facts_may_be_named_as_people_write_them():
    """The facts handed in are folded like those in the template; unknown ones are left aside."""
    template = compile_template("{{ FirstName }} {{ Shared Place }}")
    note = fit(template, {"First Name": "Ann", "SHARED_PLACE": "Foo", "shoe": "9"}, None)
    assert note.text == "Ann Foo"
