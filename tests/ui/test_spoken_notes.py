"""What goes into a note is in the language of the window: facts, and the sample book."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from connote.core.book import Book
from connote.core.paths import resource
from connote.core.sample import load_sample
from connote.core.things import Period
from connote.core.writing.fit import fit
from connote.core.writing.language import compile_template
from connote.ui.language import speak
from stage import SetClock

TRANSLATED = ("de", "fr", "es")


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    speak("en", qapp)
    QLocale.setDefault(QLocale.c())


@pytest.fixture
def sample_in(qapp: QApplication, tmp_path: Path) -> Iterator[Any]:
    """Open the sample book in a language."""
    books = []

    def opened(language: str) -> Book:
        speak(language, qapp)
        books.append(Book.open(tmp_path / "book.connote", backups=tmp_path, create=True))
        load_sample(books[0])
        return books[0]

    yield opened
    for book in books:
        book.close()


SAID = {
    "en": "friend, until 2008, 24 December 2026",
    "de": "befreundet, bis 2008, 24. Dezember 2026",
    "fr": "amitié, jusqu’en 2008, 24 décembre 2026",
    "es": "amistad, hasta 2008, 24 de diciembre de 2026",
}


@pytest.mark.parametrize("language", SAID)
def test_facts_are_said_in_the_window_s_language_and_compared_in_english(
    sample_in: Any, set_clock: SetClock, language: str
) -> None:
    """How and when we knew each other, and the day, read as the rest of the note does."""
    set_clock.set("2026-12-24")
    book = sample_in(language)
    grace = book.contacts.page("grace")[0].id
    (entry,) = book.histories.of(grace)
    book.histories.edit(dataclasses.replace(entry, period=Period(end="2008")))
    facts = book.notes.draft(grace).facts
    template = (
        '{% if shared_kind == "friend" %}{{ shared_kind }}, {{ shared_period }}, {{ today }}'
        '{% endif %}{% case shared_kind %}{% when "friend" %}!{% endcase %}'
    )
    assert fit(compile_template(template), facts, None).text == f"{SAID[language]}!"


@pytest.mark.parametrize("language", TRANSLATED)
def test_all_that_the_sample_book_says_is_translated(language: str) -> None:
    """What a language says in the sample's place stands in it, and no goal is left in English."""
    told = json.loads(resource("sample", "book.json").read_text(encoding="utf-8"))
    spoken = json.loads(resource("sample", f"{language}.json").read_text(encoding="utf-8"))
    said = {
        told["me"]["situation"],
        *(text for title, _, *rest in told["goals"] for text in (title, *rest)),
        *(person[9][5] for person in told["people"] if person[9]),
        *(note for *_, note in told["inbound"]),
    } - {""}
    tags = {tag for person in told["people"] for tag in person[7]}
    assert said - set(spoken["texts"]) == set()
    assert tags == set(spoken["tags"])


@pytest.mark.parametrize("language", TRANSLATED)
def test_the_sample_s_notes_are_whole_in_every_language(sample_in: Any, language: str) -> None:
    """Each fits its channel, lacks nothing, and has no word of the English situation or goal."""
    book = sample_in(language)
    limits = {channel.id: channel.limit for channel in book.channels.all()}
    written = [request for request in book.requests.all() if request.note]
    notes = [request.note for request in written]
    assert len(notes) > 15
    assert [note for note in notes if "between gigs" in note or "network into" in note] == []
    assert [note for note in notes if "{" in note] == []
    asked = [(request.note_length, limits.get(request.channel_id or 0)) for request in written]
    assert [told for told in asked if told[0] > (told[1] or 8000)] == []
