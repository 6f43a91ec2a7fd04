"""A template over many people: how long their notes are, who does not fit, which facts are missing.

Notes are added one by one and the figures can be asked for at any time, so that a long count
can show how far it got.
"""

from __future__ import annotations

from bisect import insort
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import NamedTuple

MOST_SHOWN = 20
"""Of those who don't fit, or lack a fact, no more are named than anybody reads; all are counted."""


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody in the book, by id and name."""

    contact_id: int
    name: str


@dataclass(frozen=True, slots=True)
class Measured:
    """The note of one contact; `length` is in the channel's units."""

    contact_id: int
    name: str
    length: int
    text: str


@dataclass(frozen=True, slots=True)
class Group:
    """Some people: how many there are, and the first of them."""

    count: int = 0
    people: tuple[Named, ...] = ()


@dataclass(frozen=True, slots=True)
class Survey:
    """The figures over the first `done` of `total` people.

    `too_long` holds the longest notes that don't fit, longest first; `too_long_count` counts all.
    `missing` holds, by fact, whose note has a hole there, the most frequent first. `broken` are
    those for whom the template can't be worked out at all.
    """

    done: int
    total: int
    limit: int | None = None
    shortest: Measured | None = None
    median_length: int | None = None
    longest: Measured | None = None
    too_long: tuple[Measured, ...] = ()
    too_long_count: int = 0
    missing: Mapping[str, Group] = field(default_factory=lambda: MappingProxyType({}))
    broken: Group = Group()

    @property
    def is_done(self) -> bool:
        """Say whether everybody was counted."""
        return self.done >= self.total


class Note(NamedTuple):
    """What a survey needs of a note; ten thousand of them told in full would slow it down."""

    text: str
    length: int
    fits: bool
    missing: tuple[str, ...]


class Counted:
    """A survey while it grows."""

    def __init__(self, total: int, limit: int | None) -> None:
        """Begin with nobody counted."""
        self._total = total
        self._limit = limit
        self._done = 0
        self._lengths: Counter[int] = Counter()
        self._shortest: Measured | None = None
        self._longest: Measured | None = None
        self._too_long: list[Measured] = []
        self._too_long_count = 0
        self._missing: dict[str, _People] = {}
        self._broken = _People()

    def add(self, contact_id: int, name: str, note: Note) -> None:
        """Count one contact's note."""
        self._done += 1
        self._lengths[note.length] += 1
        if self._shortest is None or note.length < self._shortest.length:
            self._shortest = Measured(contact_id, name, note.length, note.text)
        if self._longest is None or note.length > self._longest.length:
            self._longest = Measured(contact_id, name, note.length, note.text)
        if not note.fits:
            self._too_long_count += 1
            too_long = Measured(contact_id, name, note.length, note.text)
            insort(self._too_long, too_long, key=lambda one: (-one.length, one.contact_id))
            del self._too_long[MOST_SHOWN:]
        for fact in note.missing:
            self._missing.setdefault(fact, _People()).add(contact_id, name)

    def add_broken(self, contact_id: int, name: str) -> None:
        """Count one contact for whom there is no note."""
        self._done += 1
        self._broken.add(contact_id, name)

    def figures(self) -> Survey:
        """Give the figures so far."""
        by_frequency = sorted(self._missing.items(), key=lambda item: -item[1].count)
        return Survey(
            done=self._done,
            total=max(self._total, self._done),
            limit=self._limit,
            shortest=self._shortest,
            median_length=self._median(),
            longest=self._longest,
            too_long=tuple(self._too_long),
            too_long_count=self._too_long_count,
            missing=MappingProxyType({fact: people.group() for fact, people in by_frequency}),
            broken=self._broken.group(),
        )

    def _median(self) -> int | None:
        """Give the length in the middle, the lower one of two."""
        left = (self._lengths.total() + 1) // 2
        for length in sorted(self._lengths):
            left -= self._lengths[length]
            if left <= 0:
                return length
        return None


class _People:
    """People who have something in common, while they are counted."""

    def __init__(self) -> None:
        self.count = 0
        self._first: list[Named] = []

    def add(self, contact_id: int, name: str) -> None:
        self.count += 1
        if len(self._first) < MOST_SHOWN:
            self._first.append(Named(contact_id, name))

    def group(self) -> Group:
        return Group(self.count, tuple(self._first))
