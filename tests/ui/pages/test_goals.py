"""The Goals page: goals edited where they stand, and who can help, best first, and why."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPushButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.things import GoalState, LinkKind, RequestState
from connote.ui.bridge import Bridge
from connote.ui.pages.goals import GoalsPage
from connote.ui.pages.goals.goal_list import GoalList, GoalModel
from connote.ui.pages.goals.who_can_help import HelpTable, WhoCanHelp
from connote.ui.widgets.elided_label import ElidedLabel
from connote.ui.widgets.empty_state import EmptyState
from connote.ui.widgets.inline_edit import InlineEdit
from connote.ui.widgets.roles import PersonRole, StateRole
from ui.widgets.showing import activate

pytestmark = pytest.mark.usefixtures("light", "set_clock")

Show = Callable[[Book], GoalsPage]


@pytest.fixture
def aimed(book: Book) -> Book:
    """Fill the book: two goals; Ada works at the first one's target, Bo knows people there."""
    book.contacts.set_me(ContactWords(first_name="Kevin", last_name="Hart"))
    book.goals.add("network into LMNOP Co.", target="LMNOP Co.", ask="introduce me")
    book.goals.add("find a first client")
    book.contacts.add(ContactWords(first_name="Ada", last_name="Lind", organization="LMNOP Co."))
    bo = book.contacts.add(ContactWords(first_name="Bo", last_name="Marsh"))
    book.links.add(bo, "LMNOP Co.", LinkKind.KNOWS)
    return book


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Show]:
    """Show the page as the window would: its changes come over the bridge."""
    bridges: list[Bridge] = []

    def made(book: Book) -> GoalsPage:
        page = GoalsPage(book)
        qtbot.addWidget(page)
        bridge = Bridge(book, page)
        bridges.append(bridge)
        bridge.changed.connect(page.take_change)
        page.resize(860, 560)
        activate(qtbot, page)
        page.focus_first()
        return page

    yield made
    for bridge in bridges:
        bridge.detach()


def goals(page: GoalsPage) -> list[str]:
    """Draw the list of goals: a star before the chosen one."""
    view = page.findChild(GoalList)
    lines = []
    for row in range(view.model().rowCount()):
        index = view.model().index(row, 0)
        star = "*" if index == view.currentIndex() else " "
        lines.append(f"{star} {index.data()} ({index.data(PersonRole.SECOND)})")
    return lines


def introducers(page: GoalsPage) -> list[str]:
    """Draw the people who can help: name, reason, lock and state."""
    view = page.findChild(WhoCanHelp)
    model = view.model()
    lines = []
    for row in range(model.rowCount() if view.isVisible() else 0):
        person, state = model.index(row, 0), model.index(row, 1)
        cells = (person.data(), person.data(PersonRole.SECOND), person.data(PersonRole.HINT))
        lines.append(" | ".join(cell for cell in (*cells, state.data()) if cell))
    return lines


def edit(page: GoalsPage, name: str) -> InlineEdit:
    """Find a field of the goal by its name."""
    edits = page.findChildren(InlineEdit)
    return next(one for one in edits if one.accessibleName().startswith(name))


def button(page: GoalsPage, words: str) -> QAbstractButton:
    """Find the button that is seen with these words."""
    buttons = (one for one in page.findChildren(QAbstractButton) if one.isVisible())
    return next(one for one in buttons if words in (one.text(), one.accessibleName()))


def type_into(qtbot: QtBot, field: InlineEdit, text: str) -> None:
    """Open a field by a click, replace its text, and end by Enter."""
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton)
    line = field.findChild(QLineEdit)
    line.clear()
    qtbot.keyClicks(line, text)
    qtbot.keyClick(line, Qt.Key.Key_Return)


# ── goals ────────────────────────────────────────────────────────────────────────────────────


def test_the_list_tells_how_far_each_goal_got(sample_book: Book, show: Show) -> None:
    """Asked, accepted and helped stand below the title; the first goal is shown."""
    first, *_, last = sample_book.goals.all()
    told = goals(show(sample_book))
    assert told[0] == (
        f"* {first.title} ({first.asked} asked · {first.accepted} accepted · {first.helped} helped)"
    )
    assert told[-1] == f"  {last.title} ({last.asked} asked · {last.accepted} accepted)"


def test_the_models_keep_qts_promises(sample_book: Book, qtmodeltester: ModelTester) -> None:
    """The model tester finds nothing to object to."""
    goals, people = GoalModel(), HelpTable()
    goals.show_goals(sample_book.goals.all())
    people.show_introducers(sample_book.introductions.who_can_help(1))
    qtmodeltester.check(goals)
    qtmodeltester.check(people)


def test_enter_leads_through_a_new_goal(aimed: Book, show: Show, qtbot: QtBot) -> None:
    """Title, target, situation, ask, each ended by Enter; the last one adds it in one step."""
    page = show(aimed)
    qtbot.mouseClick(button(page, "New goal"), Qt.MouseButton.LeftButton)
    for words in ("join the energy  board", "Fabrikam Energy", "freelancing", "a short call"):
        line = page.window().focusWidget()
        assert isinstance(line, QLineEdit)
        qtbot.keyClicks(line, words)
        qtbot.keyClick(line, Qt.Key.Key_Return)
    goal = aimed.goals.find("energy board")
    assert (goal.target, goal.situation, goal.ask) == (
        "Fabrikam Energy",
        "freelancing",
        "a short call",
    )
    assert goals(page)[2] == "* join the energy board (nobody asked yet)"
    assert page.findChild(GoalList).hasFocus()
    aimed.undo()
    assert len(goals(page)) == 2


def test_escape_gives_a_new_goal_up(aimed: Book, show: Show, qtbot: QtBot) -> None:
    """Nothing is added, and the goal from before is shown again."""
    page = show(aimed)
    page.add_goal()
    line = page.window().focusWidget()
    qtbot.keyClicks(line, "something")
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert len(goals(page)) == 2
    assert edit(page, "Title").isVisible()


def test_a_goal_without_a_title_cannot_be_added(aimed: Book, show: Show, qtbot: QtBot) -> None:
    """Enter on the last line goes back to the title that is missing."""
    page = show(aimed)
    page.add_goal()
    assert not button(page, "Add goal").isEnabled()
    for _ in range(4):
        qtbot.keyClick(page.window().focusWidget(), Qt.Key.Key_Return)
    assert page.window().focusWidget().accessibleName() == "What are you after?"
    assert len(aimed.goals.all()) == 2


@pytest.mark.parametrize(
    ("field", "name"),
    [("title", "Title"), ("target", "Target"), ("situation", "My"), ("ask", "Ask")],
)
def test_every_text_is_edited_where_it_stands(
    aimed: Book, show: Show, qtbot: QtBot, field: str, name: str
) -> None:
    """Click, type, Enter: the book has it, and one undo takes it back."""
    page = show(aimed)
    before = aimed.goals.get(1)
    type_into(qtbot, edit(page, name), "Another One")
    assert getattr(aimed.goals.get(1), field) == "Another One"
    assert edit(page, name).text() == "Another One"
    aimed.undo()
    assert aimed.goals.get(1) == before
    assert edit(page, name).text() == getattr(before, field)


def test_an_empty_title_is_refused_in_words(aimed: Book, show: Show, qtbot: QtBot) -> None:
    """The old title stays, in the book and on the page."""
    page = show(aimed)
    with qtbot.waitSignal(page.said) as heard:
        type_into(qtbot, edit(page, "Title"), " ")
    assert heard.args == ["A goal needs a title; the old one stays"]
    assert edit(page, "Title").text() == "network into LMNOP Co."


def test_a_target_is_completed_from_the_book(aimed: Book, show: Show, qtbot: QtBot) -> None:
    """Any part of an organization's name offers it."""
    page = show(aimed)
    qtbot.keyClick(page.findChild(GoalList), Qt.Key.Key_Down)
    field = edit(page, "Target")
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton)
    line = field.findChild(QLineEdit)
    qtbot.keyClicks(line, "mno")
    popup = line.completer().popup()
    assert popup.isVisible()
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    if field.is_open:
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert aimed.goals.get(2).target == "LMNOP Co."


def test_what_is_typed_belongs_to_the_goal_it_was_typed_for(
    aimed: Book, show: Show, qtbot: QtBot
) -> None:
    """Another goal chosen while a field is open: the text is kept, and kept where it belongs."""
    page = show(aimed)
    field = edit(page, "My")
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(field.findChild(QLineEdit), "between gigs")
    view = page.findChild(GoalList)
    place = view.visualRect(view.model().index(1, 0)).center()
    view.setFocus(Qt.FocusReason.MouseFocusReason)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert [goal.situation for goal in aimed.goals.all()] == ["between gigs", ""]
    assert edit(page, "Title").text() == "find a first client"
    assert edit(page, "My").text() == ""


def test_a_change_from_elsewhere_leaves_what_is_being_typed(
    aimed: Book, show: Show, qtbot: QtBot
) -> None:
    """The page follows the book around an open field."""
    page = show(aimed)
    field = edit(page, "My")
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(field.findChild(QLineEdit), "betw")
    aimed.goals.edit(1, title="get into LMNOP Co.")
    assert edit(page, "Title").text() == "get into LMNOP Co."
    assert field.findChild(QLineEdit).text() == "betw"


def test_the_state_is_chosen_by_a_button(aimed: Book, show: Show, qtbot: QtBot) -> None:
    """Reached and dropped goals go to the end and say so."""
    page = show(aimed)
    qtbot.mouseClick(button(page, "Reached"), Qt.MouseButton.LeftButton)
    assert aimed.goals.get(1).state is GoalState.REACHED
    assert goals(page) == [
        "  find a first client (nobody asked yet)",
        "* network into LMNOP Co. (Reached · nobody asked yet)",
    ]
    aimed.undo()
    assert button(page, "Active").isChecked()


def test_delete_takes_a_goal_out_and_undo_brings_it_back(
    aimed: Book, show: Show, qtbot: QtBot
) -> None:
    """By key or by button, without a question; the next goal is shown."""
    page = show(aimed)
    before = aimed.goals.all()
    qtbot.keyClick(page.findChild(GoalList), Qt.Key.Key_Delete)
    assert goals(page) == ["* find a first client (nobody asked yet)"]
    qtbot.mouseClick(button(page, "Delete this goal"), Qt.MouseButton.LeftButton)
    assert page.findChild(EmptyState).isVisible()
    aimed.undo()
    aimed.undo()
    assert aimed.goals.all() == before
    assert len(goals(page)) == 2


def test_enter_on_a_goal_opens_its_title(aimed: Book, show: Show, qtbot: QtBot) -> None:
    """F2 does the same."""
    page = show(aimed)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_F2):
        qtbot.keyClick(page.findChild(GoalList), key)
        assert edit(page, "Title").is_open
        qtbot.keyClick(page.window().focusWidget(), Qt.Key.Key_Escape)
        page.findChild(GoalList).setFocus()


# ── who can help ─────────────────────────────────────────────────────────────────────────────


def test_who_can_help_stands_best_first_with_the_reason(
    aimed: Book, show: Show, qtbot: QtBot
) -> None:
    """State and lock are told; who was asked goes to the end; the next one is offered."""
    page = show(aimed)
    assert introducers(page) == [
        "Ada Lind | works at LMNOP Co.",
        "Bo Marsh | knows people at LMNOP Co.",
    ]
    ada = aimed.contacts.find("Ada Lind").id
    request = aimed.requests.mark_sent(
        aimed.notes.draft(ada, goal_id=1), "Hi, Ada.", on="2026-11-10"
    )
    assert introducers(page)[1] == "Ada Lind | works at LMNOP Co. | Sent"
    aimed.requests.mark(request, RequestState.WITHDRAWN, on="2026-11-20")
    assert introducers(page) == [
        "Bo Marsh | knows people at LMNOP Co.",
        "Ada Lind | works at LMNOP Co. · didn’t answer your last request"
        " | locked until 11 Dec | Withdrawn",
    ]
    state = page.findChild(WhoCanHelp).model().index(1, 1).data(StateRole.STATE)
    assert RequestState(state) is RequestState.WITHDRAWN
    with qtbot.waitSignal(page.queue_wanted) as wanted:
        qtbot.mouseClick(button(page, "Write to Bo Marsh"), Qt.MouseButton.LeftButton)
    assert wanted.args == [1]


def test_a_thousand_who_can_help_come_as_far_as_somebody_looks(
    book: Book, show: Show, qtbot: QtBot
) -> None:
    """The best 200 are there at once, the next ones at the end of them; all are counted."""
    for number in range(450):
        words = ContactWords(
            first_name="Ann", last_name=f"No {number:03}", organization="LMNOP Co."
        )
        book.contacts.add(words)
    book.goals.add("network into LMNOP Co.", target="LMNOP Co.")
    page = show(book)
    view = page.findChild(WhoCanHelp)
    label = next(one for one in page.findChildren(ElidedLabel) if "not asked" in one.text())
    assert label.text() == "450, 450 not asked"
    rows = [view.model().rowCount()]
    view.setFocus()
    for _ in range(2):
        qtbot.keyClick(view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
        rows.append(view.model().rowCount())
    assert rows == [200, 400, 450]
    names = [view.model().index(row, 0).data() for row in range(450)]
    assert names == [f"Ann No {number:03}" for number in range(450)]
    chosen = view.currentIndex().row()
    assert chosen == 399
    book.contacts.add(ContactWords(first_name="Zoe", last_name="Young", organization="LMNOP Co."))
    assert view.currentIndex().row() == chosen
    assert view.model().rowCount() == 400


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


def test_a_goal_without_introducers_says_what_would_bring_some(
    aimed: Book, show: Show, qtbot: QtBot
) -> None:
    """Without a target it asks for one; with nobody there it leads to People."""
    page = show(aimed)
    page.choose(2)
    qtbot.mouseClick(button(page, "Name the target"), Qt.MouseButton.LeftButton)
    field = edit(page, "Target")
    assert field.is_open
    qtbot.keyClicks(field.findChild(QLineEdit), "Nowhere Ltd")
    qtbot.keyClick(field.findChild(QLineEdit), Qt.Key.Key_Return)
    empty = next(one for one in page.findChildren(EmptyState) if one.isVisible())
    assert empty.accessibleName() == "Nobody here is tied to Nowhere Ltd yet"
    with qtbot.waitSignal(page.view_wanted) as heard:
        qtbot.mouseClick(button(page, "Look through people"), Qt.MouseButton.LeftButton)
    assert heard.args == ["people"]


def test_an_empty_book_asks_for_the_first_goal(book: Book, show: Show, qtbot: QtBot) -> None:
    """One step, by the keyboard, to the form; given up, it is offered again."""
    page = show(book)
    first = button(page, "Add your first goal")
    assert first.hasFocus()
    qtbot.keyClick(first, Qt.Key.Key_Space)
    line = page.window().focusWidget()
    assert line.accessibleName() == "What are you after?"
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert first.isVisible()
    qtbot.keyClick(first, Qt.Key.Key_Space)
    qtbot.keyClicks(page.window().focusWidget(), "network into LMNOP Co.")
    qtbot.mouseClick(button(page, "Add goal"), Qt.MouseButton.LeftButton)
    assert goals(page) == ["* network into LMNOP Co. (nobody asked yet)"]


def test_every_control_of_the_page_has_a_name(aimed: Book, show: Show) -> None:
    """Whoever hears the page hears what each control does."""
    page = show(aimed)
    for kind in (QAbstractButton, QLineEdit, QPushButton, GoalList, WhoCanHelp, InlineEdit):
        for control in page.findChildren(kind):
            if control.isVisible():
                assert control.accessibleName() or control.property("text"), control


def test_the_composer_beside_it_has_the_one_primary_button(aimed: Book, show: Show) -> None:
    """While a note is written beside the goal, writing to the next one is an ordinary button."""
    page = show(aimed)
    following = next(one for one in page.findChildren(QPushButton) if one.text()[:8] == "Write to")
    for is_composing in (True, False):
        page.make_room(is_composing=is_composing)
        assert following.property("primary") is not is_composing
