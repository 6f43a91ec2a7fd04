"""Reading the files that were dropped: off the main thread, plain values in, plain values out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from connote.core import things
from connote.core.errors import FileUnreadable, TableUnclear
from connote.core.files.members import leaves_messages
from connote.core.files.opening import open_regular, read_from
from connote.core.files.reading import read_file
from connote.core.files.words import shown_name
from connote.core.mappings import Header, header_key
from connote.core.speech import later, tr
from connote.core.things import FileKind, FileRead, TablePreview

_LOOKED_AT = 8 << 20
_LARGEST = 1 << 30
_TABLES = (".csv", ".tsv", ".tab", ".txt")
_AS_SAID = later("The columns were read as you said for such files.")

Known = Mapping[Header, things.Mapping]
"""What was said of tables, by their headers."""


class Way(NamedTuple):
    """How a table is read, as somebody settled it; what is empty is found out."""

    mapping: things.Mapping
    encoding: str = ""
    delimiter: str = ""


class Wish(NamedTuple):
    """A path to read, and how: a table in some way, a ZIP with its messages."""

    path: Path
    way: Way | None = None
    with_messages: bool = False


class Source(NamedTuple):
    """What came of a wish: its files, or why there are none; `is_table` has columns to explain."""

    wish: Wish
    files: tuple[FileRead, ...] = ()
    reason: str = ""
    is_table: bool = False

    @property
    def name(self) -> str:
        """Give the name that people see."""
        return shown_name(self.wish.path.name)

    @property
    def may_hold_messages(self) -> bool:
        """Say whether there are messages to be read, or left aside."""
        return self.wish.with_messages or any(map(leaves_messages, self.files))


class Reading(NamedTuple):
    """What came of some wishes; `number` tells which attempt it was."""

    number: int
    sources: tuple[Source, ...]


class Look(NamedTuple):
    """What a table looks like, or why there is nothing to see; `number` says which attempt."""

    number: int
    preview: TablePreview | None
    reason: str = ""


def read_all(number: int, wishes: Sequence[Wish], known: Known) -> Reading:
    """Read files one after the other; a bad one does not keep the good ones beside it out.

    A table whose header is `known` is read as was said for it.
    """
    return Reading(number, tuple(_read(wish, known) for wish in wishes))


def look_at(
    number: int,
    path: Path,
    encoding: str = "",
    delimiter: str = "",
    has_header: bool | None = None,
) -> Look:
    """Look at the beginning of a table; what is not said is found out."""
    from connote.core.files.tables import preview_table  # most files need no mapping

    try:
        head = _head(path)
        name = shown_name(path.name)
        seen = preview_table(name, head, encoding, delimiter, has_header=has_header)
        return Look(number, seen)
    except FileUnreadable as error:
        return Look(number, None, str(error))
    except MemoryError:
        return Look(number, None, _too_large(path))


def told_apart(sources: Iterable[Source]) -> tuple[Source, ...]:
    """Number the files of one name: a row is known by its file's name and its number."""
    seen = Counter[str]()

    def numbered(file: FileRead) -> FileRead:
        seen[file.name] += 1
        times = seen[file.name]
        return file if times == 1 else _renamed(file, f"{file.name} ({times})")

    return tuple(source._replace(files=tuple(map(numbered, source.files))) for source in sources)


def _renamed(file: FileRead, name: str) -> FileRead:
    skipped = tuple(skip._replace(file=name) for skip in file.skipped)
    return replace(file, name=name, skipped=skipped)


# ── one file ─────────────────────────────────────────────────────────────────────────────────


def _read(wish: Wish, known: Known) -> Source:
    try:
        if wish.way is not None:
            return Source(wish, (_by_way(wish.path, wish.way),), is_table=True)
        if (mapping := _known_mapping(wish.path, known)) is not None:
            file = _by_way(wish.path, Way(mapping))
            file = replace(file, remarks=(tr(_AS_SAID), *file.remarks))
            return Source(wish, (file,), is_table=True)
        files = read_file(wish.path, with_messages=wish.with_messages)
        return Source(wish, files, is_table=files[0].kind is FileKind.TABLE)
    except FileUnreadable as error:
        is_table = isinstance(error, TableUnclear) or _has_columns(wish.path)
        return Source(wish, reason=str(error), is_table=is_table)
    except MemoryError:
        return Source(wish, reason=_too_large(wish.path))


def _by_way(path: Path, way: Way) -> FileRead:
    from connote.core.files.tables import read_table  # most files need no mapping

    name = shown_name(path.name)
    with open_regular(path) as file:
        data = read_from(path, file, _LARGEST + 1)
    if len(data) > _LARGEST:
        told = tr("{file} is larger than 1 GiB, which no list of contacts is.")
        raise FileUnreadable(told.format(file=name))
    read = read_table(name, data, way.mapping, way.encoding, way.delimiter)
    if not read.read:
        raise FileUnreadable(tr("{file} holds no people.").format(file=name))
    return read


def _known_mapping(path: Path, known: Known) -> things.Mapping | None:
    """Find what was said of tables with this header, if there is one and anything was."""
    if not known or path.suffix.lower() not in _TABLES:
        return None
    seen = look_at(0, path).preview
    if seen is None or not seen.mapping.has_header:
        return None
    return known.get(header_key(seen.header))


def _has_columns(path: Path) -> bool:
    """Say whether a file that could not be read is a table all the same, with several columns."""
    if path.suffix.lower() not in _TABLES:
        return False
    seen = look_at(0, path).preview
    return seen is not None and len(seen.header) > 1


def _head(path: Path) -> bytes:
    """Read the beginning of a file up to the end of a line, so that no letter is cut in two."""
    with open_regular(path) as file:
        data = read_from(path, file, _LOOKED_AT)
    is_wide = b"\0" in data[:1024]  # UTF-16, whose line ends are longer than a byte
    end = data.rfind(b"\n") + 1
    return data if is_wide or len(data) < _LOOKED_AT or not end else data[:end]


def _too_large(path: Path) -> str:
    told = tr("{file} is too large for this computer.")
    return told.format(file=shown_name(path.name))
