"""The check `name`: whoever is written to is called by name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from connote.core.speech import tr
from connote.core.things import CoachLine, Mending
from connote.core.writing.coach.context import CoachContext
from connote.core.writing.coach.greeting import GREETING, THANKS, TITLE, Opening
from connote.core.writing.coach.languages import greeting_word
from connote.core.writing.coach.placing import Edit, lower_start
from connote.core.writing.coach.short_names import other_forms
from connote.core.writing.reading import Reading, fold_text, spellings_of

_ALSO_WORDS = frozenset(
    (
        *("will", "may", "mark", "hope", "grace", "rose", "art", "bill", "rob", "pat", "sue"),
        *("drew", "dawn", "faith", "joy", "summer", "april", "june", "august", "chance", "grant"),
        *("frank", "ray", "gene", "guy", "max", "miles", "rich", "chip", "dean", "earl", "duke"),
        *("king", "prince", "wade", "chase", "hunter", "sky", "star", "ivy", "holly", "amber"),
        *("ruby", "pearl", "crystal", "christian", "van", "don", "lane", "brook", "cliff", "dale"),
        *("glen", "heath", "sandy", "sunny", "so", "an", "a", "my", "see", "long", "young", "do"),
        *("no", "in", "on", "to", "he", "she", "me", "you", "us", "be", "hi", "la", "le", "de"),
        *("jack", "nick", "victor", "destiny", "melody", "harmony", "jean", "charity", "angel"),
        *("olive", "daisy", "violet", "reed", "stone", "brooks", "page", "paige", "bob", "josh"),
    )
)


_FOLDED_TITLE = fold_text(TITLE)


def check_name(reading: Reading, context: CoachContext) -> CoachLine:
    """Say whether the contact is called by name, short name, or title and family name."""
    name = context.name
    if not name:
        asked = Mending(tr("Add their name"), fact="first_name")
        mend = tr("Add their first name to the book.")
        return CoachLine("name", False, tr("no name is known"), mend, asked)
    if says_name(reading, context):
        return CoachLine(
            "name", True, _with_name(tr("says your name"), tr("says {whose} name"), context)
        )
    why = _with_name(tr("doesn’t say your name"), tr("doesn’t say {whose} name"), context)
    mend = tr("Begin with “Hi {name},”.").format(name=name)
    return CoachLine("name", False, why, mend, _mending(reading, context))


def _with_name(mine: str, theirs: str, context: CoachContext) -> str:
    """Choose between my name and theirs; `{whose}` is “Mary’s”, and `{name}` “Mary”."""
    if context.is_inbound:
        return mine
    return theirs.format(whose=_possessive(context.name), name=context.name)


def says_name(reading: Reading, context: CoachContext) -> bool:
    """Say whether a text calls the contact by any of their names."""
    return (
        any(addresses(reading, known) for known in _names(context))
        or any(_is_called(reading, known) for known in _other_names(context, reading))
        or _says_title(reading, context)
    )


def _names(context: CoachContext) -> list[str]:
    first = context.first_name.strip()
    names = [context.full_name.strip(), first, *_parts(first)[:1]]
    return [name for name in dict.fromkeys(names) if name]


@lru_cache(maxsize=256)
def _parts(first_name: str) -> list[str]:
    """Give the parts of a first name that stand for it: Mary of Mary Ann, Ann of Dr. Ann."""
    parts = [part.strip("“”\"'()") for part in first_name.split()]
    return [
        part
        for part in parts
        if len(part.strip(".")) > 1 and not re.fullmatch(TITLE + r"\.?", part, re.IGNORECASE)
    ]


def _other_names(context: CoachContext, reading: Reading) -> Iterator[str]:
    """Give the second names and short names that stand in the text; they must be called."""
    parts = _parts(context.first_name.strip())
    for part in parts:
        yield from other_forms(part) & reading.word_set
    yield from (part for part in parts[1:] if reading.says(part))


def addresses(reading: Reading, name: str) -> bool:
    """Say whether a text names somebody; a name that is also a word must be called."""
    if not reading.says(name):
        return False
    return fold_text(name) not in _ALSO_WORDS or _is_called(reading, name)


def _is_called(reading: Reading, name: str) -> bool:
    written = re.escape(name)
    greeted = rf"\b(?:{GREETING}|{THANKS})\b[\s,]+{written}\b"
    called = rf"(?:^|[.!?,;:–—\n])\s*{written}\s*(?:[,!:;–—]|\n|$)"
    return bool(
        re.search(greeted, reading.text, re.IGNORECASE)
        or ((found := re.search(called, reading.text, re.IGNORECASE)) and _has_capital(found))
    )


def _has_capital(found: re.Match[str]) -> bool:
    return found.group().strip(" ,.!?;:–—\n")[:1].isupper()


def _says_title(reading: Reading, context: CoachContext) -> bool:
    """Say whether the family name stands behind a title: Dear Ms. Stone."""
    last = context.full_name.strip().removeprefix(context.first_name.strip()).strip()
    names = [last, *last.split()] if last else []
    return any(_is_titled(reading, words) for name in names for words in spellings_of(name))


def _is_titled(reading: Reading, words: tuple[str, ...]) -> bool:
    """Say whether a title stands before a family name, or before one of two: Señora García."""
    if len(words[0] if len(words) == 1 else words) < 2 or not reading.word_set.issuperset(words):
        return False
    return bool(re.search(rf" {_FOLDED_TITLE} {' '.join(words)} ", reading.joined))


def _possessive(name: str) -> str:
    return f"{name}’" if name.endswith(("s", "x", "z")) else f"{name}’s"


# ── mending ──────────────────────────────────────────────────────────────────────────────────


def _mending(reading: Reading, context: CoachContext) -> Mending | None:
    name = _greeted_as(context)
    if not says_name(Reading(f"Hi {name}, hello"), context):
        return None
    return greeting(reading.text, context).mending(tr("Greet {name}").format(name=name))


def _greeted_as(context: CoachContext) -> str:
    """Give the name without title and quotes: Ann for Dr. Ann."""
    parts = _parts(context.first_name.strip())
    return parts[0] if parts and len(context.first_name.split()) > len(parts) else context.name


def greeting(text: str, context: CoachContext) -> Edit:
    """Greet them: behind the greeting that is there, instead of another's name, or anew."""
    name = _greeted_as(context)
    opening = Opening(text)
    if opening.who:
        return Edit(*opening.who, name)
    end = opening.word_end
    if opening.end > end:  # it has its comma already
        return Edit(end, end, f" {name}")
    rest = text[end:].lstrip()
    start = lower_start(rest)[:1]
    hi = f" {name}" if end else f"{greeting_word(Reading(text))} {name}"
    return Edit(end, len(text) - len(rest) + len(start), f"{hi}, {start}".rstrip())
