"""Connote's own outreach history, read back: people, requests and what happened to them.

History to CSV, into an empty book, and to CSV again gives the same bytes, so ids are kept where
they are free. A request that is there already stays as it is.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from connote.core import clock
from connote.core.channels import Channels
from connote.core.contacts import Contacts, ContactWords
from connote.core.files.matching import name_key, profile_key, split_name
from connote.core.goals import Goals
from connote.core.importing.people import KnownPeople
from connote.core.importing.tally import Tally
from connote.core.store.tables import Channel as ChannelTable
from connote.core.store.tables import Event, Goal, Request, Template, TemplateVersion
from connote.core.things import Channel, ChannelKind, OutreachRow, RequestState, Skip

_STATES = [state.value for state in RequestState]


class Outreach:
    """Takes the rows of an outreach history."""

    def __init__(
        self,
        tally: Tally,
        known: KnownPeople,
        contacts: Contacts,
        goals: Goals,
        channels: Channels,
    ) -> None:
        """Share what is known with the other takers of the same import."""
        self._tally = tally
        self._known = known
        self._contacts = contacts
        self._goals = goals
        self._channels = channels

    def take(self, rows: Sequence[OutreachRow], file: str) -> None:
        """Take the rows; one without a person is skipped with its reason."""
        for row in rows:
            cells = row.cells
            contact_id = self._person(cells)
            if contact_id is None:
                self._tally.skipped.append(Skip(file, row.row, "nothing names the person"))
            elif self._is_there(cells, contact_id):
                self._tally.unchanged += 1
            else:
                self._write(cells, contact_id)
                self._tally.new += 1

    def _person(self, cells: Mapping[str, str]) -> int | None:
        profile = profile_key(cells["profile_url"])
        email = cells["email"].casefold()
        found = (self._known.by_profile.get(profile) if profile else None) or (
            self._known.by_email.get(email) if email else None
        )
        name = name_key(cells["contact"])
        if found is None and not profile and not email:
            found = self._known.with_unique_name(name)
        if found is not None or not (profile or email or name):
            return found
        first, last = split_name(cells["contact"])
        contact_id = self._contacts.add(
            ContactWords(
                first_name=first,
                last_name=last,
                emails=[cells["email"]] if email else None,
                profile_url=cells["profile_url"],
                organization=cells["organization"],
                position=cells["position"],
            )
        )
        self._known.learn(contact_id, profile, name, "")
        if email:
            self._known.by_email.setdefault(email, contact_id)
        return contact_id

    def _is_there(self, cells: Mapping[str, str], contact_id: int) -> bool:
        """Say whether the book has this request: same person, direction, words and days."""
        same = Request.select(Request.id).where(
            Request.contact == contact_id,
            Request.direction == cells["direction"],
            Request.note == cells["note"],
        )
        days = _days(cells)
        for (request_id,) in same.tuples():
            events = Event.select(Event.kind, Event.on_date).where(Event.request == request_id)
            known = dict(events.order_by(Event.id).tuples())
            if known.get("sent", known.get("drafted")) == days.get("sent", days.get("drafted")):
                return True
        return False

    def _write(self, cells: Mapping[str, str], contact_id: int) -> None:
        told = {
            "contact": contact_id,
            "goal": self._goal(cells["goal"]),
            "channel": self._channel(cells["channel"]),
            "template_version": self._version(cells["template"], cells["template_version"]),
            "direction": cells["direction"],
            "shared_history": cells["shared_history"],
            "coach": cells["coach"],
            "note": cells["note"],
        }
        wanted = int(cells["id"]) if cells["id"].isdecimal() else 0
        if wanted and not Request.select().where(Request.id == wanted).exists():
            request_id = Request.insert(id=wanted, **told).execute()
        else:
            request_id = Request.create(**told).id
        days = _days(cells)
        for state in _in_order(days, cells["state"]):
            Event.create(
                request=request_id, kind=state, on_date=days[state], recorded_at=clock.now()
            )

    def _goal(self, title: str) -> int | None:
        if not title:
            return None
        found = Goal.get_or_none(Goal.title == title)
        return int(found.id) if found else self._goals.add(title)

    def _channel(self, name: str) -> int | None:
        if not name:
            return None
        found = ChannelTable.get_or_none(ChannelTable.name == name)
        if found is None:
            self._channels.edit(Channel(0, name, ChannelKind.MESSAGE, None))
            found = ChannelTable.get(ChannelTable.name == name)
        return int(found.id)

    def _version(self, name: str, number: str) -> int | None:
        """Find the template's version, or make it: the file doesn't hold its words."""
        if not name or not number.isdecimal():
            return None
        template = Template.get_or_none(Template.name == name)
        if template is None:
            template = Template.create(name=name, archived=True)
        version = TemplateVersion
        known = version.select().where(version.template == template.id)
        found = known.where(version.number == int(number)).first()
        if found is None:
            newest = known.order_by(version.number.desc()).first()
            found = version.create(
                template=template.id,
                number=int(number),
                text=newest.text if newest else "",
                created_at=clock.now(),
            )
        return int(found.id)


def _days(cells: Mapping[str, str]) -> dict[str, str]:
    return {state: cells[f"{state}_on"] for state in _STATES if cells[f"{state}_on"]}


def _in_order(days: Mapping[str, str], last: str) -> list[str]:
    """Order the events by day, the one that is the request's state at the end."""
    states = sorted(days, key=lambda state: (days[state], _STATES.index(state)))
    return [state for state in states if state != last] + [last] * (last in days)
