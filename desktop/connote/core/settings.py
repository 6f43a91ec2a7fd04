"""Settings: each declared once, all kept in one small file beside the book.

    settings = Settings(folder / FILE_NAME)
    settings.get(SCHEME)
    settings.set(SCHEME, "dark")

A setting that is not in the file, or holds there what its check refuses, has its default. The file
is written whole to a temporary name and moved; one that can't be read is kept under `.bad`.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

from connote.core.errors import AskedWrongly
from connote.core.files.whole_file import write_whole
from connote.core.paths import make_private_folder
from connote.core.speech import later, tr

FILE_NAME = "settings.json"

_LARGEST = 1 << 20
"""No settings file of ours comes near this; what is larger is not read."""

Value = TypeVar("Value", bool, int, str)


def _anything(value: object) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Setting(Generic[Value]):
    """One setting: its name in the file, its type, its default, what people call it, its check."""

    name: str
    kind: type[Value]
    default: Value
    words: str
    check: Callable[[Value], bool] = _anything

    def accepts(self, value: object) -> bool:
        """Say whether a value is of the type and passes the check; True is no number."""
        return type(value) is self.kind and self.check(value)


SCHEME_WORDS = {
    "system": later("As the system"),
    "light": later("Light"),
    "dark": later("Dark"),
    "contrast": later("High contrast"),
}
"""What people call the schemes; "contrast" is black on white or white on black, as the system is
light or dark, and "system" is it, too, where the system asks for more contrast."""

SCHEMES = tuple(SCHEME_WORDS)

SCHEME = Setting("scheme", str, "system", later("Appearance"), SCHEMES.__contains__)

SCALES = (100, 110, 125, 150, 175, 200)
"""In hundredths of what the system shows; `theme.scales_that_fit` leaves what fits a screen."""

SCALE = Setting("scale", int, 100, later("Size of everything"), SCALES.__contains__)
"""Worn from the next start on: Qt reads it once, before there is anything to show."""

NOTICES = Setting("notices", bool, True, later("Tell me on the desktop what is due"))
"""At most once a day for each thing, while the window is open; `ui.notices` tells it."""

LANGUAGE_WORDS = {
    "system": later("As the system"),
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
}
"""A language is called what its speakers call it."""

LANGUAGE = Setting("language", str, "system", later("Language"), tuple(LANGUAGE_WORDS).__contains__)
"""Spoken from the next start on: what is on screen has its words already."""

COACH = {
    check: Setting(f"coach_{check}", bool, True, words)
    for check, words in (
        ("name", later("It says their name")),
        ("how", later("It says how you know each other")),
        ("who", later("It says who you are, or what you are up to")),
        ("what", later("It says what you are after")),
        ("ask", later("It asks one thing, clearly")),
        ("fits", later("It fits into the channel")),
        ("stock", later("No phrase that everybody sends")),
        ("unfilled", later("No gap was left unfilled")),
        ("pitch", later("No link, no phone number, no pitch")),
        ("repeat", later("Not the same text as to others")),
        ("current", later("Their company is still the right one")),
    )
}
"""The coach's lines by their checks: whether each is shown. All are judged and stored anyway."""


class Settings:
    """The settings of one folder, read once."""

    def __init__(self, path: Path) -> None:
        """Read the file; `trouble` says in words what was wrong with it, or is ""."""
        self.path = path
        self.trouble = ""
        self._told = self._read()

    def get(self, setting: Setting[Value]) -> Value:
        """Give the value of a setting, or its default."""
        value = self._told.get(setting.name)
        return value if setting.accepts(value) else setting.default  # type: ignore[return-value]

    def set(self, setting: Setting[Value], value: Value) -> None:
        """Keep a value; raises AskedWrongly for a bad one, DiskFull or FileUnwritable.

        What is in the file under names unknown to this version stays there.
        """
        if not setting.accepts(value):
            raise AskedWrongly(
                tr("{words} can't be “{value}”.").format(words=setting.words, value=value)
            )
        if self._told.get(setting.name) == value:
            return
        told = {**self._told, setting.name: value}
        text = json.dumps(told, ensure_ascii=False, indent=2, sort_keys=True) + "\n"
        with contextlib.suppress(OSError):  # what is wrong with the folder, writing tells
            make_private_folder(self.path.parent)
        write_whole(self.path, [text.encode("utf-8", "replace")], overwrite=True)
        self._told = told

    def _read(self) -> dict[str, Any]:
        try:
            if self.path.stat().st_size > _LARGEST:
                return self._put_aside()
            told = json.loads(self.path.read_bytes())
        except FileNotFoundError:
            return {}
        except OSError as error:
            self.trouble = tr("The settings in {path} can't be read: {strerror}.").format(
                path=self.path, strerror=error.strerror
            )
            return {}
        except (ValueError, RecursionError):
            return self._put_aside()
        return told if isinstance(told, dict) else self._put_aside()

    def _put_aside(self) -> dict[str, Any]:
        """Keep a file that makes no sense, and begin anew."""
        bad = self.path.with_name(f"{self.path.name}.bad")
        self.trouble = tr(
            "The settings couldn't be read and begin anew; the old file is {bad}."
        ).format(bad=bad)
        try:
            self.path.replace(bad)
        except OSError:
            self.trouble = tr(
                "The settings in {path} couldn't be read; the usual ones hold."
            ).format(path=self.path)
        return {}
