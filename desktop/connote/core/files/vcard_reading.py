"""vCards of any version and maker as rows: one card a person, and what has no field kept as lines.

A card without a name gets a sensible one: nickname, organization, number. What a card cannot be a
person by is skipped: a group, an empty card. REV and PRODID speak of the file, not of the person,
and are left aside. jCard (JSON) and xCard (XML) are other formats and not read.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from connote.core.errors import FileUnreadable
from connote.core.files import vcard_fields as fields
from connote.core.files.content_line import Head, Line, read_head, split_at_colon
from connote.core.files.vcard_fields import Names
from connote.core.files.vcard_lines import Card, find_cards
from connote.core.files.vcard_person import UNREAD, Told, kept_lines, names_of, sorted_out
from connote.core.files.vcard_signs import narrowed
from connote.core.files.vcard_text import Letters, cleaned, escaped, unquoted
from connote.core.files.vcard_versions import as_kept
from connote.core.files.words import cards_named, listed
from connote.core.speech import later, tr
from connote.core.things import FileKind, FileRead, PersonRow, Skip

LONGEST_KEPT = 64 << 10
"""A line longer than this many characters, a picture most often, is not kept."""

_LONGEST, _NOTE = 4 * LONGEST_KEPT, 10 << 20
"""So many bytes a line is read at all: quoted-printable shrinks, and notes may be long."""

_SHORT, _MANY = 200, 10_000
_GROUP = later("a group, not a person")
_EMPTY = later("the card is empty")
_OF_THE_FILE = frozenset(("END", "VERSION", "PRODID", "REV", "PROFILE"))
_IN_PARTS = {"N": fields.N_PARTS, "ADR": fields.ADR_PARTS, "ORG": 1}
_READ: dict[str, Callable[[Line], str]] = {
    "EMAIL": fields.address_told,
    "TEL": fields.number_told,
    "NOTE": lambda line: fields.remarks_told([line]),
    **dict.fromkeys(("FN", "TITLE", "UID"), fields.text_of),
}
_PICTURES = frozenset(("PHOTO", "LOGO", "SOUND", "KEY"))


def read_vcards(name: str, data: bytes) -> FileRead:
    """Read every card of a file; raises FileUnreadable where there is none.

    `row` and the numbers of skips count the cards from 1, cards within cards included.
    """
    data = narrowed(data)
    reader = _Reader(name, Letters(data))
    for card in find_cards(data):
        reader.take(card)
    if not (reader.rows or reader.skipped):
        raise FileUnreadable(tr("{name} holds no vCards.").format(name=name))
    reader.rows.sort(key=lambda row: row.row)
    reader.skipped.sort(key=lambda skip: skip.row)
    return FileRead(
        name, FileKind.VCARDS, tuple(reader.rows), tuple(reader.skipped), reader.remarks()
    )


class _Reader:
    """Turns cards into rows and skips, and notes what a person should know."""

    def __init__(self, name: str, letters: Letters) -> None:
        self.rows: list[PersonRow] = []
        self.skipped: list[Skip] = []
        self._name = name
        self._letters = letters
        self._heads: dict[bytes, Head | None] = {}
        self._people: dict[str, Names] = {}
        self._unclosed: list[int] = []
        self._unread: list[int] = []
        self._pictures = self._long = 0

    def take(self, card: Card) -> None:
        """Take the next card."""
        if not card.is_whole:
            self._unclosed.append(card.number)
        told = sorted_out(self._lines(card))
        if told.is_group:
            self.skipped.append(Skip(self._name, card.number, tr(_GROUP)))
        elif not told.is_anything:
            self.skipped.append(Skip(self._name, card.number, tr(_EMPTY)))
        else:
            self.rows.append(self._person(card.number, told))

    def _person(self, number: int, told: Told) -> PersonRow:
        names = names_of(told)
        profile = next(filter(None, map(fields.profile_told, told.others)), "")
        uid = fields.uid_told(told.of("UID"))
        if uid and self._people.setdefault(uid, names) != names:
            uid = ""  # two people under one lasting name would become one
            del told.by_name["UID"]
        return PersonRow(
            number,
            names.first,
            names.last,
            emails=_unique(map(fields.address_told, told.of("EMAIL"))),
            phones=_unique(map(fields.number_told, told.of("TEL"))),
            url=profile,
            company=fields.company_told(told.of("ORG")),
            position=fields.position_told((*told.of("TITLE"), *told.roles)),
            place=fields.place_told(told.of("ADR")),
            tags=fields.tags_told(told.of("CATEGORIES")),
            remarks=fields.remarks_told(told.of("NOTE")),
            connected_on=fields.day_told(told.of(fields.CONNECTED_ON)),
            uid=uid,
            lines=tuple(self._bounded(kept_lines(told, names, profile))),
        )

    def _bounded(self, lines: Iterable[Line]) -> Iterable[str]:
        for line in lines:
            text = line.text
            if len(text) <= LONGEST_KEPT:
                yield text
            else:
                self._leave_out(line.name in _PICTURES)

    def _leave_out(self, is_picture: bool) -> None:
        self._pictures += is_picture
        self._long += not is_picture

    # ── lines ────────────────────────────────────────────────────────────────────────────────

    def _lines(self, card: Card) -> list[Line]:
        """Read the content lines of a card, each in the form in which lines are kept."""
        self._letters.begin_card(card.lines)
        lines: list[Line] = []
        version = ""
        for raw in card.lines:
            if len(raw) > _LONGEST and not (b"NOTE" in raw[:40].upper() and len(raw) <= _NOTE):
                self._leave_out(_is_picture(raw))
                continue
            line = self._line(raw)
            if line is None or line.begins_card:
                self._take_unread(raw, card.number, lines)
            elif line.name == "VERSION":
                version = version or line.value.strip()
            elif line.name not in _OF_THE_FILE:
                lines.append(line)
        return [_in_one_way(as_kept(line), version) for line in lines]

    def _line(self, raw: bytes) -> Line | None:
        parts = split_at_colon(raw)
        head = self._head(parts[0]) if parts else None
        if parts is None or head is None:
            return None
        value = parts[1]
        if head.encoding == "Q":
            value = _without_codes(value, head.name)
        text = cleaned(self._letters.text(value, head.charset))
        if "\n" in text:
            text = text.replace("\n", "\\n")
        return Line(head.name, text, head.params, head.group, head.written)

    def _head(self, raw: bytes) -> Head | None:
        """Take a head apart; the same few begin most lines of a file."""
        if raw in self._heads:
            return self._heads[raw]
        head = read_head(self._letters.text(raw))
        if len(raw) < _SHORT and len(self._heads) < _MANY:
            self._heads[raw] = head
        return head

    def _take_unread(self, raw: bytes, number: int, lines: list[Line]) -> None:
        """Keep what is no content line: after a note it is the note's next line."""
        text = escaped(self._letters.text(raw.strip()))
        if lines and lines[-1].name == "NOTE":
            lines[-1] = lines[-1]._replace(value=f"{lines[-1].value}\\n{text}")
        elif text.strip():
            lines.append(Line(UNREAD, text))
            self._unread.append(number)

    # ── remarks ──────────────────────────────────────────────────────────────────────────────

    def remarks(self) -> tuple[str, ...]:
        """Give a sentence for each thing found."""
        letters = self._letters
        remarks = [
            sentence.format(cards_named(sorted(set(numbers))))
            for numbers, sentence in (
                (self._unclosed, tr("The beginning or end is missing in {}.")),
                (self._unread, tr("Lines that are no vCard lines were kept in {}.")),
            )
            if numbers
        ]
        if letters.guessed:
            remarks.append(
                tr("Text that is not UTF-8 was read as {listed}.").format(
                    listed=listed(list(letters.guessed))
                )
            )
        for count, sentence in (
            (
                letters.unknown,
                tr("%n (line names|lines name) an unknown encoding.", "", letters.unknown),
            ),
            (
                letters.broken,
                tr("%n broken (letter was|letters were) replaced by \ufffd.", "", letters.broken),
            ),
            (
                self._pictures,
                tr("%n (picture|pictures) over 64 KiB (was|were) left out.", "", self._pictures),
            ),
            (self._long, tr("%n (line|lines) over 64 KiB (was|were) left out.", "", self._long)),
        ):
            if count:
                remarks.append(sentence)
        return tuple(remarks)


def _is_picture(raw: bytes) -> bool:
    return any(name.encode() in raw[:40].upper() for name in _PICTURES)


def _without_codes(value: bytes, name: str) -> bytes:
    """Undo quoted-printable; a semicolon that is a code stands in a part and parts nothing."""
    if name in _IN_PARTS and b";" in value:
        value = value.replace(b"=3B", b"\\;").replace(b"=3b", b"\\;")
    return unquoted(value)


def _in_one_way(line: Line, version: str) -> Line:
    """Write the value of a property we have a field for by one rule of escapes."""
    value = _value_in_one_way(line, version)
    if value == line.value:
        return line
    return Line(line.name, value, line.params, line.group, line.written)


def _value_in_one_way(line: Line, version: str) -> str:
    if count := _IN_PARTS.get(line.name):
        lists = version != "2.1" and line.name != "ORG"
        return fields.in_parts(line.value, count, lists=lists)
    if line.name == "CATEGORIES":
        return fields.tags_line(fields.tags_told([line])).value
    read = _READ.get(line.name)
    return escaped(read(line)) if read else line.value


def _unique(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word for word in words if word))
