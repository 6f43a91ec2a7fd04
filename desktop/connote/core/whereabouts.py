"""Where a contact has been and is no more, and by which other names an organization goes.

It is what the coach needs to see that a note speaks of a place they have left.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from connote.core.store.tables import Organization, OrganizationAlias, among, plain_rows
from connote.core.things import (
    Contact,
    FormerPlace,
    HistoryKind,
    Link,
    LinkKind,
    SharedHistory,
    Stint,
)

_WORKED = (HistoryKind.COLLEAGUE, HistoryKind.CLIENT)


def present_places(
    contact: Contact, stints: Iterable[Stint], links: Iterable[Link]
) -> dict[int, str]:
    """Give the organizations where a contact is now, by their ids; somebody may be at several."""
    places = {
        stint.organization_id: stint.organization for stint in stints if stint.period.is_current
    }
    places |= {
        link.organization_id: link.organization for link in links if link.kind is LinkKind.WORKS
    }
    if contact.organization_id is not None:
        places[contact.organization_id] = contact.organization
    return places


def former_places(
    contact: Contact,
    stints: Iterable[Stint],
    links: Iterable[Link],
    histories: Iterable[SharedHistory],
) -> dict[int, FormerPlace]:
    """Gather the organizations that a contact has left: latest end first, unknown ends last.

    Told by a past position, by a link "worked there", and by shared work at one place while they
    are at another now. Where they are, they have left nothing.
    """
    stints, links = tuple(stints), tuple(links)
    here = set(present_places(contact, stints, links))
    left = [
        (stint.organization_id, stint.organization, stint.period.end)
        for stint in stints
        if not stint.period.is_current
    ]
    left += [
        (link.organization_id, link.organization, "")
        for link in links
        if link.kind is LinkKind.WORKED
    ]
    left += [
        (entry.organization_id, entry.place, "")  # when they left is not said
        for entry in histories
        if entry.organization_id and entry.kind in _WORKED and here
    ]
    places: dict[int, FormerPlace] = {}
    for place, name, end in sorted(left, key=lambda told: told[2], reverse=True):
        if place not in here:
            places.setdefault(place, FormerPlace((name,), end))
    return places


def with_other_names(places: dict[int, FormerPlace]) -> tuple[FormerPlace, ...]:
    """Give each place its other names, from the book."""
    others = other_names({place: former.names[0] for place, former in places.items()})
    return tuple(
        replace(former, names=(former.names[0], *others.get(former.names[0], ())))
        for former in places.values()
    )


def other_names(organizations: dict[int, str]) -> dict[str, tuple[str, ...]]:
    """Give the other names of organizations, by the name each is called by in a note."""
    if not organizations:
        return {}
    ids, alias = list(organizations), OrganizationAlias
    rows = plain_rows(
        Organization.select(Organization.id, Organization.name).where(among(Organization.id, ids))
    )
    rows += plain_rows(
        alias.select(alias.organization, alias.name)
        .where(among(alias.organization, ids))
        .order_by(alias.id)
    )
    names: dict[str, list[str]] = {}
    for organization_id, name in rows:
        called = organizations[organization_id]
        if name != called:
            names.setdefault(called, []).append(name)
    return {called: tuple(dict.fromkeys(others)) for called, others in names.items()}
