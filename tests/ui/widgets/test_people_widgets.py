"""The widgets about people and requests: initials, rows, pills and tags."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLineEdit, QListView, QPushButton
from pytestqt.qtbot import QtBot

from connote.core.things import Direction, RequestState
from connote.ui import theme
from connote.ui.widgets.elided_label import ElidedLabel
from connote.ui.widgets.initials import Initials, initials_of, tint_of
from connote.ui.widgets.person_delegate import PersonDelegate
from connote.ui.widgets.plain_text import is_right_to_left
from connote.ui.widgets.roles import PersonRole
from connote.ui.widgets.status_pill import StatusPill, face_of, pill_size
from connote.ui.widgets.tag_line import TagLine

pytestmark = pytest.mark.usefixtures("light")


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Mary Stone", "MS"),
        ("mary ann stone", "MS"),
        ("Óscar Núñez", "ÓN"),
        ("Plato", "P"),
        ("王小明", "王"),
        ("נועה לוי", "נל"),
        ("(Bob) O’Hara", "BO"),
        ("😀 Kim", "K"),
        ("123", ""),
        ("", ""),
    ],
)
def test_initials_are_the_first_letters(name: str, letters: str) -> None:
    """First and last word give a letter each; what has no letter gives none."""
    assert initials_of(name) == letters


def test_a_name_always_has_the_same_tint() -> None:
    """The tint depends on the name alone, not on its case or on the run."""
    assert tint_of("Mary Stone") == tint_of("MARY STONE")
    assert len({tint_of(f"Person {n}")[0].name() for n in range(100)}) == len(theme.LIGHT.tints)


def test_initials_are_painted_also_without_letters(qtbot: QtBot) -> None:
    """A circle appears in either case."""
    for name in ("Mary Stone", ""):
        circle = Initials()
        qtbot.addWidget(circle)
        circle.set_name(name)
        assert circle.grab().toImage().pixelColor(24, 2) == tint_of(name)[0]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mary", False),
        ("נועה", True),
        ("فرح", True),
        ("123 فرح", True),
        ("", False),
        ("123", False),
    ],
)
def test_the_first_strong_letter_gives_the_direction(text: str, expected: bool) -> None:
    """Figures and signs before it do not count."""
    assert is_right_to_left(text) is expected


class OneRow(QAbstractListModel):
    """A model of one person."""

    def __init__(self, name: str, second: str = "", hint: str = "") -> None:
        super().__init__()
        self._row = {PersonRole.NAME: name, PersonRole.SECOND: second, PersonRole.HINT: hint}

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """Count the one row."""
        return 1

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Give what was handed in."""
        return self._row.get(role)


def painted(qtbot: QtBot, model: OneRow) -> QImage:
    """Paint the row of a model, 400 pixels wide."""
    view = QListView()
    qtbot.addWidget(view)
    view.setModel(model)
    view.setItemDelegate(PersonDelegate(view))
    view.resize(400, 100)
    view.show()
    assert view.visualRect(model.index(0)).height() == theme.ROW
    return view.viewport().grab().toImage()


def has_ink(image: QImage, left: int, right: int) -> bool:
    """Say whether text is painted between two columns of the first row."""
    ground: QColor = theme.LIGHT.field
    columns = range(left, right)
    return any(image.pixelColor(x, y) != ground for x in columns for y in range(theme.ROW))


def test_a_name_stands_left_and_its_hint_right(qtbot: QtBot) -> None:
    """The row reads circle, name, room, hint."""
    image = painted(qtbot, OneRow("Mary Stone", "VP Product · Northwind", "3 Nov"))
    assert has_ink(image, 52, 120)
    assert not has_ink(image, 220, 320)
    assert has_ink(image, 340, 390)


def test_a_name_that_runs_left_stands_right(qtbot: QtBot) -> None:
    """Hebrew and Arabic names begin at the right side."""
    image = painted(qtbot, OneRow("נועה לוי"))
    assert not has_ink(image, 52, 200)
    assert has_ink(image, 320, 390)


@pytest.mark.parametrize(
    "name",
    ["<b>bold</b>", "a\nb\nc", "Z" + "\u0300" * 500, "\u202eyraM", "x" * 5000, ""],
    ids=["markup", "lines", "combining", "override", "long", "empty"],
)
def test_an_awkward_name_keeps_the_row_in_shape(qtbot: QtBot, name: str) -> None:
    """Whatever a name holds, the row has its height and its neighbour stays clean."""
    image = painted(qtbot, OneRow(name, name))
    below = {image.pixelColor(x, theme.ROW + 1).name() for x in range(0, 400, 3)}
    assert below == {theme.LIGHT.field.name()}


@pytest.mark.parametrize("direction", list(Direction))
@pytest.mark.parametrize("state", list(RequestState))
def test_every_state_has_an_icon_and_a_word(
    qtbot: QtBot, state: RequestState, direction: Direction
) -> None:
    """The colour is never the only sign, of my requests and of those to me."""
    pill = StatusPill(state, direction)
    qtbot.addWidget(pill)
    face = face_of(state, direction)
    assert face.icon
    assert pill.accessibleName() == f"State: {face.word}"
    assert pill.sizeHint() == pill_size(face)
    assert not pill.grab().isNull()


def tag_line(qtbot: QtBot, *tags: str) -> TagLine:
    """Show a line with tags."""
    line = TagLine()
    qtbot.addWidget(line)
    line.set_tags(tags, known=("lyon", "paris"))
    line.show()
    return line


def add_tag(qtbot: QtBot, line: TagLine, text: str, key: Qt.Key) -> None:
    """Open the field of a line, type, and press a key."""
    qtbot.mouseClick(line.findChild(QPushButton), Qt.MouseButton.LeftButton)
    field = line.findChild(QLineEdit)
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, key)


@pytest.mark.parametrize(
    ("typed", "key", "added"),
    [
        ("old  team ", Qt.Key.Key_Return, ["old team"]),
        ("LYON", Qt.Key.Key_Return, []),
        ("  ", Qt.Key.Key_Return, []),
        ("old team", Qt.Key.Key_Escape, []),
    ],
)
def test_a_tag_is_added_once_and_tidied(
    qtbot: QtBot, typed: str, key: Qt.Key, added: list[str]
) -> None:
    """Enter takes a new tag, Escape and a tag that is there already take nothing."""
    line = tag_line(qtbot, "lyon")
    heard: list[str] = []
    line.tag_added.connect(heard.append)
    add_tag(qtbot, line, typed, key)
    assert heard == added
    assert line.findChild(QPushButton).isVisible()


def test_a_tag_is_taken_off_by_key_and_chosen_by_click(qtbot: QtBot) -> None:
    """Delete takes off, a click chooses; the line itself waits for set_tags."""
    line = tag_line(qtbot, "lyon", "paris")
    removed: list[str] = []
    chosen: list[str] = []
    line.tag_removed.connect(removed.append)
    line.tag_chosen.connect(chosen.append)
    lyon = next(w for w in line.children() if getattr(w, "text", str)() == "lyon")
    qtbot.keyClick(lyon, Qt.Key.Key_Delete)
    qtbot.keyClick(lyon, Qt.Key.Key_Space)
    assert (removed, chosen) == (["lyon"], ["lyon"])
    line.set_tags(["paris"])
    assert line.tags() == ("paris",)


def test_an_elided_label_tells_the_rest_as_a_tooltip(qtbot: QtBot) -> None:
    """The tooltip is there only where something is hidden."""
    label = ElidedLabel("Chief of <i>everything</i> at a company with a long name")
    qtbot.addWidget(label)
    label.resize(label.sizeHint())
    label.show()
    assert label.toolTip() == ""
    label.resize(QSize(80, 20))
    assert "&lt;i&gt;" in label.toolTip()
    assert not label.grab().isNull()
