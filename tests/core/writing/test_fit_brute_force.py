"""Fitting against brute force: every combination of a random note is tried and judged in full."""

from __future__ import annotations

import pytest
from brute_force import INGREDIENTS, best_of, source_of
from hypothesis import given, settings
from hypothesis import strategies as st
from random_notes import facts_of_a_note, locks_of_a_note, notes

from connote.core.things import Counting, Fitted, Ingredient
from connote.core.writing.count import length
from connote.core.writing.fit import fit
from connote.core.writing.language import compile_template


def fitted(
    nodes: tuple,
    facts: dict[str, str],
    limit: int | None,
    counting: Counting = Counting.UTF16,
    locks: dict[int, int] | None = None,
) -> Fitted:
    """Fit a note by its template."""
    return fit(compile_template(source_of(nodes)), facts, limit, counting, locks or {})


@settings(max_examples=300, deadline=None)
@given(notes, facts_of_a_note, st.integers(0, 50), st.sampled_from(Counting))
def test_fitting_finds_what_brute_force_finds(nodes, facts, limit, counting):
    """The fitted note is the very one that trying all combinations gives."""
    best = best_of(nodes, facts, limit, counting, {})
    note = fitted(nodes, facts, limit, counting)
    assert note.text == best.text
    assert note.length == length(note.text, counting)
    assert note.fits == (note.length <= limit)
    assert note.over_by == max(0, note.length - limit)
    assert note.facts_printed == best.facts
    assert note.kept == {INGREDIENTS[fact] for fact in best.facts} - {None}
    assert note.missing == tuple(dict.fromkeys(best.holes))
    assert tuple((part.number, part.chosen) for part in note.parts) == best.choices


@settings(max_examples=150, deadline=None)
@given(notes, facts_of_a_note, locks_of_a_note, st.integers(0, 40))
def test_all_locks_are_kept_and_the_rest_is_fitted_around_them(nodes, facts, locks, limit):
    """With any parts locked, the note is the best of the combinations that keep the locks."""
    best = best_of(nodes, facts, limit, Counting.UTF16, locks)
    note = fitted(nodes, facts, limit, locks=locks)
    assert note.text == best.text
    assert tuple((part.number, part.chosen) for part in note.parts) == best.choices


@settings(max_examples=150, deadline=None)
@given(notes, facts_of_a_note, locks_of_a_note, st.integers(0, 40))
def test_a_part_says_that_it_is_locked_only_where_the_lock_holds(nodes, facts, locks, limit):
    """A lock on a version that can be used is kept; any other is dropped, and doesn't show."""
    for part in fitted(nodes, facts, limit, locks=locks).parts:
        wanted = locks.get(part.number, -1)
        if not any(part.usable):
            continue
        can_be_kept = wanted in range(len(part.usable)) and part.usable[wanted]
        assert part.locked == can_be_kept
        assert part.usable[part.chosen]
        if can_be_kept:
            assert part.chosen == wanted


@settings(max_examples=60, deadline=None)
@given(notes, facts_of_a_note, locks_of_a_note)
def test_without_a_limit_the_best_of_all_combinations_is_taken(nodes, facts, locks):
    """No limit is the same as one that is never reached."""
    free = fitted(nodes, facts, None, locks=locks)
    roomy = fitted(nodes, facts, 10_000, locks=locks)
    assert free.text == roomy.text
    assert free.parts == roomy.parts
    assert free.fits
    assert free.over_by == 0


@settings(max_examples=60, deadline=None)
@given(notes, facts_of_a_note, st.integers(0, 30))
def test_the_longest_facts_are_those_that_take_the_most_room(nodes, facts, limit):
    """Every printed fact is named, the longest first."""
    note = fitted(nodes, facts, limit)
    lengths = [length(facts[name], Counting.UTF16) for name in note.longest]
    assert set(note.longest) == note.facts_printed
    assert lengths == sorted(lengths, reverse=True)


def test_every_ingredient_is_worth_more_than_any_words():
    """Fewer words with the goal in them go before more words without it."""
    template = compile_template("[[Hello, hello, hello.||{{ goal }}||]]")
    note = fit(template, {"goal": "learn"}, 40)
    assert note.text == "learn"
    assert note.kept == {Ingredient.WHAT}


def test_what_cannot_fit_is_the_shortest_and_says_by_how_much_and_why():
    """The shortest note is given, with how far it is over and the facts that make it so."""
    template = compile_template("Hi {{ first_name }}, at {{ company }}[[ and more]] {{ goal }}")
    facts = {"first_name": "Mary", "company": "The Very Long Company of Somewhere", "goal": "learn"}
    note = fit(template, facts, 20)
    assert note.text == "Hi Mary, at The Very Long Company of Somewhere learn"
    assert not note.fits
    assert note.over_by == len(note.text) - 20
    assert note.longest == ("company", "goal", "first_name")


def test_a_fact_in_a_branch_that_does_not_run_is_not_printed():
    """Neither its ingredient nor its emptiness counts."""
    template = compile_template("[[{% if place %}{{ goal }} {% endif %}Hi]]")
    note = fit(template, {"shared_place": "x"}, None)
    assert note.text == "Hi"
    assert note.missing == ()
    assert note.facts_printed == frozenset()


def test_a_lock_on_an_inner_part_keeps_what_is_around_it():
    """A part that was clicked stays to be seen; only the outer part's own lock is stronger."""
    template = compile_template("Hi.[[ At length[[, and deeply]].||]]")
    assert fit(template, {}, 12).text == "Hi."
    kept = fit(template, {}, 12, locks={1: 0})
    assert kept.text == "Hi. At length, and deeply."
    assert not kept.fits
    assert fit(template, {}, 12, locks={0: 1, 1: 0}).text == "Hi."


@pytest.mark.parametrize(
    ("name", "units"),
    [
        ("Zoë", 3),
        ("Zoe\u0308", 4),
        ("👩‍👩‍👧", 8),
        ("مريم", 4),
        ("王芳", 2),
        ("𠮷野", 3),
        ("\ud800", 1),
    ],
)
def test_length_counts_utf_16_units(name, units):
    """A letter of nearly every script is one, an emoji two, and what is joined counts in full."""
    note = fit(compile_template("{{ first_name }}"), {"first_name": name}, units)
    assert note.length == units
    assert note.fits
    assert not fit(compile_template("{{ first_name }}"), {"first_name": name}, units - 1).fits
