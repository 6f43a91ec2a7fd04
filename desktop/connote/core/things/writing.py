"""What writing gives back: a fitted note, a mistake, a line of the coach."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from connote.core.things.asking import Channel, TemplateRow
from connote.core.things.people import Contact, Goal, SharedHistory
from connote.core.things.words import Ingredient


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
    part's place in the template, counted from 0 in the order of its opening bracket. `lacks` names
    the empty facts because of which versions can't be used.
    """

    number: int
    versions: tuple[str | None, ...]
    usable: tuple[bool, ...]
    chosen: int
    depth: int = 0
    locked: bool = False
    lacks: tuple[str, ...] = ()


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
class Mending:
    """What one click does about a line of the coach; `words` stand on the button.

    Either `text` takes the place of the note's characters from `start` to `end`, or the book lacks
    `fact`, a fact by its name, which is asked for.
    """

    words: str
    start: int = 0
    end: int = 0
    text: str = ""
    fact: str = ""


@dataclass(frozen=True, slots=True)
class CoachLine:
    """One line of the coach: which check, whether it holds, why, and what would mend it.

    `mending` is there where a click can do what `mend` says.
    """

    check: str
    ok: bool
    why: str
    mend: str = ""
    mending: Mending | None = None


Facts = Mapping[str, str | bool | None]
"""The facts of a note by name; an empty one is None, `knows_target` is a boolean."""


@dataclass(frozen=True, slots=True)
class FormerPlace:
    """An organization that a contact has left: its names, the usual one first, and when.

    `end` is a partial date, or "" where it is not known.
    """

    names: tuple[str, ...]
    end: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """All that is needed to write to one contact, gathered once.

    `histories` are all ways we know each other, the usual choice first; `history` is the chosen
    one. `locked_until` is the day before which LinkedIn refuses another invitation, or "". The
    `subject` is for channels that have one.
    `former` are the organizations that the contact has left, `here` those where they are now;
    `aliases` gives the other names of those that a note may name; `other_goals` are title and
    target of the goals that the note is not for.
    """

    contact: Contact
    goal: Goal | None
    channel: Channel
    template: TemplateRow
    history: SharedHistory | None
    histories: tuple[SharedHistory, ...]
    facts: Facts
    locked_until: str = ""
    subject: str = ""
    former: tuple[FormerPlace, ...] = ()
    here: tuple[str, ...] = ()
    aliases: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    other_goals: tuple[tuple[str, str], ...] = ()
