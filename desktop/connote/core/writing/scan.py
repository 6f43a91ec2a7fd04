"""The first look at a template: where text ends and where marks and tags begin.

Ours rather than Liquid's, for three reasons: the sugar `[[ || ]]` has to be told from brackets
inside tags; every mark keeps its place in the source as it was written; and it takes one walk
from left to right whatever the source, where a few kilobytes of braces keep Liquid's expressions
busy for minutes.

A quoted string inside a tag may hold `}}` or `{{`, if it ends on its line; but `}}` and then `{{`
means that its quote was never closed, and that another tag has begun.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import Enum, auto

from connote.core.speech import tr
from connote.core.writing.facts import INVISIBLE
from connote.core.writing.mistakes import Mistakes
from connote.core.writing.quotes import QUOTES, Quotes


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
_BYTE_ORDER = "\ufeff"  # some editors put this mark before a text
_SUGAR = {"[[": Kind.OPEN, "||": Kind.OR, "]]": Kind.CLOSE}
_BLANK = rf"[\s{INVISIBLE}]*"
_NAME = re.compile(rf"{_BLANK}([^\W\d]\w*){_BLANK}")
_IN_TAG = re.compile(rf"\}}\}}|%\}}|\{{\{{|\{{%|[{QUOTES}]")
_ENDRAW = re.compile(r"\{%-?\s*endraw\s*(-?)%\}")
_IN_COMMENT = re.compile(r"\{%-?\s*(comment|endcomment|raw)\b[^%]*%\}")
_REMARK = re.compile(r"\{%-?\s*#")


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
        self.quotes = Quotes(source)
        self.marks: list[Mark] = []
        self.place = len(_BYTE_ORDER) if source.startswith(_BYTE_ORDER) else 0
        self.rawless = False

    def run(self) -> None:
        while not self.mistakes.is_enough and (match := _NEXT.search(self.source, self.place)):
            self._text(self.place, match.start())
            self.place = match.end()
            word = match.group()
            if word[0] == "\\":
                self._text(match.start() + 1, match.end(), is_literal=True)
            elif word in _SUGAR:
                self._sugar(_SUGAR[word], match.start())
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

    def _sugar(self, kind: Kind, start: int) -> None:
        """Take a mark; of `[[Hi [Name]]]` it is the last two brackets that close the part."""
        if kind is Kind.CLOSE and self._ends_in_bracket(start):
            last = self.marks[-1]
            self.marks[-1] = replace(last, end=start + 1, text=f"{last.text}]")
            start += 1
        self.marks.append(Mark(kind, start, start + 2))
        self.place = start + 2

    def _ends_in_bracket(self, start: int) -> bool:
        last = self.marks[-1].text if self.marks else ""
        return last.rfind("[") > last.rfind("]") and _is_odd(self.source, start)

    def _too_many_braces(self, start: int, end: int) -> None:
        self.mistakes.add(start, end - start, tr("Two braces are enough: {{ first_name }}."))
        closer = self.source.find("}}", end)
        opener = _NEXT.search(self.source, end)
        if closer >= 0 and (opener is None or closer < opener.start()):
            self.place = closer + 2 + (self.source[closer + 2 : closer + 3] == "}")

    def _print(self, start: int) -> None:
        end = self._closer("}}")
        if end < 0:
            self.mistakes.add(start, 2, tr("This {{ is never closed: put }} after the name."))
            return
        self.marks.append(self._inside(Kind.PRINT, start, end))
        self.place = end + 2

    def _tag(self, start: int) -> None:
        if _REMARK.match(self.source, start):
            self._remark(start)
            return
        end = self._closer("%}")
        if end < 0:
            self.mistakes.add(start, 2, tr("This {% is never closed: put %} after it."))
            return
        tag = self._inside(Kind.TAG, start, end)
        self.place = end + 2
        match = _NAME.match(tag.text)
        if not match:
            self.mistakes.add(
                start, self.place - start, tr("A word is missing after {%, such as if.")
            )
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
        place, last = self.place, self._next_tag(self.place)
        while match := _IN_TAG.search(self.source, place):
            found = match.group()
            if found == closer:
                return match.start()
            if found in ("{{", "{%"):
                return -1
            place = match.end()
            if found in QUOTES:
                line_end = self.source.find("\n", place, last)
                place = self.quotes.end_of(place - 1, line_end if line_end >= 0 else last) + 1
                place = place or match.end()
        return -1

    def _next_tag(self, place: int) -> int:
        """Find where the next tag begins behind the first end of one, whatever quotes there are."""
        ends = [end for sign in ("}}", "%}") if (end := self.source.find(sign, place)) >= 0]
        place = min(ends, default=len(self.source))
        starts = [start for sign in ("{{", "{%") if (start := self.source.find(sign, place)) >= 0]
        return min(starts, default=len(self.source))

    def _remark(self, start: int) -> None:
        """Skip `{% # a remark %}`; each of its lines begins with the sign, as in Liquid."""
        end = self.source.find("%}", start)
        if end < 0:
            self.mistakes.add(start, 2, tr("This {% is never closed: put %} after it."))
            return
        remark = self._inside(Kind.TEXT, start, end)
        self.place = end + 2
        line_start = remark.inside
        for line in remark.text.split("\n"):
            words = line.strip()
            if words and words[0] != "#":
                place = line_start + line.index(words)
                self.mistakes.add(place, len(words), tr("Every line of a remark begins with #."))
                break
            line_start += len(line) + 1
        self.marks.append(replace(remark, text=""))

    def _raw(self, tag: Mark) -> None:
        match = _ENDRAW.search(self.source, self.place)
        if not match:
            self._unclosed(tag)
            return
        text = self.source[tag.end : match.start()]
        self.marks.append(
            Mark(Kind.TEXT, tag.start, match.end(), text, tag.end, "", tag.trims_left,
                 bool(match.group(1)), is_literal=True)
        )  # fmt: skip
        self.place = match.end()

    def _comment(self, tag: Mark) -> None:
        depth, place = 1, self.place
        while match := _IN_COMMENT.search(self.source, place):
            place = match.end()
            if match.group(1) == "raw":
                place = self._after_raw(place)
                continue
            depth += 1 if match.group(1) == "comment" else -1
            if depth == 0:
                self.place = place
                trims = match.group()[-3] == "-"
                self.marks.append(
                    Mark(Kind.TEXT, tag.start, place, "", tag.end, "", tag.trims_left, trims)
                )
                return
        self._unclosed(tag)

    def _after_raw(self, place: int) -> int:
        """Skip a raw inside a comment; one that never ends is a part of the comment's words."""
        match = None if self.rawless else _ENDRAW.search(self.source, place)
        self.rawless = match is None
        return match.end() if match else place

    def _unclosed(self, tag: Mark) -> None:
        self.mistakes.add(
            tag.start,
            tag.end - tag.start,
            tr("This {tag} has no {{% end{tag} %}}.").format(tag=tag.name),
        )
        self.place = len(self.source)


def _is_odd(source: str, start: int) -> bool:
    end = start
    while source.startswith("]", end):
        end += 1
    return (end - start) % 2 == 1


def _trimmed(marks: list[Mark]) -> list[Mark]:
    """Take the blanks off that `{{-` and `-}}` give up."""
    out = list(marks)
    for index, mark in enumerate(marks):
        if mark.trims_left and index and _is_plain_text(out[index - 1]):
            out[index - 1] = replace(out[index - 1], text=out[index - 1].text.rstrip())
        if mark.trims_right and index + 1 < len(out) and _is_plain_text(out[index + 1]):
            behind, text = out[index + 1], out[index + 1].text.lstrip()
            inside = behind.inside + len(behind.text) - len(text)
            out[index + 1] = replace(behind, text=text, inside=inside)
    return out


def _is_plain_text(mark: Mark) -> bool:
    return mark.kind is Kind.TEXT and not mark.is_literal
