"""The Import page: read, show what would change, import or not; one undo takes it back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionViewItem, QTableView
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.things import RequestState, Skip
from connote.ui.bridge import Bridge
from connote.ui.pages.importing import ImportPage
from connote.ui.pages.importing.details import FILES, GONE, SKIPPED
from connote.ui.pages.importing.page import Stage
from connote.ui.pages.importing.tables import FilesTable, GoneTable, file_lines, skips_table
from connote.ui.slices import Slices
from data import make_exports
from ui.scripted import ScriptedAsk

_AT = "https://www.linkedin.com/in/"
_ME = ("Jordan Pike", f"{_AT}jordanpike")

Show = Callable[..., ImportPage]


@pytest.fixture
def show(book: Book, qtbot: QtBot) -> Show:
    """Show the page on the empty book, with the answers that will be asked for."""

    def shown(*answers: object, on: Book = book) -> ImportPage:
        page = ImportPage(on, ScriptedAsk(*answers))
        bridge = Bridge(on, page)
        bridge.changed.connect(page.take_change)

        def put_away(_: object) -> None:
            page.put_away()
            bridge.detach()

        qtbot.addWidget(page, before_close_func=put_away)
        page.resize(860, 560)
        page.show()
        qtbot.waitExposed(page)
        return page

    return shown


def _people(folder: Path, *names: str, file: str = "Connections.csv") -> Path:
    """Write a Connections.csv with these people, one hidden profile among them."""
    rows = [
        (name, "Poole", f"{_AT}{name.lower()}-poole", "", "XYZ Co.", "Clerk", "08 Feb 2026")
        for name in names
    ]
    hidden = ("", "", "", "", "", "", "07 Jun 2026")
    path = folder / file
    text = make_exports.PREAMBLE + make_exports.csv_text(make_exports.COLUMNS, [*rows, hidden])
    path.write_text(text, encoding="utf-8")
    return path


def _invitations(folder: Path, *names: str, file: str = "Invitations.csv") -> Path:
    """Write an Invitations.csv in which I invited these people."""
    rows = [
        (_ME[0], name, "1/29/26, 2:37 PM", f"Hi {name}", "OUTGOING", _ME[1], f"{_AT}{name.lower()}")
        for name in names
    ]
    path = folder / file
    path.write_text(make_exports.csv_text(make_exports.INVITATION_COLUMNS, rows), encoding="utf-8")
    return path


def _preview(page: ImportPage, qtbot: QtBot, *paths: Path) -> None:
    page.take_files(list(paths))
    qtbot.waitUntil(lambda: page.stage in (Stage.READY, Stage.STUCK))


def _press(button: QPushButton, qtbot: QtBot) -> None:
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def _import(page: ImportPage, qtbot: QtBot, *paths: Path) -> None:
    _preview(page, qtbot, *paths)
    _press(page.plan.go, qtbot)
    qtbot.waitUntil(lambda: page.stage is Stage.DONE)


def _figures(page: ImportPage) -> dict[str, str]:
    """Draw the figures that are shown, zeros left out."""
    cards = page.plan._rows, page.plan._news
    names = [label.accessibleName() for card in cards for label in card._numbers]
    shown = dict(name.split(": ") for name in names if name)
    return {word: number for word, number in shown.items() if number != "0"}


def _lines(page: ImportPage, view: QTableView) -> list[str]:
    """Draw a table, a line a row."""
    model = view.model()
    return [
        " | ".join(
            str(model.index(row, column).data() or "") for column in range(model.columnCount())
        ).rstrip(" |")
        for row in range(model.rowCount())
    ]


# ── the way through ──────────────────────────────────────────────────────────────────────────


def test_the_empty_page_says_what_to_do_and_asks_for_files(
    show: Show, tmp_path: Path, qtbot: QtBot
) -> None:
    """The first step is one Enter away, and the way to LinkedIn's archive stands there."""
    page = show([_people(tmp_path, "Mary")])
    page.focus_first()
    button = page.focusWidget()
    assert isinstance(button, QPushButton)
    assert "Get a copy of your data" in page.nothing.what.accessibleDescription()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.stage is Stage.READY)


def test_the_focus_never_leaves_the_page(show: Show, tmp_path: Path, qtbot: QtBot) -> None:
    """Buttons come and go, and the one that is there for the next step has it."""
    page = show()
    page.activateWindow()
    page.focus_first()
    qtbot.waitUntil(lambda: page.focusWidget() is not None)
    file = _people(tmp_path, "Mary")
    page.take_files([file])
    assert page.focusWidget() is page.plan.cancel
    qtbot.waitUntil(lambda: page.stage is Stage.READY)
    assert page.focusWidget() is page.plan.go
    qtbot.keyClick(page.plan.go, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.stage is Stage.DONE)
    assert page.focusWidget() is page.plan.people


def test_a_preview_tells_everything_and_writes_nothing(
    show: Show, book: Book, tmp_path: Path, qtbot: QtBot
) -> None:
    """What was recognised, every row accounted for, the skipped one with its reason."""
    page = show()
    _preview(page, qtbot, _people(tmp_path, "Mary", "Tom"))
    assert page.plan.heading() == "What will change"
    assert _figures(page) == {"Read": "3", "New": "2", "Skipped": "1"}
    assert _lines(page, page.plan.details.files_view) == [
        "Connections.csv | LinkedIn connections | 3 | 1"
    ]
    page.plan.details.choose(SKIPPED)
    assert _lines(page, page.plan.details.skips_view) == [
        "Connections.csv | 7 | a hidden profile: the row holds no more than a date"
    ]
    assert book.contacts.count() == 0
    assert book.undo_words == ""


def test_import_writes_one_step_that_undo_takes_back(
    show: Show, book: Book, tmp_path: Path, qtbot: QtBot
) -> None:
    """The report says so, and follows undo and redo."""
    page = show()
    _import(page, qtbot, _people(tmp_path, "Mary", "Tom"))
    assert (page.plan.heading(), book.contacts.count()) == ("Imported", 2)
    assert "Ctrl+Z" in page.plan.sentence()
    book.undo()
    assert (page.plan.heading(), book.contacts.count()) == ("Taken back", 0)
    book.redo()
    assert (page.plan.heading(), book.contacts.count()) == ("Imported", 2)


def test_the_same_file_again_brings_nothing_new(
    show: Show, book: Book, tmp_path: Path, qtbot: QtBot
) -> None:
    """The preview says so, and so does the report; there is no second step."""
    page = show()
    file = _people(tmp_path, "Mary")
    _import(page, qtbot, file)
    words = book.undo_words
    _preview(page, qtbot, file)
    assert page.plan.heading() == "Nothing new"
    _press(page.plan.go, qtbot)
    qtbot.waitUntil(lambda: page.stage is Stage.DONE)
    assert page.plan.heading() == "Nothing new"
    assert book.undo_words == words


def test_while_it_writes_it_asks_that_nobody_else_does(
    show: Show, tmp_path: Path, qtbot: QtBot
) -> None:
    """`busy` frames the dry run and the import, and always ends."""
    page = show()
    told: list[bool] = []
    page.busy.connect(told.append)
    _import(page, qtbot, _people(tmp_path, "Mary"))
    assert told == [True, False, True, False]


def test_the_report_is_copied_as_text(show: Show, tmp_path: Path, qtbot: QtBot) -> None:
    """Every number and every skipped row is in it, and what could not be read."""
    page = show()
    _import(page, qtbot, _people(tmp_path, "Mary"), tmp_path / "missing.csv")
    _press(page.plan.copy, qtbot)
    text = QGuiApplication.clipboard().text()
    assert "Import of Connections.csv" in text
    assert "Connections.csv, row 6: a hidden profile" in text
    assert "There is no file" in text


def test_the_empty_page_remembers_the_last_import(
    show: Show, book: Book, tmp_path: Path, qtbot: QtBot
) -> None:
    """Somebody who comes back sees when it was and what it brought."""
    _import(show(), qtbot, _people(tmp_path, "Mary", "Tom"))
    again = show()
    (line,) = _lines(again, again.nothing.past)
    assert line.split(" | ")[1:] == ["Connections.csv", "2 new, 1 skipped"]


# ── what goes wrong ──────────────────────────────────────────────────────────────────────────


def test_a_bad_file_stands_beside_the_good_one(show: Show, tmp_path: Path, qtbot: QtBot) -> None:
    """One sentence each, and the good one can be imported."""
    page = show()
    bad = tmp_path / "letter.pdf"
    bad.write_bytes(b"%PDF-1.7")
    _preview(page, qtbot, bad, _people(tmp_path, "Mary"))
    assert _lines(page, page.plan.details.files_view) == [
        "letter.pdf is a PDF document.",
        "Connections.csv | LinkedIn connections | 2 | 1",
    ]
    assert page.plan.go.isVisible()


def test_nothing_but_bad_files_says_so(show: Show, tmp_path: Path, qtbot: QtBot) -> None:
    """There is nothing to import, and no button that would."""
    page = show()
    _preview(page, qtbot, tmp_path / "missing.zip", tmp_path)
    assert page.plan.heading() == "Nothing to import"
    assert len(_lines(page, page.plan.details.files_view)) == 2
    assert not page.plan.go.isVisible()
    assert page.plan.choose.isVisible()


def test_a_sentence_takes_the_lines_it_needs(show: Show, tmp_path: Path, qtbot: QtBot) -> None:
    """A long one is never cut off: its row grows."""
    page = show()
    _preview(page, qtbot, tmp_path / f"{'a long name ' * 20}.csv")
    view = page.plan.details.files_view
    qtbot.waitUntil(lambda: view.rowHeight(0) > 2 * 16)


def test_somebody_elses_export_needs_a_second_word(
    show: Show, book: Book, tmp_path: Path, qtbot: QtBot
) -> None:
    """The sentence says whose it is; the button takes it all the same."""
    book.contacts.set_me(ContactWords(first_name="Kevin", last_name="Hart"))
    page = show()
    _preview(page, qtbot, _people(tmp_path, "Mary"), _invitations(tmp_path, "Lee"))
    assert page.stage is Stage.STUCK
    assert "belongs to Jordan Pike" in page.plan.notice.words()
    assert not page.plan.go.isVisible()
    _press(page.plan.notice.button, qtbot)
    qtbot.waitUntil(lambda: page.stage is Stage.READY)
    _press(page.plan.go, qtbot)
    qtbot.waitUntil(lambda: page.stage is Stage.DONE)
    assert book.contacts.count() == 2


def test_a_book_that_cannot_be_written_says_so(
    show: Show, book: Book, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The failure is told in words, and trying again is offered."""
    monkeypatch.setattr(book, "is_read_only", True)
    page = show()
    _preview(page, qtbot, _people(tmp_path, "Mary"))
    assert page.stage is Stage.STUCK
    assert "read-only" in page.plan.notice.words()
    monkeypatch.setattr(book, "is_read_only", False)
    _press(page.plan.notice.button, qtbot)
    qtbot.waitUntil(lambda: page.stage is Stage.READY)


# ── cancelling ───────────────────────────────────────────────────────────────────────────────


def _many(folder: Path) -> Path:
    return _people(folder, *(f"Mary{number}" for number in range(4000)))


def test_cancel_in_the_middle_leaves_nothing(
    show: Show, book: Book, tmp_path: Path, qtbot: QtBot
) -> None:
    """Escape takes back what was written; the preview stays, and importing works again."""
    page = show()
    _preview(page, qtbot, _many(tmp_path))
    said: list[str] = []
    page.said.connect(said.append)
    _press(page.plan.go, qtbot)
    qtbot.waitUntil(lambda: page.plan.bar.value() >= 1000)
    qtbot.keyClick(page.plan.cancel, Qt.Key.Key_Escape)
    assert page.stage is Stage.READY
    assert said == ["Cancelled; nothing was imported."]
    assert (book.contacts.count(), book.undo_words) == (0, "")
    book.contacts.add(ContactWords(first_name="Ann"))
    _press(page.plan.go, qtbot)
    qtbot.waitUntil(lambda: page.stage is Stage.DONE)
    assert book.contacts.count() == 4001


def test_looking_can_be_cancelled(show: Show, book: Book, tmp_path: Path, qtbot: QtBot) -> None:
    """The page is empty again, and the book free."""
    page = show()
    page.take_files([_many(tmp_path)])
    qtbot.waitUntil(lambda: page.stage is Stage.LOOKING and page.plan.bar.value() >= 1000)
    _press(page.plan.cancel, qtbot)
    assert page.stage is Stage.NOTHING
    book.contacts.add(ContactWords(first_name="Ann"))
    assert book.contacts.count() == 1


def test_new_files_take_the_place_of_those_being_read(
    show: Show, tmp_path: Path, qtbot: QtBot
) -> None:
    """The first ones are let go, also where their reading ends later."""
    page = show()
    page.take_files([_people(tmp_path, "Mary", file="one.csv")])
    _preview(page, qtbot, _people(tmp_path, "Tom", "Ann", file="two.csv"))
    assert _figures(page) == {"Read": "3", "New": "2", "Skipped": "1"}


def test_files_dropped_during_an_import_wait(show: Show, tmp_path: Path, qtbot: QtBot) -> None:
    """An import that writes is not thrown over by a careless drop."""
    page = show()
    _preview(page, qtbot, _many(tmp_path))
    said: list[str] = []
    page.said.connect(said.append)
    _press(page.plan.go, qtbot)
    page.take_files([_people(tmp_path, "Tom", file="two.csv")])
    assert "running" in said[0]
    qtbot.waitUntil(lambda: page.stage is Stage.DONE)
    assert _figures(page)["New"] == "4000"


def test_closing_the_window_leaves_nothing_half_done(
    show: Show, book: Book, tmp_path: Path, qtbot: QtBot
) -> None:
    """What the window calls when it goes ends the import, and the book can be closed."""
    page = show()
    _preview(page, qtbot, _many(tmp_path))
    _press(page.plan.go, qtbot)
    qtbot.waitUntil(lambda: page.plan.bar.value() >= 1000)
    page.put_away()
    assert book.contacts.count() == 0


def test_a_mistake_of_ours_never_leaves_the_window_locked(qtbot: QtBot) -> None:
    """An exception out of a slice goes where all go, and the page is told that it stopped."""
    stopped: list[bool] = []

    def broken() -> Sequence[int]:
        yield 1
        raise ZeroDivisionError

    holder = QPushButton()
    qtbot.addWidget(holder)
    slices = Slices(holder)
    slices.stopped.connect(lambda: stopped.append(True))
    with qtbot.captureExceptions() as caught:
        slices.start(broken())
        qtbot.waitUntil(lambda: bool(stopped))
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]
    assert not slices.is_running


# ── what is gone ─────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def gone(show: Show, tmp_path: Path, qtbot: QtBot) -> ImportPage:
    """Import three pending invitations, then an export in which two of them are missing."""
    page = show()
    _import(page, qtbot, _people(tmp_path, "Mary"), _invitations(tmp_path, "Lee", "Ann", "Tom"))
    later = _people(tmp_path, "Mary", "Sue", file="Connections 2.csv")
    _import(page, qtbot, later, _invitations(tmp_path, "Lee", file="Invitations 2.csv"))
    qtbot.waitUntil(lambda: page.plan.details.gone.rowCount() == 2)
    return page


def _state(book: Book, name: str) -> RequestState:
    return book.requests.all(contact_id=book.contacts.find(name).id)[0].state


def test_what_is_gone_is_proposed_and_marked_in_one_step(
    gone: ImportPage, book: Book, qtbot: QtBot
) -> None:
    """Nothing is marked unasked; one button marks them all, and one undo takes it back."""
    details = gone.plan.details
    assert details.tabs.currentIndex() == GONE
    assert [line.split(" | ")[0] for line in _lines(gone, details.gone_view)] == ["Ann", "Tom"]
    assert _state(book, "Ann") is RequestState.SENT
    _press(details.mark, qtbot)
    qtbot.waitUntil(lambda: details.gone.rowCount() == 0)
    assert {_state(book, "Ann"), _state(book, "Tom")} == {RequestState.GONE}
    assert book.undo_words == "Mark 2 requests as gone"
    book.undo()
    qtbot.waitUntil(lambda: details.gone.rowCount() == 2)
    assert _state(book, "Ann") is RequestState.SENT


def test_a_request_without_its_tick_is_left_alone(
    gone: ImportPage, book: Book, qtbot: QtBot
) -> None:
    """A click on the box takes the tick off, and the button says how many are left."""
    details = gone.plan.details
    view = details.gone_view
    option = QStyleOptionViewItem()
    view.initViewItemOption(option)
    option.rect = view.visualRect(view.model().index(0, 0))
    option.features |= QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
    box = view.style().subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, option, view)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(box.center()))
    assert details.mark.text() == "Mark 1 request as gone"
    _press(details.mark, qtbot)
    qtbot.waitUntil(lambda: details.gone.rowCount() == 1)
    assert _state(book, "Ann") is RequestState.SENT
    assert _state(book, "Tom") is RequestState.GONE


# ── the models ───────────────────────────────────────────────────────────────────────────────


def test_the_models_keep_the_rules_of_qt(qtmodeltester: ModelTester, sample_book: Book) -> None:
    """Qt's own model test finds nothing wrong with any of the three."""
    skips = skips_table()
    skips.show_rows([Skip("b.csv", 7, "no name"), Skip("a.csv", 12, "hidden")])
    files = FilesTable()
    files.show_rows(file_lines(()))
    gone = GoneTable()
    gone.show_rows(sample_book.requests.all()[:5])
    for model in (skips, files, gone):
        qtmodeltester.check(model)


def test_skipped_rows_are_sorted_by_their_native_values(
    show: Show, tmp_path: Path, qtbot: QtBot
) -> None:
    """Row 12 comes after row 7, whatever their letters say."""
    page = show()
    view = page.plan.details.skips_view
    page.plan.details.skips.show_rows(
        [Skip("a.csv", 12, "hidden"), Skip("a.csv", 7, "no name"), Skip("a.csv", 100, "twice")]
    )
    view.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    assert [line.split(" | ")[1] for line in _lines(page, view)] == ["7", "12", "100"]


def test_only_tabs_with_something_in_them_are_shown(
    show: Show, tmp_path: Path, qtbot: QtBot
) -> None:
    """A file without skips has no tab for them."""
    page = show()
    page.plan.details.forget()
    assert [page.plan.details.tabs.isTabVisible(tab) for tab in (FILES, SKIPPED, GONE)] == [
        True,
        False,
        False,
    ]
