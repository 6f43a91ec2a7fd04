"""What a disk could hold when the power goes.

What was synced is there for sure. Of what was written since, any part may be there, and one write
may be torn between two sectors. Names change in order: a later change is never there without the
earlier ones, and syncing a new file makes its name durable, as on ext4, xfs and btrfs.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from random import Random

SECTOR = 512

Names = dict[str, int]
NameChange = Callable[[Names], None]
Change = Callable[[bytearray], None]


def _write(data: bytearray, offset: int, new: bytes) -> None:
    if offset > len(data):
        data.extend(bytes(offset - len(data)))
    data[offset : offset + len(new)] = new


def _cut(data: bytearray, size: int) -> None:
    del data[size:]
    data.extend(bytes(size - len(data)))


class File:
    """One file: the bytes that are surely on the disk, and the writes that may be."""

    def __init__(self, data: bytes = b"") -> None:
        self.durable = bytearray(data)
        self.pending: list[tuple[int, bytes | None]] = []
        """Offset and bytes written; None for a file that was cut or stretched to the offset."""

    def sync(self) -> None:
        """Bring everything that was written to the disk."""
        for change in self.pending:
            self._apply(self.durable, *change)
        self.pending = []

    def after_cut(self, kept: Callable[[], float]) -> bytes:
        """Give what the disk could hold: `kept` draws the lot of every pending write.

        Below 0.5 it is there, below 0.6 only its first sectors, else it is gone.
        """
        data = bytearray(self.durable)
        for offset, new in self.pending:
            lot = kept()
            if lot < 0.5:
                self._apply(data, offset, new)
            elif lot < 0.6 and new is not None:
                self._apply(data, offset, new[: SECTOR * int((lot - 0.5) * 10 * len(new) / SECTOR)])
        return bytes(data)

    @staticmethod
    def _apply(data: bytearray, offset: int, new: bytes | None) -> None:
        if new is None:
            _cut(data, offset)
        else:
            _write(data, offset, new)


class Disk:
    """The files below a folder, as a process sees them and as the disk surely has them."""

    def __init__(self, root: str) -> None:
        self.root = root
        self.files: list[File] = []
        self.names: Names = {}
        self._durable_names: Names = {}
        self._changes: list[NameChange] = []

    @classmethod
    def of_folder(cls, root: str) -> Disk:
        """Take the files that lie in a folder as durable."""
        disk = cls(root)
        for path in sorted(Path(root).rglob("*")):
            if path.is_file():
                disk.make(str(path), path.read_bytes())
        disk.sync_names()
        return disk

    def holds(self, path: str) -> bool:
        """Say whether a path lies on this disk."""
        return path == self.root or path.startswith(self.root + "/")

    def file(self, path: str) -> File | None:
        """Find the file a process sees at a path."""
        return self.files[self.names[path]] if path in self.names else None

    # ── names ────────────────────────────────────────────────────────────────────────────────

    def make(self, path: str, data: bytes = b"") -> None:
        """Make a new file."""
        self.files.append(File(data))
        self._set(path, len(self.files) - 1)

    def link(self, path: str, new: str) -> None:
        """Give a file a second name."""
        if path in self.names:
            self._set(new, self.names[path])

    def remove(self, path: str) -> None:
        """Take a name away."""
        if self.names.pop(path, None) is not None:
            self._changes.append(lambda names: names.pop(path, None))

    def rename(self, path: str, new: str) -> None:
        """Give a file another name, in one change, in the place of whatever has it."""
        if path not in self.names:
            return
        number = self.names[new] = self.names.pop(path)

        def change(names: Names) -> None:
            names.pop(path, None)
            names[new] = number

        self._changes.append(change)

    def _set(self, path: str, number: int) -> None:
        self.names[path] = number
        self._changes.append(lambda names: names.update({path: number}))

    # ── syncing and the cut ──────────────────────────────────────────────────────────────────

    def sync(self, path: str) -> None:
        """Bring a file, or the names in a folder, to the disk."""
        file = self.file(path)
        if file is not None:
            file.sync()
            if self._durable_names.get(path) != self.names[path]:
                self.sync_names()
        elif self.holds(path):
            self.sync_names()

    def sync_names(self) -> None:
        """Bring all names to the disk."""
        for change in self._changes:
            change(self._durable_names)
        self._changes = []

    def cut_power(self, chance: Random, folder: Path, kept: str) -> None:
        """Write to `folder` what the disk could hold, with "all", "none" or "some" of the rest."""
        share = {"none": 0, "all": len(self._changes)}
        names = dict(self._durable_names)
        for change in self._changes[: share.get(kept, chance.randint(0, len(self._changes)))]:
            change(names)
        lot = {"none": lambda: 1.0, "all": lambda: 0.0}.get(kept, chance.random)
        for path, number in names.items():
            place = folder / Path(path).relative_to(self.root)
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(self.files[number].after_cut(lot))
