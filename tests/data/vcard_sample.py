"""A sample vCard file: its bytes, and what a reader should find in them."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

PICTURE = base64.b64encode(b"\x89PNG\r\n\x1a\n" + bytes(range(200))).decode()


@dataclass(frozen=True)
class Sample:
    """A file, and what it tells: the names of its people, fields and kept lines of the first."""

    name: str
    data: bytes
    names: tuple[str, ...]
    told: Mapping[str, Any] = field(default_factory=dict)
    kept: tuple[str, ...] = ()
    skipped: int = 0


def card(*lines: str, version: str = "3.0", end: str = "\r\n") -> str:
    """Write a card of these lines."""
    return end.join(("BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""))


def sample(
    name: str, text: str | bytes, *names: str, kept: tuple[str, ...] = (), skipped: int = 0,
    **told: Any,
) -> Sample:  # fmt: skip
    """Make a sample; names are written `given|family`."""
    data = text.encode() if isinstance(text, str) else text
    return Sample(name, data, names, told, kept, skipped)


def folded(line: str, width: int = 60, indent: str = " ") -> str:
    """Fold a line."""
    pieces = [line[at : at + width] for at in range(0, len(line), width)]
    return f"\r\n{indent}".join(pieces)


MARY = ("N:Stone;Mary;;;", "FN:Mary Stone")
