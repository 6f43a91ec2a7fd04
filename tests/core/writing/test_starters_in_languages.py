"""The starter templates in German, French and Spanish, and a book that begins with them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from writing_stories import RESOURCES

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.speech import speak_by
from connote.core.template_files import starters
from connote.core.things import HistoryKind, Ingredient
from connote.core.writing.coach import CoachContext, coach, load_stock_phrases
from connote.core.writing.fit import fit
from connote.core.writing.language import compile_template, find_problems
from connote.core.writing.reading import Reading
from connote.core.writing.stock import find_stock_phrase
from connote.core.writing.template_file import read_template_file, write_template_file

FOLDER = RESOURCES / "templates"
ENGLISH = {file.name: file for file in FOLDER.glob("*.txt")}
LANGUAGES = ("de", "es", "fr")
FILES = [file for language in LANGUAGES for file in sorted((FOLDER / language).glob("*.txt"))]

EVERYBODY = {
    "shared_kind": "colleague",
    "shared_period": "2012–2016",
    "target": "LMNOP Co.",
    "knows_target": True,
    "position": "VP Product",
    "company": "Northwind",
    "introduced_by": "Paul Weaver",
    "my_company": "Fabrikam",
}
SHORT = {
    "first_name": "Mary",
    "full_name": "Mary Stone",
    "my_first_name": "Kevin",
    "my_name": "Kevin Reed",
    "shared_place": "XYZ Co.",
}
LONG = {
    "first_name": "Charlotte",
    "full_name": "Charlotte Krämer",
    "my_first_name": "Johannes",
    "my_name": "Johannes Weber",
    "shared_place": "Uni Heidelberg",
}
MINE = {
    "de": ("zwischen zwei Jobs", "bei LMNOP Co. Kontakte knüpfen", "Produktdesigner"),
    "fr": ("entre deux emplois", "nouer des contacts chez LMNOP Co.", "designer produit"),
    "es": ("entre dos trabajos", "conocer gente en LMNOP Co.", "diseñador de producto"),
}
"""By language: the situation, the goal and the position as somebody writes them there."""

ROOM = (200, 300, 350, 1900, 8000, None)
"""What the channels allow."""


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    speak_by(None)


def speak(language: str) -> None:
    """Speak a language whose words nobody needs to hear."""
    speak_by(lambda text, comment, n: "", language)


def called(file: Path) -> str:
    """Name a file with its language."""
    return f"{file.parent.name}-{file.stem}"


def text_of(file: Path) -> str:
    """Read a template's text from its file."""
    return read_template_file(file.read_text(encoding="utf-8"))[1]


def facts_for(file: Path, people: dict[str, str]) -> dict[str, object]:
    """Give ordinary facts as somebody who writes in the file's language has them."""
    situation, goal, position = MINE[file.parent.name]
    return {
        **EVERYBODY,
        **people,
        "situation": situation,
        "goal": goal,
        "my_position": position,
    }


# ── the files ────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_every_starter_under_a_name_of_its_own(language: str) -> None:
    """The files are those of the English set; no name is met twice, in no two languages either."""
    files = sorted((FOLDER / language).glob("*.txt"))
    assert {file.name for file in files} == set(ENGLISH)
    names = [file.name for each in ("en", *LANGUAGES) for file in starters(each)]
    assert len({name.casefold() for name in names}) == len(names) == 64


def test_no_language_is_left_out_above() -> None:
    """Whatever folder of starters comes along is tried by these tests."""
    assert {path.name for path in FOLDER.iterdir() if path.is_dir()} == set(LANGUAGES)


@pytest.mark.parametrize("file", FILES, ids=called)
def test_a_starter_says_what_the_english_one_says(file: Path) -> None:
    """It has no problems, comes back from its file, is for the same history, uses the same facts.

    Where German says “Sie” it calls people by their full names.
    """
    content = file.read_text(encoding="utf-8")
    header, text = read_template_file(content)
    english, english_text = read_template_file(ENGLISH[file.name].read_text(encoding="utf-8"))
    assert write_template_file(header, text) == content
    assert header.keys() == english.keys()
    assert header.get("for") == english.get("for")
    assert find_problems(text) == []
    assert told_facts(text) == told_facts(english_text)


def told_facts(text: str) -> set[str]:
    """Give the facts of a template; a first name and a full one are as good."""
    same = {"full_name": "first_name", "my_name": "my_first_name"}
    return {same.get(fact, fact) for fact in compile_template(text).facts}


@pytest.mark.parametrize("file", FILES, ids=called)
def test_a_starter_is_set_as_its_language_is(file: Path) -> None:
    """Apostrophes are curly; French marks stand behind a space that doesn't break, no others do."""
    text = text_of(file)
    assert "'" not in text
    assert '"' not in text.replace('"friend"', "").replace('contains " "', "")
    for place, sign in enumerate(text):
        before, after = text[place - 1], text[place + 1 : place + 2]
        is_mark = sign in "?!;:" and after in (" ", "]", "|", "\n", "")
        if file.parent.name == "fr" and is_mark:
            assert before in "\u202f\u00a0"
        elif is_mark:
            assert not before.isspace()
    if file.parent.name == "es":
        note = fit(compile_template(text), facts_for(file, SHORT), None).text
        assert note.count("?") == note.count("¿") > 0
        assert note.count("!") == note.count("¡")


# ── their notes ──────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("file", FILES, ids=called)
@pytest.mark.parametrize("people", [SHORT, LONG], ids=["short", "long"])
@pytest.mark.parametrize("limit", ROOM)
def test_a_starter_fits_and_the_coach_is_content(
    file: Path, people: dict[str, str], limit: int | None
) -> None:
    """With ordinary facts it fits every channel, lacks nothing, asks one thing, and says all."""
    facts = facts_for(file, people)
    note = fit(compile_template(text_of(file)), facts, limit)
    assert note.fits
    assert note.missing == ()
    assert "colleague" not in note.text
    context = CoachContext(
        first_name=people["first_name"],
        full_name=people["full_name"],
        my_name=people["my_name"],
        places=(people["shared_place"],),
        people=("Paul Weaver",),
        periods=("2012–2016",),
        situation=str(facts["situation"]),
        position=str(facts["my_position"]),
        goal=str(facts["goal"]),
        target="LMNOP Co.",
        limit=limit,
        phrases=load_stock_phrases(RESOURCES / "stock_phrases"),
    )
    assert {line.check for line in coach(note.text, context) if not line.ok} == set()
    unkept = {Ingredient.WHAT} if file.stem.startswith("reply-to") else set()
    assert note.kept == frozenset(Ingredient) - unkept  # it asks what they want, not what I want


@pytest.mark.parametrize("file", FILES, ids=called)
def test_a_starter_copes_with_a_bare_contact(file: Path) -> None:
    """With only names, a goal and a situation, nothing is missing, and it begins as it should."""
    known = {"first_name", "full_name", "my_first_name", "my_name", "goal", "situation"}
    facts = {name: fact for name, fact in facts_for(file, LONG).items() if name in known}
    note = fit(compile_template(text_of(file)), facts, 200)
    assert note.missing == ()
    assert note.fits


@pytest.mark.parametrize("file", FILES, ids=called)
def test_no_english_word_of_a_fact_gets_into_a_note(file: Path) -> None:
    """A period that is told in words is left out: its word is English."""
    facts = {**facts_for(file, SHORT), "shared_period": "since 2021"}
    assert "since" not in fit(compile_template(text_of(file)), facts, None).text


@pytest.mark.parametrize("file", [*ENGLISH.values(), *FILES], ids=called)
def test_no_starter_holds_a_stock_phrase(file: Path) -> None:
    """What everybody sends stands in none of our own, whatever part of it is taken."""
    phrases = load_stock_phrases(RESOURCES / "stock_phrases")
    assert find_stock_phrase(Reading(text_of(file)), phrases) is None


# ── a book that begins in another language ───────────────────────────────────────────────────


def begin(folder: Path) -> Book:
    """Make a new book."""
    return Book.open(folder / "book.connote", backups=folder / "backups", create=True)


def colleague_of(book: Book) -> int:
    """Add somebody whom I know from work."""
    who = book.contacts.add(ContactWords(first_name="Jutta", last_name="Brandt"))
    book.histories.add(who, HistoryKind.COLLEAGUE, place="XYZ GmbH")
    return who


@pytest.mark.parametrize(
    ("language", "usual", "thanks", "greeting"),
    [
        ("en", "Old colleague", "Thank you", "Hi, Jutta."),
        ("fi", "Old colleague", "Thank you", "Hi, Jutta."),
        ("de", "Ehemalige Kollegen", "Danke fürs Annehmen", "Hallo Jutta!"),
        ("fr", "Ancien ou ancienne collègue", "Remerciement", "Bonjour Jutta\u202f!"),
        ("es", "Antiguos compañeros de trabajo", "Agradecimiento", "Hola, Jutta."),
    ],
)
def test_a_new_book_has_the_starters_of_the_language(
    tmp_path: Path, language: str, usual: str, thanks: str, greeting: str
) -> None:
    """A colleague gets the usual one, an answer its own; a language without a set has English."""
    speak(language)
    book = begin(tmp_path)
    assert {row.name for row in book.templates.all()} == {one.name for one in starters(language)}
    draft = book.notes.draft(colleague_of(book))
    assert draft.template.name == usual
    text = book.notes.fit(draft).text
    assert text.startswith(greeting)
    assert "XYZ GmbH" in text
    found = book.templates.starter("Thank you")
    assert found is not None
    assert found.name == thanks
    assert book.templates.add_starters() == []
    book.close()


def test_a_german_book_keeps_its_usual_starter_in_english(tmp_path: Path) -> None:
    """The command line speaks English, and finds the German one; archived ones are passed over."""
    speak("de")
    book = begin(tmp_path)
    speak_by(None)
    assert book.templates.for_history(None).name == "Ehemalige Kollegen"
    thanks = book.templates.starter("Thank you")
    assert thanks is not None
    book.templates.archive(thanks.id)
    assert book.templates.starter("Thank you") is None
    assert book.templates.starter("No starter’s name") is None
    book.close()


def test_the_starters_of_another_language_are_added_beside(book: Book) -> None:
    """They come as one step when asked for, and those of the window's language go before."""
    english = {row.name for row in book.templates.all()}
    speak("de")
    assert book.templates.for_history(None).name == "Old colleague"
    added = {row.name for row in book.templates.add_starters()}
    assert added == {one.name for one in starters("de")}
    assert {row.name for row in book.templates.all()} == english | added
    assert book.templates.for_history(None).name == "Ehemalige Kollegen"
    speak_by(None)
    assert book.templates.for_history(None).name == "Old colleague"
    assert book.undo() is not None
    assert {row.name for row in book.templates.all()} == english
