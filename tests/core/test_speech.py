"""What people read, and its plural forms."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from connote.core.speech import figure, language, later, quoted, speak_by, tr


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    speak_by(None)


@pytest.mark.parametrize(
    ("text", "n", "said"),
    [
        ("%n note(s) left", 0, "0 notes left"),
        ("%n note(s) left", 1, "1 note left"),
        ("%n note(s) left", 1234, "1,234 notes left"),
        ("%n (person|people) (found)", 1, "1 person (found)"),
        ("%n (person|people) (found)", 2, "2 people (found)"),
        ("%n address(es)", 1, "1 address"),
        ("%n address(es)", 2, "2 addresses"),
    ],
)
def test_english_plurals_are_in_the_text(text: str, n: int, said: str) -> None:
    """Without a translator the text itself says both of its forms."""
    assert tr(text, "", n) == said


def test_brackets_without_a_number_are_brackets() -> None:
    """Only a text with a number has plural marks."""
    assert tr("Undo (Ctrl+Z)") == "Undo (Ctrl+Z)"


def test_a_translator_is_asked_with_comment_and_number() -> None:
    """The translator hears all three, and its word stands; what it doesn't know stays English."""
    heard = []

    def german(text: str, comment: str, n: int) -> str:
        heard.append((text, comment, n))
        return {"Undo": "Rückgängig", "%n note(s)": "%n Nachrichten"}.get(text, "")

    speak_by(german)
    assert (tr("Undo", "menu"), tr("%n note(s)", "", 2), tr("Redo")) == (
        "Rückgängig",
        "2 Nachrichten",
        "Redo",
    )
    assert heard[:2] == [("Undo", "menu", -1), ("%n note(s)", "", 2)]


def test_the_language_is_known_beside_the_translator() -> None:
    """It is English until another is spoken, and again when that one ends."""
    assert language() == "en"
    speak_by(lambda text, comment, n: "", "de")
    assert language() == "de"
    speak_by(None)
    assert language() == "en"


def test_numbers_are_written_as_the_language_does() -> None:
    """Alone and in a sentence; with English, the command line's, they are English again."""
    assert (figure(1234567), figure(2.345, 1)) == ("1,234,567", "2.3")
    speak_by(None, figures=lambda number, decimals: f"<{number}:{decimals}>")
    assert (tr("%n note(s)", "", 1234), figure(2.5, 1)) == ("<1234:0> notes", "<2.5:1>")
    speak_by(None)
    assert tr("%n note(s)", "", 1234) == "1,234 notes"


def test_quotation_marks_are_those_of_the_language() -> None:
    """They stand in a text of their own, so that each language has its own."""
    assert quoted("URL") == "“URL”"
    speak_by(lambda text, comment, n: {"“{words}”": "„{words}“"}.get(text, ""))
    assert quoted("URL") == "„URL“"


def test_a_text_of_a_table_takes_its_comment_along() -> None:
    """One English word for two things has a translation for each, by what it is about."""
    words = (later("Note"), later("Note", "something noted in the timeline"))
    assert words == ("Note", "Note")
    speak_by(lambda text, comment, n: "Notiz" if comment else "Nachricht")
    assert [tr(word) for word in words] == ["Nachricht", "Notiz"]
