"""Makes the pictures: all into build/screenshots/, the README's into packaging/pictures/.

usage: screenshots.py [readme]      (readme: only the README's)
       screenshots.py BOOK SCHEME SIZE FOLDER [--scale PERCENT] [--mirrored]

Every view, light, dark and in high contrast, at 1280x800 and 1024x640, with an empty book, the
sample and 30,000 contacts. Each combination runs in a process of its own, since one book is open in
a process, and Qt reads the scale once.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from connote.core.book import Book
    from connote.ui.main_window import MainWindow

PICTURES = Path("packaging/pictures")
TARGET = Path("build/screenshots")
MANY = 30_000
_FEW = 60

BOOKS = ("empty", "sample", "full")
SCHEMES = ("light", "dark", "contrast")
SIZES = ("1280x800", "1024x640")

README = (
    ("composer", "light"),
    ("templates", "light"),
    ("goals", "light"),
    ("requests", "light"),
    ("insights", "dark"),
)
"""What the README shows, of the sample book."""

VIEWS = ("today", "goals", "requests", "templates", "insights", "settings")
SECTIONS = ("channels", "coach", "notices", "backups", "place", "looks")


def main() -> int:
    """Take all pictures, or one combination where a parent process names it."""
    if len(sys.argv) > 2:
        told = _told()
        take(told.book, told.scheme, told.size, Path(told.folder), told.scale, told.mirrored)
        return 0
    only_readme = sys.argv[1:] == ["readme"]
    for book, scheme, size in _combinations(only_readme):
        target = TARGET / f"{book}-{scheme}-{size}"
        print(target)
        command = [sys.executable, __file__, book, scheme, size, str(target)]
        subprocess.run(command, check=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    PICTURES.mkdir(exist_ok=True)
    for view, scheme in README:
        taken = TARGET / f"sample-{scheme}-{SIZES[0]}" / f"{view}.png"
        (PICTURES / f"{view}-{scheme}.png").write_bytes(taken.read_bytes())
    return 0


def _told() -> argparse.Namespace:
    reader = argparse.ArgumentParser(prog="screenshots.py")
    reader.add_argument("book", choices=BOOKS)
    reader.add_argument("scheme", choices=SCHEMES)
    reader.add_argument("size", metavar="WIDTHxHEIGHT")
    reader.add_argument("folder")
    reader.add_argument("--scale", type=int, default=100, help="in hundredths")
    reader.add_argument("--mirrored", action="store_true", help="read from the right")
    return reader.parse_args()


def _combinations(only_readme: bool) -> Iterator[tuple[str, str, str]]:
    if only_readme:
        yield from ((("sample"), scheme, SIZES[0]) for scheme in SCHEMES[:2])
        return
    for book in BOOKS:
        for scheme in SCHEMES:
            yield from ((book, scheme, size) for size in SIZES)


def take(kind: str, scheme: str, size: str, place: Path, scale: int, mirrored: bool) -> None:
    """Take the pictures of one combination."""
    from PySide6.QtCore import Qt
    from tour import Nowhere

    from connote.core.book import Book
    from connote.ui.app import make_application, make_window

    place.mkdir(parents=True, exist_ok=True)
    app = make_application(scheme, scale)
    if mirrored:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    with tempfile.TemporaryDirectory(prefix="connote-pictures-") as name:
        folder = Path(name)
        path = folder / "book.connote"
        with closing(Book.open(path, backups=folder / "backups", create=True)) as book:
            _FILL[kind](book, folder)
            window = make_window(book, folder, Nowhere())
            window.resize(*map(int, size.split("x")))
            window.show()
            window.activateWindow()
            for view in _walk(window, app, folder):
                _settle(app)
                window.grab().save(str(place / f"{view}.png"))
            window.close()


def _walk(window: MainWindow, app: QApplication, folder: Path) -> Iterator[str]:
    """Go from view to view, and give each one's name when it is there to be taken."""
    _settle(app)
    yield "people"
    yield from _about_somebody(window)
    for view in (*VIEWS, "importing", "duplicates"):
        window.show_view(view)
        if view == "templates":
            window.show_template(window.book.templates.find("Old colleague").id)
        yield view
        yield from _further_tabs(window, view)
    for section in SECTIONS:
        _show_section(window, section)
        yield f"settings-{section}"
    yield from _over_the_window(window)
    yield from _import(window, app, folder)


def _about_somebody(window: MainWindow) -> Iterator[str]:
    contacts = window.book.contacts
    rows = contacts.page("mary stone") or contacts.page()
    if not rows:
        return
    window.show_person(rows[0].id)
    yield "person"
    window.composing.write_to(rows[0].id)
    yield "composer"
    if window.book.goals.all():
        window.composing.write_next(None)
        yield "queue"
    window.page("composer").leave()  # type: ignore[attr-defined]


def _further_tabs(window: MainWindow, view: str) -> Iterator[str]:
    """Show what lies behind the tabs at the head of a page, such as the inbound requests."""
    from PySide6.QtWidgets import QTabBar

    page = window.pages[view]
    bars = [bar for bar in page.findChildren(QTabBar) if bar.isVisible()]
    for bar in bars[:1]:
        for tab in range(1, bar.count()):
            bar.setCurrentIndex(tab)
            yield f"{view}-{tab + 1}"
        bar.setCurrentIndex(0)


def _show_section(window: MainWindow, section: str) -> None:
    window.show_view("settings")
    page = window.page("settings")
    if hasattr(page, "show_section"):
        page.show_section(section)


def _over_the_window(window: MainWindow) -> Iterator[str]:
    """Show what lies over the window, or asks in it: the palette, the card, a new goal."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    window.show_view("today")
    window.actions_by_name["search"].trigger()
    QTest.keyClicks(window.focusWidget() or window, "ma")
    yield "palette"
    window.searching.close()
    window.actions_by_name["add_contact"].trigger()
    yield "new-contact"
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Escape)
    window.show_view("goals")
    window.actions_by_name["add_goal"].trigger()
    yield "new-goal"


def _import(window: MainWindow, app: QApplication, folder: Path) -> Iterator[str]:
    from tour import wait_until

    window.take_files([_connections(folder, _FEW)])
    wait_until(app, lambda: bool(window.page("importing").plan.go.isVisible()))  # type: ignore[attr-defined]
    yield "plan"


def _settle(app: QApplication) -> None:
    from tour import settle

    settle(app)


# ── books ────────────────────────────────────────────────────────────────────────────────────


def _fill_with_nothing(book: Book, folder: Path) -> None:
    """Leave a new book empty."""


def _fill_with_sample(book: Book, folder: Path) -> None:
    from connote.core.sample import load_sample

    load_sample(book)


def _fill_with_many(book: Book, folder: Path) -> None:
    """Import 30,000 made-up connections."""
    from connote.core.files.reading import read_file

    book.importing.run(read_file(_connections(folder, MANY)))


_FILL: dict[str, Callable[[Book, Path], None]] = {
    "empty": _fill_with_nothing,
    "sample": _fill_with_sample,
    "full": _fill_with_many,
}


def _connections(folder: Path, number: int) -> Path:
    """Write the export of so many made-up people."""
    path = folder / "Connections.csv"
    generator = "tests/benchmarks/made_up_people.py"
    subprocess.run([sys.executable, generator, str(number), str(path)], check=True)
    return path


if __name__ == "__main__":
    sys.exit(main())
