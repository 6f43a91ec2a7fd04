"""Text that was typed and is neither saved nor sent: kept in a small file, across a crash too."""

from __future__ import annotations

import json
from pathlib import Path

from connote.core.errors import ConnoteError
from connote.core.files.whole_file import write_whole

_FILE = "unsaved.json"


def unsaved_note(uid: str) -> str:
    """Name the place of a note to a contact, by what stays theirs for ever."""
    return f"note to {uid}"


def unsaved_edit(uid: str) -> str:
    """Name the place of a hand edit that was put aside for the template's note."""
    return f"edit put aside to {uid}"


class Unsaved:
    """What is being typed, by where; a broken file is begun anew."""

    def __init__(self, folder: Path) -> None:
        """Read what a former run left."""
        self._path = folder / _FILE
        self._texts: dict[str, str] = {}
        try:
            told = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return
        if isinstance(told, dict):
            self._texts = {str(key): str(text) for key, text in told.items()}

    def text(self, key: str) -> str:
        """Give what was typed at a place, or ""."""
        return self._texts.get(key, "")

    def places(self) -> list[str]:
        """List the places at which something was typed."""
        return list(self._texts)

    def keep(self, key: str, text: str) -> None:
        """Keep what is typed at a place; "" lets it go. A full disk must not stop the typing."""
        if self._texts.get(key, "") == text:
            return
        if text:
            self._texts[key] = text
        else:
            self._texts.pop(key, None)
        data = json.dumps(self._texts, ensure_ascii=False).encode("utf-8", "replace")
        try:
            write_whole(self._path, [data], overwrite=True)
        except ConnoteError:
            return
