"""A note turned back into a template: a fact stands where its value stood, the rest stays.

    Hi, Mary. Our days at XYZ Co. were good.
    Hi, {{ first_name }}. Our days at {{ shared_place }} were good.

Written for the same contact, the template gives the same note again. A value counts only as whole
words in the same letters; where two facts have one value, the one that a note says more often is
taken, and my own name only at the end. What the language would read as its own signs is escaped.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from connote.core.errors import TemplateBroken
from connote.core.things import Facts
from connote.core.writing.facts import plain_facts
from connote.core.writing.fit import fit
from connote.core.writing.language import compile_template
from connote.core.writing.tidy import tidy

_PREFERRED = (
    *("first_name", "full_name", "shared_place", "introduced_by", "target", "goal", "ask"),
    *("situation", "shared_text", "shared_period", "company", "position", "my_position"),
    *("my_company", "last_name", "place", "my_first_name", "my_name", "today"),
)
"""Facts that may be put in, the likelier one first; the others are words of anybody's text."""

_SIGNED = ("my_first_name", "my_name")
_SHORTEST = 2
_NEW_SENTENCE = re.compile(r"\s+[^\W\d_a-z]|\s*$|\s+[“\"'‘(¿¡]")


class _Piece(NamedTuple):
    """A stretch of the note, and the fact whose value it is, or ""."""

    text: str
    fact: str = ""


def template_of(note: str, facts: Facts) -> str:
    """Turn a note into a template that gives it again for these facts, but for blank ends."""
    note = note.replace("\r\n", "\n").replace("\r", "\n").strip()
    values = _values(facts)
    pieces = _faithful(_signed(list(_pieces(note, values)), facts))
    source = _written(pieces)
    if _gives(source, facts, note):
        return source
    return _escaped(note)


def _values(facts: Facts) -> Mapping[str, str]:
    """Give the fact to put in for each value."""
    plain = plain_facts(facts)
    values: dict[str, str] = {}
    for name in _PREFERRED:
        value = plain[name]
        if isinstance(value, str) and len(value) >= _SHORTEST:
            values.setdefault(value, name)
    return values


def _pieces(note: str, values: Mapping[str, str]) -> Iterator[_Piece]:
    """Cut a note at the values in it, longer ones first."""
    place = 0
    for match in _finder(values).finditer(note) if values else ():
        if match.start() > place:
            yield _Piece(note[place : match.start()])
        yield _Piece(match.group(), values[match.group()])
        place = match.end()
    if place < len(note):
        yield _Piece(note[place:])


def _signed(pieces: list[_Piece], facts: Facts) -> list[_Piece]:
    """Take the name at the end for mine, also where the other one is called the same."""
    last = pieces[-1] if pieces else _Piece("")
    mine = next((name for name in _SIGNED if facts.get(name) == last.text), "")
    return [*pieces[:-1], _Piece(last.text, mine)] if last.fact and mine else pieces


def _finder(values: Mapping[str, str]) -> re.Pattern[str]:
    longest_first = sorted(values, key=len, reverse=True)
    words = "|".join(rf"{_edge(value[0], '<!')}{re.escape(value)}{_edge(value[-1], '!')}"
                     for value in longest_first)  # fmt: skip
    return re.compile(words)


def _edge(letter: str, look: str) -> str:
    """Let no letter stand beside a value that begins or ends with one."""
    return rf"(?{look}\w)" if re.match(r"\w", letter) else ""


def _faithful(pieces: list[_Piece]) -> list[_Piece]:
    """Leave a value as text where tidying beside a fact would change the note."""
    kept: list[_Piece] = []
    for place, piece in enumerate(pieces):
        around = pieces[max(0, place - 1) : place + 2]
        whole = "".join(one.text for one in around)
        is_same = tidy((one.text, bool(one.fact)) for one in around) == whole.strip()
        kept.append(piece if is_same or not piece.fact else _Piece(piece.text))
    return kept


def _written(pieces: list[_Piece]) -> str:
    out = []
    for place, piece in enumerate(pieces):
        rest = pieces[place + 1].text if place + 1 < len(pieces) else ""
        out.append(_fact(piece, rest) if piece.fact else _escaped(piece.text))
    return "".join(out)


def _fact(piece: _Piece, rest: str) -> str:
    """Write a fact, with the period that its value swallowed at the end of a sentence."""
    ends = piece.text.endswith(".") and bool(_NEW_SENTENCE.match(rest))
    return f"{{{{ {piece.fact} }}}}{'.' if ends else ''}"


_SUGAR = re.compile(r"\[\[|\|\||\]\]")
_BRACES = re.compile(r"\{[{%]+|\{$")


def _escaped(text: str) -> str:
    """Write a text so that the language takes it for nothing but text."""
    text = _BRACES.sub(lambda found: f"{{% raw %}}{found.group()}{{% endraw %}}", text)
    return _SUGAR.sub(lambda found: f"\\{found.group()}", text)


def _gives(source: str, facts: Facts, note: str) -> bool:
    try:
        return fit(compile_template(source), facts, None).text == note
    except TemplateBroken:
        return False
