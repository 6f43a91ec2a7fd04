"""The coach on whom a note takes somebody for, and on a note that was begun for another goal."""

from __future__ import annotations

import pytest

from connote.core.things import CoachLine
from connote.core.writing.coach import CoachContext, coach, mended

INSIDER = CoachContext(
    first_name="Bo", goal="network into LMNOP Co.", target="LMNOP Co.", here=("LMNOP Company",),
    aliases={"LMNOP Co.": ("LMNOP Company",)},
)  # fmt: skip
OUTSIDER = CoachContext(
    first_name="Bo", goal="network into LMNOP Co.", target="LMNOP Co.", here=("Northwind",)
)
LEARNING = CoachContext(
    first_name="Bo",
    goal="learn how Northwind hires",
    target="Northwind",
    places=("XYZ Co.",),
    other_goals=(("network into LMNOP Co.", "LMNOP Co."), ("go back", "XYZ Co.")),
)


def line(text: str, context: CoachContext, check: str) -> CoachLine:
    """Give the coach's line of one check."""
    (found,) = (one for one in coach(text, context) if one.check == check)
    return found


@pytest.mark.parametrize(
    "sentence",
    [
        "LinkedIn says you know some folks there.",
        "I hear you know people at LMNOP Co.",
        "Laut LinkedIn kennst du dort Leute.",
        "D’après LinkedIn, vous y connaissez du monde.",
        "LinkedIn dice que conoces a gente allí.",
    ],
)
def test_who_works_there_does_not_just_know_people_there(sentence: str) -> None:
    """It is said of an insider alone, and taken out by a click."""
    text = f"Hi Bo. I want to network into LMNOP Co. {sentence} Could you introduce me? Kevin"
    told = line(text, INSIDER, "current")
    assert (told.ok, told.why) == (
        False,
        "Bo works at LMNOP Co., and doesn’t just know people there",
    )
    assert told.mending is not None
    without = mended(text, told.mending)
    assert without == "Hi Bo. I want to network into LMNOP Co. Could you introduce me? Kevin"
    assert line(without, INSIDER, "current").ok
    assert line(text, OUTSIDER, "current").ok


def test_who_works_there_may_be_asked_whom_to_talk_to() -> None:
    """A question for the right person is for an insider, too."""
    text = "Hi Bo. Who at LMNOP Co. would be the right person to talk to?"
    assert line(text, INSIDER, "current").ok


def test_a_note_begun_for_another_goal_is_noticed() -> None:
    """The goal was changed and the words stayed: it says which, and names the right one instead."""
    text = "Hi Bo. I’m trying to network into LMNOP Co. Could you introduce me?"
    told = line(text, LEARNING, "what")
    assert (told.ok, told.why) == (
        False,
        "names LMNOP Co., and the goal is “learn how Northwind hires”",
    )
    assert told.mending is not None
    assert "network into Northwind Could" in mended(text, told.mending)


@pytest.mark.parametrize(
    "text",
    [
        "Hi Bo. I’m trying to get from LMNOP Co. to Northwind. Could you introduce me?",
        "Hi Bo. It’s good to see you after XYZ Co. Could you introduce me?",
    ],
)
def test_other_names_are_no_other_goal(text: str) -> None:
    """Where this goal is named all is well, and a place we share is no aim."""
    assert line(text, LEARNING, "what").ok
