"""The plan of an import: what would change, a tick each, and what the ticks come to."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.ui.pages.importing import ImportPage
from connote.ui.pages.importing.details import CHANGES, GOALS, NEW, REQUESTS, SAME
from connote.ui.pages.importing.page import Stage
from data import make_exports
from ui.scripted import ScriptedAsk

_AT = "https://www.linkedin.com/in/"


@pytest.fixture
def page(book: Book, qtbot: QtBot) -> ImportPage:
    """Show the page on a book with Ann, imported once, and a Bo who was entered by hand."""
    made = ImportPage(book, ScriptedAsk())
    qtbot.addWidget(made, before_close_func=lambda _: made.put_away())
    made.resize(860, 560)
    made.show()
    qtbot.waitExposed(made)
    return made


def connections(folder: Path, *rows: tuple[str, str, str, str]) -> Path:
    """Write a Connections.csv: given name, slug, company, position."""
    path = folder / "Connections.csv"
    told = [
        (first, "Vale", f"{_AT}{slug}" if slug else "", "", company, position, "08 Feb 2026")
        for first, slug, company, position in rows
    ]
    path.write_text(make_exports.PREAMBLE + make_exports.csv_text(make_exports.COLUMNS, told))
    return path


def plan(page: ImportPage, qtbot: QtBot, path: Path) -> None:
    """Read a file and wait for what it would change."""
    page.take_files([path])
    qtbot.waitUntil(lambda: page.stage is Stage.READY)


def go(page: ImportPage, qtbot: QtBot) -> None:
    """Press Import and wait for its end."""
    qtbot.mouseClick(page.plan.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.stage is Stage.DONE)


def lines(page: ImportPage, tab: int) -> list[str]:
    """Draw what stands in a tab, once it is seen: [x] where it is ticked."""
    page.plan.details.choose(tab)
    table = page.plan.details.choices[tab].table
    drawn = []
    for row in range(table.rowCount()):
        state = table.index(row, 0).data(Qt.ItemDataRole.CheckStateRole)
        tick = {Qt.CheckState.Checked: "[x] ", Qt.CheckState.Unchecked: "[ ] "}.get(state, "")
        cells = [str(table.index(row, at).data() or "") for at in range(table.columnCount() - 1)]
        drawn.append(tick + " | ".join(cells).rstrip(" |"))
    return drawn


def turn(page: ImportPage, qtbot: QtBot, tab: int, row: int) -> None:
    """Turn the tick of a row by keys."""
    page.plan.details.choose(tab)
    view = page.plan.details.choices[tab].view
    view.setFocus()
    view.setCurrentIndex(view.model().index(row, 0))
    qtbot.keyClick(view, Qt.Key.Key_Space)


def test_changes_are_shown_field_by_field_and_can_be_left(
    page: ImportPage, book: Book, tmp_path: Path, qtbot: QtBot
) -> None:
    """A job change and a new position; the unticked one stays as the book says it."""
    for slug in ("ann", "cy"):
        plan(page, qtbot, connections(tmp_path, (slug.title(), slug, "XYZ Co.", "Clerk")))
        go(page, qtbot)
    later = connections(
        tmp_path, ("Ann", "ann", "Contoso", "Lead"), ("Cy", "cy", "XYZ Co.", "Lead")
    )
    plan(page, qtbot, later)
    assert lines(page, CHANGES) == [
        "[x] Ann Vale | New job | XYZ Co. | Contoso",
        "[x] Ann Vale | Position | Clerk | Lead",
        "[x] Cy Vale | Position | Clerk | Lead",
    ]
    turn(page, qtbot, CHANGES, 2)
    go(page, qtbot)
    said = {row.first_name: (row.organization, row.position) for row in book.contacts.page()}
    assert said == {"Ann": ("Contoso", "Lead"), "Cy": ("XYZ Co.", "Clerk")}
    ModelTester(None).check(page.plan.details.choices[CHANGES].table, force_py=True)


def test_new_people_can_be_left_out_and_said_to_be_known(
    page: ImportPage, book: Book, tmp_path: Path, qtbot: QtBot
) -> None:
    """Of two new ones one stays out; a namesake is said to be the person in the book."""
    bo = book.contacts.add(ContactWords(first_name="Bo", last_name="Vale", position="Baker"))
    path = connections(tmp_path, ("Ann", "ann", "", ""), ("Bo", "bo-1", "XYZ Co.", "Chef"))
    plan(page, qtbot, path)
    assert lines(page, NEW) == ["[x] Ann Vale", "[x] Bo Vale"]
    assert lines(page, SAME) == ["[ ] Bo Vale | Baker | Chef, XYZ Co."]
    turn(page, qtbot, NEW, 0)
    turn(page, qtbot, SAME, 0)
    go(page, qtbot)
    (row,) = book.contacts.page()
    assert (row.id, row.organization, row.position) == (bo, "XYZ Co.", "Baker")


def test_all_and_none_turn_every_tick(page: ImportPage, tmp_path: Path, qtbot: QtBot) -> None:
    """The buttons beside the sentence tick all lines of a tab, or none."""
    plan(page, qtbot, connections(tmp_path, ("Ann", "ann", "", ""), ("Bo", "bo", "", "")))
    page.plan.details.choose(NEW)
    panel = page.plan.details.choices[NEW]
    qtbot.mouseClick(panel.none, Qt.MouseButton.LeftButton)
    assert lines(page, NEW) == ["[ ] Ann Vale", "[ ] Bo Vale"]
    qtbot.mouseClick(panel.all, Qt.MouseButton.LeftButton)
    assert lines(page, NEW) == ["[x] Ann Vale", "[x] Bo Vale"]


def test_what_is_followed_becomes_a_goal_when_ticked(
    page: ImportPage, book: Book, tmp_path: Path, qtbot: QtBot
) -> None:
    """Nothing is ticked at first; what is ticked is a goal with its target, undone by one undo."""
    path = tmp_path / "Company Follows.csv"
    path.write_text(
        "Organization,Followed On\nLMNOP Co.,Wed Jun 24 12:43:42 UTC 2026\n"
        "Contoso,Wed Jun 24 12:43:42 UTC 2026\n"
    )
    plan(page, qtbot, path)
    assert lines(page, GOALS) == ["[ ] LMNOP Co.", "[ ] Contoso"]
    turn(page, qtbot, GOALS, 0)
    go(page, qtbot)
    assert [(goal.title, goal.target) for goal in book.goals.all()] == [
        ("network into LMNOP Co.", "LMNOP Co.")
    ]
    book.undo()
    assert book.goals.all() == []


def test_an_accepted_request_can_be_left_as_it_is(
    page: ImportPage, book: Book, tmp_path: Path, qtbot: QtBot
) -> None:
    """The plan names who accepted; unticked, the request stays open."""
    ann = book.contacts.add(
        ContactWords(first_name="Ann", last_name="Vale", profile_url=f"{_AT}ann")
    )
    request = book.requests.mark_sent(book.notes.draft(ann), "Hi Ann", on="2026-02-01")
    plan(page, qtbot, connections(tmp_path, ("Ann", "ann", "", "")))
    assert lines(page, REQUESTS) == ["[x] Ann Vale | Accepted | 8 Feb"]
    turn(page, qtbot, REQUESTS, 0)
    go(page, qtbot)
    assert book.requests.get(request).state.is_open
