"""The columns of any table: explained above a preview, by keys, remembered for such files."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from connote.core.book import Book
from connote.core.things import Mapping, Meaning
from connote.ui.pages.importing import ImportPage
from connote.ui.pages.importing.columns import MEANINGS, ColumnsModel
from connote.ui.pages.importing.details import NEW
from connote.ui.pages.importing.page import Stage
from connote.ui.pages.importing.reading import Wish as Wished
from connote.ui.pages.importing.reading import look_at, read_all, told_apart
from ui.scripted import ScriptedAsk

UNKNOWN = (
    "Wer|Wo|Post\nNele Brandt|Nordwind GmbH|nele@example.org\nZoë Ahrens|Contoso|zoe@example.org\n"
)


@pytest.fixture
def page(book: Book, qtbot: QtBot) -> ImportPage:
    """Show the page on an empty book."""
    made = ImportPage(book, ScriptedAsk())
    qtbot.addWidget(made, before_close_func=lambda _: made.put_away())
    made.resize(860, 560)
    made.show()
    qtbot.waitExposed(made)
    return made


def written(
    folder: Path, text: str = UNKNOWN, name: str = "party.csv", code: str = "utf-8"
) -> Path:
    """Write a table."""
    path = folder / name
    path.write_text(text, encoding=code)
    return path


def ask(page: ImportPage, qtbot: QtBot, *paths: Path) -> None:
    """Read files and wait until the columns are asked for."""
    page.take_files(paths)
    qtbot.waitUntil(lambda: page.stage is Stage.MAPPING and page.mapping.go.isEnabled())


def drawn(page: ImportPage) -> list[str]:
    """Draw the view: each column with its meaning, and its first cell."""
    model = page.mapping.model
    return [
        f"{model.headerData(at, Qt.Orientation.Horizontal)} | {model.index(0, at).data()}"
        for at in range(model.columnCount())
    ]


def choose(page: ImportPage, qtbot: QtBot, meanings: Sequence[Meaning]) -> None:
    """Choose by keys what each column means: Return opens the menu at what it means now."""
    table = page.mapping.table
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Home)
    for column, meaning in enumerate(meanings):
        if column:
            qtbot.keyClick(table, Qt.Key.Key_Right)
        qtbot.keyClick(table, Qt.Key.Key_Return)
        menu = QApplication.activePopupWidget()
        here = list(MEANINGS).index(page.mapping.model.meanings[column])
        for _ in range((list(MEANINGS).index(meaning) - here) % len(MEANINGS)):
            qtbot.keyClick(menu, Qt.Key.Key_Down)
        qtbot.keyClick(menu, Qt.Key.Key_Return)


def pick(box: QComboBox, value: str, qtbot: QtBot) -> None:
    """Choose in a box by keys."""
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Home)
    for _ in range(box.findData(value)):
        qtbot.keyClick(box, Qt.Key.Key_Down)


def go(page: ImportPage, qtbot: QtBot) -> None:
    """Go on to the plan, and wait for it."""
    QTest.keyClick(page.mapping, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.stage in (Stage.READY, Stage.STUCK))


# ── the way through ──────────────────────────────────────────────────────────────────────────


def test_an_unknown_table_asks_what_its_columns_mean(
    page: ImportPage, book: Book, tmp_path: Path, qtbot: QtBot
) -> None:
    """It opens by itself with the guess chosen; keys alone lead to the plan and into the book."""
    ask(page, qtbot, written(tmp_path))
    assert drawn(page) == [
        "Wer: Keep as it is | Nele Brandt",
        "Wo: Keep as it is | Nordwind GmbH",
        "Post: E-mail | nele@example.org",
    ]
    choose(page, qtbot, [Meaning.FULL_NAME, Meaning.COMPANY, Meaning.EMAIL])
    go(page, qtbot)
    qtbot.mouseClick(page.plan.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.stage is Stage.DONE)
    assert [(row.full_name, row.organization, row.email) for row in book.contacts.page()] == [
        ("Zoë Ahrens", "Contoso", "zoe@example.org"),
        ("Nele Brandt", "Nordwind GmbH", "nele@example.org"),
    ]


def test_back_leads_to_what_was_read_and_in_again(
    page: ImportPage, tmp_path: Path, qtbot: QtBot
) -> None:
    """Nothing came in; the button beside the file opens the columns once more."""
    ask(page, qtbot, written(tmp_path))
    qtbot.keyClick(page.mapping, Qt.Key.Key_Escape)
    assert page.stage is Stage.STUCK
    button = page.plan.details.files.columns
    assert button.text() == "Columns of party.csv…"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert page.stage is Stage.MAPPING


def test_a_table_read_by_guess_can_be_read_otherwise(
    page: ImportPage, tmp_path: Path, qtbot: QtBot
) -> None:
    """The plan is there at once, and the columns are a click away; what was said stays said."""
    path = written(tmp_path, "Name,Company,Nick\nNele Brandt,Contoso,nb\n")
    page.take_files([path])
    qtbot.waitUntil(lambda: page.stage is Stage.READY)
    qtbot.mouseClick(page.plan.details.files.columns, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.mapping.go.isEnabled)
    choose(page, qtbot, [Meaning.FULL_NAME, Meaning.LEAVE, Meaning.TAGS])
    go(page, qtbot)
    qtbot.mouseClick(page.plan.details.files.columns, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.mapping.go.isEnabled)
    assert [line.split(" | ")[0] for line in drawn(page)] == [
        "Name: Full name",
        "Company: Leave out",
        "Nick: Tags",
    ]


def test_the_others_are_not_read_again(page: ImportPage, tmp_path: Path, qtbot: QtBot) -> None:
    """Of two tables one is explained; the other stays beside it, with its unticked line."""
    known = written(tmp_path, "Name,Company\nBo Vale,Contoso\nCy Vale,Contoso\n", "known.csv")
    page.take_files([known, written(tmp_path)])
    qtbot.waitUntil(lambda: page.stage is Stage.READY)
    page.plan.details.choose(NEW)
    view = page.plan.details.choices[NEW].view
    view.setCurrentIndex(view.model().index(1, 0))
    qtbot.keyClick(view, Qt.Key.Key_Space)
    page.plan.details.files.columns_wanted.emit(tmp_path / "party.csv")
    qtbot.waitUntil(page.mapping.go.isEnabled)
    choose(page, qtbot, [Meaning.FULL_NAME, Meaning.COMPANY, Meaning.EMAIL])
    known.unlink()
    go(page, qtbot)
    page.plan.details.choose(NEW)
    table = page.plan.details.choices[NEW].table
    ticks = {
        table.index(row, 0).data(): table.index(row, 0).data(Qt.ItemDataRole.CheckStateRole)
        for row in range(table.rowCount())
    }
    off = [who for who, tick in ticks.items() if tick is Qt.CheckState.Unchecked]
    assert (off, len(ticks)) == (["Cy Vale"], 4)


# ── encoding, delimiter, header ──────────────────────────────────────────────────────────────


def test_encoding_and_delimiter_are_seen_at_once(
    page: ImportPage, tmp_path: Path, qtbot: QtBot
) -> None:
    """Another encoding makes other letters, a wrong delimiter one column, and both go back."""
    ask(page, qtbot, written(tmp_path, code="cp1252"))
    view = page.mapping
    assert view.encoding.currentData() == "cp1252"
    pick(view.encoding, "cp1251", qtbot)
    qtbot.waitUntil(lambda: view.model.index(1, 0).data() == "Zoл Ahrens")
    pick(view.delimiter, ";", qtbot)
    qtbot.waitUntil(lambda: view.model.columnCount() == 1)
    pick(view.delimiter, "|", qtbot)
    qtbot.waitUntil(lambda: view.model.columnCount() == 3)
    pick(view.encoding, "cp1252", qtbot)
    qtbot.waitUntil(lambda: view.model.index(1, 0).data() == "Zoë Ahrens")


def test_what_was_chosen_survives_another_encoding(
    page: ImportPage, tmp_path: Path, qtbot: QtBot
) -> None:
    """The meanings stay as long as the header is the same, and are guessed anew for another."""
    ask(page, qtbot, written(tmp_path, code="cp1252"))
    choose(page, qtbot, [Meaning.FULL_NAME])
    pick(page.mapping.encoding, "cp1251", qtbot)
    qtbot.waitUntil(page.mapping.go.isEnabled)
    assert page.mapping.model.meanings[0] is Meaning.FULL_NAME


def test_a_table_without_a_header_cannot_be_remembered(
    page: ImportPage, tmp_path: Path, qtbot: QtBot
) -> None:
    """Its first row is a person, and “Column 1” says nothing of another file."""
    ask(page, qtbot, written(tmp_path, "Nele Brandt,7\nBo Vale,8\n"))
    view = page.mapping
    assert not view.header.isChecked()
    assert not view.remember.isEnabled()
    qtbot.keyClick(view.header, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: view.model.rowCount() == 1)
    assert view.remember.isEnabled()
    qtbot.keyClick(view.header, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: view.model.rowCount() == 2)
    choose(page, qtbot, [Meaning.FULL_NAME, Meaning.LEAVE])
    go(page, qtbot)
    assert page.plan.details.choices[NEW].table.rowCount() == 0  # not seen yet
    page.plan.details.choose(NEW)
    assert page.plan.details.choices[NEW].table.rowCount() == 2


def test_a_table_of_nobody_says_so_and_blocks_nothing(
    page: ImportPage, tmp_path: Path, qtbot: QtBot
) -> None:
    """Without a name, an address or a profile every row is skipped, each with its reason."""
    ask(page, qtbot, written(tmp_path))
    choose(page, qtbot, [Meaning.LEAVE, Meaning.LEAVE, Meaning.LEAVE])
    assert page.mapping.go.isEnabled()
    go(page, qtbot)
    assert page.plan.heading() == "Nothing new"
    assert page.plan.details.skips.rowCount() == 2


# ── remembering ──────────────────────────────────────────────────────────────────────────────


def test_such_files_are_read_so_from_then_on(
    page: ImportPage, book: Book, tmp_path: Path, qtbot: QtBot
) -> None:
    """The next file with this header needs no word; taking the tick off forgets it again."""
    ask(page, qtbot, written(tmp_path))
    choose(page, qtbot, [Meaning.FULL_NAME, Meaning.COMPANY, Meaning.EMAIL])
    qtbot.keyClick(page.mapping.remember, Qt.Key.Key_Space)
    go(page, qtbot)
    assert book.undo_words == "Remember the columns of party.csv"
    next_one = written(tmp_path, UNKNOWN.replace("Nele", "Ida"), "another.csv")
    page.take_files([next_one])
    qtbot.waitUntil(lambda: page.stage is Stage.READY)
    page.plan.details.choose(NEW)
    table = page.plan.details.choices[NEW].table
    assert [table.index(row, 0).data() for row in range(2)] == ["Ida Brandt", "Zoë Ahrens"]
    qtbot.mouseClick(page.plan.details.files.columns, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.mapping.go.isEnabled)
    assert page.mapping.remember.isChecked()
    qtbot.keyClick(page.mapping.remember, Qt.Key.Key_Space)
    go(page, qtbot)
    assert book.mappings.all() == {}


# ── off the main thread ──────────────────────────────────────────────────────────────────────


def test_a_file_that_vanishes_is_told_in_the_view(
    page: ImportPage, tmp_path: Path, qtbot: QtBot
) -> None:
    """Nothing can be settled about it, and Back leads out."""
    path = written(tmp_path)
    ask(page, qtbot, path)
    path.unlink()
    pick(page.mapping.delimiter, ";", qtbot)
    qtbot.waitUntil(lambda: page.mapping.model.columnCount() == 0)
    assert not page.mapping.go.isEnabled()
    qtbot.mouseClick(page.mapping.back, Qt.MouseButton.LeftButton)
    assert page.stage is Stage.STUCK


@pytest.mark.parametrize(
    ("name", "text", "is_table"),
    [
        ("party.csv", UNKNOWN, True),
        ("Connections.csv", "First Name,Family\nNele,Brandt\n", True),
        ("letter.csv", "Dear Nele\nsee you\n", True),
        ("letter.txt", "%PDF-1.7", False),
        ("empty.csv", "", False),
    ],
)
def test_what_could_be_a_table_is_told_from_what_is_none(
    tmp_path: Path, name: str, text: str, is_table: bool
) -> None:
    """Columns are asked about where there are some, also in a file whose name promises others."""
    (source,) = read_all(1, [Wished(written(tmp_path, text, name))], {}).sources
    assert (source.files, source.is_table) == ((), is_table)
    assert source.reason


def test_a_look_at_a_large_table_reads_its_beginning(tmp_path: Path) -> None:
    """No letter is cut in two where the look ends, which would make it another encoding."""
    row = "Zoë Ahrens,Contoso,“Köln”\n"
    path = written(tmp_path, "Name,Company,Met\n" + row * (9 * (1 << 20) // len(row.encode())))
    preview = look_at(1, path).preview
    assert preview is not None
    assert (preview.encoding, preview.remarks, len(preview.rows)) == ("utf-8", (), 20)


def test_files_of_one_name_are_told_apart(tmp_path: Path) -> None:
    """A tick belongs to a row of one file, though the other is called the same."""
    paths = []
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
        paths.append(written(tmp_path / folder, "Name,Company\nBo Vale,XYZ\n,\n", "people.csv"))
    sources = told_apart(read_all(1, [Wished(path) for path in paths], {}).sources)
    files = [source.files[0] for source in sources]
    assert [file.name for file in files] == ["people.csv", "people.csv (2)"]
    assert [skip.file for file in files for skip in file.skipped] == [
        "people.csv",
        "people.csv (2)",
    ]


def test_the_model_keeps_the_rules_of_qt(qtmodeltester: ModelTester) -> None:
    """Qt's own model test finds nothing wrong, also after a choice."""
    model = ColumnsModel()
    mapping = Mapping((Meaning.FULL_NAME, Meaning.KEEP))
    model.show_table(("Wer", ""), (("Nele", "7"), ("Bo", "8")), mapping.columns)
    qtmodeltester.check(model)
    model.choose(1, Meaning.LEAVE)
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Column 2: Leave out"
