"""Fitting against brute force: every combination of a random note is tried and judged in full."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from hypothesis import given, settings
from hypothesis import strategies as st

from connote.core.things import Counting, Fitted, Ingredient
from connote.core.writing.count import length
from connote.core.writing.facts import FACTS
from connote.core.writing.fit import fit
from connote.core.writing.language import compile_template

INGREDIENTS = {name: fact.ingredient for name, fact in FACTS.items()}
NAMES = ("first_name", "shared_place", "introduced_by", "situation", "goal", "target", "place")


@dataclass(frozen=True)
class Words:
    """The author's own text."""

    text: str

    @property
    def source(self) -> str:
        return self.text


@dataclass(frozen=True)
class Printed:
    """A fact, printed with or without a fallback."""

    name: str
    fallback: str | None

    @property
    def source(self) -> str:
        fallback = "" if self.fallback is None else f' | "{self.fallback}"'
        return f"{{{{ {self.name}{fallback} }}}}"


@dataclass(frozen=True)
class Parted:
    """An optional part."""

    versions: tuple[tuple[object, ...], ...]

    @property
    def source(self) -> str:
        return "[[" + "||".join(map(source_of, self.versions)) + "]]"


def source_of(nodes: tuple) -> str:
    """Write nodes as a template."""
    return "".join(node.source for node in nodes)


# ── brute force ──────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True)
class Combination:
    """One way to choose: pieces of text (with: is it a fact), printed facts, ranks, holes."""

    pieces: tuple[tuple[str, bool], ...] = ()
    facts: frozenset[str] = frozenset()
    ranks: tuple[int, ...] = ()
    holes: tuple[str, ...] = ()

    def __add__(self, other: Combination) -> Combination:
        return Combination(
            self.pieces + other.pieces,
            self.facts | other.facts,
            self.ranks + other.ranks,
            self.holes + other.holes,
        )


def all_ways(nodes: tuple, facts: dict[str, str]) -> Iterator[Combination]:
    """Give every combination, also those with holes."""
    if not nodes:
        yield Combination()
        return
    for first in ways_of(nodes[0], facts):
        for rest in all_ways(nodes[1:], facts):
            yield first + rest


def ways_of(node: object, facts: dict[str, str]) -> Iterator[Combination]:
    """Give every way one node can stand in the note."""
    if isinstance(node, Words):
        yield Combination(((node.text, False),))
    elif isinstance(node, Printed):
        value = facts.get(node.name, "")
        if value.strip():
            yield Combination(((value, True),), frozenset((node.name,)))
        elif node.fallback is not None:
            yield Combination(((node.fallback, True),))
        else:
            yield Combination((("", True),), holes=(node.name,))
    else:
        usable = [can_be_used(version, facts) for version in node.versions]
        for rank, version in enumerate(node.versions):
            if usable[rank] or not any(usable):
                for way in all_ways(version, facts):
                    yield Combination(ranks=(rank,)) + way


def can_be_used(version: tuple, facts: dict[str, str]) -> bool:
    """Judge a version alone: none of its facts is empty, and its parts have something to give."""
    for node in version:
        if isinstance(node, Printed) and node.fallback is None and not facts.get(node.name):
            return False
        if isinstance(node, Parted) and not any(can_be_used(v, facts) for v in node.versions):
            return False
    return True


def tidied(pieces: tuple[tuple[str, bool], ...]) -> str:
    """Tidy plainly, on the whole text so far, with the place where a fact's stop stands."""
    text, stop = "", -1
    for piece, is_fact in pieces:
        if not text:
            piece = piece.lstrip()
        elif piece.startswith(" "):
            piece = piece[1:] if text.endswith(" ") else piece
        elif piece[:1] and piece[0] in ",.!?" and not (is_fact and piece[1:2].isalnum()):
            if text.strip():
                text = text.rstrip(" ")
            if piece[0] == "." and stop == len(text) - 1:
                piece = piece[1:]
        text += piece
        if piece.strip():
            stop = len(text.rstrip()) - 1 if is_fact and piece.rstrip()[-1] in ".!?" else -1
    return text.strip()


def judged(way: Combination, counting: Counting) -> tuple:
    """Put a combination in the order of preference: the least is the best."""
    kept = {INGREDIENTS[fact] for fact in way.facts} - {None}
    return (-len(kept), sum(way.ranks), -length(tidied(way.pieces), counting), way.ranks)


def best_of(nodes: tuple, facts: dict[str, str], limit: int, counting: Counting) -> Combination:
    """Find the best combination within the limit; else the best of the shortest."""
    ways = list(all_ways(nodes, facts))
    lengths = [length(tidied(way.pieces), counting) for way in ways]
    room = max(limit, min(lengths))
    fitting = [way for way, size in zip(ways, lengths, strict=True) if size <= room]
    return min(fitting, key=lambda way: judged(way, counting))


# ── random notes ─────────────────────────────────────────────────────────────────────────────

BORDERS = (" ", "  ", ".", ",", "!", "?", ". ", " .", ", ", "\n", " a", "b ", "c", "de fg. ", "")
words = st.builds(Words, st.sampled_from(BORDERS) | st.text("ab ., 🙂", min_size=1, max_size=6))
printed = st.builds(Printed, st.sampled_from(NAMES), st.none() | st.sampled_from(("", "you", "x.")))


def row_of(nodes: st.SearchStrategy, most: int) -> st.SearchStrategy:
    """Make rows of nodes; two texts side by side are one text of the author's."""
    return st.lists(nodes, max_size=most).map(joined)


def joined(nodes: list) -> tuple:
    """Join neighbouring texts."""
    row: list = []
    for node in nodes:
        if row and isinstance(node, Words) and isinstance(row[-1], Words):
            node = Words(row.pop().text + node.text)
        row.append(node)
    return tuple(row)


flat = row_of(words | printed, 3)


def parted(inner: st.SearchStrategy) -> st.SearchStrategy:
    """Make parts of one to three versions, given what may stand in them."""
    several = st.lists(inner, min_size=2, max_size=3).map(tuple)
    optional = inner.map(lambda version: (version, ()))
    return st.builds(Parted, several | optional)


nested = row_of(words | printed | parted(flat), 3)
notes = row_of(words | printed | parted(flat) | parted(nested), 5)
values = st.sampled_from(("", "Mary", "XYZ Co.", "Yahoo!", " Ann ", ".NET", "🙂", "x y", "d.  "))
facts_of_a_note = st.dictionaries(st.sampled_from(NAMES), values)


def fitted(nodes: tuple, facts: dict[str, str], limit: int | None, counting: Counting) -> Fitted:
    """Fit a note by its template."""
    return fit(compile_template(source_of(nodes)), facts, limit, counting)


@settings(max_examples=400, deadline=None)
@given(notes, facts_of_a_note, st.integers(0, 40), st.sampled_from(Counting))
def test_fitting_finds_what_brute_force_finds(nodes, facts, limit, counting):
    """The fitted note is the very one that trying all combinations gives."""
    best = best_of(nodes, facts, limit, counting)
    note = fitted(nodes, facts, limit, counting)
    assert note.text == tidied(best.pieces)
    assert note.length == length(note.text, counting)
    assert note.fits == (note.length <= limit)
    assert note.over_by == max(0, note.length - limit)
    assert note.facts_printed == best.facts
    assert note.kept == {INGREDIENTS[fact] for fact in best.facts} - {None}
    assert note.missing == tuple(dict.fromkeys(best.holes))
    assert tuple(part.chosen for part in note.parts) == best.ranks


@settings(max_examples=100, deadline=None)
@given(notes, facts_of_a_note)
def test_without_a_limit_the_best_of_all_combinations_is_taken(nodes, facts):
    """No limit is the same as one that is never reached."""
    free = fitted(nodes, facts, None, Counting.UTF16)
    roomy = fitted(nodes, facts, 10_000, Counting.UTF16)
    assert free.text == roomy.text
    assert free.parts == roomy.parts
    assert free.fits


@settings(max_examples=150, deadline=None)
@given(notes, facts_of_a_note, st.integers(0, 30), st.data())
def test_a_lock_is_kept_and_the_rest_is_fitted_around_it(nodes, facts, limit, data):
    """With one part locked, the note is the best of the combinations that keep the lock."""
    free = fitted(nodes, facts, limit, Counting.UTF16)
    if not free.parts or not any(free.parts[0].usable):
        return
    part = free.parts[0]
    version = data.draw(st.sampled_from([i for i, can in enumerate(part.usable) if can]))
    ways = [way for way in all_ways(nodes, facts) if way.ranks[0] == version]
    room = max(limit, min(length(tidied(way.pieces)) for way in ways))
    ways = [way for way in ways if length(tidied(way.pieces)) <= room]
    best = min(ways, key=lambda way: judged(way, Counting.UTF16))

    note = fit(compile_template(source_of(nodes)), facts, limit, locks={part.number: version})
    assert note.text == tidied(best.pieces)
    assert tuple(part.chosen for part in note.parts) == best.ranks
    assert note.parts[0].locked


def test_every_ingredient_is_worth_more_than_any_words():
    """Fewer words with the goal in them go before more words without it."""
    template = compile_template("[[Hello, hello, hello.||{{ goal }}||]]")
    note = fit(template, {"goal": "learn"}, 40)
    assert note.text == "learn"
    assert note.kept == {Ingredient.WHAT}
