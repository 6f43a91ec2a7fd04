"""Address books: who is whom, what is added, what is only offered, and nothing twice."""

from __future__ import annotations

import pytest

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.store.tables import CardLine
from connote.core.things import (
    Choices,
    FieldChange,
    FileKind,
    FileRead,
    HistoryKind,
    ImportReport,
    ItemKind,
    PersonRow,
)
from core.book_stories import all_rows

MARY = PersonRow(
    1,
    "Mary",
    "Stone",
    emails=("mary@example.org",),
    phones=("+49 170 5550123",),
    company="Northwind",
    position="Head of Product",
    tags=("friend",),
    remarks="likes tea",
    lines=("BDAY:1985-03-04",),
)


def cards(*rows: PersonRow) -> FileRead:
    """Make a file of vCards, its rows numbered."""
    numbered = tuple(row._replace(row=place) for place, row in enumerate(rows, start=1))
    return FileRead("friends.vcf", FileKind.VCARDS, numbered)


def bring(book: Book, *rows: PersonRow, **how: object) -> ImportReport:
    """Import rows and see that each is accounted for."""
    report = book.importing.run([cards(*rows)], **how)  # type: ignore[arg-type]
    counted = report.new + report.changed + report.unchanged + len(report.skipped)
    assert counted == report.read == len(rows)
    return report


def lines(book: Book) -> list[str]:
    """List the vCard lines that are kept."""
    return [row.text for row in CardLine.select().order_by(CardLine.id)]


def test_everything_a_card_tells_comes_in(book: Book) -> None:
    """Names, addresses, numbers, tags, remarks; what has no field is kept as a line."""
    assert bring(book, MARY).new == 1
    mary = book.contacts.get(book.contacts.find("Mary Stone").id)
    assert (mary.emails, mary.phones, mary.tags) == (MARY.emails, MARY.phones, MARY.tags)
    assert (mary.organization, mary.position) == ("Northwind", "Head of Product")
    assert (mary.remarks, lines(book)) == ("likes tea", ["BDAY:1985-03-04"])


def test_a_second_time_changes_nothing(book: Book) -> None:
    """The same file again writes no row at all."""
    rows = (
        MARY,
        PersonRow(2, "Bo"),
        PersonRow(3, "Bo", company="XYZ"),
        PersonRow(4, "", "", ("a@b.example",)),
    )
    assert bring(book, *rows).new == 4
    before = all_rows()
    again = bring(book, *rows)
    assert (again.unchanged, all_rows()) == (4, before)


@pytest.mark.parametrize(
    ("known", "told"),
    [
        ({"profile_url": "https://www.linkedin.com/in/mary"}, {"url": "linkedin.com/in/Mary/"}),
        ({"emails": ["x@example.org", "M@Example.org"]}, {"emails": ("m@example.org",)}),
        ({"phones": ["0170 5550123"]}, {"phones": ("+491705550123",)}),
        ({}, {}),
        ({"organization": "XYZ Co."}, {"company": "XYZ Company, Inc."}),
    ],
)
def test_who_is_in_the_book_is_known(book: Book, known: dict, told: dict) -> None:
    """By profile, by e-mail, by name and number, and with none of these by name and company."""
    book.contacts.add(ContactWords(first_name="Mary", last_name="Stone", **known))
    assert bring(book, PersonRow(1, "Mary", "Stone", **told)).new == 0


@pytest.mark.parametrize(
    ("known", "told"),
    [
        ({"profile_url": "https://www.linkedin.com/in/mary"}, {"url": "linkedin.com/in/mary-2"}),
        ({"emails": ["x@example.org"]}, {"emails": ("m@example.org",)}),
        ({"phones": ["0170 5550123"]}, {"phones": ("+491705550124",)}),
        ({"organization": "XYZ Co."}, {"company": "ABC"}),
        ({"profile_url": "https://www.linkedin.com/in/mary", "emails": ["m@example.org"]},
         {"url": "linkedin.com/in/mary-2", "emails": ("m@example.org",)}),
    ],
)  # fmt: skip
def test_namesakes_stay_two_people_and_are_named(book: Book, known: dict, told: dict) -> None:
    """The name alone joins nobody; the plan says who may be the same."""
    there = book.contacts.add(ContactWords(first_name="Mary", last_name="Stone", **known))
    report = bring(book, PersonRow(1, "Mary", "Stone", **told))
    assert report.new == 1
    (item,) = [item for item in report.items if item.kind is ItemKind.DUPLICATE]
    assert (item.who, item.contact_id, item.row) == ("Mary Stone", there, 1)


def test_what_the_book_says_is_never_replaced_unasked(book: Book) -> None:
    """Empty fields are filled and lists grow; a difference is offered, and taken when chosen."""
    there = book.contacts.add(
        ContactWords(first_name="Mary", last_name="Stone", emails=["mary@example.org"],
                     organization="Contoso", phones=["555 0199"])
    )  # fmt: skip
    plan = bring(book, MARY, dry_run=True)
    offered = {item.kind: item.changes for item in plan.items}
    assert offered[ItemKind.DIFFERENT] == (FieldChange("organization", "Contoso", "Northwind"),)
    assert [change.field for change in offered[ItemKind.CHANGED]] == [
        *("position", "remarks", "phone", "tag", "more"),
    ]
    bring(book, MARY)
    mary = book.contacts.get(there)
    assert (mary.organization, mary.position) == ("Contoso", "Head of Product")
    assert mary.phones == ("555 0199", "+49 170 5550123")
    taken = Choices(taken=frozenset({("friends.vcf", 1, "organization")}))
    bring(book, MARY, choices=taken)
    assert book.contacts.get(there).organization == "Northwind"


def test_people_who_share_an_address_are_each_themselves(book: Book) -> None:
    """A couple or a front desk: no name of the file is lost, and the next import adds nobody."""
    told = [("Ann", "Vale"), ("Tom", "Vale"), ("", ""), ("Ann", "Vale")]
    rows = [PersonRow(1, *name, emails=("home@example.org",)) for name in told]
    assert bring(book, *rows).new == 3
    before = all_rows()
    assert (bring(book, *reversed(rows)).unchanged, all_rows()) == (4, before)


@pytest.mark.parametrize(
    ("told", "new"),
    [(("Anna", "Karr"), 1), (("Ann", "Karr"), 0), (("A.", "Vale"), 0), (("Tom", "Vale"), 1)],
)
def test_an_address_under_another_name(book: Book, told: tuple[str, str], new: int) -> None:
    """A changed family name or an initial is the same person; another given name is not."""
    book.contacts.add(ContactWords(first_name="Ann", last_name="Vale", emails=["a@example.org"]))
    assert bring(book, PersonRow(1, *told, emails=("A@example.org",))).new == new


def test_of_a_crowd_at_one_address_only_the_name_tells(book: Book) -> None:
    """Twenty at a front desk come in, are found again, and the next one is somebody new."""
    rows = [PersonRow(1, f"Ann{n}", "Vale", emails=("desk@example.org",)) for n in range(20)]
    assert bring(book, *rows, rows[3]).new == 20
    assert bring(book, *reversed(rows)).unchanged == 20
    assert bring(book, PersonRow(1, "Ann", "Vale", emails=("desk@example.org",))).new == 1


@pytest.mark.parametrize("company", ["", "XYZ Co."])
def test_namesakes_of_whom_nothing_else_is_told_are_told_by_company(
    book: Book, company: str
) -> None:
    """Of many with one name each is found at the company of the row."""
    rows = [PersonRow(1, "Ann", "Vale", company=told) for told in ("Contoso", company, "Acme")]
    assert bring(book, *rows, PersonRow(1, "Ann", "Vale", company=company)).new == 3
    assert bring(book, *reversed(rows)).unchanged == 3
    assert bring(book, PersonRow(1, "Ann", "Vale", company="Fabrikam")).new == 1


def test_a_row_or_a_field_can_be_left_out(book: Book) -> None:
    """What the user unticks is not done, and is accounted for."""
    book.contacts.add(ContactWords(first_name="Mary", last_name="Stone", emails=list(MARY.emails)))
    left = frozenset({("friends.vcf", 1, "phone"), ("friends.vcf", 2, "")})
    report = bring(book, MARY, PersonRow(2, "Bo", "Karr"), choices=Choices(left=left))
    assert (report.changed, report.new) == (1, 0)
    assert [(skip.row, skip.reason) for skip in report.skipped] == [(2, "left out, as you chose")]
    assert book.contacts.get(book.contacts.find("Mary Stone").id).phones == ()


def test_a_possible_duplicate_can_be_said_to_be_the_same(book: Book) -> None:
    """Then the row adds to the contact instead of making another."""
    there = book.contacts.add(ContactWords(first_name="Mary", last_name="Stone"))
    bring(book, MARY, choices=Choices(same={("friends.vcf", 1): there}))
    assert book.contacts.count() == 1
    assert book.contacts.get(there).emails == MARY.emails


def test_one_undo_takes_the_whole_file_back(book: Book) -> None:
    """Contacts, addresses, lines and histories go with it."""
    book.contacts.add(ContactWords(first_name="Mary", last_name="Stone", emails=list(MARY.emails)))
    before = all_rows()
    bring(book, MARY, PersonRow(2, "Bo", history_kind="met at", history_place="a fair"))
    book.undo()
    assert all_rows() == before


def test_how_we_met_becomes_shared_history(book: Book) -> None:
    """A kind that Connote knows is taken as such, anything else as its words; twice is once."""
    rows = (
        PersonRow(
            1, "Bo", emails=("bo@example.org",), history_kind="Met at", history_place="a fair"
        ),
        PersonRow(2, "Al", emails=("al@example.org",), history_kind="our kids' school"),
    )
    bring(book, *rows)
    bring(book, *rows)
    (bo,) = book.histories.of(book.contacts.find("Bo").id)
    (al,) = book.histories.of(book.contacts.find("Al").id)
    assert (bo.kind, bo.place) == (HistoryKind.MET_AT, "a fair")
    assert (al.kind, al.remarks) == (HistoryKind.OTHER, "our kids' school")


def test_two_rows_of_one_file_about_one_person_add_up(book: Book) -> None:
    """The second row finds whom the first one made, and adds to it."""
    report = bring(book, MARY, MARY._replace(phones=("555 0188",)), MARY)
    assert (report.new, report.changed, report.unchanged) == (1, 1, 1)
    mary = book.contacts.get(book.contacts.find("Mary Stone").id)
    assert mary.phones == ("+49 170 5550123", "555 0188")
