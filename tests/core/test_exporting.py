"""Exporting: the outreach history out and in without a byte lost, contacts, the whole book."""

from __future__ import annotations

import csv
import io
import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.errors import FileUnwritable, NotPermitted
from connote.core.exporting import ContactFormat
from connote.core.files.outreach import COLUMNS
from connote.core.files.reading import read_file
from connote.core.things import HistoryKind, ImportReport, RequestState
from core.book_stories import AT, all_rows, csv_rows, tell_of_mary
from stage import SetClock

S = RequestState


def history_of(book: Book, name: str = "out.csv", **how: object) -> bytes:
    """Export the outreach history and give its bytes."""
    path = book.path.with_name(name)
    book.exporting.outreach(path, overwrite=True, **how)
    return path.read_bytes()


def bring_back(data: bytes, folder: Path) -> tuple[Book, ImportReport]:
    """Import a history into a new, empty book."""
    folder.mkdir()
    path = folder / "history.csv"
    path.write_bytes(data)
    book = Book.open(folder / "book.connote", backups=folder / "backups", create=True)
    return book, book.importing.run(read_file(path))


@pytest.mark.parametrize("exact", [False, True])
@pytest.mark.parametrize("bom", [False, True])
def test_the_sample_goes_out_and_in_again_byte_for_byte(
    sample_book: Book, tmp_path: Path, exact: bool, bom: bool
) -> None:
    """History to CSV, into an empty book, and to CSV: the same bytes, guarded and exact."""
    before = history_of(sample_book, exact=exact, bom=bom)
    number = len(sample_book.requests.all())
    sample_book.close()
    book, report = bring_back(before, tmp_path / "other")
    assert (report.new, report.unchanged, report.skipped) == (number, 0, ())
    assert history_of(book, exact=exact, bom=bom) == before
    again = book.importing.run(read_file(tmp_path / "other" / "history.csv"))
    assert (again.new, again.unchanged) == (0, number)
    book.close()


def test_names_and_notes_of_every_kind_survive(
    book: Book, tmp_path: Path, set_clock: SetClock
) -> None:
    """Formulas, quotes, line breaks, blanks, emoji, odd names and undated states come back."""
    names = ["=cmd|' /C calc'!A0", "O’Brien", "Ann Lee, PhD", "A B,C", "-minus", "'=quoted", "王",
             "@at", "Tab\tin", "Lee"]  # fmt: skip
    notes = ["=1+1", "+31 6", "'=x", "''+", "  -lead", "a\r\nb\nc", '"q", "r"', "🦊 é",
             "\tTab", "", " ", "'", "\uff1dfull"]  # fmt: skip
    draft = None
    for place, (name, note) in enumerate(zip((names * 2)[: len(notes)], notes, strict=True)):
        first, _, last = name.rpartition(" ")
        who = book.contacts.add(
            ContactWords(first_name=first, last_name=last, profile_url=f"{AT}p{place}",
                         emails=[f"+{place}@x.example"] if place % 2 else None,
                         organization="=Org" if place % 3 else "", position="@lead")
        )  # fmt: skip
        draft = book.notes.draft(who)
        request = book.requests.mark_sent(draft, note, on=set_clock.day(-place))
        book.requests.mark(request, list(S)[place % len(S)], on=set_clock.day(-place))
    assert draft is not None
    guarded, exact = history_of(book), history_of(book, exact=True)
    assert guarded != exact
    assert [row["note"] for row in csv_rows(exact)] == notes
    book.close()
    for number, data in enumerate((guarded, exact)):
        other, _ = bring_back(data, tmp_path / f"other{number}")
        assert history_of(other) == guarded
        assert history_of(other, exact=True) == exact
        other.close()


texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=30)


@settings(max_examples=8, deadline=None)
@given(notes=st.lists(texts, min_size=1, max_size=5))
def test_any_note_survives(tmp_path_factory: pytest.TempPathFactory, notes: list[str]) -> None:
    """Whatever text a note is, the file brings it back to the letter."""
    folder = tmp_path_factory.mktemp("notes")
    book = Book.open(folder / "book.connote", backups=folder / "backups", create=True)
    who = book.contacts.add(ContactWords(first_name="Mary", profile_url=f"{AT}mary"))
    for note in notes:
        book.requests.record_sent(book.notes.draft(who), note)
    before = history_of(book)
    book.close()
    other, _ = bring_back(before, folder / "other")
    kept = [request.note for request in other.requests.all()]
    after = history_of(other)
    other.close()
    assert kept == notes
    assert after == before


def test_the_columns_say_what_became_of_each_request(book: Book, set_clock: SetClock) -> None:
    """A row a request, ISO days, empty where there is none; the keys of FORMATS in their order."""
    mary, goal = tell_of_mary(book)
    book.contacts.edit(mary, ContactWords(organization="Northwind", emails=["m@x.example"]))
    draft = book.notes.draft(mary, goal_id=goal)
    note = book.notes.fit(draft).text
    request = book.requests.mark_sent(draft, note, on="2026-11-02")
    book.requests.mark(request, S.ACCEPTED, on="2026-11-09")
    (row,) = csv_rows(history_of(book, exact=True))
    assert tuple(row) == COLUMNS
    assert row == dict.fromkeys(COLUMNS, "") | {
        "id": "1",
        "contact": "Mary Stone",
        "email": "m@x.example",
        "organization": "Northwind",
        "goal": "network into LMNOP Co.",
        "channel": "LinkedIn invitation, free account",
        "template": "Old colleague",
        "template_version": "1",
        "direction": "outgoing",
        "state": "accepted",
        "sent_on": "2026-11-02",
        "accepted_on": "2026-11-09",
        "days_to_acceptance": "7",
        "shared_history": "XYZ Co., colleagues",
        "note_length": "200",
        "coach": "ok",
        "note": note,
    }


def test_a_range_of_days_holds_both_its_ends(book: Book, set_clock: SetClock) -> None:
    """By the day sent, else the day drafted."""
    mary, _ = tell_of_mary(book)
    draft = book.notes.draft(mary)
    for day in ("2026-11-01", "2026-11-02", "2026-11-03"):
        book.requests.mark_sent(draft, day, on=day)
    book.requests.save_draft(draft, "drafted today")

    def notes(**days: str) -> list[str]:
        return [row["note"] for row in csv_rows(history_of(book, **days))]

    assert notes(since="2026-11-02", until="2026-11-03") == ["2026-11-02", "2026-11-03"]
    assert notes(until="2026-11-01") == ["2026-11-01"]
    assert notes(since="2026-11-04") == ["drafted today"]
    assert notes(since="2027-01-01") == []


def test_the_days_say_how_many_a_range_holds(book: Book, set_clock: SetClock) -> None:
    """Every request has its day in order: of its sending, else of its drafting."""
    mary, _ = tell_of_mary(book)
    draft = book.notes.draft(mary)
    for days in (0, -3, -1):
        book.requests.mark_sent(draft, "Hi", on=set_clock.day(days))
    book.requests.mark(1, S.ACCEPTED, on=set_clock.day())
    book.requests.save_draft(draft, "drafted today")
    days = book.exporting.days()
    assert days == [set_clock.day(number) for number in (-3, -1, 0, 0)]
    since = set_clock.day(-1)
    assert len(csv_rows(history_of(book, since=since))) == sum(day >= since for day in days)


SPOILED = {
    "a date that is none": ({"sent_on": "yesterday"}, "a date in it"),
    "a date of nowhere": ({"accepted_on": "2026-02-30"}, "a date in it"),
    "a direction unknown": ({"direction": "sideways"}, "the direction"),
    "a state unknown": ({"state": "lost"}, "the state"),
    "nobody": ({"contact": " ", "email": "", "profile_url": ""}, "nothing names the person"),
}


@pytest.mark.parametrize("kind", SPOILED)
def test_a_row_that_makes_no_sense_is_skipped(sample_book: Book, tmp_path: Path, kind: str) -> None:
    """A spoiled row is told by number and reason; those around it come in."""
    change, reason = SPOILED[kind]
    rows = csv_rows(history_of(sample_book, exact=True))
    number = len(rows)
    rows[3] |= change
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, COLUMNS)
    writer.writeheader()
    writer.writerows(rows)
    sample_book.close()
    book, report = bring_back(text.getvalue().encode(), tmp_path / "other")
    assert report.new == number - 1
    assert [(skip.row, skip.reason.startswith(reason)) for skip in report.skipped] == [(5, True)]
    assert len(book.requests.all()) == number - 1
    assert book.statistics.tallies()
    book.close()


@pytest.mark.parametrize("number", ["0", "-1", "9" * 30, "x", "", "1"])
def test_an_id_that_cannot_be_kept_is_given_anew(book: Book, tmp_path: Path, number: str) -> None:
    """An id that is taken, too large or none at all gives way; the request comes in."""
    mary, _ = tell_of_mary(book)
    book.requests.record_sent(book.notes.draft(mary), "one")
    header = ",".join(COLUMNS)
    row = dict.fromkeys(COLUMNS, "") | {"id": number, "contact": "Lee Chan", "state": "sent",
                                        "direction": "outgoing", "template": "Mine",
                                        "template_version": number}  # fmt: skip
    path = tmp_path / "history.csv"
    path.write_text(f"{header}\r\n{','.join(row[name] for name in COLUMNS)}\r\n")
    assert book.importing.run(read_file(path)).new == 1
    assert [request.contact for request in book.requests.all()] == ["Mary Stone", "Lee Chan"]


def test_equal_requests_stay_as_many_as_they_were(book: Book, tmp_path: Path) -> None:
    """Two plain invitations to one person on one day are two, going out and coming in."""
    mary, _ = tell_of_mary(book)
    for _ in range(2):
        book.requests.record_sent(book.notes.draft(mary), "")
    before = history_of(book)
    book.close()
    other, report = bring_back(before, tmp_path / "other")
    assert (report.new, len(other.requests.all())) == (2, 2)
    other.close()


# ── contacts and the book ────────────────────────────────────────────────────────────────────


def test_contacts_go_out_as_csv(book: Book) -> None:
    """Everybody but me, several addresses joined, guarded unless exact."""
    book.contacts.set_me(ContactWords(first_name="Kevin"))
    book.contacts.add(
        ContactWords(first_name="=Mary", last_name="Stone", emails=["a@x.example", "b@x.example"],
                     tags=["one", "two"], remarks="Two\nlines")
    )  # fmt: skip
    path = book.path.with_name("contacts.csv")
    assert book.exporting.contacts(path) == 1
    (row,) = csv_rows(path.read_bytes())
    assert (row["first_name"], row["email"], row["tags"], row["remarks"]) == (
        "'=Mary", "a@x.example; b@x.example", "one; two", "Two\nlines",
    )  # fmt: skip
    book.exporting.contacts(path, exact=True, overwrite=True)
    assert csv_rows(path.read_bytes())[0]["first_name"] == "=Mary"


@pytest.mark.parametrize(
    ("form", "version"), [(ContactFormat.VCARD_3, "3.0"), (ContactFormat.VCARD_4, "4.0")]
)
def test_contacts_go_out_as_vcards(sample_book: Book, form: ContactFormat, version: str) -> None:
    """One card each, of the version asked for, lines folded and ended as the standard wants."""
    path = sample_book.path.with_name("contacts.vcf")
    number = sample_book.exporting.contacts(path, form=form)
    data = path.read_bytes()
    assert data.count(b"BEGIN:VCARD\r\n") == data.count(b"END:VCARD\r\n") == number == 60
    assert data.count(f"VERSION:{version}\r\n".encode()) == number
    assert max(len(line) for line in data.split(b"\r\n")) <= 75


def test_the_whole_book_is_one_sound_file(sample_book: Book, tmp_path: Path) -> None:
    """The copy opens by itself and holds every row."""
    rows = all_rows()
    sample_book.exporting.book(tmp_path / "copy.connote")
    sample_book.close()
    copy = Book.open(tmp_path / "copy.connote", backups=tmp_path / "none")
    assert all_rows() == rows
    copy.close()


@pytest.mark.parametrize("what", ["outreach", "contacts", "book"])
def test_nothing_is_replaced_unless_told(sample_book: Book, tmp_path: Path, what: str) -> None:
    """A file that is there stays; with `overwrite` it is replaced; the book itself never is."""
    export = getattr(sample_book.exporting, what)
    target = tmp_path / "there"
    target.write_text("precious")
    with pytest.raises(NotPermitted, match="exists already"):
        export(target)
    assert target.read_text() == "precious"
    export(target, overwrite=True)
    assert target.read_bytes() != b"precious"
    before = sample_book.path.read_bytes()
    link = tmp_path / "link"
    link.symlink_to(sample_book.path)
    for path in (sample_book.path, link):
        with pytest.raises(NotPermitted, match="the book itself"):
            export(path, overwrite=True)
    assert sample_book.path.read_bytes() == before


@pytest.mark.parametrize("what", ["outreach", "contacts", "book"])
def test_where_nothing_can_be_written_that_is_told(
    sample_book: Book, tmp_path: Path, what: str
) -> None:
    """A folder that is missing, or a folder in the file's place: one sentence, nothing left."""
    export = getattr(sample_book.exporting, what)
    before = sorted(os.listdir(tmp_path))
    for target in (tmp_path / "missing" / "out", tmp_path):
        with pytest.raises(FileUnwritable):
            export(target, overwrite=True)
    assert sorted(os.listdir(tmp_path)) == before


def test_people_met_at_work_come_back_with_what_is_told_of_them(book: Book, tmp_path: Path) -> None:
    """The history in words stays with the request, although the other book never heard of it."""
    mary, goal = tell_of_mary(book)
    book.histories.add(mary, HistoryKind.INTRODUCED_BY, through="Ann Baker")
    book.requests.mark_sent(book.notes.draft(mary, goal_id=goal), "Hi")
    data = history_of(book)
    book.close()
    other, _ = bring_back(data, tmp_path / "other")
    (request,) = other.requests.all()
    assert request.shared_history == "introduced by Ann Baker"
    assert (request.goal, other.goals.all()[0].title) == (("network into LMNOP Co.",) * 2)
    other.close()


def test_chosen_requests_go_out_in_the_order_chosen(sample_book: Book, tmp_path: Path) -> None:
    """What a table shows is what its export holds."""
    ids = [request.id for request in sample_book.requests.all()][5:1:-1]
    target = tmp_path / "chosen.csv"
    assert sample_book.exporting.outreach(target, only=ids) == 4
    with target.open(encoding="utf-8", newline="") as file:
        people = [row["contact"] for row in csv.DictReader(file)]
    assert people == [sample_book.requests.get(one).contact for one in ids]
