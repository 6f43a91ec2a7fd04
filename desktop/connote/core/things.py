"""The values that leave the core: frozen, plain, with no database behind them.

Dates are ISO text (`2026-11-23`); partial dates are `2012` or `2012-03`. An empty date is "".
Ids are integers. Nothing here imports more than the standard library.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from typing import NamedTuple

# ── words of the product ─────────────────────────────────────────────────────────────────────


class HistoryKind(StrEnum):
    """How two people know each other."""

    COLLEAGUE = "colleague"
    CLASSMATE = "classmate"
    CLIENT = "client"
    MET_AT = "met at"
    INTRODUCED_BY = "introduced by"
    FRIEND = "friend"
    SPOKE = "spoke"
    OTHER = "other"


class StintKind(StrEnum):
    """What somebody did at an organization."""

    WORK = "work"
    STUDY = "study"


class LinkKind(StrEnum):
    """How a contact can help with an organization."""

    WORKS = "works"
    WORKED = "worked"
    KNOWS = "knows"


class GoalState(StrEnum):
    """Where a goal stands."""

    ACTIVE = "active"
    REACHED = "reached"
    DROPPED = "dropped"


class Account(StrEnum):
    """The LinkedIn account that decides the usual channel."""

    FREE = "free"
    PREMIUM = "premium"


class Direction(StrEnum):
    """Who asked whom."""

    OUTGOING = "outgoing"
    INBOUND = "inbound"


class RequestState(StrEnum):
    """The state of a request, which is also the kind of its last event."""

    DRAFTED = "drafted"
    SENT = "sent"
    ACCEPTED = "accepted"
    REPLIED = "replied"
    HELPED = "helped"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    GONE = "gone"

    @property
    def is_open(self) -> bool:
        """Say whether the answer is still awaited."""
        return self is RequestState.SENT

    @property
    def counts_as_accepted(self) -> bool:
        """Say whether the person said yes: replied and helped go further than accepted."""
        return self in (RequestState.ACCEPTED, RequestState.REPLIED, RequestState.HELPED)

    @property
    def is_closed(self) -> bool:
        """Say whether the request ended without a yes."""
        return self in (RequestState.DECLINED, RequestState.WITHDRAWN, RequestState.GONE)


class Counting(StrEnum):
    """How a channel counts the length of a note."""

    UTF16 = "utf-16"
    CHARACTERS = "characters"


class ChannelKind(StrEnum):
    """What a channel does, which decides the rules that apply."""

    INVITATION = "invitation"
    INMAIL = "inmail"
    MESSAGE = "message"
    EMAIL = "email"


class Ingredient(StrEnum):
    """The three things a good request says."""

    HOW = "how"
    WHO = "who"
    WHAT = "what"


class Act(StrEnum):
    """A named step: what undo and the status line call it."""

    OPEN_BOOK = "Prepare the book"
    EDIT_ME = "Edit me"
    ADD_CONTACT = "Add contact"
    EDIT_CONTACT = "Edit contact"
    DELETE_CONTACT = "Delete contact"
    EDIT_ORGANIZATION = "Edit organization"
    ADD_HISTORY = "Add shared history"
    EDIT_HISTORY = "Edit shared history"
    REMOVE_HISTORY = "Remove shared history"
    ADD_STINT = "Add position"
    REMOVE_STINT = "Remove position"
    ADD_GOAL = "Add goal"
    EDIT_GOAL = "Edit goal"
    DELETE_GOAL = "Delete goal"
    ADD_LINK = "Add link"
    REMOVE_LINK = "Remove link"
    EDIT_CHANNEL = "Edit channel"
    SAVE_TEMPLATE = "Save template"
    ARCHIVE_TEMPLATE = "Archive template"
    SAVE_DRAFT = "Save draft"
    DELETE_REQUEST = "Delete request"
    MARK_SENT = "Mark as sent"
    RECORD_INBOUND = "Record request"
    MARK_REQUEST = "Mark request"
    IMPORT = "Import"
    MEND_BOOK = "Mend the book"
    LOAD_SAMPLE = "Load the sample book"
    FORGET = "Forget contact"
    OUTSIDE = "Changed by a command"
    UNDO = "Undo"
    REDO = "Redo"


# ── periods ──────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Period:
    """From and to as partial dates (`2012`, `2012-03`, ""); `is_current` means it goes on."""

    start: str = ""
    end: str = ""
    is_current: bool = False

    @property
    def text(self) -> str:
        """Give the period as people write it: `2012–2016`, `since 2021`, `until 2016`, ""."""
        start, end = self.start[:4], self.end[:4]
        if start and end:
            return start if start == end else f"{start}–{end}"
        if start:
            return f"since {start}" if self.is_current else start
        return f"until {end}" if end else ""


# ── people ───────────────────────────────────────────────────────────────────────────────────


class ContactRow(NamedTuple):
    """One line of the people list; light enough for a table that scrolls over 100,000 of them."""

    id: int
    first_name: str
    last_name: str
    organization: str
    position: str
    connected_on: str
    email: str
    profile_url: str

    @property
    def full_name(self) -> str:
        """Join the names as they are written."""
        return f"{self.first_name} {self.last_name}".strip()


@dataclass(frozen=True, slots=True)
class Contact:
    """A person in the book."""

    id: int
    first_name: str = ""
    last_name: str = ""
    organization: str = ""
    organization_id: int | None = None
    position: str = ""
    place: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    profile_url: str = ""
    tags: tuple[str, ...] = ()
    remarks: str = ""
    do_not_contact: bool = False
    connected_on: str = ""
    is_me: bool = False

    @property
    def full_name(self) -> str:
        """Join the names as they are written; a nameless contact goes by e-mail or profile."""
        name = f"{self.first_name} {self.last_name}".strip()
        return name or (self.emails[0] if self.emails else "") or self.profile_url or "(no name)"

    @property
    def email(self) -> str:
        """Give the first e-mail address, or ""."""
        return self.emails[0] if self.emails else ""


@dataclass(frozen=True, slots=True)
class Me:
    """The owner of the book: a contact, with the situation and the account beside it."""

    contact: Contact
    situation: str = ""
    ask: str = ""
    account: Account = Account.FREE


@dataclass(frozen=True, slots=True)
class Organization:
    """A company, school or community; `people` counts who is or was there."""

    id: int
    name: str
    aliases: tuple[str, ...] = ()
    people: int = 0


@dataclass(frozen=True, slots=True)
class Stint:
    """A contact, or me, at an organization for a time."""

    id: int
    contact_id: int
    organization_id: int
    organization: str
    role: str = ""
    period: Period = field(default_factory=Period)
    kind: StintKind = StintKind.WORK


@dataclass(frozen=True, slots=True)
class SharedHistory:
    """One way in which a contact and I know each other.

    `id` is None where it was found by comparing stints; `same_time` then says whether the stints
    overlap (`period` is the common time) or lie apart or undated.
    """

    id: int | None
    contact_id: int
    kind: HistoryKind
    place: str = ""
    organization_id: int | None = None
    period: Period = field(default_factory=Period)
    through: str = ""
    remarks: str = ""
    same_time: bool = True

    @property
    def is_found(self) -> bool:
        """Say whether it comes from comparing stints rather than from the user."""
        return self.id is None

    @property
    def text(self) -> str:
        """Give it in words: `XYZ Co., colleagues, 2012–2016 (found)`."""
        if self.is_found and not self.same_time:
            verb = "studied" if self.kind is HistoryKind.CLASSMATE else "worked"
            parts = [f"also {verb} at {self.place}"]
        else:
            parts = self._by_kind()
        line = ", ".join(part for part in (*parts, self.period.text) if part) or self.remarks
        return f"{line} (found)" if self.is_found else line

    def _by_kind(self) -> list[str]:
        if self.kind is HistoryKind.MET_AT and self.place:
            return [f"met at {self.place}"]
        if self.kind is HistoryKind.INTRODUCED_BY and self.through:
            return [f"introduced by {self.through}", self.place]
        through = f"through {self.through}" if self.through else ""
        return [self.place, _PLURAL.get(self.kind, self.kind.value), through]


_PLURAL = {
    HistoryKind.COLLEAGUE: "colleagues",
    HistoryKind.CLASSMATE: "classmates",
    HistoryKind.FRIEND: "friends",
}


@dataclass(frozen=True, slots=True)
class Link:
    """A contact and an organization they can help with."""

    id: int
    contact_id: int
    organization_id: int
    organization: str
    kind: LinkKind

    @property
    def text(self) -> str:
        """Give it in words: `LMNOP Co. · knows people there`."""
        words = {
            LinkKind.WORKS: "works there",
            LinkKind.WORKED: "worked there",
            LinkKind.KNOWS: "knows people there",
        }
        return f"{self.organization} · {words[self.kind]}"


@dataclass(frozen=True, slots=True)
class Goal:
    """What I am after, with how far it got (numbers of requests)."""

    id: int
    title: str
    target: str = ""
    target_id: int | None = None
    situation: str = ""
    ask: str = ""
    state: GoalState = GoalState.ACTIVE
    asked: int = 0
    accepted: int = 0
    helped: int = 0


# ── asking ───────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Channel:
    """Where a request goes, with its rules; a rule that is None does not apply.

    `limit` and `subject_limit` are in the units of `counts`; days are calendar days;
    `checked_on` is the day on which the facts were looked up.
    """

    id: int
    name: str
    kind: ChannelKind
    limit: int | None
    counts: Counting = Counting.UTF16
    subject_limit: int | None = None
    notes_a_month: int | None = None
    invitations_a_week: int | None = None
    review_days: int | None = None
    expiry_days: int | None = None
    reinvite_days: int | None = None
    checked_on: str = ""


@dataclass(frozen=True, slots=True)
class TemplateRow:
    """A template in the list, at its newest version."""

    id: int
    name: str
    version: int
    archived: bool
    text: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened to a request, on a day."""

    id: int
    request_id: int
    kind: RequestState
    on: str
    remarks: str = ""


class Request(NamedTuple):
    """One ask and what became of it; the dates are those of its events, "" where none.

    A tuple, since 20,000 of them are listed at once.
    """

    id: int
    contact_id: int
    contact: str
    email: str
    profile_url: str
    organization: str
    position: str
    goal_id: int | None
    goal: str
    channel_id: int | None
    channel: str
    template: str
    template_version: int | None
    direction: Direction
    state: RequestState
    drafted_on: str
    sent_on: str
    accepted_on: str
    replied_on: str
    helped_on: str
    declined_on: str
    withdrawn_on: str
    gone_on: str
    days_to_acceptance: int | None
    shared_history: str
    shared_kind: str
    note_length: int
    coach: str
    note: str


# ── writing ──────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Problem:
    """A mistake in a template: `line` and `column` count from 1, `length` in characters."""

    line: int
    column: int
    message: str
    length: int = 1
    nearest: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """An optional part of a fitted note, for the chips under the composer.

    `versions` are the texts, best first, None standing for "left out" and for a version that
    cannot be used (`usable` says which can be chosen); `chosen` indexes them; `number` is the
    part's place in the template, counted from 0 in the order of its opening bracket.
    """

    number: int
    versions: tuple[str | None, ...]
    usable: tuple[bool, ...]
    chosen: int
    depth: int = 0
    locked: bool = False


@dataclass(frozen=True, slots=True)
class Fitted:
    """A note made from a template for one contact.

    `length` is in the channel's units; `over_by` is 0 where `fits`; `longest` names the facts
    that take the most room, longest first; `facts_printed` are the facts that stand in the text.
    """

    text: str
    length: int
    limit: int | None
    fits: bool
    left_out: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    kept: frozenset[Ingredient] = frozenset()
    facts_printed: frozenset[str] = frozenset()
    parts: tuple[Part, ...] = ()
    over_by: int = 0
    longest: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CoachLine:
    """One line of the coach: which check, whether it holds, why, and what would mend it."""

    check: str
    ok: bool
    why: str
    mend: str = ""


Facts = Mapping[str, str | bool | None]
"""The facts of a note by name; an empty one is None, `knows_target` is a boolean."""


@dataclass(frozen=True, slots=True)
class Draft:
    """All that is needed to write to one contact, gathered once.

    `histories` are all ways we know each other, the usual choice first; `history` is the chosen
    one. `locked_until` is the day before which LinkedIn refuses another invitation, or "".
    """

    contact: Contact
    goal: Goal | None
    channel: Channel
    template: TemplateRow
    history: SharedHistory | None
    histories: tuple[SharedHistory, ...]
    facts: Facts
    locked_until: str = ""


# ── what is announced ────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Change:
    """What a step changed: its act, the words for it, and the tables it touched."""

    act: Act
    words: str
    tables: frozenset[str]
    step: int | None = None


class Weight(IntEnum):
    """How pressing a row of Today is; lower comes first."""

    THANK = 1
    REVIEW = 2
    TRIAGE = 3
    ASK = 4


# ── what comes in ────────────────────────────────────────────────────────────────────────────


class FileKind(StrEnum):
    """A kind of file that can be recognised by its header."""

    CONNECTIONS = "LinkedIn connections"
    INVITATIONS = "LinkedIn invitations"
    PROFILE = "LinkedIn profile"
    POSITIONS = "LinkedIn positions"
    EDUCATION = "LinkedIn education"
    OUTREACH = "Connote outreach history"


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


class OutreachRow(NamedTuple):
    """A row of Connote's own outreach history; the fields are the columns of the file as text."""

    row: int
    cells: Mapping[str, str]


@dataclass(frozen=True)
class FileRead:
    """One file as it was read: its rows in order, what was skipped, and what a person should know.

    `read` counts the data records, skipped ones included: `read == len(rows) + len(skipped)`.
    """

    name: str
    kind: FileKind
    rows: tuple[NamedTuple, ...]
    skipped: tuple[Skip, ...] = ()
    remarks: tuple[str, ...] = ()

    @property
    def read(self) -> int:
        """Count the data records of the file."""
        return len(self.rows) + len(self.skipped)


@dataclass(frozen=True)
class ImportReport:
    """What an import did, or with `dry_run` would do; the first four count rows of the files."""

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


# ── what came of it ──────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Rate:
    """Accepted of sent, with the 95 % Wilson interval; the fractions are None where n is 0."""

    sent: int
    accepted: int
    rate: float | None
    low: float | None
    high: float | None


@dataclass(frozen=True, slots=True)
class Tally:
    """The acceptance of one group of requests: raw, and at the fixed ages of 14 and 30 days."""

    key: str
    raw: Rate
    at_14: Rate
    at_30: Rate
    replied: int = 0
    helped: int = 0


@dataclass(frozen=True, slots=True)
class Helper:
    """Somebody who can help with a goal, with the reasons in words, best first."""

    contact: ContactRow
    reasons: tuple[str, ...]
    locked_until: str = ""
    state: str = ""


@dataclass(frozen=True, slots=True)
class TodayRow:
    """One thing that waits for me, with the one act that answers it."""

    weight: Weight
    title: str
    detail: str
    contact_id: int
    request_id: int | None = None
    goal_id: int | None = None


@dataclass(frozen=True, slots=True)
class Budget:
    """What is left of a channel's allowance; `left` is None where there is no cap."""

    channel: str
    used: int
    cap: int | None

    @property
    def left(self) -> int | None:
        """Count what may still go out, never below 0."""
        return None if self.cap is None else max(0, self.cap - self.used)
