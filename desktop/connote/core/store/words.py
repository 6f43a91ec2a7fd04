"""Words and days as only Connote writes them, read back; another means the file is damaged."""

from __future__ import annotations

import datetime
from enum import StrEnum
from typing import TypeVar, cast

from connote.core.errors import BookDamaged
from connote.core.speech import tr

Word = TypeVar("Word", bound=StrEnum)


def word_of(kind: type[Word], text: str) -> Word:
    """Read a word of a fixed list; raises BookDamaged for another."""
    found = kind._value2member_map_.get(text)  # calling the kind is four times as slow
    if found is None:
        raise _damaged(text)
    return cast("Word", found)


def day_of(text: str) -> datetime.date:
    """Read an ISO day; raises BookDamaged for anything else."""
    try:
        return datetime.date.fromisoformat(text)
    except ValueError as error:
        raise _damaged(text) from error


def _damaged(text: str) -> BookDamaged:
    return BookDamaged(
        tr(
            "The book is damaged: it holds {text!a:.40}, which Connote never writes there. "
            "Look with: connote check, or restore a backup with: connote restore FILE"
        ).format(text=text)
    )
