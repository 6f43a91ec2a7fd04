"""The arrows of the house: every file's imports are walked, and none may go against the table.

Calls go down, values come back. A page never imports a page, a verb never imports the book, a
widget never sees the book, and the core has never heard of Qt.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

from connote.core import things

ROOT = Path(__file__).parents[1] / "desktop"

ROOMS: tuple[tuple[str, str], ...] = (
    # the first pattern that fits a module's name is its room
    ("ground", r"connote(\.core\.(things(\..+)?|errors|clock|paths|steps|speech))?"),
    ("above", r"connote\.core\.(book|restoring|sample)"),
    ("store", r"connote\.core\.store(\..+)?"),
    ("writing", r"connote\.core\.writing(\..+)?"),
    ("files", r"connote\.core\.files(\..+)?"),
    ("verbs", r"connote\.core\.importing(\..+)?|connote\.core(\.\w+)?"),
    ("widgets", r"connote\.ui\.widgets(\..+)?"),
    ("pages", r"connote\.ui\.pages(\..+)?"),
    ("look", r"connote\.ui\.(theme(\..+)?|icons|words)|connote\.ui"),
    ("frame", r"connote\.ui\.\w+"),
    ("cli", r"connote\.cli(\..+)?|connote\.__main__"),
)

MAY_IMPORT: dict[str, tuple[str, ...]] = {
    "ground": ("platformdirs",),
    "store": ("ground", "peewee"),
    "writing": ("ground", "liquid", "rapidfuzz"),
    "files": ("ground", "chardet"),
    "verbs": ("ground", "store", "writing", "files", "peewee"),
    "above": ("ground", "store", "writing", "files", "verbs"),
    "cli": ("ground", "store", "writing", "files", "verbs", "above", "click"),
    "look": ("ground", "PySide6"),
    "widgets": ("look", "ground", "PySide6"),
    "pages": ("look", "widgets", "frame", "ground", "store", "writing", "files", "verbs", "above",
              "PySide6"),
    "frame": ("look", "widgets", "pages", "ground", "store", "writing", "files", "verbs", "above",
              "PySide6"),
}  # fmt: skip
"""Besides its own room and the standard library; the store's SQL is no business of cli and ui."""

EXCEPTIONS = {
    ("connote.cli.window", "connote.ui.app"),  # the window, only when it is wanted
}


@dataclass(frozen=True)
class Import:
    """One import: who, what, where; inside a function, or for the type checker alone."""

    module: str
    target: str
    line: int
    text: str
    is_local: bool
    is_for_types: bool

    @property
    def says_why(self) -> bool:
        """Say whether a comment gives the reason, on the line or the one above."""
        return "#" in self.text


def _name(path: Path) -> str:
    parts = list(path.relative_to(ROOT).with_suffix("").parts)
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@cache
def modules() -> dict[str, Path]:
    """Find every module of the program."""
    return {_name(path): path for path in sorted(ROOT.rglob("*.py"))}


@cache
def imports() -> tuple[Import, ...]:
    """Read the imports of every module."""
    return tuple(found for name, path in modules().items() for found in _imports_of(name, path))


def _imports_of(name: str, path: Path) -> Iterator[Import]:
    source = path.read_text(encoding="utf-8")
    lines = ["", *source.splitlines()]
    tree = ast.parse(source)
    local = _within(tree, lambda node: isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))
    for_types = _within(
        tree, lambda node: isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test)
    )
    for node in ast.walk(tree):
        if isinstance(node, ast.Import | ast.ImportFrom):
            text = lines[node.lineno - 1] * lines[node.lineno - 1].lstrip().startswith("#")
            text += "".join(lines[node.lineno : (node.end_lineno or node.lineno) + 1])
            for target in _targets(node):
                yield Import(name, target, node.lineno, text, node in local, node in for_types)


def _within(tree: ast.AST, is_wanted: Callable[[ast.AST], bool]) -> set[ast.AST]:
    """Gather everything that stands inside the nodes that are wanted."""
    return {inner for node in ast.walk(tree) if is_wanted(node) for inner in ast.walk(node)}


def _targets(node: ast.Import | ast.ImportFrom) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    assert node.level == 0, "relative imports hide where an arrow goes"
    return [
        full if (full := f"{node.module}.{alias.name}") in modules() else str(node.module)
        for alias in node.names
    ]


def room_of(name: str) -> str:
    """Say in which room a module lies, or which package it comes from."""
    if not name.startswith("connote"):
        return name.split(".")[0]
    return next(room for room, pattern in ROOMS if re.fullmatch(pattern, name))


def _is_standard(name: str) -> bool:
    return name.split(".")[0] in sys.stdlib_module_names


def test_the_walk_sees_the_house() -> None:
    """The test looks at something: every room is found, and imports in each."""
    assert {room_of(name) for name in modules()} == set(MAY_IMPORT)
    assert len(imports()) > 300


def test_the_table_of_values_says_where_they_lie() -> None:
    """Each value of the core is fetched from the room out of which the type checker takes it."""
    told = {
        (f"{things.__name__}.{room}", value)
        for room, values in things._VALUES_OF.items()
        for value in values.split()
    }
    tree = ast.parse(modules()["connote.core.things"].read_text(encoding="utf-8"))
    taken = {
        (node.module, alias.name)
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module != "typing"
        for alias in node.names
    } - {("importlib", "import_module")}
    assert told == taken
    assert {getattr(things, value).__module__ for _, value in told if value[0].isupper()
            and isinstance(getattr(things, value), type)} <= {room for room, _ in told}  # fmt: skip
    with pytest.raises(AttributeError, match="no attribute 'Contract'"):
        things.Contract  # type: ignore[attr-defined]  # noqa: B018 - asked for, and not there


def test_no_arrow_goes_against_the_table() -> None:
    """Each import stays in its room, goes to one it may know, or to the standard library."""
    wrong = [
        f"{one.module}:{one.line} ({room_of(one.module)}) imports {one.target}"
        for one in imports()
        if not _is_standard(one.target)
        and (one.module, one.target) not in EXCEPTIONS
        and room_of(one.target) not in (*MAY_IMPORT[room_of(one.module)], room_of(one.module))
    ]
    assert wrong == []


def test_no_module_imports_itself_in_a_circle() -> None:
    """The modules can be put in an order in which each needs only those before it."""
    graph: dict[str, set[str]] = {}
    for one in imports():
        if one.target in modules() and not one.is_for_types:
            graph.setdefault(one.module, set()).add(one.target)
    try:
        tuple(TopologicalSorter(graph).static_order())
    except CycleError as error:
        pytest.fail(f"a circle: {' → '.join(error.args[1])}")


def test_a_page_knows_no_other_page() -> None:
    """A page imports its own room at most; what two pages need lies in the frame."""

    def page(name: str) -> str:
        return ".".join(name.split(".")[:4])

    wrong = [
        f"{one.module}:{one.line} imports {one.target}"
        for one in imports()
        if room_of(one.module) == room_of(one.target) == "pages"
        and "connote.ui.pages" not in (one.module, one.target)
        and page(one.module) != page(one.target)
    ]
    assert wrong == []


def test_a_page_does_not_know_the_main_window() -> None:
    """Pages say what they want by signals; the window that holds them listens."""
    windows = {"connote.ui.main_window", "connote.ui.app"}
    wrong = [
        f"{one.module}:{one.line}"
        for one in imports()
        if room_of(one.module) in ("pages", "widgets") and one.target in windows
    ]
    assert wrong == []


def test_values_and_failures_stand_on_the_standard_library_alone() -> None:
    """Whatever leaves the core can be understood without any library."""
    wrong = [
        f"{one.module}:{one.line} imports {one.target}"
        for one in imports()
        if one.module in ("connote.core.things", "connote.core.errors")
        and not _is_standard(one.target)
        and not one.target.startswith("connote.core.things")
    ]
    assert wrong == []


def test_an_import_inside_a_function_says_why() -> None:
    """Lazy imports keep the start fast, never dodge a circle, and each gives its reason."""
    wrong = [
        f"{one.module}:{one.line} imports {one.target}"
        for one in imports()
        if one.is_local and not one.says_why
    ]
    assert wrong == []


@pytest.mark.parametrize("room", ["ground", "store", "writing", "files", "verbs", "above", "cli"])
def test_qt_stays_in_the_window(room: str) -> None:
    """Nothing below the window, nor the command line, has heard of Qt."""
    assert not [
        one for one in imports() if room_of(one.module) == room and one.target.startswith("PySide6")
    ]
