"""What is asked wrongly, and what fails in the world: one line, an exit code, nothing lost."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import click
import pytest

from connote.cli.main import connote
from connote.core.book import Book
from connote.core.contacts import ContactWords
from stage import Answer, CommandLine


def assert_one_line(answer: Answer, code: int) -> None:
    """See that the failure is one clear line on standard error."""
    assert (answer.code, answer.out) == (code, ""), answer
    assert re.fullmatch(r"connote: .+\n", answer.err), answer.err


@pytest.fixture(scope="module")
def told_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a book once with me, Mary, a namesake pair and two goals."""
    folder = tmp_path_factory.mktemp("told")
    book = Book.open(folder / "book.connote", backups=folder / "backups", create=True)
    book.contacts.set_me(ContactWords(first_name="Kevin"))
    for first, last in (("Mary", "Stone"), ("Lee", "Chan"), ("Lee", "Chan")):
        book.contacts.add(ContactWords(first_name=first, last_name=last))
    for title in ("find work", "find a mentor"):
        book.goals.add(title)
    book.close()
    return folder


@pytest.fixture
def told(run: CommandLine, told_folder: Path) -> CommandLine:
    """Give the command line on a copy of that book."""
    shutil.copytree(told_folder, run.folder)
    return run


WRONG: list[list[str]] = [
    ["frobnicate"],
    ["--frobnicate"],
    ["contacts", "--frobnicate"],
    ["show"],
    ["show", "Nobody"],
    ["show", ""],
    ["show", "99"],
    ["show", "nobody@example.org"],
    ["add"],
    ["add", ""],
    ["add", "--company", "XYZ"],
    ["edit", "Mary"],
    ["edit", "Nobody", "--place", "x"],
    ["delete", "Nobody"],
    ["forget", "Nobody"],
    ["history", "Mary", "--kind", "enemy"],
    ["history", "Mary", "--from", "yesterday"],
    ["history", "Mary", "--from", "2016", "--to", "2012"],
    ["link", "Mary", " "],
    ["link", "Mary", "XYZ", "--kind", "loves"],
    ["goal", " "],
    ["note", "Nobody"],
    ["note", "Mary", "--goal", "nothing"],
    ["note", "Mary", "--channel", "pigeon"],
    ["note", "Mary", "--template", "nothing like it"],
    ["coach"],
    ["template", "show", "nothing like it"],
    ["template", "frobnicate"],
    ["template", "preview", "nothing like it"],
    ["template", "preview", "Old colleague", "--contact", "Nobody"],
    ["template", "preview", "Old colleague", "--all", "--channel", "pigeon"],
    ["template", "preview", "Old colleague", "--goal", "nothing"],
    ["template", "export", "nothing like it", "out.txt"],
    ["template", "convert", "nothing like it"],
    ["template", "versions", "nothing like it"],
    ["sent"],
    ["sent", "Mary"],
    ["sent", "99"],
    ["sent", "--contact", "Mary"],
    ["sent", "1", "--contact", "Mary", "--text", "Hi"],
    ["sent", "--contact", "Mary", "--text", "Hi", "--on", "1.2.2026"],
    ["sent", "--contact", "Mary", "--text", "Hi", "--on", "2026-02-30"],
    ["sent", "--contact", "Mary", "--text", "Hi", "--on", "2999-01-01"],
    ["accepted", "Mary"],
    ["requests", "--state", "lost"],
    ["requests", "--direction", "sideways"],
    ["who-can-help", "nothing"],
    ["stats", "--by", "weather"],
    ["import"],
    ["export", "nothing", "out"],
    ["export", "requests", "out", "--since", "yesterday"],
    ["export", "contacts", "out", "--as", "xml"],
    ["me", "--account", "golden"],
    ["help", "frobnicate"],
    ["--book", "", "contacts"],
    ["--folder", "", "contacts"],
]


@pytest.mark.parametrize("words", WRONG, ids=" ".join)
def test_what_is_asked_wrongly_exits_2(told: CommandLine, words: list[str]) -> None:
    """One line that says what is wrong; the book stays as it was."""
    before = (told.folder / "book.connote").read_bytes()
    assert_one_line(told(*words), 2)
    assert (told.folder / "book.connote").read_bytes() == before


@pytest.mark.parametrize(
    ("words", "candidates"),
    [(["show", "Lee Chan"], 2), (["note", "lee"], 2), (["note", "Mary", "--goal", "find"], 2),
     (["note", "Mary", "--channel", "linkedin"], 3)],
)  # fmt: skip
def test_an_ambiguous_name_lists_the_candidates(
    told: CommandLine, words: list[str], candidates: int
) -> None:
    """Exit 2, and on the one line who or what could be meant."""
    answer = told(*words)
    assert (answer.code, answer.out) == (2, "")
    assert answer.err.startswith("connote: ")
    assert answer.err.count("\n") == 1
    assert len(answer.err.split("; ")) - (" fit " in answer.err) == candidates


FAILING: list[list[str]] = [
    ["import", "missing.csv"],
    ["import", "/"],
    ["import", "/dev/null"],
    ["restore", "missing.connote"],
    ["restore", "/dev/null"],
    ["export", "requests", "/missing/out.csv"],
    ["export", "contacts", "/"],
    ["backup", "/missing/out.connote"],
    ["template", "save", "Mine", "missing.txt"],
    ["template", "import", "missing.txt"],
    ["template", "import", "/dev/null"],
    ["template", "export", "Old colleague", "/missing/out.txt"],
    ["sample"],
    ["redo"],
]


@pytest.mark.parametrize("words", FAILING, ids=" ".join)
def test_what_fails_in_the_world_exits_1(told: CommandLine, words: list[str]) -> None:
    """Asked rightly, but it can't be done: exit 1 and one line."""
    answer = told(*words)
    assert answer.code == 1
    assert answer.err.count("\n") == 1


READING = [
    ["contacts"], ["show", "Mary"], ["history", "Mary"], ["goals"], ["channels"], ["me"],
    ["template", "list"], ["template", "show", "Old colleague"], ["coach", "--text", "Hi"],
    ["template", "preview", "Old colleague", "--all"], ["template", "convert", "Old colleague"],
    ["template", "versions", "Old colleague"], ["template", "export", "Old colleague", "out.txt"],
    ["note", "Mary"], ["requests"], ["who-can-help", "x"], ["today"], ["stats"], ["check"],
    ["export", "requests", "out.csv"], ["backup", "out.connote"],
]  # fmt: skip


@pytest.mark.parametrize("words", READING, ids=" ".join)
def test_reading_never_makes_the_book_that_is_named(
    run: CommandLine, tmp_path: Path, words: list[str]
) -> None:
    """A typo in --book is told with exit 1, not answered with an empty book."""
    book = tmp_path / "typo.connote"
    assert_one_line(run("--book", book, *words, alone=True), 1)
    assert list(tmp_path.iterdir()) == []


def test_writing_makes_the_book_that_is_named(run: CommandLine, tmp_path: Path) -> None:
    """With --book alone the backups lie beside the book, and the default folder stays untouched."""
    book = tmp_path / "mine.connote"
    for name in ("Mary Stone", "Lee Chan"):
        assert run("--book", book, "add", name, alone=True).code == 0
    names = sorted(path.name for path in tmp_path.iterdir())
    assert [name for name in names if not name.endswith("-journal")] == [
        "mine.connote", "mine.connote backups",
    ]  # fmt: skip


def test_the_folders_book_is_made_at_need(run: CommandLine) -> None:
    """Reading in a new folder answers for an empty book."""
    assert run.json("contacts") == []
    assert run("contacts").out.startswith("Nobody yet")
    assert (run.folder / "book.connote").is_file()


def _commands() -> list[list[str]]:
    found = []
    context = click.Context(connote)
    for name in connote.list_commands(context):
        inner = getattr(connote.get_command(context, name), "commands", {})
        found += [[name, one] for one in sorted(inner)] or [[name]]
    return found


def test_the_commands_are_those_of_the_product() -> None:
    """Every command that was promised is there, with duplicates’ and files’, and no other."""
    promised = """me add edit delete forget duplicates merge apart contacts show history goal goals
    link channels template coach note sent accepted replied helped declined withdrawn gone requests
    who-can-help today stats import export undo redo check backup restore sample open
    help"""
    context = click.Context(connote)
    assert connote.list_commands(context) == sorted(promised.split())
    template = connote.get_command(context, "template")
    assert isinstance(template, click.Group)
    assert sorted(template.commands) == [
        "check", "convert", "export", "import", "list", "preview", "save", "show", "starters",
        "versions",
    ]  # fmt: skip


@pytest.mark.parametrize("command", _commands(), ids=" ".join)
def test_every_command_explains_itself_with_an_example(
    run: CommandLine, command: list[str]
) -> None:
    """Help says in a sentence what it does, its options, and an example that names it."""
    words = ["help", *command] if len(command) == 1 else [*command, "--help"]
    answer = run(*words, alone=True)
    assert (answer.code, answer.err) == (0, "")
    example = re.search(r"Example: (connote .+)", " ".join(answer.out.split()))
    assert example is not None
    assert command[-1] in example[1]
    if command not in (["help"], ["open"]):  # a window answers nothing
        assert "--json" in answer.out


@pytest.mark.parametrize("words", [["help"], ["--help"], ["-h"]])
def test_help_lists_the_commands(run: CommandLine, words: list[str]) -> None:
    """All commands with a sentence each."""
    answer = run(*words, alone=True)
    assert answer.code == 0
    assert all(f"  {name}" in answer.out for name in connote.list_commands(click.Context(connote)))


def test_json_may_stand_before_the_command_too(run: CommandLine) -> None:
    """`connote --json contacts` is `connote contacts --json`."""
    assert run("--json", "contacts").json == []


@pytest.mark.parametrize(
    "name", ["=cmd", "<b>Mary</b>", "Mary\nStone", "🦊", "'; DROP TABLE contact; --", "{{ goal }}"]
)
def test_any_name_is_only_a_name(run: CommandLine, name: str) -> None:
    """What means something to others is stored and shown as it is."""
    assert run("add", f"{name} Quarry").code == 0
    (found,) = run.json("contacts", "quarry")
    assert found["name"] == f"{' '.join(name.split())} Quarry"
    assert run("contacts").out.count("\n") == 1
