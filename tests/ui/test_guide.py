"""The guide in every language of the window: whole, linked, and with the window's own keys."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QWidget

from connote.core.paths import resource
from connote.core.writing.facts import EXAMPLES, FACTS
from connote.core.writing.filters import FILTERS
from connote.core.writing.fit import fit
from connote.core.writing.language import compile_template, find_problems
from connote.ui.help import PAGES, HelpWindow, keyboard_page
from connote.ui.language import speak

LANGUAGES = ("en", "de", "fr", "es")
_BLOCK = re.compile(r"^```\n(.*?)\n```$", re.DOTALL | re.MULTILINE)


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    speak("en", qapp)
    QLocale.setDefault(QLocale.c())


def _page(language: str, name: str) -> Path:
    folder = () if language == "en" else (language,)
    return resource("help", *folder, f"{name}.md")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PAGES)
def test_every_page_is_there_and_leads_to_pages_that_are(language: str, name: str) -> None:
    """It has as many headings, lists and examples as the English one, and the same links."""
    page, english = _page(language, name).read_text("utf-8"), _page("en", name).read_text("utf-8")
    links = re.findall(r"\]\(([^)]+)\)", page)
    assert links == re.findall(r"\]\(([^)]+)\)", english)
    assert all(_page(language, link.removesuffix(".md")).is_file() for link in links)
    assert len(page) > 400
    for shape in (r"^#+ ", r"^- ", r"^```", r"^\|"):
        assert len(re.findall(shape, page, re.M)) == len(re.findall(shape, english, re.M)), shape


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_of_keys_is_the_table_of_actions(qapp: QApplication, language: str) -> None:
    """resources/help/…/keyboard.md, for those who read the guide outside, is what F1 shows."""
    speak(language, qapp)
    told = _page(language, "keyboard").read_text("utf-8")
    assert told == keyboard_page(), "write it anew: the page is help.keyboard_page()"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_help_is_in_the_window_s_language(
    qapp: QApplication, light: QApplication, language: str
) -> None:
    """Each page that is chosen shows its own language's text, under its title."""
    speak(language, qapp)
    parent = QWidget()
    window = HelpWindow(parent)
    for name in PAGES:
        window.show_page(name)
        heading = _page(language, name).read_text("utf-8").split("\n", 1)[0].removeprefix("# ")
        assert window.page.toPlainText().split("\n", 1)[0] == heading
    window.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_example_on_the_page_of_templates_works(language: str) -> None:
    """It can be typed as it stands; every fact and every filter is named."""
    page = _page(language, "writing-templates").read_text("utf-8")
    for example in _BLOCK.findall(page):
        assert find_problems(example) == []
        note = fit(compile_template(example), EXAMPLES, None)
        assert note.text
        assert note.missing == ()
    words = set(re.findall(r"`([^`\n]+)`", _BLOCK.sub("", page)))
    assert words >= FACTS.keys()
    used = [word for word in words if word.split(":")[0] in FILTERS]
    assert {word.split(":")[0] for word in used} == FILTERS.keys()
    assert [word for word in used if find_problems(f"{{{{ company | {word} }}}}")] == []
