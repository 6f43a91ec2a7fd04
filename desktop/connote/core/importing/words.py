"""What is said of people: recommendations and endorsements become tags, my own notes remarks.

A recommendation is a strong tie, and a tag finds all of them at once; as shared history it would
push the place where we met out of every note.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from connote.core import clock
from connote.core.files.matching import name_key, profile_key
from connote.core.importing.known import KnownPeople
from connote.core.importing.tally import Tally
from connote.core.speech import later, tr
from connote.core.store.tables import Contact, Tag
from connote.core.things import FieldChange, FileKind, ItemKind, Skip, WordRow

_TAGS = {
    FileKind.RECOMMENDATIONS_RECEIVED: "recommended me",
    FileKind.RECOMMENDATIONS_GIVEN: "recommended by me",
    FileKind.ENDORSEMENTS: "endorsed me",
}
_NOBODY = later("nobody in the book is called that")
_SEVERAL = later("the file doesn't say which of several people of that name it is")


class Words:
    """Takes the rows of one kind of file."""

    def __init__(self, tally: Tally, known: KnownPeople, kind: FileKind) -> None:
        """Share what is known with the other takers of the same import."""
        self._tally = tally
        self._known = known
        self._tag = _TAGS.get(kind, "")

    def take(self, rows: Sequence[WordRow], file: str) -> Iterator[None]:
        """Take the rows, yielding after each; one about nobody in the book is skipped."""
        for row in rows:
            yield
            if self._tally.leaves_row(file, row.row):
                continue
            found, reason = self._find(row)
            if found is None:
                self._tally.skipped.append(Skip(file, row.row, reason))
                continue
            changes = self._put_tag(found) + self._put_remark(found, row)
            if not changes:
                self._tally.unchanged += 1
                continue
            run = {"import_run": self._tally.run_id, "updated_at": clock.now()}
            Contact.update(**run).where(Contact.id == found).execute()
            self._tally.changed += 1
            who = f"{row.first_name} {row.last_name}".strip()
            self._tally.list(ItemKind.CHANGED, who, file, row.row, changes, found)

    def _find(self, row: WordRow) -> tuple[int | None, str]:
        profile = profile_key(row.url)
        found = self._known.by_profile.get(profile) if profile else None
        if found is not None:
            return found, ""
        called = self._known.called(name_key(f"{row.first_name} {row.last_name}"))
        if len(called) == 1:
            return called[0], ""
        return None, tr(_SEVERAL) if called else tr(_NOBODY)

    def _put_tag(self, contact_id: int) -> tuple[FieldChange, ...]:
        if not self._tag:
            return ()
        there = Tag.select().where(Tag.contact == contact_id, Tag.name == self._tag)
        if there.exists():
            return ()
        Tag.create(contact=contact_id, name=self._tag)
        return (FieldChange("tag", "", self._tag),)

    def _put_remark(self, contact_id: int, row: WordRow) -> tuple[FieldChange, ...]:
        """Add my own words to the remarks, unless they stand there; others' words are theirs."""
        text = row.text.strip()
        if self._tag or not text:
            return ()
        before = str(Contact.get_by_id(contact_id).remarks)
        if text in before:
            return ()
        after = f"{before}\n\n{text}" if before else text
        Contact.update(remarks=after).where(Contact.id == contact_id).execute()
        return (FieldChange("remarks", before, after),)
