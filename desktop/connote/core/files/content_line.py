r"""A content line of a vCard: `group.NAME;PARAM=value:value`, taken apart and put together.

The value stays as it is written between two people who agree on its escapes:

    \n  line break     \,  \;  \\  \:  the character itself     any other backslash: a backslash
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

Params = tuple[tuple[str, str], ...]

_NAME = re.compile(r"(?:([\w-]{1,40})\.)?([\w/.+-]{1,60})", re.ASCII)
_PARAM = re.compile(r';((?:[^;"]|"[^"]*"?)*)')
_CARD = re.compile(r"\s*BEGIN\s*:\s*VCARD(?:\s*$|\\n)", re.IGNORECASE)
_QUOTE_OR_COLON = re.compile(rb'[":]')
_PARAM_NAME = re.compile(r"[A-Za-z0-9_.+-]+")
_ITEM = r'(?:[^";:,\x00-\x1f\x7f]*|"[^"\x00-\x1f\x7f]*")'
_SOUND = re.compile(rf"{_ITEM}(?:,{_ITEM})*")
_ENCODINGS = {"QUOTED-PRINTABLE", "BASE64", "8BIT", "7BIT", "B", "Q"}
_VALUES = {"URL", "URI", "CID", "CONTENT-ID", "BINARY"}
_MEANINGLESS = {"", "INLINE"}


class Head(NamedTuple):
    """What stands before the colon; `written` is it as it came, where it can stay so."""

    group: str
    name: str
    params: Params
    written: str
    encoding: str = ""
    charset: str = ""


class Line(NamedTuple):
    """A content line; `name` and the names of `params` are in capitals, the value is escaped."""

    name: str
    value: str
    params: Params = ()
    group: str = ""
    written: str = ""

    @property
    def text(self) -> str:
        """Give the line as it is written."""
        return f"{self.written or self.head}:{self.value}"

    @property
    def head(self) -> str:
        """Put together what stands before the colon."""
        start = f"{self.group}.{self.name}" if self.group else self.name
        if not self.params:
            return start
        return start + "".join(f";{name}={value}" for name, value in self.params)

    @property
    def types(self) -> tuple[str, ...]:
        """List the values of TYPE in small letters."""
        return tuple(
            one for name, value in self.params if name == "TYPE" for one in split_types(value)
        )

    def param(self, wanted: str) -> str:
        """Give the value of a parameter, "" where there is none."""
        return next((value.strip('"') for name, value in self.params if name == wanted), "")

    @property
    def begins_card(self) -> bool:
        """Say whether it would begin a card inside its own if it were written."""
        return self.name == "BEGIN" or (self.name == "AGENT" and bool(_CARD.match(self.value)))

    def with_params(self, params: Iterable[tuple[str, str]]) -> Line:
        """Give the line with other parameters."""
        kept = tuple(params)
        return self if kept == self.params else Line(self.name, self.value, kept, self.group)


def split_types(value: str) -> list[str]:
    """Split the value of TYPE at its commas, quoted or not."""
    return [one for part in value.replace('"', "").lower().split(",") if (one := part.strip())]


def split_at_colon(raw: bytes) -> tuple[bytes, bytes] | None:
    """Part a line at the colon that ends its head, or None where there is none.

    A colon in quotation marks ends nothing, unless the quotation is never closed.
    """
    first = raw.find(b":")
    if first < 0:
        return None
    if b'"' in raw[:first]:
        is_quoted = False
        for found in _QUOTE_OR_COLON.finditer(raw):
            if found[0] == b'"':
                is_quoted = not is_quoted
            elif not is_quoted:
                first = found.start()
                break
    return raw[:first], raw[first + 1 :]


def parse_line(text: str) -> Line | None:
    """Take apart a line that was kept; None where it is none."""
    parts = split_at_colon(text.encode("utf-8", "surrogatepass"))
    if parts is None:
        return None
    head = read_head(parts[0].decode("utf-8", "surrogatepass"))
    if head is None:
        return None
    value = parts[1].decode("utf-8", "surrogatepass")
    return Line(head.name, value, head.params, head.group, head.written)


def read_head(text: str) -> Head | None:
    """Take apart what stands before the colon; None where it names no property.

    Encoding and charset are told apart from the other parameters: they say how the value was
    written in this file, and nothing about it.
    """
    name, _, rest = text.partition(";")
    found = _NAME.fullmatch(name.strip())
    if not found:
        return None
    params: list[tuple[str, str]] = []
    encoding = charset = ""
    for param, value in _params(f";{rest}"):
        if param == "CHARSET":
            charset = value.strip('"').strip()
        elif param != "ENCODING":
            params.append((param, value))
        elif (encoding := _encoding(value)) == "B":
            params.append((param, "b"))
    line = Line(found[2].upper(), "", tuple(params), found[1] or "")
    written = text if line.head.upper() == text.upper() else ""
    return Head(line.group, line.name, line.params, written, encoding, charset)


def _params(text: str) -> list[tuple[str, str]]:
    """Split parameters; those of version 2.1, which lack a name, get the one that is meant."""
    pieces = [found[1].strip() for found in _PARAM.finditer(text)]
    named = [_param(piece) for piece in pieces if piece.upper() not in _MEANINGLESS]
    return [(name, made_sound(value)) for name, value in named]


def _param(piece: str) -> tuple[str, str]:
    name, equals, value = piece.partition("=")
    name = name.strip()
    if equals and _PARAM_NAME.fullmatch(name):
        return name.upper(), value.strip()
    bare = piece.upper()
    if bare in _ENCODINGS:
        return "ENCODING", bare
    return ("VALUE", piece) if bare in _VALUES else ("TYPE", piece)


def _encoding(value: str) -> str:
    """Name an encoding by its first letter, Q or B, or "" for those that encode nothing."""
    letter = value.strip('"').strip()[:1].upper()
    return letter if letter in ("Q", "B") else ""


def made_sound(value: str) -> str:
    """Quote a parameter's value where it needs it, so that it cannot break out of its place."""
    if _SOUND.fullmatch(value):
        return value
    bare = "".join(letter for letter in value.strip('"') if letter.isprintable())
    return '"' + bare.replace('"', "'") + '"'
