"""Templates as files on the disk: read with care, written whole or not at all."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from connote.core.errors import FileUnreadable
from connote.core.files.decoding import to_utf8
from connote.core.files.whole_file import write_whole
from connote.core.files.words import shown_name
from connote.core.paths import resource
from connote.core.speech import tr
from connote.core.things import HistoryKind
from connote.core.writing.template_file import read_template_file, write_template_file

_LARGEST = 1 << 20
"""More bytes than any template takes, however long a mistake it is."""

_ALSO_TEXT = "\n\r\t\f"


@dataclass(frozen=True, slots=True)
class TemplateFile:
    """What stands in a template's file; `history_kind` is a value of HistoryKind, or ""."""

    name: str
    text: str
    history_kind: str = ""


def read(path: Path) -> TemplateFile:
    """Read a template's file; one that doesn't say its name is called like the file.

    Raises FileUnreadable for what is missing, no text, empty or huge.
    """
    content = _content(path)
    header, text = read_template_file(content)
    if not text.strip():
        raise FileUnreadable(
            tr("{name} is empty: there is no template in it.").format(name=shown_name(path.name))
        )
    name = " ".join(header.get("name", "").split()) or path.stem
    kind = header.get("for", "").casefold()
    return TemplateFile(name, text, kind if kind in set(HistoryKind) else "")


def write(path: Path, file: TemplateFile, *, overwrite: bool) -> None:
    """Write a template's file; raises NotPermitted where one exists, DiskFull, FileUnwritable."""
    header = {"name": file.name} | ({"for": file.history_kind} if file.history_kind else {})
    content = write_template_file(header, file.text)
    write_whole(path, [content.encode("utf-8", "replace")], overwrite=overwrite)


def starters(language: str = "en") -> Iterator[TemplateFile]:
    """Give the templates that come with the program in a language, English where it has none."""
    return map(read, _starter_paths(language))


@lru_cache(maxsize=64)
def starter_names(english: str, language: str) -> tuple[str, ...]:
    """Give what a starter is called: in a language first, then in English, then in the others.

    The same starter has the same file name in every language. A name that no English starter has
    comes back alone.
    """
    stem = next((stem for stem, name in _names("en").items() if name == english), "")
    others = sorted(path.name for path in resource("templates").iterdir() if path.is_dir())
    spoken = dict.fromkeys((language, "en", *others))
    names = (_names(one)[stem] for one in spoken if stem in _names(one))
    return tuple(dict.fromkeys((*names, english)))


@cache
def _names(language: str) -> dict[str, str]:
    """Read what the starters of a language are called, by file name."""
    return {path.stem: read(path).name for path in _starter_paths(language)}


def _starter_paths(language: str) -> list[Path]:
    """List the starters' files: the English ones lie above the folders of the other languages."""
    folder = resource("templates")
    own = folder / language
    return sorted((own if language and own.is_dir() else folder).glob("*.txt"))


def _content(path: Path) -> str:
    shown = shown_name(path)
    try:
        if not path.exists():
            raise FileUnreadable(tr("There is no file {shown}.").format(shown=shown))
        if not path.is_file():
            raise FileUnreadable(
                tr("{shown} is no file that a template could be in.").format(shown=shown)
            )
        with path.open("rb") as file:
            data = file.read(_LARGEST + 1)
    except (OSError, ValueError) as error:
        raise FileUnreadable(tr("{shown} can't be read.").format(shown=shown)) from error
    if len(data) > _LARGEST:
        raise FileUnreadable(
            tr("{name} is far too large to be a template.").format(name=shown_name(path.name))
        )
    text = to_utf8(data).data.decode("utf-8", "replace")
    if any(unicodedata.category(sign) == "Cc" and sign not in _ALSO_TEXT for sign in set(text)):
        raise FileUnreadable(tr("{name} can't be read as text.").format(name=shown_name(path.name)))
    return text
