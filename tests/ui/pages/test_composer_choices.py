"""A goal or a template that is put away doesn’t leave the note at hand."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.speech import speak_by
from connote.core.things import GoalState
from connote.ui.pages.composer import ComposerPage
from ui.pages.composing import composer, pick, tell_marys_story


@pytest.fixture
def mary(book: Book) -> int:
    """Put Mary's story into the book."""
    return tell_marys_story(book)


def made_from(page: ComposerPage) -> tuple[str, str]:
    """Say for which goal and from which template the note is made, as the boxes show it."""
    draft, choices = page.draft, page.desk.choices
    assert draft is not None
    goal, template = choices.goals.currentText(), choices.templates.currentText()
    assert (draft.goal.title if draft.goal else "No goal", draft.template.name) == (goal, template)
    return goal, template


def test_a_note_is_for_the_goal_it_was_asked_for_though_that_is_reached(
    book: Book, mary: int, qtbot: QtBot, tmp_path: Path
) -> None:
    """A note that is asked for beside a reached goal is for none other."""
    reached = book.goals.add("learn to bake")
    book.goals.edit(reached, state=GoalState.REACHED)
    page = composer(book, qtbot, tmp_path)
    page.write_to(mary, reached)
    assert made_from(page)[0] == "learn to bake"
    page.write_to(mary, 1)
    choices = page.desk.choices
    assert choices.goals.findText("learn to bake") < 0, "the next note is offered active ones"


def test_the_note_at_hand_keeps_a_goal_and_a_template_that_are_put_away(
    book: Book, mary: int, qtbot: QtBot, tmp_path: Path
) -> None:
    """Neither changes under it, whatever else changes in the book."""
    page = composer(book, qtbot, tmp_path)
    page.write_to(mary, 1)
    before, text = made_from(page), page.text
    assert before == ("network into LMNOP Co.", "Old colleague")
    book.goals.edit(1, state=GoalState.DROPPED)
    book.templates.archive(book.templates.find("Old colleague").id)
    book.contacts.edit(mary, ContactWords(position="VP Product"))
    assert made_from(page) == before
    assert page.text == text


def test_a_draft_of_an_archived_template_keeps_it(
    book: Book, mary: int, qtbot: QtBot, tmp_path: Path
) -> None:
    """So that the request says, when it is sent, which template it was written with."""
    row = book.templates.save("Zest", "Hi {{ first_name }}, with zest.")
    request = book.requests.save_draft(book.notes.draft(mary, template=row), "Hi Mary, mine.")
    book.templates.archive(row.id)
    page = composer(book, qtbot, tmp_path)
    page.write_to(mary)
    page.go_on(request)
    book.contacts.edit(mary, ContactWords(position="VP Product"))
    assert made_from(page)[1] == "Zest"
    page.mark_sent()
    assert book.requests.get(request).template == "Zest"


def test_an_answer_is_written_with_the_starter_of_the_language(
    book: Book, mary: int, qtbot: QtBot, tmp_path: Path
) -> None:
    """Where thanks are asked for, a German window thanks in German, in English if it has to."""
    page = composer(book, qtbot, tmp_path)
    speak_by(lambda text, comment, n: "", "de")
    try:
        page.write_to(mary, template="Thank you")
        assert made_from(page)[1] == "Thank you"
        book.templates.add_starters()
        page.write_to(mary, template="Thank you")
        assert made_from(page)[1] == "Danke fürs Annehmen"
        assert page.text.startswith("Hallo Mary, danke")
    finally:
        speak_by(None)


def test_the_template_follows_the_goal_until_one_is_chosen(
    book: Book, qtbot: QtBot, tmp_path: Path
) -> None:
    """Who works at the goal's target is asked as an insider; a template of one's own stays."""
    mary = tell_marys_story(book)
    book.contacts.edit(mary, ContactWords(organization="Northwind"))
    book.goals.add("learn how Northwind hires", target="Northwind")
    page = composer(book, qtbot, tmp_path)
    page.write_to(mary)
    templates, goals = page.desk.choices.templates, page.desk.choices.goals
    assert templates.currentText() == "Old colleague"
    pick(goals, "learn how Northwind hires")
    assert templates.currentText() == "Someone at my target company"
    assert "from the inside" in page.text or "right person" in page.text
    pick(goals, "network into LMNOP Co.")
    assert templates.currentText() == "Old colleague"
    pick(templates, "Recruiter")
    pick(goals, "learn how Northwind hires")
    assert templates.currentText() == "Recruiter"


def test_words_for_another_goal_are_noticed_and_kept(
    book: Book, qtbot: QtBot, tmp_path: Path
) -> None:
    """What was typed stays when the goal changes; the coach says that it names the former one."""
    mary = tell_marys_story(book)
    book.goals.add("learn how Northwind hires", target="Northwind")
    page = composer(book, qtbot, tmp_path)
    page.write_to(mary)
    qtbot.keyClicks(page.desk.editor, "So ")
    typed = page.text
    pick(page.desk.choices.goals, "learn how Northwind hires")
    assert page.text == typed
    (line,) = [line for line in page.desk.coach.lines() if line.check == "what"]
    assert line.why == "names LMNOP Co., and the goal is “learn how Northwind hires”"


def test_asking_back_takes_up_their_note(book: Book, qtbot: QtBot, tmp_path: Path) -> None:
    """Who wrote something is thanked for it, and their words stand by the buttons."""
    mary = tell_marys_story(book)
    book.requests.record_inbound(mary, "Hi Kevin, shall we talk about maps?")
    page = composer(book, qtbot, tmp_path)
    page.write_to(mary, template="Reply to an invitation without a note")
    assert page.text.startswith("Hi Mary, thank you for your note.")
    assert "“Hi Kevin, shall we talk about maps?”" in page.desk.beforehand.words[0]
