"""Requests from Invitations.csv: those nobody logged, those I got, and what became of them.

A request is known if one to the same person was sent within a day (the file's times have no zone),
or has the same words. Accepted is who stands in Connections.csv since; a decline can't be seen and
is never inferred; what was pending once and is in neither file now is proposed as gone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from connote.core import clock, follow_ups
from connote.core.channels import Channels
from connote.core.files.matching import name_key, profile_key, profile_url, split_name
from connote.core.importing.invitees import day_before
from connote.core.importing.known import KnownPeople
from connote.core.importing.newcomers import full_name_of, make_person
from connote.core.importing.tally import Tally
from connote.core.speech import later, tr
from connote.core.store.tables import Channel as ChannelTable
from connote.core.store.tables import Contact, Event, Request
from connote.core.store.words import day_of, word_of
from connote.core.things import (
    Account,
    Channel,
    ChannelKind,
    Direction,
    FieldChange,
    InvitationRow,
    ItemKind,
    RequestState,
    Skip,
)
from connote.core.writing.count import length

ACCEPTANCES = later("requests in the book")
"""Stands for a file where one of our requests tells a thing; the row is its id."""


class Invitations:
    """Takes the rows of Invitations.csv, then settles what was accepted and what is gone."""

    def __init__(
        self, tally: Tally, known: KnownPeople, channels: Channels, account: Account
    ) -> None:
        """Share what is known with the other takers of the same import."""
        self._tally = tally
        self._known = known
        self._usual = channels.usual(account)
        self._channels = sorted(
            (channel for channel in channels.all() if channel.kind is ChannelKind.INVITATION),
            key=lambda channel: channel.limit or 0,
        )
        self._matched: set[int] = set()
        self._states = _Requests()

    def take(self, rows: Sequence[InvitationRow], file: str) -> Iterator[None]:
        """Take the rows, yielding after each; one whose person can't be told is skipped."""
        seen: set[tuple[str, ...]] = set()
        for row in rows:
            if (told := tuple(map(str, row[1:]))) in seen:  # the same line twice
                self._tally.unchanged += 1
                continue
            seen.add(told)
            if self._tally.leaves_row(file, row.row):
                continue
            name, url = (
                (row.receiver, row.receiver_url)
                if row.is_outgoing
                else (row.sender, row.sender_url)
            )
            contact_id = self._person(name, url, row)
            if contact_id is None:
                reason = tr("the file doesn't say which of several people of that name it is")
                self._tally.skipped.append(Skip(file, row.row, reason))
            elif row.is_outgoing:
                self._tally.invited.add(contact_id)
                self._take_outgoing(contact_id, row, file)
            else:
                self._take_inbound(contact_id, row, file)
            yield

    def _person(self, name: str, url: str, row: InvitationRow) -> int | None:
        """Find or make the person; None where a bare name means several."""
        profile = profile_key(url)
        found = self._known.by_profile.get(profile) if profile else None
        key = name_key(name)
        if found is None and profile:
            found = self._named_before(key, url, row)
        if found is not None:
            return found
        if not profile and key and (called := self._known.called(key)):
            return called[0] if len(called) == 1 else None
        made = make_person(split_name(name), url, self._tally.run_id)
        self._known.learn(made, profile, key, "")
        return made

    def _named_before(self, name: str, url: str, row: InvitationRow) -> int | None:
        """Find whose invitation this is, where a file without profiles told of it first."""
        way = Direction.OUTGOING if row.is_outgoing else Direction.INBOUND
        called = [
            one
            for one in self._known.named(name)
            if one not in self._known.with_profile
            and self._states.find(one, way, row, self._matched) is not None
        ]
        if len(called) != 1:
            return None
        told = {"profile_url": profile_url(url), "profile_key": profile_key(url)}
        Contact.update(**told).where(Contact.id == called[0]).execute()
        self._known.learn(called[0], told["profile_key"], name)
        return called[0]

    # ── outgoing ─────────────────────────────────────────────────────────────────────────────

    def _take_outgoing(self, contact_id: int, row: InvitationRow, file: str) -> None:
        known = self._states.find(contact_id, Direction.OUTGOING, row, self._matched)
        if known is None:
            request_id = self._recover(contact_id, row)
            self._tally.recovered += 1
            self._tally.new += 1
            who = row.receiver or row.receiver_url
            told = (FieldChange("note", "", row.message), FieldChange("sent_on", "", row.sent_on))
            self._tally.list(ItemKind.RECOVERED, who, file, row.row, told, contact_id)
        else:
            request_id = known
            if self._complete(known, row):
                self._tally.changed += 1
            else:
                self._tally.unchanged += 1
        self._matched.add(request_id)
        if self._states.state(request_id) is RequestState.SENT:
            unseen = Request.pending_run.is_null()
            Request.update(pending_run=self._tally.run_id).where(
                Request.id == request_id, unseen
            ).execute()

    def _recover(self, contact_id: int, row: InvitationRow) -> int:
        request = Request.create(
            contact=contact_id,
            channel=self._channel(row.message).id,
            direction=Direction.OUTGOING.value,
            note=row.message,
        )
        self._states.record(request.id, contact_id, Direction.OUTGOING, row.message)
        self._states.add(request.id, RequestState.SENT, row.sent_on)
        return int(request.id)

    def _complete(self, request_id: int, row: InvitationRow) -> bool:
        """Fill in what a logged request lacks: a draft was sent after all, a note is known."""
        changed = False
        if self._states.state(request_id) is RequestState.DRAFTED:
            self._states.add(request_id, RequestState.SENT, row.sent_on)
            changed = True
        if row.message and not self._states.note(request_id):
            Request.update(note=row.message).where(Request.id == request_id).execute()
            changed = True
        return changed

    def _channel(self, note: str) -> Channel:
        """Choose the invitation channel that a recovered note can have gone through."""
        if self._usual.limit is None or length(note, self._usual.counts) <= self._usual.limit:
            return self._usual
        wide = (
            channel
            for channel in self._channels
            if channel.limit is None or length(note, channel.counts) <= channel.limit
        )
        return next(wide, self._usual)

    # ── inbound ──────────────────────────────────────────────────────────────────────────────

    def _take_inbound(self, contact_id: int, row: InvitationRow, file: str) -> None:
        known = self._states.find(contact_id, Direction.INBOUND, row, self._matched)
        if known is not None:
            self._matched.add(known)
            self._tally.unchanged += 1
            return
        request = Request.create(
            contact=contact_id,
            channel=self._usual.id,
            direction=Direction.INBOUND.value,
            note=row.message,
        )
        self._states.record(request.id, contact_id, Direction.INBOUND, row.message)
        self._states.add(request.id, RequestState.SENT, row.sent_on)
        self._matched.add(request.id)
        self._tally.inbound += 1
        self._tally.new += 1
        told = (FieldChange("note", "", row.message), FieldChange("sent_on", "", row.sent_on))
        who = row.sender or row.sender_url
        self._tally.list(ItemKind.INBOUND, who, file, row.row, told, contact_id)

    # ── what became of them ──────────────────────────────────────────────────────────────────

    def settle_accepted(self) -> Iterator[None]:
        """Mark the open invitations whose person is connected since, on that day."""
        for request_id, contact_id, direction, sent_on in self._states.open_invitations():
            yield
            day = self._tally.connected.get(contact_id)
            if not day or not sent_on or day < day_before(sent_on):
                continue
            is_mine = direction is Direction.OUTGOING
            if is_mine and self._tally.leaves(ACCEPTANCES, request_id):
                continue
            follow_ups.answered(request_id)
            self._states.add(request_id, RequestState.ACCEPTED, day)
            if is_mine:
                self._tally.accepted += 1
                told = (FieldChange("accepted_on", "", day),)
                who = full_name_of(contact_id)
                kind = ItemKind.ACCEPTED
                self._tally.list(kind, who, ACCEPTANCES, request_id, told, contact_id)

    def propose_gone(self) -> Iterator[None]:
        """Note the requests that were pending at an earlier import and are in neither file now."""
        for request_id, contact_id, direction, sent_on in self._states.open_invitations():
            yield
            is_listed = contact_id in self._tally.connected or contact_id in self._tally.invited
            if not is_listed and self._may_be_connected(contact_id):
                continue
            was_pending = direction is Direction.OUTGOING and self._states.was_pending(request_id)
            if was_pending and not is_listed:
                self._tally.gone.append(request_id)
                told = (FieldChange("sent_on", "", sent_on),)
                who = full_name_of(contact_id)
                self._tally.list(ItemKind.GONE, who, ACCEPTANCES, request_id, told, contact_id)

    def _may_be_connected(self, contact_id: int) -> bool:
        """Say whether the file has a namesake of somebody known by name alone: ask nothing then."""
        if contact_id in self._known.with_profile:
            return False
        namesakes = self._known.named(name_key(full_name_of(contact_id)))
        return any(one in self._tally.connected for one in namesakes)


class _Requests:
    """The requests of the book as an import sees them, kept in step with what it writes."""

    def __init__(self) -> None:
        self._of: dict[tuple[int, Direction], list[int]] = {}
        self._notes: dict[int, str] = {}
        self._states: dict[int, RequestState] = {}
        self._sent_on: dict[int, str] = {}
        self._people: dict[int, tuple[int, Direction]] = {}
        self._pending: set[int] = set()
        self._other_channels: set[int] = set()
        self._read()

    def _read(self) -> None:
        query = (
            Request.select(
                Request.id,
                Request.contact,
                Request.direction,
                Request.note,
                Request.pending_run,
                ChannelTable.kind,
            )
            .left_outer_join(ChannelTable)
            .order_by(Request.id)
        )
        for request_id, contact_id, direction, note, pending, kind in query.tuples():
            self.record(request_id, contact_id, word_of(Direction, direction), note)
            if pending is not None:
                self._pending.add(request_id)
            if kind not in (None, ChannelKind.INVITATION.value):
                self._other_channels.add(request_id)
        events = Event.select(Event.request, Event.kind, Event.on_date).order_by(Event.id)
        for request_id, event, on in events.tuples():
            self._note_event(request_id, word_of(RequestState, event), on)

    def record(self, request_id: int, contact_id: int, direction: Direction, note: str) -> None:
        """Note a request."""
        self._of.setdefault((contact_id, direction), []).append(request_id)
        self._people[request_id] = (contact_id, direction)
        self._notes[request_id] = note

    def add(self, request_id: int, state: RequestState, on: str) -> None:
        """Write an event."""
        Event.create(
            request=request_id, kind=state.value, on_date=on, recorded_at=clock.now(), remarks=""
        )
        self._note_event(request_id, state, on)

    def _note_event(self, request_id: int, state: RequestState, on: str) -> None:
        self._states[request_id] = state
        if state is RequestState.SENT:
            self._sent_on[request_id] = on

    def state(self, request_id: int) -> RequestState:
        """Give a request's state."""
        return self._states.get(request_id, RequestState.DRAFTED)

    def note(self, request_id: int) -> str:
        """Give a request's note."""
        return self._notes[request_id]

    def was_pending(self, request_id: int) -> bool:
        """Say whether an earlier import listed it as pending."""
        return request_id in self._pending

    def find(
        self, contact_id: int, direction: Direction, row: InvitationRow, matched: set[int]
    ) -> int | None:
        """Find the request that a row tells of, among those no other row told of."""
        near, same_words = [], []
        for request_id in self._of.get((contact_id, direction), ()):
            if request_id in matched or request_id in self._other_channels:
                continue
            sent_on = self._sent_on.get(request_id, "")
            is_undated = not (sent_on or row.sent_on) and not (
                row.message or self._notes[request_id]
            )
            if is_undated or (sent_on and abs(_days_between(sent_on, row.sent_on)) <= 1):
                near.append(request_id)
            elif row.message and _squeezed(self._notes[request_id]) == _squeezed(row.message):
                same_words.append(request_id)
        return next(iter(near + same_words), None)

    def open_invitations(self) -> list[tuple[int, int, Direction, str]]:
        """List the invitations that wait for an answer: id, contact, direction, day sent."""
        return [
            (request_id, *self._people[request_id], self._sent_on.get(request_id, ""))
            for request_id, state in self._states.items()
            if state is RequestState.SENT and request_id not in self._other_channels
        ]


def _squeezed(text: str) -> str:
    return " ".join(text.split())


def _days_between(one: str, other: str) -> int:
    if not one or not other:
        return 9999
    return (day_of(one) - day_of(other)).days
