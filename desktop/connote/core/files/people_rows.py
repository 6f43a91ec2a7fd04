"""A record of a table to a person, by what its columns mean. Nothing that a cell says is lost.

What a field can't take becomes a line: an address that is no e-mail address, a second company, a
cell beyond the header.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from connote.core.files.column_words import meaning_by_name, word_key
from connote.core.files.dates import connection_date
from connote.core.files.history_words import history_kind
from connote.core.files.kept_lines import SEVERAL, KeptLines, Kinds, content_line
from connote.core.files.line_words import own_line
from connote.core.files.matching import name_key, profile_url, split_name, unwrapped
from connote.core.speech import later, tr
from connote.core.things import HistoryKind, Mapping, Meaning, PersonRow

NOBODY = later("it holds neither a name nor a profile nor an e-mail address")
EMPTY = later("the row is empty")

_BETWEEN = re.compile(r"\s*(?::::|[;,\n\r])\s*|\s+")
_BETWEEN_PHONES = re.compile(r"\s*(?::::|[;\n\r])\s*")
_BETWEEN_TAGS = re.compile(r"\s*(?::::|[;\n\r])\s*")
_ADDRESS = re.compile(r"[^@\s<>()\[\],;:\"]+@[^@\s<>()\[\],;:\"]+")
_LINKEDIN = re.compile(r"linkedin\.(?:com|cn)/", re.IGNORECASE)
_SYSTEM_LABEL = re.compile(r"\*\s*\S.*")
_DEFAULTS = {
    word_key(column): frozenset(map(str.casefold, values))
    for columns, values in (
        (("Priority", "Sensitivity", "Priorität", "Vertraulichkeit", "Priorité", "Critère de"
          " diffusion", "Prioridad", "Confidencialidad", "Priorità", "Riservatezza", "Prioridade",
          "Confidencialidade", "Prioriteit", "Gevoeligheid"),
         ("normal", "normale", "normaal", "low")),
        (("Private", "Privat", "Privé", "Privado", "Privato", "Particular"),
         ("false", "falsch", "faux", "falso", "onwaar")),
        (("Gender", "Geschlecht", "Sexe", "Sexo", "Sesso", "Geslacht"),
         ("unspecified", "keine angabe", "nicht angegeben", "indéterminé", "sin especificar",
          "non specificato", "não especificado", "niet opgegeven")),
    )
    for column in columns
}  # fmt: skip
_LONGEST_PLACE = 80
_HOW_SENT = frozenset(("smtp",))


class PersonMaker:
    """Makes people of the records of one table."""

    def __init__(
        self, header: Sequence[str], mapping: Mapping, *, day_first: bool, family_first: bool
    ) -> None:
        """Sort the columns by meaning, once for all records."""
        self._header = header
        self._day_first = day_first
        self._family_first = family_first
        places: dict[Meaning, list[int]] = {meaning: [] for meaning in Meaning}
        for at, meaning in enumerate(mapping.columns[: len(header)]):
            places[meaning].append(at)
        self._places = places
        self._defaults = {
            at: values for at in places[Meaning.KEEP] if (values := _defaults(header[at]))
        }
        self._kinds = {
            meaning: Kinds(header, places[meaning]) for meaning in (Meaning.EMAIL, Meaning.PHONE)
        }
        labels = frozenset().union(*(kinds.labels for kinds in self._kinds.values()))
        kept = [at for at in places[Meaning.KEEP] if at not in labels]
        self._kept = KeptLines(header, kept, day_first=day_first)

    def make(self, number: int, record: list[str]) -> PersonRow | str:
        """Make a person of a record, or say why there is none in it."""
        if not any(map(str.strip, record)):
            return tr(EMPTY)
        beyond = record[len(self._header) :]
        record += [""] * (len(self._header) - len(record))
        for at, values in self._defaults.items():
            if record[at].strip().casefold() in values:
                record[at] = ""
        lines: list[str] = []
        emails = self._emails(record, lines)
        url = self._url(record, lines)
        first, last = self._name(record, lines)
        phones = self._phones(record, lines)
        company = self._one(record, Meaning.COMPANY, lines)
        if not (first or last or emails or url):
            last = company or next(iter(phones), "")
        if not (last or first or emails or url):
            return tr(NOBODY)
        kind, place = self._history(record, lines)
        lines += self._kept.of(record, (first, last), company)
        lines += _beyond(beyond, len(self._header))
        return PersonRow(
            number,
            first,
            last,
            emails,
            phones,
            url,
            company,
            self._one(record, Meaning.POSITION, lines),
            ", ".join(self._texts(record, Meaning.PLACE)) or self._kept.place(record),
            self._tags(record),
            "\n".join(self._texts(record, Meaning.REMARKS)),
            self._connected_on(record, lines),
            lines=tuple(lines),
            history_kind=kind,
            history_place=place,
        )

    # ── fields ───────────────────────────────────────────────────────────────────────────────

    def _texts(self, record: Sequence[str], meaning: Meaning) -> list[str]:
        """Give the cells of a meaning that hold something."""
        return [text for at in self._places[meaning] if (text := record[at].strip())]

    def _one(self, record: Sequence[str], meaning: Meaning, lines: list[str]) -> str:
        """Give the first cell of a meaning; the others are kept."""
        found = [(at, text) for at in self._places[meaning] if (text := record[at].strip())]
        lines += [self._line(at, text) for at, text in found[1:]]
        return found[0][1] if found else ""

    def _line(self, at: int, text: str) -> str:
        return content_line(own_line(self._header[at], at), text)

    def _name(self, record: Sequence[str], lines: list[str]) -> tuple[str, str]:
        """Give the given and the family name; a whole name that says more is kept beside them."""
        first = self._one(record, Meaning.FIRST_NAME, lines)
        last = self._one(record, Meaning.LAST_NAME, lines)
        for at in self._places[Meaning.FULL_NAME]:
            if not (full := " ".join(record[at].split())):
                continue
            if not (first or last):
                first, last = self._split(full)
            elif name_key(full) != name_key(f"{first} {last}"):
                lines.append(self._line(at, full))
        return first, last

    def _split(self, full: str) -> tuple[str, str]:
        family, comma, given = full.partition(",")
        if self._family_first and comma:
            return given.strip(), family.strip()
        return split_name(full)

    def _emails(self, record: Sequence[str], lines: list[str]) -> tuple[str, ...]:
        """Give the addresses; what is none is kept, and what kind each is."""
        found: dict[str, str] = {}
        kinds = self._kinds[Meaning.EMAIL]
        for at in self._places[Meaning.EMAIL]:
            text = unwrapped(record[at]).removeprefix("mailto:")
            addresses = _ADDRESS.findall(text)
            for address in addresses:
                found.setdefault(address, kinds.of(record, at))
            if text and not addresses:
                lines.append(self._line(at, text))
        lines += self._typed("EMAIL", found) + self._untold(kinds, record)
        return tuple(found)

    def _phones(self, record: Sequence[str], lines: list[str]) -> tuple[str, ...]:
        """Give the numbers, those that nobody answers last."""
        found: dict[str, str] = {}
        kinds = self._kinds[Meaning.PHONE]
        for at in self._places[Meaning.PHONE]:
            for number in filter(None, _BETWEEN_PHONES.split(record[at].strip())):
                found.setdefault(number, kinds.of(record, at))
        lines += self._typed("TEL", found) + self._untold(kinds, record)
        return tuple(sorted(found, key=lambda number: "FAX" in found[number]))

    def _typed(self, line: str, found: dict[str, str]) -> list[str]:
        return [content_line(f"{line};TYPE={kind}", text) for text, kind in found.items() if kind]

    def _untold(self, kinds: Kinds, record: Sequence[str]) -> list[str]:
        return [self._line(at, record[at].strip()) for at in kinds.untold(record)]

    def _url(self, record: list[str], lines: list[str]) -> str:
        """Find the profile; a LinkedIn address in any kept column is one too."""
        found = ""
        for at in self._places[Meaning.URL]:
            for text in filter(None, _BETWEEN.split(record[at].strip())):
                url = profile_url(text)
                if url and not found:
                    found = url
                elif url != found:
                    lines.append(
                        content_line("URL" if url else own_line(self._header[at], at), text)
                    )
        if not found:
            for at in self._places[Meaning.KEEP]:
                if _LINKEDIN.search(record[at]) and (url := self._taken_out(record, at)):
                    return url
        return found

    def _taken_out(self, record: list[str], at: int) -> str:
        """Take a LinkedIn profile out of a cell of addresses, leaving the others there."""
        texts = record[at].split(SEVERAL)
        for text in texts:
            url = profile_url(text)
            if "linkedin.com/in/" in url:
                texts.remove(text)
                record[at] = SEVERAL.join(texts)
                return url
        return ""

    def _tags(self, record: Sequence[str]) -> tuple[str, ...]:
        """Give the tags; Google's own labels (`* myContacts`) are none."""
        found: dict[str, None] = {}
        for text in self._texts(record, Meaning.TAGS):
            several = _BETWEEN_TAGS.split(text)
            words = several if len(several) > 1 else text.split(",")
            found |= dict.fromkeys(
                word.strip() for word in words if not _SYSTEM_LABEL.fullmatch(word.strip())
            )
        return tuple(filter(None, found))

    def _connected_on(self, record: Sequence[str], lines: list[str]) -> str:
        for at in self._places[Meaning.CONNECTED_ON]:
            if text := record[at].strip():
                day = connection_date(text, self._day_first)
                if day:
                    return day
                lines.append(self._line(at, text))
        return ""

    def _history(self, record: Sequence[str], lines: list[str]) -> tuple[str, str]:
        """Say how we know each other: a kind that is one of ours, and where."""
        kind = place = ""
        for at in self._places[Meaning.HISTORY_PLACE]:
            if text := record[at].strip():
                named = history_kind(text)
                kind = kind or named
                if not (named or place) and _is_place(text):
                    place = text
                elif not named:
                    lines.append(self._line(at, text))
        for at in self._places[Meaning.HISTORY_KIND]:
            if text := record[at].strip():
                named = history_kind(text)
                kind = kind or named
                if not named:
                    lines.append(self._line(at, text))
        return kind or (HistoryKind.MET_AT.value if place else ""), place


def _is_place(text: str) -> bool:
    """Say whether it names where people met, and doesn't tell the tale."""
    return "\n" not in text and len(text) <= _LONGEST_PLACE


def _defaults(column: str) -> frozenset[str]:
    """Give what Outlook writes into a column that nobody filled in, or that says how it sends."""
    if found := _DEFAULTS.get(word_key(column)):
        return found
    return _HOW_SENT if meaning_by_name(column) is Meaning.KEEP else frozenset()


def _beyond(cells: Sequence[str], width: int) -> Iterator[str]:
    """Keep what stands beyond the header, by its place."""
    for at, text in enumerate(cells, start=width):
        if text.strip():
            yield content_line(own_line("", at), text.strip())
