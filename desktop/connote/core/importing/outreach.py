"""Connote's own outreach history, read back: people, requests and what happened to them.

History to CSV, into an empty book, and to CSV again gives the same bytes, so ids are kept where
they are free. A request that is there already stays as it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from connote.core import clock
from connote.core.channels import Channels
from connote.core.errors import AskedWrongly
from connote.core.files.dates import iso_date
from connote.core.files.matching import name_key, profile_key, split_name
from connote.core.goals import Goals
from connote.core.importing.known import KnownPeople
from connote.core.importing.newcomers import make_person
from connote.core.importing.tally import Tally
from connote.core.organizations import Organizations
from connote.core.speech import tr
from connote.core.store.tables import Channel as ChannelTable
from connote.core.store.tables import Email, Event, Goal, Request, Template, TemplateVersion
from connote.core.things import Channel, ChannelKind, Direction, OutreachRow, RequestState, Skip

_DIRECTIONS = [direction.value for direction in Direction]
_STATES = [state.value for state in RequestState]
_LARGEST_ID = 10**15


class Outreach:
    """Takes the rows of an outreach history."""

    def __init__(
        self,
        tally: Tally,
        known: KnownPeople,
        organizations: Organizations,
        goals: Goals,
        channels: Channels,
    ) -> None:
        """Share what is known with the other takers of the same import."""
        self._tally = tally
        self._known = known
        self._organizations = organizations
        self._goals = goals
        self._channels = channels
        self._matched: set[int] = set()
        self._made: set[int] = set()

    def take(self, rows: Sequence[OutreachRow], file: str) -> Iterator[None]:
        """Take the rows, yielding after each; one that can't be understood is skipped."""
        for row in rows:
            if self._tally.leaves_row(file, row.row):
                continue
            reason = _why_not(row.cells)
            if reason:
                self._tally.skipped.append(Skip(file, row.row, reason))
                continue
            contact_id = self._person(row.cells)
            known = self._known_request(row.cells, contact_id)
            if known is None:
                known = self._write(row.cells, contact_id)
                self._tally.new += 1
            else:
                self._tally.unchanged += 1
            self._matched.add(known)
            yield

    def _person(self, cells: Mapping[str, str]) -> int:
        """Find the person, or make it with every letter as it stands in the file."""
        profile = profile_key(cells["profile_url"])
        email = cells["email"].casefold()
        name = name_key(cells["contact"])
        found = self._known.by_profile.get(profile) if profile else None
        if found is None and email:
            found = self._known.whose_address(email, name, profile, self._made.__contains__)
        if found is None and not profile and not email:
            found = self._known.with_unique_name(name)
        if found is not None:
            return found
        made = make_person(
            _split_exactly(cells["contact"]),
            cells["profile_url"],
            self._tally.run_id,
            organization=self._organizations.id_made(cells["organization"]),
            position=cells["position"],
        )
        self._known.learn(made, profile, name)
        if email:
            Email.create(contact=made, address=cells["email"], key=email)
            self._known.learn_address(email, made)
        self._made.add(made)
        return made

    def _known_request(self, cells: Mapping[str, str], contact_id: int) -> int | None:
        """Find the request in the book: same person, direction, words and day; each only once."""
        same = Request.select(Request.id).where(
            Request.contact == contact_id,
            Request.direction == cells["direction"],
            Request.note == cells["note"],
        )
        days = _days(cells)
        for (request_id,) in same.order_by(Request.id).tuples():
            events = Event.select(Event.kind, Event.on_date).where(Event.request == request_id)
            known = dict(events.order_by(Event.id).tuples())
            if request_id not in self._matched and _first_day(known) == _first_day(days):
                return int(request_id)
        return None

    def _write(self, cells: Mapping[str, str], contact_id: int) -> int:
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
        if 0 < wanted < _LARGEST_ID and Request.get_or_none(Request.id == wanted) is None:
            told["id"] = wanted
        request_id = int(Request.insert(**told).execute())
        days = _days(cells)
        for state in _in_order(days, cells["state"]):
            Event.create(
                request=request_id,
                kind=state,
                on_date=days.get(state, ""),
                recorded_at=clock.now(),
            )
        return request_id

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
        if not name or not number.isdecimal() or int(number) > _LARGEST_ID:
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


def _why_not(cells: Mapping[str, str]) -> str:
    """Say why a row can't be taken, or ""."""
    if not any(cells[name].strip() for name in ("contact", "email", "profile_url")):
        return tr("nothing names the person")
    if cells["direction"] not in _DIRECTIONS:
        return tr("the direction is neither outgoing nor inbound")
    if cells["state"] not in _STATES:
        return tr("the state is none that Connote knows")
    if not all(_is_day(day) for day in _days(cells).values()):
        return tr("a date in it is not written as 2026-11-23")
    return ""


def _is_day(text: str) -> bool:
    try:
        return iso_date(text) == text
    except AskedWrongly:
        return False


def _split_exactly(name: str) -> tuple[str, str]:
    """Split a full name so that joining it gives the same letters again."""
    first, last = split_name(name)
    if f"{first} {last}".strip() == name:
        return first, last
    first, _, last = name.rpartition(" ")
    return first, last


def _days(cells: Mapping[str, str]) -> dict[str, str]:
    return {state: cells[f"{state}_on"] for state in _STATES if cells[f"{state}_on"]}


def _first_day(days: Mapping[str, str]) -> str:
    return days.get("sent") or days.get("drafted") or ""


def _in_order(days: Mapping[str, str], last: str) -> list[str]:
    """Order the events by day, the one that is the request's state at the end, dated or not."""
    states = sorted(days, key=lambda state: (days[state], _STATES.index(state)))
    return [*(state for state in states if state != last), last]
