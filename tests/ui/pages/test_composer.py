"""The composer: live note, parts, hand edits, and nothing that was typed is lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt, QUrl, QUrlQuery
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.things import (
    CoachLine,
    GoalState,
    HistoryKind,
    Mending,
    Period,
    RequestState,
)
from connote.core.unsaved import Unsaved
from ui.dying import last_words
from ui.pages.composing import button, chips, composer, kept, pick, tell_marys_story


@pytest.fixture
def mary(book: Book) -> int:
    """Put Mary's story into the book."""
    return tell_marys_story(book)


def test_the_note_is_there_and_fits(book: Book, mary: int, qtbot: QtBot, tmp_path: Path) -> None:
    """Opening the composer is enough: the goal is chosen, the note is exactly 200 long."""
    page = composer(book, qtbot, tmp_path)
    page.write_to(mary)
    assert len(page.text) == 200
    assert page.desk.choices.goals.currentText() == "network into LMNOP Co."
    assert page.desk.meter.count_text == "200 of 200"
    assert all(line.ok for line in page.desk.coach.lines())


def test_a_chip_keeps_a_part_and_the_rest_is_fitted_around_it(
    book: Book, mary: int, qtbot: QtBot, tmp_path: Path
) -> None:
    """What the user wants in stays in, even where the note gets too long, and the meter says so."""
    page = composer(book, qtbot, tmp_path)
    page.write_to(mary)
    assert "Congrats!" not in page.text
    qtbot.mouseClick(chips(page)["Congrats!"], Qt.MouseButton.LeftButton)
    assert "Congrats!" in page.text
    assert page.desk.meter.word == "10 over"
    qtbot.mouseClick(chips(page)["Congrats!"], Qt.MouseButton.LeftButton)
    assert len(page.text) == 200


def test_a_hand_edit_is_free_text_until_it_is_refitted(
    book: Book, mary: int, qtbot: QtBot, tmp_path: Path
) -> None:
    """Typing puts the parts away, keeps meter and coach going, and one click goes back."""
    page = composer(book, qtbot, tmp_path)
    page.write_to(mary)
    fitted = page.text
    qtbot.keyClicks(page.desk.editor, "PS ")
    assert page.text != fitted
    assert not chips(page)
    assert page.desk.meter.word == "3 over"
    qtbot.mouseClick(button(page, "Back to the template"), Qt.MouseButton.LeftButton)
    assert page.text == fitted
    assert chips(page)


def test_what_was_typed_survives_a_crash(
    book: Book, mary: int, qtbot: QtBot, tmp_path: Path
) -> None:
    """A new composer, as after a crash, begins with the words typed into the former one."""
    page = composer(book, qtbot, tmp_path)
    page.write_to(mary)
    qtbot.keyClicks(page.desk.editor, "my own words ")
    typed = page.text
    qtbot.waitUntil(lambda: kept(book, mary, tmp_path) == typed)
    again = composer(book, qtbot, tmp_path)
    again.write_to(mary)
    assert again.text == typed
    again.mark_sent()
    assert kept(book, mary, tmp_path) == ""
    assert book.requests.all()[0].note == typed


def test_what_was_typed_survives_a_killed_process(
    book: Book, mary: int, qtbot: QtBot, tmp_path: Path
) -> None:
    """A process that is killed while somebody types leaves the words for the next start."""
    folder = tmp_path / "folder"
    folder.mkdir()
    typed = last_words("typing_a_note.py", book.path, folder, mary, "my own ")
    assert typed.startswith("my own Hi, Mary.")
    page = composer(book, qtbot, folder)
    page.write_to(mary)
    assert page.text == typed


def test_a_draft_is_saved_once_and_then_sent(
    book: Book, mary: int, qtbot: QtBot, tmp_path: Path
) -> None:
    """Save draft twice and Mark as sent make one request, with both events."""
    page = composer(book, qtbot, tmp_path)
    page.write_to(mary)
    page.save_draft()
    page.save_draft()
    (request,) = book.requests.all()
    assert request.state is RequestState.DRAFTED
    page.mark_sent()
    (request,) = book.requests.all()
    assert request.state is RequestState.SENT
    assert [event.kind.value for event in book.requests.events(request.id)] == ["drafted", "sent"]


def test_a_broken_template_leaves_the_window_working(
    book: Book, mary: int, qtbot: QtBot, tmp_path: Path
) -> None:
    """A template with a mistake makes no note at all, least of all the one before it."""
    book.templates.save("Broken", "Hi {{ first_nam }")
    page = composer(book, qtbot, tmp_path)
    page.write_to(mary)
    pick(page.desk.choices.templates, "Broken")
    assert page.text == ""
    assert not page.desk.sending.copy.isEnabled()
    assert not page.desk.sending.sent.isEnabled()
    page.mark_sent()
    assert book.requests.all() == []
    pick(page.desk.choices.templates, "Old colleague")
    assert len(page.text) == 200


def test_a_person_who_is_deleted_closes_the_composer(
    book: Book, mary: int, qtbot: QtBot, tmp_path: Path
) -> None:
    """Nobody writes to somebody who is gone."""
    page = composer(book, qtbot, tmp_path)
    page.write_to(mary)
    with qtbot.waitSignal(page.closed):
        book.contacts.delete(mary)
    assert page.draft is None


def test_a_broken_unsaved_file_is_begun_anew(tmp_path: Path) -> None:
    """Half a file, or one of another kind, costs nothing but what was in it."""
    (tmp_path / "unsaved.json").write_text('{"note to 1": "Hi')
    unsaved = Unsaved(tmp_path)
    assert unsaved.text("note to 1") == ""
    unsaved.keep("note to 1", "Hi, Mary")
    assert Unsaved(tmp_path).text("note to 1") == "Hi, Mary"


def test_undo_never_brings_up_another_persons_note(
    book: Book, mary: int, qtbot: QtBot, tmp_path: Path
) -> None:
    """Ctrl+Z in the note stops where this note began."""
    ana = book.contacts.add(ContactWords(first_name="Ana", last_name="Souza"))
    page = composer(book, qtbot, tmp_path)
    page.write_to(mary)
    page.leave()
    page.write_to(ana)
    fitted = page.text
    for _ in range(5):
        qtbot.keyClick(page.desk.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.text == fitted
    qtbot.keyClicks(page.desk.editor, "so ")
    for _ in range(9):
        qtbot.keyClick(page.desk.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.text == fitted


def test_a_chip_is_freed_by_the_second_click(
    book: Book, mary: int, qtbot: QtBot, tmp_path: Path
) -> None:
    """A part with versions takes its other version, and goes back to being fitted."""
    page = composer(book, qtbot, tmp_path)
    page.write_to(mary)
    chip = chips(page)["Could you introduce me?"]
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert "Would you help me make the right connections?" in page.text
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert "Could you introduce me?" in page.text
    assert len(page.text) == 200


def test_what_was_saved_as_a_draft_is_no_new_note(
    book: Book, mary: int, qtbot: QtBot, tmp_path: Path
) -> None:
    """A hand-edited note that was saved waits in its request, not for the next one."""
    page = composer(book, qtbot, tmp_path)
    page.write_to(mary)
    fitted = page.text
    qtbot.keyClicks(page.desk.editor, "by hand ")
    page.save_draft()
    typed = page.text
    page.leave()
    page.write_to(mary)
    assert page.text == fitted
    page.go_on(book.requests.all()[0].id)
    assert page.text == typed


def test_a_note_sent_too_soon_comes_back_with_undo(
    book: Book, mary: int, qtbot: QtBot, tmp_path: Path
) -> None:
    """Undoing Mark as sent gives the words typed by hand back to the composer."""
    page = composer(book, qtbot, tmp_path)
    page.write_to(mary)
    qtbot.keyClicks(page.desk.editor, "by hand ")
    typed = page.text
    page.mark_sent()
    assert kept(book, mary, tmp_path) == ""
    book.undo()
    page.write_to(mary)
    assert page.text == typed


def test_a_note_sent_too_soon_comes_back_where_it_is_open_again(
    book: Book, mary: int, qtbot: QtBot, tmp_path: Path
) -> None:
    """Undo gives the words back also while another note to the same person is begun."""
    page = composer(book, qtbot, tmp_path)
    page.write_to(mary)
    qtbot.keyClicks(page.desk.editor, "by hand ")
    typed = page.text
    page.mark_sent()
    page.write_to(mary)
    assert page.text != typed
    book.undo()
    assert page.text == typed
    page.leave()
    assert kept(book, mary, tmp_path) == typed


def test_a_draft_goes_on_with_its_own_template_and_goal(
    book: Book, mary: int, qtbot: QtBot, tmp_path: Path
) -> None:
    """What a request was begun with is what it is sent with, also what is put away by now."""
    thanks = book.templates.find("Thank you")
    goal = book.goals.add("learn to sail")
    draft = book.notes.draft(mary, goal_id=goal, template=thanks)
    request = book.requests.save_draft(draft, "Thank you, Mary!")
    book.templates.archive(thanks.id)
    book.goals.edit(goal, state=GoalState.DROPPED)
    page = composer(book, qtbot, tmp_path)
    page.go_on(request)
    assert (page.desk.choices.templates.currentText(), page.desk.choices.goals.currentText()) == (
        "Thank you",
        "learn to sail",
    )
    assert page.text == "Thank you, Mary!"
    page.mark_sent()
    sent = book.requests.get(request)
    assert (sent.template, sent.goal, sent.state) == ("Thank you", "learn to sail", "sent")


def test_somebody_connected_gets_a_message(
    book: Book, mary: int, qtbot: QtBot, tmp_path: Path
) -> None:
    """An invitation to a person who is connected already would be refused by LinkedIn."""
    book.contacts.edit(mary, ContactWords(connected_on="2026-02-08"))
    page = composer(book, qtbot, tmp_path)
    page.write_to(mary)
    assert page.desk.choices.channels.currentText() == "LinkedIn message"


def test_an_edit_is_never_lost_by_another_template(
    book: Book, mary: int, qtbot: QtBot, tmp_path: Path
) -> None:
    """Another template begins its own note; the edit waits one click away, also after a crash."""
    page = composer(book, qtbot, tmp_path)
    page.write_to(mary)
    qtbot.keyClicks(page.desk.editor, "my own words ")
    typed = page.text
    pick(page.desk.choices.templates, "Thank you")
    assert page.text != typed
    again = composer(book, qtbot, tmp_path)
    again.write_to(mary)
    assert again.text != typed
    qtbot.mouseClick(button(again, "Back to your edit"), Qt.MouseButton.LeftButton)
    assert again.text == typed


@pytest.mark.parametrize(
    ("box", "words"),
    [("goals", "No goal"), ("channels", "LinkedIn message"), ("histories", "friends, 1999")],
)
def test_an_edit_stands_whatever_else_is_chosen(
    book: Book, mary: int, qtbot: QtBot, tmp_path: Path, box: str, words: str
) -> None:
    """Another goal, channel or shared history changes what the coach knows, not the user's text."""
    book.histories.add(mary, HistoryKind.FRIEND, period=Period("1999", "1999"))
    page = composer(book, qtbot, tmp_path)
    page.write_to(mary)
    qtbot.keyClicks(page.desk.editor, "my own words ")
    typed = page.text
    pick(getattr(page.desk.choices, box), words)
    assert getattr(page.desk.choices, box).currentText() == words
    assert page.text == typed
    assert button(page, "Back to the template").isVisible()


def test_undoing_every_key_is_the_templates_note_again(
    book: Book, mary: int, qtbot: QtBot, tmp_path: Path
) -> None:
    """Taken back letter by letter, an edit is none: the parts are there, nothing is kept."""
    page = composer(book, qtbot, tmp_path)
    page.write_to(mary)
    fitted = page.text
    qtbot.keyClicks(page.desk.editor, "so ")
    assert not chips(page)
    qtbot.keyClick(page.desk.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.text == fitted
    assert chips(page)
    page.put_away()
    assert kept(book, mary, tmp_path) == ""


def test_fit_again_frees_all_parts(book: Book, mary: int, qtbot: QtBot, tmp_path: Path) -> None:
    """Parts set by hand are shown as such, and one click lets all of them be fitted again."""
    page = composer(book, qtbot, tmp_path)
    page.write_to(mary)
    fitted = page.text
    for words in ("Congrats!", "I’d really appreciate your help."):
        qtbot.mouseClick(chips(page)[words], Qt.MouseButton.LeftButton)
    assert chips(page)["Congrats!"].accessibleName() == "Congrats! (kept, set by you)"
    qtbot.mouseClick(button(page, "Fit again"), Qt.MouseButton.LeftButton)
    assert page.text == fitted


def test_a_chip_says_why_its_part_is_out(
    book: Book, mary: int, qtbot: QtBot, tmp_path: Path
) -> None:
    """A part is out for want of room, of a fact, or by the user's own wish."""
    book.templates.save(
        "Parts", "Hi. [[We met through {{ introduced_by }}. ]][[" + "long " * 50 + "]]"
    )
    page = composer(book, qtbot, tmp_path)
    page.write_to(mary)
    pick(page.desk.choices.templates, "Parts")
    said = [chip.accessibleDescription() for chip in chips(page).values()]
    assert said == ["Left out: who introduced you is not known", "Left out: no room"]
    pick(page.desk.choices.channels, "LinkedIn message")
    (long,) = (chip for words, chip in chips(page).items() if words.startswith("long"))
    assert long.accessibleDescription() == ""
    qtbot.mouseClick(long, Qt.MouseButton.LeftButton)
    assert long.accessibleDescription() == "Left out by you"


def test_a_nested_part_follows_the_one_it_stands_in(
    book: Book, mary: int, qtbot: QtBot, tmp_path: Path
) -> None:
    """Inner parts come right behind their outer one, and say so."""
    book.templates.save("Nested", "Hi[[ there[[ again]]]][[, Mary]]")
    page = composer(book, qtbot, tmp_path)
    page.write_to(mary)
    pick(page.desk.choices.templates, "Nested")
    assert [chip.accessibleName() for chip in chips(page).values()] == [
        "there again (kept)",
        "again (kept, inside the part before it)",
        ", Mary (kept)",
    ]


def test_an_in_mail_has_a_subject_that_is_kept(
    book: Book, mary: int, qtbot: QtBot, tmp_path: Path
) -> None:
    """The goal suggests a subject, what is typed comes back, and it is stored with the request."""
    page = composer(book, qtbot, tmp_path)
    page.write_to(mary)
    subject = page.desk.subject
    assert not subject.isVisible()
    pick(page.desk.choices.channels, "InMail")
    assert subject.text() == "Network into LMNOP Co."
    subject.field.selectAll()
    qtbot.keyClicks(subject.field, "Our days at XYZ Co.")
    page.save_draft()
    page.leave()
    page.go_on(book.requests.all()[0].id)
    assert subject.text() == "Our days at XYZ Co."
    page.mark_sent()
    assert book.requests.subject(book.requests.all()[0].id) == "Our days at XYZ Co."


def test_an_e_mail_opens_with_subject_and_body(
    book: Book, mary: int, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The mail program is given the address, the subject and the note, each as it stands."""
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: bool(opened.append(url)) or True)
    book.contacts.edit(mary, ContactWords(emails=["mary.stone@example.org"]))
    page = composer(book, qtbot, tmp_path)
    page.write_to(mary)
    pick(page.desk.choices.channels, "E-mail")
    page.copy_note()
    (url,) = opened
    query = QUrlQuery(url)
    decoded = QUrl.ComponentFormattingOption.FullyDecoded
    assert url.path() == "mary.stone@example.org"
    assert query.queryItemValue("subject", decoded) == "Network into LMNOP Co."
    assert query.queryItemValue("body", decoded) == page.text


@pytest.mark.parametrize(("width", "height"), [(400, 690), (428, 530)])
@pytest.mark.parametrize("channel", ["LinkedIn invitation, free account", "LinkedIn message"])
def test_what_matters_is_in_sight_in_a_small_window(
    book: Book, mary: int, qtbot: QtBot, tmp_path: Path, width: int, height: int, channel: str
) -> None:
    """Note, meter, verdict and the buttons stand whole in the page, however long the note is."""
    page = composer(book, qtbot, tmp_path)
    page.resize(width, height)
    page.write_to(mary)
    pick(page.desk.choices.channels, channel)
    if channel == "LinkedIn message":
        page.desk.editor.selectAll()
        page.desk.editor.insertPlainText("a long story " * 600)
    desk = page.desk
    qtbot.waitUntil(lambda: desk.coach.verdict.isVisible())
    whole = page.rect()
    for part in (
        desk.editor,
        desk.meter,
        desk.coach.verdict,
        desk.sending.copy,
        desk.sending.draft,
    ):
        place = QRect(part.mapTo(page, QPoint(0, 0)), part.size())
        assert whole.contains(place), (part, place)
        assert part.height() >= part.minimumSizeHint().height()


def test_a_broken_template_leads_to_where_it_is_mended(
    book: Book, mary: int, qtbot: QtBot, tmp_path: Path
) -> None:
    """The mistake is told with its place, and the template is one click away."""
    broken = book.templates.save("Broken", "Hi {{ first_nam }")
    page = composer(book, qtbot, tmp_path)
    page.write_to(mary)
    pick(page.desk.choices.templates, "Broken")
    assert page.desk.coach.lines() == ()
    with qtbot.waitSignal(page.template_wanted) as wanted:
        qtbot.mouseClick(button(page, "Mend the template"), Qt.MouseButton.LeftButton)
    assert wanted.args == [broken.id]
    pick(page.desk.choices.templates, "Old colleague")
    assert not page.desk.lacking.isVisible()


def test_a_long_note_is_coached_a_moment_later(
    book: Book, mary: int, qtbot: QtBot, tmp_path: Path
) -> None:
    """The meter counts at every key; the coach follows, and mends no text it has not read."""
    page = composer(book, qtbot, tmp_path)
    page.write_to(mary)
    page.desk.editor.selectAll()
    page.desk.editor.insertPlainText("a long story, Mary. " * 150)
    assert page.desk.meter.count_text == "3,000 of 200"
    read = page.desk.coach.lines()
    page.note.mend(CoachLine("name", False, "gone by now", mending=Mending("Cut", 0, 2_000)))
    assert page.desk.meter.count_text == "3,000 of 200"
    assert page.desk.coach.lines() != read
    (fits,) = (line for line in page.desk.coach.lines() if line.check == "fits")
    assert not fits.ok
