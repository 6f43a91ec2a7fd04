"""Many contacts at once: tagged, archived or deleted as one step, however many they are.

Each verb is a generator that pauses between slices, inside its step: a window drives it from its
event loop, and may let go of it, which takes everything back; `done` runs it where nobody waits.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Generator, Sequence
from contextlib import AbstractContextManager
from typing import NamedTuple

from connote.core.contacts import Contacts
from connote.core.errors import AskedWrongly
from connote.core.speech import tr
from connote.core.steps import Stepper
from connote.core.store import journal, search
from connote.core.store.tables import Contact, Tag, database
from connote.core.things import Act

AT_ONCE = 250
"""So many people are written between two breaths: some milliseconds, deletions among them."""

_UNTAGGED = """
SELECT id FROM contact WHERE is_me = 0 AND id IN (SELECT value FROM json_each(:ids))
  AND NOT EXISTS (SELECT 1 FROM tag WHERE contact_id = contact.id AND name = :tag)
ORDER BY id
"""
_UNTAG = """
DELETE FROM tag WHERE name = :tag AND contact_id IN (SELECT value FROM json_each(:ids))
"""
_OTHERS = """
SELECT id FROM contact WHERE is_me = 0 AND is_archived <> :archived
  AND id IN (SELECT value FROM json_each(:ids)) ORDER BY id
"""
_DELETE = """
DELETE FROM contact WHERE is_me = 0 AND id IN (SELECT value FROM json_each(:ids))
"""


class Done(NamedTuple):
    """How far it is: people done of all people."""

    done: int
    total: int


Work = Generator[Done, None, int]
"""Pauses with how far it is, and returns how many people it changed."""


class Crowd:
    """The verbs on many contacts; who is in the book no more is passed over, and so am I."""

    def __init__(
        self,
        step: Stepper,
        contacts: Contacts,
        paused: Callable[[], AbstractContextManager[None]],
    ) -> None:
        self._step = step
        self._contacts = contacts
        self._paused = paused

    def tag_many(self, ids: Sequence[int], tag: str) -> Work:
        """Put a tag on people; raises AskedWrongly for an empty one.

        A tag that is in the book already is written as it is there.
        """
        name = self._spelled(tag)
        words = self._words(
            ids,
            tr("Tag {name} “{tag}”"),
            tr("Tag %n (person|people) “{tag}”", "", len(ids)),
        ).replace("{tag}", name)
        return self._write(Act.TAG_CONTACTS, words, ids, lambda some: _tag(some, name))

    def untag_many(self, ids: Sequence[int], tag: str) -> Work:
        """Take a tag off people."""
        words = self._words(
            ids,
            tr("Take the tag “{tag}” off {name}"),
            tr("Take the tag “{tag}” off %n (person|people)", "", len(ids)),
        ).replace("{tag}", tag)
        return self._write(
            Act.TAG_CONTACTS, words, ids, lambda some: _change(_UNTAG, ids=some, tag=tag)
        )

    def archive_many(self, ids: Sequence[int], archived: bool = True) -> Work:
        """Archive people, who are out of the list then and are not asked; or bring them back."""
        words = (
            self._words(ids, tr("Archive {name}"), tr("Archive %n (person|people)", "", len(ids)))
            if archived
            else self._words(
                ids,
                tr("Bring {name} back from the archive"),
                tr("Bring %n (person|people) back from the archive", "", len(ids)),
            )
        )
        return self._write(Act.ARCHIVE_CONTACTS, words, ids, lambda some: _archive(some, archived))

    def delete_many(self, ids: Sequence[int]) -> Work:
        """Take people out, with history, links and requests."""
        words = self._words(ids, tr("Delete {name}"), tr("Delete %n (person|people)", "", len(ids)))
        return self._write(Act.DELETE_CONTACT, words, ids, lambda some: _change(_DELETE, ids=some))

    def _write(
        self, act: Act, words: str, ids: Sequence[int], change: Callable[[Sequence[int]], int]
    ) -> Work:
        changed = 0
        with self._step(act, words):
            for start in range(0, len(ids), AT_ONCE):
                changed += change(ids[start : start + AT_ONCE])
                if len(ids) > AT_ONCE:
                    with self._paused():
                        yield Done(min(start + AT_ONCE, len(ids)), len(ids))
            for _ in search.refresh_in_slices() if len(ids) > AT_ONCE else ():
                with self._paused():
                    yield Done(len(ids), len(ids))
        return changed

    def _words(self, ids: Sequence[int], of_one: str, of_many: str) -> str:
        """Name the step by the person, or by how many they are."""
        if len(ids) != 1:
            return of_many
        return of_one.replace("{name}", self._contacts.get(ids[0]).full_name)

    def _spelled(self, tag: str) -> str:
        name = " ".join(tag.split())
        if not name:
            raise AskedWrongly(tr("Write the tag first."))
        there = {known.casefold(): known for known in self._contacts.tags()}
        return there.get(name.casefold(), name)


def done(work: Work) -> int:
    """Do all of it without a pause; gives how many people were changed."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            return int(end.value)


def _tag(ids: Sequence[int], name: str) -> int:
    wanted = {"ids": json.dumps(list(ids)), "tag": name}
    lacking = [row[0] for row in database.connection().execute(_UNTAGGED, wanted)]
    first = journal.next_id(Tag)
    rows = [(first + place, one, name) for place, one in enumerate(lacking)]
    journal.insert_rows(Tag, ("id", "contact_id", "name"), rows)
    return len(rows)


def _archive(ids: Sequence[int], archived: bool) -> int:
    """Write only the flag: to tell of each person how they were would make undo take seconds."""
    wanted = {"ids": json.dumps(list(ids)), "archived": int(archived)}
    others = [row[0] for row in database.connection().execute(_OTHERS, wanted)]
    journal.flag_rows(Contact, "is_archived", others, archived)
    return len(others)


def _change(sql: str, *, ids: Sequence[int], **told: object) -> int:
    cursor = database.connection().execute(sql, {"ids": json.dumps(list(ids)), **told})
    return int(cursor.rowcount)
