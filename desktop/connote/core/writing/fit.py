"""Fitting: the best note that a template makes for one contact within the room there is.

Of all combinations of versions that fit, the one that keeps the most of the three ingredients,
then gives up least, then is longest, then has the lower ranks first, left to right. Nothing is
ever cut; where nothing fits it is the shortest note, and it says by how much it is over.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from connote.core.things import Counting, Facts, Fitted, Part
from connote.core.writing import count
from connote.core.writing.choose import Chosen, choose
from connote.core.writing.facts import plain_facts
from connote.core.writing.outline import Choice, Outline, Piece, ingredients_of, outline
from connote.core.writing.steps import Count
from connote.core.writing.survey import Note
from connote.core.writing.tidy import tidy
from connote.core.writing.tree import CompiledTemplate

_NO_LOCKS: Mapping[int, int] = MappingProxyType({})


def fit(
    template: CompiledTemplate,
    facts: Facts,
    limit: int | None,
    counting: Counting = Counting.UTF16,
    locks: Mapping[int, int] = _NO_LOCKS,
) -> Fitted:
    """Write the note for these facts; without a limit everything that can be used is kept.

    `locks` says which version a part must take, by the part's number; a lock that this note can't
    honour (no such part here, or a version with an empty fact) is passed over.
    Raises TemplateBroken where a filter or a comparison can't work with this contact's facts.
    """
    known = plain_facts(facts)
    note, length_of = outline(template, known), _measure(template, known, counting)
    chosen, fits = choose(note, limit, length_of, locks)
    return _fitted(note, chosen, known, limit, fits, length_of, locks)


def write(
    template: CompiledTemplate,
    facts: Facts,
    limit: int | None,
    counting: Counting = Counting.UTF16,
) -> Note:
    """Write the same note for somebody who is only counted: nothing is told of its parts."""
    known = plain_facts(facts)
    note, length_of = outline(template, known), _measure(template, known, counting)
    chosen, fits = choose(note, limit, length_of, _NO_LOCKS)
    pieces = tuple(_pieces(note, chosen))
    text = tidy((piece.text, piece.is_fact) for piece in pieces)
    return Note(text, length_of(text), fits, _missing(pieces))


def _measure(template: CompiledTemplate, facts: Mapping[str, object], counting: Counting) -> Count:
    words = (value for value in facts.values() if isinstance(value, str))
    return count.measure((template.source, *words), counting)


def _missing(pieces: Iterable[Piece]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(piece.missing for piece in pieces if piece.missing))


def _fitted(
    note: Outline,
    chosen: Chosen,
    facts: Mapping[str, object],
    limit: int | None,
    fits: bool,
    length_of: Count,
    locks: Mapping[int, int],
) -> Fitted:
    pieces = tuple(_pieces(note, chosen))
    text = tidy((piece.text, piece.is_fact) for piece in pieces)
    length = length_of(text)
    bits = 0
    for piece in pieces:
        bits |= piece.ingredients
    printed = dict.fromkeys(fact for piece in pieces for fact in piece.facts)
    by_length = sorted(printed, key=lambda fact: -length_of(str(facts[fact])))
    return Fitted(
        text=text,
        length=length,
        limit=limit,
        fits=fits,
        left_out=tuple(_left_out(note, chosen)),
        missing=_missing(pieces),
        kept=ingredients_of(bits),
        facts_printed=frozenset(printed),
        parts=tuple(_parts(note, chosen, locks)),
        over_by=0 if fits or limit is None else length - limit,
        longest=tuple(by_length),
    )


def _pieces(note: Outline, chosen: Chosen) -> Iterator[Piece]:
    """Give the pieces of a note with its parts as chosen; others take their first version."""
    for item in note:
        if isinstance(item, Piece):
            yield item
        else:
            version = chosen.get(item.number, item.options[0])
            yield from _pieces(item.versions[version], chosen)


def _wording(version: Outline, chosen: Chosen) -> str:
    return tidy((piece.text, piece.is_fact) for piece in _pieces(version, chosen))


def _left_out(note: Outline, chosen: Chosen) -> Iterator[str]:
    """Give the texts that were given up for room or by choice; those of empty facts have none."""
    for item in note:
        if isinstance(item, Piece):
            continue
        taken = item.versions[chosen[item.number]]
        if taken:
            yield from _left_out(taken, chosen)
            continue
        best = next((v for v, can in zip(item.versions, item.usable, strict=True) if can and v), ())
        if text := _wording(best, chosen):
            yield text


def _parts(note: Outline, chosen: Chosen, locks: Mapping[int, int]) -> Iterator[Part]:
    for item in note:
        if isinstance(item, Choice):
            taken = chosen[item.number]
            yield Part(
                number=item.number,
                versions=tuple(
                    (_wording(version, chosen) or None) if can else None
                    for version, can in zip(item.versions, item.usable, strict=True)
                ),
                usable=item.usable,
                chosen=taken,
                depth=item.depth,
                locked=locks.get(item.number) == taken,
                lacks=() if all(item.usable) else tuple(dict.fromkeys(_lacks(item))),
            )
            yield from _parts(item.versions[taken], chosen, locks)


def _lacks(item: Choice) -> Iterator[str]:
    """Name the empty facts that keep versions of a part out, those of inner parts too."""
    for version, can in zip(item.versions, item.usable, strict=True):
        for inner in () if can else version:
            if isinstance(inner, Choice):
                yield from () if any(inner.usable) else _lacks(inner)
            elif inner.missing:
                yield inner.missing
