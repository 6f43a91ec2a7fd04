"""The files inside a ZIP: which of them are taken, what is said of the others.

A member that can't be read costs itself and is named; the good ones beside it come in. Of lists
that exist once, like Connections.csv, two that differ are not chosen between: neither is taken.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import count

from connote.core.errors import FileUnreadable
from connote.core.files.archive import Archive, Trap, base_name
from connote.core.files.foreign import office_kind
from connote.core.files.words import listed, shown_name
from connote.core.speech import later, tr
from connote.core.things import FileKind, FileRead

Recognise = Callable[[str, Callable[[], bytes]], FileKind | None]
"""Says by name, or by the beginning where the name says nothing, what a file is."""

Read = Callable[[str, bytes], FileRead]

_ONCE = frozenset(
    (
        FileKind.CONNECTIONS,
        FileKind.INVITATIONS,
        FileKind.PROFILE,
        FileKind.POSITIONS,
        FileKind.EDUCATION,
        FileKind.OUTREACH,
    )
)
"""Lists that are whole in one file; the rows of others stand alone and may come in parts."""

_ORDER = tuple(FileKind)
_BLANK = re.compile(rb"(?:\xef\xbb\xbf)?\s*")
_MOST_LOOKED_INTO = 100
_MOST_TWINS = 8
_LARGE = 1 << 20
_ASIDE = later(" It was left aside.")
_MESSAGES_ASIDE = later("{name} was left aside; tick it to see when you last spoke.")


def read_members(
    archive: Archive, recognise: Recognise, read: Read, *, with_messages: bool
) -> tuple[FileRead, ...]:
    """Read the members that are known, the remarks on the first of them; the rest is counted."""
    found = _recognised(archive, recognise)
    if not found:
        raise FileUnreadable(_why_nothing(archive))
    left = [] if with_messages else [at for at in found if found[at] is FileKind.MESSAGES]
    taken = {at: kind for at, kind in found.items() if at not in left}
    archive.refuse_too_much(taken)
    remarks: list[str] = []
    files = _without_twins(archive, _read_all(archive, taken, read, remarks), remarks)
    remarks += [_left_aside(archive, at) for at in left]
    if not any(file.read for file in files):
        why = (
            remarks[0].removesuffix(tr(_ASIDE))
            if remarks
            else tr("{archive} holds no contacts.").format(archive=archive.name)
        )
        raise FileUnreadable(why)
    remarks += _others(archive, len(archive.names) - len(found))
    first, *further = sorted(files, key=lambda file: _ORDER.index(file.kind))
    return (replace(first, remarks=(*first.remarks, *remarks)), *further)


def leaves_messages(file: FileRead) -> bool:
    """Say whether messages lie beside a file in its ZIP that were not wanted yet."""
    before, _, after = tr(_MESSAGES_ASIDE).partition("{name}")
    return any(one.startswith(before) and one.endswith(after) for one in file.remarks)


def _recognised(archive: Archive, recognise: Recognise) -> dict[int, FileKind]:
    """Find the members that are known; no export has so many others as to look into them all."""
    found: dict[int, FileKind] = {}
    times = Counter[FileKind]()
    looked_into = count(1)

    def head() -> bytes:
        if next(looked_into) > _MOST_LOOKED_INTO:
            raise FileUnreadable(
                tr("{archive} holds too many files to look into each.").format(archive=archive.name)
            )
        return archive.head(at)

    for at, path in enumerate(archive.names):
        try:
            kind = recognise(base_name(path), head)
        except Trap:
            raise
        except FileUnreadable:
            continue
        if kind and not (kind in _ONCE and times[kind] == _MOST_TWINS):
            found[at] = kind
            times[kind] += 1
    return found


def _read_all(
    archive: Archive, taken: dict[int, FileKind], read: Read, remarks: list[str]
) -> list[FileRead]:
    """Read the members one by one; why one could not be read goes to the remarks."""
    files: list[FileRead] = []
    names = Counter(base_name(archive.names[at]) for at in taken)
    for at, kind in taken.items():
        path = archive.names[at]
        name = base_name(path) if names[base_name(path)] == 1 else path
        try:
            files.append(_read_member(archive, at, shown_name(name), kind, read))
        except Trap:
            raise
        except FileUnreadable as error:
            remarks.append(f"{error}{tr(_ASIDE)}")
    return files


def _read_member(archive: Archive, at: int, name: str, kind: FileKind, read: Read) -> FileRead:
    """Read one member; an empty one is a list without rows, as LinkedIn writes it."""
    if archive.size(at) > _LARGE:
        read(name, archive.head(at))  # what can't be read is refused before all of it is unpacked
    data = archive.read(at)
    return FileRead(name, kind, ()) if _BLANK.fullmatch(data) else read(name, data)


def _without_twins(
    archive: Archive, files: Sequence[FileRead], remarks: list[str]
) -> list[FileRead]:
    """Let one of several equal lists through, and none of several different ones."""
    kept: list[FileRead] = []
    for kind in dict.fromkeys(file.kind for file in files):
        same_kind = [file for file in files if file.kind is kind]
        if kind not in _ONCE or len(same_kind) == 1:
            kept += same_kind
            continue
        names = listed([file.name for file in same_kind])
        if all(file.rows == same_kind[0].rows for file in same_kind):
            kept.append(same_kind[0])
            remarks.append(tr("{names} say the same and were read once.").format(names=names))
        else:
            remarks.append(
                tr(
                    "{archive} holds several different files of {kind}, {names};"
                    " none of them was taken: bring in the right one by itself."
                ).format(archive=archive.name, kind=tr(kind), names=names)
            )
    return kept


def _left_aside(archive: Archive, at: int) -> str:
    name = shown_name(base_name(archive.names[at]))
    return tr(_MESSAGES_ASIDE).format(name=name)


def _others(archive: Archive, number: int) -> list[str]:
    """Say how many members mean nothing here, and which of them is a ZIP again."""
    if not number:
        return []
    remarks = [tr("%n other (file was|files were) left aside.", "", number)]
    if inner := _inner_zips(archive):
        told = tr(
            "{names} (is a ZIP|are ZIPs) inside the ZIP; unpack what you need from there.",
            "%n is their number",
            len(inner),
        )
        remarks.append(told.format(names=listed(inner)))
    return remarks


def _why_nothing(archive: Archive) -> str:
    """Say what a ZIP without a known file is."""
    if kind := office_kind(archive.names):
        return tr("{archive} is {kind}.").format(archive=archive.name, kind=kind)
    if not archive.names:
        return tr("{archive} holds no files.").format(archive=archive.name)
    if inner := _inner_zips(archive):
        return tr(
            "{archive} holds another ZIP, {inner}; unpack it and bring in the one inside."
        ).format(archive=archive.name, inner=inner[0])
    return tr(
        "{archive} holds no Connections.csv and no other file of LinkedIn’s that Connote knows."
    ).format(archive=archive.name)


def _inner_zips(archive: Archive) -> list[str]:
    return [shown_name(base_name(name)) for name in archive.names if name.lower().endswith(".zip")]
