"""The filters a template may use, each bounded in what it takes and gives.

Where Liquid has the filter, python-liquid's own does the work, so that it gives what Liquid gives.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from liquid import Environment
from liquid.builtin.filters import misc, string
from liquid.exceptions import FilterArgumentError
from liquid.limits import to_int

LONGEST = 50_000
"""No filter gives more characters than this; `replace` could double a text at every use."""

_DATE_CODE = re.compile(r"%(-?)(.?)", re.DOTALL)
_DATE_CODES = frozenset("aAbBcCdDeFhHIjklmMnpPrRsStTuUvVwWxXyYzZ%")
_ISO_MONTH = re.compile(r"\d{4}-\d{2}")
_SILENT_H = ("hour", "honest", "honor", "honour", "heir")
_SAID_AS_YOU = ("uni", "use", "usu", "eu", "ubi", "uk", "one", "once", "ufo", "ux ", "utah", "ure")
_SAID_WITH_A_VOWEL = frozenset("AEFHILMNORSX8")
_UNINVITED = ("unin", "unim", "unid")


@dataclass(frozen=True, slots=True)
class Filter:
    """A filter: what it does, and between how many and how many words it takes."""

    apply: Callable[..., object]
    fewest: int = 0
    most: int = 0


def _bounded(apply: Callable[..., object]) -> Callable[..., object]:
    def bounded(value: object, *words: object) -> object:
        result = apply(value, *words)
        if isinstance(result, str) and len(result) > LONGEST:
            raise FilterArgumentError("the text grows too long here", token=None)
        return result

    return bounded


def _replace(value: object, old: object, new: object = "") -> object:
    text, found, instead = str(value or ""), str(old or ""), str(new or "")
    if len(text) + text.count(found) * len(instead) > LONGEST:
        raise FilterArgumentError("the text grows too long here", token=None)
    return string.replace(value, old, new)


def _cut(apply: Callable[..., object]) -> Callable[..., object]:
    def cut(value: object, length: object = None, *end: object) -> object:
        if length is None:
            return apply(value)
        try:
            number = to_int(length)
        except (TypeError, ValueError):
            message = "how much stays is told by a number, such as truncate: 20"
            raise FilterArgumentError(message, token=None) from None
        return apply(value, number, *end)

    return cut


def _default(value: object, instead: object = "", *, allow_false: object = False) -> object:
    return misc.default(value, instead, allow_false=allow_false)


def first_word(value: object) -> str:
    """Give the first word: of "Mary Ann" it is "Mary"."""
    return (str(value or "").split() or [""])[0]


def with_article(value: object) -> str:
    """Put a or an before an English word, as it is spoken: an engineer, a UX designer, an MBA."""
    text = str(value or "").strip()
    if not text:
        return ""
    return f"{'an' if _sounds_like_a_vowel(text) else 'a'} {text}"


def _sounds_like_a_vowel(text: str) -> bool:
    word = re.split(r"[\s\-/]", text)[0]
    lower = f"{word} ".lower()
    if len(word) > 1 and word.isupper() and word.isalpha() and len(word) <= 4:
        return word[0] in _SAID_WITH_A_VOWEL
    if word[0].isdigit():
        return word[0] == "8" or word in ("11", "18")
    if lower.startswith(_SILENT_H):
        return True
    if lower.startswith(_SAID_AS_YOU) and not lower.startswith(_UNINVITED):
        return False
    return lower[0] in "aeiou"


def _date(value: object, form: object = None) -> object:
    """Write a date by a form such as `%d %B %Y`; what is no date comes out as it went in."""
    if not isinstance(form, str) or not form or value is None:
        return value
    text = str(value)
    if len(form) > 100 or any(code not in _DATE_CODES for _, code in _DATE_CODE.findall(form)):
        raise FilterArgumentError("only plain date codes are known, such as %d %B %Y", token=None)
    if len(text) > 40:
        return text
    day = f"{text}-01" if _ISO_MONTH.fullmatch(text) else value
    try:
        if misc.date(day, "%%", environment=_LIQUID) != "%":
            return text
        return _DATE_CODE.sub(lambda match: _date_code(day, *match.groups()), form)
    except Exception:  # dateutil fails in more ways than it says; then the text isn't a date
        return text


def _date_code(day: object, dash: str, code: str) -> str:
    written = str(misc.date(day, f"%{code}", environment=_LIQUID))
    return written.lstrip("0 ") if dash else written


_LIQUID = Environment()

FILTERS: Mapping[str, Filter] = {
    "default": Filter(_default, 1, 1),
    "capitalize": Filter(_bounded(string.capitalize)),
    "upcase": Filter(_bounded(string.upcase)),
    "downcase": Filter(_bounded(string.downcase)),
    "strip": Filter(_bounded(string.strip)),
    "truncate": Filter(_bounded(_cut(string.truncate)), 0, 2),
    "truncatewords": Filter(_bounded(_cut(string.truncatewords)), 0, 2),
    "date": Filter(_bounded(_date), 1, 1),
    "append": Filter(_bounded(string.append), 1, 1),
    "prepend": Filter(_bounded(string.prepend), 1, 1),
    "replace": Filter(_bounded(_replace), 1, 2),
    "remove": Filter(_bounded(string.remove), 1, 1),
    "first_word": Filter(_bounded(first_word)),
    "with_article": Filter(_bounded(with_article)),
}
"""The filters by name."""

KNOWN_TO_LIQUID = frozenset[str](_LIQUID.filters) - FILTERS.keys()
"""Filters that Liquid has and notes don't need: refused by name."""


def add_filters(environment: Any) -> None:
    """Give a Liquid environment our filters and no others."""
    environment.filters.clear()
    for name, known in FILTERS.items():
        environment.add_filter(name, known.apply)
