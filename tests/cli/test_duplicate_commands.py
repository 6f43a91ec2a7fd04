"""Duplicates by command: listed with their reasons, merged, kept apart, and brought back."""

from __future__ import annotations

from stage import CommandLine


def test_two_are_listed_merged_and_brought_back(run: CommandLine) -> None:
    """The pair is told with its reason; the first stays with both addresses; undo parts them."""
    run("add", "Bob Smith", "--company", "XYZ Co.", "--email", "bob@example.org")
    run("add", "Robert Smith", "--company", "XYZ Company, Inc.", "--email", "rs@example.org")
    (pair,) = run.json("duplicates")
    assert pair == {
        "contact": 1,
        "name": "Bob Smith",
        "other": 2,
        "other_name": "Robert Smith",
        "certainty": "possible",
        "reasons": ["a short form of the same name, at the same organization"],
    }
    assert run.json("merge", 1, 2) == {"id": 1, "name": "Bob Smith"}
    assert run.json("show", "Bob Smith")["emails"] == ["bob@example.org", "rs@example.org"]
    run("undo")
    assert len(run.json("contacts")) == 2


def test_two_are_kept_apart(run: CommandLine) -> None:
    """A pair that was said to be two people isn't listed again."""
    for _ in range(2):
        run("add", "Ann Vale")
    assert len(run.json("duplicates")) == 1
    assert run.json("apart", 2, 1) == {"contact": 2, "other": 1}
    assert run.json("duplicates") == []
    assert run("duplicates").out == "Nobody is in the book twice, as far as it shows.\n"


def test_who_is_unknown_is_told(run: CommandLine) -> None:
    """A contact that is not there, and one that is merged with itself, are asked wrongly."""
    run("add", "Ann Vale")
    assert run("merge", "Ann Vale", "Nobody").code == 2
    assert run("merge", 1, 1).code == 2
