"""The page of settings: me and the rules edited in place, the looks kept, the book looked after."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QRadioButton,
    QTableView,
)
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.settings import (
    COACH,
    FILE_NAME,
    LANGUAGE,
    NOTICES,
    SCALE,
    SCHEME,
    Setting,
    Settings,
)
from connote.core.store.backup import backups_in
from connote.core.things import Account, Channel
from connote.ui.pages.settings import SettingsPage
from connote.ui.pages.settings.backups import BackupTable
from connote.ui.pages.settings.channels import ChannelTable
from connote.ui.pages.settings.keeping import Keeping
from connote.ui.widgets.inline_edit import InlineEdit
from ui.widgets.showing import activate

pytestmark = pytest.mark.usefixtures("light")


@pytest.fixture
def page(book: Book, qtbot: QtBot) -> Iterator[SettingsPage]:
    """Open the page on an empty book, listening to changes as the window does."""
    made = SettingsPage(book)
    qtbot.addWidget(made)
    stop = book.on_change(made.take_change)
    made.resize(860, 1200)
    activate(qtbot, made)
    yield made
    stop()


def named(page: SettingsPage, kind: type, name: str) -> Any:
    """Find a control by the name that a screen reader says, or the words that stand on it."""
    return next(
        found
        for found in page.findChildren(kind)
        if found.accessibleName().startswith(name) or getattr(found, "text", str)() == name
    )


def press(qtbot: QtBot, page: SettingsPage, words: str) -> None:
    """Press a button by its words."""
    qtbot.mouseClick(named(page, QPushButton, words), Qt.MouseButton.LeftButton)


def cell(page: SettingsPage, row: int, column: int) -> str:
    """Read a cell of the channels."""
    return str(page.findChild(ChannelTable).index(row, column).data())


def type_into(qtbot: QtBot, page: SettingsPage, row: int, column: int, text: str) -> None:
    """Go to a cell, press Enter, write and press Enter again."""
    table = page.findChild(QTableView)
    table.setFocus()
    index = page.findChild(ChannelTable).index(row, column)
    table.setCurrentIndex(index)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    field = table.indexWidget(index)
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: table.indexWidget(index) is None)


def test_a_new_owner_writes_who_they_are(qtbot: QtBot, page: SettingsPage) -> None:
    """Name and situation go into the book by keyboard, a line at a time; each can be undone."""
    page.focus_first()
    for name, text in (("Given name", "Kevin"), ("Your situation", "between gigs")):
        edit = named(page, InlineEdit, name)
        edit.setFocus()
        qtbot.keyClick(edit, Qt.Key.Key_Return)
        qtbot.keyClicks(edit.focusProxy(), text)
        qtbot.keyClick(edit.focusProxy(), Qt.Key.Key_Return)
    me = page.book.contacts.me()
    assert me is not None
    assert (me.contact.first_name, me.situation) == ("Kevin", "between gigs")
    page.book.undo()
    assert named(page, InlineEdit, "Your situation").text() == ""


def test_the_account_is_a_click(qtbot: QtBot, page: SettingsPage) -> None:
    """Premium is kept, and decides the usual channel."""
    radio = named(page, QRadioButton, "Premium")
    qtbot.mouseClick(radio, Qt.MouseButton.LeftButton, pos=radio.rect().center())
    me = page.book.contacts.me()
    assert me is not None
    assert me.account is Account.PREMIUM
    page.book.undo()
    assert named(page, QRadioButton, "Free").isChecked()


def test_the_looks_are_kept_and_announced(qtbot: QtBot, page: SettingsPage) -> None:
    """Dark is told to the window at once and is there at the next start."""
    radio = named(page, QRadioButton, "Dark")
    with qtbot.waitSignal(page.scheme_chosen) as chosen:
        qtbot.mouseClick(radio, Qt.MouseButton.LeftButton, pos=radio.rect().center())
    assert chosen.args == ["dark"]
    settings = Settings(page.book.path.parent / FILE_NAME)
    assert settings.get(SCHEME) == "dark"
    again = SettingsPage(page.book, settings)
    qtbot.addWidget(again)
    again.reload()
    assert named(again, QRadioButton, "Dark").isChecked()


def test_a_rule_is_changed_in_its_cell(qtbot: QtBot, page: SettingsPage) -> None:
    """A number, no number and a date are written to the book; undo takes them back."""
    type_into(qtbot, page, 0, 1, "250")
    type_into(qtbot, page, 0, 3, "")
    type_into(qtbot, page, 0, 8, "2025-12-24")
    channel = page.book.channels.all()[0]
    assert (channel.limit, channel.notes_a_month, channel.checked_on) == (250, None, "2025-12-24")
    assert [cell(page, 0, column) for column in range(9)] == [
        "LinkedIn invitation, free account",
        "250",
        "–",
        "any",
        "200",
        "21",
        "21",
        "180",
        "24 Dec 2025",
    ]
    for _ in range(3):
        page.book.undo()
    assert [cell(page, 0, column) for column in (1, 3)] == ["200", "5"]


def test_every_number_of_a_channel_is_a_setting(qtbot: QtBot, page: SettingsPage) -> None:
    """Each column writes the rule that it names."""
    before = page.book.channels.all()[0]
    numbers = dict.fromkeys(
        (field.name for field in dataclasses.fields(Channel) if "int" in str(field.type)), 0
    )
    del numbers["id"]
    for place, name in enumerate(numbers, start=1):
        numbers[name] = 30 + place
    columns = {"limit": 1, "subject_limit": 2, "notes_a_month": 3, "invitations_a_week": 4,
               "review_days": 5, "reinvite_days": 6, "expiry_days": 7}  # fmt: skip
    for name, number in numbers.items():
        type_into(qtbot, page, 0, columns[name], str(number))
    assert page.book.channels.all()[0] == dataclasses.replace(before, **numbers)
    assert page.findChild(ChannelTable).columnCount() == len(columns) + 2


def test_a_way_leads_to_my_positions_and_schools(qtbot: QtBot, page: SettingsPage) -> None:
    """They make shared history; the button carries my id once it is said who I am."""
    button = named(page, QPushButton, "Your positions and schools…")
    assert not button.isEnabled()
    me = page.book.contacts.set_me(ContactWords(first_name="Kevin"))
    with qtbot.waitSignal(page.contact_chosen) as chosen:
        press(qtbot, page, "Your positions and schools…")
    assert chosen.args == [me.contact.id]


@pytest.mark.parametrize(
    ("column", "typed"),
    [(1, "many"), (1, "0"), (1, "-3"), (7, "9" * 9), (8, "yesterday"), (8, "2026-13-01")],
)
def test_what_is_no_rule_is_refused_in_words(
    qtbot: QtBot, page: SettingsPage, column: int, typed: str
) -> None:
    """The old value stays, and the status line says why."""
    before = page.book.channels.all()
    with qtbot.waitSignal(page.said) as said:
        type_into(qtbot, page, 0, column, typed)
    assert said.args[0].startswith(f"“{typed}” is no ")
    assert page.book.channels.all() == before


def test_a_name_of_a_channel_is_only_read(qtbot: QtBot, page: SettingsPage) -> None:
    """Enter on a name opens nothing."""
    table = page.findChild(QTableView)
    table.setFocus()
    table.setCurrentIndex(page.findChild(ChannelTable).index(0, 0))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert table.findChild(QLineEdit) is None


def test_the_book_is_backed_up_and_checked(qtbot: QtBot, page: SettingsPage) -> None:
    """Both buttons do what they say and tell what came of it."""
    said: list[str] = []
    page.said.connect(said.append)
    press(qtbot, page, "Back up now")
    (backup,) = backups_in(page.book.backups)
    assert backup.reason == "manual"
    assert said == [f"Backed up to {backup.path}"]
    press(qtbot, page, "Check the book")
    assert page.findChild(Keeping).result().startswith("The book is sound")


def test_the_backups_are_listed_and_one_is_asked_for(qtbot: QtBot, page: SettingsPage) -> None:
    """When, why and how many people; Restore announces the one that is chosen."""
    page.book.contacts.add(ContactWords(first_name="Ada"))
    press(qtbot, page, "Back up now")
    table = page.findChild(BackupTable)
    shown = [table.index(0, column).data() for column in range(3)]
    assert shown[1:] == ["you asked for it", "1"]
    assert not named(page, QPushButton, "Restore…").isEnabled()
    page.show_section("backups")
    with qtbot.waitSignal(page.restoring_wanted) as wanted:
        press(qtbot, page, "Restore…")
    assert wanted.args == [table.rows[0].path, shown[0]]


def test_the_backups_keep_qts_rules(book: Book, qtmodeltester: ModelTester) -> None:
    """The model is sound."""
    book.contacts.add(ContactWords(first_name="Ada"))
    book.make_backup("manual")
    model = BackupTable()
    model.show_backups(backups_in(book.backups))
    qtmodeltester.check(model)


def test_a_channel_gets_its_preset_back(qtbot: QtBot, page: SettingsPage) -> None:
    """The button is there for a row that differs, and one undo brings the own rules back."""
    type_into(qtbot, page, 0, 1, "250")
    button = named(page, QPushButton, "Restore the preset")
    assert button.isEnabled()
    press(qtbot, page, "Restore the preset")
    assert page.book.channels.all()[0].limit == 200
    assert not button.isEnabled()
    page.book.undo()
    assert page.book.channels.all()[0].limit == 250


def test_every_section_is_led_to(qtbot: QtBot, page: SettingsPage) -> None:
    """The list at the left has them all; Enter on one puts the keyboard into it."""
    page.resize(860, 420)
    sections = page.findChild(QListWidget)
    names = [sections.item(row).data(Qt.ItemDataRole.UserRole) for row in range(sections.count())]
    assert names == ["you", "channels", "coach", "notices", "backups", "place", "looks"]
    for row, name in enumerate(names):
        sections.setFocus()
        sections.setCurrentRow(row)
        qtbot.keyClick(sections, Qt.Key.Key_Return)
        assert page.isAncestorOf(page.focusWidget())
        assert page.focusWidget() is not sections, name
        assert sections.currentRow() == row


@pytest.mark.parametrize("setting", [*COACH.values(), NOTICES])
def test_a_switch_is_kept(qtbot: QtBot, page: SettingsPage, setting: Setting[bool]) -> None:
    """Each line of the coach, and the notices, can be switched off and on again."""
    box = named(page, QCheckBox, setting.words)
    for is_on in (False, True):
        box.setFocus()
        qtbot.keyClick(box, Qt.Key.Key_Space)
        assert Settings(page.book.path.parent / FILE_NAME).get(setting) is is_on


def test_size_and_language_hold_from_the_next_start(qtbot: QtBot, page: SettingsPage) -> None:
    """Both are kept, and the status line says when they hold."""
    for name, setting, value in (("Size", SCALE, None), ("Language", LANGUAGE, "de")):
        box = named(page, QComboBox, name)
        place = box.findData(value) if value else box.count() - 1
        box.setCurrentIndex(place)
        with qtbot.waitSignal(page.said) as said:
            box.activated.emit(place)
        assert "next start" in said.args[0]
        assert Settings(page.book.path.parent / FILE_NAME).get(setting) == box.itemData(place)


def test_settings_that_made_no_sense_are_told(qtbot: QtBot, book: Book) -> None:
    """The page says that the file was put aside, where the looks are chosen."""
    (book.path.parent / FILE_NAME).write_text("{", encoding="utf-8")
    settings = Settings(book.path.parent / FILE_NAME)
    page = SettingsPage(book, settings)
    qtbot.addWidget(page)
    assert "begin anew" in settings.trouble
    assert settings.trouble in [label.text() for label in page.findChildren(QLabel)]


def test_the_channels_keep_qts_rules(book: Book, qtmodeltester: ModelTester) -> None:
    """The model is sound."""
    model = ChannelTable()
    model.show_channels(book.channels.all())
    qtmodeltester.check(model)
