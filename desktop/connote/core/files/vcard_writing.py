"""Contacts as vCards: 4.0 (RFC 6350) or 3.0 (RFC 2426), CRLF, folded at 75 octets.

A line break in a value is written as `\\n`, and what a value must not hold (control characters) is
dropped, so that no value can break out of its line.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from connote.core.things import Contact

_OCTETS = 75
_ESCAPES = str.maketrans({"\\": "\\\\", ",": "\\,", ";": "\\;", "\n": "\\n"})
_CONTROLS = {code: None for code in range(32) if code not in (9, 10)} | {127: None}


def write_vcards(people: Iterable[Contact], *, version: str) -> Iterator[bytes]:
    """Write one card a contact, a chunk of bytes each; `version` is "3.0" or "4.0"."""
    for contact in people:
        lines = _lines(contact, version)
        yield b"".join(_folded(line) for line in lines)


def _lines(contact: Contact, version: str) -> Iterator[str]:
    yield "BEGIN:VCARD"
    yield f"VERSION:{version}"
    yield f"FN:{_escaped(contact.full_name)}"
    yield f"N:{_escaped(contact.last_name)};{_escaped(contact.first_name)};;;"
    kind = "" if version == "4.0" else ";TYPE=INTERNET"
    for number, address in enumerate(contact.emails):
        yield f"EMAIL{kind}{_preferred(number, version)}:{_escaped(address)}"
    for number, phone in enumerate(contact.phones):
        yield f"TEL;TYPE=VOICE{_preferred(number, version)}:{_escaped(phone)}"
    for name, value in (
        ("ORG", _escaped(contact.organization)),
        ("TITLE", _escaped(contact.position)),
        ("URL", _plain(contact.profile_url)),
        ("ADR", contact.place and f";;;{_escaped(contact.place)};;;"),
        ("CATEGORIES", ",".join(_escaped(tag) for tag in contact.tags)),
        ("NOTE", _escaped(contact.remarks)),
        ("X-CONNOTE-CONNECTED-ON", _plain(contact.connected_on)),
    ):
        if value:
            yield f"{name}:{value}"
    yield "END:VCARD"


def _preferred(number: int, version: str) -> str:
    """Mark the first of several values, as each version does it."""
    if number:
        return ""
    return ";PREF=1" if version == "4.0" else ";TYPE=PREF"


def _escaped(text: str) -> str:
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text.translate(_CONTROLS).translate(_ESCAPES)


def _plain(text: str) -> str:
    return "".join(text.translate(_CONTROLS).split())


def _folded(line: str) -> bytes:
    """Fold a line at 75 octets, never inside a character."""
    data = line.encode("utf-8", "replace")
    pieces, room = [], _OCTETS
    while len(data) > room:
        cut = room
        while data[cut] & 0xC0 == 0x80:
            cut -= 1
        pieces.append(data[:cut])
        data, room = data[cut:], _OCTETS - 1
    return b"\r\n ".join([*pieces, data]) + b"\r\n"
