"""What the marks of a template mean to the eye: which stretch is a fact, a fallback, a part.

The core's own scanner reads the whole text, so that a tag or a part that runs over several lines
is known in all of them. Places are Qt's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import IntEnum, auto
from typing import NamedTuple

from connote.core.writing.facts import find_fact
from connote.core.writing.mistakes import Mistakes
from connote.core.writing.scan import Kind, Mark, scan
from connote.ui.pages.templates.places import qt_places


class Look(IntEnum):
    """What a stretch of the text is."""

    FACT = auto()
    UNKNOWN = auto()
    FALLBACK = auto()
    TAG = auto()
    ASIDE = auto()
    BRACKET = auto()
    STRAY = auto()


class Span(NamedTuple):
    """A stretch that looks alike; a bracket's `depth` counts the parts it stands in."""

    start: int
    end: int
    look: Look
    depth: int = 0


Place = tuple[int, int]


class Colouring(NamedTuple):
    """A text as it is coloured: its `spans` in order, and its `parts` from outer to inner ones.

    `groups` are marks that belong together, each with its places.
    """

    spans: tuple[Span, ...]
    parts: tuple[Span, ...]
    groups: tuple[tuple[Place, ...], ...]

    def group_at(self, caret: int) -> tuple[Place, ...]:
        """Give the marks that belong to the one beside the caret, where there is one."""
        near = [
            (start, group) for group in self.groups for start, end in group if start <= caret <= end
        ]
        return max(near)[1] if near else ()


_NOTHING = Colouring((), (), ())
_BRACKETS = (Kind.OPEN, Kind.OR, Kind.CLOSE)
_OPENERS = {"if", "unless", "case"}
_MIDDLES = {"elsif", "else", "when"}
_IN_CONDITION = re.compile(
    r"""(?P<quoted>"[^"\n]*"|“[^”\n]*”|'[^'\n]*'|‘[^’\n]*’)|(?P<name>[^\W\d][\w]*)"""
)
_WORDS = frozenset(
    ("and", "or", "contains", "true", "false", "nil", "null", "empty", "blank", "not")
)


def colour(text: str) -> Colouring:
    """Read a whole text."""
    if not text:
        return _NOTHING
    reader = _Reader(text)
    return Colouring(tuple(reader.spans()), reader.parts(), tuple(reader.groups()))


class _Reader:
    """One walk over the marks of a text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._marks = scan(text, Mistakes())
        self._place = qt_places(text)
        self._pairs: list[tuple[Place, ...]] = []
        self._stray: set[int] = set()
        self._depths: list[int] = []
        self._parts: list[tuple[int, int, int]] = []
        self._match()

    def groups(self) -> list[tuple[Place, ...]]:
        place = self._place
        return [tuple((place(start), place(end)) for start, end in pair) for pair in self._pairs]

    def parts(self) -> tuple[Span, ...]:
        place = self._place
        return tuple(
            Span(place(start), place(end), Look.BRACKET, depth)
            for depth, start, end in sorted(self._parts)
        )

    def spans(self) -> Iterator[Span]:
        place = self._place
        for mark, depth in zip(self._marks, self._depths, strict=True):
            for start, end, look in self._looks(mark):
                if start < end:
                    yield Span(place(start), place(end), look, depth)

    # ── what belongs together ────────────────────────────────────────────────────────────────

    def _match(self) -> None:
        """Pair brackets and tags, and count how deep in parts each mark stands."""
        parts: list[list[Mark]] = []
        tags: list[list[Mark]] = []
        for mark in self._marks:
            depth = len(parts)
            if mark.kind is Kind.OPEN:
                parts.append([mark])
                depth += 1
            elif mark.kind in (Kind.OR, Kind.CLOSE):
                self._match_bracket(mark, parts)
            elif mark.kind is Kind.TAG:
                self._match_tag(mark, tags)
            elif mark.kind is Kind.PRINT:
                self._pairs.append(((mark.start, mark.start + 2), (mark.end - 2, mark.end)))
            self._depths.append(depth if mark.kind in _BRACKETS else 0)
        self._stray.update(part[0].start for part in parts)

    def _match_bracket(self, mark: Mark, parts: list[list[Mark]]) -> None:
        if not parts:
            self._stray.add(mark.start)
            return
        parts[-1].append(mark)
        if mark.kind is Kind.CLOSE:
            self._parts.append((len(parts), parts[-1][0].start, mark.end))
            self._pair(parts.pop())

    def _match_tag(self, mark: Mark, tags: list[list[Mark]]) -> None:
        if mark.name in _OPENERS:
            tags.append([mark])
        elif tags and mark.name in _MIDDLES:
            tags[-1].append(mark)
        elif tags and mark.name == f"end{tags[-1][0].name}":
            self._pair([*tags.pop(), mark])

    def _pair(self, marks: list[Mark]) -> None:
        self._pairs.append(tuple((mark.start, mark.end) for mark in marks))

    # ── what a mark looks like ───────────────────────────────────────────────────────────────

    def _looks(self, mark: Mark) -> Iterator[tuple[int, int, Look]]:
        if mark.kind is Kind.PRINT:
            yield from self._print(mark)
        elif mark.kind is Kind.TAG:
            yield from self._tag(mark)
        elif mark.kind is Kind.TEXT:
            if mark.is_literal or self._text.startswith("{%", mark.start):
                yield mark.start, mark.end, Look.ASIDE
        else:
            is_stray = mark.start in self._stray
            yield mark.start, mark.end, Look.STRAY if is_stray else Look.BRACKET

    def _print(self, mark: Mark) -> Iterator[tuple[int, int, Look]]:
        """Tell the name apart from its fallback and filters."""
        name, bar, _ = mark.text.partition("|")
        stop = mark.inside + len(name)
        first = mark.inside + len(name) - len(name.lstrip())
        last = first + len(name.strip())
        is_known = not name.strip() or name.strip()[0] in "\"'“‘0123456789" or find_fact(name)
        inside_end = mark.inside + len(mark.text)
        if is_known and not bar:
            yield mark.start, mark.end, Look.FACT
            return
        yield mark.start, first, Look.FACT
        yield first, last, Look.FACT if is_known else Look.UNKNOWN
        yield last, stop, Look.FACT
        yield stop, inside_end, Look.FALLBACK
        yield inside_end, mark.end, Look.FACT

    def _tag(self, mark: Mark) -> Iterator[tuple[int, int, Look]]:
        """Let the facts of a condition stand out from its words."""
        done = mark.start
        if mark.name in _OPENERS or mark.name == "elsif":
            for match in _IN_CONDITION.finditer(mark.text):
                name = match["name"]
                if not name or name in _WORDS:
                    continue
                start = mark.inside + match.start()
                yield done, start, Look.TAG
                done = start + len(name)
                yield start, done, Look.FACT if find_fact(name) else Look.UNKNOWN
        yield done, mark.end, Look.TAG
