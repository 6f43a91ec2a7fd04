"""What tests of the Goals page share: a book with two goals, the page as shown, its drawing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.things import LinkKind
from connote.ui.bridge import Bridge
from connote.ui.pages.goals import GoalsPage
from connote.ui.pages.goals.goal_list import GoalList
from connote.ui.pages.goals.who_can_help import WhoCanHelp
from connote.ui.widgets.inline_edit import InlineEdit
from connote.ui.widgets.roles import PersonRole
from ui.widgets.showing import activate


def aim(book: Book) -> Book:
    """Fill the book: two goals; Ada works at the first one's target, Bo knows people there."""
    book.contacts.set_me(ContactWords(first_name="Kevin", last_name="Hart"))
    book.goals.add("network into LMNOP Co.", target="LMNOP Co.", ask="introduce me")
    book.goals.add("find a first client")
    book.contacts.add(ContactWords(first_name="Ada", last_name="Lind", organization="LMNOP Co."))
    bo = book.contacts.add(ContactWords(first_name="Bo", last_name="Marsh"))
    book.links.add(bo, "LMNOP Co.", LinkKind.KNOWS)
    return book


def shown(qtbot: QtBot, book: Book) -> tuple[GoalsPage, Bridge]:
    """Show the page as the window would: its changes come over the bridge, which is given, too."""
    page = GoalsPage(book)
    qtbot.addWidget(page)
    bridge = Bridge(book, page)
    bridge.changed.connect(page.take_change)
    page.resize(860, 560)
    activate(qtbot, page)
    page.focus_first()
    return page, bridge


def goals(page: GoalsPage) -> list[str]:
    """Draw the list of goals: a star before the chosen one."""
    view = page.findChild(GoalList)
    lines = []
    for row in range(view.model().rowCount()):
        index = view.model().index(row, 0)
        star = "*" if index == view.currentIndex() else " "
        lines.append(f"{star} {index.data()} ({index.data(PersonRole.SECOND)})")
    return lines


def introducers(page: GoalsPage) -> list[str]:
    """Draw who can help: a star before the chosen one, name, reason, follow-up and state."""
    view = page.findChild(WhoCanHelp)
    model = view.model()
    lines = []
    for row in range(model.rowCount() if view.isVisible() else 0):
        person, state = model.index(row, 0), model.index(row, 1)
        star = "*" if row == view.currentIndex().row() else " "
        cells = (person.data(), person.data(PersonRole.SECOND), person.data(PersonRole.HINT))
        lines.append(f"{star} " + " | ".join(cell for cell in (*cells, state.data()) if cell))
    return lines


def edit(page: GoalsPage, name: str) -> InlineEdit:
    """Find a field of the goal by its name."""
    edits = page.findChildren(InlineEdit)
    return next(one for one in edits if one.accessibleName().startswith(name))


def button(page: GoalsPage, words: str) -> QAbstractButton:
    """Find the button that is seen with these words."""
    buttons = (one for one in page.findChildren(QAbstractButton) if one.isVisible())
    return next(one for one in buttons if words in (one.text(), one.accessibleName()))


def type_into(qtbot: QtBot, field: InlineEdit, text: str) -> None:
    """Open a field by a click, replace its text, and end by Enter."""
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton)
    line = field.findChild(QLineEdit)
    line.clear()
    qtbot.keyClicks(line, text)
    qtbot.keyClick(line, Qt.Key.Key_Return)
