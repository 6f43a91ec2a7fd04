"""The main job on the command line, from an empty folder to the exported history."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from stage import Answer, CommandLine, SetClock, Spawn

LONG = (
    "Hi, Mary. It’s great seeing you on LinkedIn. It looks like you’ve had great success since our "
    "days at XYZ Co. Congrats! I’m between gigs, and trying to network into LMNOP Co. LinkedIn "
    "says you know some folks there. Would you help me make the right connections? I’d really "
    "appreciate your help. Kevin"
)
SHORT = (
    "Hi, Mary. It looks like you’ve had great success since our days at XYZ Co. I’m between gigs, "
    "and trying to network into LMNOP Co. LinkedIn says you know some folks there. Could you "
    "introduce me? Kevin"
)

GOAL = "network into LMNOP Co."


@pytest.fixture
def mary(run: CommandLine) -> CommandLine:
    """Tell the book about me, Mary, how we know each other, and what I am after."""
    for words in (
        ("me", "--name", "Kevin", "--situation", "between gigs"),
        ("add", "Mary", "Stone", "--company", "Northwind", "--email", "mary@example.org"),
        *(
            ("history", "Mary Stone", "--kind", "colleague", "--place", "XYZ Co."),
            ("goal", GOAL, "--target", "LMNOP Co."),
            ("link", "mary@example.org", "LMNOP Co."),
        ),
    ):
        answer = run(*words)
        assert (answer.code, answer.err) == (0, ""), answer
    return run


@pytest.mark.parametrize(
    ("channel", "limit", "text"),
    [
        ("Connection note (350)", 350, LONG),
        ("LinkedIn invitation, Premium", 300, LONG),
        ("LinkedIn invitation, free account", 200, SHORT),
    ],
)
def test_the_note_is_marys_byte_for_byte(
    mary: CommandLine, channel: str, limit: int, text: str
) -> None:
    """The starter template gives the model note at each limit, with nothing for the coach."""
    note = mary.json("note", "Mary Stone", "--goal", GOAL, "--channel", channel)
    assert note["text"] == text
    assert (note["length"], note["limit"], note["fits"]) == (len(text), limit, True)
    assert note["missing"] == []
    assert [line["check"] for line in note["coach"] if not line["ok"]] == []
    assert note["left_out"] == (
        []
        if text == LONG
        else ["It’s great seeing you on LinkedIn.", "Congrats!", "I’d really appreciate your help."]
    )


def test_a_draft_is_sent_accepted_counted_and_exported(
    mary: CommandLine, tmp_path: Path, set_clock: SetClock
) -> None:
    """Each step shows in the next: requests, statistics, and the CSV at the end."""
    draft = mary.json("note", "Mary Stone", "--draft")
    set_clock.move(days=1)
    assert mary.json("sent", str(draft["request"]))["state"] == "sent"
    set_clock.move(days=20)
    assert mary.json("accepted", "Mary Stone", "--on", set_clock.day(-8))["state"] == "accepted"
    (request,) = mary.json("requests")
    assert request["id"] == draft["request"]
    assert (request["contact"], request["goal"], request["note"]) == ("Mary Stone", GOAL, SHORT)
    assert (request["sent_on"], request["accepted_on"]) == (set_clock.day(-20), set_clock.day(-8))
    assert (request["replied_on"], request["days_to_acceptance"]) == (None, 12)
    (stats,) = mary.json("stats")
    assert (stats["key"], stats["sent"], stats["accepted"], stats["rate"]) == ("all", 1, 1, 1.0)
    assert (stats["sent_14"], stats["accepted_14"], stats["rate_14"]) == (1, 1, 1.0)
    assert (stats["sent_30"], stats["rate_30"], stats["low_30"]) == (0, None, None)
    target = tmp_path / "out.csv"
    assert mary("export", "requests", target).code == 0
    with target.open(encoding="utf-8", newline="") as file:
        (row,) = csv.DictReader(file)
    assert (row["state"], row["note"], row["note_length"]) == ("accepted", SHORT, "200")


def test_what_was_written_elsewhere_is_recorded(mary: CommandLine, set_clock: SetClock) -> None:
    """A note sent by hand weeks ago gets its day, its length and the coach's word."""
    told = mary.json(
        *("sent", "--contact", "Mary Stone", "--text", "Hi Mary, are you well? Kevin"),
        *("--on", set_clock.day(-21), "--goal", "LMNOP"),
    )
    assert (told["state"], told["sent_on"], told["template"]) == ("sent", set_clock.day(-21), "")
    assert told["note_length"] == 28
    assert "how" in told["coach"].split()
    assert mary.json("today")[0]["kind"] == "review"


def test_everything_is_taken_back_step_by_step(mary: CommandLine) -> None:
    """Undo reaches back over processes to the empty book, and redo brings all of it again."""
    before = mary.json("show", "Mary Stone")
    steps = 0
    while mary("undo").code == 0:
        steps += 1
    assert mary.json("contacts") == []
    assert mary.json("me") is None
    for _ in range(steps):
        assert mary("redo").code == 0
    assert mary.json("show", "Mary Stone") == before
    assert mary("redo").code == 1


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("show", "Nobody Here"), 2, "There is no contact “Nobody Here”"),
        (("note", "Mary Stone", "--template", "No such"), 2, "There is no template “No such”"),
        (("note", "Mary Stone", "--channel", "Pigeon"), 2, "There is no channel “Pigeon”"),
        (("accepted", "Mary Stone"), 2, "has no open request"),
        (("accepted", "999"), 2, "There is no request 999"),
        (("sent", "1", "--on", "yesterday"), 2, "yesterday"),
        (("frobnicate",), 2, "frobnicate"),
        (("export", "requests", "/no/such/folder/x.csv"), 1, "folder"),
        (("import", "/no/such/file.csv"), 1, "file.csv"),
        (("restore", "/no/such/file"), 1, "no book"),
        (("sample",), 1, "has contacts"),
        (("undo", "--no-such-option"), 2, "--no-such-option"),
    ],
)
def test_a_mistake_is_told_in_one_sentence(
    mary: CommandLine, words: tuple[str, ...], code: int, said: str
) -> None:
    """Asked wrongly is 2, failed in the world is 1; the answer is one line on standard error."""
    answer = mary(*words)
    assert answer.code == code, answer
    assert answer.out == ""
    assert said in answer.err
    assert answer.err.startswith("connote: ")


def test_namesakes_are_told_apart_by_what_is_known(mary: CommandLine) -> None:
    """An ambiguous name is refused with the candidates, each with its id."""
    mary("add", "Mary Stone", "--company", "Contoso")
    answer = mary("delete", "Mary Stone")
    assert answer.code == 2
    assert answer.out == ""
    assert all(word in answer.err for word in ("Northwind", "Contoso", "by its id"))
    assert len(mary.json("contacts")) == 2


@pytest.mark.parametrize(
    "words", ["contacts", "goals", "channels", "requests", "stats", "today", "template list"]
)
def test_reading_never_makes_the_book_that_is_named(
    run: CommandLine, tmp_path: Path, words: str
) -> None:
    """A read of a --book that isn't there fails with 1, and makes no file."""
    target = tmp_path / "typo.connote"
    answer = run("--book", target, *words.split(), alone=True)
    assert answer.code == 1
    assert "There is no book at" in answer.err
    assert not target.exists()
    assert list(tmp_path.iterdir()) == []


def test_every_command_shows_an_example(run: CommandLine) -> None:
    """`connote help COMMAND` exits 0 and holds an example line that begins with connote."""
    listed = run("help").out.split("Commands:")[1].splitlines()
    names = [line.split()[0] for line in listed if line.startswith("  ") and line.strip()]
    assert len(names) >= 35
    for name in names:
        answer = run("help", name)
        assert (answer.code, answer.err) == (0, ""), name
        assert "Example: connote" in answer.out, name


@pytest.mark.parametrize(
    ("env", "shell"),
    [
        ({"LANG": "C", "LC_ALL": "C", "PYTHONIOENCODING": "ascii"}, ""),
        ({}, '"$@" >/dev/full'),
        ({}, '"$@" >&-'),
        ({}, '"$@" | head -c 1'),
        ({"LC_ALL": "tr_TR.UTF-8"}, ""),
        ({"TZ": "Pacific/Kiritimati"}, ""),
        ({"TZ": "nonsense/zone"}, ""),
    ],
)
def test_no_environment_brings_a_traceback(spawn: Spawn, env: dict[str, str], shell: str) -> None:
    """Odd locales, zones and outputs end in an answer or one sentence."""
    assert spawn("add", "Łucja Ünsal").code == 0
    answer: Answer = spawn("contacts", env=env, wrapped=shell)
    assert answer.code in (0, 1)
    assert "Exception" not in answer.err


@pytest.mark.parametrize("home", [None, "/", "relative/home", "/dev/null", "/no/such/home"])
def test_without_a_home_it_says_where_it_wanted_to_write(spawn: Spawn, home: str | None) -> None:
    """No home means no default folder: one sentence, exit 2, and nothing is written to //.local."""
    env = {"HOME": home, "XDG_DATA_HOME": None}
    answer = spawn("contacts", env=env, folder=None)
    assert answer.code == 2
    assert "home" in answer.err
    assert not Path("//.local/share/Connote").exists()


def test_without_a_display_the_window_says_so(spawn: Spawn) -> None:
    """One sentence and exit 2, before Qt is even loaded."""
    env = {"DISPLAY": None, "WAYLAND_DISPLAY": None, "QT_QPA_PLATFORM": None}
    answer = spawn(env=env)
    assert answer.code == 2
    assert answer.err.count("\n") == 1
    assert "no display" in answer.err
