"""Makes the pictures: all into build/screenshots/, the README's into packaging/pictures/.

usage: screenshots.py [readme]      (readme: only the README's)

Every view, light and dark, at 1280x800 and 1024x640, with an empty book, the sample book and 30,000
contacts. Each combination runs in a process of its own, since one book is open in a process.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

PICTURES = Path("packaging/pictures")
TARGET = Path("build/screenshots")
MANY = 30_000
_FEW = 60

SCHEMES = ("light", "dark")
SIZES = ("1280x800", "1024x640")
BOOKS = ("empty", "sample", "full")


def main() -> int:
    """Take all pictures, or one combination where a parent process names it."""
    if len(sys.argv) == 5:
        take(*sys.argv[1:])
        return 0
    only_readme = sys.argv[1:] == ["readme"]
    for book, scheme, size in _combinations(only_readme):
        target = TARGET / f"{book}-{scheme}-{size}"
        print(target)
        command = [sys.executable, __file__, book, scheme, size, str(target)]
        subprocess.run(command, check=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    PICTURES.mkdir(exist_ok=True)
    for name, source in _readme_pictures():
        (PICTURES / name).write_bytes(source.read_bytes())
    return 0


def _combinations(only_readme: bool) -> Iterator[tuple[str, str, str]]:
    for book in ("sample",) if only_readme else BOOKS:
        for scheme in SCHEMES:
            for size in SIZES[:1] if only_readme else SIZES:
                yield book, scheme, size


def _readme_pictures() -> Iterator[tuple[str, Path]]:
    for name, scheme in (
        ("composer", "light"),
        ("templates", "light"),
        ("goals", "light"),
        ("requests", "light"),
        ("insights", "dark"),
    ):
        yield f"{name}-{scheme}.png", TARGET / f"sample-{scheme}-1280x800" / f"{name}.png"


def take(kind: str, scheme: str, size: str, target: str) -> None:
    """Take the pictures of one combination."""
    from tour import Nowhere, settle, wait_until

    from connote.core.book import Book
    from connote.core.sample import load_sample
    from connote.ui import theme
    from connote.ui.app import make_application, make_window

    place = Path(target)
    place.mkdir(parents=True, exist_ok=True)
    app = make_application()
    theme.apply(app, scheme)
    with tempfile.TemporaryDirectory(prefix="connote-pictures-") as name:
        folder = Path(name)
        book = Book.open(folder / "book.connote", backups=folder / "backups", create=True)
        if kind == "sample":
            load_sample(book)
        elif kind == "full":
            _fill(book, folder)
        window = make_window(book, folder, Nowhere())
        width, height = map(int, size.split("x"))
        window.resize(width, height)
        window.show()
        window.activateWindow()
        settle(app)

        def picture(name: str) -> None:
            settle(app)
            window.grab().save(str(place / f"{name}.png"))

        picture("people")
        rows = book.contacts.page("mary stone") or book.contacts.page()
        if rows:
            window.show_person(rows[0].id)
            picture("person")
            window.composing.write_to(rows[0].id)
            picture("composer")
            window.page("composer").leave()  # type: ignore[attr-defined]
        for view in (*_VIEWS, "importing", "duplicates"):
            window.show_view(view)
            picture(view)
        window.take_files([_connections(folder, _FEW)])
        wait_until(app, lambda: bool(window.page("importing").plan.go.isVisible()))
        picture("plan")
        window.add_contact()
        picture("new-contact")
        window.close()
        book.close()


_VIEWS = ("today", "goals", "requests", "templates", "insights", "settings")


def _fill(book: object, folder: Path) -> None:
    """Import 30,000 made-up connections."""
    from connote.core.book import Book
    from connote.core.files.reading import read_file

    assert isinstance(book, Book)
    book.importing.run(read_file(_connections(folder, MANY)))


def _connections(folder: Path, number: int) -> Path:
    """Write the export of so many made-up people."""
    path = folder / "Connections.csv"
    generator = "tests/benchmarks/made_up_people.py"
    subprocess.run([sys.executable, generator, str(number), str(path)], check=True)
    return path


if __name__ == "__main__":
    sys.exit(main())
