"""Address books come in alike, whichever program, version and language wrote them."""

from __future__ import annotations

import pytest

from connote.core.files.reading import read_bytes
from connote.core.things import FileKind, PersonRow
from data.make_address_books import BOOKS, JÜRGEN, MARY, SERVICE, book


def _people(name: str) -> tuple[PersonRow, ...]:
    file = read_bytes("contacts.csv", book(name))
    assert file.skipped == ()
    rows = tuple(row for row in file.rows if isinstance(row, PersonRow))
    assert len(rows) == len(file.rows) == 3
    return rows


def _line(row: PersonRow, start: str) -> str:
    return next((line for line in row.lines if line.startswith(start)), "")


@pytest.mark.parametrize("name", BOOKS)
def test_every_layout_gives_the_same_person(name):
    """Name, addresses, numbers, profile, company, position, tags and remarks stand in each."""
    mary = _people(name)[0]
    assert (mary.first_name, mary.last_name) == ("Mary", "Stone")
    assert mary.emails == (MARY["email"], MARY["email 2"])
    numbers = {MARY[kind] for kind in ("mobile", "phone", "fax") if f"{kind}=" in BOOKS[name][0]}
    assert set(mary.phones) >= numbers
    assert mary.url == MARY["linkedin"]
    assert (mary.company, mary.position) == (MARY["company"], MARY["position"])
    assert mary.tags == ("Rotary", "Vip")
    assert mary.remarks == MARY["notes"]
    assert 'likes "tea"' in mary.lines[-1]


@pytest.mark.parametrize("name", BOOKS)
def test_what_has_no_field_is_kept_as_a_line(name):
    """Birthday, address, department and the further parts of a name are kept where they stand."""
    mary, columns = _people(name)[0], BOOKS[name].columns
    assert _line(mary, "BDAY") == "BDAY:1985-04-02"
    if "street=" in columns:
        street = ":;;1 Hill Road;Bristol;;BS1 2AB;United Kingdom"
        assert _line(mary, "ADR") == f"ADR;TYPE=WORK{street}"
        assert mary.place == "Bristol, United Kingdom"
    if "department=" in columns:
        assert _line(mary, "ORG") == "ORG:Contoso\\, Ltd.;Sales"
    if "middle=" in columns:
        assert _line(mary, "N:") == "N:Stone;Mary;Ann;Dr.;PhD"
    if "mobile=" in columns:
        assert f"TEL;TYPE=CELL:{MARY['mobile']}" in mary.lines


@pytest.mark.parametrize("name", BOOKS)
def test_somebody_of_few_words_gets_nothing_that_is_not_theirs(name):
    """Empty birthdays (0/0/00), and what Outlook writes by itself, leave no trace."""
    jürgen = _people(name)[1]
    assert (jürgen.first_name, jürgen.last_name) == (JÜRGEN["first"], JÜRGEN["last"])
    assert jürgen.url == "https://www.linkedin.com/in/juergen-gross-made-up"
    assert (jürgen.emails, jürgen.phones) == ((), (JÜRGEN["mobile"],))
    assert jürgen.company == JÜRGEN["company"]
    kinds = {line.partition(":")[0] for line in jürgen.lines}
    assert kinds <= {"TEL;TYPE=CELL", "BDAY", "X-CONNOTE-RECORD-ID"}
    assert _line(jürgen, "BDAY") in ("", "BDAY:--1201")


@pytest.mark.parametrize("name", BOOKS)
def test_a_company_without_a_person_keeps_its_name(name):
    """A card of a company alone is called like the company."""
    service = _people(name)[2]
    assert (service.first_name, service.last_name) == ("", SERVICE["company"])
    assert service.phones in ((SERVICE["phone"],), ())


@pytest.mark.parametrize(
    ("program", "kind"), [("Google", FileKind.GOOGLE), ("Outlook", FileKind.OUTLOOK)]
)
def test_an_address_book_is_known_by_its_columns(program, kind):
    """Google's and Outlook's files are called what they are, in every layout but the Mac's."""
    names = [name for name in BOOKS if name.startswith(program) and "Mac" not in name]
    assert {read_bytes("x.csv", book(name)).kind for name in names} == {kind}


def test_an_address_book_says_nothing_of_columns_left_aside():
    """Every column has its use, so that no remark names one."""
    assert read_bytes("contacts.csv", book("Google, new")).remarks == ()


def test_labels_of_google_are_tags_without_its_own():
    """`* myContacts` and its like are groups of Google's, not of the user."""
    header = "First Name,Last Name,Labels,E-mail 1 - Value\n"
    row = "Ann,Lee,* myContacts ::: Chess ::: * starred ::: Old friends,a@example.org\n"
    (ann,) = read_bytes("x.csv", (header + row).encode()).rows
    assert ann.tags == ("Chess", "Old friends")


def test_several_addresses_in_one_cell_are_several():
    """Google joins values and whole addresses by ` ::: `."""
    header = "Name,E-mail 1 - Value,Phone 1 - Value,Address 1 - Street,Address 1 - City\n"
    row = "Ann Lee,a@example.org ::: b@example.org,1 ::: 2,Hill 1 ::: Road 2,Rome ::: Lyon\n"
    (ann,) = read_bytes("x.csv", (header + row).encode()).rows
    assert (ann.emails, ann.phones) == (("a@example.org", "b@example.org"), ("1", "2"))
    assert ann.lines == ("ADR:;;Hill 1;Rome;;;", "ADR:;;Road 2;Lyon;;;")
    assert ann.place == "Rome"


def test_an_address_that_is_none_is_kept():
    """What Outlook writes for people of one's own company is no e-mail address."""
    header = "First Name,Last Name,E-mail Address,E-mail 2 Address\n"
    row = "Ann,Lee,/o=Contoso/ou=Sales/cn=ann,ann@example.org\n"
    (ann,) = read_bytes("x.csv", (header + row).encode()).rows
    assert ann.emails == ("ann@example.org",)
    assert ann.lines == ("X-CONNOTE-E-MAIL-ADDRESS:/o=Contoso/ou=Sales/cn=ann",)
