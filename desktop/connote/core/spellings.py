"""Ways to write one person's name: in another order, with an initial, by a nickname, spelled out.

All of it works on folded names, `given family`, as `name_key` gives them.
"""

from __future__ import annotations

from functools import cache

from connote.core.files.credentials import bare_key
from connote.core.paths import resource

_SPELLED_OUT = (("ae", "a"), ("oe", "o"), ("ue", "u"), ("aa", "a"))


def can_be_one(one: str, other: str) -> bool:
    """Say whether two names can be one person's whose e-mail address both carry.

    A family name can change and a given name be shortened; two given names are two people, who
    share an address as couples and front desks do. No name, or an address for one, fits any.
    """
    if one == other or not _is_name(one) or not _is_name(other):
        return True
    here, there = words_of(bare_key(one)), words_of(bare_key(other))
    if set(here) <= set(there) or set(there) <= set(here):
        return True
    if here[0] == there[0] or _squeezed(here) == _squeezed(there):
        return True
    is_one_family = here[-1] == there[-1] or 1 in (len(here), len(there))
    return is_one_family and _can_be_one_given(here[0], there[0])


def words_of(name: str) -> list[str]:
    """Split a folded name; letters behind a comma are a degree."""
    return name.split(",")[0].replace(".", " ").split()


def in_order(name: str) -> list[tuple[str, ...]]:
    """Give the words of a name in the order of the alphabet, whichever came first."""
    words = name.replace(",", " ").split()
    return [tuple(sorted(words))] if len(words) > 1 else []


def full_forms(name: str) -> list[tuple[str, str]]:
    """List the given names that a name may stand for, each with the family name."""
    words = words_of(name)
    if len(words) < 2:
        return []
    return [(full, words[-1]) for full in _given_forms(words[0])]


def without_spelled_out(name: str) -> list[str]:
    """Give a name with ae, oe, ue and aa as the letters they may stand for: Müller, Mueller."""
    for long, short in _SPELLED_OUT:
        name = name.replace(long, short)
    return [name] if name else []


def _is_name(name: str) -> bool:
    return any(letter.isalpha() for letter in "".join(words_of(name))) and "@" not in name


def _squeezed(words: list[str]) -> str:
    (name,) = without_spelled_out("".join(words))
    return name


def _can_be_one_given(one: str, other: str) -> bool:
    """Say whether a given name can stand for another: an initial, a beginning, a nickname."""
    if one.startswith(other) or other.startswith(one):
        return True
    return not set(_given_forms(one)).isdisjoint(_given_forms(other))


def _given_forms(given: str) -> tuple[str, ...]:
    return (given, *_nicknames().get(given, ()))


@cache
def _nicknames() -> dict[str, tuple[str, ...]]:
    """Read which full names a nickname may stand for."""
    full: dict[str, tuple[str, ...]] = {}
    for line in resource("names", "nicknames.txt").read_text(encoding="utf-8").splitlines():
        names = line.split("#")[0].split()
        for name in names[1:]:
            full[name] = (*full.get(name, ()), names[0])
    return full
