"""What fixtures hand to tests: the command line's answers, and a clock that can be set."""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from connote.cli import main as command_line


@dataclass(frozen=True)
class Answer:
    """What a command gave back: exit code, standard output, standard error."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Read the output as JSON; anything else beside it fails."""
        return json.loads(self.out)


class CommandLine:
    """The command line in this process, on a folder of its own."""

    def __init__(self, folder: Path, capture: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self._capture = capture

    def __call__(self, *words: object, alone: bool = False) -> Answer:
        """Run a command on the folder's book, or `alone`, with nothing said before it."""
        told = [str(word) for word in words]
        start = [] if alone else ["--folder", str(self.folder)]
        self._capture.readouterr()
        code = command_line.run([*start, *told])
        out, err = self._capture.readouterr()
        assert "Traceback" not in err
        return Answer(code, out, err)

    def json(self, *words: object) -> Any:
        """Run a command that must succeed, and read its JSON."""
        answer = self(*words, "--json")
        assert (answer.code, answer.err) == (0, ""), answer
        return answer.json


Spawn = Callable[..., Answer]


@dataclass
class SetClock:
    """A clock that stands still until it is set or moved."""

    moment: datetime.datetime

    def set(self, day: str, time: str = "12:00:00") -> None:
        """Set day and time, both ISO."""
        self.moment = datetime.datetime.fromisoformat(f"{day}T{time}")

    def move(self, **span: float) -> None:
        """Move by a span, as `timedelta` takes it: days=1, seconds=-5."""
        self.moment += datetime.timedelta(**span)

    def day(self, days: int = 0) -> str:
        """Give the ISO day that lies so many days ahead, or behind where negative."""
        return (self.moment.date() + datetime.timedelta(days=days)).isoformat()
