"""Notes: the facts about one contact and one goal, handed to writing.

Everything about the book is asked once, by `draft`; what happens at every key (fit, count, coach)
needs the draft alone.
"""

from __future__ import annotations

from collections.abc import Mapping

from connote.core.channels import Channels
from connote.core.contacts import Contacts
from connote.core.gathering import facts_of
from connote.core.goals import Goals
from connote.core.history import Histories
from connote.core.links import Links
from connote.core.paths import resource
from connote.core.sent_notes import Reader
from connote.core.templates import Templates
from connote.core.things import (
    Account,
    CoachLine,
    Contact,
    Direction,
    Draft,
    Fitted,
    SharedHistory,
    TemplateRow,
)
from connote.core.writing.coach import CoachContext, coach, in_order, load_stock_phrases
from connote.core.writing.repeat import masked, own_words, repeat_line


class Notes:
    """The verbs on notes: gather, fit, coach."""

    def __init__(
        self,
        contacts: Contacts,
        histories: Histories,
        goals: Goals,
        links: Links,
        channels: Channels,
        templates: Templates,
    ) -> None:
        self._contacts = contacts
        self._histories = histories
        self._goals = goals
        self._links = links
        self._channels = channels
        self._templates = templates
        self._stock: tuple[str, ...] | None = None
        self._sent = Reader(Direction.OUTGOING)
        self._last_repeat: tuple[tuple[object, ...], CoachLine] | None = None

    def draft(
        self,
        contact_id: int,
        *,
        goal_id: int | None = None,
        channel_id: int | None = None,
        template: TemplateRow | None = None,
        history: SharedHistory | None = None,
        locked_until: str = "",
    ) -> Draft:
        """Gather what is needed to write to a contact; what is not said is chosen as usual.

        The usual channel is LinkedIn's for my account, the usual template the one last used for
        this kind of history. Raises NotFound.
        """
        contact = self._contacts.get(contact_id)
        goal = self._goals.get(goal_id) if goal_id is not None else None
        me = self._contacts.me()
        channel = (
            self._channels.get(channel_id)
            if channel_id is not None
            else self._channels.usual(me.account if me else Account.FREE)
        )
        histories = tuple(self._histories.of(contact_id))
        chosen = history or (histories[0] if histories else None)
        knows = self._links.knows(contact_id, goal.target_id if goal else None)
        return Draft(
            contact=contact,
            goal=goal,
            channel=channel,
            template=template or self._templates.for_history(chosen.kind if chosen else None),
            history=chosen,
            histories=histories,
            facts=facts_of(contact, me, chosen, goal, channel, knows),
            locked_until=locked_until,
        )

    def fit(self, draft: Draft, locks: Mapping[int, int] | None = None) -> Fitted:
        """Write the note of a draft inside its channel's limit.

        `locks` holds the version chosen by hand for a part, by the part's number. Raises
        TemplateBroken.
        """
        return fit_text(draft.template.text, draft, locks)

    def coach(
        self, draft: Draft, text: str, missing: tuple[str, ...] = ()
    ) -> tuple[CoachLine, ...]:
        """Say of any text how good a request it makes of this draft: every line but `repeat`.

        Cheap enough for every key; `in_order` puts a line of `repeat` into its place.
        """
        return coach(text, coach_context(draft, missing, self.stock_phrases()))

    def prepare_repeat(self) -> bool:
        """Read a slice of the notes sent to others; True when `repeat` can answer at once.

        A slice takes a few milliseconds: a window calls it by a timer until all are read.
        """
        return self._sent.prepare()

    def repeat(self, draft: Draft, text: str) -> CoachLine:
        """Say whether a text is much the same as notes sent to others: the line `repeat`.

        It takes up to 50 ms: for a pause in typing, not for every key.
        """
        own = [
            phrase
            for entry in draft.histories
            for phrase in (entry.place, entry.through, *entry.through.split()[:1], entry.remarks)
        ]
        name = f"{draft.contact.first_name} {draft.contact.last_name}"
        return self._repeat(text, name, draft.contact.id, tuple(own))

    def _repeat(self, text: str, name: str, contact_id: int, own: tuple[str, ...]) -> CoachLine:
        notes = self._sent.notes()
        asked = (notes, text, name, contact_id, own)
        if self._last_repeat is None or self._last_repeat[0] != asked:
            same = notes.like(masked(text, name), but=contact_id, own=own_words(own))
            self._last_repeat = asked, repeat_line(same)
        return self._last_repeat[1]

    def coach_whole(
        self, draft: Draft, text: str, missing: tuple[str, ...] = ()
    ) -> tuple[CoachLine, ...]:
        """Say the same as `coach`, with the line `repeat` in its place: every line there is."""
        return in_order((*self.coach(draft, text, missing), self.repeat(draft, text)))

    def coach_text(self, text: str) -> tuple[CoachLine, ...]:
        """Say of a text to nobody in particular how good a request of mine it makes: every line."""
        me = self._contacts.me()
        mine = me.contact if me else Contact(0)
        context = CoachContext(
            situation=me.situation if me else "",
            ask=me.ask if me else "",
            position=mine.position,
            company=mine.organization,
            my_name=mine.full_name if me else "",
            limit=self._channels.usual(me.account if me else Account.FREE).limit,
            phrases=self.stock_phrases(),
        )
        return in_order((*coach(text, context), self._repeat(text, "", 0, ())))

    def stock_phrases(self) -> tuple[str, ...]:
        """Give LinkedIn's default texts, read once."""
        if self._stock is None:
            self._stock = load_stock_phrases(resource("stock_phrases"))
        return self._stock


def coach_context(draft: Draft, missing: tuple[str, ...], phrases: tuple[str, ...]) -> CoachContext:
    """Gather what the coach needs to know of a draft."""
    facts = {name: value for name, value in draft.facts.items() if isinstance(value, str)}
    histories = draft.histories
    return CoachContext(
        first_name=draft.contact.first_name,
        full_name=facts.get("full_name", ""),
        places=tuple(entry.place for entry in histories if entry.place),
        people=tuple(entry.through for entry in histories if entry.through),
        periods=tuple(entry.period.text for entry in histories if entry.period.text),
        kinds=tuple(entry.kind.value for entry in histories),
        remarks=tuple(entry.remarks for entry in histories if entry.remarks),
        situation=facts.get("situation", ""),
        position=facts.get("my_position", ""),
        company=facts.get("my_company", ""),
        my_name=facts.get("my_name", ""),
        goal=facts.get("goal", ""),
        target=facts.get("target", ""),
        ask=facts.get("ask", ""),
        limit=draft.channel.limit,
        counting=draft.channel.counts,
        missing=missing,
        phrases=phrases,
    )


def fit_text(text: str, draft: Draft, locks: Mapping[int, int] | None = None) -> Fitted:
    """Write the note that a template's `text` makes of a draft; raises TemplateBroken."""
    from connote.core.writing.fit import fit  # Liquid costs 90 ms: not before it is needed
    from connote.core.writing.language import compile_template  # the same

    channel = draft.channel
    return fit(compile_template(text), draft.facts, channel.limit, channel.counts, locks or {})
