"""My side: who owns the export, and my own positions and schools."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from connote.core.contacts import Contacts, ContactWords
from connote.core.errors import NotPermitted
from connote.core.files.matching import name_key, organization_key, profile_key, split_name
from connote.core.importing.tally import Tally
from connote.core.organizations import Organizations
from connote.core.speech import tr
from connote.core.store.tables import Organization, Stint
from connote.core.things import InvitationRow, Me, ProfileRow, StintRow


@dataclass(frozen=True, slots=True)
class ExportOwner:
    """Who an export belongs to, as far as its files say."""

    first_name: str = ""
    last_name: str = ""
    profile_url: str = ""

    @property
    def full_name(self) -> str:
        """Join the names."""
        return f"{self.first_name} {self.last_name}".strip()


def owner_of(
    profiles: Sequence[ProfileRow], invitations: Iterable[InvitationRow]
) -> ExportOwner | None:
    """Tell whose export it is: Profile.csv, or the one who invites in every OUTGOING row."""
    sides = Counter(_my_side(row) for row in invitations)
    usual = sides.most_common(1)[0][0] if sides else ("", "")
    if profiles:
        row = profiles[0]
        return ExportOwner(row.first_name, row.last_name, usual[1])
    if not any(usual):
        return None
    return ExportOwner(*split_name(usual[0]), usual[1])


def _my_side(row: InvitationRow) -> tuple[str, str]:
    return (row.sender, row.sender_url) if row.is_outgoing else (row.receiver, row.receiver_url)


class Mine:
    """Takes what an export says of its owner."""

    def __init__(self, tally: Tally, contacts: Contacts, organizations: Organizations) -> None:
        """Share the tally with the other takers of the same import."""
        self._tally = tally
        self._contacts = contacts
        self._organizations = organizations

    def settle_owner(self, owner: ExportOwner | None, *, force: bool) -> bool:
        """Make the owner of the export *me*, or say whether it is.

        Raises NotPermitted where it is somebody else, unless `force`d.
        """
        me = self._contacts.me()
        if owner is None:
            return True
        if me is not None and not force and not _is_same(me, owner):
            raise NotPermitted(
                tr(
                    "This export belongs to {theirs}, but this book to "
                    "{mine}. Nothing was imported; to take it all the same, "
                    "say so (on the command line with --force)."
                ).format(theirs=owner.full_name, mine=me.contact.full_name)
            )
        is_mine = me is None or _is_same(me, owner)
        if is_mine:
            self._contacts.set_me(_what_is_new(me, owner))
        return is_mine

    def take_profile(self, rows: Sequence[ProfileRow]) -> None:
        """Take my headline and place, where the book doesn't say them yet."""
        for row in rows:
            me = self._contacts.me()
            before = me.contact if me else None
            words = ContactWords(
                position=row.headline if before and not before.position else None,
                place=row.place if before and not before.place else None,
            )
            self._contacts.set_me(words)
            after = self._contacts.me()
            changed = after is not None and after.contact != before
            self._tally.changed += changed
            self._tally.unchanged += not changed

    def take_stints(self, rows: Sequence[StintRow]) -> None:
        """Take my positions and schools; a position I hold becomes mine where none is told."""
        if not rows:
            return
        me = self._contacts.me() or self._contacts.set_me(ContactWords())
        for row in rows:
            self._take_stint(me.contact.id, row)
        present = next((row for row in rows if row.is_current and row.kind == "work"), None)
        if present is not None and not me.contact.organization:
            role = present.role if not me.contact.position else None
            self._contacts.set_me(ContactWords(organization=present.organization, position=role))

    def _take_stint(self, my_id: int, row: StintRow) -> None:
        told = {"end": row.end, "is_current": row.is_current}
        known = (
            Stint.select(Stint, Organization.key.alias("place"))
            .join(Organization)
            .where(Stint.contact == my_id, Stint.start == row.start, Stint.kind == row.kind.value)
            .objects()
        )
        key = organization_key(row.organization)
        for stint in known:
            if stint.place == key and stint.role == row.role:
                if (stint.end, stint.is_current) == (row.end, row.is_current):
                    self._tally.unchanged += 1
                else:
                    Stint.update(**told).where(Stint.id == stint.id).execute()
                    self._tally.changed += 1
                return
        Stint.create(
            contact=my_id,
            organization=self._organizations.id_made(row.organization),
            role=row.role,
            start=row.start,
            kind=row.kind.value,
            **told,
        )
        self._tally.new += 1


def _is_same(me: Me, owner: ExportOwner) -> bool:
    """Say whether the owner of the export can be me: by profile, else by what names say."""
    mine, theirs = profile_key(me.contact.profile_url), profile_key(owner.profile_url)
    if mine and theirs:
        return mine == theirs
    known = f"{me.contact.first_name} {me.contact.last_name}"
    words, told = set(name_key(known).split()), set(name_key(owner.full_name).split())
    return not words or not told or words <= told or told <= words


def _what_is_new(me: Me | None, owner: ExportOwner) -> ContactWords:
    """Give what the export adds to what the book says of me."""
    contact = me.contact if me else None
    return ContactWords(
        first_name=owner.first_name if not (contact and contact.first_name) else None,
        last_name=owner.last_name if not (contact and contact.last_name) else None,
        profile_url=owner.profile_url if not (contact and contact.profile_url) else None,
    )
