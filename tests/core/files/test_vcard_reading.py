"""vCards in: every version and maker, and whatever was made of them on the way."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connote.core.errors import FileUnreadable
from connote.core.files.reading import read_file
from connote.core.files.vcard_reading import LONGEST_KEPT, read_vcards
from connote.core.things import FileKind, FileRead, PersonRow
from data.make_exports import zip_bytes
from data.make_vcards import samples
from data.vcard_sample import MARY, Sample, card

FIELDS = PersonRow(0)._fields


def read(text: str | bytes) -> FileRead:
    """Read a file of vCards."""
    return read_vcards("people.vcf", text.encode() if isinstance(text, str) else text)


@pytest.mark.parametrize("sample", samples(), ids=lambda sample: sample.name)
def test_every_card_is_read_whoever_made_it(sample: Sample) -> None:
    """The names of all, and the fields and lines of the first, are what the maker meant."""
    file = read(sample.data)
    assert tuple(f"{row.first_name}|{row.last_name}" for row in file.rows) == sample.names
    assert len(file.skipped) == sample.skipped
    first = file.rows[0]._asdict()
    assert {name: first[name] for name in sample.told} == sample.told
    if sample.kept:
        assert first["lines"] == sample.kept


def test_cards_are_numbered_as_they_begin() -> None:
    """Rows and skips together number the cards from 1, cards within cards too."""
    inner = "AGENT:\r\n" + card("FN:Bo Karr") + "NOTE:after"
    file = read(card("FN:Ada Poole", inner) + card() + card("FN:Cy Lund"))
    assert [row.row for row in file.rows] == [1, 2, 4]
    assert [(skip.row, skip.reason) for skip in file.skipped] == [(3, "the card is empty")]
    assert file.read == 4


def test_a_group_is_named_for_what_it_is() -> None:
    """It is skipped with its number and the reason."""
    file = read(card("FN:Ada Poole") + card("FN:Team", "KIND:GROUP", version="4.0"))
    assert file.skipped[0][1:] == (2, "a group, not a person")


@pytest.mark.parametrize(
    "told", ["mailto:a@example.org", "Ada Poole <a@example.org>", "<a@example.org> "]
)
def test_an_address_is_freed_of_what_stands_around_it(told: str) -> None:
    """Mail programs put a name and brackets into EMAIL; who wrote is known by the address."""
    (row,) = read(card(*MARY, f"EMAIL:{told}")).rows
    assert row.emails == ("a@example.org",)


def test_large_pictures_are_left_out_and_counted() -> None:
    """The person comes in without them; a small picture is kept."""
    large = card(*MARY, f"PHOTO;ENCODING=b;TYPE=JPEG:{'A' * (LONGEST_KEPT + 1)}")
    small = card(*MARY, "PHOTO;ENCODING=b;TYPE=JPEG:AAAA")
    file = read(large + large + small)
    assert [row.lines for row in file.rows] == [(), (), ("PHOTO:data:image/jpeg;base64,AAAA",)]
    assert file.remarks == ("2 pictures over 64 KiB were left out.",)


def test_what_was_mended_is_said() -> None:
    """Remarks name cards by number and count letters; none of them quotes a card."""
    cards = (
        card("FN:Ada Poole", "nonsense"),
        "BEGIN:VCARD\r\nFN:Bo Karr\r\n",
        card("FN;CHARSET=Murks;QUOTED-PRINTABLE:J=F6rg"),
        card("FN;CHARSET=UTF-8;QUOTED-PRINTABLE:Zo=C3=A9 caf=C3"),
        "BEGIN:VCARD\r\nFN:Cy Lund\r\n",
    )
    assert read("".join(cards)).remarks == (
        "The beginning or end is missing in cards 2 and 5.",
        "Lines that are no vCard lines were kept in card 1.",
        "Text that is not UTF-8 was read as cp1252.",
        "1 line names an unknown encoding.",
        "1 broken letter was replaced by \ufffd.",
    )


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("BEGIN:VCARD\nFN:x\n" * 3000 + "END:VCARD\n" * 3000, 3000),
        ("BEGIN:VCARD\nFN:x\nAGENT:\n" * 3000 + "END:VCARD\n" * 3000, 3000),
        ("BEGIN:VCARD\nFN:x\n" * 3000, 3000),
        ("BEGIN:VCARD\nFN:x\nAGENT:" + "BEGIN:VCARD\\nFN:y\\nAGENT:" * 300 + "\n", 301),
        (card("FN:x", "NOTE:" + "\r\n a" * 60_000), 1),
        (card("FN:x", "NOTE;QUOTED-PRINTABLE:" + "=C3=\r\n=A9=\r\n" * 30_000), 1),
        (card("FN:x", "TEL" + ";TYPE=a" * 20_000 + ":1"), 1),
        (card("FN:x", "TEL" + ';"' * 50_000 + ":1"), 1),
        (card("FN:x", "N:" + "\\" * 50_000), 1),
        (card("FN:x", "NOTE:" + "x" * 20_000_000), 1),
        ("END:VCARDBEGIN:VCARD" * 20_000, 20_000),
        ("FN:x\nEND:VCARD\n" * 3000, 3000),
        ("\n" * 300_000 + card("FN:x"), 1),
    ],
    ids=[
        "nested", "agents", "no ends", "agents in values", "folds", "soft breaks", "parameters",
        "quotes", "backslashes", "a line of 20 MB", "edges", "no beginnings", "blanks",
    ],
)  # fmt: skip
def test_no_card_takes_more_than_its_share_of_time(text: str, count: int) -> None:
    """Whatever is repeated thousands of times is read in one pass (the test would not end)."""
    assert read(text).read == count


@given(st.binary(max_size=400), st.integers(0, 300))
def test_no_bytes_raise(junk: bytes, at: int) -> None:
    """Bytes of any kind in a good file cost what they hit, never the file."""
    good = card(*MARY, "NOTE;ENCODING=QUOTED-PRINTABLE:a=", "b", "PHOTO;BASE64:AAAA").encode() * 2
    try:
        file = read(good[:at] + junk + good[at:])
    except FileUnreadable:
        return
    assert file.read == len(file.rows) + len(file.skipped)
    assert all(isinstance(value, str) for row in file.rows for value in (row[1], *row.lines))


@given(st.lists(st.sampled_from([
    "BEGIN:VCARD\n", "END:VCARD\n", "FN:x\n", "N:", "AGENT:", "\n", " ", "=", ";", ":", '"', "\\n",
    "NOTE;QUOTED-PRINTABLE:", "PHOTO;BASE64:\n", "AAAA\n", "TEL;", "KIND:group\n", "item1.",
]), max_size=60))  # fmt: skip
def test_no_order_of_parts_raises(parts: list[str]) -> None:
    """Beginnings, ends, folds and encodings may come in any order; each card counts once."""
    try:
        file = read("BEGIN:VCARD\n" + "".join(parts))
    except FileUnreadable:
        pytest.fail("the first line was a card's beginning")
    assert file.read == len({row.row for row in (*file.rows, *file.skipped)})


# ── the way in ───────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("name", "before", "codec"),
    [
        ("people.vcf", "", "utf-8"),
        ("people.VCF", "Forwarded message\n\n", "utf-8"),
        ("people.vcf", "", "utf-16"),
        ("people.txt", "\n  ", "utf-8"),
        ("people.txt", "", "utf-16-be"),
        ("people.eml", "Subject: card\n\n", "utf-8"),
    ],
)
def test_a_file_of_vcards_is_known(tmp_path: Path, name: str, before: str, codec: str) -> None:
    """By its name, by its beginning, or because a card begins in it somewhere."""
    path = tmp_path / name
    path.write_bytes((before + card("FN:Ada Pöole") * 2).encode(codec))
    (file,) = read_file(path)
    assert (file.kind, len(file.rows)) == (FileKind.VCARDS, 2)
    assert file.rows[0].last_name == "Pöole"


def test_vcards_come_out_of_a_zip(tmp_path: Path) -> None:
    """Several files of them stand beside each other, as Takeout packs them."""
    path = tmp_path / "takeout.zip"
    members = {"All/All.vcf": card("FN:Ada Poole"), "Friends/Friends.vcf": card("FN:Bo Karr")}
    path.write_bytes(zip_bytes({name: text.encode() for name, text in members.items()}))
    files = read_file(path)
    assert sorted(file.name for file in files) == ["All.vcf", "Friends.vcf"]
    assert {file.kind for file in files} == {FileKind.VCARDS}


@pytest.mark.parametrize("text", ["", "  \n", "nothing of the kind", "BEGIN:VCALENDAR\n"])
def test_a_vcf_without_cards_is_refused_in_words(tmp_path: Path, text: str) -> None:
    """Nothing is taken in, and one sentence says why."""
    path = tmp_path / "people.vcf"
    path.write_text(text)
    with pytest.raises(FileUnreadable, match=r"people\.vcf (is empty|holds no vCards)\."):
        read_file(path)
