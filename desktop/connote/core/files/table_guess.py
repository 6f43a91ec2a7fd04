"""What the columns of a table mean, guessed from their names and from what stands in them.

Names decide first, in seven languages; some mean one thing or another as the columns beside them
leave room (“Nombre” is the given name beside “Apellidos”, else the whole). A column whose name says
nothing is told by its cells, where nearly all of them have one shape. The rest is kept.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from connote.core.files.column_words import (
    BARE_NAMES,
    GIVEN_BESIDE_FAMILY,
    SALUTATIONS,
    SURNAMES_OR_NICKNAMES,
    TITLES,
    meaning_by_name,
    word_key,
    words_of,
)
from connote.core.files.dates import whole_date
from connote.core.files.line_words import address_part, is_line
from connote.core.things import Mapping, Meaning

_ONCE = frozenset(
    (
        *(Meaning.FIRST_NAME, Meaning.LAST_NAME, Meaning.FULL_NAME, Meaning.COMPANY),
        *(Meaning.POSITION, Meaning.CONNECTED_ON, Meaning.HISTORY_KIND, Meaning.URL),
        Meaning.HISTORY_PLACE,
    )
)
_SECOND = {Meaning.HISTORY_PLACE: Meaning.REMARKS}  # “Met Via” has the place, “How We Met” a tale
_TOWN_PARTS = ("city", "region", "country")
_NEARLY_ALL = 0.7
_LOOKED_AT = 100

_EMAIL = re.compile(r"(?:mailto:)?[^@\s]+@[^@\s]+\.[^@\s]+")
_PROFILE = re.compile(r"\S*linkedin\.(?:com|cn)/(?:in|pub)/\S+|/?in/[\w%\-]+/?", re.IGNORECASE)
_PHONE = re.compile(r"(?:\+|00|\(?0)[\d ()/.\-]{6,20}")
_NAME = re.compile(r"[^\W\d_][^\d@/:;|]*")
_NUMBER = re.compile(r"[\d.,:/\-+%$€ ]+")


def guess_mapping(
    header: Sequence[str], rows: Iterable[Sequence[str]], *, has_header: bool = True
) -> Mapping:
    """Guess what each column means; `rows` are a few of the table's first records."""
    sample = [row for row, _ in zip(rows, range(_LOOKED_AT), strict=False)]
    columns = [_cells(sample, at) for at in range(len(header))]
    found: list[Meaning | None] = [None] * len(header)
    if has_header:
        found = _by_names(header, columns)
    for at, cells in enumerate(columns):
        if found[at] is None:
            found[at] = _by_cells(cells)
    if not has_header:
        _find_names(found, columns)
    return Mapping(_each_once(found, columns), has_header)


def _cells(rows: Sequence[Sequence[str]], at: int) -> list[str]:
    return [text for row in rows if len(row) > at and (text := row[at].strip())]


# ── by name ──────────────────────────────────────────────────────────────────────────────────


def _by_names(header: Sequence[str], columns: Sequence[Sequence[str]]) -> list[Meaning | None]:
    """Tell the columns by their names alone, or by the names of all."""
    keys = [word_key(name) for name in header]
    found = [meaning_by_name(name) for name in header]
    has_family = Meaning.LAST_NAME in found or bool(SURNAMES_OR_NICKNAMES & set(keys))
    for at, key in enumerate(keys):
        if found[at] is None and key in BARE_NAMES:
            found[at] = _bare_name(key, has_family, Meaning.FIRST_NAME in found)
    for at, key in enumerate(keys):
        if key in SURNAMES_OR_NICKNAMES and Meaning.LAST_NAME not in found:
            found[at] = Meaning.LAST_NAME
    _find_title(found, keys, columns)
    _find_place(found, header)
    for at, name in enumerate(header):
        if found[at] is None and is_line(name):
            found[at] = Meaning.KEEP
    return found


def _bare_name(key: str, has_family: bool, has_given: bool) -> Meaning:
    """Say which name a column means that is called just “Name” in some language."""
    if key in GIVEN_BESIDE_FAMILY and has_family and not has_given:
        return Meaning.FIRST_NAME
    return Meaning.LAST_NAME if has_given and not has_family else Meaning.FULL_NAME


def _find_title(
    found: list[Meaning | None], keys: Sequence[str], columns: Sequence[Sequence[str]]
) -> None:
    """Take the last column of titles for the position, unless it holds Dr. and Frau."""
    for at in reversed(range(len(keys))):
        if keys[at] not in TITLES or found[at] is not None:
            continue
        words = ["".join(words_of(cell)[:1]) for cell in columns[at]]
        is_salutation = bool(words) and sum(word in SALUTATIONS for word in words) * 2 >= len(words)
        if Meaning.POSITION in found or is_salutation or _stands_before_a_name(found, at):
            found[at] = Meaning.KEEP
        else:
            found[at] = Meaning.POSITION


def _stands_before_a_name(found: Sequence[Meaning | None], at: int) -> bool:
    """Say whether the next column is the given name, as in Outlook's own order."""
    return at == 0 and len(found) > 1 and found[1] is Meaning.FIRST_NAME


def _find_place(found: list[Meaning | None], header: Sequence[str]) -> None:
    """Take town and country for the place, where they are of no certain address."""
    if Meaning.PLACE in found:
        return
    for at, name in enumerate(header):
        address = address_part(name) if found[at] is None else None
        if address and not address.group and address.part in _TOWN_PARTS:
            found[at] = Meaning.PLACE


# ── by what stands in them ───────────────────────────────────────────────────────────────────


def _by_cells(cells: Sequence[str]) -> Meaning | None:
    """Tell a column by the shape that nearly all of its cells have."""
    shapes: tuple[tuple[Meaning, Callable[[str], object]], ...] = (
        (Meaning.EMAIL, _EMAIL.fullmatch),
        (Meaning.URL, _PROFILE.fullmatch),
        (Meaning.KEEP, whole_date),
        (Meaning.PHONE, _PHONE.fullmatch),
    )
    return next((meaning for meaning, is_one in shapes if _nearly_all(cells, is_one)), None)


def _nearly_all(cells: Sequence[str], is_one: Callable[[str], object]) -> bool:
    return bool(cells) and sum(1 for cell in cells if is_one(cell)) >= _NEARLY_ALL * len(cells)


def _find_names(found: list[Meaning | None], columns: Sequence[Sequence[str]]) -> None:
    """Take the first columns of words for the name, in a table that names no columns."""
    wordy = [
        at
        for at, cells in enumerate(columns)
        if found[at] is None and _nearly_all(cells, _NAME.fullmatch)
    ]
    if not wordy:
        return
    first = wordy[0]
    if _nearly_all(columns[first], lambda cell: " " in cell):
        found[first] = Meaning.FULL_NAME
    elif len(wordy) > 1 and wordy[1] == first + 1:
        found[first], found[first + 1] = Meaning.FIRST_NAME, Meaning.LAST_NAME
    else:
        found[first] = Meaning.FULL_NAME


def _each_once(
    found: Sequence[Meaning | None], columns: Sequence[Sequence[str]]
) -> tuple[Meaning, ...]:
    """Let one column have a meaning that only one can have, the fullest; keep the others."""
    fullest: dict[Meaning, int] = {}
    for at, meaning in enumerate(found):
        if meaning in _ONCE:
            best = fullest.setdefault(meaning, at)
            if len(columns[at]) > len(columns[best]):
                fullest[meaning] = at
    meanings = (
        meaning or Meaning.KEEP
        if meaning not in _ONCE or fullest[meaning] == at
        else _SECOND.get(meaning, Meaning.KEEP)
        for at, meaning in enumerate(found)
    )
    return tuple(meanings)


# ── the header ───────────────────────────────────────────────────────────────────────────────


def header_place(records: Sequence[Sequence[str]]) -> int:
    """Give the number of the record that names the columns, from 1; 0 where there is none.

    It is the first that is about as wide as the table, and it has a name that we know, or
    differs from what stands below it: no figures and addresses, where the others have some.
    """
    wide = [(number, record) for number, record in enumerate(records, 1) if _filled(record)]
    if not wide:
        return 0
    width = _usual_width([record for _, record in wide])
    fitting = [(number, record) for number, record in wide if _filled(record) * 2 >= width]
    if not fitting:
        return 0
    number, record = fitting[0]
    if any(map(_is_data, record)):
        return 0
    if any(_is_known(cell) for cell in record):
        return number
    below = [record for _, record in fitting[1:]]
    differs = any(_is_data(cell) for other in below for cell in other)
    return number if differs and len(set(record)) == len(record) else 0


def _usual_width(records: Sequence[Sequence[str]]) -> int:
    return Counter(map(_filled, records)).most_common(1)[0][0]


def _filled(record: Sequence[str]) -> int:
    return sum(1 for cell in record if cell.strip())


def _is_data(cell: str) -> bool:
    cell = cell.strip()
    return bool(cell) and bool(_EMAIL.fullmatch(cell) or _PROFILE.fullmatch(cell)
                               or _NUMBER.fullmatch(cell) or whole_date(cell))  # fmt: skip


def _is_known(cell: str) -> bool:
    key = word_key(cell)
    return bool(key) and (
        key in BARE_NAMES or key in TITLES or meaning_by_name(cell) is not None or is_line(cell)
    )
