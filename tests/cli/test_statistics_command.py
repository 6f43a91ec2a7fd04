"""`connote stats`: what is counted can be narrowed, and thin data says so."""

from __future__ import annotations

import pytest

from stage import CommandLine, SetClock


@pytest.fixture
def told(run: CommandLine, set_clock: SetClock) -> CommandLine:
    """Record three requests, one of them for a goal and accepted."""
    run.json("add", "Mary Stone")
    run.json("add", "Lee Chan")
    run.json("goal", "a mentor")
    one, two, three = ("2026-11-02", "a mentor"), ("2026-09-01", ""), ("2026-10-01", "")
    course = (("Mary", *one), ("Lee", *two), ("Lee", *three))
    for who, day, goal in course:
        words = ["sent", "--contact", who, "--text", "Hi", "--on", day]
        run.json(*words, *(["--goal", goal] if goal else []))
    run.json("accepted", "Mary", "--on", "2026-11-05")
    return run


@pytest.mark.parametrize(
    ("words", "sent", "accepted"),
    [
        ((), 3, 1),
        (("--goal", "mentor"), 1, 1),
        (("--since", "2026-10-01"), 2, 1),
        (("--until", "2026-10-01"), 2, 0),
        (("--since", "2026-09-02", "--until", "2026-10-31"), 1, 0),
    ],
)
def test_what_is_counted_can_be_narrowed(
    told: CommandLine, words: tuple[str, ...], sent: int, accepted: int
) -> None:
    """To a goal and to days of sending, both ends in."""
    (record,) = told.json("stats", *words)
    assert (record["sent"], record["accepted"]) == (sent, accepted)


def test_thin_data_says_so(told: CommandLine) -> None:
    """People read numbers without a percentage; scripts get the fractions."""
    assert "1 of 3, too little data" in told("stats").out
    assert told.json("stats")[0]["rate"] == pytest.approx(1 / 3)


@pytest.mark.parametrize("words", [("--goal", "nothing like it"), ("--since", "some day")])
def test_what_cannot_be_meant_is_asked_wrongly(told: CommandLine, words: tuple[str, ...]) -> None:
    """An unknown goal or day ends with 2 and one line."""
    answer = told("stats", *words)
    assert (answer.code, answer.out) == (2, "")
    assert answer.err.strip()
