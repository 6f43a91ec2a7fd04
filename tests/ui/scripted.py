"""A person who answers the window's questions as the test says, and fails on any other."""

from __future__ import annotations

from pathlib import Path


class ScriptedAsk:
    """Answers in order; what was told is kept in `told`."""

    def __init__(self, *answers: object) -> None:
        self.answers = list(answers)
        self.told: list[str] = []

    def _answer(self, question: str) -> object:
        assert self.answers, f"an unexpected question: {question}"
        return self.answers.pop(0)

    def confirm(self, title: str, words: str, yes: str) -> bool:
        """Give the next answer."""
        return bool(self._answer(title))

    def open_files(self, title: str, kinds: str) -> list[Path]:
        """Give the next answer."""
        answer = self._answer(title)
        assert isinstance(answer, list)
        return answer

    def save_file(self, title: str, name: str, kinds: str) -> Path | None:
        """Give the next answer."""
        answer = self._answer(title)
        assert answer is None or isinstance(answer, Path)
        return answer

    def tell(self, title: str, words: str) -> None:
        """Note what was told."""
        self.told.append(words)
