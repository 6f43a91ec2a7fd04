"""The first look at a template: where text ends and where marks and tags begin.

Ours rather than Liquid's, for three reasons: the sugar `[[ || ]]` has to be told from brackets
inside tags; every mark keeps its place in the source as it was written; and it takes one walk
from left to right whatever the source, where a few kilobytes of braces keep Liquid's expressions
busy for minutes.

A quoted string inside a tag may hold `}}`, if it ends on its line and opens no other tag.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import Enum, auto

from connote.core.writing.mistakes import Mistakes


class Kind(Enum):
    """What a mark is."""

    TEXT = auto()
    PRINT = auto()
    TAG = auto()
    OPEN = auto()
    OR = auto()
    CLOSE = auto()


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of the source: `text` is what it says, `inside` where that begins.

    For a tag `name` is its first word and `text` the rest. `is_literal` text was escaped or raw.
    """

    kind: Kind
    start: int
    end: int
    text: str = ""
    inside: int = 0
    name: str = ""
    trims_left: bool = False
    trims_right: bool = False
    is_literal: bool = False


_NEXT = re.compile(r"\\(?:\[\[|\|\||\]\])|\[\[|\]\]|\|\||\{\{\{*|\{%")
_SUGAR = {"[[": Kind.OPEN, "||": Kind.OR, "]]": Kind.CLOSE}
_NAME = re.compile(r"\s*([^\W\d]\w*|#)\s*")
_ENDRAW = re.compile(r"\{%(-?)\s*endraw\s*(-?)%\}")
_COMMENT = re.compile(r"\{%-?\s*(comment|endcomment)\b[^%]*%\}")

_CLOSERS = {
    '"': ('"', "”“"),
    "“": ("”", '"“'),
    "”": ("”", '"“'),
    "„": ("“”", '"'),
    "‟": ("”", '"“'),
    "'": ("'", "’"),
    "‘": ("’", "'"),
    "’": ("’", "'"),
    "\N{SINGLE LOW-9 QUOTATION MARK}": ("‘’", "'"),
    "\N{SINGLE HIGH-REVERSED-9 QUOTATION MARK}": ("’", "'"),
}
QUOTES = "".join(_CLOSERS)
"""Every character that can open a string inside a tag."""


def closing_quote(source: str, start: int, stop: int) -> int:
    """Find where the string that opens at a place ends, or -1; an apostrophe ends nothing."""
    for closers in _CLOSERS[source[start]]:
        found = [
            place
            for closer in closers
            if (place := _find_closer(source, closer, start + 1, stop)) >= 0
        ]
        if found:
            return min(found)
    return -1


def _find_closer(source: str, closer: str, start: int, stop: int) -> int:
    place = source.find(closer, start, stop)
    while closer == "’" and 0 <= place < stop - 1 and source[place + 1].isalnum():
        place = source.find(closer, place + 1, stop)
    return place


def scan(source: str, mistakes: Mistakes) -> list[Mark]:
    """Cut a template into marks; what can't be read is noted and left out."""
    scanner = _Scanner(source, mistakes)
    scanner.run()
    return _trimmed(scanner.marks)


class _Scanner:
    """One walk over the source."""

    def __init__(self, source: str, mistakes: Mistakes) -> None:
        self.source = source
        self.mistakes = mistakes
        self.marks: list[Mark] = []
        self.place = 0

    def run(self) -> None:
        while not self.mistakes.is_enough and (match := _NEXT.search(self.source, self.place)):
            self._text(self.place, match.start())
            self.place = match.end()
            word = match.group()
            if word[0] == "\\":
                self._text(match.start() + 1, match.end(), is_literal=True)
            elif word in _SUGAR:
                self.marks.append(Mark(_SUGAR[word], match.start(), match.end()))
            elif word == "{{":
                self._print(match.start())
            elif word == "{%":
                self._tag(match.start())
            else:
                self._too_many_braces(match.start(), match.end())
        if not self.mistakes.is_enough:
            self._text(self.place, len(self.source))

    def _text(self, start: int, end: int, is_literal: bool = False) -> None:
        if start < end:
            text = self.source[start:end]
            self.marks.append(Mark(Kind.TEXT, start, end, text, start, is_literal=is_literal))

    def _too_many_braces(self, start: int, end: int) -> None:
        self.mistakes.add(start, end - start, "Two braces are enough: {{ first_name }}.")
        closer = self.source.find("}}", end)
        opener = _NEXT.search(self.source, end)
        if closer >= 0 and (opener is None or closer < opener.start()):
            self.place = closer + 2 + (self.source[closer + 2 : closer + 3] == "}")

    def _print(self, start: int) -> None:
        end = self._closer("}}")
        if end < 0:
            self.mistakes.add(start, 2, "This {{ is never closed: put }} after the name.")
            return
        self.marks.append(self._inside(Kind.PRINT, start, end))
        self.place = end + 2

    def _tag(self, start: int) -> None:
        end = self._closer("%}")
        if end < 0:
            self.mistakes.add(start, 2, "This {% is never closed: put %} after it.")
            return
        tag = self._inside(Kind.TAG, start, end)
        self.place = end + 2
        match = _NAME.match(tag.text)
        if not match:
            self.mistakes.add(start, self.place - start, "A word is missing after {%, such as if.")
            return
        text = tag.text[match.end() :]
        tag = replace(tag, name=match.group(1), text=text, inside=tag.inside + match.end())
        if tag.name == "raw":
            self._raw(tag)
        elif tag.name == "comment":
            self._comment(tag)
        else:
            self.marks.append(tag)

    def _inside(self, kind: Kind, start: int, end: int) -> Mark:
        inside, stop = start + 2, end
        trims_left = self.source[inside : inside + 1] == "-"
        trims_right = stop - 1 > inside and self.source[stop - 1] == "-"
        inside, stop = inside + trims_left, stop - trims_right
        text = self.source[inside:stop]
        return Mark(kind, start, end + 2, text, inside, "", trims_left, trims_right)

    def _closer(self, closer: str) -> int:
        """Find the end of the tag that has just begun, or -1 where another begins first."""
        place = self.place
        while match := _IN_TAG.search(self.source, place):
            found = match.group()
            if found == closer:
                return match.start()
            if found in ("{{", "{%"):
                return -1
            place = match.end()
            if found in _CLOSERS:
                place = self._after_string(match.start())
        return -1

    def _after_string(self, start: int) -> int:
        line_end = self.source.find("\n", start)
        end = closing_quote(self.source, start, line_end if line_end >= 0 else len(self.source))
        if end < 0 or "{{" in self.source[start:end] or "{%" in self.source[start:end]:
            return start + 1
        return end + 1

    def _raw(self, tag: Mark) -> None:
        match = _ENDRAW.search(self.source, self.place)
        if not match:
            self._unclosed(tag)
            return
        text = self.source[tag.end : match.start()]
        text = text.lstrip() if tag.trims_right else text
        text = text.rstrip() if match.group(1) else text
        self.marks.append(
            Mark(Kind.TEXT, tag.start, match.end(), text, tag.end, "", tag.trims_left,
                 bool(match.group(2)), is_literal=True)
        )  # fmt: skip
        self.place = match.end()

    def _comment(self, tag: Mark) -> None:
        depth = 1
        for match in _COMMENT.finditer(self.source, self.place):
            depth += 1 if match.group(1) == "comment" else -1
            if depth == 0:
                self.place = match.end()
                trims = match.group()[-3] == "-"
                self.marks.append(
                    Mark(Kind.TEXT, tag.start, self.place, "", tag.end, "", tag.trims_left, trims)
                )
                return
        self._unclosed(tag)

    def _unclosed(self, tag: Mark) -> None:
        self.mistakes.add(
            tag.start, tag.end - tag.start, f"This {tag.name} has no {{% end{tag.name} %}}."
        )
        self.place = len(self.source)


_IN_TAG = re.compile(rf"\}}\}}|%\}}|\{{\{{|\{{%|[{QUOTES}]")


def _trimmed(marks: list[Mark]) -> list[Mark]:
    """Take the blanks off that `{{-` and `-}}` give up."""
    out = list(marks)
    for index, mark in enumerate(marks):
        if mark.trims_left and index and _is_plain_text(out[index - 1]):
            out[index - 1] = replace(out[index - 1], text=out[index - 1].text.rstrip())
        if mark.trims_right and index + 1 < len(out) and _is_plain_text(out[index + 1]):
            text = out[index + 1].text.lstrip()
            out[index + 1] = replace(out[index + 1], text=text)
    return out


def _is_plain_text(mark: Mark) -> bool:
    return mark.kind is Kind.TEXT and not mark.is_literal
