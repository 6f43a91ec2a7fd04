"""The Goals page: goals edited where they stand, listed with how far each one got."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.things import GoalState
from connote.ui.bridge import Bridge
from connote.ui.pages.goals import GoalsPage
from connote.ui.pages.goals.goal_list import GoalList, GoalModel
from connote.ui.pages.goals.help_table import HelpTable
from connote.ui.pages.goals.progress_bar import ProgressLine
from connote.ui.pages.goals.who_can_help import WhoCanHelp
from connote.ui.widgets.elided_label import ElidedLabel
from connote.ui.widgets.empty_state import EmptyState
from connote.ui.widgets.inline_edit import InlineEdit
from ui.pages.aiming import aim, button, edit, goals, shown, type_into

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


# ── goals ────────────────────────────────────────────────────────────────────────────────────


def test_the_list_tells_how_far_each_goal_got(sample_book: Book, show: Show) -> None:
    """Asked, accepted and helped stand below the title; where it is over, that and how it went."""
    first, *_, last = sample_book.goals.all()
    told = goals(show(sample_book))
    assert told[0] == (
        f"* {first.title} ({first.asked} asked · {first.accepted} accepted · {first.helped} helped)"
    )
    assert told[-1] == f"  {last.title} (Reached · {last.accepted} of {last.asked} accepted)"


def test_the_models_keep_qts_promises(sample_book: Book, qtmodeltester: ModelTester) -> None:
    """The model tester finds nothing to object to."""
    goals, people = GoalModel(), HelpTable()
    goals.show_goals(sample_book.goals.all())
    ranking = sample_book.introductions.ranking(1)
    people.show_people(ranking.people, partial(sample_book.introductions.in_words, ranking))
    qtmodeltester.check(goals)
    qtmodeltester.check(people)


def test_tab_leads_through_a_new_goal_and_enter_adds_it(
    aimed: Book, show: Show, qtbot: QtBot
) -> None:
    """Title, target, situation and ask by the keyboard; Enter makes one step of them."""
    page = show(aimed)
    qtbot.mouseClick(button(page, "New goal"), Qt.MouseButton.LeftButton)
    for words in ("join the energy  board", "Fabrikam Energy", "freelancing", "a short call"):
        line = page.window().focusWidget()
        assert isinstance(line, QLineEdit)
        qtbot.keyClicks(line, words)
        if words != "a short call":
            qtbot.keyClick(line, Qt.Key.Key_Tab)
    qtbot.keyClick(page.window().focusWidget(), Qt.Key.Key_Return)
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


def test_a_title_and_enter_are_a_goal(aimed: Book, show: Show, qtbot: QtBot) -> None:
    """Whoever knows only what they are after need not pass the other lines."""
    page = show(aimed)
    page.add_goal()
    line = page.window().focusWidget()
    qtbot.keyClicks(line, "learn to sail")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert aimed.goals.find("learn to sail").target == ""
    assert aimed.undo_words == "Add the goal “learn to sail”"


def test_enter_on_an_offered_organization_means_that_one(
    aimed: Book, show: Show, qtbot: QtBot
) -> None:
    """Chosen from the list by the arrow, its whole name is the target, however little was typed."""
    page = show(aimed)
    page.add_goal()
    qtbot.keyClicks(page.window().focusWidget(), "meet them")
    qtbot.keyClick(page.window().focusWidget(), Qt.Key.Key_Tab)
    line = page.window().focusWidget()
    qtbot.keyClicks(line, "lmn")
    popup = line.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert aimed.goals.find("meet them").target == "LMNOP Co."


def test_an_empty_situation_shows_what_counts_instead(
    aimed: Book, show: Show, qtbot: QtBot
) -> None:
    """In the form and on the goal: my usual one, or else how such a situation reads."""
    page = show(aimed)
    page.add_goal()
    line = next(
        one for one in page.findChildren(QLineEdit) if one.accessibleName() == "Your situation"
    )
    assert line.placeholderText() == "as in: I’m between gigs"
    aimed.contacts.set_me(ContactWords(first_name="Kevin"), situation="on a break")
    page.add_goal()
    assert line.placeholderText() == "“on a break”, as usual"
    page.choose(2)
    assert edit(page, "My").findChild(QLabel).text() == "“on a break”, as usual"


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
    """Enter on any other line goes back to the title that is missing."""
    page = show(aimed)
    page.add_goal()
    assert not button(page, "Add goal").isEnabled()
    for _ in range(3):
        qtbot.keyClick(page.window().focusWidget(), Qt.Key.Key_Tab)
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


def test_a_goals_menu_names_what_can_be_done(aimed: Book, show: Show, qtbot: QtBot) -> None:
    """Rename, reached, dropped or taken up again, deleted; each is a step of its own."""
    page = show(aimed)
    view = page.findChild(GoalList)
    for words, undo in (
        ("Mark as reached", "Mark the goal “network into LMNOP Co.” as reached"),
        ("Drop it", "Drop the goal “network into LMNOP Co.”"),
        ("Take it up again", "Take the goal “network into LMNOP Co.” up again"),
        ("Delete", "Delete the goal “network into LMNOP Co.”"),
    ):
        QApplication.sendEvent(
            view.viewport(),
            QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint(1, 1)),
        )
        shown = {action.text(): action for action in view.menu.actions() if action.isVisible()}
        shown[words].trigger()
        view.menu.close()
        assert aimed.undo_words == undo
    assert goals(page) == ["* find a first client (nobody asked yet)"]


def test_the_words_of_a_goals_progress_go_before_its_bar(
    sample_book: Book, qtbot: QtBot, light: QApplication
) -> None:
    """Where room is short the bar goes, since the words beside it say the same; it comes back."""
    line = ProgressLine()
    qtbot.addWidget(line)
    line.show_goal(max(sample_book.goals.all(), key=lambda goal: goal.asked))
    line.show()
    for width, shows_bar in ((500, True), (220, False), (500, True)):
        line.resize(width, 24)
        qtbot.waitUntil(lambda: not line.findChild(ElidedLabel).is_elided)
        assert line.findChildren(QWidget)[0].isVisible() == shows_bar
