"""What the tests of the Requests page share: a small story, the page shown, and how to read it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import (
    QDateEdit,
    QLabel,
    QMenu,
    QPushButton,
    QTableView,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.things import Direction, RequestState
from connote.ui.bridge import Bridge
from connote.ui.pages.requests import RequestsPage
from connote.ui.pages.requests.board import Board
from connote.ui.pages.requests.head import Tab
from ui.widgets.showing import activate

PEOPLE = ("Ada Lind", "Bo Marsh", "Cy Núñez", "Di Okoro")


def tell_of_four(book: Book) -> Book:
    """Fill the book: Ada drafted, Bo sent, Cy accepted after four days, Di asked me."""
    book.contacts.set_me(ContactWords(first_name="Kevin", last_name="Hart"))
    goal = book.goals.add("network into LMNOP Co.", target="LMNOP Co.")
    drafts = []
    for name in PEOPLE:
        first, last = name.split()
        person = book.contacts.add(
            ContactWords(first_name=first, last_name=last, organization="XYZ Co.")
        )
        drafts.append(book.notes.draft(person, goal_id=goal))
    ada, bo, cy, di = drafts
    book.requests.save_draft(ada, "Hi, Ada.")
    book.requests.mark_sent(bo, "Hi, Bo. Would you help?", on="2026-11-03")
    accepted = book.requests.mark_sent(cy, "Hi, Cy.", on="2026-10-01")
    book.requests.mark(accepted, RequestState.ACCEPTED, on="2026-10-05")
    book.requests.record_inbound(di.contact.id, "I’d like to join your network", on="2026-11-20")
    return book


@contextmanager
def page_on(
    book: Book, qtbot: QtBot, tab: Tab = Tab.TABLE, size: tuple[int, int] = (1120, 720)
) -> Iterator[RequestsPage]:
    """Show the page as the window would: its changes come over the bridge."""
    page = RequestsPage(book)
    qtbot.addWidget(page)
    page.take_remembered(f'{{"tab": "{tab.value}"}}')
    bridge = Bridge(book, page)
    bridge.changed.connect(page.take_change)
    page.resize(*size)
    activate(qtbot, page)
    page.focus_first()
    yield page
    bridge.detach()


def turn(page: RequestsPage, tab: Tab) -> None:
    """Turn to a view as a click on its tab does."""
    page._head.choose(tab)


def board(page: RequestsPage) -> Board:
    """Give the board."""
    return next(one for one in page.findChildren(Board) if one.isVisible())


def cards(page: RequestsPage) -> str:
    """Draw the board: a line a column, a star before what is selected."""
    lines = []
    for column in board(page).columns:
        model, chosen = column.view.cards, column.view.selectionModel()
        names = [
            ("*" if chosen.isSelected(model.index(row)) else "")
            + model.index(row).data().split()[0]
            for row in range(model.rowCount())
        ]
        assert column.count.text() == str(len(names))
        lines.append(f"{column.stage.title}: {' '.join(names)}".strip())
    return "\n".join(lines)


def menu_of(page: RequestsPage) -> QMenu:
    """Give the menu that is open."""
    return next(menu for menu in page.findChildren(QMenu) if menu.isVisible())


def tool(page: RequestsPage, name: str) -> QToolButton:
    """Find the small button that is seen with this name."""
    tools = (one for one in page.findChildren(QToolButton) if one.isVisible())
    return next(one for one in tools if one.accessibleName() == name)


def table(page: RequestsPage) -> QTableView:
    """Give the table that is seen."""
    return next(view for view in page.findChildren(QTableView) if view.isVisible())


def drawn(page: RequestsPage) -> list[str]:
    """Draw the table: a line a row, its cells between bars, a star before what is selected."""
    view = table(page)
    model, chosen = view.model(), view.selectionModel()
    shown = [column for column in range(model.columnCount()) if not view.isColumnHidden(column)]
    lines = []
    for row in range(model.rowCount()):
        cells = [model.index(row, column).data() for column in shown]
        star = "*" if chosen.isSelected(model.index(row, 0)) else " "
        lines.append(f"{star} {' | '.join(cells)}")
    return lines


def states(book: Book) -> dict[str, str]:
    """Give every outgoing request's state by its person."""
    requests = book.requests.all(direction=Direction.OUTGOING)
    return {request.contact: request.state.value for request in requests}


def button(page: RequestsPage, words: str) -> QPushButton:
    """Find the button that is seen with these words."""
    buttons = (one for one in page.findChildren(QPushButton) if one.isVisible())
    return next(one for one in buttons if one.text() == words)


def day_field(page: RequestsPage) -> QDateEdit:
    """Give the date that is open."""
    return next(field for field in page.findChildren(QDateEdit) if field.isVisible())


def lines_of(page: RequestsPage) -> list[str]:
    """Give the texts that are seen, those of buttons included."""
    parts = (*page.findChildren(QLabel), *page.findChildren(QPushButton))
    return [part.text() for part in parts if part.isVisible()]
