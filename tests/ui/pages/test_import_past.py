"""Past imports on their page, a ZIP's messages, and the report as text."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.files.reading import read_file
from connote.core.store.tables import Contact
from connote.core.things import FieldChange, ImportReport, Item, ItemKind, RequestState, Skip
from connote.ui.app import make_window
from connote.ui.bridge import Bridge
from connote.ui.pages.importing import ImportPage
from connote.ui.pages.importing.details import CHANGES, GONE, SKIPPED
from connote.ui.pages.importing.page import Stage
from connote.ui.pages.importing.report_words import report_text
from data import make_exports
from ui.scripted import ScriptedAsk

_AT = "https://www.linkedin.com/in/"
_ME = ("Jordan Pike", f"{_AT}jordanpike")

Bring = Callable[..., None]


@pytest.fixture
def page(book: Book, qtbot: QtBot) -> ImportPage:
    """Show the page on an empty book."""
    made = ImportPage(book, ScriptedAsk())
    bridge = Bridge(book, made)
    bridge.changed.connect(made.take_change)

    def put_away(_: object) -> None:
        made.put_away()
        bridge.detach()

    qtbot.addWidget(made, before_close_func=put_away)
    made.resize(860, 560)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def bring(page: ImportPage, qtbot: QtBot) -> Bring:
    """Give what brings files in, by the page."""

    def brought(*paths: Path) -> None:
        page.take_files(paths)
        qtbot.waitUntil(lambda: page.stage is Stage.READY)
        qtbot.mouseClick(page.plan.go, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: page.stage is Stage.DONE)

    return brought


def connections(folder: Path, *people: tuple[str, str], name: str = "Connections.csv") -> Path:
    """Write a Connections.csv: given name and company; one profile is hidden."""
    rows = [
        (first, "Vale", f"{_AT}{first.lower()}", "", company, "Clerk", "08 Feb 2026")
        for first, company in people
    ]
    hidden = ("", "", "", "", "", "", "07 Jun 2026")
    path = folder / name
    text = make_exports.csv_text(make_exports.COLUMNS, [*rows, hidden])
    path.write_text(make_exports.PREAMBLE + text, encoding="utf-8")
    return path


def invitations(folder: Path, *names: str, name: str = "Invitations.csv") -> Path:
    """Write an Invitations.csv in which I invited these people."""
    rows = [
        (_ME[0], who, "1/29/26, 2:37 PM", f"Hi {who}", "OUTGOING", _ME[1], f"{_AT}{who.lower()}")
        for who in names
    ]
    path = folder / name
    path.write_text(make_exports.csv_text(make_exports.INVITATION_COLUMNS, rows), encoding="utf-8")
    return path


def with_messages(folder: Path, *people: tuple[str, str]) -> Path:
    """Write a ZIP in which the first of these people wrote to me."""
    first = people[0][0]
    messages = (
        "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,"
        "DATE,SUBJECT,CONTENT,FOLDER\n"
        f"1,,{first} Vale,{_AT}{first.lower()},{_ME[0]},{_ME[1]},"
        "2026-06-01 14:03:22 UTC,,Hello,INBOX\n"
    )
    path = folder / "Complete_LinkedInDataExport_11-20-2026.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.write(connections(folder, *people), "Connections.csv")
        archive.write(invitations(folder), "Invitations.csv")
        archive.writestr("messages.csv", messages)
    return path


def listed(page: ImportPage) -> list[str]:
    """Draw the list of past imports, their day left out."""
    model = page.nothing.past.model()
    return [
        " | ".join(str(model.index(row, at).data()) for at in (1, 2))
        for row in range(model.rowCount())
    ]


def open_past(page: ImportPage, qtbot: QtBot, row: int) -> None:
    """Open a line of the list by the keyboard."""
    view = page.nothing.past
    view.setFocus()
    view.selectRow(row)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert page.stage is Stage.PAST


# ── past imports ─────────────────────────────────────────────────────────────────────────────


def test_every_import_can_be_looked_at_again(
    page: ImportPage, bring: Bring, tmp_path: Path, qtbot: QtBot
) -> None:
    """The list has the newest first; a line opens the report, without a tick, and leads back."""
    bring(connections(tmp_path, ("Ann", "XYZ Co.")))
    bring(connections(tmp_path, ("Ann", "Contoso"), ("Bo", "XYZ Co."), name="later.csv"))
    qtbot.mouseClick(page.plan.back, Qt.MouseButton.LeftButton)
    assert listed(page) == [
        "later.csv | 1 new, 1 changed, 1 skipped",
        "Connections.csv | 1 new, 1 skipped",
    ]
    open_past(page, qtbot, 0)
    details = page.plan.details
    assert page.plan.heading().startswith("Import of ")
    assert page.plan.sentence() == "later.csv"
    details.choose(CHANGES)
    table = details.choices[CHANGES].table
    assert table.index(0, 0).data(Qt.ItemDataRole.CheckStateRole) is None
    cells = [str(table.index(0, at).data()) for at in range(4)]
    assert cells == ["Ann Vale", "New job", "XYZ Co.", "Contoso"]
    assert table.headerData(3, Qt.Orientation.Horizontal) == "It says now"
    assert details.tabs.isTabVisible(SKIPPED)
    assert not details.files.columns.isVisible()
    qtbot.mouseClick(page.plan.copy, Qt.MouseButton.LeftButton)
    assert "later.csv, row 7: a hidden profile" in QGuiApplication.clipboard().text()
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert page.stage is Stage.NOTHING
    open_past(page, qtbot, 1)
    assert not details.tabs.isTabVisible(CHANGES)


def test_an_import_that_is_taken_back_leaves_the_list(
    page: ImportPage, bring: Bring, book: Book, tmp_path: Path, qtbot: QtBot
) -> None:
    """Undo while its report is open says so; redo brings it back."""
    bring(connections(tmp_path, ("Ann", "XYZ Co.")))
    page.go_to_start()
    open_past(page, qtbot, 0)
    book.undo()
    assert page.plan.heading() == "Taken back"
    assert not page.plan.people.isEnabled()
    page.go_to_start()
    assert listed(page) == []
    assert not page.nothing.past.isVisible()
    book.redo()
    assert len(listed(page)) == 1


def test_what_is_gone_can_be_marked_from_an_old_report(
    page: ImportPage, bring: Bring, book: Book, tmp_path: Path, qtbot: QtBot
) -> None:
    """As long as it waits for an answer; the report stays open."""
    bring(connections(tmp_path, ("Ann", "XYZ Co.")), invitations(tmp_path, "Lee"))
    bring(
        connections(tmp_path, ("Ann", "XYZ Co."), ("Bo", "XYZ Co."), name="Connections 2.csv"),
        invitations(tmp_path, "Tom", name="Invitations 2.csv"),
    )
    page.go_to_start()
    open_past(page, qtbot, 0)
    details = page.plan.details
    qtbot.waitUntil(lambda: details.tabs.isTabVisible(GONE))
    details.choose(GONE)
    qtbot.mouseClick(details.mark, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: details.gone.rowCount() == 0 and page.stage is Stage.PAST)
    (request,) = book.requests.all(contact_id=book.contacts.find("Lee").id)
    assert request.state is RequestState.GONE


def test_show_people_names_the_import(
    page: ImportPage, bring: Bring, book: Book, tmp_path: Path, qtbot: QtBot
) -> None:
    """After an import, and from its report later."""
    wanted: list[int] = []
    page.imported_people_wanted.connect(wanted.append)
    bring(connections(tmp_path, ("Ann", "XYZ Co.")))
    qtbot.mouseClick(page.plan.people, Qt.MouseButton.LeftButton)
    page.go_to_start()
    open_past(page, qtbot, 0)
    qtbot.mouseClick(page.plan.people, Qt.MouseButton.LeftButton)
    assert wanted == [book.importing.past()[0].id] * 2


# ── messages ─────────────────────────────────────────────────────────────────────────────────


def test_messages_are_read_when_ticked(
    page: ImportPage, book: Book, tmp_path: Path, qtbot: QtBot
) -> None:
    """The archive is read again with them, and the book knows when we last spoke."""
    book.contacts.set_me(ContactWords(first_name="Jordan", last_name="Pike"))
    page.take_files([with_messages(tmp_path, ("Ann", "XYZ Co."), ("Bo", "XYZ Co."))])
    qtbot.waitUntil(lambda: page.stage is Stage.READY)
    tick = page.plan.details.files.messages
    assert (tick.isVisible(), tick.isChecked()) == (True, False)
    qtbot.keyClick(tick, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.stage is Stage.READY)
    names = [line.name for line in page.plan.details.files_view.lines]
    assert "messages.csv" in names
    assert tick.isChecked()
    qtbot.mouseClick(page.plan.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.stage is Stage.DONE)
    assert Contact.get(Contact.first_name == "Ann").last_spoke_on == "2026-06-01"


def test_there_is_no_tick_where_there_are_no_messages(
    page: ImportPage, tmp_path: Path, qtbot: QtBot
) -> None:
    """Nor a line to hold it."""
    page.take_files([connections(tmp_path, ("Ann", "XYZ Co."))])
    qtbot.waitUntil(lambda: page.stage is Stage.READY)
    assert not page.plan.details.files.messages.isVisible()
    assert not page.plan.details.files.columns.isVisible()


def test_cancelling_the_second_reading_keeps_the_plan(
    page: ImportPage, tmp_path: Path, qtbot: QtBot
) -> None:
    """The plan of before stands there again, and can be imported."""
    page.take_files([with_messages(tmp_path, ("Ann", "XYZ Co."))])
    qtbot.waitUntil(lambda: page.stage is Stage.READY)
    page.plan.details.files.messages.click()
    assert page.stage is Stage.READING
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert page.stage is Stage.READY
    assert not page.plan.details.files.messages.isChecked()
    qtbot.mouseClick(page.plan.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.stage is Stage.DONE)


# ── files at once, and cancelling ────────────────────────────────────────────────────────────


def test_a_folder_among_the_files_is_refused_in_words(
    page: ImportPage, tmp_path: Path, qtbot: QtBot
) -> None:
    """The files beside it come in, the same one twice only once."""
    (tmp_path / "export").mkdir()
    file = connections(tmp_path, ("Ann", "XYZ Co."))
    page.take_files([tmp_path / "export", file, file])
    qtbot.waitUntil(lambda: page.stage is Stage.READY)
    names = [line.name for line in page.plan.details.files_view.lines]
    assert names == [f"{tmp_path / 'export'} is a folder, not a file.", "Connections.csv"]


def test_a_reading_that_is_cancelled_frees_the_page_at_once(
    page: ImportPage, tmp_path: Path, qtbot: QtBot
) -> None:
    """Its end, whenever it comes, is heard by nobody; what is read next counts."""
    page.take_files([connections(tmp_path, *((f"A{n}", "XYZ Co.") for n in range(20_000)))])
    qtbot.mouseClick(page.plan.cancel, Qt.MouseButton.LeftButton)
    assert page.stage is Stage.NOTHING
    page.take_files([connections(tmp_path, ("Bo", "XYZ Co."), name="two.csv")])
    qtbot.waitUntil(lambda: page.stage is Stage.READY)
    assert [line.name for line in page.plan.details.files_view.lines] == ["two.csv"]


# ── the report as text ───────────────────────────────────────────────────────────────────────


def test_the_text_names_what_was_done_and_how_much_more() -> None:
    """A reader without the program sees who changed, who moved, who accepted, what was skipped."""

    def item(kind: ItemKind, *changes: FieldChange) -> Item:
        return Item(kind, "Ann Vale", "Connections.csv", 6, changes)

    report = ImportReport(
        files=("Connections.csv",),
        read=3,
        changed=2,
        accepted=1,
        items=(
            item(ItemKind.JOB, FieldChange("job", "XYZ Co.", "Contoso")),
            item(ItemKind.CHANGED, FieldChange("email", "", "ann@example.org")),
            item(ItemKind.ACCEPTED, FieldChange("accepted_on", "", "2020-02-08")),
        ),
        counted={"changed": 900},
        skipped=(Skip("Connections.csv", 7, "a hidden profile"),),
    )
    text = report_text(report, ["old.zip is no ZIP file."])
    assert text.split("\n\n", 2)[2] == (
        "Not read:\nold.zip is no ZIP file.\n\n"
        "New jobs:\nAnn Vale: New job XYZ Co. → Contoso (Connections.csv, row 6)\n\n"
        "Changed:\nAnn Vale: E-mail ann@example.org (Connections.csv, row 6)\nand 899 more\n\n"
        "Accepted:\nAnn Vale: Accepted 8 Feb 2020 (Connections.csv, row 6)\n\n"
        "1 row skipped:\nConnections.csv, row 7: a hidden profile\n"
    )


# ── in the window ────────────────────────────────────────────────────────────────────────────


def test_the_window_leads_to_past_imports_and_whom_they_brought(
    sample_book: Book, tmp_path: Path, qtbot: QtBot
) -> None:
    """The menu opens the list, a report its people, also while none is being imported."""
    window = make_window(sample_book, tmp_path, ScriptedAsk([]))
    qtbot.addWidget(window)
    window.show()
    sample_book.importing.run(read_file(connections(tmp_path, ("Ann", "XYZ Co."))))
    window.actions_by_name["past_imports"].trigger()
    page = window.pages["importing"]
    assert isinstance(page, ImportPage)
    assert listed(page) == ["Connections.csv | 1 new, 1 skipped"]
    open_past(page, qtbot, 0)
    qtbot.mouseClick(page.plan.people, Qt.MouseButton.LeftButton)
    assert window.stack.currentWidget() is window.people
    assert window.people.model.rowCount() == 1
    window.actions_by_name["past_imports"].trigger()
    assert page.stage is Stage.NOTHING
    window.actions_by_name["import_files"].trigger()  # nothing was chosen: the page waits
    assert window.stack.currentWidget() is page
    window.close()
