"""What a table says beside the fields of the book, as lines of a vCard, so that it is kept.

BDAY:1985-04-02, or BDAY:--1201 where the year is not told
N:Stone;Mary;Ann;Dr.;PhD                   where a name has more than two parts
ORG:Contoso;Sales                          where a department is told
ADR;TYPE=HOME:;;street;city;region;code;country
TEL;TYPE=CELL:…, EMAIL;TYPE=WORK:…         where the kind is told
X-CONNOTE-ITS-NAME:…                       anything else, by its place where it has no name
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from connote.core.files.birthdays import birthday, joined_birthday
from connote.core.files.column_words import words_of
from connote.core.files.line_words import (
    ADDRESS_PARTS,
    address_part,
    birth_part,
    is_department,
    kind_of_number,
    line_of,
    name_part,
    own_line,
)
from connote.core.files.vcard_text import escaped

_WORD = re.compile(r"\w+")
SEVERAL = " ::: "
"""What Google writes between several values of one cell."""


def content_line(name: str, *parts: str) -> str:
    """Write a line of a vCard, unfolded; the parts are escaped and stand between semicolons."""
    return f"{name}:{';'.join(map(escaped, parts))}"


class KeptLines:
    """The columns of a table that are kept as lines; gives the lines of a record."""

    def __init__(self, header: Sequence[str], kept: Sequence[int], *, day_first: bool) -> None:
        """Look once at what each column is; `kept` are the places of those to be kept."""
        self._day_first = day_first
        self._plain: dict[int, str] = {}
        self._dates: dict[int, str] = {}
        self._birth: dict[str, int] = {}
        self._names: dict[str, int] = {}
        self._departments: list[int] = []
        self._addresses: dict[str, dict[int, str]] = {}
        for at in kept:
            self._sort(header[at], at)
        if "month" in self._birth:  # then “Birth Day” is a number
            for at in [at for at in self._dates if words_of(header[at]) == ("birth", "day")]:
                del self._dates[at]
                self._birth["day"] = at

    def _sort(self, name: str, at: int) -> None:
        line = line_of(name)
        if address := address_part(name):
            self._addresses.setdefault(address.group, {})[at] = address.part
        elif line in ("BDAY", "ANNIVERSARY"):
            self._dates[at] = line
        elif (part := birth_part(name)) and part not in self._birth:
            self._birth[part] = at
        elif (part := name_part(name)) and part not in self._names:
            self._names[part] = at
        elif is_department(name):
            self._departments.append(at)
        else:
            self._plain[at] = line or own_line(name, at)

    def of(self, record: Sequence[str], name: tuple[str, str], company: str) -> Iterator[str]:
        """Write the lines of one record, whose cells are as many as the columns at least.

        `name` is the given and the family name that the book takes.
        """
        yield from self._name(record, name)
        departments = [text for at in self._departments if (text := record[at].strip())]
        if departments:
            yield content_line("ORG", company, *departments)
        yield from self._days(record)
        for group, columns in self._addresses.items():
            for address in _addresses(record, columns):
                yield from _address_lines(group, address)
        for at, line in self._plain.items():
            if record[at]:
                texts = record[at].split(SEVERAL)
                yield from (content_line(line, one.strip()) for one in texts if one.strip())

    def place(self, record: Sequence[str]) -> str:
        """Name the town and the country of the first address of a record."""
        for columns in self._addresses.values():
            for address in _addresses(record, columns):
                town = address.get("city") or address.get("region", "")
                if found := ", ".join(filter(None, (town, address.get("country", "")))):
                    return found
        return ""

    def _name(self, record: Sequence[str], name: tuple[str, str]) -> Iterator[str]:
        parts = {part: record[at].strip() for part, at in self._names.items()}
        if any(parts.values()):
            further = (parts.get(part, "") for part in ("middle", "prefix", "suffix"))
            yield content_line("N", name[1], name[0], *further)

    def _days(self, record: Sequence[str]) -> Iterator[str]:
        for at, line in self._dates.items():
            if text := record[at].strip():
                yield from _day_line(line, text, self._day_first)
        if self._birth:
            told = [record[self._birth[part]].strip() if part in self._birth else ""
                    for part in ("year", "month", "day")]  # fmt: skip
            if day := joined_birthday(*told):
                yield f"BDAY:{day}"
            elif any(text.strip("0") for text in told):
                yield content_line("BDAY;VALUE=text", "-".join(filter(None, told)))


def _day_line(line: str, text: str, day_first: bool) -> Iterator[str]:
    """Write a day; what can't be read as one is kept as text, what stands for none is not."""
    if day := birthday(text, day_first):
        yield f"{line}:{day}"
    elif any(letter.isalpha() or letter in "123456789" for letter in text):
        yield content_line(f"{line};VALUE=text", text)


def _addresses(record: Sequence[str], columns: Mapping[int, str]) -> Iterator[dict[str, str]]:
    """Put the parts of an address together; a cell of several values makes several."""
    split = {at: record[at].split(SEVERAL) for at in columns if record[at].strip()}
    for number in range(max(map(len, split.values()), default=0)):
        address: dict[str, str] = {}
        for at, values in split.items():
            value = values[number].strip() if number < len(values) else ""
            part = columns[at]
            if value and part in address and part != "kind":
                value = f"{address[part]}, {value}"
            if value:
                address[part] = value
        if any(part != "kind" for part in address):
            yield address


def _address_lines(group: str, address: Mapping[str, str]) -> Iterator[str]:
    """Write an address; one that is told in one piece stands where the street would.

    Where it is told both ways, the piece is kept by itself if it says more than the parts.
    """
    parts = {part: address.get(part, "") for part in ADDRESS_PARTS}
    whole = address.get("whole", "")
    if not parts["street"]:
        parts["street"], whole = whole, ""
    kind = kind_of_number(words_of(address.get("kind", "") or group))
    yield content_line(f"ADR;TYPE={kind}" if kind else "ADR", *parts.values())
    if whole and not _words(" ".join(parts.values())).issuperset(_words(whole)):
        yield content_line(own_line("Address", 0), whole)


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text.casefold()))


class Kinds:
    """The kinds of numbers and addresses in the columns of a table: work, home, mobile, fax."""

    def __init__(self, header: Sequence[str], places: Sequence[int]) -> None:
        """Look at the columns; one like `Phone 1 - Label` tells the kind of its neighbour."""
        labels = {_stem(name): at for at, name in enumerate(header) if _is_label(name)}
        self._label = {
            at: labels[_stem(header[at])] for at in places if _stem(header[at]) in labels
        }
        self._kind = {at: kind_of_number(words_of(header[at])) for at in places}

    @property
    def labels(self) -> frozenset[int]:
        """Give the places of the columns that tell kinds."""
        return frozenset(self._label.values())

    def of(self, record: Sequence[str], at: int) -> str:
        """Give the TYPE of what stands in a column, or ""."""
        if at in self._label:
            return kind_of_number(words_of(record[self._label[at]]))
        return self._kind[at]

    def untold(self, record: Sequence[str]) -> Iterator[int]:
        """Give the places of labels whose words name no kind that a vCard knows."""
        for at, label in self._label.items():
            if record[at].strip() and record[label].strip() and not self.of(record, at):
                yield label


def _is_label(name: str) -> bool:
    return words_of(name)[-1:] in (("label",), ("type",))


def _stem(name: str) -> str:
    """Give the part of `Phone 1 - Label` that it shares with `Phone 1 - Value`, else all of it."""
    stem, dash, _ = name.rpartition(" - ")
    return stem.strip().lower() if dash else name
