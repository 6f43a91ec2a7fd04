"""Templates by command: tried on people, converted, exchanged as files."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.writing.writing_stories import LONG_NOTE, SHORT_NOTE
from stage import CommandLine


@pytest.fixture
def told(run: CommandLine) -> CommandLine:
    """Tell of Kevin, Mary and Ann, of whom only the name is known."""
    run.json("me", "--name", "Kevin", "--situation", "between gigs", "--account", "free")
    run.json("add", "Mary Stone")
    run.json("add", "Ann Lee")
    run.json("history", "Mary", "--kind", "colleague", "--place", "XYZ Co.")
    run.json("goal", "network into LMNOP Co.", "--target", "LMNOP Co.")
    run.json("link", "Mary", "LMNOP Co.")
    return run


def test_a_template_is_tried_on_a_contact_at_every_limit(told: CommandLine) -> None:
    """The only goal is taken, and each channel has the note that the command note writes there."""
    preview = told.json("template", "preview", "old colleague", "--contact", "Mary")
    assert (preview["name"], preview["contact"], preview["book"]) == (
        "Old colleague", "Mary Stone", None,
    )  # fmt: skip
    notes = {note["channel"]: note for note in preview["notes"]}
    assert list(notes) == [channel["name"] for channel in told.json("channels")]
    assert notes["LinkedIn invitation, free account"]["text"] == SHORT_NOTE
    assert notes["LinkedIn invitation, Premium"]["text"] == LONG_NOTE
    assert (notes["E-mail"]["length"], notes["E-mail"]["limit"]) == (300, None)
    for name, note in notes.items():
        known = told.json("note", "Mary", "--channel", name)
        del known["coach"]
        assert note == {"channel": name, **known}
    answer = told("template", "preview", "Old colleague", "--contact", "Mary", "--channel", "350")
    assert answer.out == f"Connote note (350) (300 of 350 characters)\n{LONG_NOTE}\n\n".replace(
        "Connote", "Connection"
    )


def test_a_file_is_tried_before_it_is_saved(told: CommandLine, tmp_path: Path) -> None:
    """Without a contact it is filled with a made-up one; mistakes are told by their place."""
    file = tmp_path / "mine.txt"
    file.write_text("name: Mine\n---\nHi {{ first_name }} of {{ company }}")
    (note,) = told.json("template", "preview", file, "--channel", "inmail")["notes"]
    assert note["text"] == "Hi Mary of Northwind"
    (missing,) = told.json("template", "preview", file, "--contact", "Ann", "--channel", "350")[
        "notes"
    ]
    assert missing["missing"] == ["company"]
    file.write_text("Hi {{ first_nam }}")
    refused = told("template", "preview", file)
    assert (refused.code, refused.out) == (1, "")
    assert "line 1, column 7" in refused.err.lower()
    assert refused.err.count("first_nam”") == 1


def test_a_template_is_measured_over_the_whole_book(told: CommandLine, tmp_path: Path) -> None:
    """Shortest, median and longest, who is too long and who lacks what: numbers and names."""
    file = tmp_path / "mine.txt"
    file.write_text("Hi {{ first_name }}, {{ shared_place }} " + "x" * 184)
    preview = told.json("template", "preview", file, "--all")
    assert (preview["contact"], preview["notes"]) == (None, [])
    book = preview["book"]
    assert (book["channel"], book["limit"], book["contacts"]) == (
        "LinkedIn invitation, free account", 200, 2,
    )  # fmt: skip
    assert book["shortest"]["contact"] == "Ann Lee"
    assert (book["shortest"]["length"], book["median_length"]) == (192, 192)
    assert (book["longest"]["contact"], book["longest"]["length"]) == ("Mary Stone", 201)
    assert (book["too_long"], [one["contact"] for one in book["too_long_contacts"]]) == (
        1, ["Mary Stone"],
    )  # fmt: skip
    assert book["missing"] == [{"fact": "shared_place", "count": 1, "contacts": ["Ann Lee"]}]
    words = told("template", "preview", file, "--all").out
    assert "2 contacts, of which 1 don't fit" in words
    assert "Missing shared_place: 1 (Ann Lee)" in words


def test_an_empty_book_is_measured_too(run: CommandLine) -> None:
    """Nobody to write to is no failure."""
    book = run.json("template", "preview", "Thank you", "--all")["book"]
    assert (book["contacts"], book["shortest"], book["median_length"]) == (0, None, None)
    assert run("template", "preview", "Thank you", "--all").out.startswith("There is nobody")


def test_a_template_goes_from_book_to_book_as_a_file(told: CommandLine, tmp_path: Path) -> None:
    """It comes in under its name, or one with a number; a file is only replaced with --force."""
    file = tmp_path / "classmate.txt"
    assert told.json("template", "export", "classmate", file)["name"] == "Classmate"
    assert file.read_text(encoding="utf-8").startswith("name: Classmate\nfor: classmate\n---\n")
    again = told("template", "export", "classmate", file)
    assert (again.code, again.err.count("exists already")) == (1, 1)
    assert told("template", "export", "classmate", file, "--force").code == 0
    assert told.json("template", "import", file) == {
        "name": "Classmate 2", "version": 1, "archived": False,
    }  # fmt: skip
    assert told("undo").code == 0
    assert told("template", "show", "Classmate 2").code == 2


def test_what_another_tool_wrote_is_converted(told: CommandLine, tmp_path: Path) -> None:
    """On standard output the template, on standard error what is not known; saved when told."""
    file = tmp_path / "theirs.txt"
    file.write_text("{Hi|Hello} {{firstName|there}},\nI saw [Something].\n")
    ours = '[[Hi||Hello]] {{ first_name | "there" }},\nI saw [Something].'
    answer = told("template", "convert", file)
    assert (answer.code, answer.out, "[Something]" in answer.err) == (0, f"{ours}\n", True)
    record = told.json("template", "convert", file)
    assert (record["text"], record["left"]) == (ours, ["[Something]"])
    assert record["changes"] == [
        {"line": 1, "column": 1, "before": "{Hi|Hello}", "after": "[[Hi||Hello]]"},
        {"line": 1, "column": 12, "before": "{{firstName|there}}",
         "after": '{{ first_name | "there" }}'},
    ]  # fmt: skip
    assert told("template", "convert", file, "--save").code == 2
    file.write_text("Hi {first_name}")
    assert told("template", "import", file).code == 0
    assert told("template", "convert", "theirs", "--save").code == 0
    assert told("template", "show", "theirs").out == "Hi {{ first_name }}\n"


def test_versions_are_listed_with_their_figures(told: CommandLine, tmp_path: Path) -> None:
    """Newest first, each with what was sent and accepted, and a rate where there is one."""
    file = tmp_path / "mine.txt"
    file.write_text("Hi {{ first_name }}")
    told.json("template", "save", "Mine", file)
    told.json("sent", told.json("note", "Mary", "--template", "Mine", "--draft")["request"])
    told.json("accepted", "Mary")
    file.write_text("Hello {{ first_name }}")
    told.json("template", "save", "Mine", file)
    newest, first = told.json("template", "versions", "Mine")
    assert (newest["version"], newest["used"], newest["rate"]) == (2, 0, None)
    assert (first["version"], first["used"], first["sent"], first["accepted"], first["rate"]) == (
        1, 1, 1, 1, 1.0,
    )  # fmt: skip
    assert "1 sent  1 accepted" in told("template", "versions", "Mine").out


def test_starters_that_are_missing_are_added(told: CommandLine) -> None:
    """In a new book all are there; nothing is changed then."""
    assert told.json("template", "starters") == []
    assert told("template", "starters").out == "They are all there.\n"
