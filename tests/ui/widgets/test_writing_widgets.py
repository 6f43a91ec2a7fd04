"""The widgets of the composer: meter, editor, chips, flow and coach."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from connote.core.things import CoachLine, Mending
from connote.ui.widgets.character_meter import CharacterMeter, Fill
from connote.ui.widgets.chip import Chip
from connote.ui.widgets.coach_list import CoachList
from connote.ui.widgets.coach_row import CoachRow
from connote.ui.widgets.flow_layout import FlowLayout
from connote.ui.widgets.note_editor import NoteEditor
from ui.widgets.showing import activate

pytestmark = pytest.mark.usefixtures("light")


@pytest.mark.parametrize(
    ("length", "limit", "fill", "count", "word"),
    [
        (0, 200, Fill.FINE, "0 of 200", ""),
        (179, 200, Fill.FINE, "179 of 200", ""),
        (187, 200, Fill.NEAR, "187 of 200", "13 left"),
        (200, 200, Fill.NEAR, "200 of 200", "full"),
        (212, 200, Fill.OVER, "212 of 200", "12 over"),
        (1234, 1900, Fill.FINE, "1,234 of 1,900", ""),
        (187, None, Fill.FINE, "187 characters", ""),
        (1, None, Fill.FINE, "1 character", ""),
    ],
)
def test_the_meter_says_in_words_how_full_it_is(
    qtbot: QtBot, length: int, limit: int | None, fill: Fill, count: str, word: str
) -> None:
    """Count, word and accessible name agree, so that the colour is never the only sign."""
    meter = CharacterMeter()
    qtbot.addWidget(meter)
    meter.set_count(length, limit)
    assert (meter.fill, meter.count_text, meter.word) == (fill, count, word)
    assert count in meter.accessibleName()
    assert word in meter.accessibleName()
    assert not meter.grab().isNull()


def editor_in(qtbot: QtBot, text: str = "") -> NoteEditor:
    """Show an editor with a text in it."""
    editor = NoteEditor()
    qtbot.addWidget(editor)
    editor.resize(400, 200)
    editor.set_text(text, fresh=True)
    activate(qtbot, editor)
    return editor


def test_only_the_user_edits(qtbot: QtBot) -> None:
    """A text that is set is not announced; a typed one is."""
    editor = editor_in(qtbot)
    heard: list[str] = []
    editor.edited.connect(heard.append)
    editor.set_text("Hi, Mary.")
    assert heard == []
    qtbot.keyClicks(editor, "A")
    assert heard == ["Hi, Mary.A"]


def test_another_text_leaves_the_caret_where_it_was(qtbot: QtBot) -> None:
    """Only what differs is replaced, also behind a character of two units."""
    editor = editor_in(qtbot, "😀 Hi, Mary. Congrats! Kevin")
    cursor = editor.textCursor()
    cursor.setPosition(5)
    editor.setTextCursor(cursor)
    editor.set_text("😀 Hi, Mary. Kevin")
    assert editor.text() == "😀 Hi, Mary. Kevin"
    assert editor.textCursor().position() == 5


def test_a_set_text_can_be_taken_back_and_a_fresh_one_cannot(qtbot: QtBot) -> None:
    """A refit is one step of the field's own undo; a new note starts without any."""
    editor = editor_in(qtbot, "one two three")
    editor.set_text("one three four")
    editor.undo()
    assert editor.text() == "one two three"
    editor.set_text("another", fresh=True)
    editor.undo()
    assert editor.text() == "another"


@pytest.mark.parametrize("shift", [False, True])
def test_ctrl_enter_belongs_to_the_page(qtbot: QtBot, page: QWidget, shift: bool) -> None:
    """The page's shortcuts work while the note has the focus, and the text stays."""
    column = QVBoxLayout(page)
    editor = NoteEditor()
    editor.set_text("Hi")
    column.addWidget(editor)
    sequence = "Ctrl+Shift+Return" if shift else "Ctrl+Return"
    shortcut = QShortcut(QKeySequence(sequence), page)
    activate(qtbot, page)
    editor.setFocus()
    modifiers = Qt.KeyboardModifier.ControlModifier
    if shift:
        modifiers |= Qt.KeyboardModifier.ShiftModifier
    with qtbot.waitSignal(shortcut.activated):
        qtbot.keyClick(editor, Qt.Key.Key_Return, modifiers)
    assert editor.text() == "Hi"


def test_tab_leaves_the_editor(qtbot: QtBot, page: QWidget) -> None:
    """Tab goes on to the next field and writes nothing."""
    column = QVBoxLayout(page)
    editor, button = NoteEditor(), QPushButton("Next")
    column.addWidget(editor)
    column.addWidget(button)
    activate(qtbot, page)
    editor.setFocus()
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    assert button.hasFocus()
    assert editor.text() == ""


def test_the_editor_grows_with_its_text(qtbot: QtBot) -> None:
    """More lines ask for more room."""
    editor = editor_in(qtbot, "one line")
    before = editor.sizeHint().height()
    editor.set_text("\n".join("abcdefgh"))
    assert editor.sizeHint().height() > before


def test_a_chip_toggles_by_click_and_by_key(qtbot: QtBot) -> None:
    """Mouse, Space and Enter do the same, and the accessible name follows."""
    chip = Chip("Congrats!")
    qtbot.addWidget(chip)
    chip.show()
    heard: list[bool] = []
    chip.clicked.connect(lambda kept: heard.append(kept))
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    qtbot.keyClick(chip, Qt.Key.Key_Return)
    assert heard == [True, False, True]
    assert chip.accessibleName() == "Congrats! (kept)"


def test_a_chip_that_is_shown_anew_says_nothing(qtbot: QtBot) -> None:
    """Setting a face is not a click, and tells about lock and use."""
    chip = Chip()
    qtbot.addWidget(chip)
    heard: list[bool] = []
    chip.toggled.connect(heard.append)
    chip.set_face("Congrats!", kept=True, locked=True)
    assert chip.accessibleName() == "Congrats! (kept, set by you)"
    chip.set_face("Congrats!", kept=False, usable=False)
    assert chip.accessibleName() == "Congrats! (cannot be used)"
    assert not chip.isEnabled()
    assert heard == []


def test_a_version_is_picked_from_the_menu(qtbot: QtBot) -> None:
    """The menu lists the versions, keeps an ampersand, and greys out what cannot be used."""
    chip = Chip("Would you?")
    qtbot.addWidget(chip)
    chip.set_versions(["Would you?", "You & me?", "Leave out"], 0, [True, True, False])
    heard: list[int] = []
    chip.version_chosen.connect(heard.append)
    menu = chip.version_menu()
    labels = [action.text() for action in menu.actions()]
    menu.actions()[1].trigger()
    assert labels == ["Would you?", "You && me?", "Leave out"]
    assert not menu.actions()[2].isEnabled()
    assert heard == [1]


def test_alt_down_opens_the_versions_without_blocking(qtbot: QtBot) -> None:
    """The menu pops up and the key press returns."""
    chip = Chip("Would you?")
    qtbot.addWidget(chip)
    chip.set_versions(["a", "b"])
    chip.show()
    qtbot.keyClick(chip, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    menu.close()


def test_a_long_chip_is_elided_and_tells_all(qtbot: QtBot) -> None:
    """The pill has a widest width, and the tooltip shows markup as text."""
    chip = Chip("<b>" + "very long words " * 20)
    qtbot.addWidget(chip)
    assert chip.sizeHint().width() <= 260
    assert "&lt;b&gt;" in chip.toolTip()


def lay(flow: FlowLayout, width: int) -> str:
    """Draw the lines of a flow as text: one line of letters for each line of widgets."""
    flow.parentWidget().resize(width, flow.heightForWidth(width))
    flow.activate()
    widgets = [flow.itemAt(i).widget() for i in range(flow.count())]
    rows: dict[int, str] = {}
    for widget in widgets:
        rows[widget.y()] = rows.get(widget.y(), "") + widget.objectName()
    return " / ".join(rows[y] for y in sorted(rows))


@pytest.mark.parametrize(
    ("width", "picture"), [(400, "abcd"), (250, "ab / cd"), (110, "a / b / c / d"), (50, None)]
)
def test_the_flow_breaks_lines_where_the_room_ends(
    qtbot: QtBot, width: int, picture: str | None
) -> None:
    """As many widgets stand on a line as fit, and a narrow room still shows each one."""
    page = QWidget()
    qtbot.addWidget(page)
    flow = FlowLayout(page, spacing=0)
    for name in "abcd":
        box = QWidget()
        box.setObjectName(name)
        box.setFixedSize(100, 20)
        flow.addWidget(box)
    page.show()
    assert lay(flow, width) == (picture or "a / b / c / d")


def test_the_flow_measures_what_it_lays(qtbot: QtBot) -> None:
    """The height for a width counts lines and the space between them; an empty flow has none."""
    page = QWidget()
    qtbot.addWidget(page)
    flow = FlowLayout(page, spacing=8)
    assert flow.heightForWidth(100) == 0
    for _ in range(3):
        box = QWidget()
        box.setFixedSize(60, 20)
        flow.addWidget(box)
    assert flow.heightForWidth(130) == 20 + 8 + 20
    assert flow.takeAt(5) is None


GOOD = CoachLine("name", True, "says Mary’s name")
BAD = CoachLine("what", False, "no clear ask", "Ask one thing.")
MENDED = CoachLine("what", True, "one clear ask")
LINK = CoachLine("pitch", False, "holds a link", "Leave it.", Mending("Take it out", 3, 9))


def coach_with(qtbot: QtBot, *lines: CoachLine) -> CoachList:
    """Show a coach with these lines."""
    coach = CoachList()
    qtbot.addWidget(coach)
    coach.resize(380, 300)
    coach.set_lines(lines)
    activate(qtbot, coach)
    return coach


def told(coach: CoachList) -> list[str]:
    """Draw the coach as text: the verdict, then the rows that are not folded away."""
    return [coach.verdict.words, *(row.accessibleName() for row in coach.rows())]


def test_the_coach_shows_what_is_to_mend_and_sums_up_the_rest(qtbot: QtBot) -> None:
    """Good lines are folded into the verdict, which unfolds them by click and by key."""
    coach = coach_with(qtbot, GOOD, BAD)
    assert told(coach) == ["1 to mend, 1 good", "To mend: no clear ask"]
    qtbot.mouseClick(coach.verdict, Qt.MouseButton.LeftButton)
    assert told(coach) == [
        "1 to mend, 1 good",
        "To mend: no clear ask",
        "Good: says Mary’s name",
    ]
    bad, good = coach.rows()
    qtbot.waitUntil(lambda: bad.y() < good.y())
    qtbot.keyClick(coach.verdict, Qt.Key.Key_Return)
    assert len(coach.rows()) == 1
    coach.set_lines([GOOD, MENDED])
    assert told(coach) == ["All 2 checks good"]
    assert coach.verdict.accessibleName() == "Coach: All 2 checks good"
    assert coach.lines() == (GOOD, MENDED)
    assert not coach.grab().isNull()


def test_the_coach_changes_only_what_differs(qtbot: QtBot) -> None:
    """A line keeps its row while its words change."""
    coach = coach_with(qtbot, GOOD, BAD)
    coach.verdict.click()
    rows = set(coach.rows())
    coach.set_lines([GOOD, MENDED])
    assert set(coach.rows()) == rows
    assert told(coach)[1:] == ["Good: says Mary’s name", "Good: one clear ask"]


def test_a_remedy_takes_a_second_line(qtbot: QtBot) -> None:
    """A row with a remedy is taller, and tells it to assistive programs."""
    coach = coach_with(qtbot, GOOD, BAD)
    coach.verdict.click()
    bad, good = coach.rows()
    assert bad.heightForWidth(200) > good.heightForWidth(200)
    assert bad.heightForWidth(60) > bad.heightForWidth(300)
    assert bad.accessibleDescription() == "Ask one thing."


def test_a_mending_is_one_press_away(qtbot: QtBot) -> None:
    """A line that a click can mend has a button, for mouse and keys, which says what it is for."""
    coach = coach_with(qtbot, BAD, LINK)
    bad, link = coach.rows()
    assert not bad.button.isVisible()
    assert link.button.accessibleName() == "Take it out: holds a link"
    with qtbot.waitSignal(coach.mending_wanted) as wanted:
        qtbot.mouseClick(link.button, Qt.MouseButton.LeftButton)
    assert wanted.args == [LINK]
    link.button.setFocus()
    with qtbot.waitSignal(coach.mending_wanted):
        qtbot.keyClick(link.button, Qt.Key.Key_Space)
    coach.set_lines([BAD, CoachLine("pitch", True, "no link")])
    assert coach.verdict.hasFocus()


@pytest.mark.parametrize("width", [120, 240, 380])
def test_a_mendings_button_covers_no_text(qtbot: QtBot, width: int) -> None:
    """It stands beside the text where there is room, else below it, and always inside its row."""
    row = CoachRow()
    qtbot.addWidget(row)
    row.set_line(LINK)
    row.resize(width, row.heightForWidth(width))
    row.show()
    texts = [block.place for block in row._laid(width)[0]]
    assert row.rect().contains(row.button.geometry())
    assert not any(rect.intersects(row.button.geometry()) for rect in texts)


def test_a_line_that_is_being_checked_says_so(qtbot: QtBot) -> None:
    """Neither good nor bad while it is pending, and shown with its last words."""
    coach = coach_with(qtbot)
    coach.verdict.click()
    coach.set_lines([GOOD, MENDED], pending=["what"])
    assert told(coach)[1:] == ["Good: says Mary’s name", "Being checked: one clear ask"]
    coach.set_lines([GOOD, MENDED])
    assert told(coach)[1:] == ["Good: says Mary’s name", "Good: one clear ask"]


def test_many_lines_scroll_and_the_verdict_stays(qtbot: QtBot) -> None:
    """In a low window the verdict is whole, and every row can be reached."""
    lines = [CoachLine(str(number), False, f"line {number}", "Mend it.") for number in range(11)]
    coach = coach_with(qtbot, *lines)
    coach.resize(380, coach.minimumSizeHint().height())
    assert coach.verdict.height() == coach.verdict.sizeHint().height()
    bar = coach.findChild(QScrollArea).verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)


def test_the_coach_can_fall_silent(qtbot: QtBot) -> None:
    """Fewer lines leave no rows behind, and without any there is no verdict."""
    coach = coach_with(qtbot, GOOD, BAD)
    coach.set_lines([])
    assert coach.lines() == ()
    assert coach.rows() == []
    assert not coach.verdict.isVisible()


def test_a_mending_put_into_the_note_is_the_users_edit(qtbot: QtBot) -> None:
    """Counted in letters, also behind one of two units; announced; one undo takes it back."""
    editor = editor_in(qtbot, "😀 Hi, see example.org")
    heard: list[str] = []
    editor.edited.connect(heard.append)
    editor.put(5, 21, "!")
    assert heard == ["😀 Hi,!"]
    assert editor.textCursor().position() == 7
    editor.undo()
    assert editor.text() == "😀 Hi, see example.org"


def test_undo_belongs_to_the_window_while_a_note_is_untouched(qtbot: QtBot, page: QWidget) -> None:
    """A fresh note has no steps of its own; once it was edited, all its undo and redo are its."""
    column = QVBoxLayout(page)
    editor = NoteEditor()
    column.addWidget(editor)
    shortcut = QShortcut(QKeySequence.StandardKey.Undo, page)
    heard: list[str] = []
    shortcut.activated.connect(lambda: heard.append("window"))
    activate(qtbot, page)
    editor.set_text("Hi", fresh=True)
    editor.setFocus()
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(editor, Qt.Key.Key_Z, control)
    assert heard == ["window"]
    qtbot.keyClicks(editor, "A")
    for _ in range(5):
        qtbot.keyClick(editor, Qt.Key.Key_Z, control)
    assert heard == ["window"]
    assert editor.text() == "Hi"


def test_a_renewed_note_has_no_steps(qtbot: QtBot) -> None:
    """A note that only the template wrote is no edit to take back; the caret stays."""
    editor = editor_in(qtbot, "one two three")
    cursor = editor.textCursor()
    cursor.setPosition(2)
    editor.setTextCursor(cursor)
    editor.renew("one three")
    assert editor.textCursor().position() == 2
    editor.undo()
    assert editor.text() == "one three"
