"""Finding vCards in bytes: cards among anything, and in each card its content lines, unfolded.

What the standards ask for, and what is met besides:

    a line ends with    CR LF; LF, CR, or CR CR LF, blank lines anywhere
    a card is between   BEGIN:VCARD and END:VCARD, in any case, with blanks, in a group, on one line
                        (END:VCARDBEGIN:VCARD), indented; either of them may be missing
    cards in a card     after AGENT:, or because an END is missing; to any depth
    a line goes on      on lines that begin with a blank; after a soft break of quoted-printable
                        (`=` at the end), or a backslash; on lines of nothing but base64
    outside a card      anything: it is left aside, unless an END shows that it was a card

All of it is done in one pass, and on bytes: a line may be folded inside a letter, and each card may
be written in an encoding of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum, auto

_SLICE = 1 << 20
_MOST_LOOSE = 2_000
"""So many lines at most are remembered outside of a card, in case it is one without a BEGIN."""

_BLANKS = b" \t"
_BOM = b"\xef\xbb\xbf"
_EDGE = re.compile(
    rb"(?:\xef\xbb\xbf)*(?:[\w-]+\.)?(BEGIN|END)[ \t]*:[ \t]*VCARD(?=\W|$|BEGIN|END)[ \t]*",
    re.IGNORECASE,
)
_AGENT = re.compile(
    rb"(?:[\w-]+\.)?AGENT\b[^:]*:[ \t]*BEGIN[ \t]*:[ \t]*VCARD[ \t]*$", re.IGNORECASE
)
_INLINE_AGENT = re.compile(
    rb"(?:[\w-]+\.)?AGENT\b[^:]*:[ \t]*(BEGIN[ \t]*:[ \t]*VCARD\\[nN])", re.IGNORECASE
)
_ESCAPED = re.compile(rb"\\([nN,;:\\])")
_BASE64 = re.compile(rb"[A-Za-z0-9+/]+={0,3}[ \t]*")
_SAYS_BASE64 = re.compile(rb"BASE64|ENCODING=\"?B\"?(?:$|[;:])", re.IGNORECASE)
_SAYS_QUOTED = re.compile(
    rb";[ \t]*(?:ENCODING[ \t]*=[ \t]*)?(\"?)Q(?:UOTED.?PRINTABLE)?\1[ \t]*(?:;|$)", re.IGNORECASE
)
_PROPERTY = re.compile(rb"[\w/.+-]+[ \t]*(?:;[^:]*)?:")
_TELLING = re.compile(rb"(?:[\w-]+\.)?(?:FN|N|EMAIL|TEL)[;:]", re.IGNORECASE)
_HEAD = 256
_SHORTEST_FOLD = 40


class _Goes(Enum):
    """How the content line at hand may go on."""

    PLAINLY = auto()
    QUOTED = auto()
    BASE64 = auto()


@dataclass(slots=True)
class Card:
    """A card as it was found: its content lines as bytes; `number` counts BEGINs from 1."""

    number: int
    lines: list[bytes] = field(default_factory=list)
    is_whole: bool = True
    indent: bytes = b""


def find_cards(data: bytes) -> Iterator[Card]:
    """Find the cards, each when it ends: one that lies inside another comes out before it."""
    gathering = _Gathering()
    for line in physical_lines(data):
        gathering.take(line)
        if gathering.done:
            yield from gathering.done
            gathering.done.clear()
    gathering.finish()
    yield from gathering.done


def physical_lines(data: bytes) -> Iterator[bytes]:
    """Split a text into lines without their ends, a slice at a time."""
    start = 0
    while start < len(data):
        end = data.find(b"\n", start + _SLICE) + 1 or len(data)
        yield from data[start:end].replace(b"\r\r\n", b"\n").splitlines()
        start = end


class _Gathering:
    """Puts lines together to content lines, and content lines to cards."""

    def __init__(self) -> None:
        self.done: list[Card] = []
        self._open: list[Card] = []
        self._loose = Card(0)
        self._count = 0
        self._pieces: list[bytes] = []
        self._goes = _Goes.PLAINLY
        self._after_blank = False
        self._is_fresh = False
        self._last_length = 0

    def take(self, line: bytes) -> None:
        """Take one line of the file."""
        if not self._open:
            line = self._without_indent(line)
        elif self._open[-1].indent:
            line = self._within_indent(line, self._open[-1])
        if not line or (self._is_fresh and line.isspace()):
            self._take_blank()
            return
        if line[0] in _BLANKS and not self._takes_indented(line):
            return
        self._take_flush(line.lstrip(_BLANKS) if self._is_fresh else line)

    def _without_indent(self, line: bytes) -> bytes:
        """Outside a card only a line that begins or ends one may be indented."""
        bare = line.lstrip(_BOM + _BLANKS)
        return bare if _EDGE.match(bare) or not self._pieces else line

    def _within_indent(self, line: bytes, card: Card) -> bytes:
        """Take the card's indent off; it ends with the first property that has none."""
        if line.startswith(card.indent):
            return line[len(card.indent) :]
        if _PROPERTY.match(line):
            card.indent = b""
        return line

    def _take_blank(self) -> None:
        self._after_blank = True
        if not self._open:
            self._flush()
            self._loose = Card(0)

    def _takes_indented(self, line: bytes) -> bool:
        """Say whether an indented line is one of its own; else put it to the one before."""
        if self._is_fresh:
            card = self._open[-1]
            card.indent += line[: len(line) - len(line.lstrip(_BLANKS))]
            return True
        if self._last_length < _SHORTEST_FOLD and _is_bare_edge(line):
            self._is_fresh = True  # nobody folds so short a line: the blanks mean nothing
            return True
        if self._pieces:
            self._append(line if self._goes is _Goes.QUOTED else line[1:])
            return False
        return True

    def _take_flush(self, line: bytes) -> None:
        """Take a line that is not indented: edges, the next piece, or a new content line."""
        self._is_fresh = False
        if edge := _EDGE.match(line):
            line = self._turn_all(line, edge)
            if not line:
                return
        if self._pieces and self._goes_on(line):
            is_broken = self._goes is _Goes.PLAINLY  # a line break behind a backslash
            self._append(b"n" + line if is_broken else line)
        elif line[:_HEAD].rstrip()[-5:].upper() == b"VCARD" and _AGENT.match(line):
            self._turn(True)
        else:
            self._flush()
            self._append(line)
            self._goes = _way_of(line)

    def _turn_all(self, line: bytes, edge: re.Match[bytes]) -> bytes:
        """Take the edges that stand on one line; give what is behind the last."""
        next_edge: re.Match[bytes] | None = edge
        while next_edge:
            edge = next_edge
            self._turn(edge[1][:1] in b"Bb")
            next_edge = _EDGE.match(line, edge.end())
        return line[edge.end() :].lstrip(_BLANKS)

    def _goes_on(self, line: bytes) -> bool:
        if self._goes is _Goes.BASE64:
            return _BASE64.fullmatch(line) is not None
        last = self._pieces[-1]
        if self._goes is _Goes.QUOTED:
            is_soft = last.rstrip().endswith(b"=")
            return is_soft and not (self._after_blank and _PROPERTY.match(line))
        return last.endswith(b"\\") and not _PROPERTY.match(line)

    def _append(self, piece: bytes) -> None:
        self._pieces.append(piece)
        self._last_length = len(piece)
        self._after_blank = False
        if len(self._pieces) in (2, 3) and self._goes is _Goes.PLAINLY:
            self._goes = _way_of(b"".join(self._pieces))  # the head itself may be folded

    def _flush(self) -> None:
        """End the content line at hand."""
        if not self._pieces:
            return
        joined = _joined_quoted if self._goes is _Goes.QUOTED else b"".join
        line = joined(self._pieces)
        card = self._open[-1] if self._open else self._loose
        if agent := _INLINE_AGENT.match(line):
            self._take_agent(line[agent.end() - len(agent[1]) :])
        else:
            card.lines.append(line)
        self._pieces = []
        self._goes = _Goes.PLAINLY
        if len(self._loose.lines) > _MOST_LOOSE:
            self._loose = Card(0)

    def _take_agent(self, value: bytes) -> None:
        """Find the cards in a value, in which they stand as one text."""
        for card in find_cards(_ESCAPED.sub(_as_meant, value)):
            self._count += 1
            card.number = self._count
            self.done.append(card)

    def _turn(self, is_begin: bool) -> None:
        """Begin a card, or end the innermost, or one that has no BEGIN."""
        self._flush()
        if is_begin:
            self._count += 1
            indent = self._open[-1].indent if self._open else b""
            self._open.append(Card(self._count, indent=indent))
            self._is_fresh = True
            self._loose = Card(0)
        elif self._open:
            self.done.append(self._open.pop())
        else:
            self._close_loose()

    def _close_loose(self) -> None:
        """Make a card of the loose lines, if they tell of somebody."""
        if any(map(_TELLING.match, self._loose.lines)):
            self._count += 1
            self._loose.number = self._count
            self._loose.is_whole = False
            self.done.append(self._loose)
        self._loose = Card(0)

    def finish(self) -> None:
        """Take the end of the file for the END of what is open."""
        self._flush()
        if not self._count:
            self._close_loose()
        for card in reversed(self._open):
            card.is_whole = False
            self.done.append(card)
        self._open = []


def _as_meant(found: re.Match[bytes]) -> bytes:
    return b"\n" if found[1] in b"nN" else found[1]


def _is_bare_edge(line: bytes) -> bool:
    bare = line.strip()
    edge = _EDGE.match(bare)
    return edge is not None and edge.end() == len(bare)


def _way_of(line: bytes) -> _Goes:
    """Tell from its head how a content line may go on."""
    start = line[:_HEAD]
    if b";" not in start:
        return _Goes.PLAINLY
    head = start.partition(b":")[0]
    if _SAYS_QUOTED.search(head):
        return _Goes.QUOTED
    if _SAYS_BASE64.search(head) or b";base64," in start.lower():
        return _Goes.BASE64
    return _Goes.PLAINLY


def _joined_quoted(pieces: list[bytes]) -> bytes:
    """Join pieces of quoted-printable: at soft breaks, and where a line was folded besides."""
    later = pieces[1:]
    is_folded = all(piece[0] in _BLANKS for piece in later)
    joined = [pieces[0]]
    for piece in later:
        before = joined[-1].rstrip()
        is_soft = before.endswith(b"=")
        if is_soft:
            joined[-1] = before[:-1]
        joined.append(piece[1:] if piece[0] in _BLANKS and (is_folded or not is_soft) else piece)
    last = joined[-1].rstrip()
    if last.endswith(b"="):
        joined[-1] = last[:-1]
    return b"".join(joined)
