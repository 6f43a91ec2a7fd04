"""How long a note is, in the units that its channel counts."""

from __future__ import annotations

from connote.core.things import Counting


def length(text: str, counting: Counting = Counting.UTF16) -> int:
    """Count a text; in UTF-16 units an emoji is 2, a letter of nearly every script is 1."""
    if counting is Counting.CHARACTERS or text.isascii():
        return len(text)
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
