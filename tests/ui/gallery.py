"""Shows every widget in both schemes and saves pictures: `python tests/ui/gallery.py OUT_DIR`."""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QAbstractListModel, QDate, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QTabBar,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from connote.core.things import CoachLine, RequestState
from connote.ui import theme
from connote.ui.icons import app_icon, icon
from connote.ui.widgets.character_meter import CharacterMeter
from connote.ui.widgets.chip import Chip
from connote.ui.widgets.coach_list import CoachList
from connote.ui.widgets.elided_label import ElidedLabel
from connote.ui.widgets.empty_state import EmptyState
from connote.ui.widgets.flow_layout import FlowLayout
from connote.ui.widgets.initials import Initials
from connote.ui.widgets.inline_edit import InlineEdit
from connote.ui.widgets.note_editor import NoteEditor
from connote.ui.widgets.person_delegate import PersonDelegate
from connote.ui.widgets.roles import PersonRole, StateRole
from connote.ui.widgets.search_box import SearchBox
from connote.ui.widgets.section import Section
from connote.ui.widgets.status_pill import StatusDelegate, StatusPill
from connote.ui.widgets.tag_line import TagLine

Index = QModelIndex | QPersistentModelIndex

NOTE = (
    "Hi, Mary. It looks like you’ve had great success since our days at XYZ Co. I’m between gigs, "
    "and trying to network into LMNOP Co. LinkedIn says you know some folks there. Could you "
    "introduce me? Kevin"
)
PEOPLE = (
    ("Mary Stone", "VP Product · Northwind", "3 Nov"),
    ("Óscar Núñez", "Data engineer · Harbor Bank", "12 days ago"),
    ("נועה לוי", "Design lead · Orchard", "sent"),
    ("فرح منصور", "Architect · Delta Works", ""),
    ("Wei 陈伟", "", ""),
    ("王小明", "研发经理 · 东方电子", "1 Oct"),
    (
        "Bartholomew Featherstonehaugh-Cholmondeley the Third",
        "Chief of everything · A long one",
        "",
    ),
    ("<b>Not bold</b>", "text <img src=x> stays text", "9 Sep"),
    ("", "no name here", ""),
)
COACH = (
    CoachLine("name", True, "says Mary’s name"),
    CoachLine("how", True, "how you know each other: XYZ Co."),
    CoachLine("who", True, "who you are: between gigs"),
    CoachLine(
        "what", False, "no clear ask", "Ask one thing: an introduction, ten minutes, an opinion."
    ),
    CoachLine("fits", True, "fits the channel"),
    CoachLine(
        "repeat", False, "same text as to 2 others", "Change a sentence that only Mary would get."
    ),
)


class People(QAbstractListModel):
    """Some people with awkward names."""

    def rowCount(self, parent: Index | None = None) -> int:
        """Count them."""
        return len(PEOPLE)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what the delegate asks for."""
        if PersonRole.NAME <= role <= PersonRole.HINT:
            return PEOPLE[index.row()][role - PersonRole.NAME]
        return index.row() == 4 if role == PersonRole.MUTED else None


def card(*parts: QWidget, margin: int = theme.Space.L) -> QFrame:
    """Put widgets below each other on a card."""
    frame = QFrame()
    frame.setProperty("card", True)
    column = QVBoxLayout(frame)
    column.setContentsMargins(margin, margin, margin, margin)
    column.setSpacing(theme.Space.M)
    for part in parts:
        column.addWidget(part)
    return frame


def line(*parts: QWidget) -> QWidget:
    """Put widgets beside each other."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.Space.S)
    for part in parts:
        row.addWidget(part)
    return made


def sidebar() -> QListWidget:
    """Make the list of views."""
    made = QListWidget()
    theme.dress_sidebar(made)
    made.setFixedWidth(190)
    for name in ("Today", "People", "Goals", "Requests", "Templates", "Insights", "Settings"):
        made.addItem(QListWidgetItem(icon(name.lower(), "nav"), name))
    made.setCurrentRow(1)
    return made


def people() -> QListView:
    """Make a list of people."""
    view = QListView()
    view.setModel(People(view))
    view.setItemDelegate(PersonDelegate(view))
    view.setCurrentIndex(view.model().index(1, 0))
    view.setMinimumHeight(theme.ROW * len(PEOPLE))
    return view


def chips() -> QWidget:
    """Make chips in all their looks."""
    made = QWidget()
    flow = FlowLayout(made)
    for text, kept, locked, usable in (
        ("It’s great seeing you on LinkedIn.", False, False, True),
        ("Congrats!", True, False, True),
        ("Would you help me make the right connections, and perhaps more?", True, True, True),
        ("I’d really appreciate your help.", False, True, True),
        ("No fact for this one", False, False, False),
    ):
        chip = Chip()
        chip.set_face(text, kept=kept, locked=locked, usable=usable)
        flow.addWidget(chip)
    chip = Chip()
    chip.set_face("Could you introduce me?", kept=True)
    chip.set_versions(["Would you help?", "Could you introduce me?", "Leave out"], 1)
    flow.addWidget(chip)
    return made


def composer() -> QWidget:
    """Make the look of the composer."""
    editor = NoteEditor()
    editor.set_text(NOTE)
    meters = []
    for length, limit in ((120, 200), (187, 200), (200, 200), (212, 200), (1234, None)):
        meter = CharacterMeter()
        meter.set_count(length, limit)
        meters.append(meter)
    primary = QPushButton(icon("copy", "on_accent"), "Copy && open profile")
    primary.setProperty("primary", True)
    quiet = QPushButton("Save draft")
    quiet.setProperty("quiet", True)
    return card(editor, *meters, chips(), line(primary, QPushButton("Mark as sent"), quiet))


def coach() -> QWidget:
    """Make the coach with good and bad lines."""
    made = CoachList()
    made.set_lines(COACH)
    return card(theme.label("Coach", "strong"), made)


def controls() -> QWidget:
    """Make the ordinary controls."""
    combo = QComboBox()
    combo.addItems(["network into LMNOP Co.", "find a first client"])
    check, off, radio = QCheckBox("Follow the system"), QCheckBox("Off"), QRadioButton("Free")
    check.setChecked(True)
    radio.setChecked(True)
    disabled = QPushButton("Disabled")
    disabled.setEnabled(False)
    tool = QToolButton()
    tool.setIcon(icon("dots", "quiet"))
    spin, date = QSpinBox(), QDateEdit(QDate(2026, 11, 3))
    spin.setValue(21)
    date.setCalendarPopup(True)
    bar = QProgressBar()
    bar.setValue(40)
    tabs = QTabBar()
    for name in ("Board", "Table", "Inbound"):
        tabs.addTab(name)
    focused = QLineEdit("Focused field")
    focused.setObjectName("focused")
    search = SearchBox("Search people, companies, notes…", "Ctrl+K")
    typed = SearchBox()
    typed.setText("mary")
    return card(
        tabs,
        line(search, typed),
        line(combo, spin, date),
        line(QPushButton("Button"), disabled, tool, check, off, radio, QRadioButton("Premium")),
        focused,
        bar,
    )


def person() -> QWidget:
    """Make the head of a person's page."""
    name = InlineEdit("Name", size=theme.Size.HEADING, strong=True)
    name.set_text("Mary Stone")
    head = QWidget()
    row = QHBoxLayout(head)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.Space.M)
    row.addWidget(Initials("Mary Stone"))
    row.addWidget(name, 1)
    tags = TagLine()
    tags.set_tags(["lyon", "product people", "old team"])
    history = Section("How we know each other", "add")
    history.body.addWidget(ElidedLabel("XYZ Co., colleagues, 2012–2016 (found)"))
    remarks = Section("Remarks")
    remarks.body.addWidget(InlineEdit("Add a remark", multiline=True))
    pills = line(*(StatusPill(state) for state in RequestState))
    return card(head, tags, history, remarks, pills)


def table() -> QTableView:
    """Make a table of requests."""
    model = QStandardItemModel(0, 4)
    model.setHorizontalHeaderLabels(["Person", "State", "Goal", "Sent"])
    for (name, second, _), state in zip(PEOPLE[:4], list(RequestState)[1:5], strict=True):
        items = [QStandardItem(text) for text in (name, "", "network into LMNOP Co.", "3 Nov")]
        items[0].setData(name, PersonRole.NAME)
        items[0].setData(second, PersonRole.SECOND)
        items[1].setData(state, StateRole.STATE)
        model.appendRow(items)
    view = QTableView()
    model.setParent(view)
    view.setModel(model)
    theme.dress_table(view)
    view.setItemDelegateForColumn(0, PersonDelegate(view))
    view.setItemDelegateForColumn(1, StatusDelegate(view))
    view.setColumnWidth(0, 220)
    view.selectRow(1)
    return view


def first_page() -> QWidget:
    """Arrange the composer, the coach and the lists."""
    page = QWidget()
    row = QHBoxLayout(page)
    row.setContentsMargins(0, 0, theme.Space.L, 0)
    row.setSpacing(theme.Space.L)
    row.addWidget(sidebar())
    left, right = QVBoxLayout(), QVBoxLayout()
    for column in (left, right):
        column.setContentsMargins(0, theme.Space.L, 0, theme.Space.L)
        column.setSpacing(theme.Space.L)
        row.addLayout(column, 1)
    left.addWidget(theme.label("Write to Mary", "page"))
    left.addWidget(composer())
    left.addStretch(1)
    right.addWidget(coach())
    right.addWidget(card(people(), margin=1), 1)
    return page


def second_page() -> QWidget:
    """Arrange the person, the controls, the table and an empty page."""
    page = QWidget()
    row = QHBoxLayout(page)
    row.setContentsMargins(*[int(theme.Space.L)] * 4)
    row.setSpacing(theme.Space.L)
    left, right = QVBoxLayout(), QVBoxLayout()
    for column in (left, right):
        column.setSpacing(theme.Space.L)
        row.addLayout(column, 1)
    left.addWidget(person())
    left.addWidget(controls())
    left.addStretch(1)
    right.addWidget(card(table(), margin=1))
    empty = EmptyState(
        "goals",
        "What are you after?",
        "A goal says where you want to get to. Connote then shows who can help you there, "
        "best first, and why.",
        "Add your first goal",
    )
    right.addWidget(card(empty), 1)
    return page


def menu() -> QMenu:
    """Make a menu as the chips and the window have them."""
    made = QMenu()
    made.addAction(icon("undo"), "Undo Mark as sent").setShortcut("Ctrl+Z")
    made.addAction(icon("redo"), "Redo").setEnabled(False)
    made.addSeparator()
    made.addAction(icon("trash", "danger"), "Delete contact")
    return made


def main(folder: Path) -> None:
    """Save every page in both schemes."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    folder.mkdir(parents=True, exist_ok=True)
    for scheme in ("light", "dark"):
        theme.apply(app, scheme)
        app.setWindowIcon(app_icon())
        for name, page in (("composer", first_page()), ("person", second_page()), ("menu", menu())):
            if not isinstance(page, QMenu):
                page.resize(1280, 800)
            page.show()
            focused = page.findChild(QLineEdit, "focused")
            if focused is not None:
                page.activateWindow()
                focused.setFocus()
            for _ in range(3):
                app.processEvents()
            page.grab().save(str(folder / f"{name}-{scheme}.png"))
            page.hide()
            page.deleteLater()


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "build/gallery"))
