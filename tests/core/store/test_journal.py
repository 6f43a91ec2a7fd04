"""The journal: every act taken back leaves the book as it was, row for row, and redo as it became.

Random walks do every act there is, over and over, on books that hold the traces of all the others.
"""

from __future__ import annotations

import dataclasses
import random
from collections.abc import Callable
from pathlib import Path

import peewee
import pytest

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.crowd import done
from connote.core.errors import AskedWrongly, NotFound, NotPermitted
from connote.core.sample import load_sample
from connote.core.store import journal
from connote.core.store.tables import Contact, Entry, Step, database
from connote.core.things import (
    Account,
    Act,
    GoalState,
    HistoryKind,
    LinkKind,
    Mapping,
    Meaning,
    MomentKind,
    PeopleFilter,
    Period,
    RequestState,
    StintKind,
)
from core.book_stories import (
    all_rows,
    connections,
    invitations,
    invited,
    invited_me,
    make_exports,
    person,
    read,
    tell_of_mary,
)

NEVER_UNDONE = {Act.OPEN_BOOK, Act.OUTSIDE, Act.FORGET, Act.UNDO, Act.REDO}
WORDS = ("XYZ Co.", "LMNOP Co.", "Fabrikam", "Contoso, Inc.", "École d’été", "架空技術株式会社")
NAMES = ("Mary", "Tomás", "Søren", "さくら", "O’Brien", "X Æ", "quote ' and \" and \0 NUL", "🦊")


class Walk:
    """A walk through a book: each act picks what is there by chance and changes it."""

    def __init__(self, book: Book, seed: int) -> None:
        self.book = book
        self.chance = random.Random(seed)
        self.done: set[Act] = set()
        self.acts: dict[Act, Callable[[], object]] = {
            Act.EDIT_ME: self.edit_me,
            Act.ADD_CONTACT: lambda: book.contacts.add(self.words()),
            Act.EDIT_CONTACT: lambda: book.contacts.edit(self.somebody(), self.words()),
            Act.DELETE_CONTACT: lambda: book.contacts.delete(self.somebody()),
            Act.TAG_CONTACTS: lambda: done(
                self.pick((book.crowd.tag_many, book.crowd.untag_many))(self.some(), self.word())
            ),
            Act.ARCHIVE_CONTACTS: lambda: done(
                book.crowd.archive_many(self.some(), self.chance.random() < 0.7)
            ),
            Act.SAVE_FILTER: lambda: book.people_filters.save(
                self.word(), PeopleFilter(tags=(self.word(),))
            ),
            Act.REMOVE_FILTER: lambda: book.people_filters.remove(self.any_id("saved_filter")),
            Act.EDIT_ORGANIZATION: self.edit_organization,
            Act.ADD_HISTORY: self.add_history,
            Act.EDIT_HISTORY: self.edit_history,
            Act.REMOVE_HISTORY: lambda: book.histories.remove(self.any_id("history")),
            Act.ADD_STINT: self.add_stint,
            Act.EDIT_STINT: self.edit_stint,
            Act.REMOVE_STINT: lambda: book.histories.remove_stint(self.any_id("stint")),
            Act.ADD_GOAL: lambda: book.goals.add(self.word(), target=self.word(), ask="Help me?"),
            Act.EDIT_GOAL: self.edit_goal,
            Act.DELETE_GOAL: lambda: book.goals.delete(self.any_id("goal")),
            Act.ADD_LINK: lambda: book.links.add(
                self.somebody(), self.word(), self.pick(list(LinkKind))
            ),
            Act.EDIT_LINK: lambda: book.links.edit(
                self.any_id("link"), self.word(), self.pick(list(LinkKind))
            ),
            Act.REMOVE_LINK: lambda: book.links.remove(self.any_id("link")),
            Act.EDIT_CHANNEL: self.edit_channel,
            Act.SAVE_TEMPLATE: lambda: book.templates.save(
                self.pick(("Old colleague", "My own")), f"Hi {{{{ first_name }}}}, {self.word()}?"
            ),
            Act.ARCHIVE_TEMPLATE: lambda: book.templates.archive(
                self.pick(book.templates.all()).id, self.chance.random() < 0.5
            ),
            Act.SAVE_DRAFT: lambda: book.requests.save_draft(self.draft(), self.word()),
            Act.MARK_SENT: lambda: book.requests.mark_sent(self.draft(), self.word()),
            Act.RECORD_INBOUND: lambda: book.requests.record_inbound(self.somebody(), "Hello!"),
            Act.MARK_REQUEST: lambda: book.requests.mark(
                self.any_id("request"), self.pick(list(RequestState)), remarks=self.word()
            ),
            Act.DATE_EVENT: lambda: book.requests.date_event(
                self.any_id("event"), self.pick(("2026-11-01", "2025-02-03"))
            ),
            Act.REMARK_EVENT: lambda: book.requests.remark_event(self.any_id("event"), self.word()),
            Act.REMOVE_EVENT: lambda: book.requests.remove_event(self.any_id("event")),
            Act.DELETE_REQUEST: lambda: book.requests.delete(self.any_id("request")),
            Act.MERGE_CONTACTS: lambda: book.duplicates.merge(self.somebody(), self.somebody()),
            Act.KEEP_APART: lambda: book.duplicates.keep_apart(self.somebody(), self.somebody()),
            Act.REMEMBER_COLUMNS: lambda: book.mappings.remember(
                "party.csv", (self.word(), "Firm"), Mapping((Meaning.FULL_NAME, Meaning.COMPANY))
            ),
            Act.FORGET_COLUMNS: lambda: book.mappings.forget((self.word(), "Firm")),
            Act.SET_FOLLOW_UP: lambda: book.follow_ups.set(
                self.somebody(), self.pick(("2026-11-01", "2026-12-24")), self.word()
            ),
            Act.DO_FOLLOW_UP: lambda: book.follow_ups.done(self.any_id("follow_up")),
            Act.NOTE_MOMENT: lambda: book.moments.note(
                self.somebody(), self.pick(list(MomentKind)), "2026-11-02", self.word()
            ),
            Act.REMOVE_MOMENT: lambda: book.moments.remove(self.any_id("moment")),
            Act.IMPORT: self.bring_in,
            Act.MEND_BOOK: self.mend,
        }

    def pick(self, things: object) -> object:
        return self.chance.choice(list(things))

    def word(self) -> str:
        return self.pick(WORDS)

    def any_id(self, table: str) -> int:
        """Choose a row's id; where there is none, the act can't be done."""
        ids = [row[0] for row in database.execute_sql(f"SELECT id FROM {table}")]
        if not ids:
            raise NotFound(f"no {table}")
        return self.pick(ids)

    def somebody(self) -> int:
        ids = [id for (id,) in Contact.select(Contact.id).where(~Contact.is_me).tuples()]
        if not ids:
            raise NotFound("nobody")
        return self.pick(ids)

    def some(self) -> list[int]:
        return [self.somebody() for _ in range(self.chance.randrange(1, 4))]

    def words(self) -> ContactWords:
        """Tell something of a contact, or nothing of it."""

        def perhaps(value: object) -> object:
            return value if self.chance.random() < 0.6 else None

        return ContactWords(
            first_name=self.pick(NAMES),
            last_name=perhaps(self.pick(NAMES)),
            organization=perhaps(self.word()),
            position=perhaps(self.pick(("Director", ""))),
            emails=perhaps([f"{self.chance.random()}@example.org", "same@example.org"]),
            phones=perhaps(["+1 555 0100"]),
            tags=perhaps([self.word(), "tag"]),
            remarks=perhaps("Two\nlines"),
            do_not_contact=perhaps(True),
        )

    def draft(self):
        goals = self.book.goals.all()
        goal = self.pick(goals).id if goals and self.chance.random() < 0.7 else None
        return self.book.notes.draft(self.somebody(), goal_id=goal)

    def edit_me(self) -> None:
        self.book.contacts.set_me(
            ContactWords(first_name=self.pick(NAMES), organization=self.word()),
            situation=self.word(),
            account=self.pick(list(Account)),
        )

    def edit_organization(self) -> None:
        organization = self.any_id("organization")
        name = f"{self.word()} {self.chance.randrange(100)}"
        if self.chance.random() < 0.5:
            self.book.organizations.rename(organization, name)
        else:
            self.book.organizations.add_alias(organization, name)

    def add_history(self) -> None:
        self.book.histories.add(
            self.somebody(),
            self.pick(list(HistoryKind)),
            place=self.word(),
            period=Period("2012", "2016-03"),
            through=self.pick(NAMES),
        )

    def edit_history(self) -> None:
        entries = [e for e in self.book.histories.of(self.somebody()) if not e.is_found]
        entry = self.pick(entries) if entries else None
        if entry is None:
            raise NotFound("no history")
        self.book.histories.edit(dataclasses.replace(entry, place=self.word(), remarks="new"))

    def add_stint(self) -> None:
        me = self.book.contacts.me()
        whose = me.contact.id if me and self.chance.random() < 0.5 else self.somebody()
        self.book.histories.add_stint(
            whose, self.word(), period=Period("2010", "2020"), kind=self.pick(list(StintKind))
        )

    def edit_stint(self) -> None:
        stints = [s for s in self.book.histories.stints_of(self.somebody()) if s.id]
        if not stints:
            raise NotFound("no stint")
        stint = dataclasses.replace(self.pick(stints), organization=self.word(), role="Keeper")
        self.book.histories.edit_stint(stint)

    def edit_goal(self) -> None:
        self.book.goals.edit(
            self.any_id("goal"), situation=self.word(), state=self.pick(list(GoalState))
        )

    def edit_channel(self) -> None:
        channel = self.pick(self.book.channels.all())
        self.book.channels.edit(dataclasses.replace(channel, limit=self.chance.randrange(1, 999)))

    def bring_in(self) -> None:
        number = self.chance.randrange(8)
        people = [
            person("Ana", f"Nº {n}", slug=f"ana{n}", company=self.word(), on="01 Nov 2026")
            for n in range(number)
        ]
        asked = [invited("Ana Nº 1", "ana1", "10/30/26, 9:00 AM", "Hi Ana")]
        files = [
            connections(*people, person("", "", on="07 Jun 2026")),
            invitations(*asked, invited_me("Lee Chan", "leechan", "11/3/26, 9:05 AM")),
            read("Positions.csv", make_exports.POSITIONS),
            read("Profile.csv", make_exports.PROFILE),
        ]
        self.book.importing.run(self.chance.sample(files, k=2), force=True)

    def mend(self) -> None:
        """Lose the search of somebody behind the journal's back, then check the book."""
        who = self.somebody()
        database.execute_sql("DELETE FROM contact_fts WHERE rowid = ?", (who,))
        assert self.book.checking.check().mended
        self.done.add(Act.MEND_BOOK)

    def go(self, act: Act) -> bool:
        """Do an act by chance; say whether it could be done and changed anything."""
        before = self.book.undo_words, Step.select().count()
        try:
            self.acts[act]()
        except (NotFound, NotPermitted, AskedWrongly):
            assert before == (self.book.undo_words, Step.select().count())
            return False
        changed = before != (self.book.undo_words, Step.select().count())
        if changed:
            self.done.add(act)
        return changed


def test_the_walks_know_every_act() -> None:
    """A new act that no walk does would go untested: the table of acts is complete."""

    class Anything:
        def __getattr__(self, name: str) -> object:
            return self

    assert set(Walk(Anything(), 0).acts) == set(Act) - NEVER_UNDONE - {Act.LOAD_SAMPLE}


@pytest.mark.parametrize("seed", range(40))
def test_every_act_can_be_taken_back(book: Book, seed: int) -> None:
    """After each act of a walk, undo gives the rows before it and redo those after it."""
    tell_of_mary(book)
    walk = Walk(book, seed)
    acts = walk.chance.sample(list(walk.acts), k=len(walk.acts))
    for act in acts[:14]:
        before = all_rows()
        if act is Act.MEND_BOOK or not walk.go(act):
            continue
        after = all_rows()
        book.undo()
        assert all_rows() == before, f"undo of {act}"
        book.redo()
        assert all_rows() == after, f"redo of {act}"


@pytest.mark.parametrize("seed", range(6))
def test_a_whole_walk_can_be_taken_back_and_done_again(book: Book, seed: int) -> None:
    """Undo to the first step and redo to the last go through the same books in both directions."""
    tell_of_mary(book)
    walk = Walk(book, 1000 + seed)
    acts = walk.chance.sample(list(walk.acts), k=len(walk.acts))
    acts = [act for act in acts if act is not Act.MEND_BOOK]
    seen = [all_rows()]
    seen.extend(all_rows() for act in acts if walk.go(act))
    for rows in reversed(seen[:-1]):
        book.undo()
        assert all_rows() == rows
    for rows in seen[1:]:
        book.redo()
        assert all_rows() == rows
    assert book.redo() is None


def test_a_repair_can_be_taken_back(book: Book) -> None:
    """What a repair wrote into the tables is a step like any other; the search stays mended."""
    tell_of_mary(book)
    request = book.requests.record_inbound(2, "Hello")
    with book.step(Act.MARK_REQUEST):
        database.execute_sql("DELETE FROM event")
    before = all_rows()
    assert book.checking.check().mended == ("1 requests have lost their events.",)
    assert book.requests.get(request).state is RequestState.DRAFTED
    assert book.undo_words == "Mend the book"
    book.undo()
    assert all_rows() == before


def test_the_sample_can_be_taken_back_whole(book: Book) -> None:
    """Sixty people, their history and requests are one step."""
    before = all_rows()
    load_sample(book)
    after = all_rows()
    assert book.contacts.count() == 60
    book.undo()
    assert all_rows() == before
    book.redo()
    assert all_rows() == after


def test_bulk_changes_are_one_step(sample_book: Book) -> None:
    """Five hundred changes inside one step are taken back by one undo."""
    before = all_rows()
    with sample_book.step(Act.EDIT_CONTACT, "Tag everybody"):
        for row in sample_book.contacts.page(limit=500):
            sample_book.contacts.edit(row.id, ContactWords(tags=["all"]))
    assert sample_book.undo_words == "Tag everybody"
    sample_book.undo()
    assert all_rows() == before


def test_undo_survives_a_restart(tmp_path: Path) -> None:
    """The journal lies in the book: what was done yesterday can be taken back today."""
    path, backups = tmp_path / "book.connote", tmp_path / "backups"
    book = Book.open(path, backups=backups, create=True)
    empty = all_rows()
    book.contacts.add(ContactWords(first_name="Mary"))
    full = all_rows()
    book.close()
    book = Book.open(path, backups=backups)
    assert book.undo_words == "Add Mary"
    book.undo()
    assert all_rows() == empty
    book.close()
    book = Book.open(path, backups=backups)
    assert (book.undo_words, book.redo_words) == ("", "Add Mary")
    book.redo()
    assert all_rows() == full
    book.close()


def test_a_failure_leaves_no_row_no_entry_and_no_word(book: Book) -> None:
    """A step that breaks in the middle is as if it had never begun, and nobody hears of it."""
    heard = []
    book.on_change(heard.append)
    before, entries = all_rows(), Entry.select().count()

    def break_off() -> None:
        with book.step(Act.ADD_CONTACT):
            book.contacts.add(ContactWords(first_name="Mary"))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        break_off()
    assert (all_rows(), Entry.select().count(), book.undo_words, heard) == (before, entries, "", [])
    book.contacts.add(ContactWords(first_name="Mary"))
    assert [change.act for change in heard] == [Act.ADD_CONTACT]


def test_a_new_step_ends_what_could_be_redone(book: Book) -> None:
    """After an undo, another change makes redo impossible; a change of nothing does not."""
    mary = book.contacts.add(ContactWords(first_name="Mary"))
    book.contacts.edit(mary, ContactWords(first_name="Maria"))
    book.undo()
    book.contacts.edit(mary, ContactWords(first_name="Mary"))  # as it is: nothing was touched
    assert book.redo_words == "Edit Mary"
    book.contacts.edit(mary, ContactWords(first_name="Marie"))
    assert (book.redo_words, book.redo()) == ("", None)


def test_a_step_that_touches_nothing_leaves_no_trace(book: Book) -> None:
    """No undo entry, no announcement: saving a form as it was is nothing."""
    heard = []
    mary = book.contacts.add(ContactWords(first_name="Mary"))
    book.on_change(heard.append)
    book.contacts.edit(mary, ContactWords(remarks=""))
    assert heard == [] or heard[0].tables  # the day of the change may be noted
    with book.step(Act.EDIT_GOAL):
        pass
    assert book.undo_words != Act.EDIT_GOAL.value


def test_the_journal_keeps_two_hundred_steps(book: Book) -> None:
    """The last 200 steps can be taken back; the older ones are gone, entries and all."""
    for number in range(journal.KEPT_STEPS + 5):
        book.goals.add(f"Goal {number}")
    assert Step.select().count() == journal.KEPT_STEPS
    orphans = Entry.select().where(Entry.step.not_in(Step.select(Step.id)))
    assert orphans.count() == 0


@pytest.mark.parametrize(
    "sql",
    [
        "INSERT INTO tag(contact_id, name) VALUES (1, 'x')",
        "UPDATE contact SET first_name = 'x'",
        "DELETE FROM contact",
        "UPDATE template SET archived = 1",
    ],
)
def test_a_write_outside_a_step_aborts(book: Book, sql: str) -> None:
    """Nothing can be written past the journal, not even by mistake."""
    book.contacts.add(ContactWords(first_name="Mary"))
    before = all_rows()
    with pytest.raises(peewee.IntegrityError, match=journal.GUARD):
        database.execute_sql(sql)
    assert all_rows() == before


def test_a_change_names_the_tables_it_touched(book: Book) -> None:
    """Listeners learn what kind of thing changed, by undo too, until they are taken off."""
    heard = []
    take_off = book.on_change(heard.append)
    book.contacts.add(ContactWords(first_name="Mary", organization="XYZ Co.", tags=["old"]))
    book.undo()
    book.redo()
    take_off()
    book.goals.add("unheard")
    assert [change.act for change in heard] == [Act.ADD_CONTACT, Act.UNDO, Act.REDO]
    assert {change.tables for change in heard} == {frozenset({"contact", "organization", "tag"})}


def test_an_import_is_one_step_among_its_tables(book: Book) -> None:
    """Bulk rows are noted by their range of ids, and come back with the same ids by redo."""
    book.importing.run([connections(*(person("A", str(n), slug=f"a{n}") for n in range(300)))])
    entries = Entry.select().count()
    assert entries < 20
    after = all_rows()
    book.undo()
    assert book.contacts.count() == 0
    book.redo()
    assert all_rows() == after
