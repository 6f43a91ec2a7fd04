"""The language of the window: chosen, or the system's."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QApplication, QCalendarWidget

from connote.core import speech
from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.settings import LANGUAGE_WORDS
from connote.core.speech import figure, tr
from connote.core.things import Change
from connote.ui import words
from connote.ui.language import language_of, speak
from connote.ui.telling import as_done
from connote.ui.widgets.day_field import DayField


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


FIGURES = {
    "en": ("12,345.6", "12,345 days ago", "57%"),
    "de": ("12.345,6", "vor 12.345 Tagen", "57\N{NO-BREAK SPACE}%"),
    "fr": ("12\u202f345,6", "il y a 12\u202f345 jours", "57\u202f%"),
    "es": ("12.345,6", "hace 12.345 días", "57\N{NO-BREAK SPACE}%"),
}


@pytest.mark.parametrize("language", FIGURES)
def test_numbers_and_shares_are_written_as_the_language_does(
    qapp: QApplication, language: str
) -> None:
    """In sentences as by themselves: thousands, decimals and the sign of a share."""
    speak(language, qapp)
    told = figure(12345.6, 1), tr("%n day(s) ago", "", 12345), words.percent(0.57)
    assert told == FIGURES[language]


DAYS = {"en": "9 May 2025", "de": "9. Mai 2025", "fr": "9 mai 2025", "es": "9 may 2025"}


@pytest.mark.parametrize("language", DAYS)
def test_days_are_written_as_the_language_does(qapp: QApplication, language: str) -> None:
    """Months have their names in it, in lists and in the fields for a day."""
    speak(language, qapp)
    field = DayField()
    field.setDate(QDate(2025, 5, 9))
    assert (words.day("2025-05-09"), field.text()) == (DAYS[language], DAYS[language])


def test_a_week_begins_as_it_does_in_the_system_s_country(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """English in Germany has English months, and weeks that begin on Monday."""
    for name, first in (("de_DE", "Monday"), ("en_US", "Sunday"), ("fr_FR", "Monday")):
        monkeypatch.setattr(QLocale, "system", lambda name=name: QLocale(name))
        speak("en", qapp)
        assert QCalendarWidget().firstDayOfWeek() is Qt.DayOfWeek[first]
        assert words.day("2025-03-09") == "9 Mar 2025"


DONE = {
    "en": "Changed Ada Lind",
    "de": "Ada Lind geändert",
    "fr": "Modification du contact Ada Lind",
    "es": "Contacto editado: Ada Lind",
}


@pytest.mark.parametrize("language", DONE)
def test_what_was_done_is_told_in_the_language(
    qapp: QApplication, tmp_path: Path, language: str
) -> None:
    """A step is named in it, and only an English name is put into the past."""
    speak(language, qapp)
    book = Book.open(tmp_path / "book.connote", backups=tmp_path, create=True)
    changes: list[Change] = []
    book.on_change(changes.append)
    someone = book.contacts.add(ContactWords(first_name="Ada", last_name="Lind"))
    book.contacts.edit(someone, ContactWords(place="Oslo"))
    book.close()
    assert as_done(changes[-1]) == DONE[language]


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
