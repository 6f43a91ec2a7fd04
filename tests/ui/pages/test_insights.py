"""The page of insights: honest figures, charts with their tables, and thin data named."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDateEdit,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.errors import FileUnwritable
from connote.core.rates import wilson
from connote.core.statistics import Grouping
from connote.core.things import RequestState, Week
from connote.ui.pages.insights import InsightsPage
from connote.ui.pages.insights.labels import group_words
from connote.ui.pages.insights.pair import pair_words, rounded_up
from connote.ui.pages.insights.weeks import weeks_picture
from connote.ui.widgets.chart import ChartCard
from stage import SetClock
from ui.scripted import ScriptedAsk
from ui.widgets.showing import activate

pytestmark = pytest.mark.usefixtures("light", "set_clock")

S = RequestState
MINUS = "\N{MINUS SIGN}"


def opened(qtbot: QtBot, book: Book, *answers: object) -> InsightsPage:
    """Open the page and wait until it has counted."""
    page = InsightsPage(book, ScriptedAsk(*answers))
    qtbot.addWidget(page)
    page.resize(1130, 720)
    activate(qtbot, page)
    counted(qtbot, page)
    return page


def counted(qtbot: QtBot, page: InsightsPage) -> None:
    """Wait until the page has counted."""
    qtbot.waitUntil(lambda: not page.is_counting)


def figures(page: InsightsPage) -> list[tuple[str, str]]:
    """Read the cards of the overall figures."""
    return [figure.words() for figure in page.figures]


def marks(card: ChartCard) -> list[str]:
    """Read a chart: each mark's name with the figure beside it."""
    return [f"{mark.name}: {mark.figure}" for mark in card.picture.marks]


def choice(inside: QWidget, name: str) -> QComboBox:
    """Find a choice by what it is called aloud."""
    return next(c for c in inside.findChildren(QComboBox) if c.accessibleName() == name)


def choose(qtbot: QtBot, page: InsightsPage, name: str, words: str) -> None:
    """Choose by the keyboard, and wait until it is counted."""
    box = choice(page, name)
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Home)
    while box.currentText() != words:
        before = box.currentIndex()
        qtbot.keyClick(box, Qt.Key.Key_Down)
        assert box.currentIndex() > before, f"there is no {words}"
    counted(qtbot, page)


def ask(
    book: Book,
    name: str,
    *course: tuple[RequestState, str],
    on: str = "2026-01-10",
    goal: int | None = None,
    template: str = "Old colleague",
) -> None:
    """Record a request and what became of it."""
    contact = book.contacts.add(ContactWords(first_name=name))
    draft = book.notes.draft(contact, goal_id=goal, template=book.templates.find(template))
    request = book.requests.mark_sent(draft, f"Hi {name}", on=on)
    for state, day in course:
        book.requests.mark(request, state, on=day)


YES = ((S.ACCEPTED, "2026-01-11"),)


# ── the empty page, and overall figures ──────────────────────────────────────────────────────


def test_an_empty_book_says_what_the_page_is_for(qtbot: QtBot, book: Book) -> None:
    """Nothing was sent: no zeros pretending to be figures, but the first step."""
    page = opened(qtbot, book)
    button = next(b for b in page.findChildren(QPushButton) if b.isVisible())
    with qtbot.waitSignal(page.view_wanted) as wanted:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert wanted.args == ["people"]


def test_rates_stand_with_their_numbers_and_intervals(qtbot: QtBot, book: Book) -> None:
    """Twelve sent and six accepted are a rate; a goal with two of them is only numbers."""
    goal = book.goals.add("network into LMNOP Co.")
    for number in range(12):
        course = YES if number < 6 else ()
        ask(book, f"Contact{number}", *course, goal=goal if number < 2 else None)
    page = opened(qtbot, book)
    assert figures(page) == [
        ("12", "Requests of yours, on every channel"),
        ("50%", "6 of 12; likely 25–75%"),
        ("50%", "6 of 12; likely 25–75%"),
        ("50%", "6 of 12; likely 25–75%"),
    ]
    choose(qtbot, page, "Compare by", "Goal")
    card = page.cards.comparison
    assert card.picture.title == "Accepted within 14 days, by goal"
    assert marks(card) == [
        "without a goal: 40% · 4 of 10",
        "network into LMNOP Co.: 2 of 2: too little data",
    ]
    assert card.picture.marks[0].told == (
        "without a goal: 40% accepted within 14 days, 4 of 10. The true share likely lies between "
        "17% and 69% (95% interval)."
    )
    assert card.picture.marks[1].value is None


def test_thin_data_is_no_percentage_and_no_bar(qtbot: QtBot, book: Book) -> None:
    """Below ten requests every card says so in words, and none draws a bar at 100%."""
    ask(book, "Mary", *YES)
    page = opened(qtbot, book)
    cards = page.cards
    assert figures(page)[1] == ("1 of 1", "Too little data for a rate: it takes 10.")
    assert cards.funnel.words() == [
        "Too little data for a funnel: 1 sent, 1 accepted, 0 replied, 0 helped."
    ]
    assert cards.comparison.words() == [
        "Too little data: a rate takes 10 requests that are 14 days old, "
        "and no group has so many yet."
    ]
    assert marks(cards.comparison) == ["Old colleague, v1: 1 of 1"]
    assert cards.waits.words() == [
        "Too little data: it takes 10 requests, and there are 1; 1 accepted, 0 still waiting."
    ]
    for card in (cards.funnel, cards.comparison, cards.waits):
        drawn = card.chart.isVisible() and any(
            mark.value is not None for mark in card.picture.marks
        )
        assert not drawn


def test_what_is_too_young_for_a_rate_says_so(
    qtbot: QtBot, book: Book, set_clock: SetClock
) -> None:
    """A request of today says nothing about 14 days."""
    ask(book, "Mary", on=set_clock.day())
    page = opened(qtbot, book)
    assert figures(page)[2] == ("–", "Nothing was sent 14 days ago or earlier.")
    assert page.cards.comparison.words() == ["Nothing was sent 14 days ago or earlier."]


def test_the_page_follows_what_changes(qtbot: QtBot, sample_book: Book) -> None:
    """A mark is counted at once, and its undo too."""
    page = opened(qtbot, sample_book)
    stop = sample_book.on_change(page.take_change)
    before = figures(page)
    sent = sample_book.requests.all(state=S.SENT)[0]
    sample_book.requests.mark(sent.id, S.ACCEPTED)
    counted(qtbot, page)
    assert figures(page)[1] != before[1]
    sample_book.undo()
    counted(qtbot, page)
    assert figures(page) == before
    stop()


# ── the charts ───────────────────────────────────────────────────────────────────────────────


def course_of_a_dozen(book: Book, set_clock: SetClock) -> None:
    """Record twelve requests: four say yes, one helps; some wait, one no, one withdrawn."""
    day = set_clock.day
    for number, course in enumerate(
        (
            ((S.ACCEPTED, day(-39)),),
            ((S.ACCEPTED, day(-37)),),
            ((S.ACCEPTED, day(-36)), (S.REPLIED, day(-30))),
            ((S.ACCEPTED, day(-20)), (S.HELPED, day(-5))),
            ((S.DECLINED, day(-12)),),
            ((S.WITHDRAWN, day(-15)),),
            *[()] * 6,
        )
    ):
        ask(book, f"Contact{number}", *course, on=day(-40))


def test_the_funnel_says_where_most_are_lost(qtbot: QtBot, book: Book, set_clock: SetClock) -> None:
    """Each step with its share of those sent, and what became of those who went no further."""
    course_of_a_dozen(book, set_clock)
    page = opened(qtbot, book)
    card = page.cards.funnel
    assert card.words()[0] == (
        "Most are lost at the first step: 2 of 12 not accepted, besides 6 that still wait."
    )
    assert marks(card) == ["Sent: 12", "Accepted: 4 · 33%", "Replied: 2 · 17%", "Helped: 1 · 8%"]
    assert [mark.told for mark in card.picture.marks] == [
        "Sent: 12. 6 still wait, 1 withdrawn, 1 declined or gone",
        "Accepted: 4 · 33%. 2 accepted without a reply",
        "Replied: 2 · 17%. 1 replied without helping",
        "Helped: 1 · 8%.",
    ]
    assert card.picture.table.rows == (
        ("Sent", 12, 1.0, None, 8),
        ("Accepted", 4, 4 / 12, 4 / 12, 2),
        ("Replied", 2, 2 / 12, 2 / 4, 1),
        ("Helped", 1, 1 / 12, 1 / 2, None),
    )


def test_several_weeks_with_the_most_are_counted() -> None:
    """Where more than one week has the most requests, none of them is named alone."""
    weeks = [Week(f"2026-11-{day:02}", sent, 0) for day, sent in ((2, 2), (9, 1), (16, 2))]
    assert weeks_picture(weeks).said == "1.7 a week on average; the most, 2, in 2 weeks."


def test_waiting_ones_are_no_failures(qtbot: QtBot, book: Book, set_clock: SetClock) -> None:
    """The share grows day by day; the withdrawn one leaves on its day without counting as a no."""
    course_of_a_dozen(book, set_clock)
    page = opened(qtbot, book)
    card = page.cards.waits
    assert [(mark.name, f"{mark.value:.3f}") for mark in card.picture.marks] == [
        ("1", "0.083"), ("3", "0.167"), ("4", "0.250"), ("20", "0.333"),
    ]  # fmt: skip
    assert card.words()[0] == (
        "Fewer than half are accepted, 33% by day 20, so there is no median for all; of the "
        "accepted ones, half came by day 3. 6 still wait."
    )
    assert card.picture.marks[2].told == (
        "By day 4: 25% accepted (95% interval 9% to 59%). 10 had no answer when the day began, "
        "1 said yes on it."
    )
    assert card.picture.left_on == (25.0, 40.0)


def test_the_weeks_show_sent_and_accepted(qtbot: QtBot, book: Book, set_clock: SetClock) -> None:
    """Of 26 weeks, the one with twelve requests; the last is this one."""
    course_of_a_dozen(book, set_clock)
    page = opened(qtbot, book)
    card = page.cards.weeks
    assert len(card.picture.marks) == 26
    (busy,) = (mark for mark in card.picture.marks if mark.value)
    assert busy.told == "Week of 12 Oct: 12 sent, 4 of them accepted so far."
    assert card.picture.marks[-1].told == "Week of 23 Nov: nothing sent."
    assert card.words()[0] == "0.5 a week on average; the most, 12, in the week of 12 Oct."


# ── two templates ────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("first", "second", "age", "words"),
    [
        ((31, 50), (18, 50), 14,
         "“A” is accepted more often than “B”: 62% against 36% accepted within 14 days (31 of 50 "
         "against 18 of 50). The difference likely lies between 6 and 43 points."),
        ((18, 50), (31, 50), 0,
         "“B” is accepted more often than “A”: 62% against 36% accepted so far (31 of 50 against "
         "18 of 50). The difference likely lies between 6 and 43 points."),
        ((8, 20), (6, 20), 30,
         "Can’t tell yet. “A”: 40% accepted within 30 days (8 of 20); “B”: 30% (6 of 20). The "
         f"difference may be anything from {MINUS}18 to +36 points. If the shares stay as they "
         "are, you’d need about 160 more requests with each."),
        ((5, 10), (5, 10), 14,
         "Can’t tell yet. “A”: 50% accepted within 14 days (5 of 10); “B”: 50% (5 of 10). The "
         f"difference may be anything from {MINUS}37 to +37 points. They are too much alike for "
         "any number of requests to tell them apart."),
        ((4, 4), (1, 12), 14,
         "Too little data to compare: it takes 10 requests of each that are at least 14 days old. "
         "“A” has 4, “B” has 12."),
        ((0, 0), (1, 12), 0,
         "Too little data to compare: it takes 10 requests of each. “A” has 0, “B” has 12."),
    ],
)  # fmt: skip
def test_two_templates_are_compared_in_an_honest_sentence(
    first: tuple[int, int], second: tuple[int, int], age: int, words: str
) -> None:
    """The better one is named only where the interval leaves no doubt; the better one first."""
    assert pair_words(("A", wilson(*first)), ("B", wilson(*second)), age) == words


@pytest.mark.parametrize(
    ("number", "rounded"), [(1, 1), (9, 9), (87, 87), (143, 150), (7301, 7400)]
)
def test_a_guess_does_not_look_exact(number: int, rounded: int) -> None:
    """Two figures are enough, rounded up."""
    assert rounded_up(number) == rounded


def test_the_user_picks_the_two(qtbot: QtBot, book: Book, set_clock: SetClock) -> None:
    """At first the two most used; another choice is compared at once, and stays."""
    for template, number, accepted in (
        ("Old colleague", 14, 12),
        ("Classmate", 12, 1),
        ("Client", 11, 6),
    ):
        for place in range(number):
            course = YES if place < accepted else ()
            ask(book, f"C{template}x{place}", *course, template=template)
    page = opened(qtbot, book)
    stop = book.on_change(page.take_change)
    card = page.cards.pair
    assert card.words()[0].startswith(
        "“Old colleague, v1” is accepted more often than “Classmate, v1”: 86% against 8%"
    )
    choose(qtbot, page, "Second template", "Client, v1")
    assert marks(card) == ["Old colleague, v1: 86% · 12 of 14", "Client, v1: 55% · 6 of 11"]
    assert card.words()[0].startswith("Can’t tell yet.")
    ask(book, "Another", template="Classmate")
    counted(qtbot, page)
    assert choice(page, "Second template").currentText() == "Client, v1"
    stop()


def test_a_template_of_two_versions_is_offered_as_a_whole(qtbot: QtBot, book: Book) -> None:
    """Its versions each, and all of them together."""
    ask(book, "Ann", template="Classmate")
    book.templates.save("Classmate", "Hi {{ first_name }}. Thank you.")
    ask(book, "Bob", template="Classmate")
    page = opened(qtbot, book)
    box = choice(page, "First template")
    assert {box.itemText(place) for place in range(box.count())} == {
        "Classmate, all versions", "Classmate, v1", "Classmate, v2",
    }  # fmt: skip


def test_with_one_template_the_card_says_what_it_is_for(qtbot: QtBot, book: Book) -> None:
    """There is nothing to compare yet, and nothing to choose."""
    ask(book, "Mary", *YES)
    page = opened(qtbot, book)
    assert page.cards.pair.words()[0].startswith("Once requests were written with two templates")
    assert not choice(page, "First template").isVisible()


# ── what is counted ──────────────────────────────────────────────────────────────────────────


def test_period_goal_and_age_narrow_everything(
    qtbot: QtBot, book: Book, set_clock: SetClock
) -> None:
    """Each choice is counted at once; one button shows everything again."""
    goal = book.goals.add("a mentor")
    for number, (days, has_goal) in enumerate(((-5, True), (-40, True), (-40, False), (-400, 0))):
        ask(book, f"Contact{number}", on=set_clock.day(days), goal=goal if has_goal else None)
    page = opened(qtbot, book)

    def sent() -> str:
        return figures(page)[0][0]

    steps = [sent()]
    for name, words in (
        ("Sent when", "Last 30 days"), ("Sent when", "Last 90 days"), ("Sent when", "This year"),
        ("Goal", "a mentor"), ("Goal", "no goal"), ("Sent when", "All time"),
    ):  # fmt: skip
        choose(qtbot, page, name, words)
        steps.append(sent())
    assert steps == ["4", "1", "3", "3", "2", "1", "2"]
    everything = next(b for b in page.findChildren(QPushButton) if b.text() == "Show everything")
    qtbot.mouseClick(everything, Qt.MouseButton.LeftButton)
    counted(qtbot, page)
    assert (sent(), everything.isVisible()) == ("4", False)
    choose(qtbot, page, "Accepted how soon", "so far")
    assert page.cards.comparison.picture.title == "Accepted so far, by template"


def test_a_period_can_lie_between_two_days(qtbot: QtBot, book: Book, set_clock: SetClock) -> None:
    """The days are typed; the weeks end with them, and their order is kept."""
    for days in (-5, -40, -60):
        ask(book, f"Contact{days}", on=set_clock.day(days))
    page = opened(qtbot, book)
    choose(qtbot, page, "Sent when", "Between two days")
    first, last = sorted(page.findChildren(QDateEdit), key=lambda field: field.accessibleName())
    last.setFocus()
    last.setSelectedSection(QDateEdit.Section.DaySection)
    for _ in range(10):
        qtbot.keyClick(last, Qt.Key.Key_Down)
    counted(qtbot, page)
    assert figures(page)[0][0] == "2"
    assert page.cards.weeks.picture.marks[-1].name == "9 Nov"
    assert first.maximumDate() == last.date()


def test_a_choice_made_while_counting_holds(qtbot: QtBot, book: Book, set_clock: SetClock) -> None:
    """What is chosen before all is read is what is shown then."""
    ask(book, "Old", on=set_clock.day(-400))
    ask(book, "New", on=set_clock.day(-4))
    page = InsightsPage(book, ScriptedAsk())
    qtbot.addWidget(page)
    page.resize(1130, 720)
    page.show()
    assert page.is_counting
    choice(page, "Sent when").setCurrentIndex(1)
    counted(qtbot, page)
    assert figures(page)[0][0] == "1"


@pytest.mark.parametrize(
    ("grouping", "key", "words"),
    [
        (Grouping.LENGTH, "0", "no note"),
        (Grouping.LENGTH, "101–200", "101–200 characters"),
        (Grouping.LENGTH, "over 300", "over 300 characters"),
        (Grouping.GOAL, "none", "without a goal"),
        (Grouping.COACH, "all well", "all well"),
        (Grouping.TEMPLATE, "Old colleague, version 1", "Old colleague, v1"),
        (Grouping.TEMPLATE, "none", "without a template"),
        (Grouping.WITH_NOTE, "with note", "with a note"),
    ],
)
def test_groups_are_named_as_people_say_them(grouping: Grouping, key: str, words: str) -> None:
    """Keys are the core's, words are the page's."""
    assert group_words(grouping, key) == words


def test_every_grouping_is_shown_as_the_core_counts_it(qtbot: QtBot, sample_book: Book) -> None:
    """Chart and table have the core's groups and numbers, whatever is compared."""
    page = opened(qtbot, sample_book)
    box = choice(page, "Compare by")
    for place, grouping in enumerate(Grouping):
        box.setCurrentIndex(place)
        tallies = sample_book.statistics.tallies(grouping)
        table = page.cards.comparison.picture.table
        assert [row[1:] for row in table.rows] == [
            (one.raw, one.at_14, one.at_30, one.replied, one.helped) for one in tallies
        ]
        assert len(page.cards.comparison.picture.marks) == min(10, len(tallies))


# ── out, by keyboard, and where there is little room ─────────────────────────────────────────


@pytest.mark.parametrize("kind", ["png", "svg", "csv"])
def test_every_chart_goes_out(
    qtbot: QtBot, book: Book, set_clock: SetClock, tmp_path: Path, kind: str
) -> None:
    """Each of the five as a picture, a drawing and numbers, under the name that was chosen."""
    course_of_a_dozen(book, set_clock)
    for number in range(12):
        ask(book, f"Other{number}", *YES, template="Classmate")
    paths = [tmp_path / f"{number}.{kind}" for number in range(5)]
    page = opened(qtbot, book, *paths)
    cards = page.cards
    signs = {"png": b"\x89PNG\r\n", "svg": b"<?xml", "csv": b"\xef\xbb\xbf"}
    five = (cards.funnel, cards.comparison, cards.pair, cards.weeks, cards.waits)
    for card, path in zip(five, paths, strict=True):
        with qtbot.waitSignal(page.said) as said:
            card.export_wanted.emit(kind)
        assert said.args == [f"Saved as {path}"]
        assert path.read_bytes().startswith(signs[kind])


def test_the_numbers_of_a_chart_read_back(
    qtbot: QtBot, book: Book, set_clock: SetClock, tmp_path: Path
) -> None:
    """Names that a spreadsheet would take for a formula are guarded, rates are fractions."""
    goal = book.goals.add("=1+1")
    for number in range(4):
        ask(book, f"Contact{number}", *(YES if number else ()), goal=goal)
    page = opened(qtbot, book, tmp_path / "goals.csv", None)
    choose(qtbot, page, "Compare by", "Goal")
    page.cards.comparison.export_wanted.emit("csv")
    text = (tmp_path / "goals.csv").read_text(encoding="utf-8-sig")
    (row,) = csv.DictReader(io.StringIO(text))
    assert (row["group"], row["sent_14"], row["accepted_14"], row["rate_14"]) == (
        "'=1+1", "4", "3", "0.75",
    )  # fmt: skip
    page.cards.comparison.export_wanted.emit("csv")  # nobody says where to: nothing is written
    assert len(list(tmp_path.glob("*.csv"))) == 1


def test_a_file_that_cannot_be_written_is_told(
    qtbot: QtBot, book: Book, set_clock: SetClock, tmp_path: Path
) -> None:
    """The failure passes on to where all are told in words."""
    course_of_a_dozen(book, set_clock)
    page = opened(qtbot, book, tmp_path / "no folder" / "a.png")
    with pytest.raises(FileUnwritable, match="does not exist"):
        page._save(page.cards.funnel.picture, "png")


def test_tab_goes_through_the_page_in_order(qtbot: QtBot, book: Book, set_clock: SetClock) -> None:
    """Filters, then card by card: the switch to the table, the menu, choices, the chart."""
    course_of_a_dozen(book, set_clock)
    for number in range(12):
        ask(book, f"Other{number}", *YES, template="Classmate")
    page = opened(qtbot, book)
    page.focus_first()
    way = []
    for _ in range(16):
        here = QApplication.focusWidget()
        way.append(here.accessibleName() if here else "")
        assert isinstance(here, QComboBox | QToolButton) or here.picture.marks
        qtbot.keyClick(here, Qt.Key.Key_Tab)
    funnel, compared, pair = ("How far they got", "Accepted within 14 days, by template",
                              "Two templates compared")  # fmt: skip
    assert way == [
        "Sent when", "Goal", "Accepted how soon",
        f"{funnel}: show as a table", f"{funnel}: more", funnel,
        f"{compared}: show as a table", f"{compared}: more", "Compare by", compared,
        f"{pair}: show as a table", f"{pair}: more", "First template", "Second template", pair,
        "Requests a week: show as a table",
    ]  # fmt: skip


@pytest.mark.parametrize(("width", "is_beside"), [(1080, True), (820, False)])
def test_cards_stand_below_each_other_where_room_is_short(
    qtbot: QtBot, sample_book: Book, width: int, is_beside: bool
) -> None:
    """Nothing scrolls sideways, and at 1024 pixels every card has the whole width."""
    page = opened(qtbot, sample_book)
    page.resize(width, 560)
    QApplication.processEvents()
    funnel, compared = page.cards.funnel.geometry(), page.cards.comparison.geometry()
    assert (compared.left() > funnel.right()) is is_beside
    assert (compared.top() > funnel.bottom()) is not is_beside
    assert page.cards.width() <= width


def test_the_sample_has_enough_to_compare_two_templates(qtbot: QtBot, sample_book: Book) -> None:
    """Whoever looks at the sample sees a comparison with numbers, honest about what it can tell."""
    page = opened(qtbot, sample_book)
    assert marks(page.cards.pair) == [
        "Old colleague, v1: 39% · 7 of 18",
        "Alumni, v1: 73% · 8 of 11",
    ]
    assert page.cards.pair.picture.said.startswith("Can’t tell yet.")
