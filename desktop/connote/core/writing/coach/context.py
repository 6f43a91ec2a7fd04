"""What the coach knows of a request beside its text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from connote.core.things import Counting, FormerPlace, SharedHistory


@dataclass(frozen=True, slots=True)
class CoachContext:
    """What the coach knows of a request beside its text; an empty field is simply not known.

    `places`, `people`, `periods`, `kinds` and `remarks` are the words of the shared history, those
    of every entry; `kinds` are values of HistoryKind; `shared` is the entry chosen for the note.
    `situation`, `position`, `company` and `my_name` belong to the sender. `missing` names facts
    that the template wanted and had not; `facts` fill in what is left to be filled in. `former`
    are organizations that the contact has left, `present` is where they are, `here` every place
    where they are; `aliases` gives the other names of an organization; `other_goals` are title and
    target of goals that the text is not for.
    """

    first_name: str = ""
    full_name: str = ""
    places: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    periods: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    situation: str = ""
    position: str = ""
    company: str = ""
    my_name: str = ""
    goal: str = ""
    target: str = ""
    ask: str = ""
    limit: int | None = None
    counting: Counting = Counting.UTF16
    subject: str = ""
    subject_limit: int | None = None
    missing: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()
    is_inbound: bool = False
    shared: SharedHistory | None = None
    present: str = ""
    here: tuple[str, ...] = ()
    former: tuple[FormerPlace, ...] = ()
    aliases: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    facts: Mapping[str, str] = field(default_factory=dict)
    other_goals: tuple[tuple[str, str], ...] = ()

    @property
    def name(self) -> str:
        """The name to greet by, or ""."""
        return self.first_name.strip() or self.full_name.strip()

    def names_of(self, organization: str) -> tuple[str, ...]:
        """Give all names of an organization, the usual one first."""
        return (organization, *self.aliases.get(organization, ()))
