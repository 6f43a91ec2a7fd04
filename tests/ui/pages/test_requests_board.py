"""The board: columns and counts, arrows and keys, cards dragged and pushed, each move one step."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from connote.core.book import Book
from connote.core.deadlines import deadlines_by
from connote.core.things import RequestState
from connote.ui.pages.requests import RequestsPage
from connote.ui.pages.requests.board_column import CardView
from connote.ui.pages.requests.cards import CARDS, CardList, CardRole, card_of
from connote.ui.pages.requests.head import Tab
from connote.ui.pages.requests.rows import Shown
from connote.ui.pages.requests.stages import Stage, refusal
from stage import SetClock
from ui.pages.conftest import ShowRequests as Show
from ui.pages.tracking import board, button, cards, day_field, menu_of, states

pytestmark = pytest.mark.usefixtures("light", "set_clock")

CTRL = Qt.KeyboardModifier.ControlModifier
BEFORE = """\
Draft: Ada
Sent: *Bo
Accepted: Cy
Helped:
Closed:"""


def view(page: RequestsPage, stage: Stage) -> CardView:
    """Give the cards of a column."""
    return board(page).columns[stage.value].view


def press(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    """Press a key where the keyboard is."""
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key, modifier or Qt.KeyboardModifier.NoModifier)


def drag(source: CardView, target: CardView) -> bool:
    """Drag what is selected in a column over another and drop it there; say whether it was taken.

    What Qt's own loop of a drag sends is sent here: there is no pointer to move.
    """
    data = source.cards.mimeData(source.selectionModel().selectedIndexes())
    place = target.viewport().rect().center()
    entering = QDragEnterEvent(
        place, Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0)
    )
    QApplication.sendEvent(target.viewport(), entering)
    drop(target, data)
    return entering.isAccepted()


def drop(target: CardView, data: QMimeData) -> None:
    """Drop something on a column."""
    place = QPointF(target.viewport().rect().center())
    dropping = QDropEvent(
        place, Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0)
    )
    QApplication.sendEvent(target.viewport(), dropping)


def test_the_board_deals_requests_by_where_they_stand(asked: Book, show: Show) -> None:
    """Replied stands with accepted, and whatever ended without a yes with the closed."""
    page = show(asked, Tab.BOARD)
    assert cards(page) == BEFORE
    asked.requests.mark(3, RequestState.REPLIED)
    asked.requests.mark(2, RequestState.GONE)
    assert cards(page) == "Draft: Ada\nSent:\nAccepted: Cy\nHelped:\nClosed: *Bo"


def test_a_card_says_who_when_what_for_and_what_is_next(asked: Book, set_clock: SetClock) -> None:
    """A closed one says which it was; one that waits too long is marked by sign and ink."""
    of = deadlines_by(asked.channels.all())

    def told(request_id: int) -> str:
        request = asked.requests.get(request_id)
        card = card_of(Shown(request, of(request)))
        return f"{card.name} {card.day} [{card.icon}] {card.told}"

    assert told(1) == "Ada Lind 23 Nov [edit] LinkedIn invitation, free account"
    assert told(2) == "Bo Marsh 3 Nov [clock] withdraw after 24 Nov"
    assert told(3) == "Cy Núñez 5 Oct [check] Accepted"
    set_clock.move(days=2)
    assert told(2) == "Bo Marsh 3 Nov [warning] withdraw now"
    asked.requests.mark(2, RequestState.WITHDRAWN)
    assert told(2) == "Bo Marsh 25 Nov [undo] Withdrawn, again from 16 Dec"
    set_clock.move(days=21)
    assert told(2) == "Bo Marsh 25 Nov [undo] Withdrawn"
    asked.requests.mark(2, RequestState.DECLINED, on="2026-11-25")
    assert told(2) == "Bo Marsh 25 Nov [cross] Declined"


def test_the_cards_keep_qts_promises(asked: Book, qtmodeltester: ModelTester) -> None:
    """The model tester finds nothing to object to, and every card is told in words."""
    model = CardList(asked.requests.some)
    model.show_cards([1, 2, 3], [RequestState.DRAFTED] * 3, deadlines_by(()))
    qtmodeltester.check(model)
    told = model.index(2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told.startswith("Cy Núñez, XYZ Co., network into LMNOP Co.")
    asked.requests.delete(3)
    model.show_cards([3], [RequestState.ACCEPTED], deadlines_by(()))
    assert model.index(0).data(CardRole.CARD) is None


# ── keys ─────────────────────────────────────────────────────────────────────────────────────


def test_arrows_lead_through_the_columns(asked: Book, show: Show, qtbot: QtBot) -> None:
    """An empty column is passed over; the selection is where the keyboard is."""
    asked.requests.mark(3, RequestState.HELPED)
    page = show(asked, Tab.BOARD)
    assert view(page, Stage.SENT).hasFocus()
    press(qtbot, Qt.Key.Key_Right)
    assert view(page, Stage.HELPED).hasFocus()
    assert cards(page) == "Draft: Ada\nSent: Bo\nAccepted:\nHelped: *Cy\nClosed:"
    press(qtbot, Qt.Key.Key_Right)
    assert view(page, Stage.HELPED).hasFocus()
    press(qtbot, Qt.Key.Key_Left)
    press(qtbot, Qt.Key.Key_Left)
    assert cards(page).startswith("Draft: *Ada\nSent: Bo")


def test_arrows_follow_the_direction_of_reading(asked: Book, show: Show, qtbot: QtBot) -> None:
    """Mirrored, left is where the next column stands, also for cards that are pushed."""
    page = show(asked, Tab.BOARD)
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    press(qtbot, Qt.Key.Key_Left)
    assert view(page, Stage.ACCEPTED).hasFocus()
    press(qtbot, Qt.Key.Key_Left, CTRL)
    assert states(asked)["Cy Núñez"] == "helped"


def test_keys_push_cards_from_column_to_column(asked: Book, show: Show, qtbot: QtBot) -> None:
    """The card is followed, so that it can go on; each push is one step of its own."""
    page = show(asked, Tab.BOARD)
    press(qtbot, Qt.Key.Key_Right, CTRL)
    assert cards(page) == "Draft: Ada\nSent:\nAccepted: *Bo Cy\nHelped:\nClosed:"
    press(qtbot, Qt.Key.Key_Right, CTRL)
    assert cards(page) == "Draft: Ada\nSent:\nAccepted: Cy\nHelped: *Bo\nClosed:"
    asked.undo()
    asked.undo()
    assert cards(page) == BEFORE
    press(qtbot, Qt.Key.Key_A)
    press(qtbot, Qt.Key.Key_Left, CTRL)
    assert cards(page) == BEFORE
    assert asked.requests.get(2).sent_on == "2026-11-03"


def test_closed_asks_how_and_takes_the_answer_by_key(asked: Book, show: Show, qtbot: QtBot) -> None:
    """The question stands in the column; Escape leaves all as it was."""
    asked.requests.mark(2, RequestState.HELPED)
    page = show(asked, Tab.BOARD)
    board(page).choose(2)
    board(page).setFocus()
    press(qtbot, Qt.Key.Key_Right, CTRL)
    assert button(page, "Declined").text() == "Declined"
    bar = board(page).closing_bar
    assert bar.isVisible()
    press(qtbot, Qt.Key.Key_Escape)
    assert (bar.isVisible(), states(asked)["Bo Marsh"]) == (False, "helped")
    assert view(page, Stage.HELPED).hasFocus()
    press(qtbot, Qt.Key.Key_Right, CTRL)
    press(qtbot, Qt.Key.Key_Right)
    press(qtbot, Qt.Key.Key_Space)
    assert states(asked)["Bo Marsh"] == "withdrawn"
    assert cards(page).endswith("Closed: *Bo")
    assert view(page, Stage.CLOSED).hasFocus()
    asked.undo()
    assert states(asked)["Bo Marsh"] == "helped"


def test_enter_opens_a_request_and_escape_closes_it(asked: Book, show: Show, qtbot: QtBot) -> None:
    """The pane stands beside the board while it is wanted, and follows the arrows."""
    page = show(asked, Tab.BOARD)
    assert not page._tray.pane.isVisible()
    press(qtbot, Qt.Key.Key_Return)
    assert button(page, "Show person").hasFocus()
    board(page).setFocus()
    press(qtbot, Qt.Key.Key_Right)
    told = [label.text() for label in page._tray.pane.findChildren(QLabel)]
    assert "Hi, Cy." in told
    page._tray.pane.enter()
    press(qtbot, Qt.Key.Key_Escape)
    assert not page._tray.pane.isVisible()
    assert view(page, Stage.ACCEPTED).hasFocus()


def test_in_a_narrow_window_the_pane_takes_the_place_of_the_board(
    asked: Book, show: Show, qtbot: QtBot
) -> None:
    """There is no room for both; Escape brings the board back."""
    page = show(asked, Tab.BOARD, (560, 600))
    here = board(page)
    press(qtbot, Qt.Key.Key_Return)
    assert (here.isVisible(), page._tray.pane.isVisible()) == (False, True)
    press(qtbot, Qt.Key.Key_Escape)
    assert (here.isVisible(), page._tray.pane.isVisible()) == (True, False)


def test_the_menu_says_the_keys(asked: Book, show: Show) -> None:
    """What is done by key stands in the menu of a card, too."""
    page = show(asked, Tab.BOARD)
    column = view(page, Stage.SENT)
    column.customContextMenuRequested.emit(column.visualRect(column.currentIndex()).center())
    menu = menu_of(page)
    offered = {action.text(): action.shortcut().toString() for action in menu.actions()}
    menu.close()
    assert offered["To the next column"] == "Ctrl+Right"
    assert offered["To the column before"] == "Ctrl+Left"
    assert offered["Accepted"] == "A"


# ── drags ────────────────────────────────────────────────────────────────────────────────────


def test_a_card_is_dragged_to_another_column(asked: Book, show: Show) -> None:
    """A drop marks, as one step; the same column, or something else, is no drop at all."""
    page = show(asked, Tab.BOARD)
    assert drag(view(page, Stage.SENT), view(page, Stage.HELPED))
    assert states(asked)["Bo Marsh"] == "helped"
    assert asked.undo_words == "Mark the request to Bo Marsh as helped"
    asked.undo()
    before = asked.undo_words
    drag(view(page, Stage.SENT), view(page, Stage.SENT))
    elsewhere = QMimeData()
    elsewhere.setText("a file")
    drop(view(page, Stage.HELPED), elsewhere)
    assert (cards(page), asked.undo_words) == (BEFORE, before)


def test_several_cards_are_dragged_as_one_step(asked: Book, show: Show, qtbot: QtBot) -> None:
    """Those that can be moved are, on the day that was chosen before."""
    asked.requests.mark(3, RequestState.SENT, on="2026-10-01")
    page = show(asked, Tab.BOARD)
    view(page, Stage.SENT).selectAll()
    press(qtbot, Qt.Key.Key_O)
    qtbot.keyClicks(day_field(page), "10")
    press(qtbot, Qt.Key.Key_Return)
    drag(view(page, Stage.SENT), view(page, Stage.ACCEPTED))
    assert cards(page).split("\n")[2] in ("Accepted: *Bo *Cy", "Accepted: *Cy *Bo")
    assert asked.requests.get(2).accepted_on == "2026-11-10"
    assert asked.undo_words == "Mark 2 requests as accepted on 10 Nov"


def test_a_drop_that_makes_no_sense_is_refused_with_a_sentence(
    asked: Book, show: Show, qtbot: QtBot
) -> None:
    """What was sent is no draft again, and a draft was never accepted."""
    page = show(asked, Tab.BOARD)
    heard: list[str] = []
    page.said.connect(heard.append)
    before = asked.undo_words
    drag(view(page, Stage.SENT), view(page, Stage.DRAFT))
    press(qtbot, Qt.Key.Key_Left)
    drag(view(page, Stage.DRAFT), view(page, Stage.ACCEPTED))
    assert heard == [
        "What was sent can’t become a draft again; write a new request instead.",
        "Not sent yet: mark a draft as sent first",
    ]
    assert asked.undo_words == before
    assert not board(page).closing_bar.isVisible()
    press(qtbot, Qt.Key.Key_Right, CTRL)
    assert states(asked)["Ada Lind"] == "sent"


@pytest.mark.parametrize(
    ("now", "stage", "is_refused"),
    [
        ([RequestState.DRAFTED], Stage.SENT, False),
        ([RequestState.DRAFTED], Stage.CLOSED, True),
        ([RequestState.DRAFTED, RequestState.SENT], Stage.HELPED, False),
        ([RequestState.GONE], Stage.ACCEPTED, False),
        ([RequestState.SENT], Stage.DRAFT, True),
    ],
)
def test_only_sensible_moves_are_taken(
    now: list[RequestState], stage: Stage, is_refused: bool
) -> None:
    """Where at least one card can come to a column, the rest is left as before."""
    assert bool(refusal(now, stage)) is is_refused


def test_a_click_beside_the_cards_and_a_leaving_drag_change_nothing(
    asked: Book, show: Show
) -> None:
    """A drag that goes away leaves no frame behind."""
    page = show(asked, Tab.BOARD)
    source, target = view(page, Stage.SENT), view(page, Stage.CLOSED)
    data = source.cards.mimeData([source.currentIndex()])
    assert data.hasFormat(CARDS)
    entering = QDragEnterEvent(
        QPoint(5, 5),
        Qt.DropAction.MoveAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier(0),
    )
    QApplication.sendEvent(target.viewport(), entering)
    assert target._is_target
    QApplication.sendEvent(target.viewport(), QDragLeaveEvent())
    assert not target._is_target
    assert cards(page) == BEFORE
