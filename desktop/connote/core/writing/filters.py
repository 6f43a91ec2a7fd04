"""The filters a template may use, each bounded in what it takes and gives.

What Liquid has gives what Shopify's Liquid gives; the last two are our own.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from liquid import Environment
from liquid.builtin.filters import misc
from liquid.exceptions import FilterArgumentError
from liquid.stringify import to_liquid_string

from connote.core.speech import tr

LONGEST = 50_000
"""No filter gives more characters than this; `replace` could double a text at every use."""

_DATE_CODE = re.compile(r"%(-?)(.?)", re.DOTALL)
_DATE_CODES = frozenset("aAbBcCdDeFhHIjklmMnpPrRsStTuUvVwWxXyYzZ%")
_YEAR_OR_MONTH = re.compile(r"((?:19|20)\d{2})(-\d{2})?")
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


def _of_text(apply: Callable[..., str]) -> Callable[..., str]:
    """Give a filter nothing but text, nil being none, and bound what it makes of it."""

    def bounded(*values: object) -> str:
        result = apply(*(to_liquid_string(value, autoescape=False) for value in values))
        if len(result) > LONGEST:
            raise _too_long()
        return result

    return bounded


def _too_long() -> FilterArgumentError:
    return FilterArgumentError(tr("the text grows too long here"), token=None)


def _replace(text: str, old: str, new: str = "") -> str:
    if len(text) + text.count(old) * len(new) > LONGEST:
        raise _too_long()
    return text.replace(old, new)


def _number(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        message = tr("how much stays is told by a number, such as truncate: 20")
        raise FilterArgumentError(message, token=None) from None


def _truncate(text: str, length: str = "50", end: str = "...") -> str:
    """Cut a text to a length, its end included; python-liquid cuts what has just that length."""
    kept = max(_number(length) - len(end), 0)
    return text if len(text) <= _number(length) else text[:kept] + end


def _truncatewords(text: str, count: str = "15", end: str = "...") -> str:
    """Cut a text to some words; as in Liquid, and unlike python-liquid, fewer stay as they are."""
    number = max(_number(count), 1)
    words = text.split(None, number)
    return text if len(words) <= number else " ".join(words[:number]) + end


def _default(value: object, instead: object = "", *, allow_false: object = False) -> object:
    return misc.default(value, instead, allow_false=allow_false)


def first_word(text: str) -> str:
    """Give the first word: of "Mary Ann" it is "Mary"."""
    return (text.split(None, 1) or [""])[0]


def with_article(text: str) -> str:
    """Put a or an before an English word, as it is spoken: an engineer, a UX designer, an MBA."""
    text = text.strip()
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
        raise FilterArgumentError(
            tr("only plain date codes are known, such as %d %B %Y"), token=None
        )
    if len(text) > 40:
        return text
    partial = isinstance(value, str) and _YEAR_OR_MONTH.fullmatch(text)
    day = f"{partial[1]}{partial[2] or '-01'}-01" if partial else value
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
    "capitalize": Filter(_of_text(str.capitalize)),
    "upcase": Filter(_of_text(str.upper)),
    "downcase": Filter(_of_text(str.lower)),
    "strip": Filter(_of_text(str.strip)),
    "truncate": Filter(_of_text(_truncate), 0, 2),
    "truncatewords": Filter(_of_text(_truncatewords), 0, 2),
    "date": Filter(_date, 1, 1),
    "append": Filter(_of_text(str.__add__), 1, 1),
    "prepend": Filter(_of_text(lambda text, start: start + text), 1, 1),
    "replace": Filter(_of_text(_replace), 1, 2),
    "remove": Filter(_of_text(_replace), 1, 1),
    "first_word": Filter(_of_text(first_word)),
    "with_article": Filter(_of_text(with_article)),
}
"""The filters by name."""

KNOWN_TO_LIQUID = frozenset[str](_LIQUID.filters) - FILTERS.keys()
"""Filters that Liquid has and notes don't need: refused by name."""


def add_filters(environment: Any) -> None:
    """Give a Liquid environment our filters and no others."""
    environment.filters.clear()
    for name, known in FILTERS.items():
        environment.add_filter(name, known.apply)
