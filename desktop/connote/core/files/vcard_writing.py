"""Contacts as vCards: 4.0 (RFC 6350) or 3.0 (RFC 2426), CRLF, folded at 75 octets.

The lines that were kept when somebody came in go out again: those that refine a field (the type of
a phone number, the units of an organization) as long as the book still says the same, all others
always. A line break in a value is written as `\\n`, and what a value must not hold (control
characters) is dropped, so that no value can break out of its line.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain

from connote.core.files import vcard_fields as fields
from connote.core.files.content_line import Line, parse_line
from connote.core.files.matching import phone_key
from connote.core.files.vcard_fields import Names
from connote.core.files.vcard_person import UNREAD, Told, sorted_out
from connote.core.files.vcard_text import cleaned, escaped, tidied
from connote.core.files.vcard_versions import as_3_0, as_4_0, as_kept
from connote.core.things import Contact

_OCTETS = 75
_EDGES = ("END", "VERSION")
_LABELS = ("X-ABLABEL", "X-ABADR")


def write_vcards(
    people: Iterable[tuple[Contact, Sequence[str]]], *, version: str
) -> Iterator[bytes]:
    """Write one card a contact with its kept lines, a chunk of bytes each.

    `version` is "3.0" or "4.0".
    """
    in_version = as_4_0 if version == "4.0" else as_3_0
    for contact, kept in people:
        texts = (in_version(line).text for line in _lines(contact, kept))
        card = chain(("BEGIN:VCARD", f"VERSION:{version}"), texts, ("END:VCARD",))
        yield b"".join(map(_folded, card))


def _lines(contact: Contact, kept: Sequence[str]) -> Iterator[Line]:
    """Give the lines of a card, in the form in which they are kept."""
    told = sorted_out(as_kept(line) for text in kept if (line := _kept_line(text)))
    refining = [line for lines in told.by_name.values() for line in lines]
    written = list(_fields(contact, told))
    lost = {line.group for line in refining} - {line.group for line in (*written, *told.others)
                                                if line.name not in _LABELS}  # fmt: skip
    yield from written
    for line in told.others:
        if line.name not in _LABELS or line.group not in lost:
            yield line


def _kept_line(text: str) -> Line | None:
    """Take a kept line apart, whoever made it: nothing in it may begin another line or card."""
    text = cleaned(text)
    line = parse_line(text)
    if line is None or line.begins_card:
        return Line(UNREAD, escaped(text)) if text.strip() else None
    if line.name in _EDGES:
        return None
    return line._replace(value=line.value.replace("\n", "\\n"))


def _fields(contact: Contact, told: Told) -> Iterator[Line]:
    yield from _names(contact, [*told.of("FN"), *told.of("N")])
    yield from _several("EMAIL", contact.emails, told.of("EMAIL"))
    yield from _several("TEL", contact.phones, told.of("TEL"))
    yield from _company(contact.organization, told.of("ORG"))
    yield from _position(contact.position, told)
    if contact.profile_url and contact.profile_url not in map(fields.profile_told, told.others):
        yield fields.profile_line(contact.profile_url)
    yield from _place(contact.place, told.of("ADR"))
    tags = tuple(filter(None, map(tidied, contact.tags)))
    yield from _same_or(tags == fields.tags_told(told.of("CATEGORIES")), told.of("CATEGORIES"),
                        [fields.tags_line(tags)] if tags else [])  # fmt: skip
    for name, text, read in (
        ("NOTE", contact.remarks, fields.remarks_told),
        ("UID", contact.uid, fields.uid_told),
        (fields.CONNECTED_ON, contact.connected_on, fields.day_told),
    ):
        kept = told.of(name)
        yield from _same_or(text == read(kept), kept, [fields.plain(name, text)] if text else [])


def _same_or(is_same: bool, kept: Sequence[Line], anew: Sequence[Line]) -> Sequence[Line]:
    """Write the kept lines back as long as they say the same."""
    return kept if kept and is_same else anew


def _names(contact: Contact, kept: Sequence[Line]) -> Iterator[Line]:
    """Write FN and N; the further parts of a kept N outlast a change of the name."""
    names = Names(tidied(contact.first_name), tidied(contact.last_name))
    full, parts = fields.name_lines(names, tidied(contact.full_name))
    if kept and fields.names_told(sorted(kept, key=_n_first)) == names:
        if not any(line.name == "FN" for line in kept):
            yield full
        yield from kept
        if not any(line.name == "N" for line in kept):
            yield parts
        return
    yield full
    yield fields.renamed(next((line for line in kept if line.name == "N"), parts), names)


def _n_first(line: Line) -> bool:
    return line.name != "N"


def _several(name: str, values: Sequence[str], kept: Sequence[Line]) -> Iterator[Line]:
    """Write values in their order, the first as the preferred; a kept line tells the types.

    A line that spells a value otherwise, as another file did, tells its types too.
    """
    read, key = _SEVERAL[name]
    tidy = [tidied(value) for value in values]
    exact = set(tidy)
    refined: dict[str, list[Line]] = {}
    for line in kept:
        told = read(line)
        refined.setdefault(told if told in exact else f"as {key(told)}", []).append(line)
    for number, value in enumerate(tidy):
        plain = fields.plain(name, value)
        for line in refined.get(value) or refined.get(f"as {key(value)}") or [plain]:
            params = [pair for pair in line.params if pair[0] != "PREF"]
            line = line.with_params(params if number else [*params, ("PREF", "1")])
            yield line._replace(value=plain.value)


_SEVERAL: dict[str, tuple[Callable[[Line], str], Callable[[str], str]]] = {
    "EMAIL": (fields.address_told, str.casefold),
    "TEL": (fields.number_told, lambda number: phone_key(number) or number),
}


def _company(company: str, kept: Sequence[Line]) -> Iterator[Line]:
    """Write the organization; the first kept line is the one that the book's came from."""
    if kept and fields.company_told(kept) == tidied(company):
        yield from kept
        return
    if company:
        yield fields.plain("ORG", tidied(company))
    yield from kept[1:]


def _position(position: str, told: Told) -> Iterator[Line]:
    kept = told.of("TITLE")
    if fields.position_told([*kept, *told.roles]) == tidied(position):
        yield from kept
        return
    if position:
        yield fields.plain("TITLE", tidied(position))
    yield from kept[1:]


def _place(place: str, kept: Sequence[Line]) -> Iterator[Line]:
    """Write the place; an address in parts stays beside another place."""
    if place and fields.place_told(kept) != tidied(place):
        yield fields.place_line(tidied(place))
    yield from kept


def _folded(line: str) -> bytes:
    """Fold a line at 75 octets, never inside a character."""
    data = line.encode("utf-8", "replace")
    if len(data) <= _OCTETS:
        return data + b"\r\n"
    pieces, start, room = [], 0, _OCTETS
    while len(data) - start > room:
        cut = start + room
        while data[cut] & 0xC0 == 0x80:
            cut -= 1
        pieces.append(data[start:cut])
        start, room = cut, _OCTETS - 1
    return b"\r\n ".join([*pieces, data[start:]]) + b"\r\n"
