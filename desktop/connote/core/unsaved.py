"""Text that was typed and is neither saved nor sent: kept in a small file, across a crash too."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path
from threading import Lock

from connote.core.errors import ConnoteError
from connote.core.files.whole_file import write_whole

_FILE = "unsaved.json"
_TEMPLATE = "template "


def unsaved_note(uid: str) -> str:
    """Name the place of a note to a contact, by what stays theirs for ever."""
    return f"note to {uid}"


def unsaved_places(uid: str) -> tuple[str, str, str]:
    """Name the places of a note: itself, an edit that was put aside, and the subject."""
    return unsaved_note(uid), f"edit put aside to {uid}", f"subject to {uid}"


def unsaved_remarks(uid: str) -> str:
    """Name the place of the remarks about a contact."""
    return f"remarks about {uid}"


def unsaved_moment(uid: str) -> str:
    """Name the place of what is being added to a contact’s timeline."""
    return f"moment with {uid}"


def all_unsaved_places(uid: str) -> tuple[str, ...]:
    """Name all places of a contact."""
    return (*unsaved_places(uid), unsaved_remarks(uid), unsaved_moment(uid))


def unsaved_template(template_id: int, book: Path) -> str:
    """Name the place of a template's text; books number their templates each for itself."""
    return f"{_TEMPLATE}{template_id} of {book}"


def is_template(place: str) -> bool:
    """Say whether a place is that of a template, which is about nobody in particular."""
    return place.startswith(_TEMPLATE)


class Unsaved:
    """What is being typed, by where; a broken file is begun anew.

    It may be kept from any thread.
    """

    def __init__(self, folder: Path | None) -> None:
        """Read what a former run left; without a folder nothing outlives this one."""
        self._path = folder / _FILE if folder else None
        self._texts: dict[str, str] = {}
        self._lock = Lock()
        if self._path is None:
            return
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
        with self._lock:
            if self._texts.get(key, "") == text:
                return
            if text:
                self._texts[key] = text
            else:
                self._texts.pop(key, None)
            if self._path is None:
                return
            data = json.dumps(self._texts, ensure_ascii=False).encode("utf-8", "replace")
            with suppress(ConnoteError):
                write_whole(self._path, [data], overwrite=True)
