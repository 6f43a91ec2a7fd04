"""What macOS asks an open window to open: a book gets a window of its own, cards are imported."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

_ASKED = """
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QLabel
from connote.ui.app import make_application, run
from connote.ui.main_window import MainWindow

folder = Path(sys.argv[1])
book = folder / "book.connote"
another = folder / "another.connote"
cards = [folder / "one.vcf", folder / "two.vcf"]
claim = Path(f"{another}.window")
app = make_application("light")

def ask():
    for path in (*cards, book, another):
        app.sendEvent(app, QFileOpenEvent(str(path)))
    app.sendEvent(app, QFileOpenEvent(""))
    looking.start(50)

def look():
    [window] = [one for one in app.topLevelWidgets() if isinstance(one, MainWindow)]
    page = window.pages["importing"]
    if page.stage.name != "READY" or not (claim.exists() and claim.read_text()):
        return
    looking.stop()
    words = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    print("new people:", words[words.index("New") - 1])
    print("windows:", sorted(path.name for path in folder.glob("*.window")))
    os.kill(int(claim.read_text().split()[0]), signal.SIGTERM)
    app.closeAllWindows()

looking = QTimer()
looking.timeout.connect(look)
QTimer.singleShot(0, ask)
run(book, folder / "backups", folder)
"""
_CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name}\r\nEND:VCARD\r\n"


def test_a_double_click_reaches_the_open_window(tmp_path: Path) -> None:
    """Cards come to the import page together; another book opens beside, this one only comes up."""
    for file, name in (("one.vcf", "Ada Example"), ("two.vcf", "Bea Sample")):
        (tmp_path / file).write_text(_CARD.format(name=name))
    done = subprocess.run(
        [sys.executable, "-c", _ASKED, str(tmp_path)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_DATA_HOME": str(tmp_path / "data")},
        capture_output=True,
        text=True,
        timeout=100,
    )
    assert done.stdout.splitlines() == [
        "new people: 2",
        "windows: ['another.connote.window', 'book.connote.window']",
    ], done.stderr
