"""`connote FILE…`: what a double-click on a book or a vCard does."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from connote.cli.main import run


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Path, Path, Path, list[Path]]]:
    """Note which window would be opened: book, backups, folder and files; the window is Qt's."""
    windows: list[tuple[Path, Path, Path, list[Path]]] = []

    def note(book: Path, backups: Path, folder: Path, files: list[Path]) -> int:
        windows.append((book, backups, folder, list(files)))
        return 0

    monkeypatch.setattr("connote.ui.app.run", note)
    return windows


def test_a_book_is_opened_with_the_usual_settings(tmp_path: Path, opened: list) -> None:
    """The book is the named one, its backups lie beside it; settings stay in their own folder."""
    book = tmp_path / "mine.connote"
    assert run(["--folder", str(tmp_path / "home"), str(book)]) == 0
    assert opened == [(book, tmp_path / "mine.connote backups", tmp_path / "home", [])]


def test_the_own_book_keeps_its_backups(tmp_path: Path, opened: list) -> None:
    """A double-click on the book in the folder is the usual start."""
    book = tmp_path / "book.connote"
    assert run(["--folder", str(tmp_path), str(book)]) == 0
    assert opened == [(book, tmp_path / "backups", tmp_path, [])]


def test_other_files_go_to_the_import_page(tmp_path: Path, opened: list) -> None:
    """vCards and tables are brought to the usual book, with or without the word open."""
    card = tmp_path / "mary.vcf"
    card.write_text("BEGIN:VCARD\nFN:Mary Stone\nEND:VCARD\n")
    assert run(["--folder", str(tmp_path), str(card)]) == 0
    assert run(["--folder", str(tmp_path), "open", str(card)]) == 0
    assert [files for *_, files in opened] == [[card], [card]]


def test_two_books_and_what_is_no_file_are_told(tmp_path: Path, opened: list, capsys) -> None:
    """One window has one book; a word that is neither command nor file is no command."""
    assert run(["a.connote", "b.connote"]) == 2
    assert "one of them" in capsys.readouterr().err
    assert run(["mary.vcf"]) == 2
    assert "mary.vcf" in capsys.readouterr().err
    assert opened == []


def test_without_a_screen_it_says_so(tmp_path: Path) -> None:
    """One sentence and exit code 2, as for the plain start."""
    bare = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
    bare.pop("QT_QPA_PLATFORM", None)
    command = [sys.executable, "-m", "connote", "--folder", str(tmp_path), "mine.connote"]
    done = subprocess.run(command, env=bare, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert "no display" in done.stderr
    assert "Traceback" not in done.stderr
