"""Text that was UTF-8 once, was read as something else, and was saved like that: “Ã©” for “é”.

It is noticed and counted, and mended only where a person asks for it: a name may really be so.
"""

from __future__ import annotations

import re

_FROM = "cp1252"
_SPOILED = re.compile(
    # what the bytes of a UTF-8 letter become in Western Windows: a lead, then its continuations
    r"[\u00c2-\u00df][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]"  # noqa: RUF001
    r"|[\u00e0-\u00ef][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2}"  # noqa: RUF001
)
_RUN = re.compile(rf"(?:{_SPOILED.pattern})+")


def spoiled_letters(data: bytes) -> int:
    """Count the letters in a UTF-8 text that look as if they had been read wrongly once."""
    if data.isascii() or not _MAY_BE_SPOILED.search(data):
        return 0
    return sum(
        len(_SPOILED.findall(found))
        for line in data.splitlines()
        if not line.isascii() and _MAY_BE_SPOILED.search(line)
        for found in _RUN.findall(line.decode("utf-8", "replace"))
        if _mended(found) != found
    )


def mended(data: bytes) -> bytes:
    """Give the text with those letters as they were meant, all else untouched."""
    if not spoiled_letters(data):
        return data
    text = data.decode("utf-8", "replace")
    return _RUN.sub(lambda found: _mended(found[0]), text).encode()


_MAY_BE_SPOILED = re.compile(rb"\xc3[\x82-\xaf][\xc2\xc5\xc6\xcb\xe2]")


def _mended(run: str) -> str:
    """Undo the wrong reading of a run of letters; as it is where that gives no text."""
    try:
        data = b"".join(
            letter.encode(_FROM) if letter not in _UNDEFINED else letter.encode("latin-1")
            for letter in run
        )
        return data.decode("utf-8")
    except UnicodeError:
        return run


_UNDEFINED = frozenset("\x81\x8d\x8f\x90\x9d")
"""Bytes that Western Windows leaves undefined; programs pass them through as they are."""
