"""Templates kept: versions with their figures, brought back, copied, as files, and the starters."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.errors import FileUnreadable, FileUnwritable, NotFound, NotPermitted
from connote.core.statistics import Grouping
from connote.core.things import RequestState
from connote.core.writing.template_file import read_template_file
from core.book_stories import all_rows

S = RequestState


def use(book: Book, name: str, *states: RequestState) -> None:
    """Write to somebody new with a template; the first state is drafted or sent."""
    who = book.contacts.add(ContactWords(first_name="Ann"))
    draft = book.notes.draft(who, template=book.templates.find(name))
    if states[0] is S.DRAFTED:
        request = book.requests.save_draft(draft, "Hi")
    else:
        request = book.requests.mark_sent(draft, "Hi")
    for state in states[1:]:
        book.requests.mark(request, state)


# ── versions ─────────────────────────────────────────────────────────────────────────────────


def test_each_version_has_its_own_figures(book: Book) -> None:
    """Used counts drafts too; sent and accepted are those of the statistics, newest first."""
    first = book.templates.save("Mine", "Hi {{ first_name }}")
    for states in ((S.SENT, S.ACCEPTED), (S.SENT, S.ACCEPTED, S.REPLIED), (S.SENT, S.DECLINED),
                   (S.SENT,), (S.DRAFTED,)):  # fmt: skip
        use(book, "Mine", *states)
    book.templates.save("Mine", "Hello {{ first_name }}")
    use(book, "Mine", S.SENT, S.WITHDRAWN)
    use(book, "Thank you", S.SENT, S.ACCEPTED)
    book.templates.save("Mine", "Dear {{ first_name }}")
    told = [(v.number, v.used, v.sent, v.accepted) for v in book.templates.versions(first.id)]
    assert told == [(3, 0, 0, 0), (2, 1, 1, 0), (1, 5, 4, 2)]
    tallies = {tally.key: tally.raw for tally in book.statistics.tallies(Grouping.TEMPLATE)}
    newest, *used = book.templates.versions(first.id)
    assert newest.rate.rate is None
    for version in used:
        assert version.rate == tallies[f"Mine, version {version.number}"]


def test_an_old_wording_is_brought_back_as_the_newest(book: Book) -> None:
    """It becomes the newest version in one step; undo takes it back, and nothing is lost."""
    mine = book.templates.save("Mine", "One").id
    use(book, "Mine", S.SENT)
    book.templates.save("Mine", "Two")
    before = all_rows()
    assert book.templates.bring_back(mine, 1).text == "One"
    assert [v.text for v in book.templates.versions(mine)] == ["One", "Two", "One"]
    book.undo()
    assert all_rows() == before
    book.redo()
    assert book.templates.bring_back(mine, 2).text == "Two"
    assert [v.text for v in book.templates.versions(mine)] == ["Two", "Two", "One"]


def test_bringing_back_what_is_newest_changes_nothing(book: Book) -> None:
    """Nor does a number that there is none of."""
    mine = book.templates.save("Mine", "One").id
    before = all_rows()
    assert book.templates.bring_back(mine, 1).version == 1
    with pytest.raises(NotFound, match="no version 7 of “Mine”"):
        book.templates.bring_back(mine, 7)
    with pytest.raises(NotFound):
        book.templates.bring_back(999, 1)
    assert all_rows() == before


def test_a_copy_has_the_words_and_what_they_are_for(book: Book) -> None:
    """Copies are numbered, whatever the case of the names that are taken."""
    classmate = book.templates.find("Classmate")
    copy = book.templates.duplicate(classmate.id)
    assert (copy.name, copy.text, copy.version) == ("Classmate, copy", classmate.text, 1)
    assert book.templates.history_kind(copy.id) == "classmate"
    book.templates.rename(copy.id, "CLASSMATE, COPY")
    assert book.templates.duplicate(classmate.id).name == "Classmate, copy 2"


# ── files ────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("name", ["Old colleague", "Classmate", "Thank you"])
def test_a_template_goes_out_and_comes_in_again(book: Book, tmp_path: Path, name: str) -> None:
    """As one text file with its name, what it is for and its words; the taken name gets a 2."""
    row = book.templates.find(name)
    path = tmp_path / "template.txt"
    book.templates.export(row.id, path)
    header, text = read_template_file(path.read_text(encoding="utf-8"))
    assert (header["name"], text) == (name, row.text)
    back = book.templates.import_file(path)
    assert (back.name, back.text) == (f"{name} 2", row.text)
    assert book.templates.history_kind(back.id) == book.templates.history_kind(row.id)
    assert book.templates.import_file(path).name == f"{name} 3"
    book.undo()
    book.undo()
    assert len([one for one in book.templates.all() if one.name.startswith(name)]) == 1


@given(text=st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), min_size=1))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
def test_any_wording_survives_its_file(book: Book, tmp_path: Path, text: str) -> None:
    """Whatever the words, they come back as they were, but for blanks alone, which are no words."""
    mine = book.templates.save("Any", text)
    path = tmp_path / "any.txt"
    book.templates.export(mine.id, path, force=True)
    if text.strip():
        assert book.templates.import_file(path).text == book.templates.get(mine.id).text


def test_a_file_is_only_replaced_when_told(book: Book, tmp_path: Path) -> None:
    """What stands there stays, and no half-written file lies beside it."""
    path = tmp_path / "mine.txt"
    path.write_text("precious")
    row = book.templates.find("Thank you")
    with pytest.raises(NotPermitted, match="exists already"):
        book.templates.export(row.id, path)
    assert path.read_text() == "precious"
    book.templates.export(row.id, path, force=True)
    assert path.read_text().startswith("name: Thank you\n---\n")
    with pytest.raises(FileUnwritable):
        book.templates.export(row.id, tmp_path / "nowhere" / "mine.txt")
    assert not [name for name in os.listdir(tmp_path) if name.endswith(".part")]


@pytest.mark.parametrize(
    ("data", "name", "text"),
    [
        (b"Hi {{ first_name }}\n", "mine", "Hi {{ first_name }}"),
        (b"\xef\xbb\xbfName: A  b\r\nFor: Classmate\r\n---\r\nHi\r\nyou\r\n", "A b", "Hi\nyou"),
        ("name: Ä\n---\nIt’s".encode("utf-16"), "Ä", "It’s"),
        (b"name: A\n---\nIt\x92s you", "A", "It’s you"),
        (b"name:\n---\nHi", "mine", "Hi"),
        (b"Author: x\nfor: nonsense\n---\nHi", "mine", "Hi"),
        (b"name: broken\n---\n{{ nope", "broken", "{{ nope"),
    ],
)
def test_files_of_many_kinds_come_in(
    book: Book, tmp_path: Path, data: bytes, name: str, text: str
) -> None:
    """With or without a header, from any system; one without a name is called like its file."""
    path = tmp_path / "mine.txt"
    path.write_bytes(data)
    row = book.templates.import_file(path)
    assert (row.name, row.text) == (name, text)
    kind = "classmate" if b"Classmate" in data else ""
    assert book.templates.history_kind(row.id) == kind


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "empty"),
        (b"name: A\n---\n \n", "empty"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "can't be read as text"),
        (b"Hi \x07\x1b there", "can't be read as text"),
        (b"x" * 8001, "“mine” has 8,001 characters; a template holds 8,000 at most"),
        (b"x" * 2_000_000, "far too large"),
    ],
)
def test_what_is_no_template_is_refused_in_a_sentence(
    book: Book, tmp_path: Path, data: bytes, sentence: str
) -> None:
    """Nothing comes in, and the sentence says what is wrong with the file."""
    path = tmp_path / "mine.txt"
    path.write_bytes(data)
    before = all_rows()
    with pytest.raises(FileUnreadable, match=sentence):
        book.templates.import_file(path)
    with pytest.raises(FileUnreadable, match="no file"):
        book.templates.import_file(tmp_path / "missing.txt")
    with pytest.raises(FileUnreadable, match="no file"):
        book.templates.import_file(tmp_path)
    assert all_rows() == before


# ── starters ─────────────────────────────────────────────────────────────────────────────────


def test_missing_starters_are_added_and_only_those(book: Book) -> None:
    """A renamed, archived or reworded one counts as there; one step, and undo takes it back."""
    total = len(book.templates.all())
    assert book.templates.add_starters() == []
    book.templates.rename(book.templates.find("Classmate").id, "From school")
    book.templates.archive(book.templates.find("Thank you").id)
    book.templates.save("Met at an event", "reworded")
    assert book.templates.add_starters() == []
    old = book.templates.find("Old colleague").id
    book.templates.rename(old, "Mine")
    book.templates.save("Mine", "wholly reworded")
    before = all_rows()
    assert [row.name for row in book.templates.add_starters()] == ["Old colleague"]
    assert len(book.templates.all()) == total + 1
    book.undo()
    assert all_rows() == before
