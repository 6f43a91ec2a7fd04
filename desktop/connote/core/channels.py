"""Channels: where a request goes, and the rules that hold there.

The presets' facts were looked up on the day each carries; every number can be changed.
"""

from __future__ import annotations

from dataclasses import replace

from connote.core.errors import Ambiguous, AskedWrongly, NotFound
from connote.core.speech import tr
from connote.core.steps import Stepper
from connote.core.store.tables import Channel as Row
from connote.core.store.words import word_of
from connote.core.things import Account, Act, Channel, ChannelKind, Counting

_CHECKED = "2026-11-01"

_INVITATION = {
    "kind": ChannelKind.INVITATION,
    "invitations_a_week": 200,
    "review_days": 21,
    "expiry_days": 180,
    "reinvite_days": 21,
    "checked_on": _CHECKED,
}

PRESETS: tuple[Channel, ...] = (
    Channel(0, "LinkedIn invitation, free account", limit=200, notes_a_month=5, **_INVITATION),  # type: ignore[arg-type]
    Channel(0, "LinkedIn invitation, Premium", limit=300, **_INVITATION),  # type: ignore[arg-type]
    Channel(0, "Connection note (350)", limit=350, **_INVITATION),  # type: ignore[arg-type]
    Channel(0, "InMail", ChannelKind.INMAIL, 1900, subject_limit=200, checked_on=_CHECKED),
    Channel(0, "LinkedIn message", ChannelKind.MESSAGE, 8000, checked_on=_CHECKED),
    Channel(0, "E-mail", ChannelKind.EMAIL, None, checked_on=_CHECKED),
)

_USUAL = {Account.FREE: PRESETS[0].name, Account.PREMIUM: PRESETS[1].name}

_COLUMNS = {"limit": "max_length", "subject_limit": "subject_length"}
_FIELDS = tuple(name for name in Channel.__dataclass_fields__ if name != "id")


class Channels:
    """The verbs on channels."""

    def __init__(self, step: Stepper) -> None:
        self._step = step

    def all(self) -> list[Channel]:
        """List the channels in their order."""
        return [_channel(row) for row in Row.select().order_by(Row.id)]

    def get(self, channel_id: int) -> Channel:
        """Read one channel; raises NotFound."""
        row = Row.get_or_none(Row.id == channel_id)
        if row is None:
            raise NotFound(tr("There is no channel {channel_id}.").format(channel_id=channel_id))
        return _channel(row)

    def find(self, text: str) -> Channel:
        """Find the channel that a name, a part of it, or an id means.

        Raises NotFound or Ambiguous, both naming the channels there are.
        """
        channels = self.all()
        words = " ".join(text.casefold().split())
        fitting = [channel for channel in channels if channel.name.casefold() == words] or [
            channel for channel in channels if words and words in channel.name.casefold()
        ]
        if not fitting and text.isdecimal():
            return self.get(int(text[:18]))
        if not fitting:
            known = ", ".join(channel.name for channel in channels)
            raise NotFound(
                tr("There is no channel “{text}”. There are: {known}.").format(
                    text=text, known=known
                )
            )
        if len(fitting) > 1:
            names = [channel.name for channel in fitting]
            raise Ambiguous(
                tr("{number} channels fit “{text}”; write more of its name.").format(
                    number=len(names), text=text
                ),
                names,
            )
        return fitting[0]

    def usual(self, account: Account) -> Channel:
        """Give the invitation channel of an account; if that was removed, the first there is."""
        channels = self.all()
        name = _USUAL[account]
        return next((channel for channel in channels if channel.name == name), channels[0])

    def edit(self, channel: Channel) -> None:
        """Write a channel back as it stands, or add it where its id is 0.

        Raises AskedWrongly for an empty name or one in use.
        """
        other = Row.get_or_none(Row.name == channel.name)
        if not channel.name.strip() or (other is not None and other.id != channel.id):
            raise AskedWrongly(tr("A channel needs a name of its own."))
        with self._step(
            Act.EDIT_CHANNEL, tr("Edit the channel {channel}").format(channel=channel.name)
        ):
            columns = {_COLUMNS.get(name, name): getattr(channel, name) for name in _FIELDS}
            if channel.id:
                Row.update(**columns).where(Row.id == channel.id).execute()
            else:
                Row.create(**columns)

    def restore_preset(self, channel_id: int) -> None:
        """Give a channel the rules back that it came with; raises NotFound where it had none."""
        channel = self.get(channel_id)
        preset = preset_of(channel)
        if preset is None:
            raise NotFound(
                tr("“{name}” is a channel of your own; it came with no rules.").format(
                    name=channel.name
                )
            )
        if preset != channel:
            self.edit(preset)


def preset_of(channel: Channel) -> Channel | None:
    """Give what a channel was when it came with the program; None for one of the user's own."""
    found = next((one for one in PRESETS if one.name == channel.name), None)
    return replace(found, id=channel.id) if found else None


def _channel(row: Row) -> Channel:
    told = {name: getattr(row, _COLUMNS.get(name, name)) for name in _FIELDS}
    told["kind"] = word_of(ChannelKind, row.kind)
    told["counts"] = word_of(Counting, row.counts)
    return Channel(id=row.id, **told)
