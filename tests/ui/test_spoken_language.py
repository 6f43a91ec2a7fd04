"""The language of the window: chosen, or the system's."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from connote.core import speech
from connote.core.settings import LANGUAGE_WORDS
from connote.core.speech import tr
from connote.ui.language import language_of, speak


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    yield
    monkeypatch.undo()
    speak("en", qapp)
    QLocale.setDefault(QLocale.c())


GOALS = {"en": "Goals", "de": "Ziele", "fr": "Objectifs", "es": "Objetivos"}


@pytest.mark.parametrize("language", [name for name in LANGUAGE_WORDS if len(name) == 2])
def test_every_language_that_can_be_chosen_is_spoken(qapp: QApplication, language: str) -> None:
    """Each choice has its file, and numbers and dates follow."""
    assert speak(language, qapp) == speech.language() == language
    assert QLocale().name().startswith(language)
    assert tr("Goals") == GOALS[language]


def test_the_system_decides_where_nobody_chose(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first of the system's languages that Connote speaks is taken; else it is English."""

    class System:
        def __init__(self, *names: str) -> None:
            self.names = names

        def uiLanguages(self) -> list[str]:
            return list(self.names)

    for names, expected in ((("fi-FI", "fr-CA", "en"), "fr"), (("fi",), "en"), ((), "en")):
        monkeypatch.setattr(QLocale, "system", lambda names=names: System(*names))
        assert language_of("system") == expected


def test_english_is_the_text_itself(qapp: QApplication) -> None:
    """No file is needed for it."""
    speak("en", qapp)
    assert tr("%n note(s)", "", 2) == "2 notes"
