"""What stands between the brackets of another tool's placeholder, read as one of our prints.

    field    =  name { sign more }              First Name · contact.firstname · ["Job Title"]
    sign     =  "|" | "||" | "::" | "OR" | ":default="          a comma, where the tool has that
    more     =  [ ( "default" | "fallback" ) ( ":" | "=" | "(" ) ] text [ ")" ]  |  filter

A text stands in quotes of any kind or in none, or is itself a placeholder in double braces.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import get_close_matches

from connote.core.writing.foreign_names import fact_meant

_SIGN = re.compile(r"\s*(?:\|\|?|::|:default=|\bOR\b)\s*")
_COMMA = re.compile(r"\s*,\s*(?=fallback|default|[^,]*$)", re.IGNORECASE)
_WHOSE_FIELD = {
    "!BLANKVALUE(": "!",
    "!User.": "sender.",
    "ownerfield=": "sender.",
    "contactfield=": "",
    "leadfield=": "",
}
_AROUND_A_NAME = " \t!.$[](){}\"'“”‘’"
_NAMED = re.compile(r"(?:default|fallback|else|if_empty)\s*[:=(]\s*", re.IGNORECASE)
_QUOTED = re.compile(r"""(["'“‘])(.*)(["'”’])\s*(?:,\s*true\s*)?\)?""", re.DOTALL)
_PLACEHOLDER = re.compile(r"\{\{([^{}|]+)\}\}")
_SAME_HERE = {
    **dict.fromkeys(("capitalize", "capitalise", "title", "titlecase"), "capitalize"),
    **dict.fromkeys(("upcase", "upper", "uppercase"), "upcase"),
    **dict.fromkeys(("downcase", "lower", "lowercase"), "downcase"),
    **dict.fromkeys(("strip", "trim"), "strip"),
}
_FILTERS = (*_SAME_HERE, "default", "fallback", "truncate", "truncatewords", "append", "prepend",
            "replace", "remove", "first_word", "with_article")  # fmt: skip
_CANT_BE_SAID = ("{{", "}}", "{%", "%}", "\n")


@dataclass(frozen=True, slots=True)
class Field:
    """A placeholder that was understood: the fact it means, and how it is written here."""

    fact: str
    ours: str


def read_field(inside: str, *, by_comma: bool = False) -> Field | None:
    """Read the inside of a placeholder; None where its name, or what follows it, is unknown.

    With `by_comma` a comma begins the fallback, whatever it is; else only `,fallback=` does.
    """
    inside = inside.strip()
    for theirs, ours in _WHOSE_FIELD.items():
        if inside.startswith(theirs):
            inside = ours + inside.removeprefix(theirs)
    name, *more = _SIGN.split(inside)
    before_comma, *after_comma = _COMMA.split(name, maxsplit=1)
    if after_comma and not more and (by_comma or _NAMED.match(after_comma[0])):
        name, more = before_comma, after_comma
    fact = fact_meant(name.strip(_AROUND_A_NAME))
    written = [_written(one) for one in more]
    if not fact or None in written:
        return None
    return Field(fact, f"{{{{ {' | '.join(filter(None, (fact, *written)))} }}}}")


def _written(more: str) -> str | None:
    """Write what follows a name as we do: a filter or a fallback, "" for an empty one.

    None for what can't be said here, or looks like one of our filters misspelt.
    """
    if same := _SAME_HERE.get(more.casefold()):
        return same
    text = _NAMED.sub("", more, count=1)
    if inner := _PLACEHOLDER.fullmatch(text):
        fact = fact_meant(inner[1])
        return f"default: {fact}" if fact else None
    if quoted := _QUOTED.fullmatch(text):
        text = quoted[2]
    elif text == more and get_close_matches(text.partition(":")[0], _FILTERS, 1, 0.8):
        return None
    if any(sign in text for sign in _CANT_BE_SAID):
        return None
    return _in_quotes(text.strip()) if text.strip() else ""


def _in_quotes(text: str) -> str:
    if '"' in text and "”" in text:
        text = text.replace('"', "'")
    return f"“{text}”" if '"' in text else f'"{text}"'
