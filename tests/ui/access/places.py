"""Every place of the window, and how one comes there: what a walk over all pages walks over.

A new page, pane, bar or dialog gets its line here; every test of this room then looks at it.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QDeadlineTimer, QEvent, QEventLoop
from PySide6.QtWidgets import QApplication, QWidget

from connote.core.book import Book
from connote.core.things import Direction
from connote.ui.app import make_window
from connote.ui.main_window import MainWindow
from connote.ui.pages.requests.board import Board
from ui.scripted import ScriptedAsk

_CONNECTIONS = """\
First Name,Last Name,URL,Email Address,Company,Position,Connected On
Ada,Wren,https://www.linkedin.com/in/adawren,,Northwind,Engineer,03 Nov 2025
Paul,Reyes,https://www.linkedin.com/in/paulreyes,,LMNOP Co.,Head of Sales,04 Nov 2025
"""
_TABLE = "who;where;remark\nAda Wren;Northwind;met in Lyon\nPaul Reyes;LMNOP Co.;\n"


class Place(NamedTuple):
    """A place: its name, the way there, and whether the book is a new one."""

    name: str
    go: Callable[[MainWindow], object]
    is_empty: bool = False


def _view(name: str) -> Place:
    return Place(name, lambda window: window.show_view(name))


def _empty(name: str) -> Place:
    return Place(f"{name}, empty", lambda window: window.show_view(name), is_empty=True)


def _menu(name: str) -> Callable[[MainWindow], None]:
    return lambda window: window.actions_by_name[name].trigger()


def _mary(window: MainWindow) -> int:
    return window.book.contacts.find("Mary Stone").id


def _compose(window: MainWindow) -> None:
    window.show_person(_mary(window))
    window.actions_by_name["write_request"].trigger()


def _press_too_often(window: MainWindow) -> None:
    window.actions_by_name["write_next"].trigger()
    window.actions_by_name["mark_sent"].trigger()


def _mend(window: MainWindow) -> None:
    """Type over the note, so that the coach has much to say, and unfold all of it."""
    _compose(window)
    composer = window.page("composer")
    composer.desk.editor.setPlainText("Dear Sir or Madam, congrats on your promotion!")  # type: ignore[attr-defined]
    composer.desk.coach.verdict.setChecked(True)  # type: ignore[attr-defined]


def _import_file(name: str, text: str) -> Callable[[MainWindow], None]:
    def go(window: MainWindow) -> None:
        path = window.folder / name
        path.write_text(text, encoding="utf-8")
        window.take_files([path])
        page = window.page("importing")
        wait_until(lambda: bool(page.plan.go.isVisible() or page.mapping.isVisible()))  # type: ignore[attr-defined]

    return go


def _request(window: MainWindow) -> None:
    window.show_request(window.book.requests.all()[0].id)


def _requests(tab: str) -> Callable[[MainWindow], None]:
    def go(window: MainWindow) -> None:
        window.page("requests").take_remembered(f'{{"tab": "{tab}"}}')
        window.show_view("requests")

    return go


def _close_a_request(window: MainWindow) -> None:
    """Ask on the board how a request ended."""
    window.show_view("requests")
    board = window.findChild(Board)
    assert board is not None
    board.ask_how_closed(board.chosen().ids)


def _record_a_request(window: MainWindow) -> None:
    window.show_view("requests")
    window.page("requests").record(Direction.OUTGOING)  # type: ignore[attr-defined]


VIEWS = ("today", "people", "goals", "requests", "templates", "insights", "settings")

PLACES: tuple[Place, ...] = (
    *(_view(name) for name in VIEWS),
    _view("importing"),
    _view("duplicates"),
    Place("person", lambda window: window.show_person(_mary(window))),
    Place("new contact", _menu("add_contact")),
    Place("composer", _compose),
    Place("composer, edited", _mend),
    Place("composer, queue", _menu("write_next")),
    Place("composer, queue, not copied", _press_too_often),
    Place("composer beside goals", lambda window: (_compose(window), window.show_view("goals"))),
    Place("new goal", _menu("add_goal")),
    Place("a request", _request),
    Place("requests, table", _requests("table")),
    Place("requests, inbound", _requests("inbound")),
    Place("requests, closing", _close_a_request),
    Place("requests, recording", _record_a_request),
    Place("a template", lambda window: window.show_template(window.book.templates.all()[0].id)),
    Place("import, plan", _import_file("Connections.csv", _CONNECTIONS)),
    Place("import, a table", _import_file("people.csv", _TABLE)),
    *(_empty(name) for name in (*VIEWS, "importing", "duplicates")),
)


@contextmanager
def window_on(place: Place, sample: Path, folder: Path) -> Iterator[MainWindow]:
    """Open the real window on a copy of the sample book, or a new one, and go to a place."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "book.connote"
    if not place.is_empty:
        shutil.copyfile(sample, path)
        path.chmod(0o600)
    with closing(Book.open(path, backups=folder / "backups", create=True)) as book:
        window = make_window(book, folder, ScriptedAsk())
        window.resize(1024, 640)
        seen: list[bool] = []
        window.seen.connect(lambda: seen.append(True))
        window.show()
        window.activateWindow()
        wait_until(lambda: window.isActiveWindow() and bool(seen))
        settle()  # as a person would, who sees the first picture before doing anything
        place.go(window)
        settle()
        yield window
        window.close()
        window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # type: ignore[arg-type]


def settle() -> None:
    """Let everything be laid out and painted."""
    for _ in range(12):
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)


def wait_until(is_so: Callable[[], bool]) -> None:
    """Let the window work until something is so, a minute at most."""
    patience = QDeadlineTimer(60_000)
    while not is_so():
        assert not patience.hasExpired(), "the window never came to it"
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 10)


def identity(widget: QWidget, window: QWidget) -> str:
    """Name a widget so that a person finds it: the part it stands in, its kind and its words."""
    parts = [type(one).__name__ for one in ancestors(widget, window)]
    parts = [part for part in parts if not part.startswith("Q") and part != "Page"]
    words = widget.accessibleName() or str(widget.property("text") or "") or widget.objectName()
    words = " ".join(words.split())[:60]
    return f"{'/'.join(reversed(parts[:2]))}: {type(widget).__name__} “{words}”"


def ancestors(widget: QWidget, window: QWidget) -> list[QWidget]:
    """Give what a widget stands in, the nearest first, up to the window but without it."""
    found = []
    above = widget.parentWidget()
    while above is not None and above is not window:
        found.append(above)
        above = above.parentWidget()
    return found
