"""A person's page: everything edited in its place, and nothing typed is ever lost."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QMenu, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from connote.core import clock
from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.things import Act, HistoryKind, MomentKind, Period, RequestState
from connote.core.unsaved import Unsaved, unsaved_moment, unsaved_remarks
from connote.ui.bridge import Bridge
from connote.ui.pages.people import head
from connote.ui.pages.people.person import PersonPane
from connote.ui.pages.people.tie_section import FEW, TieSection
from connote.ui.pages.people.timeline import FIRST
from connote.ui.widgets.inline_edit import InlineEdit
from ui.dying import last_words

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def mary(book: Book) -> int:
    """Give Mary, whom the page shows."""
    words = ContactWords(first_name="Mary", last_name="Stone", emails=["mary@example.org"])
    mary = book.contacts.add(words)
    book.contacts.edit(mary, ContactWords(organization="XYZ Co.", position="VP Product"))
    return mary


@pytest.fixture
def joe(book: Book) -> int:
    """Give somebody else."""
    return book.contacts.add(ContactWords(first_name="Joe", last_name="Vale"))


def _pane(book: Book, qtbot: QtBot, folder: Path | None = None) -> PersonPane:
    """Open a page that hears of every change, as the window's does."""
    pane = PersonPane(book, Unsaved(folder))
    bridge = Bridge(book, pane)

    def again() -> None:
        if pane.contact is not None:
            pane.show_contact(pane.contact.id)

    bridge.changed.connect(again)
    qtbot.addWidget(pane, before_close_func=lambda _: bridge.detach())
    pane.resize(700, 900)
    pane.show()
    qtbot.waitExposed(pane)
    pane.activateWindow()
    return pane


@pytest.fixture
def pane(book: Book, qtbot: QtBot, mary: int) -> PersonPane:
    """Open Mary's page."""
    made = _pane(book, qtbot)
    made.show_contact(mary)
    return made


def _lines(section: TieSection) -> list[str]:
    return [line.accessibleName() for line in section._lines if not line.isHidden()]


def _field(parent: QWidget, name: str) -> QLineEdit:
    return next(
        one
        for one in parent.findChildren(QLineEdit)
        if one.isVisible() and one.accessibleName() == name
    )


def _moments(pane: PersonPane) -> list[str]:
    """Draw the timeline that is shown."""
    return [line.accessibleName() for line in pane.timeline._lines if not line.isHidden()]


def _entries(pane: PersonPane, monkeypatch: pytest.MonkeyPatch) -> dict[str, Callable[[], None]]:
    """Open the ⋯ menu and give what it offers."""
    opened: list[QMenu] = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, place: opened.append(menu))
    pane.head.more.click()
    (menu,) = opened
    return {action.text(): action.trigger for action in menu.actions()}


# ── the head ─────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("line", "typed", "kept"),
    [
        ("position", "Director", "Director"),
        ("place", "Lyon", "Lyon"),
        ("emails", "m@example.org, mary@example.org", ("m@example.org", "mary@example.org")),
        ("phones", "+33 1, +33 2", ("+33 1", "+33 2")),
        ("profile_url", "linkedin.com/in/mary", "https://www.linkedin.com/in/mary"),
    ],
)
def test_a_line_of_the_head_is_edited_where_it_stands(
    pane: PersonPane, book: Book, mary: int, qtbot: QtBot, line: str, typed: str, kept: object
) -> None:
    """A click opens it, Enter saves it, one undo takes it back to the page as well."""
    edit = pane.head.lines[line]
    before = edit.text()
    qtbot.mouseClick(edit, Qt.MouseButton.LeftButton)
    field = edit.findChild(QLineEdit)
    assert field is not None
    field.selectAll()
    qtbot.keyClicks(field, typed)
    qtbot.keyClick(field, Key.Key_Return)
    assert getattr(book.contacts.get(mary), line) == kept
    book.undo()
    assert edit.text() == before


@pytest.mark.parametrize(
    ("profile", "opened"),
    [
        ("https://www.linkedin.com/in/mary", ["https://www.linkedin.com/in/mary"]),
        ("file:///etc/passwd", []),
        ("javascript:alert(1)", []),
    ],
)
def test_only_a_page_is_opened(
    pane: PersonPane, monkeypatch: pytest.MonkeyPatch, profile: str, opened: list[str]
) -> None:
    """The browser gets the profile page; an address of anything else opens nothing."""
    asked: list[str] = []
    monkeypatch.setattr(
        head.QDesktopServices, "openUrl", lambda url: bool(asked.append(url.toString())) or True
    )
    assert pane.contact is not None
    pane.head.show_contact(dataclasses.replace(pane.contact, profile_url=profile))
    pane.head._profile.click()
    assert asked == opened
    pane.head._mail.click()
    assert asked == [*opened, "mailto:mary@example.org"]


def test_another_company_is_told_below_at_once(pane: PersonPane, book: Book, mary: int) -> None:
    """The former job is among the positions, and the timeline tells the change."""
    pane.head.told.emit("organization", "LMNOP Co.")
    assert _lines(pane.jobs) == ["LMNOP Co. · VP Product now", "XYZ Co. · VP Product"]
    assert "Changed jobs" in _moments(pane)[0]
    book.undo()
    assert _lines(pane.jobs) == ["XYZ Co. · VP Product now"]


# ── the menu ─────────────────────────────────────────────────────────────────────────────────


def test_the_menu_archives_bars_and_deletes(
    pane: PersonPane, book: Book, mary: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each entry is one verb, and says the opposite once it is done."""
    _entries(pane, monkeypatch)["Archive"]()
    assert book.contacts.get(mary).is_archived
    _entries(pane, monkeypatch)["Take Out of the Archive"]()
    assert not book.contacts.get(mary).is_archived
    _entries(pane, monkeypatch)["Do Not Contact"]()
    assert not pane.write_button.isEnabled()
    _entries(pane, monkeypatch)["May Be Contacted Again"]()
    assert pane.write_button.isEnabled()
    _entries(pane, monkeypatch)["Delete"]()
    assert book.contacts.count() == 0


def test_merging_asks_whom_in_its_place(
    pane: PersonPane, book: Book, mary: int, joe: int, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A name is typed and taken; what hung on the other hangs on this one; undo parts them."""
    book.moments.note(joe, MomentKind.NOTE, "", "called Mary by some")
    _entries(pane, monkeypatch)["Merge With…"]()
    field = _field(pane.same_person, "The same person as")
    assert pane.window().focusWidget() is field
    qtbot.keyClicks(field, "joe vale")
    qtbot.keyClick(field, Key.Key_Return)
    assert [one.text for one in book.moments.of_contact(mary)] == ["called Mary by some"]
    assert not pane.same_person.isVisible()
    book.undo()
    assert book.contacts.get(joe).full_name == "Joe Vale"


def test_a_double_is_named_and_merged_or_kept_apart(
    pane: PersonPane, book: Book, mary: int, qtbot: QtBot
) -> None:
    """The hint names who it may be; both answers end it, and undo brings it back."""
    assert not pane.same_person.isVisible()
    book.contacts.add(ContactWords(first_name="Mary", last_name="Stone", position="CPO"))
    assert pane.same_person._words.text() == "Perhaps the same person: Mary Stone (CPO)"
    for answer in ("Two people", "Merge"):
        button = next(
            one for one in pane.same_person.findChildren(QPushButton) if one.text() == answer
        )
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert not pane.same_person.isVisible()
        book.undo()
        assert pane.same_person.isVisible()


# ── who introduced whom ──────────────────────────────────────────────────────────────────────


def test_an_introducer_is_chosen_by_typing_and_leads_to_their_page(
    pane: PersonPane, book: Book, mary: int, joe: int, qtbot: QtBot
) -> None:
    """Of two namesakes the one taken from the list is meant; each page leads to the other."""
    namesake = book.contacts.add(
        ContactWords(first_name="Joe", last_name="Vale", organization="LMNOP Co.")
    )
    pane.history.open_form()
    kind = pane.history.findChild(QComboBox)
    assert kind is not None
    kind.setCurrentText("introduced by")
    field = _field(pane.history, "Through whom")
    field.setFocus()
    qtbot.keyClicks(field, "joe")
    offered = field.completer().completionModel()
    lines = [offered.index(row, 0).data() for row in range(offered.rowCount())]
    assert lines == ["Joe Vale", "Joe Vale · LMNOP Co."]
    popup = field.completer().popup()
    popup.setCurrentIndex(offered.index(1, 0))
    qtbot.keyClick(popup, Key.Key_Return)
    qtbot.keyClick(field, Key.Key_Return)
    assert _lines(pane.history) == ["introduced by Joe Vale"]
    assert book.histories.of(mary)[0].through_id == namesake
    with qtbot.waitSignal(pane.contact_chosen) as led:
        pane.history._lines[0].place_chosen.emit()
    assert led.args == [namesake]
    pane.show_contact(namesake)
    assert _lines(pane.history) == ["introduced Mary Stone to you"]
    with qtbot.waitSignal(pane.contact_chosen) as back:
        qtbot.mouseClick(pane.history._lines[0], Qt.MouseButton.LeftButton)
    assert back.args == [mary]
    pane.show_contact(joe)
    assert _lines(pane.history) == []


def test_somebody_unknown_may_have_introduced_us(
    pane: PersonPane, book: Book, mary: int, joe: int, qtbot: QtBot
) -> None:
    """A name that is nobody's in the book is kept as it is typed; Mary never introduced herself."""
    pane.history.open_form()
    field = _field(pane.history, "Through whom")
    qtbot.keyClicks(field, "a man on a train")
    qtbot.keyClick(field, Key.Key_Return)
    (entry,) = book.histories.of(mary)
    assert (entry.through, entry.through_id) == ("a man on a train", None)


# ── positions ────────────────────────────────────────────────────────────────────────────────


def test_the_present_position_is_dated_in_its_place(
    pane: PersonPane, book: Book, mary: int, qtbot: QtBot
) -> None:
    """A click on it, a year, Enter: it is a position of its own from then on."""
    qtbot.mouseClick(pane.jobs._lines[0], Qt.MouseButton.LeftButton)
    field = _field(pane.jobs, "From")
    qtbot.keyClicks(field, "2019-04")
    qtbot.keyClick(field, Key.Key_Return)
    (stint,) = book.histories.stints_of(mary)
    assert (stint.id > 0, stint.period) == (True, Period("2019-04", is_current=True))
    assert _lines(pane.jobs) == ["XYZ Co. · VP Product since 2019"]
    book.undo()
    assert _lines(pane.jobs) == ["XYZ Co. · VP Product now"]


def test_of_many_positions_the_first_are_shown_until_all_are_wanted(
    pane: PersonPane, book: Book, mary: int, qtbot: QtBot
) -> None:
    """Sixty stints are a few lines and a button that leads to the rest, also by the keyboard."""
    with book.step(Act.ADD_STINT, "Add many positions"):
        for year in range(1960, 2020):
            book.histories.add_stint(mary, f"Company {year}", period=Period(str(year), str(year)))
    assert len(_lines(pane.jobs)) == FEW
    more = next(one for one in pane.jobs.findChildren(QPushButton) if one.text() == "Show 55 more")
    more.setFocus()
    qtbot.keyClick(more, Key.Key_Space)
    assert len(_lines(pane.jobs)) == 61
    assert pane.window().focusWidget() is pane.jobs._lines[FEW]
    assert not more.isVisible()


# ── staying in touch ─────────────────────────────────────────────────────────────────────────


def _day(days: int) -> str:
    return (clock.today() + datetime.timedelta(days=days)).isoformat()


def test_an_interval_is_chosen_and_the_next_day_said(
    pane: PersonPane, book: Book, mary: int, qtbot: QtBot
) -> None:
    """From the menu, or as a number of days; one undo each."""
    staying = pane.staying
    staying.interval._actions[90].trigger()
    assert book.contacts.get(mary).keep_in_touch_days == 90
    assert staying.interval.text() == "Every 3 months"
    assert staying._next.text() == "due today"
    qtbot.mouseClick(staying.spoke_today, Qt.MouseButton.LeftButton)
    assert book.contacts.get(mary).last_spoke_on == _day(0)
    assert staying._next.text().startswith("next on ")
    staying.interval.own_wanted.emit()
    qtbot.keyClicks(staying._days, "14")
    qtbot.keyClick(staying._days, Key.Key_Return)
    assert book.contacts.get(mary).keep_in_touch_days == 14
    assert staying.interval.text() == "Every 14 days"
    staying.interval._actions[0].trigger()
    assert (staying.interval.text(), staying._next.text()) == ("Keep in touch…", "")
    book.undo()
    assert staying.interval.text() == "Every 14 days"


def test_another_day_is_noted_by_mouse_or_enter(
    pane: PersonPane, book: Book, mary: int, qtbot: QtBot
) -> None:
    """The button counts for the day beside it; Escape gives the day up."""
    staying = pane.staying
    staying.other_day.open()
    assert staying.spoke_today.text() == "Spoke"
    field = staying.other_day._field
    field.setDate(field.date().addDays(-3))
    qtbot.mouseClick(staying.spoke_today, Qt.MouseButton.LeftButton)
    assert book.contacts.get(mary).last_spoke_on == _day(-3)
    assert staying.spoke_today.text() == "Spoke today"
    staying.other_day.open()
    qtbot.keyClick(field, Key.Key_Escape)
    assert len(book.moments.of_contact(mary)) == 1
    staying.other_day.open()
    field.setDate(field.date().addDays(-1))
    qtbot.keyClick(field, Key.Key_Return)
    assert book.contacts.get(mary).last_spoke_on == _day(-1)


def test_a_follow_up_is_set_done_and_taken_away(
    pane: PersonPane, book: Book, mary: int, qtbot: QtBot
) -> None:
    """One that is due can be done; one that lies ahead can be taken away."""
    staying = pane.staying
    staying.follow_up.chosen.emit(_day(0))
    assert staying._done.isVisible()
    qtbot.mouseClick(staying._done, Qt.MouseButton.LeftButton)
    assert book.follow_ups.of_contact(mary) == []
    assert any(line.startswith("Followed up") for line in _moments(pane))
    staying.follow_up.chosen.emit(_day(5))
    assert not staying._done.isVisible()
    staying.follow_up.chosen.emit("")
    assert (book.follow_ups.of_contact(mary), staying.follow_up.day) == ([], "")


# ── the timeline ─────────────────────────────────────────────────────────────────────────────


def test_what_happened_is_added_and_removed_in_place(
    pane: PersonPane, book: Book, mary: int, qtbot: QtBot
) -> None:
    """Kind, words, Ctrl+Enter; Delete on its line takes it out, undo brings it back."""
    pane.timeline.open_form()
    form = pane.timeline.form
    assert form is not None
    assert pane.window().focusWidget() is form.text
    qtbot.keyClicks(form.text, "about the move")
    form.kind.setCurrentIndex(1)
    qtbot.keyClick(form.text, Key.Key_Return, CONTROL)
    assert not form.isVisible()
    first = pane.timeline._lines[0]
    assert first.entry.words == "Spoke"
    assert book.contacts.get(mary).last_spoke_on == _day(0)
    assert pane.window().focusWidget() is first
    qtbot.keyClick(first, Key.Key_Delete)
    assert book.moments.of_contact(mary) == []
    book.undo()
    assert "about the move" in _moments(pane)[0]


def test_older_lines_come_when_they_are_asked_for(
    pane: PersonPane, book: Book, mary: int, qtbot: QtBot
) -> None:
    """A long timeline begins with a few lines; the next ones follow below."""
    for number in range(30):
        book.moments.note(mary, MomentKind.NOTE, "", f"note {number}")
    assert len(_moments(pane)) == FIRST
    pane.timeline._older.click()
    assert len(_moments(pane)) == 31
    assert not pane.timeline._older.isVisible()


def test_a_request_in_the_timeline_leads_to_it(
    pane: PersonPane, book: Book, mary: int, qtbot: QtBot
) -> None:
    """Enter on its line, and on its line among the requests, shows the request."""
    request = book.requests.mark_sent(book.notes.draft(mary), "Hi")
    for line in (pane.timeline._lines[0], pane.requests._lines[0]):
        with qtbot.waitSignal(pane.request_chosen) as chosen:
            qtbot.keyClick(line, Key.Key_Return)
        assert chosen.args == [request]


def test_another_persons_timeline_comes_when_the_keys_rest(
    pane: PersonPane, book: Book, joe: int, mary: int, qtbot: QtBot
) -> None:
    """Nobody's lines are shown under another's name, not even for a moment."""
    book.moments.note(joe, MomentKind.NOTE, "", "about Joe")
    book.moments.note(mary, MomentKind.NOTE, "", "about Mary")
    pane.show_contact(joe)
    assert _moments(pane) == []
    qtbot.waitUntil(lambda: any("about Joe" in line for line in _moments(pane)))
    assert not any("about Mary" in line for line in _moments(pane))


# ── nothing typed is lost ────────────────────────────────────────────────────────────────────


def _open(edit: InlineEdit, text: str, qtbot: QtBot) -> None:
    edit.open()
    field = edit.findChild(QLineEdit) or edit.findChild(QPlainTextEdit)
    assert field is not None
    field.selectAll()
    qtbot.keyClicks(field, text)


def test_what_is_typed_is_saved_when_another_person_comes(
    pane: PersonPane, book: Book, mary: int, joe: int, qtbot: QtBot
) -> None:
    """An open text belongs to whom it was typed about, whatever the page shows next."""
    for name, typed in (("place", "Lyon"), ("position", "Director")):
        _open(pane.head.lines[name], typed, qtbot)
        pane.show_contact(joe)
        assert getattr(book.contacts.get(mary), name) == typed
        assert getattr(book.contacts.get(joe), name) == ""
        pane.show_contact(mary)
    _open(pane.remarks.edit, "likes sailing", qtbot)
    pane.show_contact(joe)
    assert book.contacts.get(mary).remarks == "likes sailing"
    assert book.contacts.get(joe).remarks == ""


def test_what_is_typed_stays_when_a_change_arrives(
    pane: PersonPane, book: Book, mary: int, joe: int, qtbot: QtBot
) -> None:
    """A change from elsewhere is shown around the open fields, which keep their words."""
    _open(pane.remarks.edit, "likes", qtbot)
    pane.history.open_form()
    qtbot.keyClicks(_field(pane.history, "Where"), "PyCon")
    pane.timeline.open_form()
    form = pane.timeline.form
    assert form is not None
    qtbot.keyClicks(form.text, "she said")
    book.contacts.edit(mary, ContactWords(place="Lyon"))
    assert pane.head.lines["place"].text() == "Lyon"
    assert _field(pane.history, "Where").text() == "PyCon"
    assert form.text.toPlainText() == "she said"


def test_a_form_that_was_left_is_there_again(
    pane: PersonPane, book: Book, mary: int, joe: int, qtbot: QtBot
) -> None:
    """Half-filled forms wait for their person: a new line, one being changed, and a note."""
    entry = book.histories.add(mary, HistoryKind.MET_AT, place="PyCon")
    pane.history._choose(pane.history._ties[0])
    field = _field(pane.history, "Where")
    field.selectAll()
    qtbot.keyClicks(field, "EuroPython")
    pane.links.open_form()
    qtbot.keyClicks(_field(pane.links, "Company"), "LMNOP")
    pane.timeline.open_form()
    form = pane.timeline.form
    assert form is not None
    qtbot.keyClicks(form.text, "she said")
    pane.show_contact(joe)
    assert not form.isVisible()
    assert not [one for one in pane.findChildren(QLineEdit) if one.isVisible()]
    pane.show_contact(mary)
    assert _field(pane.links, "Company").text() == "LMNOP"
    assert (form.isVisible(), form.text.toPlainText()) == (True, "she said")
    field = _field(pane.history, "Where")
    assert field.text() == "EuroPython"
    qtbot.keyClick(field, Key.Key_Return)
    assert [(one.id, one.place) for one in book.histories.of(mary)] == [(entry, "EuroPython")]


def test_given_up_words_do_not_come_back(
    pane: PersonPane, joe: int, mary: int, qtbot: QtBot
) -> None:
    """Escape is an answer: neither the remarks nor the note are offered again."""
    _open(pane.remarks.edit, "likes", qtbot)
    editor = pane.remarks.edit.findChild(QPlainTextEdit)
    assert editor is not None
    qtbot.keyClick(editor, Key.Key_Escape)
    pane.timeline.open_form()
    form = pane.timeline.form
    assert form is not None
    qtbot.keyClicks(form.text, "she said")
    qtbot.keyClick(form.text, Key.Key_Escape)
    pane.show_contact(joe)
    pane.show_contact(mary)
    assert (pane.remarks.edit.is_open, form.isVisible()) == (False, False)


def test_remarks_and_notes_survive_a_killed_process(
    book: Book, mary: int, qtbot: QtBot, tmp_path: Path
) -> None:
    """A process that is killed while somebody types leaves the words for the next start."""
    folder = tmp_path / "folder"
    folder.mkdir()
    uid = book.contacts.get(mary).uid
    words = (book.path, folder, mary, "likes sailing")
    assert last_words("typing_about_somebody.py", *words) == "kept"
    pane = _pane(book, qtbot, folder)
    pane.show_contact(mary)
    assert pane.remarks.edit.typed_text() == "likes sailing"
    form = pane.timeline.form
    assert form is not None
    assert form.text.toPlainText() == "likes sailing"
    pane.remarks.commit()
    form.submit()
    kept = Unsaved(folder)
    assert [kept.text(place(uid)) for place in (unsaved_remarks, unsaved_moment)] == ["", ""]
    assert book.contacts.get(mary).remarks == "likes sailing"
    assert [one.text for one in book.moments.of_contact(mary)] == ["likes sailing"]


# ── by the keyboard ──────────────────────────────────────────────────────────────────────────


def test_tab_goes_down_the_page(pane: PersonPane, book: Book, mary: int, qtbot: QtBot) -> None:
    """Lines and forms that came later are passed where they stand, never after all the rest."""
    book.histories.add(mary, HistoryKind.FRIEND, remarks="same choir")
    book.moments.note(mary, MomentKind.NOTE, "", "a note")
    pane.history.open_form()
    pane.timeline.open_form()
    places = []
    stop = pane.head.name
    stop.setFocus()
    for _ in range(80):
        focus = pane.window().focusWidget()
        assert focus is not None
        if focus in places:
            break
        places.append(focus)
        qtbot.keyClick(focus, Key.Key_Tab)
    tops = [one.mapTo(pane.widget(), one.rect().center()).y() for one in places]
    sections = [_section_of(pane, one) for one in places]
    order = [part for part in pane._parts if part in sections]
    seen = list(dict.fromkeys(sections))
    assert seen == order, tops
    assert pane.timeline.form is not None
    assert pane.timeline.form.text in places


def _section_of(pane: PersonPane, widget: QWidget) -> QWidget:
    return next(part for part in pane._parts if part.isAncestorOf(widget) or part is widget)


# ── requests ─────────────────────────────────────────────────────────────────────────────────


def test_what_they_asked_me_is_told_from_my_side(book: Book, pane: PersonPane, mary: int) -> None:
    """An invitation to me waits for my answer; only what I sent is called sent."""
    theirs = book.requests.record_inbound(mary, "Shall we connect?", on="2026-11-10")
    book.requests.mark_sent(book.notes.draft(mary, goal_id=None), "Hi, Mary.", on="2026-11-12")
    channel = book.channels.all()[0].name
    section = pane.requests
    assert _lines(section) == [
        f"Sent Hi, Mary. · {channel} 12 Nov",
        "To answer They wrote: Shall we connect? 10 Nov",
    ]
    book.requests.mark(theirs, RequestState.DECLINED, on="2026-11-14")
    assert _lines(section)[1] == "Ignored They wrote: Shall we connect? 14 Nov"
