"""Stock phrases: the texts that LinkedIn puts into an invitation by itself, by language."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from connote.core.writing.reading import Reading, words_of


def load_stock_phrases(folder: Path) -> tuple[str, ...]:
    """Read the phrases of all languages in a folder, one JSON file each."""
    phrases: list[str] = []
    for file in sorted(folder.glob("*.json")):
        content = json.loads(file.read_text(encoding="utf-8"))
        phrases.extend(entry["text"] for entry in content["phrases"])
    return tuple(dict.fromkeys(phrases))


def find_stock_phrase(reading: Reading, phrases: Sequence[str]) -> str:
    """Find a stock phrase in a text, or ""; case, quotes, punctuation and spacing don't count."""
    compact = reading.compact
    for phrase, needle in zip(phrases, _needles(tuple(phrases)), strict=True):
        if needle and needle in compact:
            return phrase
    return ""


@lru_cache(maxsize=8)
def _needles(phrases: tuple[str, ...]) -> tuple[str, ...]:
    return tuple("".join(words_of(phrase)) for phrase in phrases)
