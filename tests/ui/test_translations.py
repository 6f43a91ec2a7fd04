"""The translations are complete, and keep what is filled in."""

from __future__ import annotations

import ast
import re
import shutil
import string
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path

import pytest
import translations  # packaging/translations.py, on the path of the tests
from PySide6.QtWidgets import QApplication

from connote.core.speech import tr
from connote.ui.actions import MENUS
from connote.ui.language import speak


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_every_text_of_the_code_is_translated(
    language: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Brought up to date with the code, the file lacks nothing and has nothing too much."""
    kept = translations.FOLDER / f"connote_{language}.ts"
    monkeypatch.setattr(translations, "LANGUAGES", (language,))
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    shutil.copyfile(kept, tmp_path / kept.name)
    translations.update()
    assert list(translations.missing(language)) == []
    fresh = {_key(message) for message in translations.messages(language)}
    monkeypatch.undo()
    assert {_key(message) for message in translations.messages(language)} == fresh


def test_no_text_of_the_code_is_overlooked() -> None:
    """Qt's tool does not look into f-strings, say: what passes through `tr` is in its file."""
    said = {
        call.args[0].value
        for path in translations.sources()
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and getattr(call.func, "id", "") in ("tr", "later")
        if call.args and isinstance(call.args[0], ast.Constant)
    }
    known = {source for source, _ in map(_key, translations.messages("de"))}
    assert len(said) > 1000
    assert said - known == set()


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_what_is_filled_in_stays(language: str) -> None:
    """A translation names the same values as its text, and has as many letters for menus."""
    wrong = []
    for message in translations.messages(language):
        source = message.findtext("source", "")
        for said in _forms(message):
            values, others = _values(source), _values(said)
            if not others <= values | {"name"} or (values - {"whose"}) - others:
                wrong.append((source, said))
            if Counter(_letters(source)) != Counter(_letters(said)):
                wrong.append((source, said))
    assert wrong == []


@pytest.mark.parametrize("language", ["en", *translations.LANGUAGES])
def test_no_two_entries_of_a_menu_answer_to_the_same_letter(
    qapp: QApplication, language: str
) -> None:
    """Alt and a letter, or the letter in an open menu, does one thing."""
    speak(language, qapp)
    menus = [list(MENUS), *([one.words for one in menu if one.words] for menu in MENUS.values())]
    letters = [[_letter(tr(words)) for words in menu] for menu in menus]
    speak("en", qapp)
    assert [menu for menu in letters if len(set(menu)) < len(menu)] == []


def test_french_signs_keep_to_their_words() -> None:
    """A space before a sign, or inside quotation marks, never lets a line break there."""
    loose = re.compile(r"\w [:;!?](?!\w)|« | »")
    told = [form for message in translations.messages("fr") for form in _forms(message)]
    assert [text for text in told if loose.search(text)] == []


def _letter(words: str) -> str:
    return "".join(re.findall(r"&(\w)", words)).lower()


def _key(message: ET.Element) -> tuple[str, str]:
    return message.findtext("source", ""), message.findtext("comment") or ""


def _forms(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    return [form.text or "" for form in translation] or [translation.text or ""]


def _values(text: str) -> set[str]:
    """Name what `format` would fill in; template code is none of it."""
    try:
        return {name for _, name, _, _ in string.Formatter().parse(text.replace("{%", "%")) if name}
    except ValueError:
        return set()


def _letters(text: str) -> list[str]:
    return ["&" for _ in re.findall(r"&\w", text)]
