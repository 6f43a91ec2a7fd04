"""A walk over a text that finds what was written for another tool, and says what it is here.

It goes once from left to right: braces are paired beforehand, and every sign that can open a
placeholder is looked at once. What is of our own language is stepped over.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import islice, pairwise
from typing import NamedTuple

from connote.core.writing.foreign_fields import read_field

_WORDS = r"[^\W\d_][\w’' .,/&-]{0,38}"
_NAME = r"[^\W\d][\w.:-]{0,38}"

_OPENING = re.compile(
    r"\\(?:\[\[|\|\||\]\])|\[\[|\]\]|\|\||\{%|\$?\{|\[|\*\||%|(?<!\w)[$#_]|<|«|--"
)
_OUR_SIGNS = frozenset(("\\[[", "\\||", "\\]]", "[[", "]]", "||"))
_OUR_TAG = re.compile(
    r"\{%-?\s*(?:(?P<whole>raw|comment)\b.*?(?:\{%-?\s*end(?P=whole)\s*-?%\}|$)"
    r"|(?:if|elsif|else|endif|unless|endunless|case|when|endcase)\b.*?(?:%\}|$))",
    re.DOTALL,
)
_FOREIGN = re.compile(
    rf"\{{%([^{{}}\n]{{0,80}})%\}}|\*\|([^|*\n]{{1,60}})\|\*|%%({_NAME})%%"
    rf"|%([A-Za-z][A-Za-z_]{{1,29}})%|\[({_WORDS}(?:=[^][\n]{{0,60}})?)\]|<<({_WORDS})>>"
)
"""Foreign whatever it says: Django, Mailchimp, Marketing Cloud, ActiveCampaign, letters."""

_IF_KNOWN = re.compile(
    rf"<({_WORDS})>|«({_WORDS})»|\$({_NAME})\$|\#({_NAME})\#|--(\w[\w ]{{1,38}}=[^\n=]{{0,60}}?)--"
    r"|_(FN|LN|CN)_(?!\w)|\[\[(\w[\w ]{2,38}?(?:\sOR\s+[\"“][^\"”\n]{0,60}[\"”])?)\]\]"
)
"""Foreign only where the name is known: letters, Word, Zoho, Flexmail, Autopilot, Dux-Soup."""

_HTML = frozenset(("address", "article", "title", "data", "time", "link", "cite", "label"))
_AT_RANDOM = re.compile(r"\s*(?:random|spin|spintax)\s*", re.IGNORECASE)
_OR_ELSE = re.compile(r"\s*fallback\s*", re.IGNORECASE)
_WORDY = re.compile(rf"\s*!?{_WORDS}")
_CODED = re.compile(r"\w[_.=-]\w|[a-z][A-Z]|^\s*[A-Z]{3,}\s*$|^!|\sOR\s")
_A_NAME = re.compile(r"\s*(?:(?:\w+\s?)?name|(?:job)?title|pr[eé]nom|nombre|apellidos?)\s*", re.I)
_THEIRS = re.compile(r"\s*(?:your|their|the|fallback|default)\b", re.IGNORECASE)
_MOST_LEVELS = 12
_LONGEST = 2_000


@dataclass(frozen=True, slots=True)
class Foreign:
    """What stands from `start` to `end`: how it is written here, or None; the fact, or "".

    `behind` are the brackets of the author's own text right before it; `left` is what lies in it
    and is not known.
    """

    start: int
    end: int
    ours: str | None
    fact: str = ""
    behind: str = ""
    left: tuple[Foreign, ...] = ()

    @property
    def runs_together(self) -> bool:
        """Say whether a bracket before it would run into the one that it begins with."""
        opening = (self.ours or "")[:2]
        return opening + self.behind[-1:] in ("[[[", "[[\\", "{{{")

    @property
    def place(self) -> int:
        """Tell where it is to be written from."""
        return self.start - len(self.behind) if self.runs_together else self.start

    @property
    def written(self) -> str:
        """Give it as ours, with brackets before it kept apart where they would run together."""
        return (_literal(self.behind) if self.runs_together else "") + (self.ours or "")


class _Span(NamedTuple):
    start: int
    end: int


Judge = Callable[[str], bool]
"""Says whether a `{{ }}` is of our own language."""


def find_foreign(text: str, is_ours: Judge, most: int | None = None) -> list[Foreign]:
    """Find everything foreign, from left to right; what stands inside another is part of it.

    At most so many: for those who only want to know what there is.
    """
    return list(islice(_Walk(text, is_ours).over(_Span(0, len(text))), most))


class _Walk:
    """One walk over one text."""

    def __init__(self, text: str, is_ours: Judge) -> None:
        self.text = text
        self.is_ours = is_ours
        self.closers = _paired(text)
        self.levels = 0

    def over(self, span: _Span) -> Iterator[Foreign]:
        """Give what is foreign in a stretch of the text."""
        place = free_from = span.start
        parts = 0
        while match := _OPENING.search(self.text, place, span.end):
            found = self._foreign(match) if parts == 0 or match[0] != "[[" else None
            end = found.end if found else self._end_of_ours(match)
            if found is not None:
                yield replace(found, behind=_brackets(self.text[free_from : match.start()]))
            else:
                parts += (match[0] == "[[") - (match[0] == "]]")
            place = end or match.start() + 1
            free_from = end or free_from

    def _end_of_ours(self, match: re.Match[str]) -> int:
        """Tell where a sign, tag or print of our own language ends; 0 for any other sign."""
        start, sign = match.start(), match[0]
        if sign in _OUR_SIGNS:
            return match.end()
        if sign == "{%" and (tag := _OUR_TAG.match(self.text, start)):
            return tag.end()
        end = self._end_of_print(start)
        return end if end and self.is_ours(self.text[start:end]) else 0

    def _end_of_print(self, start: int) -> int:
        """Tell where the double braces that open here end, or 0."""
        close = self.closers.get(start, 0)
        return close + 1 if close and self.closers.get(start + 1) == close - 1 else 0

    # ── placeholders ─────────────────────────────────────────────────────────────────────────

    def _foreign(self, match: re.Match[str]) -> Foreign | None:
        start = match.start()
        if match[0].endswith("{"):
            return self._braces(start, match.end() - 1)
        if match[0] == "{%" and _OUR_TAG.match(self.text, start):
            return None
        if found := _FOREIGN.match(self.text, start):
            return _field(found.span(), next(filter(None, found.groups()), ""))
        if found := _IF_KNOWN.match(self.text, start):
            inside = next(filter(None, found.groups()))
            is_word = match[0] == "[[" and not (_CODED.search(inside) or _A_NAME.fullmatch(inside))
            if is_word or (match[0] == "<" and inside in _HTML):
                return None
            inside = inside.replace("=", "|", 1) if match[0] == "--" else inside
            field = _field(found.span(), inside)
            return field if field.ours else None
        return None

    def _braces(self, start: int, brace: int) -> Foreign | None:
        """Read what stands in braces, one pair or two: a field, or texts to choose from."""
        close = self.closers.get(brace)
        if close is None or close - brace > _LONGEST:
            return None
        end = self._end_of_print(brace)
        if end and self.is_ours(self.text[start:end]):
            return None
        inside = _Span(brace + 2, close - 1) if end else _Span(brace + 1, close)
        whole, spans = (start, close + 1), self._alternatives(inside)
        text = self.text[inside.start : inside.end]
        if len(spans) == 1:
            if not end and "{" in text:
                return None
            found = _field(whole, text)
            return found if found.ours or end or _WORDY.fullmatch(text) else None
        words = [self.text[span.start : span.end] for span in spans]
        if not "".join(words).strip():
            return None
        if end:
            return self._choice_in_two(whole, spans, words, text)
        if _has_fallback(words) and (found := _field(whole, text)).ours:
            return found
        return self._spun(whole, spans)

    def _choice_in_two(
        self, whole: tuple[int, int], spans: list[_Span], words: list[str], text: str
    ) -> Foreign | None:
        """Read double braces with bars in them: texts by chance, or a field with its fallback."""
        if _AT_RANDOM.fullmatch(words[0]):
            return self._spun(whole, spans[1:])
        if _OR_ELSE.fullmatch(words[0]) and len(words) == 3:
            text = f"{words[1].strip(' {}')}|{words[2]}"
        found = _field(whole, text)
        return found if found.ours or len(words) < 3 else self._spun(whole, spans)

    # ── spintax ──────────────────────────────────────────────────────────────────────────────

    def _alternatives(self, inside: _Span) -> list[_Span]:
        """Cut a stretch at its bars; those in inner braces and parts don't count."""
        cuts, place, parts = [inside.start - 1], inside.start, 0
        while place < inside.end:
            sign = self.text[place]
            if self.text[place : place + 2] in ("[[", "]]"):
                parts += 1 if sign == "[" else -1
                place += 1
            elif sign == "|" and parts == 0:
                cuts.append(place)
            place = self.closers.get(place, place) + 1
        return [_Span(cut + 1, after) for cut, after in pairwise((*cuts, inside.end))]

    def _spun(self, whole: tuple[int, int], spans: list[_Span]) -> Foreign | None:
        """Write texts of which another tool takes one by chance as versions, best first."""
        start, end = whole
        text = self.text[start:end]
        if text.count("[[") != text.count("]]"):
            return None
        if "{%" in text or self.levels >= _MOST_LEVELS:
            return Foreign(start, end, None)
        self.levels += 1
        found = [list(self.over(span)) for span in spans]
        self.levels -= 1
        texts = [self._rewritten(span, inner) for span, inner in zip(spans, found, strict=True)]
        if all(a[-1:].isspace() and b[:1].isspace() for a, b in pairwise(texts)):
            texts = [one.strip() for one in texts]
        versions = [*filter(None, texts), *([""] if "" in texts else [])]
        left = tuple(
            one for inner in found for each in inner for one in (*each.left, *_unknown(each))
        )
        *before, last = map(_without_escape, versions)
        ours = "||".join((*before, _without_bracket(last)))
        return Foreign(start, end, f"[[{ours}]]", left=left)

    def _rewritten(self, span: _Span, found: Iterable[Foreign]) -> str:
        """Give a stretch of the text with what was found in it written as ours."""
        pieces, place = [], span.start
        for one in found:
            if one.ours is not None:
                pieces += [self.text[place : one.place], one.written]
                place = one.end
        return "".join((*pieces, self.text[place : span.end]))


def _paired(text: str) -> dict[int, int]:
    """Find the closing brace of every opening one that has one."""
    closers: dict[int, int] = {}
    open_ones: list[int] = []
    for match in re.finditer(r"[{}]", text):
        if match[0] == "{":
            open_ones.append(match.start())
        elif open_ones:
            closers[open_ones.pop()] = match.start()
    return closers


def _field(whole: tuple[int, int], inside: str) -> Foreign:
    field = read_field(inside, by_comma=inside.startswith("!"))
    return Foreign(*whole, field.ours, field.fact) if field else Foreign(*whole, None)


def _has_fallback(words: list[str]) -> bool:
    """Tell a field with its fallback from a choice among words that may be names of fields."""
    name, *rest = filter(None, words)
    looks_so = _CODED.search(name) or _A_NAME.fullmatch(name) or _THEIRS.match("".join(rest))
    return len(rest) == 1 and bool(looks_so)


def _unknown(found: Foreign) -> tuple[Foreign, ...]:
    return (found,) if found.ours is None else ()


def _brackets(text: str) -> str:
    """Give the brackets that a text ends with."""
    return text[len(text.rstrip("[{\\")) :]


def _without_escape(version: str) -> str:
    """Keep a backslash at the end of a version from escaping the sign behind it."""
    return version[:-1] + _literal("\\") if version.endswith("\\") else version


def _without_bracket(version: str) -> str:
    """Keep a bracket at the end of the last version from being taken for the closing one."""
    closing = len(version) - len(version.rstrip("]"))
    return version[:-1] + _literal("]") if closing % 2 else version


def _literal(signs: str) -> str:
    return f"{{% raw %}}{signs}{{% endraw %}}"
