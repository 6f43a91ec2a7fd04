"""The main job from an empty folder, by command line only, and the rest of the way in JSON."""

from __future__ import annotations

import csv
import datetime
from pathlib import Path

import pytest

from connote.core.files.outreach import COLUMNS
from core.writing.writing_stories import LONG_NOTE, SHORT_NOTE
from data import make_exports
from stage import CommandLine, SetClock

TODAY = datetime.date.today().isoformat()


def test_the_whole_story(run: CommandLine, tmp_path: Path) -> None:
    """Me, Mary, history, goal, link, three notes, sent, accepted, listed, counted, exported."""
    run.json("me", "--name", "Kevin", "--situation", "between gigs", "--account", "free")
    mary = run.json("add", "Mary", "Stone", "--email", "mary@example.org")
    assert (mary["id"], mary["first_name"], mary["last_name"]) == (2, "Mary", "Stone")
    run.json("history", "Mary", "--kind", "colleague", "--place", "XYZ Co.",
             "--from", "2012", "--to", "2016")  # fmt: skip
    run.json("goal", "network into LMNOP Co.", "--target", "LMNOP Co.")
    run.json("link", "Mary", "LMNOP Company", "--kind", "knows")
    for channel, text, length, limit in (
        ("Connection note (350)", LONG_NOTE, 300, 350),
        ("LinkedIn invitation, Premium", LONG_NOTE, 300, 300),
        ("LinkedIn invitation, free account", SHORT_NOTE, 200, 200),
    ):
        note = run.json("note", "Mary", "--goal", "LMNOP", "--channel", channel)
        assert (note["text"], note["length"], note["limit"]) == (text, length, limit)
        assert (note["fits"], note["missing"]) == (True, [])
        assert all(line["ok"] for line in note["coach"])
    assert run("note", "Mary", "--goal", "LMNOP").out == f"{SHORT_NOTE}\n"
    draft = run.json("note", "Mary", "--goal", "LMNOP", "--draft")["request"]
    assert run.json("sent", draft)["state"] == "sent"
    assert run.json("accepted", "Mary")["accepted_on"] == TODAY
    (request,) = run.json("requests")
    assert (request["state"], request["note"], request["coach"]) == ("accepted", SHORT_NOTE, "ok")
    (stats,) = run.json("stats")
    assert (stats["key"], stats["sent"], stats["accepted"], stats["rate"]) == ("all", 1, 1, 1.0)
    assert (round(stats["low"], 4), stats["high"]) == (0.2065, 1.0)
    assert (stats["sent_14"], stats["rate_14"], stats["low_30"]) == (0, None, None)
    out = tmp_path / "outreach.csv"
    assert run("export", "requests", out).code == 0
    with out.open(encoding="utf-8", newline="") as file:
        (row,) = csv.DictReader(file)
    told = {name: "" if request[name] is None else str(request[name]) for name in COLUMNS}
    assert row == told
    assert run("undo").code == 0
    assert run.json("requests")[0]["state"] == "sent"
    assert run("redo").code == 0
    assert run.json("requests")[0]["state"] == "accepted"
    assert run.json("check") == {"ok": True, "findings": [], "mended": []}


def test_everything_is_taken_back_step_by_step(run: CommandLine) -> None:
    """Undo reaches back over processes to the empty book, and redo brings all of it again."""
    run.json("me", "--name", "Kevin", "--situation", "between gigs")
    run.json("add", "Mary", "Stone", "--company", "Northwind")
    run.json("history", "Mary", "--kind", "colleague", "--place", "XYZ Co.")
    run.json("link", "Mary", "LMNOP Co.")
    run.json("note", "Mary", "--draft")
    before = run.json("show", "Mary")
    steps = 0
    while run("undo").code == 0:
        steps += 1
    assert (steps, run.json("contacts"), run.json("me")) == (5, [], None)
    while run("redo").code == 0:
        steps -= 1
    assert (steps, run.json("show", "Mary")) == (0, before)


def test_a_short_note_says_what_was_left_out(run: CommandLine) -> None:
    """The parts that gave way, in their order; at 350 none did."""
    run.json("me", "--name", "Kevin", "--situation", "between gigs")
    run.json("add", "Mary", "Stone")
    run.json("history", "Mary", "--kind", "colleague", "--place", "XYZ Co.")
    run.json("goal", "network into LMNOP Co.", "--target", "LMNOP Co.")
    run.json("link", "Mary", "LMNOP Co.")
    assert run.json("note", "Mary", "--channel", "350")["left_out"] == []
    assert run.json("note", "Mary")["left_out"] == [
        "It’s great seeing you on LinkedIn.", "Congrats!", "I’d really appreciate your help.",
    ]  # fmt: skip


def test_every_record_has_the_keys_that_scripts_expect(run: CommandLine, tmp_path: Path) -> None:
    """Names of keys, numbers as numbers, empty dates null: what PRODUCT promises to scripts."""
    assert run.json("sample") == {"contacts": 60, "goals": 4, "requests": 47}
    person = run.json("contacts")[0]
    assert list(person) == ["id", "name", "email", "profile_url", "organization", "position",
                            "connected_on"]  # fmt: skip
    assert {type(one["id"]) for one in run.json("contacts")} == {int}
    unconnected = [one["connected_on"] for one in run.json("contacts")]
    assert "" not in unconnected
    assert run.json("contacts", person["name"])[0]["id"] == person["id"]
    for request in run.json("requests"):
        assert list(request) == list(COLUMNS)
        assert request["direction"] in ("outgoing", "inbound")
        assert isinstance(request["note_length"], int)
        assert "" not in [value for key, value in request.items() if key.endswith("_on")]
    states = {request["state"] for request in run.json("requests")}
    assert states == {"drafted", "sent", "accepted", "replied", "helped", "declined", "withdrawn",
                      "gone"}  # fmt: skip
    for state in states:
        assert {one["state"] for one in run.json("requests", "--state", state)} == {state}
    assert {one["direction"] for one in run.json("requests", "--direction", "inbound")} == {
        "inbound"
    }
    for key in ("name", "limit", "counts", "notes_a_month", "checked_on"):
        assert key in run.json("channels")[0]
    assert run.json("channels")[-1]["limit"] is None
    assert list(run.json("template", "list")[0]) == ["name", "version", "archived"]
    introducer = run.json("who-can-help", run.json("goals")[0]["title"])[0]
    assert {"contact", "reasons", "locked_until"} <= set(introducer)
    assert introducer["locked_until"] is None
    rates = [f"{name}{end}" for end in ("", "_14", "_30")
             for name in ("sent", "accepted", "rate", "low", "high")]  # fmt: skip
    for by in ("template", "goal", "kind", "with_note", "length", "coach", "channel"):
        for row in run.json("stats", "--by", by):
            assert list(row)[:16] == ["key", *rates]
            assert row["sent"] >= row["sent_14"] >= row["sent_30"]
    note = run.json("note", person["id"])
    assert set(note) == {"text", "length", "limit", "fits", "left_out", "missing", "coach"}
    assert {"check", "ok", "why"} <= set(note["coach"][0])
    checks = {line["check"] for line in run.json("coach", person["id"], "--text", "Hi")}
    assert {"name", "how", "who", "what", "ask", "fits", "stock", "unfilled"} <= checks
    assert run.json("coach", "--text", "Hi")[0]["check"]
    assert run.json("today")


def test_an_import_is_told_in_numbers(run: CommandLine, tmp_path: Path) -> None:
    """Counts that add up, skips with file, row and reason; twice the same changes nothing."""
    path = tmp_path / "Complete_LinkedInDataExport_11-23-2026.zip"
    path.write_bytes(make_exports.archives()[path.name])
    dry = run.json("import", path, "--dry-run")
    assert run.json("contacts") == []
    report = run.json("import", path)
    plan = dry.pop("plan")
    assert {**report, "dry_run": True} == dry
    assert (plan[0]["kind"], plan[0]["who"]) == ("new", "Ines Okafor-Lindqvist")
    assert len([item for item in plan if item["kind"] == "accepted"]) == report["accepted"] == 1
    keys = ("read", "new", "changed", "unchanged", "accepted", "recovered", "inbound", "gone",
            "job_changes")  # fmt: skip
    assert all(type(report[key]) is int for key in keys)
    counted = report["new"] + report["changed"] + report["unchanged"] + len(report["skipped"])
    assert report["read"] == counted
    (skip,) = report["skipped"]
    assert (skip["file"], skip["row"]) == ("Connections.csv", 7)
    assert "hidden" in skip["reason"]
    again = run.json("import", path)
    assert [again[key] for key in keys if key not in ("read", "unchanged")] == [0] * 7
    assert run("undo").code == 0
    assert run.json("contacts") == []


def test_one_bad_file_does_not_keep_the_good_ones_out(run: CommandLine, tmp_path: Path) -> None:
    """The good file comes in, the bad one is named on standard error, and the exit code is 1."""
    good, bad, empty = (tmp_path / name for name in ("good.csv", "bad.csv", "empty.csv"))
    good.write_bytes(make_exports.connections()["newest"])
    bad.write_bytes(b"%PDF-1.7")
    empty.write_bytes(b"")
    answer = run("import", bad, good, tmp_path / "missing.csv", empty, "--json")
    assert answer.code == 1
    assert answer.json["new"] == 5
    assert [line.split(" ")[0] for line in answer.err.splitlines()] == ["connote:"] * 3
    assert all(name in answer.err for name in ("bad.csv", "missing.csv", "empty.csv"))
    assert run("import", bad).code == 1
    assert len(run.json("contacts")) == 5


def test_somebody_elses_export_asks_for_force(run: CommandLine, tmp_path: Path) -> None:
    """Exit 1 and both names; with --force it comes in."""
    path = tmp_path / "Invitations.csv"
    path.write_bytes(make_exports.invitations()["newest"])
    run.json("me", "--name", "Kevin Hart")
    answer = run("import", path)
    assert (answer.code, answer.out) == (1, "")
    assert "Jordan Pike" in answer.err
    assert "--force" in answer.err
    assert run.json("import", path, "--force")["recovered"] == 2


def test_history_links_and_introducers_are_told(run: CommandLine) -> None:
    """What was entered is shown again, in words and as records."""
    run.json("me", "--name", "Kevin Hart", "--company", "Fabrikam")
    run.json("add", "Mary Stone", "--company", "LMNOP Co.", "--tag", "one", "--tag", "two",
             "--profile", "linkedin.com/in/marystone", "--place", "Springfield")  # fmt: skip
    entry = run.json("history", "Mary", "--kind", "introduced by", "--through", "Ann Baker",
                     "--from", "2012-03", "--text", "at the fair")  # fmt: skip
    assert (entry["kind"], entry["through"], entry["from"], entry["to"]) == (
        "introduced by", "Ann Baker", "2012-03", None,
    )  # fmt: skip
    assert run("history", "Mary").out == "introduced by Ann Baker, 2012\n"
    run.json("goal", "find work", "--target", "LMNOP Co.", "--ask", "Coffee?")
    (introducer,) = run.json("who-can-help", "work")
    assert (introducer["contact"], introducer["reasons"]) == (
        "Mary Stone", ["introduced by Ann Baker, 2012", "works at LMNOP Co."],
    )  # fmt: skip
    shown = run.json("show", "Mary")
    assert (shown["tags"], shown["place"]) == (["one", "two"], "Springfield")
    assert shown["profile_url"] == "https://www.linkedin.com/in/marystone"
    assert shown["history"][0]["through"] == "Ann Baker"
    (goal,) = run.json("goals")
    assert (goal["title"], goal["target"], goal["ask"], goal["asked"]) == (
        "find work", "LMNOP Co.", "Coffee?", 0,
    )  # fmt: skip
    changed = run.json("edit", "Mary", "--family", "Baker", "--position", "Director")
    assert (changed["first_name"], changed["last_name"]) == ("Mary", "Baker")
    assert run.json("delete", "Mary Baker") == {"deleted": 2}
    assert run.json("contacts") == []
    assert run("undo").code == 0
    assert run.json("forget", "Mary Baker") == {"forgotten": 2}
    assert run("undo").code == 1


def test_requests_take_their_course(run: CommandLine, set_clock: SetClock) -> None:
    """Each mark by day and by name, one written elsewhere, and the lock after a withdrawal."""
    run.json("me", "--name", "Kevin")
    run.json("add", "Mary Stone")
    sent = run.json("sent", "--contact", "Mary", "--text", "Hello!", "--on", "2026-11-01")
    assert (sent["sent_on"], sent["template"], sent["note"]) == ("2026-11-01", "", "Hello!")
    for state in ("accepted", "replied", "helped"):
        assert run.json(state, "Mary", "--on", "2026-11-05")["state"] == state
    assert run.json("requests")[0]["days_to_acceptance"] == 4
    again = run.json("sent", "--contact", "Mary", "--text", "")["id"]
    assert run.json("withdrawn", again)["withdrawn_on"] == "2026-11-23"
    run.json("goal", "find work", "--target", "LMNOP")
    run.json("link", "Mary", "LMNOP")
    assert run.json("who-can-help", "work")[0]["locked_until"] == "2026-12-14"
    for state in ("declined", "gone"):
        assert run.json(state, again)["state"] == state


def test_templates_are_shown_checked_and_saved(run: CommandLine, tmp_path: Path) -> None:
    """A file is checked before it is saved; check says line and column and exits 1."""
    file = tmp_path / "mine.txt"
    file.write_text("Hi {{ first_name }},\nhow is {{ compny }}?\n")
    answer = run("template", "check", file, "--json")
    assert answer.code == 1
    (problem,) = answer.json["problems"]
    assert (problem["line"], problem["column"], problem["nearest"]) == (2, 11, "company")
    refused = run("template", "save", "Mine", file)
    assert refused.code == 1
    assert "2:11" in refused.err
    file.write_text("Hi {{ first_name }}!\n")
    assert run.json("template", "check", file) == {"ok": True, "problems": []}
    assert run.json("template", "save", "Mine", file)["version"] == 1
    assert run.json("template", "show", "mine")["text"] == "Hi {{ first_name }}!"
    assert run("template", "check", "Old colleague").code == 0
    run.json("add", "Mary Stone")
    assert run.json("note", "Mary", "--template", "Mine")["text"] == "Hi Mary!"
    assert run.json("note", "Mary", "--template", file)["text"] == "Hi Mary!"


def test_a_note_that_cannot_fit_is_the_shortest_one(run: CommandLine, tmp_path: Path) -> None:
    """Fits is false, the exit code 0; facts that are missing are named."""
    run.json("add", "Mary Stone")
    file = tmp_path / "long.txt"
    file.write_text("x" * 250 + " [[and more ]]{{ company }}{{ shared_place }}")
    note = run.json("note", "Mary", "--template", file)
    assert (note["fits"], note["length"], note["limit"]) == (False, 250, 200)
    assert (note["missing"], note["left_out"]) == (["company", "shared_place"], ["and more"])


def test_backup_restore_and_export_of_the_book(run: CommandLine, tmp_path: Path) -> None:
    """A backup file brings the book back; an existing file is only replaced with --force."""
    run.json("add", "Mary Stone")
    kept, out = tmp_path / "kept.connote", tmp_path / "out.connote"
    assert run("backup", kept).code == 0
    assert run("export", "book", out).code == 0
    run.json("delete", "Mary")
    assert run.json("restore", kept) == {"contacts": 1}
    run.json("delete", "Mary")
    assert run.json("restore", out) == {"contacts": 1}
    for words in (("backup", kept), ("export", "book", out), ("export", "contacts", out)):
        answer = run(*words)
        assert (answer.code, "exists already" in answer.err) == (1, True)
        assert run(*words, "--force").code == 0


@pytest.mark.parametrize(
    ("form", "start"),
    [("csv", "id,first_name"), ("vcard3", "BEGIN:VCARD\nVERSION:3.0"),
     ("vcard4", "BEGIN:VCARD\nVERSION:4.0")],
)  # fmt: skip
def test_contacts_are_exported_in_each_form(
    run: CommandLine, tmp_path: Path, form: str, start: str
) -> None:
    """CSV, vCard 3.0 and vCard 4.0."""
    run.json("add", "Mary Stone")
    out = tmp_path / "out"
    assert run.json("export", "contacts", out, "--as", form)["rows"] == 1
    assert out.read_text().startswith(start)
