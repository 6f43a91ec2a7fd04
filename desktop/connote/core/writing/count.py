"""How long a note is, in the units that its channel counts."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from connote.core.things import Counting


def length(text: str, counting: Counting = Counting.UTF16) -> int:
    """Count a text; in UTF-16 units an emoji is 2, a letter of nearly every script is 1."""
    if counting is Counting.CHARACTERS or text.isascii():
        return len(text)
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def measure(words: Iterable[str], counting: Counting) -> Callable[[str], int]:
    """Give the quickest way to count texts made of these words."""
    if counting is Counting.CHARACTERS:
        return len
    whole = "".join(words)
    return len if length(whole, counting) == len(whole) else length
