"""What files bring: their rows, what was skipped, and what an import did."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from connote.core.speech import later
from connote.core.things.words import StintKind


class FileKind(StrEnum):
    """A kind of file that can be recognised by its header, in words (for `tr`)."""

    CONNECTIONS = later("LinkedIn connections")
    INVITATIONS = later("LinkedIn invitations")
    PROFILE = later("LinkedIn profile")
    POSITIONS = later("LinkedIn positions")
    EDUCATION = later("LinkedIn education")
    FOLLOWS = later("LinkedIn company follows")
    SAVED_JOBS = later("LinkedIn saved jobs")
    APPLICATIONS = later("LinkedIn job applications")
    RECOMMENDATIONS_RECEIVED = later("LinkedIn recommendations received")
    RECOMMENDATIONS_GIVEN = later("LinkedIn recommendations given")
    ENDORSEMENTS = later("LinkedIn endorsements")
    REMARKS = later("LinkedIn notes")
    MESSAGES = later("LinkedIn messages")
    OUTREACH = later("Connote outreach history")
    CONTACTS = later("Connote contacts")
    VCARDS = later("vCards")
    GOOGLE = later("Google contacts")
    OUTLOOK = later("Outlook contacts")
    TABLE = later("table of people")


class Skip(NamedTuple):
    """A record that was not taken: the file's name, its record number from 1, and why."""

    file: str
    row: int
    reason: str


class ConnectionRow(NamedTuple):
    """A row of Connections.csv; `connected_on` is ISO or "" where the date could not be read."""

    row: int
    first_name: str
    last_name: str
    url: str
    email: str
    company: str
    position: str
    connected_on: str


class InvitationRow(NamedTuple):
    """A row of Invitations.csv; `sent_on` is an ISO date; `is_outgoing` is the file's word."""

    row: int
    sender: str
    receiver: str
    sent_on: str
    message: str
    is_outgoing: bool
    sender_url: str
    receiver_url: str


class ProfileRow(NamedTuple):
    """The one row of Profile.csv: who owns the export."""

    row: int
    first_name: str
    last_name: str
    headline: str
    place: str


class StintRow(NamedTuple):
    """A row of Positions.csv or Education.csv; the dates are partial (`2019-01`, `2010`, "")."""

    row: int
    organization: str
    role: str
    start: str
    end: str
    is_current: bool
    kind: StintKind
    place: str


class PersonRow(NamedTuple):
    """A person out of an address book: a vCard, a row of Google's or Outlook's CSV, of any table.

    `lines` are vCard content lines, unfolded, for what the book has no field for (a birthday, an
    address in parts, X- properties): they are kept and written back. `history_kind` and
    `history_place` say how we know each other, where the file tells (Dex: “How We Met”).
    """

    row: int
    first_name: str = ""
    last_name: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    url: str = ""
    company: str = ""
    position: str = ""
    place: str = ""
    tags: tuple[str, ...] = ()
    remarks: str = ""
    connected_on: str = ""
    uid: str = ""
    lines: tuple[str, ...] = ()
    history_kind: str = ""
    history_place: str = ""


class TargetRow(NamedTuple):
    """An organization that may be a goal: followed, a job saved there, or applied for."""

    row: int
    organization: str
    job: str = ""
    on: str = ""


class WordRow(NamedTuple):
    """What ties a person to me in words: a recommendation, an endorsement, a remark of my own."""

    row: int
    first_name: str
    last_name: str
    url: str = ""
    company: str = ""
    position: str = ""
    text: str = ""
    on: str = ""


class MessageRow(NamedTuple):
    """A message of messages.csv: who wrote it, to whom (profile addresses), when (ISO), in what."""

    row: int
    conversation: str
    sender: str
    sender_url: str
    receiver_urls: tuple[str, ...]
    sent_at: str
    text: str = ""


class OutreachRow(NamedTuple):
    """A row of Connote's own outreach history; the fields are the columns of the file as text."""

    row: int
    cells: Mapping[str, str]


@dataclass(frozen=True)
class FileRead:
    """One file as it was read: its rows in order, what was skipped, and what a person should know.

    `read` counts the data records, skipped ones included: `read == len(rows) + len(skipped)`. The
    rows are a tuple, or of a large file a sequence that is read from its bytes at every look.
    """

    name: str
    kind: FileKind
    rows: Sequence[NamedTuple]
    skipped: tuple[Skip, ...] = ()
    remarks: tuple[str, ...] = ()

    @property
    def read(self) -> int:
        """Count the data records of the file."""
        return len(self.rows) + len(self.skipped)


class ItemKind(StrEnum):
    """What an import does with one thing."""

    NEW = "new"
    CHANGED = "changed"
    JOB = "job change"
    DIFFERENT = "different"
    DUPLICATE = "possible duplicate"
    ACCEPTED = "accepted"
    RECOVERED = "recovered"
    INBOUND = "inbound"
    REPLIED = "replied"
    GONE = "gone"
    GOAL = "goal"


class FieldChange(NamedTuple):
    """A field that an import changes, in words a person knows: what it says now, what it will."""

    field: str
    before: str
    after: str


class Item(NamedTuple):
    """One thing that an import would do, or did; `file` and `row` say what tells of it.

    `contact_id` is whom it is about, where that person is in the book: for a possible duplicate
    the one in the book who may be meant.
    """

    kind: ItemKind
    who: str
    file: str
    row: int
    changes: tuple[FieldChange, ...] = ()
    contact_id: int | None = None


class Choices(NamedTuple):
    """What the user decided about a plan.

    `left` holds what is not to be done: (file, row, field), the field "" for the whole row. `taken`
    holds the fields that are to be replaced though the book says something else.
    `same` says of a row, by file and number, which contact it means. `goals` are the organizations,
    as written in the files, that become goals.
    """

    left: frozenset[tuple[str, int, str]] = frozenset()
    taken: frozenset[tuple[str, int, str]] = frozenset()
    same: Mapping[tuple[str, int], int] = {}
    goals: frozenset[str] = frozenset()


@dataclass(frozen=True)
class ImportReport:
    """What an import did, or with `dry_run` would do; the first four count rows of the files.

    `items` name what was done, each kind up to a limit, so that a million new people don't fill the
    memory; `counted` has the whole number of each kind.
    """

    files: tuple[str, ...]
    read: int = 0
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    accepted: int = 0
    recovered: int = 0
    inbound: int = 0
    gone: int = 0
    job_changes: int = 0
    skipped: tuple[Skip, ...] = ()
    remarks: tuple[str, ...] = ()
    gone_requests: tuple[int, ...] = ()
    dry_run: bool = False
    items: tuple[Item, ...] = ()
    counted: Mapping[str, int] = field(default_factory=dict)
