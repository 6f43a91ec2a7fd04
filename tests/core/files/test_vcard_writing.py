"""vCards out: every value in its place, and none that breaks out of its line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connote.core.files.vcard_writing import write_vcards
from connote.core.things import Contact

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


def _card(contact: Contact, version: str = "4.0") -> str:
    return b"".join(write_vcards([(contact, ())], version=version)).decode()


@pytest.mark.parametrize(
    ("version", "email"),
    [("4.0", "EMAIL;PREF=1:mary@example.org"), ("3.0", "EMAIL;TYPE=INTERNET;TYPE=PREF:mary")],
)
def test_a_card_says_all_that_is_known(version: str, email: str) -> None:
    """Each version marks the first address its own way; text is escaped by one rule."""
    card = _card(MARY, version)
    assert card.startswith(f"BEGIN:VCARD\r\nVERSION:{version}\r\nFN:Mary Stone\\; PhD\\, PMP\r\n")
    assert "\r\nN:Stone\\; PhD\\, PMP;Mary;;;\r\n" in card
    assert email in card
    assert "\r\nORG:Northwind\\\\Analytics\\, Inc.\r\n" in card
    assert "\r\nCATEGORIES:mentor,a\\,b\r\n" in card
    assert "\r\nNOTE:first line\\nsecond line\r\n" in card
    assert card.endswith("END:VCARD\r\n")


def test_what_is_not_known_has_no_line() -> None:
    """A card of a bare name has five lines."""
    assert _card(Contact(1, "Ada")).count("\r\n") == 5


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
