"""Fitting by trying everything: notes as plain values, all their combinations, the best of them.

It is written to be believed rather than to be quick: nothing is shared with the fitter but the
names of the facts, their ingredients, and how a text is counted.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from connote.core.things import Counting
from connote.core.writing.count import length
from connote.core.writing.facts import FACTS

INGREDIENTS = {name: fact.ingredient for name, fact in FACTS.items()}
UNSEEN = " \n\t\u00a0\u200b\ufeff"

Facts = Mapping[str, str]
Locks = Mapping[int, int]


@dataclass(frozen=True)
class Words:
    """The author's own text."""

    text: str

    @property
    def source(self) -> str:
        text = self.text
        for mark in ("[[", "||", "]]"):
            text = text.replace(mark, f"\\{mark}")
        return text


@dataclass(frozen=True)
class Printed:
    """A fact, printed with or without a fallback, and with a tail that is appended."""

    name: str
    fallback: str | None = None
    tail: str = ""

    @property
    def source(self) -> str:
        fallback = "" if self.fallback is None else f' | "{self.fallback}"'
        tail = f' | append: "{self.tail}"' if self.tail else ""
        return f"{{{{ {self.name}{fallback}{tail} }}}}"


@dataclass(frozen=True)
class Asked:
    """A condition: what stands in the note where a fact is there, and what else."""

    name: str
    yes: tuple
    no: tuple

    @property
    def source(self) -> str:
        no = f"{{% else %}}{source_of(self.no)}" if self.no else ""
        return f"{{% if {self.name} %}}{source_of(self.yes)}{no}{{% endif %}}"


@dataclass(frozen=True)
class Parted:
    """An optional part, with its number in the template."""

    versions: tuple[tuple, ...]
    number: int = -1

    @property
    def source(self) -> str:
        return "[[" + "||".join(map(source_of, self.versions)) + "]]"


def source_of(nodes: tuple) -> str:
    """Write nodes as a template."""
    return "".join(node.source for node in nodes)


def numbered(nodes: tuple, first: int = 0) -> tuple[tuple, int]:
    """Number the parts in the order of their opening brackets; gives the next number too."""
    row = []
    for node in nodes:
        if isinstance(node, Parted):
            number, first = first, first + 1
            versions = []
            for version in node.versions:
                version, first = numbered(version, first)
                versions.append(version)
            node = Parted(tuple(versions), number)
        elif isinstance(node, Asked):
            yes, first = numbered(node.yes, first)
            no, first = numbered(node.no, first)
            node = replace(node, yes=yes, no=no)
        row.append(node)
    return tuple(row), first


# ── before anything is chosen ────────────────────────────────────────────────────────────────


def decided(nodes: tuple, facts: Facts) -> tuple:
    """Put in the branches that run; the author's texts that meet become one text."""
    row: list = []
    for node in nodes:
        if isinstance(node, Parted):
            versions = tuple(decided(version, facts) for version in node.versions)
            row.append(replace(node, versions=versions))
        elif isinstance(node, Asked):
            if not is_blank_branch(node):
                row += decided(node.no if is_empty(facts, node.name) else node.yes, facts)
        else:
            row.append(node)
    return joined(row)


def joined(nodes: list) -> tuple:
    """Join neighbouring texts: there is no seam inside the author's own text."""
    row: list = []
    for node in nodes:
        if row and isinstance(node, Words) and isinstance(row[-1], Words):
            node = Words(row.pop().text + node.text)
        row.append(node)
    return tuple(row)


def is_blank_branch(node: Asked) -> bool:
    """Say whether a condition holds nothing but blanks: Liquid prints none of them then."""
    return all(
        is_blank_branch(inner) if isinstance(inner, Asked)
        else isinstance(inner, Words) and not inner.text.strip()
        for inner in (*node.yes, *node.no)
    )  # fmt: skip


def is_empty(facts: Facts, name: str) -> bool:
    """Say whether there is nothing to see of a fact."""
    return not facts.get(name, "").strip(UNSEEN)


def can_be_used(version: tuple, facts: Facts) -> bool:
    """Judge a version alone: none of its facts is empty, and its parts have something to give."""
    for node in version:
        if isinstance(node, Printed) and node.fallback is None and is_empty(facts, node.name):
            return False
        if isinstance(node, Parted) and not any(can_be_used(v, facts) for v in node.versions):
            return False
    return True


def options(node: Parted, facts: Facts) -> list[int]:
    """Give the versions to choose from; where none can be used, all of them with their holes."""
    usable = [rank for rank, v in enumerate(node.versions) if can_be_used(v, facts)]
    return usable or list(range(len(node.versions)))


def options_within(node: Parted, facts: Facts, locks: Locks) -> list[int]:
    """Give what locks leave: a part's own version, else those around a part that a lock keeps."""
    free = options(node, facts)
    if locks.get(node.number) in free:
        return [locks[node.number]]
    around = [rank for rank in free if holds_kept(node.versions[rank], facts, locks)]
    return around or free


def holds_kept(version: tuple, facts: Facts, locks: Locks) -> bool:
    """Say whether a lock keeps a part that can stand in this version."""
    for node in version:
        if isinstance(node, Parted):
            locked = locks.get(node.number)
            if locked in options(node, facts):
                if node.versions[locked]:
                    return True
            elif any(
                holds_kept(node.versions[rank], facts, locks) for rank in options(node, facts)
            ):
                return True
    return False


# ── all combinations ─────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True)
class Combination:
    """One way to choose: pieces of text (with: is it a fact), printed facts, choices, holes."""

    pieces: tuple[tuple[str, bool], ...] = ()
    facts: frozenset[str] = frozenset()
    choices: tuple[tuple[int, int], ...] = ()
    holes: tuple[str, ...] = ()

    def __add__(self, other: Combination) -> Combination:
        return Combination(
            self.pieces + other.pieces,
            self.facts | other.facts,
            self.choices + other.choices,
            self.holes + other.holes,
        )

    @property
    def ranks(self) -> tuple[int, ...]:
        """Give the versions chosen, from left to right."""
        return tuple(rank for _, rank in self.choices)

    @property
    def text(self) -> str:
        """Give the tidied note."""
        return tidied(self.pieces)


def all_ways(nodes: tuple, facts: Facts, locks: Locks) -> Iterator[Combination]:
    """Give every combination, also those with holes."""
    if not nodes:
        yield Combination()
        return
    for first in ways_of(nodes[0], facts, locks):
        for rest in all_ways(nodes[1:], facts, locks):
            yield first + rest


def ways_of(node: object, facts: Facts, locks: Locks) -> Iterator[Combination]:
    """Give every way one node can stand in the note."""
    if isinstance(node, Words):
        yield Combination(((node.text, False),))
    elif isinstance(node, Printed):
        yield printed(node, facts)
    else:
        assert isinstance(node, Parted)
        for rank in options_within(node, facts, locks):
            for way in all_ways(node.versions[rank], facts, locks):
                yield Combination(choices=((node.number, rank),)) + way


def printed(node: Printed, facts: Facts) -> Combination:
    """Print a fact, its fallback, or a hole."""
    if not is_empty(facts, node.name):
        text = facts[node.name] + node.tail
        return Combination(((text, True),), frozenset((node.name,)))
    holes = (node.name,) if node.fallback is None else ()
    return Combination((((node.fallback or "") + node.tail, True),), holes=holes)


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
    return (-len(kept), sum(way.ranks), -length(way.text, counting), way.ranks)


def best_of(
    nodes: tuple, facts: Facts, limit: int, counting: Counting, locks: Locks
) -> Combination:
    """Find the best combination within the limit; else the best of the shortest."""
    ways = list(all_ways(decided(nodes, facts), facts, locks))
    lengths = [length(way.text, counting) for way in ways]
    room = max(limit, min(lengths))
    fitting = [way for way, size in zip(ways, lengths, strict=True) if size <= room]
    return min(fitting, key=lambda way: judged(way, counting))
