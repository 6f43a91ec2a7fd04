"""People, where they were, how we know each other, and whom they know."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from connote.core.things.words import Account, GoalState, HistoryKind, LinkKind, StintKind


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
    place: str = ""
    last_spoke_on: str = ""
    is_archived: bool = False

    @property
    def full_name(self) -> str:
        """Join the names as they are written."""
        return f"{self.first_name} {self.last_name}".strip()


@dataclass(frozen=True, slots=True)
class Contact:
    """A person in the book; `keep_in_touch_days` 0 means no interval."""

    id: int
    first_name: str = ""
    last_name: str = ""
    organization: str = ""
    uid: str = ""
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
    last_spoke_on: str = ""
    is_archived: bool = False
    keep_in_touch_days: int = 0

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
    overlap (`period` is the common time) or lie apart or undated. `through_id` is whoever
    introduced us, where they are in the book.
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
    through_id: int | None = None

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
    HistoryKind.OTHER: "",  # place and remarks say more than the word
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
