"""The translations: from the texts in the code to what the window loads, by Qt's own tools.

usage: translations.py update | release | check

    update    lupdate: brings the texts of the code into resources/i18n/connote_*.ts
    release   lrelease: makes the .qm files that the window loads (make does that at set-up)
    check     says what is not translated yet; exit 1 where anything is
"""

from __future__ import annotations

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources/i18n"
LANGUAGES = ("de", "fr", "es")
TOOLS = Path(sys.executable).parent


def sources() -> list[Path]:
    """List the code whose texts are shown in the window: everything but the command line."""
    code = ROOT / "desktop/connote"
    return sorted(path for path in code.rglob("*.py") if path.relative_to(code).parts[0] != "cli")


def update() -> None:
    """Bring new texts in and let go of those that are gone."""
    files = [str(path.relative_to(ROOT)) for path in sources()]
    for language in LANGUAGES:
        command = [
            *(str(TOOLS / "pyside6-lupdate"), "-silent", "-locations", "none", "-no-obsolete"),
            *("-tr-function-alias", "tr+=later"),
            *("-source-language", "en", "-target-language", language),
            *(*files, "-ts", str(FOLDER / f"connote_{language}.ts")),
        ]
        subprocess.run(command, check=True, cwd=ROOT)
    if "fr" in LANGUAGES:
        keep_french_signs(FOLDER / "connote_fr.ts")


def keep_french_signs(file: Path) -> None:
    """Keep French signs to their words: their spaces, as typed, would let a line break there."""
    told = re.compile(r"(?<=>)[^<>]+(?=</(?:translation|numerusform)>)")
    text = file.read_text(encoding="utf-8")
    mended = told.sub(lambda found: _kept_together(found[0]), text)
    if mended != text:
        file.write_text(mended, encoding="utf-8")


def _kept_together(text: str) -> str:
    text = re.sub(r"« |«\xa0", "«&#x202f;", text)
    text = re.sub(r" »|\xa0»", "&#x202f;»", text)
    text = re.sub(r"(?<=[\w)}»]) ([;!?])(?!\w)", r"&#x202f;\1", text)
    return re.sub(r"(?<=[\w)}»;]) :(?!\w)", "&#xa0;:", text)


def release() -> None:
    """Make the .qm files; compressed ones don’t find texts without a context again."""
    for language in LANGUAGES:
        place = FOLDER / f"connote_{language}"
        if place.with_suffix(".ts").exists():
            command = [TOOLS / "pyside6-lrelease", "-silent"]
            files = [place.with_suffix(".ts"), "-qm", place.with_suffix(".qm")]
            subprocess.run([*command, *files], check=True)


def missing(language: str) -> Iterator[str]:
    """Give the texts that have no translation, or lack a plural form."""
    for message in messages(language):
        translation = message.find("translation")
        forms = [translation] if translation is None else list(translation) or [translation]
        is_bare = any(form is None or not (form.text or "").strip() for form in forms)
        if is_bare or (translation is not None and translation.get("type") == "unfinished"):
            yield message.findtext("source", "")


def messages(language: str) -> Iterator[ET.Element]:
    """Give the messages of a language's file."""
    tree = ET.parse(FOLDER / f"connote_{language}.ts")  # noqa: S314 - our own file
    yield from tree.getroot().iter("message")


def check() -> int:
    """Say what is not translated."""
    found = {language: list(missing(language)) for language in LANGUAGES}
    for language, texts in found.items():
        for text in texts:
            print(f"{language}: {text}")
    return int(any(found.values()))


if __name__ == "__main__":
    sys.exit({"update": update, "release": release, "check": check}[sys.argv[1]]())
