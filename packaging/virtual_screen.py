"""A virtual screen with hands for the keyboard, for those who try a program from outside.

It needs Python's standard library, Xvfb and xdotool. Every wait has an end; where one is reached, a
picture of the screen is kept (an X window dump, which most viewers of pictures know).
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TypeVar

PATIENCE = 60.0
"""Seconds after which what should have happened will not."""
CALL = 60.0
"""Seconds for a command that answers and leaves."""

Found = TypeVar("Found")


class Failed(Exception):
    """Something did not come about."""


class Screen:
    """A virtual screen of its own, with hands for the keyboard."""

    def __init__(self, folder: Path) -> None:
        """Show it on the first number that is free; pictures of it lie in `folder`."""
        read, write = os.pipe()
        self._pictures = folder / "screen"
        self._pictures.mkdir()
        self._started: list[subprocess.Popen[bytes]] = []
        shown = ["-screen", "0", "1280x800x24", "-noreset", "-nolisten", "tcp"]
        shown += ["-fbdir", str(self._pictures)]
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), *shown], pass_fds=[write], stderr=subprocess.DEVNULL
        )
        os.close(write)
        with os.fdopen(read) as told:
            number = told.readline().strip()
        if not number:
            raise Failed("Xvfb does not start")
        home = folder / "home"
        home.mkdir()
        self._opened = folder / "opened"
        self.surroundings = {
            **{name: value for name, value in os.environ.items() if not name.startswith("XDG_")},
            "DISPLAY": f":{number}",
            "HOME": str(home),
            "LANG": "C.UTF-8",
            "LC_ALL": "C.UTF-8",
            "BROWSER": str(self._make_browser(folder / "browser")),
        }
        self.surroundings.pop("WAYLAND_DISPLAY", None)
        self.surroundings.pop("QT_QPA_PLATFORM", None)

    def _make_browser(self, program: Path) -> Path:
        """Make a browser that only notes what it was to open, and which libraries it would load."""
        program.write_text(
            f'#!/bin/sh\nprintf "%s\\n" "$1" "$LD_LIBRARY_PATH" >"{self._opened}.part"\n'
            f'mv "{self._opened}.part" "{self._opened}"\n'
        )
        program.chmod(0o755)
        return program

    def browsed(self) -> list[str]:
        """Wait for the page that the browser opens; its address, and the browser's libraries."""
        wait_for("the browser", self._opened.exists)
        return self._opened.read_text(encoding="utf-8").splitlines()

    def windows(self, title: str) -> set[str]:
        """Give the visible windows whose title holds the words."""
        found = self._xdotool("search", "--onlyvisible", "--name", title)
        return set(found.stdout.split())

    def go_to(self, title: str, besides: set[str] | None = None) -> str:
        """Wait for a window that is not among `besides`, and give it the keyboard."""
        known = besides or set()
        found = wait_for(f"a window “{title}”", lambda: self.windows(title) - known)
        window = max(found, key=int)
        self._xdotool("windowfocus", window)
        wait_for("the keyboard", lambda: self._xdotool("getwindowfocus").stdout.strip() == window)
        return window

    def press(self, *keys: str) -> None:
        """Press keys, or keys together: `ctrl+r`."""
        self._xdotool("key", "--delay", "40", *keys)

    def type(self, text: str) -> None:
        """Type a text."""
        self._xdotool("type", "--delay", "15", text)

    def _xdotool(self, *words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["xdotool", *words],
            env=self.surroundings, capture_output=True, text=True, timeout=CALL,
        )  # fmt: skip

    def keep_picture(self) -> Path | None:
        """Keep what is on the screen now."""
        target = Path(tempfile.gettempdir(), "connote-smoke-test.xwd")
        for picture in self._pictures.iterdir():
            shutil.copyfile(picture, target)
            return target
        return None

    def start(self, command: Sequence[str]) -> subprocess.Popen[bytes]:
        """Start a program on the screen; it ends with the screen at the latest."""
        started = subprocess.Popen(list(command), env=self.surroundings)
        self._started.append(started)
        return started

    def close(self) -> None:
        """Take the screen away, and whatever was started on it."""
        for process in (*self._started, self._server):
            if process.poll() is None:
                process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()


def wait_for(what: str, look: Callable[[], Found], patience: float = PATIENCE) -> Found:
    """Look again and again until there is something; Failed after a minute."""
    end = time.monotonic() + patience
    while True:
        found = look()
        if found:
            return found
        if time.monotonic() > end:
            raise Failed(f"waited in vain for {what}")
        time.sleep(0.1)


@contextlib.contextmanager
def stage() -> Iterator[tuple[Screen, Path]]:
    """Give a screen and an empty folder; a failure leaves a picture and the reason."""
    with tempfile.TemporaryDirectory(prefix="connote-smoke-") as name:
        screen = Screen(Path(name))
        try:
            yield screen, Path(name)
        except BaseException:
            if kept := screen.keep_picture():
                print(f"smoke test: the screen is in {kept}", file=sys.stderr)
            raise
        finally:
            screen.close()
