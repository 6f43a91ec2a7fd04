"""Who changed jobs: the former one stays as a position, the timeline tells it, and only once."""

from __future__ import annotations

import pytest

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.former_jobs import is_another_company
from connote.core.things import Choices, ImportReport, Period, StintKind, TimelineKind
from core.book_stories import all_rows, connections, person
from stage import SetClock

XYZ = person("Mary", "Stone", slug="mary", company="XYZ Co.", position="VP Product")
LMNOP = person("Mary", "Stone", slug="mary", company="LMNOP Co.", position="Director")


def bring(book: Book, row: tuple[str, ...]) -> ImportReport:
    """Import one row of Connections.csv."""
    return book.importing.run([connections(row)])


@pytest.fixture
def mary(book: Book, set_clock: SetClock) -> int:
    """Bring Mary in, who works at XYZ Co."""
    bring(book, XYZ)
    return book.contacts.page()[0].id


def positions(book: Book, contact_id: int) -> list[str]:
    """Draw somebody's positions, a line each."""
    return [
        " | ".join((one.organization, one.role, one.period.text or ("now" if not one.id else "?")))
        for one in book.histories.stints_of(contact_id)
    ]


def changes(book: Book, contact_id: int) -> list[str]:
    """List what the timeline says of changed jobs, with the day."""
    entries = book.timeline.of(contact_id, limit=None)
    return [f"{one.on} {one.text}" for one in entries if one.kind is TimelineKind.CHANGED_JOB]


def test_an_import_tells_of_a_new_job_and_keeps_the_former(book: Book, mary: int) -> None:
    """One line in the timeline, one past position; the same file again brings nothing."""
    assert bring(book, LMNOP).job_changes == 1
    assert changes(book, mary) == ["2026-11-23 VP Product at XYZ Co. → Director at LMNOP Co."]
    assert positions(book, mary) == ["LMNOP Co. | Director | now", "XYZ Co. | VP Product | ?"]
    before = all_rows()
    assert bring(book, LMNOP).job_changes == 0
    assert all_rows() == before


def test_one_undo_takes_a_new_job_back_whole(book: Book, mary: int) -> None:
    """Company, position, past position and timeline are as they were, and as they came by redo."""
    before = all_rows()
    bring(book, LMNOP)
    after = all_rows()
    book.undo()
    assert all_rows() == before
    book.redo()
    assert all_rows() == after


def test_a_former_job_that_is_known_is_not_kept_twice(book: Book, mary: int) -> None:
    """A position with its days stands for the one that the import would note without them."""
    book.histories.add_stint(mary, "XYZ Company, Inc.", role="vp product", period=Period("2019"))
    bring(book, LMNOP)
    assert positions(book, mary) == ["LMNOP Co. | Director | now", "XYZ Co. | vp product | 2019"]
    assert len(changes(book, mary)) == 1


def test_a_position_that_went_on_ends_in_this_year(book: Book, mary: int) -> None:
    """Nobody is said to go on where they have left; undo lets it go on again."""
    book.histories.add_stint(
        mary, "XYZ Co.", role="VP Product", period=Period("2019-04", is_current=True)
    )
    bring(book, LMNOP)
    assert positions(book, mary) == [
        "LMNOP Co. | Director | now",
        "XYZ Co. | VP Product | 2019–2026",
    ]
    book.undo()
    assert positions(book, mary) == ["XYZ Co. | VP Product | since 2019"]


def test_going_back_and_forth_is_told_each_time(book: Book, mary: int) -> None:
    """Three moves are three lines; a position that is there stays one."""
    for row in (LMNOP, XYZ, LMNOP):
        bring(book, row)
    assert len(changes(book, mary)) == 3
    assert sorted(positions(book, mary)) == [
        "LMNOP Co. | Director | ?",
        "LMNOP Co. | Director | now",
        "XYZ Co. | VP Product | ?",
    ]


def test_a_plan_and_a_job_left_out_write_nothing(book: Book, mary: int) -> None:
    """A dry run tells of the job; one that was unticked is not taken, and not told either."""
    before = all_rows()
    file = connections(LMNOP)
    plan = book.importing.run([file], dry_run=True)
    assert plan.job_changes == 1
    assert all_rows() == before
    item = next(one for one in plan.items if one.contact_id == mary)
    left = Choices(left=frozenset({(item.file, item.row, "job")}))
    book.importing.run([file], choices=left)
    assert (changes(book, mary), positions(book, mary)[1:]) == ([], [])


def test_many_who_change_jobs_at_once_are_all_told(book: Book, set_clock: SetClock) -> None:
    """Written together by the hundred, each keeps their own."""
    people = [(f"Given{n}", f"Family{n}", f"p{n}") for n in range(1200)]
    for company in ("XYZ Co.", "LMNOP Co."):
        rows = [
            person(a, b, slug=c, company=company, position=f"role of {c}") for a, b, c in people
        ]
        book.importing.run([connections(*rows)])
    for number in (0, 499, 500, 1199):
        who = book.contacts.find(f"Given{number} Family{number}").id
        role = f"role of p{number}"
        assert changes(book, who) == [f"2026-11-23 {role} at XYZ Co. → {role} at LMNOP Co."]
        assert positions(book, who) == [f"LMNOP Co. | {role} | now", f"XYZ Co. | {role} | ?"]


# ── by hand ──────────────────────────────────────────────────────────────────────────────────


def test_another_company_by_hand_keeps_the_former_job(book: Book, mary: int) -> None:
    """The same as by an import, as one step."""
    before = all_rows()
    assert book.histories.edit_person(mary, ContactWords(organization="LMNOP Co.", position=""))
    assert changes(book, mary) == ["2026-11-23 VP Product at XYZ Co. → LMNOP Co."]
    assert positions(book, mary) == ["LMNOP Co. |  | now", "XYZ Co. | VP Product | ?"]
    book.undo()
    assert all_rows() == before


@pytest.mark.parametrize(
    "words",
    [
        ContactWords(organization="XYZ Company"),
        ContactWords(organization=""),
        ContactWords(position="Chief Product Officer"),
        ContactWords(remarks="likes sailing"),
        ContactWords(organization="XYZ Consulting"),
    ],
)
def test_a_correction_keeps_nothing(book: Book, mary: int, words: ContactWords) -> None:
    """Another spelling, no company at all, or something else is no change of jobs."""
    assert not book.histories.edit_person(mary, words)
    assert changes(book, mary) == []
    assert all(line.endswith("now") for line in positions(book, mary))


@pytest.mark.parametrize(
    ("before", "after", "is_another"),
    [
        ("Northwind", "Nortwind", False),
        ("Northwind", "Northwind Analytics", False),
        ("Fabrikam Energy GmbH", "Fabrikam", False),
        ("Northwind", "Southwind Trading", True),
        ("XYZ Co.", "LMNOP Co.", True),
        ("IBM", "SAP", True),
    ],
)
def test_a_correction_is_told_from_another_company(
    before: str, after: str, is_another: bool
) -> None:
    """A letter or a word more or less is the same company written better."""
    assert is_another_company(before, after) is is_another
    assert is_another_company(after, before) is is_another


# ── the present position ─────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("role", "period", "company", "drawn"),
    [
        ("VP Product", Period("2019", is_current=True), "XYZ Co.", "VP Product | since 2019"),
        ("Director", Period(), "XYZ Co.", "Director | now"),
        ("VP Product", Period("2019", "2025"), "", "VP Product | 2019–2025"),
    ],
)
def test_the_present_position_gets_its_days(
    book: Book, mary: int, role: str, period: Period, company: str, drawn: str
) -> None:
    """Since when, or as what; one that ended is no present one any more. One undo takes it back."""
    (implied,) = book.histories.stints_of(mary)
    before = all_rows()
    stint = type(implied)(0, mary, implied.organization_id, "XYZ Co.", role, period, StintKind.WORK)
    book.histories.date_present(stint)
    assert positions(book, mary) == [f"XYZ Co. | {drawn}"]
    assert book.contacts.get(mary).organization == company
    book.undo()
    assert all_rows() == before
