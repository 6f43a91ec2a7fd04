"""A box of the system's own, for what must be said on the screen where Qt can't say it."""

from __future__ import annotations

import shutil
import subprocess
import sys

_TITLE = "Connote"
_ERROR_ICON = 0x10


def show(words: str) -> bool:
    """Show the words until somebody has read them; False where the system has no box."""
    if sys.platform == "win32":
        import ctypes  # only there

        return bool(ctypes.windll.user32.MessageBoxW(None, words, _TITLE, _ERROR_ICON))
    for box in _boxes(words):
        if shutil.which(box[0]):
            shown = subprocess.run(box, stderr=subprocess.DEVNULL, check=False)  # noqa: S603 - ours
            if shown.returncode == 0:
                return True
    return False


def _boxes(words: str) -> list[list[str]]:
    """Give the commands that show a box, those that a desktop is sure to have first."""
    if sys.platform == "darwin":
        alert = f'display alert "{_TITLE}" message (item 1 of words) as critical'
        return [["osascript", "-e", "on run words", "-e", alert, "-e", "end run", words]]
    return [
        ["zenity", "--error", "--no-markup", "--title", _TITLE, "--text", words],
        ["kdialog", "--title", _TITLE, "--error", words],
        ["xmessage", "-center", words],
        ["notify-send", "--urgency", "critical", _TITLE, words],
    ]
