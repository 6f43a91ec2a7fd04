"""The people list: what narrows it, what orders it, and what a line tells beside the name."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import Any, NamedTuple

from connote.core.things.words import RequestState

LAST_IMPORT = 0
"""Stands for the newest import, whichever that is by the time the filter is used."""


class PeopleOrder(StrEnum):
    """What the list is ordered by; equals, and those who lack it, stand by family name."""

    NAME = "name"
    ORGANIZATION = "organization"
    POSITION = "position"
    PLACE = "place"
    CONNECTED = "connected"
    SPOKE = "spoke"
    TAGS = "tags"
    EMAIL = "email"
    STATE = "state"


class Standing(StrEnum):
    """Where my last request to somebody stands, or that there is none."""

    NEVER = "never"
    DRAFTED = "drafted"
    SENT = "sent"
    ACCEPTED = "accepted"
    REPLIED = "replied"
    HELPED = "helped"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class PeopleFilter:
    """Whom the list shows: everybody who fits all of it; what is empty or None narrows nothing.

    `company` is where they are or were, `known_from` what our shared history names; `import_run`
    is the id of an import that made or last changed them; `connected_days` means at most so long
    ago. Archived people are left out unless `archived` asks for them, and nobody else.
    """

    words: str = ""
    tags: tuple[str, ...] = ()
    company: str = ""
    known_from: str = ""
    place: str = ""
    has_history: bool | None = None
    asked: Standing | None = None
    import_run: int | None = None
    connected_days: int = 0
    do_not_contact: bool | None = None
    archived: bool = False

    @property
    def narrows(self) -> bool:
        """Say whether anybody may be left out besides those who are archived."""
        return self != PeopleFilter()

    def set_fields(self) -> dict[str, Any]:
        """Give by name what narrows."""
        plain = PeopleFilter()
        told = {field.name: getattr(self, field.name) for field in fields(self)}
        return {name: value for name, value in told.items() if value != getattr(plain, name)}

    def having(self, name: str, value: Any) -> PeopleFilter:
        """Set a field by its name."""
        return replace(self, **{name: value})

    def without(self, name: str, value: object = None) -> PeopleFilter:
        """Take a condition off: a field by its name, one tag of several by its name and word."""
        if name == "tags" and value is not None:
            return replace(self, tags=tuple(tag for tag in self.tags if tag != value))
        return self.having(name, getattr(PeopleFilter(), name))


class SavedFilter(NamedTuple):
    """A filter under a name."""

    id: int
    name: str
    filter: PeopleFilter


class Beside(NamedTuple):
    """What a line of the list tells on demand: the tags, and how the last request stands."""

    tags: tuple[str, ...] = ()
    state: RequestState | None = None
