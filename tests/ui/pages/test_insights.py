"""The page of insights: honest figures, a comparison that can be sorted, and thin data named."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPushButton, QTableView
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.statistics import Grouping, wilson
from connote.core.things import RequestState
from connote.ui.pages.insights import InsightsPage
from connote.ui.pages.insights.figure import Figure
from connote.ui.pages.insights.funnel import Funnel
from connote.ui.pages.insights.table import TallyTable, group_words
from connote.ui.widgets.rate_bar import RateBar, rate_words
from ui.widgets.showing import activate

pytestmark = pytest.mark.usefixtures("light")


def opened(qtbot: QtBot, book: Book) -> InsightsPage:
    """Open the page and wait until it has counted."""
    page = InsightsPage(book)
    qtbot.addWidget(page)
    page.resize(1130, 720)
    activate(qtbot, page)
    counted(qtbot, page)
    return page


def counted(qtbot: QtBot, page: InsightsPage) -> None:
    """Wait until the page has counted."""
    qtbot.waitUntil(lambda: not page._counting.isActive())


def figures(page: InsightsPage) -> list[tuple[str, str]]:
    """Read the cards."""
    return [figure.words() for figure in page.findChildren(Figure)]


def drawn(page: InsightsPage) -> str:
    """Draw the table as text, a row a line."""
    model = page.findChild(TallyTable)
    rows = range(model.rowCount())
    columns = range(5)
    return "\n".join(
        " | ".join(str(model.index(row, column).data()) for column in columns) for row in rows
    )


def ask(book: Book, name: str, *, accepted: bool, goal: int | None = None) -> None:
    """Record a request that was sent long ago, and perhaps its acceptance a day later."""
    contact = book.contacts.add(ContactWords(first_name=name))
    draft = book.notes.draft(contact, goal_id=goal)
    request = book.requests.mark_sent(draft, f"Hi {name}", on="2026-01-10")
    if accepted:
        book.requests.mark(request, RequestState.ACCEPTED, on="2026-01-11")


def test_an_empty_book_says_what_the_page_is_for(qtbot: QtBot, book: Book) -> None:
    """Nothing was sent: no zeros pretending to be figures, but the first step."""
    page = opened(qtbot, book)
    button = next(b for b in page.findChildren(QPushButton) if b.isVisible())
    with qtbot.waitSignal(page.view_wanted) as wanted:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert wanted.args == ["people"]


def test_rates_stand_with_their_numbers_and_intervals(
    qtbot: QtBot, book: Book, set_clock: object
) -> None:
    """Twelve sent and six accepted are a rate; a goal with two of them is only numbers."""
    goal = book.goals.add("network into LMNOP Co.")
    for number in range(12):
        ask(book, f"Contact{number}", accepted=number < 6, goal=goal if number < 2 else None)
    page = opened(qtbot, book)
    assert figures(page) == [
        ("12", "Requests of yours, on every channel"),
        ("50%", "6 of 12; likely 25–75%"),
        ("50%", "6 of 12; likely 25–75%"),
        ("50%", "6 of 12; likely 25–75%"),
    ]
    by = page.findChild(QComboBox)
    by.setFocus()
    qtbot.keyClick(by, Qt.Key.Key_Down)
    assert drawn(page) == (
        "network into LMNOP Co. | 2 | 2 of 2 | 2 of 2 | 2 of 2\n"
        "without a goal | 10 | 40% (17–69%) | 40% (17–69%) | 40% (17–69%)"
    )


def test_thin_data_is_no_percentage(qtbot: QtBot, book: Book, set_clock: object) -> None:
    """Below ten requests the page says so in words."""
    ask(book, "Mary", accepted=True)
    page = opened(qtbot, book)
    assert figures(page)[1] == ("1 of 1", "Too little data for a rate: it takes 10.")


def test_what_is_too_young_for_a_rate_says_so(qtbot: QtBot, book: Book) -> None:
    """A request of today says nothing about 14 days."""
    contact = book.contacts.add(ContactWords(first_name="Mary"))
    book.requests.mark_sent(book.notes.draft(contact), "Hi Mary")
    page = opened(qtbot, book)
    assert figures(page)[2] == ("–", "Nothing was sent 14 days ago or earlier.")


def test_the_page_follows_what_changes(qtbot: QtBot, sample_book: Book) -> None:
    """A mark is counted at once, and its undo too."""
    page = opened(qtbot, sample_book)
    stop = sample_book.on_change(page.take_change)
    before = figures(page)
    sent = sample_book.requests.all(state=RequestState.SENT)[0]
    sample_book.requests.mark(sent.id, RequestState.ACCEPTED)
    counted(qtbot, page)
    assert figures(page)[1] != before[1]
    sample_book.undo()
    counted(qtbot, page)
    assert figures(page) == before
    stop()


def test_the_table_sorts_by_value_and_back(qtbot: QtBot, sample_book: Book) -> None:
    """A click on a heading sorts by the rate behind the words, a second one turns it round."""
    page = opened(qtbot, sample_book)
    as_given = drawn(page)
    header = page.findChild(QTableView).horizontalHeader()
    place = header.viewport().rect().center()
    place.setX(header.sectionViewportPosition(1) + header.sectionSize(1) // 2)
    model = page.findChild(TallyTable)

    def sent() -> list[int]:
        return [int(model.index(row, 1).data()) for row in range(model.rowCount())]

    for is_falling in (False, True):
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert sent() == sorted(sent(), reverse=is_falling)
    model.sort(0)
    assert drawn(page) == as_given


@pytest.mark.parametrize(
    ("grouping", "key", "words"),
    [
        (Grouping.LENGTH, "0", "no note"),
        (Grouping.LENGTH, "101–200", "101–200 characters"),
        (Grouping.GOAL, "none", "without a goal"),
        (Grouping.COACH, "all well", "all well"),
        (Grouping.TEMPLATE, "Old colleague, version 1", "Old colleague, v1"),
    ],
)
def test_groups_are_named_as_people_say_them(grouping: Grouping, key: str, words: str) -> None:
    """Keys are the core's, words are the page's."""
    assert group_words(grouping, key) == words


@pytest.mark.parametrize(
    ("accepted", "sent", "words"),
    [(0, 0, "–"), (3, 9, "3 of 9"), (5, 10, "50% (24–76%)"), (10, 10, "100% (72–100%)")],
)
def test_a_rate_in_words(qtbot: QtBot, accepted: int, sent: int, words: str) -> None:
    """A rate, thin data and no data each read differently, and each can be painted."""
    rate = wilson(accepted, sent)
    bar = RateBar()
    qtbot.addWidget(bar)
    bar.set_rate(rate)
    assert rate_words(rate) == words
    assert words in bar.accessibleName()
    assert not bar.grab().isNull()


def test_the_funnel_says_its_numbers(qtbot: QtBot, sample_book: Book) -> None:
    """Numbers and shares are told to those who can't see the bars."""
    page = opened(qtbot, sample_book)
    (whole,) = sample_book.statistics.tallies()
    told = page.findChild(Funnel).accessibleName()
    share = f"{whole.raw.accepted / whole.raw.sent:.0%}"
    assert told.startswith(f"Sent {whole.raw.sent}, Accepted {whole.raw.accepted} · {share}, ")


def test_the_table_keeps_qts_rules(sample_book: Book, qtmodeltester: ModelTester) -> None:
    """The model is sound."""
    model = TallyTable()
    model.show_tallies(Grouping.GOAL, sample_book.statistics.tallies(Grouping.GOAL))
    qtmodeltester.check(model)
