"""vCards through a book: in, out in both versions, and into an empty book, equal in every value."""

from __future__ import annotations

from pathlib import Path

import pytest

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.exporting import ContactFormat
from connote.core.files.reading import read_file
from connote.core.store.tables import CardLine
from connote.core.things import ImportReport
from data.vcard_makers import makers
from data.vcard_sample import Sample, card

FIELDS = ("full_name", "first_name", "last_name", "organization", "position", "place", "emails",
          "phones", "profile_url", "tags", "remarks", "connected_on", "uid")  # fmt: skip
VERSIONS = [ContactFormat.VCARD_3, ContactFormat.VCARD_4]


def bring(book: Book, path: Path) -> ImportReport:
    """Import a file."""
    return book.importing.run(list(read_file(path)))


def told(book: Book) -> list[tuple[object, ...]]:
    """List what the book says of everybody, the lines of their cards among it."""
    people = book.contacts.whole(row.id for row in book.contacts.page(limit=100))
    lines: dict[int, list[str]] = {person.id: [] for person in people}
    for row in CardLine.select().order_by(CardLine.rank, CardLine.id):
        lines[row.contact_id].append(row.text)
    return [
        (*(getattr(person, name) for name in FIELDS), tuple(lines[person.id])) for person in people
    ]


@pytest.mark.parametrize("form", VERSIONS)
def test_vcards_outlive_a_way_through_two_books(
    book: Book, tmp_path: Path, form: ContactFormat
) -> None:
    """What every maker's cards told is in the second book as in the first, lines and all."""
    (tmp_path / "in.vcf").write_bytes(b"".join(sample.data for sample in _distinct(makers())))
    bring(book, tmp_path / "in.vcf")
    before = told(book)
    assert len(before) == 11
    book.exporting.contacts(tmp_path / "out.vcf", form=form)
    book.close()
    other = Book.open(tmp_path / "other.connote", backups=tmp_path / "other", create=True)
    bring(other, tmp_path / "out.vcf")
    after = told(other)
    other.close()
    assert after == before


def _distinct(samples: list[Sample]) -> list[Sample]:
    """Give everybody a profile of their own, so that none is taken for another."""
    line = b"URL;TYPE=PROFILE:https://example.org/%d\r\nVERSION"
    return [
        Sample(
            one.name, one.data.replace(b"version", b"VERSION").replace(b"VERSION", line % at), ()
        )
        for at, one in enumerate(samples)
    ]


def test_the_same_vcards_twice_change_nothing(book: Book, tmp_path: Path) -> None:
    """A second import of a file finds everybody, and nothing to add."""
    (tmp_path / "in.vcf").write_bytes(b"".join(sample.data for sample in _distinct(makers())))
    first = bring(book, tmp_path / "in.vcf")
    before = told(book)
    again = bring(book, tmp_path / "in.vcf")
    assert (again.new, again.changed) == (0, 0)
    assert again.unchanged == first.new
    assert told(book) == before


def test_what_was_edited_goes_out_as_edited(book: Book, tmp_path: Path) -> None:
    """A card's own lines don't bring back what the book no longer says."""
    text = card("N:Stone;Mary;Ann;;", "item1.EMAIL:old@example.org", "item1.X-ABLabel:Old")
    (tmp_path / "in.vcf").write_text(text)
    bring(book, tmp_path / "in.vcf")
    mary = book.contacts.find("Mary Stone")
    book.contacts.edit(mary.id, ContactWords(last_name="Poole", emails=["new@example.org"]))
    book.exporting.contacts(tmp_path / "out.vcf", form=ContactFormat.VCARD_4)
    out = (tmp_path / "out.vcf").read_text()
    assert "FN:Mary Poole\nN:Poole;Mary;Ann;;\n" in out
    assert "EMAIL;PREF=1:new@example.org" in out
    assert "old" not in out.lower()
