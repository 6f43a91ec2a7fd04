"""What a stranger's check of the command line found: each mended thing stays mended."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from stage import CommandLine, SetClock


@pytest.mark.parametrize(
    ("words", "names"),
    [
        (("Ludwig van Beethoven", "--family", "van Beethoven"), ("Ludwig", "van Beethoven")),
        (("Ludwig", "--family", "van Beethoven"), ("Ludwig", "van Beethoven")),
        (("Mary Ann", "--given", "Mary Ann"), ("Mary Ann", "")),
        (("Mary Ann Stone", "--given", "Mary Ann"), ("Mary Ann", "Stone")),
        (("Ada", "--given", "Ada", "--family", "Lovelace"), ("Ada", "Lovelace")),
        (("Mary Jane Stone",), ("Mary Jane", "Stone")),
    ],
)
def test_given_and_family_say_what_name_does_not(
    run: CommandLine, words: tuple[str, ...], names: tuple[str, str]
) -> None:
    """One part that is said takes its words out of NAME; the rest is the other part."""
    told = run.json("add", *words)
    assert (told["first_name"], told["last_name"]) == names


def test_a_slip_of_the_keyboard_is_answered_with_who_is_near(run: CommandLine) -> None:
    """An unknown name exits 2 and proposes the people whose names begin alike."""
    run("add", "Mary Stone")
    run("add", "Olga Maslova")
    answer = run("show", "Mary Stoen")
    assert answer.code == 2
    assert "Did you mean: " in answer.err
    assert "Mary Stone" in answer.err


def test_nothing_to_undo_is_said_on_standard_error(run: CommandLine) -> None:
    """Exit 1 comes with its line where errors belong, and no output."""
    run("channels")
    answer = run("undo")
    assert (answer.code, answer.out, answer.err) == (1, "", "connote: Nothing to undo.\n")


def test_a_locked_person_is_warned_of(run: CommandLine, set_clock: SetClock) -> None:
    """Inside the 21 days after a withdrawal, writing again says until when it is refused."""
    run("add", "Mary Stone")
    run("sent", "--contact", "Mary Stone", "--text", "Hi Mary", "--on", set_clock.day(-9))
    run("withdrawn", "Mary Stone", "--on", set_clock.day(-5))
    for words in (("note", "Mary Stone"), ("sent", "--contact", "Mary Stone", "--text", "Hi")):
        answer = run(*words)
        assert answer.code == 0
        assert f"LinkedIn locks Mary Stone until {set_clock.day(16)}" in answer.err


def test_a_note_that_cannot_fit_names_the_longest_facts(run: CommandLine, tmp_path: Path) -> None:
    """The shortest note there is, how much too long it is, and what takes the room."""
    run("me", "--name", "Kevin", "--situation", "between gigs " * 20)
    run("add", "Mary Stone")
    answer = run("note", "Mary Stone")
    assert answer.code == 0
    assert "too many" in answer.err
    assert "the longest facts: situation" in answer.err


def test_our_own_contacts_table_comes_back_without_doubling_anybody(
    run: CommandLine, tmp_path: Path
) -> None:
    """What Connote wrote itself is known again: nobody is new."""
    run("add", "Mary Stone", "--email", "mary@example.org")
    target = tmp_path / "own.csv"
    assert run("export", "contacts", target).code == 0
    report = run.json("import", target)
    assert (report["read"], report["new"], report["unchanged"]) == (1, 0, 1)
    assert len(run.json("contacts")) == 1


@pytest.mark.parametrize(
    "words", [("requests", "--as", "vcard4"), ("contacts", "--since", "2026-01-01")]
)
def test_an_option_that_does_not_go_with_the_export_is_refused(
    run: CommandLine, tmp_path: Path, words: tuple[str, ...]
) -> None:
    """What was asked for and can't be done is said, not passed over."""
    run("add", "Mary Stone")
    answer = run("export", words[0], tmp_path / "out", *words[1:])
    assert answer.code == 2
    assert not (tmp_path / "out").exists()


def test_a_few_western_names_of_a_spreadsheet_stay_western(
    run: CommandLine, tmp_path: Path
) -> None:
    """Two rows of cp1252 are too little to be taken for Baltic or for DOS."""
    target = tmp_path / "Connections.csv"
    rows = (
        "First Name;Last Name;URL;Email Address;Company;Position;Connected On",
        "José;Müñoz;https://www.linkedin.com/in/jm;;Contoso;Lead;08 Feb 2026",
        "Zoë;Brontë;https://www.linkedin.com/in/zb;;Contoso;Lead;08 Feb 2026",
    )
    target.write_bytes("\r\n".join(rows).encode("cp1252"))
    assert run("import", target).code == 0
    assert {row["name"] for row in run.json("contacts")} == {"José Müñoz", "Zoë Brontë"}


def test_namesakes_of_an_old_export_stay_who_they_are(run: CommandLine, tmp_path: Path) -> None:
    """Two people of one name and day are told apart by their rows, in any order of these."""
    target = tmp_path / "Connections.csv"
    head = "First Name,Last Name,Email Address,Company,Position,Connected On"
    rows = [f"John,Smith,,{company},,09 Feb 2020" for company in ("Acme", "Contoso")]
    for order in (rows, rows, rows[::-1]):
        target.write_text("\n".join([head, *order]) + "\n")
        report = run.json("import", target)
    assert (report["new"], report["changed"], report["job_changes"]) == (0, 0, 0)
    assert report["unchanged"] == 2


def test_a_strangers_positions_do_not_become_mine(run: CommandLine, tmp_path: Path) -> None:
    """With --force the people come in, and what the export says of its owner is left out."""
    run("me", "--name", "Kevin Hart")
    profile = tmp_path / "Profile.csv"
    profile.write_text("First Name,Last Name,Headline\nJordan,Pike,Chief of everything\n")
    positions = tmp_path / "Positions.csv"
    positions.write_text(
        "Company Name,Title,Description,Location,Started On,Finished On\nAcme,CEO,,,Jan 2019,\n"
    )
    assert run("import", profile, positions).code == 1
    report = run.json("import", profile, positions, "--force")
    assert len(report["skipped"]) == report["read"] == 2
    me = run.json("me")
    assert (me["name"], me["organization"], me["position"]) == ("Kevin Hart", "", "")


def test_many_commands_at_once_all_come_through(run: CommandLine) -> None:
    """Writers wait for each other, and their backups don't meet."""
    run("add", "Mary Stone")
    command = [sys.executable, "-m", "connote", "--folder", str(run.folder)]
    started = [
        subprocess.Popen([*command, "add", f"Person {number}"], stderr=subprocess.PIPE)
        for number in range(6)
    ]
    ended = [(one.communicate()[1], one.returncode) for one in started]
    failed = [told for told, code in ended if code != 0]
    assert failed == []
    assert len(run.json("contacts")) == 7


def test_a_goal_that_the_files_do_not_offer_is_asked_wrongly(
    run: CommandLine, tmp_path: Path
) -> None:
    """It is said, with what there is to choose from, and nothing is imported."""
    follows = tmp_path / "Company Follows.csv"
    follows.write_text("Organization,Followed On\nLMNOP Co.,Wed Jun 24 12:43:42 UTC 2026\n")
    answer = run("import", follows, "--goal", "ABC")
    assert (answer.code, len(answer.err.splitlines())) == (2, 1)
    assert "they offer: LMNOP Co." in answer.err
    assert run("import", follows, "--goal", "lmnop company").code == 0
    assert run.json("goals")[0]["target"] == "LMNOP Co."


def test_one_is_counted_as_one(run: CommandLine, tmp_path: Path) -> None:
    """One row is read and one contact written, several are several."""
    run("add", "Mary Stone")
    target = tmp_path / "own.csv"
    assert run("export", "contacts", target).out == f"1 contact written to {target}.\n"
    assert run("import", target).out.startswith("1 row read from own.csv: 0 new, ")
    run("add", "Ann Vale")
    assert run("export", "contacts", target, "--force").out.startswith("2 contacts written ")


def test_a_contact_is_not_kept_apart_from_itself(run: CommandLine) -> None:
    """That is no two people."""
    run("add", "Mary Stone")
    answer = run("apart", "Mary Stone", "Mary Stone")
    assert (answer.code, answer.err) == (2, "connote: These are not two contacts, but one.\n")
