"""A person out of a pasted text: what people have in their clipboards, and what comes of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connote.core.files.pasted import read_pasted

SIGNATURE = """\
Kind regards,
Mary Stone
VP Product
Northwind Ltd.
T: +33 4 72 00 00 00 | M: +33 6 12 34 56 78
mary@northwind.example | www.northwind.example
12 rue Neuve, 69001 Lyon
"""
PROFILE = "https://www.linkedin.com/in/mary-stone"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Mary Stone", {"first_name": "Mary", "last_name": "Stone"}),
        (f"{PROFILE}-1a2b3c/?trk=x", {"first_name": "Mary", "last_name": "Stone"}),
        ("linkedin.com/in/marystone", {"url": "https://www.linkedin.com/in/marystone"}),
        (
            "Mary Stone, VP Product at Northwind, mary@northwind.example",
            {
                "position": "VP Product",
                "company": "Northwind",
                "emails": ("mary@northwind.example",),
            },
        ),
        (
            "Mary Stone <m.stone@n.example>",
            {"emails": ("m.stone@n.example",), "last_name": "Stone"},
        ),
        ("mary.stone@northwind.example", {"first_name": "Mary", "last_name": "Stone"}),
        (
            SIGNATURE,
            {
                "first_name": "Mary",
                "position": "VP Product",
                "company": "Northwind Ltd.",
                "phones": ("+33 4 72 00 00 00", "+33 6 12 34 56 78"),
                "emails": ("mary@northwind.example",),
                "remarks": "12 rue Neuve, 69001 Lyon",
                "url": "",
            },
        ),
        (
            "Mary Stone (She/Her) · 1st\nVP Product at Northwind\nLyon, France · Contact info\n"
            "500+ connections",
            {
                "position": "VP Product",
                "company": "Northwind",
                "place": "Lyon, France",
                "remarks": "",
            },
        ),
        ("Mary Stone | VP Product | Northwind", {"position": "VP Product", "company": "Northwind"}),
        (
            "Jan Beier – Leiter Vertrieb bei Acme GmbH",
            {"company": "Acme GmbH", "last_name": "Beier"},
        ),
        (
            "BEGIN:VCARD\nVERSION:3.0\nFN:Mary Stone\nN:Stone;Mary;;;\nORG:Northwind\nEND:VCARD",
            {"first_name": "Mary", "last_name": "Stone", "company": "Northwind"},
        ),
        (
            "山田 太郎, 営業部長 at 株式会社ノース",
            {"last_name": "太郎", "company": "株式会社ノース"},
        ),
    ],
)
def test_a_pasted_text_tells_who_it_is_about(text: str, told: dict[str, object]) -> None:
    """Addresses, signatures, lines and cards give the fields that a person would fill in."""
    person = read_pasted(text)
    assert {name: getattr(person, name) for name in told} == told


@pytest.mark.parametrize("text", ["", "  \n", "????", "-- ", "BEGIN:VCARD", "1 2 3"])
def test_what_names_nobody_gives_nobody(text: str) -> None:
    """There is no name made of signs."""
    person = read_pasted(text)
    assert (person.first_name, person.last_name) == ("", "")


def test_a_company_site_in_a_signature_is_nobodys_profile() -> None:
    """Two people of one company must not become one by its address."""
    assert read_pasted("Mary Stone\nhttps://northwind.example/team").url == ""
    assert read_pasted("https://blog.example/mary").url == "https://blog.example/mary"


@given(st.text(max_size=400))
def test_any_text_at_all_can_be_read(text: str) -> None:
    """Nothing that can stand in a clipboard is a mistake."""
    person = read_pasted(text)
    assert person.first_name == person.first_name.strip()


def test_a_very_long_text_is_read_at_once() -> None:
    """Only the beginning is looked at: 10 MB of letters, digits and signs take no time."""
    for sign in ("a", "1 ", "- ", "a@", "(", "www.", ", a"):
        read_pasted(sign * 2_000_000)
