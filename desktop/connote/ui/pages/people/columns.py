"""The columns of the people list: what each shows of a person, and what it orders the list by."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from connote.core.speech import later, tr
from connote.core.things import Beside, ContactRow, PeopleOrder
from connote.ui import words
from connote.ui.widgets.status_pill import FACES

NAME = 0
"""The first column, which is always there."""


class Column(NamedTuple):
    """One column: its name in what is remembered, its title, and how wide it begins.

    A text `beside` the line (tags, the last request) is read only where the column is shown.
    """

    name: str
    title: str
    width: int
    order: PeopleOrder
    text: Callable[[ContactRow], str] = lambda person: ""
    beside: Callable[[Beside], str] | None = None
    is_day: bool = False


def name_of(person: ContactRow) -> str:
    """Give what a person goes by: the name, else the address, else the profile."""
    return person.full_name or person.email or person.profile_url or tr("(no name)")


def _state(beside: Beside) -> str:
    return FACES[beside.state].word if beside.state is not None else ""


COLUMNS = (
    Column("name", later("Name"), 210, PeopleOrder.NAME, name_of),
    Column("position", later("Position"), 170, PeopleOrder.POSITION, lambda one: one.position),
    Column(
        "organization", later("Company"), 150, PeopleOrder.ORGANIZATION,
        lambda one: one.organization,
    ),
    Column("place", later("Place"), 130, PeopleOrder.PLACE, lambda one: one.place),
    Column(
        "connected", later("Connected on"), 110, PeopleOrder.CONNECTED,
        lambda one: words.day(one.connected_on), is_day=True,
    ),
    Column(
        "spoke", later("Last spoke"), 100, PeopleOrder.SPOKE,
        lambda one: words.day(one.last_spoke_on), is_day=True,
    ),
    Column(
        "tags", later("Tags"), 140, PeopleOrder.TAGS, beside=lambda told: ", ".join(told.tags)
    ),
    Column("email", later("E-mail"), 180, PeopleOrder.EMAIL, lambda one: one.email),
    Column("state", later("Last request"), 120, PeopleOrder.STATE, beside=_state),
)  # fmt: skip

USUAL = ("name", "position", "organization", "connected")
"""The columns of a wide list before anybody chose."""

NAMES = tuple(column.name for column in COLUMNS)
