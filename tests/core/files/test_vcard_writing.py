"""vCards out: every value in its place, kept lines with them, and nothing that breaks out."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from connote.core.files.vcard_reading import read_vcards
from connote.core.files.vcard_writing import write_vcards
from connote.core.things import Contact, PersonRow
from data.make_vcards import samples
from data.vcard_sample import Sample, card

MARY = Contact(
    id=1,
    first_name="Mary",
    last_name="Stone; PhD, PMP",
    organization="Northwind\\Analytics, Inc.",
    position="VP Product",
    place="Lyon",
    emails=("mary@example.org", "m.stone@example.com"),
    phones=("+33 1 23 45 67 89",),
    profile_url="https://www.linkedin.com/in/marystone",
    tags=("mentor", "a,b"),
    remarks="first line\nsecond line",
    connected_on="2026-02-08",
)
VERSIONS = ("3.0", "4.0")


def contact_of(row: PersonRow, **changes: object) -> Contact:
    """Make the contact that the book would make of a row."""
    told = {
        "id": 1,
        "first_name": row.first_name,
        "last_name": row.last_name,
        "organization": row.company,
        "uid": row.uid,
        "position": row.position,
        "place": row.place,
        "emails": row.emails,
        "phones": row.phones,
        "profile_url": row.url,
        "tags": row.tags,
        "remarks": row.remarks,
        "connected_on": row.connected_on,
    }
    return Contact(**(told | changes))  # type: ignore[arg-type]


def written(contact: Contact, lines: Sequence[str] = (), version: str = "4.0") -> str:
    """Write one card, unfolded."""
    data = b"".join(write_vcards([(contact, lines)], version=version))
    return data.replace(b"\r\n ", b"").decode()


def back(rows: Sequence[PersonRow], version: str) -> list[PersonRow]:
    """Write rows as contacts and read them again; their numbers don't count."""
    pairs = [(contact_of(row), row.lines) for row in rows]
    file = read_vcards("again.vcf", b"".join(write_vcards(pairs, version=version)))
    return [row._replace(row=0) for row in file.rows]


@pytest.mark.parametrize(
    ("version", "email"),
    [("4.0", "EMAIL;PREF=1:mary@example.org"), ("3.0", "EMAIL;TYPE=INTERNET;TYPE=PREF:mary")],
)
def test_a_card_says_all_that_is_known(version: str, email: str) -> None:
    """Each version marks the first address its own way; text is escaped by one rule."""
    card = written(MARY, version=version)
    assert card.startswith(f"BEGIN:VCARD\r\nVERSION:{version}\r\nFN:Mary Stone\\; PhD\\, PMP\r\n")
    assert "\r\nN:Stone\\; PhD\\, PMP;Mary;;;\r\n" in card
    assert email in card
    assert "\r\nORG:Northwind\\\\Analytics\\, Inc.\r\n" in card
    assert "\r\nCATEGORIES:mentor,a\\,b\r\n" in card
    assert "\r\nNOTE:first line\\nsecond line\r\n" in card
    assert card.endswith("END:VCARD\r\n")


def test_what_is_not_known_has_no_line() -> None:
    """A card of a bare name has five lines."""
    assert written(Contact(1, "Ada")).count("\r\n") == 5


# ── out and in again ─────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("sample", samples(), ids=lambda sample: sample.name)
def test_what_came_in_comes_back_equal(sample: Sample, version: str) -> None:
    """Every value and every kept line of every maker's cards outlives a way out and in."""
    rows = read_vcards("first.vcf", sample.data).rows
    people = [PersonRow(*row)._replace(row=0) for row in rows]
    again = back(people, version)
    assert again == people
    assert back(again, "3.0" if version == "4.0" else "4.0") == people


_WORDS = st.text(st.characters(codec="utf-8", exclude_categories=("Cc",)), max_size=30).map(
    lambda text: " ".join(text.split())
)
_NOTES = st.text(st.characters(codec="utf-8", exclude_characters="\r"), max_size=200).map(
    lambda text: "".join(one for one in text if one in "\t\n" or " " <= one != "\x7f")
)
_LISTS = st.lists(_WORDS.filter(bool), max_size=4, unique=True).map(tuple)
_NUMBERS = st.lists(_WORDS.filter(lambda word: word[:4].lower() not in ("", "tel:")), unique=True)


@given(
    st.builds(
        PersonRow,
        row=st.just(0),
        first_name=_WORDS.filter(bool),
        last_name=_WORDS,
        emails=st.lists(st.emails(), max_size=3, unique=True).map(tuple),
        phones=_NUMBERS.map(tuple),
        url=st.sampled_from(["", "https://www.linkedin.com/in/ada", "https://example.org/ada"]),
        company=_WORDS,
        position=_WORDS,
        place=_WORDS,
        tags=_LISTS,
        remarks=_NOTES.filter(lambda text: not text or text.strip()),
        connected_on=st.sampled_from(["", "2026-02-08"]),
        uid=_WORDS,
        lines=st.just(()),
        history_kind=st.just(""),
        history_place=st.just(""),
    ),
    st.sampled_from(VERSIONS),
)
@example(PersonRow(0, "x" * 60 + "END:VCARD"), "4.0")
@example(PersonRow(0, "Ada", remarks="a\n\n BEGIN:VCARD\n" * 9), "3.0")
def test_whatever_the_book_says_comes_back_equal(row: PersonRow, version: str) -> None:
    """Names, numbers, tags and remarks of any letters go out and come in unchanged."""
    assert back([row], version) == [row]


@given(st.text(max_size=300), st.text(max_size=300))
def test_no_value_breaks_out_of_its_line(name: str, remarks: str) -> None:
    """Whatever a name or remark holds, a card stays one card of lines of 75 octets at most."""
    data = b"".join(write_vcards([(Contact(1, name, remarks=remarks), ())], version="4.0"))
    lines = data.split(b"\r\n")
    assert all(len(line) <= 75 for line in lines)
    unfolded = data.replace(b"\r\n ", b"").split(b"\r\n")
    assert unfolded[0] == b"BEGIN:VCARD"
    assert unfolded.count(b"END:VCARD") == 1
    assert {line.split(b":")[0] for line in unfolded if line} <= {
        *(b"BEGIN", b"VERSION", b"FN", b"N", b"NOTE", b"END")
    }


@given(
    st.lists(
        st.one_of(
            st.text(max_size=80),
            st.sampled_from(
                [
                    "X-ABLabel:a\r\nEND:VCARD\r\nBEGIN:VCARD",
                    "END:VCARD",
                    "BEGIN:VCARD",
                    "VERSION:2.1",
                    'TEL;TYPE="a\r\nNOTE:b":1',
                    "TEL;TYPE=a\nb:1",
                    "X-A;B=\x00:c\ud800",
                    "NOTE;ENCODING=QUOTED-PRINTABLE:a=0AEND:VCARD",
                    "AGENT:BEGIN:VCARD",
                ]
            ),
        ),
        max_size=4,
    ),
    st.sampled_from(VERSIONS),
)
def test_no_kept_line_breaks_out(lines: list[str], version: str) -> None:
    """Lines from anywhere, ours or not, stay one line each within their card."""
    pairs = [(Contact(1, "Ada", "Poole"), lines), (Contact(2, "Bo", "Karr"), ())]
    data = b"".join(write_vcards(pairs, version=version))
    names = [line.partition(b":")[0] for line in data.split(b"\r\n")]
    assert names.count(b"BEGIN") == names.count(b"END") == names.count(b"VERSION") == 2
    assert [row.first_name for row in read_vcards("a.vcf", data).rows] == ["Ada", "Bo"]
    assert b"\n" not in data.replace(b"\r\n", b"")


# ── kept lines ───────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("line", "older"),
    [
        ("TEL;TYPE=CELL:1", "TEL;TYPE=CELL;TYPE=PREF:1"),
        ("EMAIL;TYPE=WORK:a@b.example", "EMAIL;TYPE=INTERNET;TYPE=WORK;TYPE=PREF:a@b.example"),
        ("BDAY:19850304", "BDAY:1985-03-04"),
        ("BDAY:--0304", "BDAY;X-APPLE-OMIT-YEAR=1604:1604-03-04"),
        ("BDAY:19850304T101500Z", "BDAY;VALUE=date-time:1985-03-04T10:15:00Z"),
        ("BDAY:1985-03", "BDAY:1985-03"),
        ("GEO:geo:48.1,11.5", "GEO:48.1;11.5"),
        ("PHOTO:data:image/png;base64,AAAA", "PHOTO;TYPE=PNG;ENCODING=b:AAAA"),
        ("PHOTO:https://x.example/a.png", "PHOTO;VALUE=uri:https://x.example/a.png"),
        ("PHOTO:data:image/png;base64,A?", "PHOTO;VALUE=uri:data:image/png;base64,A?"),
        ("LOGO:data:image/svg+xml;base64,AAAA", "LOGO;TYPE=SVG+XML;ENCODING=b:AAAA"),
        ("KEY:data:application/pgp-keys;base64,AA==", "KEY;TYPE=PGP;ENCODING=b:AA=="),
        ("KEY:data:text/plain;base64,AA==", "KEY;MEDIATYPE=text/plain;ENCODING=b:AA=="),
        ("LANG;PREF=1:fr", "LANG;TYPE=PREF:fr"),
        ("X-Thing;type=pref;A=1:as it was", "X-Thing;type=pref;A=1:as it was"),
        ("item1.X-ABLabel:_$!<Home>!$_", "item1.X-ABLabel:_$!<Home>!$_"),
    ],
)
def test_a_kept_line_is_turned_for_version_3_and_back(line: str, older: str) -> None:
    """Version 4.0 takes it as it is kept; 3.0 has its own way, which is read as the same."""
    contact = Contact(1, "Ada", emails=("a@b.example",), phones=("1",))
    telling = line.replace(":1", ";PREF=1:1") if line.startswith("TEL") else line
    telling = line.replace(":a", ";PREF=1:a") if line.startswith("EMAIL") else telling
    assert f"\r\n{telling}\r\n" in written(contact, [line])
    assert f"\r\n{older}\r\n" in written(contact, [line], "3.0")
    again = read_vcards("a.vcf", card("FN:Ada", "N:;Ada;;;", older).encode()).rows[0]
    assert again.lines == (line,)


def test_an_edited_name_keeps_its_other_parts() -> None:
    """The title and the letters behind outlast a marriage; the name in full is made anew."""
    lines = ("FN:Dr. Mary Ann Poole PhD", "N:Poole;Mary;Ann;Dr.;PhD")
    assert "FN:Dr. Mary Ann Poole PhD" in written(Contact(1, "Mary", "Poole"), lines)
    edited = written(Contact(1, "Mary", "Stone"), lines)
    assert "\r\nFN:Mary Stone\r\nN:Stone;Mary;Ann;Dr.;PhD\r\n" in edited


def test_a_removed_value_takes_its_line_and_label_along() -> None:
    """An address that was deleted in the book is not in the card; another's label stays."""
    lines = (
        "item1.EMAIL:old@example.org",
        "item2.EMAIL;TYPE=HOME:mary@example.org",
        "item1.X-ABLabel:Old",
        "item2.X-ABLabel:New",
        "lone.X-ABLabel:Lone",
    )
    card = written(Contact(1, "Mary", emails=("mary@example.org",)), lines)
    assert "old@example.org" not in card
    assert "item1" not in card
    assert "item2.EMAIL;TYPE=HOME;PREF=1:mary@example.org\r\nitem2.X-ABLabel:New\r\n" in card
    assert "lone.X-ABLabel:Lone" in card


def test_a_number_spelled_otherwise_has_its_type_too() -> None:
    """Another file may have brought the same number or address in another spelling."""
    contact = Contact(1, "Ada", phones=("0170 5550123",), emails=("Ada@example.org",))
    card = written(contact, ["TEL;TYPE=CELL:+49 170 5550123", "EMAIL;TYPE=WORK:ada@example.org"])
    assert "\r\nTEL;TYPE=CELL;PREF=1:0170 5550123\r\n" in card
    assert "\r\nEMAIL;TYPE=WORK;PREF=1:Ada@example.org\r\n" in card


@pytest.mark.parametrize(
    ("changes", "there", "gone"),
    [
        ({"organization": "Contoso"}, "ORG:Contoso\r\nORG:Second", "Northwind"),
        ({"organization": "Northwind"}, "ORG:Northwind;Care\r\nORG:Second", "ORG:Northwind\r"),
        ({"position": "Chief"}, "TITLE:Chief", "LANGUAGE"),
        ({"place": "Nice"}, "ADR:;;;Nice;;;\r\nADR;TYPE=HOME:;;1 rue;Lyon;;;France", "x"),
        ({"place": "Lyon, France"}, "ADR;TYPE=HOME:;;1 rue;Lyon;;;France", "ADR:"),
        ({"remarks": "new"}, "NOTE:new", "NOTE:one"),
        ({"remarks": "one\n\ntwo"}, "NOTE:one\r\nNOTE:two", "NOTE:one\\n"),
        ({"tags": ("a",)}, "CATEGORIES:a\r\n", "CATEGORIES:a,b"),
        ({"profile_url": "https://www.linkedin.com/in/m"},
         "URL:https://www.linkedin.com/in/m\r\n", "x"),
        ({"uid": "1"}, "UID;VALUE=text:1\r\n", "UID:2"),
    ],
)  # fmt: skip
def test_what_changed_in_the_book_is_written_anew(
    changes: dict[str, object], there: str, gone: str
) -> None:
    """A kept line goes out only as long as the book says the same; an address in parts stays."""
    lines = (
        "ORG:Northwind;Care", "ORG:Second", "TITLE;LANGUAGE=en:Clerk",
        "ADR;TYPE=HOME:;;1 rue;Lyon;;;France", "CATEGORIES:a,b,a", "NOTE:one", "NOTE:two", "UID:2",
        "URL:https://www.linkedin.com/in/old", "BDAY:--0304",
    )  # fmt: skip
    card = written(contact_of(PersonRow(1, "Mary", "Stone"), **changes), lines)
    assert there in card
    assert gone not in card
    assert "BDAY:--0304" in card


def test_a_contact_without_a_name_comes_back_without_one() -> None:
    """It goes out under its address, which is not taken for a name again."""
    for row in (
        PersonRow(0, emails=("ada@example.org",)),
        PersonRow(0, url="https://www.linkedin.com/in/ada"),
        PersonRow(0, phones=("1",)),
    ):
        assert back([row], "4.0") == back([row], "3.0") == [row]
