"""Importing: what an export brings, what of it is news, what was accepted; and nothing twice."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.errors import NotFound, NotPermitted
from connote.core.files.reading import read_file
from connote.core.store.backup import backups_in
from connote.core.things import (
    Account,
    Choices,
    Direction,
    FileRead,
    ImportReport,
    ItemKind,
    RequestState,
    Skip,
    StintKind,
)
from core.book_stories import (
    AT,
    all_rows,
    connections,
    invitations,
    invited,
    invited_me,
    person,
    read,
)
from data import make_exports
from stage import SetClock

S = RequestState
INES = person("Ines", "Okafor", slug="ines-o", company="Northwind", position="Lead")


def bring(book: Book, *files: FileRead, **how: bool) -> ImportReport:
    """Import files and see that every row is accounted for."""
    report = book.importing.run(files, **how)
    counted = report.new + report.changed + report.unchanged + len(report.skipped)
    assert report.read == sum(file.read for file in files) == counted
    return report


def names(book: Book) -> list[str]:
    """Name everybody in the list."""
    return [row.full_name for row in book.contacts.page(limit=1000)]


# ── whole exports ────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("era", make_exports.connections())
def test_connections_of_every_era_come_in(book: Book, era: str) -> None:
    """Each era and mishap brings its people, none of them nameless, every row accounted for."""
    path = book.path.with_name("Connections.csv")
    path.write_bytes(make_exports.connections()[era])
    report = bring(book, *read_file(path))
    assert report.new == book.contacts.count() == report.read - len(report.skipped)
    assert report.new >= 4
    assert all(name.strip("() ") for name in names(book))
    assert {skip.reason.split(":")[0] for skip in report.skipped} <= {"a hidden profile"}
    ines = book.contacts.get(book.contacts.find("Ines Okafor-Lindqvist").id)
    assert ines.connected_on == "2026-02-08"
    assert ines.organization == "Northwind Analytics, Inc."
    again = bring(book, *read_file(path))
    assert (again.new, again.changed, again.unchanged) == (0, 0, report.new)


@pytest.mark.parametrize("name", make_exports.archives())
def test_every_archive_comes_in_twice_the_same(book: Book, tmp_path: Path, name: str) -> None:
    """The ZIP as it is: people, me, my positions, requests; a second time it changes nothing."""
    path = tmp_path / name
    path.write_bytes(make_exports.archives()[name])
    files = read_file(path)
    bring(book, *files)
    before, step = all_rows(), book.undo_words
    report = bring(book, *files)
    assert (report.new, report.changed, report.accepted, report.recovered) == (0, 0, 0, 0)
    assert (report.inbound, report.gone, report.job_changes) == (0, 0, 0)
    assert report.unchanged == report.read - len(report.skipped)
    assert (all_rows(), book.undo_words) == (before, step)
    book.undo()
    assert book.contacts.count() == 0
    assert book.contacts.me() is None


def test_a_complete_export_tells_the_whole_story(book: Book, tmp_path: Path) -> None:
    """Me from profile, positions and schools; shared history found; a note recovered, accepted."""
    path = tmp_path / "Complete_LinkedInDataExport_11-23-2026.zip"
    path.write_bytes(make_exports.archives()[path.name])
    report = bring(book, *read_file(path))
    assert (report.new, report.accepted, report.recovered, report.inbound) == (12, 1, 2, 1)
    assert [skip.row for skip in report.skipped] == [7]
    me = book.contacts.me()
    assert me is not None
    assert (me.contact.full_name, me.contact.place) == ("Jordan Pike", "Springfield")
    assert (me.contact.organization, me.contact.position) == ("Fabrikam", "Lead")
    stints = {
        (s.organization, s.period.text, s.kind) for s in book.histories.stints_of(me.contact.id)
    }
    assert stints == {
        ("XYZ Company, Inc.", "2012–2016", StintKind.WORK),
        ("Fabrikam", "since 2016", StintKind.WORK),
        ("Springfield College", "2006–2010", StintKind.STUDY),
        ("Night School", "2015", StintKind.STUDY),
    }
    mary = book.contacts.find("Mary Poole").id
    assert [entry.text for entry in book.histories.of(mary)] == [
        "also worked at XYZ Company, Inc. (found)"
    ]
    ines, noor = (r for r in book.requests.all(direction=Direction.OUTGOING))
    assert (ines.contact, ines.sent_on, ines.accepted_on, ines.days_to_acceptance) == (
        "Ines Okafor-Lindqvist", "2026-01-29", "2026-02-08", 10,
    )  # fmt: skip
    assert ines.note == "Hi Ines, we overlapped at XYZ Co."
    assert (noor.state, noor.note) == (S.SENT, 'Hi Noor,\nyou said "call me".\nJordan')
    (lee,) = book.requests.all(direction=Direction.INBOUND)
    assert (lee.contact, lee.sent_on, lee.state) == ("Lee Chan", "2025-12-03", S.SENT)
    told = {row.id: row.connected_on for row in book.contacts.page()}
    assert told[noor.contact_id] == told[lee.contact_id] == ""


def test_one_undo_takes_a_whole_import_back(sample_book: Book, tmp_path: Path) -> None:
    """People, me, stints, requests, job changes: all of it, row for row."""
    path = tmp_path / "Complete_LinkedInDataExport_11-23-2026.zip"
    path.write_bytes(make_exports.archives()[path.name])
    before = all_rows()
    bring(sample_book, *read_file(path), force=True)
    assert all_rows() != before
    sample_book.undo()
    assert all_rows() == before


def test_a_dry_run_tells_the_same_and_writes_nothing(book: Book, tmp_path: Path) -> None:
    """The report of a dry run is that of the import; no row, no step, no backup comes of it."""
    path = tmp_path / "Complete_LinkedInDataExport_11-23-2026.zip"
    path.write_bytes(make_exports.archives()[path.name])
    before = all_rows()
    report = bring(book, *read_file(path), dry_run=True)
    assert (all_rows(), book.undo_words, backups_in(book.backups)) == (before, "", [])
    assert report.dry_run
    done = bring(book, *read_file(path))
    named = tuple(item for item in report.items if item.kind is not ItemKind.NEW)
    assert dataclasses.replace(report, dry_run=False, items=named) == done
    assert len(report.items) - len(named) == done.counted["new"] == 5


def test_the_report_is_kept(book: Book) -> None:
    """What an import brought can be read again later; one that brought nothing is none."""
    assert book.importing.past() == []
    done = bring(book, connections(INES, person("", "", on="07 Jun 2026")))
    bring(book, connections(INES))
    (past,) = book.importing.past()
    assert (past.files, past.new, past.changed, past.skipped) == (("Connections.csv",), 1, 0, 1)
    assert past.at != ""
    assert book.importing.report(past.id) == done


def test_imports_are_listed_the_newest_first_and_only_while_they_stand(book: Book) -> None:
    """Undo takes one off the list, with its report."""
    bring(book, connections(INES))
    bring(book, connections(INES, person("Bo", "Vale")))
    newest, first = book.importing.past()
    assert (newest.new, first.new) == (1, 1)
    assert newest.id > first.id
    assert book.importing.past(limit=1) == [newest]
    book.undo()
    assert book.importing.past() == [first]
    with pytest.raises(NotFound):
        book.importing.report(newest.id)


def test_closing_the_slices_early_leaves_nothing(book: Book) -> None:
    """An import that is called off in the middle never was; the book works on."""
    before = all_rows()
    people = [person("Ana", f"Nº {n}", slug=f"a{n}") for n in range(2500)]
    slices = book.importing.in_slices([connections(*people)])
    done = [next(slices).done for _ in range(3)]
    assert done[:2] == [500, 1000]
    slices.close()
    assert all_rows() == before
    book.goals.add("the book works on")


# ── who is who ───────────────────────────────────────────────────────────────────────────────


def test_namesakes_are_two_people(book: Book) -> None:
    """The name alone never makes two one: other profiles, other e-mails, other days."""
    ann = ("Ann", "Lee")
    report = bring(book, connections(
        person(*ann, slug="ann-1"), person(*ann, slug="ann-2"), person(*ann, email="a@x.example"),
        person(*ann, email="b@x.example"), person(*ann, on="01 Jan 2020"),
        person(*ann, on="02 Jan 2020"),
    ))  # fmt: skip
    assert (report.new, book.contacts.count("ann lee")) == (6, 6)
    again = bring(book, connections(person(*ann, on="02 Jan 2020"), person(*ann, slug="ann-2")))
    assert (again.new, again.unchanged) == (0, 2)


def test_the_profile_says_who_it_is_however_it_is_written(book: Book) -> None:
    """Case, encoding, query and scheme make no other person, nor does another name."""
    row = person("Tomás", "Reyes", company="Contoso")
    spellings = ("https://www.linkedin.com/in/tom%C3%A1sreyes", "linkedin.com/in/TomásReyes/",
                 "http://es.linkedin.com/in/tom%c3%a1sreyes?trk=x")  # fmt: skip
    for url in spellings:
        bring(book, connections((row[0], row[1], url, *row[3:])))
    bring(book, connections(("Tomás", "Reyes-García", spellings[0], *row[3:])))
    assert names(book) == ["Tomás Reyes-García"]


def test_an_old_export_and_a_new_one_are_the_same_people(book: Book) -> None:
    """Without addresses first, with them later, and without them again: nobody is doubled."""
    rows = [
        person("Ines", "Okafor", slug="ines-o", company="Northwind", on="08 Feb 2019"),
        person("Tomás", "Reyes", slug="tomas-r", email="t@x.example", on="14 Nov 2019"),
        person("Ann", "Lee", slug="ann-1", on="01 Jan 2020"),
        person("Ann", "Lee", slug="ann-2", on="02 Jan 2020"),
    ]
    for era, news in (("until 2021", 4), ("until 2023", 0), ("newest", 0), ("until 2021", 0)):
        report = bring(book, connections(*rows, era=era))
        assert report.new == news, era
    assert book.contacts.count() == 4
    assert book.contacts.find("linkedin.com/in/ann-2").connected_on == "2020-01-02"


def test_two_people_may_share_an_address(book: Book) -> None:
    """Two given names under one e-mail address are two people, in one file and in the next."""
    rows = [person(*name, email="home@x.example") for name in (("Ann", "Vale"), ("Tom", "Vale"))]
    assert bring(book, connections(*rows)).new == 2
    again = bring(book, connections(*reversed(rows)))
    assert (again.unchanged, names(book)) == (2, ["Ann Vale", "Tom Vale"])
    married = person("Ann", "Karr", email="home@x.example")
    assert (bring(book, connections(married)).changed, book.contacts.count()) == (1, 2)


def test_two_namesakes_of_one_day_in_an_old_export_stay_two(book: Book) -> None:
    """Equal rows of one file are one person twice; rows that differ are two people."""
    rows = [
        person("Ann", "Lee", company="Contoso", on="01 Jan 2020"),
        person("Ann", "Lee", company="Fabrikam", on="01 Jan 2020"),
        person("Ann", "Lee", company="Fabrikam", on="01 Jan 2020"),
    ]
    first = bring(book, connections(*rows, era="until 2021"))
    assert (first.new, first.unchanged) == (2, 1)
    again = bring(book, connections(*rows, era="until 2021"))
    assert (again.new, book.contacts.count()) == (0, 2)


def test_one_person_twice_in_a_file_is_one(book: Book) -> None:
    """The same profile on two rows is counted once as new."""
    report = bring(book, connections(INES, INES))
    assert (report.new, report.unchanged, book.contacts.count()) == (1, 1, 1)


def test_who_was_added_by_hand_is_known(book: Book) -> None:
    """By profile or e-mail; what the book lacks is filled in, what it has stays."""
    ines = book.contacts.add(
        ContactWords(first_name="Inés", position="Boss", profile_url=f"{AT}ines-o")
    )
    tom = book.contacts.add(ContactWords(first_name="Tom", emails=["T@x.example"]))
    report = bring(book, connections(INES, person("Tomás", "Reyes", email="t@X.example")))
    assert (report.new, report.changed, report.job_changes) == (0, 2, 0)
    told = book.contacts.get(ines)
    assert (told.full_name, told.position, told.organization) == (
        "Inés Okafor",
        "Boss",
        "Northwind",
    )
    assert book.contacts.get(tom).connected_on == "2026-11-14"
    assert book.contacts.get(tom).emails == ("T@x.example",)


# ── news ─────────────────────────────────────────────────────────────────────────────────────


def test_another_company_is_news_and_the_former_one_a_past_stint(book: Book) -> None:
    """A job change is counted, the old job becomes a stint; another spelling is no change."""
    bring(book, connections(INES))
    respelled = bring(book, connections((*INES[:4], "Northwind, Inc.", *INES[5:])))
    assert (respelled.changed, respelled.job_changes) == (0, 0)
    moved = bring(book, connections((*INES[:4], "Contoso", "Director", INES[6])))
    assert (moved.changed, moved.job_changes) == (1, 1)
    ines = book.contacts.get(1)
    assert (ines.organization, ines.position) == ("Contoso", "Director")
    told = [(s.organization, s.role, s.period.is_current) for s in book.histories.stints_of(1)]
    assert told == [("Contoso", "Director", True), ("Northwind", "Lead", False)]


def test_an_import_never_takes_back_what_was_changed_by_hand(book: Book) -> None:
    """Only what the file says anew is news; the same file leaves the user's words alone."""
    bring(book, connections(INES))
    book.contacts.edit(1, ContactWords(first_name="Inés", organization="My Own", position="Boss"))
    report = bring(book, connections(INES))
    assert (report.changed, report.job_changes) == (0, 0)
    told = book.contacts.get(1)
    assert (told.first_name, told.organization, told.position) == ("Inés", "My Own", "Boss")
    bring(book, connections((*INES[:5], "Director", INES[6])))
    told = book.contacts.get(1)
    assert (told.first_name, told.organization, told.position) == ("Inés", "My Own", "Director")


def test_what_a_file_leaves_out_is_not_emptied(book: Book) -> None:
    """An export without e-mail, company or profile takes none away."""
    full = person("Ines", "Okafor", slug="ines-o", email="i@x.example", company="Northwind",
                  position="Lead", on="08 Feb 2019")  # fmt: skip
    bring(book, connections(full))
    before = dataclasses.replace(book.contacts.get(1))
    bring(book, connections(person("Ines", "Okafor", slug="ines-o", on="08 Feb 2019")))
    assert book.contacts.get(1) == before


def test_a_second_e_mail_is_added_behind_the_first(book: Book) -> None:
    """A changed address is one more, not another in its place."""
    bring(book, connections(person("Ann", "Lee", slug="ann", email="old@x.example")))
    report = bring(book, connections(person("Ann", "Lee", slug="ann", email="new@x.example")))
    assert report.changed == 1
    assert book.contacts.get(1).emails == ("old@x.example", "new@x.example")


def test_the_first_sight_of_a_hand_made_contact_is_remembered(book: Book) -> None:
    """Known by hand and equal at first, later news of the file is still news."""
    book.contacts.add(
        ContactWords(first_name="Ines", last_name="Okafor", organization="Northwind",
                     position="Lead", profile_url=f"{AT}ines-o", connected_on="2026-11-14")
    )  # fmt: skip
    first = bring(book, connections(INES))
    assert (first.changed, first.unchanged) == (0, 1)
    later = bring(book, connections((*INES[:5], "Director", INES[6])))
    assert later.changed == 1
    assert book.contacts.get(1).position == "Director"


# ── what was accepted ────────────────────────────────────────────────────────────────────────


def logged(book: Book, sent_on: str, *, channel: str = "free", note: str = "Hi") -> int:
    """Log a request to Ines by hand, and give its id."""
    ines = book.contacts.add(ContactWords(first_name="Ines", profile_url=f"{AT}ines-o"))
    draft = book.notes.draft(ines, channel_id=book.channels.find(channel).id)
    return book.requests.mark_sent(draft, note, on=sent_on)


@pytest.mark.parametrize(
    ("sent_on", "connected_on", "is_accepted"),
    [("2026-11-10", "14 Nov 2026", True), ("2026-11-14", "14 Nov 2026", True),
     ("2026-11-15", "14 Nov 2026", True), ("2026-11-16", "14 Nov 2026", False),
     ("2026-11-20", "14 Nov 2019", False), ("2026-11-10", "", False)],
)  # fmt: skip
def test_connected_since_means_accepted_on_that_day(
    book: Book, set_clock: SetClock, sent_on: str, connected_on: str, is_accepted: bool
) -> None:
    """Connected no earlier than the day before it was sent, by the day of the file."""
    request = logged(book, sent_on)
    report = bring(book, connections((*INES[:6], connected_on)))
    found = book.requests.get(request)
    assert report.accepted == is_accepted
    assert found.state is (S.ACCEPTED if is_accepted else S.SENT)
    assert found.accepted_on == ("2026-11-14" if is_accepted else "")
    assert bring(book, connections((*INES[:6], connected_on))).accepted == 0


@pytest.mark.parametrize("channel", ["e-mail", "inmail", "linkedin message"])
def test_only_invitations_are_accepted_by_connecting(
    book: Book, set_clock: SetClock, channel: str
) -> None:
    """A mail or message is not answered by a connection."""
    request = logged(book, "2026-11-10", channel=channel)
    assert bring(book, connections(INES)).accepted == 0
    assert book.requests.get(request).state is S.SENT


@pytest.mark.parametrize("state", [S.WITHDRAWN, S.DECLINED, S.GONE, S.REPLIED])
def test_what_was_closed_or_answered_stays_so(
    book: Book, set_clock: SetClock, state: RequestState
) -> None:
    """Only an open request is marked; what the user said goes before what a file suggests."""
    request = logged(book, "2026-11-10")
    book.requests.mark(request, state)
    assert bring(book, connections(INES)).accepted == 0
    assert book.requests.get(request).state is state


def test_a_draft_is_not_accepted(book: Book, set_clock: SetClock) -> None:
    """What was never marked as sent can't have been accepted."""
    book.contacts.add(ContactWords(first_name="Ines", profile_url=f"{AT}ines-o"))
    book.requests.save_draft(book.notes.draft(1), "Hi")
    assert bring(book, connections(INES)).accepted == 0


# ── invitations ──────────────────────────────────────────────────────────────────────────────


def test_a_note_that_nobody_logged_is_recovered(book: Book, set_clock: SetClock) -> None:
    """With its text, day and a channel it fits; plain ones too; counted by month."""
    report = bring(book, invitations(
        invited("Ines Okafor", "ines-o", "11/10/26, 2:37 PM", "Hi Ines"),
        invited("Ann Lee", "ann", "11/11/26, 2:37 PM", "x" * 250),
        invited("Kim Po", "kim", "10/31/26, 2:37 PM"),
    ))  # fmt: skip
    assert (report.recovered, report.new) == (3, 3)
    told = [(r.contact, r.channel, r.sent_on, r.state, len(r.note)) for r in book.requests.all()]
    free, premium, _ = (channel.name for channel in book.channels.all()[:3])
    assert told == [
        ("Ines Okafor", free, "2026-11-10", S.SENT, 7),
        ("Ann Lee", premium, "2026-11-11", S.SENT, 250),
        ("Kim Po", free, "2026-10-31", S.SENT, 0),
    ]
    assert book.statistics.budget(book.channels.all()[0]).used == 2


@pytest.mark.parametrize("at", ["11/9/26, 11:00 PM", "11/10/26, 9:00 AM", "11/11/26, 1:00 AM"])
def test_a_logged_request_is_known_within_a_day(book: Book, set_clock: SetClock, at: str) -> None:
    """The file's times have no zone: a day's difference is the same request, not another."""
    request = logged(book, "2026-11-10", note="")
    report = bring(book, invitations(invited("Ines O.", "ines-o", at, "Hi Ines")))
    assert (report.recovered, report.new, report.changed) == (0, 0, 1)
    found = book.requests.get(request)
    assert (found.note, found.sent_on) == ("Hi Ines", "2026-11-10")
    report = bring(book, invitations(invited("Ines O.", "ines-o", at, "Hi Ines")))
    assert (report.recovered, report.changed, report.unchanged) == (0, 0, 1)


def test_a_draft_that_was_sent_after_all_is_marked(book: Book, set_clock: SetClock) -> None:
    """The same words in the file: the draft is that request, sent on its day."""
    book.contacts.add(ContactWords(first_name="Ines", profile_url=f"{AT}ines-o"))
    draft = book.requests.save_draft(book.notes.draft(1), "Hi Ines,\nhow are you?")
    row = invited("Ines", "ines-o", "11/10/26, 9:00 AM", "Hi Ines, how are you?")
    report = bring(book, invitations(row))
    assert (report.changed, report.recovered) == (1, 0)
    found = book.requests.get(draft)
    assert (found.state, found.sent_on) == (S.SENT, "2026-11-10")


def test_a_second_invitation_to_the_same_person_is_another(book: Book, set_clock: SetClock) -> None:
    """Months or days apart they are two requests, each matched once; the same line twice is one."""
    rows = [invited("Ines", "ines-o", at, "Hi") for at in
            ("3/1/26, 9:00 AM", "11/10/26, 9:00 AM", "11/13/26, 5:00 PM")]  # fmt: skip
    twice = [*rows, rows[1], rows[1]]
    report = bring(book, invitations(*twice))
    assert (report.recovered, report.unchanged, report.read) == (3, 2, 5)
    assert bring(book, invitations(*twice)).unchanged == 5


def test_without_addresses_a_unique_name_is_matched(book: Book, set_clock: SetClock) -> None:
    """Before late 2023: the one person of that name; of several, the row is skipped and told."""
    twins = (person("Ann", "Lee", slug=slug) for slug in ("a1", "a2"))
    bring(book, connections(INES, *twins))
    report = bring(book, invitations(
        invited("Ines Okafor", "", "11/14/26, 9:00 AM", "Hi"),
        invited("Ann Lee", "", "11/10/26, 9:00 AM", "Hi"),
        invited("Somebody New", "", "11/10/26, 9:00 AM"),
        with_urls=False,
    ))  # fmt: skip
    assert (report.recovered, report.new) == (2, 2)
    assert report.skipped == (
        Skip(
            "Invitations.csv", 3, "the file doesn't say which of several people of that name it is"
        ),
    )
    assert book.contacts.count("somebody new") == 1


def test_who_invited_me_is_kept_as_inbound(book: Book, set_clock: SetClock) -> None:
    """With note and day, once; connected since, it was accepted, which is no success of mine."""
    row = invited_me("Lee Chan", "leechan", "11/10/26, 9:05 AM", "We met at the fair.")
    report = bring(book, invitations(row))
    assert (report.inbound, report.recovered, report.new) == (1, 0, 1)
    assert bring(book, invitations(row)).unchanged == 1
    lee = person("Lee", "Chan", slug="leechan", on="12 Nov 2026")
    report = bring(book, connections(lee), invitations(row))
    assert report.accepted == 0
    (inbound,) = book.requests.all(direction=Direction.INBOUND)
    assert (inbound.state, inbound.accepted_on) == (S.ACCEPTED, "2026-11-12")
    assert book.statistics.tallies()[0].raw.sent == 0


# ── gone ─────────────────────────────────────────────────────────────────────────────────────

PENDING = invitations(
    invited("Ines Okafor", "ines-o", "11/1/26, 9:00 AM", "Hi"),
    invited("Kim Po", "kim", "11/2/26, 9:00 AM", "Hi"),
)
ONLY_KIM = invitations(invited("Kim Po", "kim", "11/2/26, 9:00 AM", "Hi"))
SOMEBODY = connections(person("Ann", "Lee", slug="ann"))


def test_pending_once_and_in_neither_file_now_is_proposed_as_gone(
    book: Book, set_clock: SetClock
) -> None:
    """Proposed, not recorded: the state changes only when the user says so."""
    first = bring(book, SOMEBODY, PENDING)
    assert first.gone == 0
    report = bring(book, SOMEBODY, ONLY_KIM)
    assert (report.gone, report.gone_requests) == (1, (1,))
    assert book.requests.get(1).state is S.SENT
    assert bring(book, SOMEBODY, ONLY_KIM).gone == 1
    book.requests.mark(1, S.GONE)
    assert bring(book, SOMEBODY, ONLY_KIM).gone == 0


@pytest.mark.parametrize("files", [[SOMEBODY], [ONLY_KIM]])
def test_gone_needs_both_files(book: Book, set_clock: SetClock, files: list[FileRead]) -> None:
    """Half an export says nothing about who is missing from it."""
    bring(book, SOMEBODY, PENDING)
    assert bring(book, *files).gone == 0


def test_what_no_import_ever_listed_is_not_gone(book: Book, set_clock: SetClock) -> None:
    """A request logged by hand, not yet in any export, may be too new for it."""
    logged(book, "2026-11-20")
    assert bring(book, SOMEBODY, ONLY_KIM).gone == 0


def test_what_was_logged_and_then_listed_can_be_gone(book: Book, set_clock: SetClock) -> None:
    """An import that brought no news still remembers whom it listed as pending."""
    bring(book, SOMEBODY, ONLY_KIM)
    request = logged(book, "2026-11-01")
    quiet = bring(book, SOMEBODY, PENDING)
    assert (quiet.new, quiet.changed) == (0, 0)
    report = bring(book, SOMEBODY, ONLY_KIM)
    assert (report.gone, report.gone_requests) == (1, (request,))


OLGA = invited("Olga Vale", "olga-v", "11/13/21, 9:00 AM", "Hello Olga")


def test_who_was_invited_by_name_is_known_when_connected(book: Book, set_clock: SetClock) -> None:
    """The one of that name in book and file, connected since, accepted: nobody is doubled."""
    bring(book, SOMEBODY, invitations(OLGA, with_urls=False))
    olga = person("Olga", "Vale", slug="olga-v", on="20 Nov 2021")
    report = bring(book, connections(olga), ONLY_KIM)
    assert (report.accepted, report.gone) == (1, 0)
    assert book.contacts.count("olga vale") == 1


@pytest.mark.parametrize(
    "rows",
    [
        [person("Olga", "Vale", slug="olga-v", on="01 Nov 2021")],  # connected before
        [person("Olga", "Vale", slug=f"olga-{n}", on="20 Nov 2021") for n in range(2)],
    ],
)
def test_a_name_that_says_too_little_joins_nobody(
    book: Book, set_clock: SetClock, rows: list[tuple[str, ...]]
) -> None:
    """Nothing is accepted, and nothing proposed as gone that may be connected."""
    bring(book, SOMEBODY, invitations(OLGA, with_urls=False))
    report = bring(book, connections(*rows), ONLY_KIM)
    assert (report.accepted, report.gone) == (0, 0)
    assert book.contacts.count("olga vale") == 1 + len(rows)


def test_an_invitation_told_by_name_is_known_by_profile(book: Book, set_clock: SetClock) -> None:
    """The next export names the profile: it is the same request to the same person."""
    bring(book, SOMEBODY, invitations(OLGA, with_urls=False))
    report = bring(book, SOMEBODY, invitations(OLGA))
    assert (report.recovered, report.gone, book.contacts.count("olga vale")) == (0, 0, 1)
    assert book.contacts.find("linkedin.com/in/olga-v").full_name == "Olga Vale"


def test_connected_is_not_gone(book: Book, set_clock: SetClock) -> None:
    """Who left the pending list for the connections accepted."""
    bring(book, SOMEBODY, PENDING)
    report = bring(book, connections(INES), ONLY_KIM)
    assert (report.accepted, report.gone) == (1, 0)


def test_a_decline_is_never_inferred(book: Book, set_clock: SetClock) -> None:
    """Whatever the exports show, no request is ever marked as declined by an import."""
    bring(book, SOMEBODY, PENDING)
    for _ in range(3):
        bring(book, SOMEBODY, invitations(invited_me("Lee", "lee", "11/3/26, 9:05 AM")))
    kinds = {event.kind for r in book.requests.all() for event in book.requests.events(r.id)}
    assert kinds == {S.SENT}


# ── me ───────────────────────────────────────────────────────────────────────────────────────


def test_the_first_import_makes_me(book: Book) -> None:
    """From the profile, or from who invites in every row; a name alone is enough."""
    profile = read("Profile.csv", b"First Name,Last Name,Headline\nJordan,Pike,\n")
    assert bring(book, profile).read == 1
    me = book.contacts.me()
    assert me is not None
    assert (me.contact.full_name, me.account) == ("Jordan Pike", Account.FREE)
    bring(book, invitations(invited("Ines", "ines-o", "11/1/26, 9:00 AM")))
    me = book.contacts.me()
    assert me is not None
    assert me.contact.profile_url == f"{AT}jordanpike"


def test_somebody_elses_export_is_refused(book: Book) -> None:
    """Another owner is asked about first; with force it comes in, and I stay who I am."""
    book.contacts.set_me(ContactWords(first_name="Kevin", last_name="Hart"))
    before = all_rows()
    files = [SOMEBODY, invitations(invited("Ines", "ines-o", "11/1/26, 9:00 AM"))]
    with pytest.raises(NotPermitted, match="belongs to Jordan Pike, but this book to Kevin Hart"):
        book.importing.run(files)
    assert all_rows() == before
    assert bring(book, *files, force=True).new == 2
    me = book.contacts.me()
    assert me is not None
    assert (me.contact.full_name, me.contact.profile_url) == ("Kevin Hart", "")


@pytest.mark.parametrize("first", ["Jordan", "jordan p.", "Jordan Pike", ""])
def test_my_own_export_is_known_by_part_of_my_name(book: Book, first: str) -> None:
    """A given name alone, or none, is no other person's."""
    if first:
        book.contacts.set_me(ContactWords(first_name=first.split(" p.")[0]))
    assert bring(book, invitations(invited("Ines", "ines-o", "11/1/26, 9:00 AM"))).new == 1


def test_my_profile_decides_before_my_name(book: Book) -> None:
    """A namesake with another profile is somebody else."""
    book.contacts.set_me(
        ContactWords(first_name="Jordan", last_name="Pike", profile_url=f"{AT}another-jordan")
    )
    with pytest.raises(NotPermitted):
        book.importing.run([invitations(invited("Ines", "ines-o", "11/1/26, 9:00 AM"))])


def test_my_side_of_the_history_is_kept_in_step(book: Book) -> None:
    """A stint that ended since is changed, not doubled; what I said of myself stays."""
    header = "Company Name,Title,Description,Location,Started On,Finished On\n"
    book.contacts.set_me(ContactWords(first_name="Jordan", organization="My Own"))
    still = read("Positions.csv", f"{header}XYZ Co.,Analyst,,,Jan 2012,\n".encode())
    assert bring(book, still).new == 1
    ended = read("Positions.csv", f"{header}XYZ Co.,Analyst,,,Jan 2012,Mar 2016\n".encode())
    report = bring(book, ended)
    assert (report.new, report.changed) == (0, 1)
    assert bring(book, ended).unchanged == 1
    me = book.contacts.me()
    assert me is not None
    assert me.contact.organization == "My Own"
    spans = [(s.organization, s.period.text) for s in book.histories.stints_of(me.contact.id)]
    assert spans == [("My Own", ""), ("XYZ Co.", "2012–2016")]


def test_what_was_entered_by_hand_is_only_replaced_when_chosen(book: Book) -> None:
    """The first import offers its company and position as differences; taken, it is a new job."""
    ann = book.contacts.add(
        ContactWords(first_name="Ann", last_name="Lee", organization="Contoso", position="Clerk",
                     profile_url="https://www.linkedin.com/in/ann")
    )  # fmt: skip
    file = connections(person("Ann", "Lee", slug="ann", company="Fabrikam", position="Lead"))
    plan = bring(book, file, dry_run=True)
    (item,) = [item for item in plan.items if item.kind is ItemKind.DIFFERENT]
    assert [change[1:] for change in item.changes] == [("Contoso", "Fabrikam"), ("Clerk", "Lead")]
    bring(book, file)
    assert book.contacts.get(ann).organization == "Contoso"
    book.undo()
    taken = Choices(taken=frozenset((item.file, item.row, one.field) for one in item.changes))
    assert bring(book, file, choices=taken).job_changes == 1
    assert (book.contacts.get(ann).organization, book.contacts.get(ann).position) == (
        "Fabrikam",
        "Lead",
    )
