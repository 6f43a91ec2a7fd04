"""What the core says reaches people in their language: read from the code itself."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator
from pathlib import Path

import pytest

import connote
from connote.core import errors

CODE = Path(connote.__file__).parent
SHOWN = [path for room in ("core", "ui") for path in sorted((CODE / room).rglob("*.py"))]
FAILURES = {name for name, _ in inspect.getmembers(errors, inspect.isclass)} | {"Mistake"}


def _calls(path: Path) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            named = node.func
            yield named.attr if isinstance(named, ast.Attribute) else getattr(named, "id", ""), node


def _in_english(words: ast.expr) -> bool:
    """Say whether words stand in the code as they are, filled in or not."""
    if isinstance(words, ast.Call) and isinstance(words.func, ast.Attribute):
        return words.func.attr == "format" and _in_english(words.func.value)
    return isinstance(words, ast.JoinedStr) or (
        isinstance(words, ast.Constant) and isinstance(words.value, str) and " " in words.value
    )


@pytest.mark.parametrize("kind", ["steps", "failures"])
def test_what_is_said_passes_through_tr(kind: str) -> None:
    """What a step is called and what a failure says is translated like all that is shown."""
    found = []
    for path in SHOWN:
        for name, call in _calls(path):
            if kind == "steps":
                words = call.args[1:2] if name in ("_step", "step") else []
            else:
                words = call.args if name in FAILURES else []
            found += [
                f"{path.relative_to(CODE)}:{call.lineno}" for one in words if _in_english(one)
            ]
    assert found == []


def test_every_step_has_words_of_its_own() -> None:
    """The name of an act is English; a step that went by it would be so in every window."""
    found = [
        f"{path.relative_to(CODE)}:{call.lineno}"
        for path in SHOWN
        for name, call in _calls(path)
        if name == "_step" and len(call.args) + len(call.keywords) == 1
    ]
    assert found == []


def test_no_quotation_marks_are_put_around_names_in_the_code() -> None:
    """They differ by language: `quoted` puts them, or the translation of a whole sentence."""
    found = [
        f"{path.relative_to(CODE)}:{node.lineno}"
        for path in SHOWN
        if not path.stem.startswith("foreign")  # those write templates
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.JoinedStr)
        and any(isinstance(part, ast.Constant) and "“" in str(part.value) for part in node.values)
    ]
    assert found == []
