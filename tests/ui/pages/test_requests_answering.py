"""Requests to me, triaged by key; what happened put right; and what is recorded by hand."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.things import Direction, RequestState
from connote.core.unsaved import Unsaved
from connote.ui.pages.requests import RequestsPage
from connote.ui.pages.requests.course import EventForm
from connote.ui.pages.requests.event_line import EventLine
from connote.ui.pages.requests.head import Tab
from connote.ui.pages.requests.record_form import RecordForm
from connote.ui.pages.requests.recording import PLACE
from connote.ui.widgets.day_field import DayField
from connote.ui.widgets.follow_up_button import FollowUpButton
from connote.ui.widgets.inline_edit import InlineEdit
from ui.pages.conftest import ShowRequests as Show
from ui.pages.tracking import button, drawn, lines_of, table, tool

pytestmark = pytest.mark.usefixtures("light", "set_clock")


def course(book: Book, request_id: int) -> str:
    """Draw the events of a request."""
    events = book.requests.events(request_id)
    return " · ".join(f"{event.kind.value} {event.on} {event.remarks}".strip() for event in events)


def press(qtbot: QtBot, key: Qt.Key) -> None:
    """Press a key where the keyboard is."""
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key)


# ── requests to me ───────────────────────────────────────────────────────────────────────────


def test_inbound_requests_are_answered_by_key(asked: Book, show: Show, qtbot: QtBot) -> None:
    """Accept and ignore are recorded; asking for context records nothing and opens a reply."""
    page = show(asked, Tab.INBOUND)
    assert page._head.tabs.tabText(2) == "Inbound (1 to answer)"
    assert drawn(page) == ["* To answer | Di Okoro | I’d like to join your network | 20 Nov | 3"]
    replies: list[tuple[int, str]] = []
    page.reply_wanted.connect(lambda contact, template: replies.append((contact, template)))
    qtbot.keyClick(table(page), Qt.Key.Key_C)
    ((whom, template),) = replies
    assert whom == asked.contacts.find("Di Okoro").id
    assert asked.templates.find(template).name == "Reply to an invitation without a note"
    assert len(asked.requests.events(4)) == 1
    for key, word in ((Qt.Key.Key_A, "Accepted"), (Qt.Key.Key_I, "Ignored")):
        qtbot.keyClick(table(page), key)
        assert drawn(page)[0].startswith(f"* {word} | Di")
        asked.undo()
    qtbot.keyClick(table(page), Qt.Key.Key_D)
    assert asked.requests.get(4).state is RequestState.DECLINED
    assert page._head.tabs.tabText(2) == "Inbound"


def test_after_an_answer_the_next_one_follows(asked: Book, show: Show, qtbot: QtBot) -> None:
    """Those to answer stand first, and keys alone work them down."""
    for name in ("Ed Wu", "Flo Ray"):
        first, last = name.split()
        who = asked.contacts.add(ContactWords(first_name=first, last_name=last))
        asked.requests.record_inbound(who, f"Hi, I am {name}", on="2026-11-21")
    page = show(asked, Tab.INBOUND)
    names = [line[2:].split(" | ")[1] for line in drawn(page)]
    assert names == ["Flo Ray", "Ed Wu", "Di Okoro"]
    answered = []
    for key in (Qt.Key.Key_A, Qt.Key.Key_I, Qt.Key.Key_A):
        answered.append(next(line for line in drawn(page) if line[0] == "*").split(" | ")[1])
        qtbot.keyClick(table(page), key)
    assert answered == names
    assert asked.requests.number_to_answer() == 0


def test_the_coach_reads_their_note(asked: Book, show: Show, qtbot: QtBot) -> None:
    """What it says and what it lacks stand in words below it."""
    who = asked.contacts.add(ContactWords(first_name="Ed", last_name="Wu"))
    note = "Hi Kevin, I sell maps. Could we talk next week?"
    request = asked.requests.record_inbound(who, note)
    page = show(asked, Tab.INBOUND)
    page.choose_request(request)
    qtbot.waitUntil(lambda: "says your name" in lines_of(page))
    assert "doesn’t say how you know each other" in lines_of(page)


# ── what happened ────────────────────────────────────────────────────────────────────────────


def event_lines(page: RequestsPage) -> list[EventLine]:
    """Give the lines of the timeline that are seen."""
    return [line for line in page.findChildren(EventLine) if line.isVisible()]


def test_the_day_of_an_event_is_put_right_in_place(asked: Book, show: Show, qtbot: QtBot) -> None:
    """A click on the day turns it to a field; Enter keeps, Escape leaves, undo takes back."""
    page = show(asked)
    page.choose_request(3)
    qtbot.mouseClick(button(page, "5 Oct"), Qt.MouseButton.LeftButton)
    (field,) = [one for one in page.findChildren(DayField) if one.isVisible()]
    assert field.hasFocus()
    qtbot.keyClicks(field, "12")
    press(qtbot, Qt.Key.Key_Return)
    assert course(asked, 3) == "sent 2026-10-01 · accepted 2026-10-12"
    assert "accepted after 11 days" in lines_of(page)
    asked.undo()
    assert button(page, "5 Oct").isVisible()
    qtbot.mouseClick(button(page, "5 Oct"), Qt.MouseButton.LeftButton)
    (field,) = [one for one in page.findChildren(DayField) if one.isVisible()]
    qtbot.keyClicks(field, "12")
    press(qtbot, Qt.Key.Key_Escape)
    assert button(page, "5 Oct").hasFocus()
    assert course(asked, 3) == "sent 2026-10-01 · accepted 2026-10-05"


def test_an_event_is_added_with_a_past_day_and_a_remark(
    asked: Book, show: Show, qtbot: QtBot
) -> None:
    """What most often follows is offered first."""
    page = show(asked)
    page.choose_request(2)
    qtbot.mouseClick(button(page, "add"), Qt.MouseButton.LeftButton)
    (form,) = [one for one in page.findChildren(EventForm) if one.isVisible()]
    assert (form.kind.currentText(), form.kind.hasFocus()) == ("Accepted", True)
    form.day.open()
    press(qtbot, Qt.Key.Key_1)
    press(qtbot, Qt.Key.Key_2)
    qtbot.keyClicks(form.remark, "by phone")
    qtbot.keyClick(form.remark, Qt.Key.Key_Return)
    assert course(asked, 2) == "sent 2026-11-03 · accepted 2026-11-12 by phone"
    assert [line[0] for line in drawn(page) if "Bo" in line] == ["*"]


def test_what_never_happened_is_taken_out_and_brought_back(
    asked: Book, show: Show, qtbot: QtBot
) -> None:
    """The only event has no cross; a removal by mistake is undone."""
    page = show(asked)
    page.choose_request(3)
    tool(page, "Take out: Accepted").click()
    assert course(asked, 3) == "sent 2026-10-01"
    names = [one.accessibleName() for line in event_lines(page) for one in line.findChildren(object)
             if hasattr(one, "accessibleName")]  # fmt: skip
    assert not any(name.startswith("Take out") for name in names)
    asked.undo()
    assert course(asked, 3) == "sent 2026-10-01 · accepted 2026-10-05"


def test_a_remark_is_written_in_place(asked: Book, show: Show, qtbot: QtBot) -> None:
    """It belongs to what happened last, and is shown beside it."""
    page = show(asked)
    page.choose_request(3)
    (remark,) = [one for line in event_lines(page) for one in line.findChildren(InlineEdit)]
    remark.open()
    qtbot.keyClicks(QApplication.focusWidget(), "was glad")
    press(qtbot, Qt.Key.Key_Return)
    assert course(asked, 3) == "sent 2026-10-01 · accepted 2026-10-05 was glad"


def test_a_day_to_come_back_is_set_and_taken_away(asked: Book, show: Show) -> None:
    """The button shows what the book says."""
    page = show(asked)
    page.choose_request(2)

    def follow_up() -> FollowUpButton:
        return next(one for one in page.findChildren(FollowUpButton) if one.isVisible())

    follow_up().chosen.emit("2026-12-01")
    assert follow_up().text() == "Follow up on 1 Dec"
    (kept,) = asked.follow_ups.of_request(2)
    assert (kept.due_on, kept.contact) == ("2026-12-01", "Bo Marsh")
    follow_up().chosen.emit("")
    assert (follow_up().day, asked.follow_ups.of_request(2)) == ("", [])


def test_the_pane_leads_to_the_template(asked: Book, show: Show, qtbot: QtBot) -> None:
    """Its name and version are a link."""
    page = show(asked)
    page.choose_request(2)
    template = asked.requests.get(2).template
    with qtbot.waitSignal(page.template_wanted) as heard:
        button(page, f"{template} v1").click()
    assert heard.args == [asked.templates.find(template).id]


# ── recorded by hand ─────────────────────────────────────────────────────────────────────────


def record(page: RequestsPage, direction: Direction) -> RecordForm:
    """Open the form as its menu does."""
    at = 0 if direction is Direction.OUTGOING else 1
    page._head._record.menu().actions()[at].trigger()
    return next(one for one in page.findChildren(RecordForm) if one.isVisible())


def test_one_i_wrote_elsewhere_is_recorded(asked: Book, show: Show, qtbot: QtBot) -> None:
    """Person, goal, channel, day and note; it is shown afterwards, and undone as one step."""
    page = show(asked)
    form = record(page, Direction.OUTGOING)
    assert form.person.hasFocus()
    qtbot.keyClicks(form.person, "Di Okoro")
    form.goal.setCurrentIndex(1)
    form.channel.setCurrentIndex(form.channel.findText("E-mail"))
    qtbot.keyClicks(form.note, "Hi, Di!")
    qtbot.keyClick(form.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    request = asked.requests.all()[-1]
    told = (request.contact, request.goal, request.channel, request.note, request.template)
    assert told == ("Di Okoro", "network into LMNOP Co.", "E-mail", "Hi, Di!", "")
    assert not form.isVisible()
    assert [line[2:].split(" | ")[1] for line in drawn(page) if line[0] == "*"] == ["Di Okoro"]
    assert asked.undo_words == "Record a request to Di Okoro"


def test_one_somebody_sent_me_is_recorded_with_its_person(
    asked: Book, show: Show, qtbot: QtBot
) -> None:
    """Whom the book has not got is added with it, after it was said; one undo takes both back."""
    page = show(asked)
    form = record(page, Direction.INBOUND)
    assert not form.goal.isVisible()
    form.submit()
    assert "Say who it was." in lines_of(page)
    qtbot.keyClicks(form.person, "Gil Ek")
    assert "Nobody in the book has this name: Gil Ek will be added." in lines_of(page)
    people = asked.contacts.count()
    button(page, "Record").click()
    assert drawn(page)[0].startswith("* To answer | Gil Ek")
    assert asked.contacts.count() == people + 1
    asked.undo()
    assert asked.contacts.count() == people


def test_namesakes_are_not_guessed_among(asked: Book, show: Show, qtbot: QtBot) -> None:
    """Where several have the name, one must be chosen from the list."""
    asked.contacts.add(ContactWords(first_name="Bo", last_name="Marsh"))
    page = show(asked)
    before = asked.undo_words
    form = record(page, Direction.OUTGOING)
    qtbot.keyClicks(form.person, "Bo Marsh")
    assert "Several people are called Bo Marsh: choose one from the list." in lines_of(page)
    form.submit()
    assert (form.isVisible(), asked.undo_words) == (True, before)


def test_what_is_typed_outlives_a_crash(asked: Book, tmp_path: Path, qtbot: QtBot) -> None:
    """The note is kept until it is recorded; Escape puts the form away with it."""
    unsaved = Unsaved(tmp_path)
    page = RequestsPage(asked, unsaved)
    qtbot.addWidget(page)
    page.show()
    form = record(page, Direction.OUTGOING)
    qtbot.keyClicks(form.note, "Hi there")
    qtbot.keyClick(form.note, Qt.Key.Key_Escape)
    assert not form.isVisible()
    page.put_away()
    assert Unsaved(tmp_path).text(PLACE) == "Hi there"
    other = RequestsPage(asked, Unsaved(tmp_path))
    qtbot.addWidget(other)
    other.show()
    again = record(other, Direction.OUTGOING)
    assert again.note.toPlainText() == "Hi there"
    qtbot.keyClicks(again.person, "Di Okoro")
    again.submit()
    assert Unsaved(tmp_path).text(PLACE) == ""


def test_an_empty_book_lets_requests_be_recorded(book: Book, show: Show, qtbot: QtBot) -> None:
    """The form is reached before there is anything to show."""
    page = show(book, Tab.BOARD)
    form = record(page, Direction.OUTGOING)
    qtbot.keyClicks(form.person, "Gil Ek")
    form.submit()
    assert [one.contact for one in book.requests.all()] == ["Gil Ek"]
    assert not any(one.text() == "Choose somebody to write to" and one.isVisible()
                   for one in page.findChildren(QPushButton))  # fmt: skip
