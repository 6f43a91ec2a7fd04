"""Who can help with a goal: best first and why, narrowed, written to, followed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.errors import NotFound
from connote.core.things import Act, Introducer, Reason, RequestState
from connote.ui.bridge import Bridge
from connote.ui.pages.goals import GoalsPage
from connote.ui.pages.goals.help_table import HelpTable
from connote.ui.pages.goals.who_can_help import WhoCanHelp
from connote.ui.widgets.empty_state import EmptyState
from connote.ui.widgets.pill import Pill
from connote.ui.widgets.tag_line import TagLine
from stage import SetClock
from ui.pages.aiming import aim, button, edit, introducers, shown

pytestmark = pytest.mark.usefixtures("light", "set_clock")

Show = Callable[[Book], GoalsPage]


@pytest.fixture
def aimed(book: Book) -> Book:
    """Fill the book with two goals and two people who can help with the first one."""
    return aim(book)


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Show]:
    """Show the page of a book."""
    bridges: list[Bridge] = []

    def made(book: Book) -> GoalsPage:
        page, bridge = shown(qtbot, book)
        bridges.append(bridge)
        return page

    yield made
    for bridge in bridges:
        bridge.detach()


# ── best first ───────────────────────────────────────────────────────────────────────────────


def test_who_can_help_stands_best_first_with_the_reason(
    aimed: Book, show: Show, qtbot: QtBot
) -> None:
    """State and lock are told; who was asked goes to the end; the next one is offered."""
    page = show(aimed)
    assert introducers(page) == [
        "* Ada Lind | works at LMNOP Co. | not asked",
        "  Bo Marsh | knows people at LMNOP Co. | not asked",
    ]
    ada = aimed.contacts.find("Ada Lind").id
    request = aimed.requests.mark_sent(
        aimed.notes.draft(ada, goal_id=1), "Hi, Ada.", on="2026-11-10"
    )
    assert introducers(page) == [
        "* Bo Marsh | knows people at LMNOP Co. | not asked",
        "  Ada Lind | works at LMNOP Co. | Sent 10 Nov",
    ]
    aimed.requests.mark(request, RequestState.ACCEPTED, on="2026-11-12")
    assert introducers(page)[1] == "  Ada Lind | works at LMNOP Co. | Accepted 12 Nov"
    aimed.requests.mark(request, RequestState.WITHDRAWN, on="2026-11-20")
    assert introducers(page)[1] == (
        "  Ada Lind | works at LMNOP Co.; you withdrew your last request"
        " | Withdrawn locked until 11 Dec"
    )
    with qtbot.waitSignal(page.queue_wanted) as wanted:
        qtbot.mouseClick(button(page, "Write to the next"), Qt.MouseButton.LeftButton)
    assert wanted.args == [1, Reason.NONE]


def test_what_bars_the_way_is_said_with_its_reason_and_date(
    aimed: Book, show: Show, set_clock: SetClock
) -> None:
    """In the row, and as a sentence for who points at it or hears it."""
    ada, bo = (aimed.contacts.find(name).id for name in ("Ada Lind", "Bo Marsh"))
    aimed.contacts.edit(ada, ContactWords(do_not_contact=True))
    draft = aimed.notes.draft(bo, goal_id=None)
    request = aimed.requests.mark_sent(draft, "Hi", on=set_clock.day(-9))
    aimed.requests.mark(request, RequestState.WITHDRAWN, on=set_clock.day(-2))
    page = show(aimed)
    assert introducers(page) == [
        "* Bo Marsh | knows people at LMNOP Co.; you withdrew your last request"
        " | locked until 12 Dec",
        "  Ada Lind | works at LMNOP Co. | do not contact",
    ]
    model = page.findChild(WhoCanHelp).model()
    told = [model.index(row, 1).data(Qt.ItemDataRole.ToolTipRole) for row in (0, 1)]
    assert "LinkedIn takes no new invitation before 12 Dec." in told[0]
    assert "You marked them as do not contact." in told[1]
    heard = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "no new invitation before 12 Dec" in heard


def test_a_narrow_page_gives_the_reasons_two_lines(aimed: Book, show: Show) -> None:
    """Beside the composer the rows grow instead of hiding why."""
    page = show(aimed)
    page.resize(1100, 560)
    view = page.findChild(WhoCanHelp)
    wide = view.rowHeight(0)
    page.resize(420, 560)
    assert view.rowHeight(0) > wide
    assert page.grab().width() == 420


# ── thousands ────────────────────────────────────────────────────────────────────────────────


def hire(book: Book, number: int) -> None:
    """Let so many people work at the target of a goal."""
    with book.step(Act.LOAD_SAMPLE, "Hire many"):
        for one in range(number):
            words = ContactWords(
                first_name="Ann", last_name=f"No {one:04}", organization="LMNOP Co."
            )
            book.contacts.add(words)
    book.goals.add("network into LMNOP Co.", target="LMNOP Co.")


def test_hundreds_who_can_help_are_put_in_words_as_far_as_somebody_looks(
    book: Book, show: Show, qtbot: QtBot
) -> None:
    """All are rows and counted, but only those in sight are read; a change keeps the place."""
    hire(book, 250)
    page = show(book)
    view = page.findChild(WhoCanHelp)
    assert button(page, "All 250").isChecked()
    assert not button(page, "To ask 250").isChecked()
    ranking, read = book.introductions.ranking(1), []

    def reading(start: int, end: int) -> list[Introducer]:
        read.append((start, end))
        return book.introductions.in_words(ranking, start, end)

    view.show_people(ranking.people, reading)
    view.grab()
    assert read == [(0, 50)]
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    view.grab()
    assert read == [(0, 50), (200, 250)]
    names = [view.model().index(row, 0).data() for row in range(250)]
    assert names == [f"Ann No {number:04}" for number in range(250)]
    book.contacts.add(ContactWords(first_name="Zoe", last_name="Young", organization="LMNOP Co."))
    assert view.currentIndex().data() == "Ann No 0249"


def test_who_was_taken_out_meanwhile_leaves_an_empty_row(book: Book, show: Show) -> None:
    """Between a change and the next ranking nothing breaks."""
    hire(book, 1)
    ranking = book.introductions.ranking(1)
    table = HelpTable()
    table.show_people(ranking.people, partial(book.introductions.in_words, ranking))
    book.contacts.delete(ranking.people[0].contact_id)
    assert table.index(0, 0).data() is None
    assert table.introducer_at(0) is None


def test_thousands_are_found_while_the_window_breathes(
    book: Book, show: Show, qtbot: QtBot
) -> None:
    """The goal is there at once; who can help follows in pieces, and nobody is denied before."""
    hire(book, 1200)
    page = show(book)
    assert edit(page, "Title").text() == "network into LMNOP Co."
    view = page.findChild(WhoCanHelp)
    assert view.isVisible()
    page.follow(book.contacts.find("Ann No 0777").id, 1)
    qtbot.waitUntil(lambda: view.model().rowCount() == 1200)
    assert button(page, "All 1,200").isChecked()
    assert view.currentIndex().data() == "Ann No 0777"
    book.goals.add("another one")
    page.follow(book.contacts.find("Ann No 0778").id, 1)
    qtbot.waitUntil(lambda: view.currentIndex().data() == "Ann No 0778")


# ── narrowed ─────────────────────────────────────────────────────────────────────────────────


def test_the_list_is_narrowed_to_the_free_and_by_reason(
    aimed: Book, show: Show, qtbot: QtBot
) -> None:
    """Counts follow; the queue is for those who are shown; another goal begins anew."""
    aimed.goals.add("join LMNOP Co.", target="LMNOP Co.")
    ada = aimed.contacts.find("Ada Lind").id
    aimed.requests.mark_sent(aimed.notes.draft(ada, goal_id=1), "Hi, Ada.", on="2026-11-10")
    page = show(aimed)
    qtbot.mouseClick(button(page, "To ask 1"), Qt.MouseButton.LeftButton)
    assert introducers(page) == ["* Bo Marsh | knows people at LMNOP Co. | not asked"]
    reasons = page.findChild(QComboBox)
    qtbot.keyClicks(reasons, "Knows")
    assert introducers(page) == ["* Bo Marsh | knows people at LMNOP Co. | not asked"]
    assert button(page, "All 1")
    with qtbot.waitSignal(page.queue_wanted) as wanted:
        qtbot.mouseClick(button(page, "Write to the next"), Qt.MouseButton.LeftButton)
    assert wanted.args == [1, Reason.KNOWS]
    qtbot.keyClick(reasons, Qt.Key.Key_Down)
    assert page.reason is Reason.WORKED
    assert introducers(page) == []
    qtbot.mouseClick(button(page, "Show all"), Qt.MouseButton.LeftButton)
    assert len(introducers(page)) == 2
    qtbot.mouseClick(button(page, "To ask 1"), Qt.MouseButton.LeftButton)
    page.choose(3)
    assert len(introducers(page)) == 2
    assert button(page, "All 2").isChecked()


# ── a row ────────────────────────────────────────────────────────────────────────────────────


def test_a_row_leads_to_a_note_and_to_its_person(aimed: Book, show: Show, qtbot: QtBot) -> None:
    """Its button and Enter write, a double click shows the person."""
    page = show(aimed)
    view = page.findChild(WhoCanHelp)
    ada, bo = (aimed.contacts.find(name).id for name in ("Ada Lind", "Bo Marsh"))
    notes: list[tuple[int, object]] = []
    people: list[int] = []
    page.note_wanted.connect(lambda contact, goal: notes.append((contact, goal)))
    page.contact_chosen.connect(people.append)
    place = view.visualRect(view.model().index(1, 2)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert notes == [(bo, 1)]
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Up)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert notes == [(bo, 1), (ada, 1)]
    place = view.visualRect(view.model().index(1, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert people == [bo]
    assert len(notes) == 2


def test_a_rows_menu_opens_by_key_at_the_row(aimed: Book, show: Show, qtbot: QtBot) -> None:
    """Write, person, request where there is one, and when to come back."""
    page = show(aimed)
    view = page.findChild(WhoCanHelp)
    ada = aimed.contacts.find("Ada Lind").id
    _menu_key(view)
    lines = [action.text() for action in view.menu.actions() if action.isVisible()]
    assert lines == ["Write request", "Show person", "Follow up"]
    view.menu.close()
    sent = aimed.requests.mark_sent(aimed.notes.draft(ada, goal_id=1), "Hi", on="2026-11-10")
    view.choose(1)
    _menu_key(view)
    with qtbot.waitSignal(page.request_chosen) as wanted:
        next(one for one in view.menu.actions() if one.text() == "Show request").trigger()
    assert wanted.args == [sent]
    view.menu.close()


def _menu_key(view: WhoCanHelp) -> None:
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint(1, 1))
    QApplication.sendEvent(view.viewport(), event)
    assert view.menu.isVisible()
    row = view.viewport().mapToGlobal(view.visualRect(view.currentIndex()).bottomLeft())
    assert abs(view.menu.y() - row.y()) <= 2


def test_a_follow_up_is_set_from_a_row_and_taken_away(
    aimed: Book, show: Show, set_clock: SetClock
) -> None:
    """It stands in the row, is about the goal, and each change is one step."""
    page = show(aimed)
    view = page.findChild(WhoCanHelp)
    ada = aimed.contacts.find("Ada Lind").id
    view.later.chosen.emit(set_clock.day(7))
    (follow_up,) = aimed.follow_ups.of_contact(ada)
    assert (follow_up.due_on, follow_up.about) == ("2026-11-30", "network into LMNOP Co.")
    assert introducers(page)[0] == (
        "* Ada Lind | works at LMNOP Co. | follow up 30 Nov | not asked"
    )
    view.later.chosen.emit("")
    assert aimed.follow_ups.of_contact(ada) == []
    aimed.undo()
    assert len(aimed.follow_ups.of_contact(ada)) == 1


def test_the_row_follows_who_is_written_to(aimed: Book, show: Show) -> None:
    """For this goal alone; somebody who can't help leaves the row where it is."""
    page = show(aimed)
    view = page.findChild(WhoCanHelp)
    bo = aimed.contacts.find("Bo Marsh").id
    page.follow(bo, 2)
    assert view.currentIndex().row() == 0
    page.follow(bo, 1)
    assert view.currentIndex().row() == 1
    page.follow(99, 1)
    assert view.currentIndex().row() == 1


# ── what would bring somebody ────────────────────────────────────────────────────────────────


def test_a_goal_without_introducers_says_what_would_bring_some(
    aimed: Book, show: Show, qtbot: QtBot
) -> None:
    """Without a target it asks for one; with nobody there it offers to import and to search."""
    page = show(aimed)
    page.choose(2)
    qtbot.mouseClick(button(page, "Name the target"), Qt.MouseButton.LeftButton)
    field = edit(page, "Target")
    assert field.is_open
    qtbot.keyClicks(field.findChild(QLineEdit), "Nowhere Ltd")
    qtbot.keyClick(field.findChild(QLineEdit), Qt.Key.Key_Return)
    empty = next(one for one in page.findChildren(EmptyState) if one.isVisible())
    assert empty.accessibleName() == "Nobody here is tied to Nowhere Ltd yet"
    with qtbot.waitSignal(page.import_wanted):
        qtbot.mouseClick(button(page, "Import your connections…"), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.search_wanted) as heard:
        words = "Search people for “Nowhere Ltd”"
        qtbot.mouseClick(button(page, words), Qt.MouseButton.LeftButton)
    assert heard.args == ["Nowhere Ltd"]


def test_somebody_is_said_to_help_without_leaving_the_goal(
    aimed: Book, show: Show, qtbot: QtBot
) -> None:
    """Two of one name are told apart; who is not in the book is told, and what was typed stays."""
    aimed.contacts.add(ContactWords(first_name="Cy", last_name="North", organization="Fabrikam"))
    aimed.contacts.add(ContactWords(first_name="Cy", last_name="North", organization="Contoso"))
    aimed.goals.edit(2, target="Nowhere Ltd")
    page = show(aimed)
    page.choose(2)
    qtbot.mouseClick(button(page, "Say who can help"), Qt.MouseButton.LeftButton)
    line = page.window().focusWidget()
    assert line.accessibleName() == "Who?"
    qtbot.keyClicks(line, "nor")
    popup = line.completer().popup()
    offered = [popup.model().index(row, 0).data() for row in range(popup.model().rowCount())]
    assert sorted(offered) == ["Cy North · Contoso", "Cy North · Fabrikam"]
    line.setText("Cy North · Contoso")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert introducers(page) == ["* Cy North | knows people at Nowhere Ltd | not asked"]
    assert not line.isVisible()
    assert page.findChild(WhoCanHelp).hasFocus()
    assert aimed.undo_words == "Link Cy North to Nowhere Ltd"


def test_who_is_not_in_the_book_is_told_and_the_name_stays(
    aimed: Book, show: Show, qtbot: QtBot
) -> None:
    """The failure passes to the window, which tells it; the form stays open."""
    page = show(aimed)
    qtbot.mouseClick(button(page, "Say who else can help"), Qt.MouseButton.LeftButton)
    line = page.window().focusWidget()
    qtbot.keyClicks(line, "Nobody Known")
    with qtbot.captureExceptions() as told:
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert [kind for kind, *_ in told] == [NotFound]
    assert line.isVisible()
    assert line.text() == "Nobody Known"
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert not line.isVisible()


def test_the_target_has_other_names(aimed: Book, show: Show, qtbot: QtBot) -> None:
    """One more is added under the target and taken off again; no target, no place."""
    page = show(aimed)
    qtbot.mouseClick(button(page, "Add another name of the target"), Qt.MouseButton.LeftButton)
    line = page.window().focusWidget()
    qtbot.keyClicks(line, "Lumnop Holding")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    target = aimed.goals.get(1).target_id
    assert target is not None
    assert aimed.organizations.aliases(target) == ("Lumnop Holding",)
    qtbot.waitUntil(lambda: any(pill.isVisible() for pill in page.findChildren(Pill)))
    qtbot.keyClick(button(page, "Name Lumnop Holding"), Qt.Key.Key_Delete)
    assert aimed.organizations.aliases(target) == ()
    aimed.undo()
    qtbot.waitUntil(lambda: any(pill.isVisible() for pill in page.findChildren(Pill)))
    page.choose(2)
    assert not page.findChild(TagLine).isVisible()


# ── by the keyboard ──────────────────────────────────────────────────────────────────────────


def test_tab_goes_through_the_whole_page_in_its_order(
    aimed: Book, show: Show, qtbot: QtBot
) -> None:
    """From the goals over the goal's fields and the filters to those who can help."""
    page = show(aimed)
    order = [page.window().focusWidget().accessibleName()]
    for _ in range(30):
        qtbot.keyClick(page.window().focusWidget(), Qt.Key.Key_Tab)
        focused = page.window().focusWidget()
        order.append(focused.accessibleName() or focused.property("text"))
        if order[-1] == "Who can help":
            break
    assert order == [
        "Goals",
        "Title of the goal: network into LMNOP Co.",
        "Active",
        "Delete this goal",
        "Target organization: LMNOP Co.",
        "Add another name of the target",
        "My situation: empty",
        "Ask: introduce me",
        "Write to the next",
        "All 2",
        "Reason",
        "Say who else can help",
        "Who can help",
    ]
