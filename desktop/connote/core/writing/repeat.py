"""Whether a note is the same text again: compared with what was sent to others.

Names are masked in each text, each by its own receiver's; case, accents, quotes, punctuation and
spacing don't count. What is then nine parts in ten the same is the same text, unless it names
something of these two people's own that the other doesn't.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from connote.core.speech import tr
from connote.core.things import CoachLine
from connote.core.writing.reading import (
    name_without_form,
    split_words,
    telling_words,
    words_of,
)

SAME = 90.0
"""The share of common characters, in a hundred, from which on two texts are the same."""

MANY = 100
"""Beyond so many others it doesn't matter to how many the same text was sent."""

_SLICE = 2_000
_MASK = "•"
_MASKS = re.compile(f"{_MASK}(?: {_MASK})+")


@dataclass(frozen=True, slots=True)
class SentNote:
    """A note that was sent: to whom, by id and name, and its text with the names masked."""

    contact_id: int
    name: str
    masked: str


def masked(text: str, name: str) -> str:
    """Give the words of a text, a person's names taken out: Mary, Stone and Mary Stone are one."""
    names = frozenset(words_of(name))
    joined = " ".join(_MASK if word in names else word for word in split_words(text))
    return _MASKS.sub(_MASK, joined)


class SentNotes:
    """All notes that were sent, each text once, ready to be compared."""

    def __init__(self, notes: Iterable[SentNote] = ()) -> None:
        self._by_text: dict[str, list[SentNote]] = {}
        for note in notes:
            self.add(note)

    def add(self, note: SentNote) -> None:
        """Take one more note in."""
        self._by_text.setdefault(note.masked, []).append(note)

    @cached_property
    def _texts(self) -> list[str]:
        """The texts by their lengths, once all are in."""
        return sorted(self._by_text, key=len)

    @cached_property
    def _lengths(self) -> list[int]:
        return [len(text) for text in self._texts]

    def like(
        self, text: str, *, but: int = 0, own: Iterable[tuple[str, ...]] = ()
    ) -> dict[int, str]:
        """Name whom else than the contact `but` a text like this was sent to, by their ids.

        `text` is masked. `own` are the words of these two people's own: a text that says some
        which the other doesn't is tailored, and not the same. Beyond MANY no more are looked for.
        """
        said = [words for words in own if _says(text, words)]
        names: dict[int, str] = {}
        for same in self._same_texts(text):
            if all(_says(same, words) for words in said):
                names |= {n.contact_id: n.name for n in self._by_text[same] if n.contact_id != but}
            if len(names) > MANY:
                break
        return names

    def _same_texts(self, text: str) -> Iterator[str]:
        """Find the texts that are much the same; the lengths alone rule most others out."""
        from rapidfuzz import fuzz, process  # costs 15 ms: not before it is needed

        if not text.strip(f"{_MASK} "):
            return
        widest = (200 - SAME) / SAME
        first = bisect_left(self._lengths, len(text) / widest)
        last = bisect_right(self._lengths, len(text) * widest)
        for start in range(first, last, _SLICE):
            near = self._texts[start : min(start + _SLICE, last)]
            found = process.extract(text, near, scorer=fuzz.ratio, score_cutoff=SAME, limit=None)
            yield from (same for same, _, _ in found)


def own_words(phrases: Iterable[str]) -> tuple[tuple[str, ...], ...]:
    """Give what to look for of the words that tell how two people know each other.

    A place or a person is one run of words; a remark is its telling words, most of which count.
    """
    return tuple(dict.fromkeys(words for phrase in phrases if (words := _looked_for(phrase))))


@lru_cache(maxsize=64)
def _looked_for(phrase: str) -> tuple[str, ...]:
    telling = telling_words(phrase)
    name = " ".join(name_without_form(phrase))
    return telling if len(telling) > 3 else (name,) if name else ()


def _says(text: str, words: Sequence[str]) -> bool:
    spaced = f" {text} "
    return sum(f" {word} " in spaced for word in words) * 3 >= len(words) * 2


def repeat_line(names: Mapping[int, str], *, is_inbound: bool = False) -> CoachLine:
    """Say whom else the same text went to, as `like` names them."""
    if not names:
        fine = tr("not the same text as from others"), tr("not the same text as to others")
        return CoachLine("repeat", True, fine[not is_inbound])
    number = min(len(names), MANY)
    if len(names) > MANY:
        why = (
            tr("same text as from more than %n other(s): {names}", "", number),
            tr("same text as to more than %n other(s): {names}", "", number),
        )
    else:
        why = (
            tr("same text as from %n other(s): {names}", "", number),
            tr("same text as to %n other(s): {names}", "", number),
        )
    newest = [names[contact_id] for contact_id in sorted(names, reverse=True)][:2]
    listed = ", ".join(newest) + (", …" if len(names) > 2 else "")
    mend = "" if is_inbound else tr("Change a sentence so that it is theirs.")
    return CoachLine("repeat", False, why[not is_inbound].format(names=listed), mend)
