"""Rows of a large file, made anew from its bytes at every look instead of being kept.

A million rows in memory weigh more than the file they come from; read again they weigh nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple, TypeVar, overload

Row = TypeVar("Row", bound=NamedTuple)

LARGE = 32 << 20
"""From so many bytes on a file's rows are not kept: about 300,000 people."""


class RowsAgain(Sequence[Row]):
    """A sequence of `count` rows, of which only the one that is looked at is in memory."""

    def __init__(self, count: int, read: Callable[[], Iterable[Row]]) -> None:
        """Note how many rows there are; `read` gives them from the first on, every time alike."""
        self._count = count
        self._read = read

    def __len__(self) -> int:
        """Count the rows, without reading them."""
        return self._count

    def __iter__(self) -> Iterator[Row]:
        """Go through the file once more."""
        return iter(self._read())

    @overload
    def __getitem__(self, at: int) -> Row: ...

    @overload
    def __getitem__(self, at: slice) -> tuple[Row, ...]: ...

    def __getitem__(self, at: int | slice) -> Row | tuple[Row, ...]:
        """Read up to a row, or to the end of a slice."""
        if isinstance(at, slice):
            start, stop, step = at.indices(self._count)
            if step > 0:
                return tuple(islice(self, start, stop, step))
            return tuple(self)[at]
        place = range(self._count)[at]
        return next(islice(self, place, None))

    def __eq__(self, other: object) -> bool:
        """Say whether the rows are the same, one by one."""
        if not isinstance(other, Sequence) or len(self) != len(other):
            return NotImplemented if not isinstance(other, Sequence) else False
        return all(one == another for one, another in zip(self, other, strict=True))

    __hash__ = None  # type: ignore[assignment]
