"""Notes: the facts about one contact and one goal, handed to writing.

Everything about the book is asked once, by `draft`; what happens at every key (fit, count, coach)
needs the draft alone.
"""

from __future__ import annotations

from collections.abc import Mapping

from connote.core import coaching
from connote.core.channels import Channels
from connote.core.contacts import Contacts
from connote.core.fitting import fit_text
from connote.core.gathering import facts_of
from connote.core.goals import Goals
from connote.core.history import Histories
from connote.core.links import Links
from connote.core.paths import resource
from connote.core.sent_notes import Reader
from connote.core.suiting import REPLY, REPLY_TO_NOTE, suited
from connote.core.templates import Templates
from connote.core.things import (
    Account,
    CoachLine,
    Contact,
    Direction,
    Draft,
    Fitted,
    FormerPlace,
    Goal,
    Me,
    Request,
    SharedHistory,
    TemplateRow,
)
from connote.core.whereabouts import (
    former_places,
    other_names,
    present_places,
    with_other_names,
)
from connote.core.writing.coach import coach, in_order, load_stock_phrases
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
        self._received = Reader(Direction.INBOUND)
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
        is_suited: bool = False,
    ) -> Draft:
        """Gather what is needed to write to a contact; what is not said is chosen as usual.

        The usual channel is LinkedIn's for my account, the usual template the one last used for
        this kind of history; with `is_suited` it also suits what they are to the goal. Raises
        NotFound.
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
        stints, links = self._histories.stints_of(contact_id), self._links.of(contact_id)
        knows = self._links.knows(contact_id, goal.target_id if goal else None)
        here = present_places(contact, stints, links)
        if template is None and is_suited:
            works_there = goal is not None and goal.target_id in here
            template = suited(self._templates, chosen, works_there=works_there)
        return Draft(
            contact=contact,
            goal=goal,
            channel=channel,
            template=template or self._templates.for_history(chosen.kind if chosen else None),
            history=chosen,
            histories=histories,
            facts=facts_of(contact, me, chosen, goal, channel, knows),
            locked_until=locked_until,
            former=with_other_names(former_places(contact, stints, links, histories)),
            here=tuple(here.values()),
            other_goals=self._goals.others(goal_id),
            aliases=other_names(_places(contact, goal, me, histories)),
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
        return coach(text, coaching.of_draft(draft, missing, self.stock_phrases()))

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
        channel = self._channels.usual(me.account if me else Account.FREE)
        context = coaching.of_mine(me, channel, self.stock_phrases())
        return in_order((*coach(text, context), self._repeat(text, "", 0, ())))

    def coach_inbound(self, request: Request) -> tuple[CoachLine, ...]:
        """Say of an invitation that somebody sent me how good a request it makes: every line.

        It is about them: does it say my name, how we know each other, who they are, what they
        want. There is nothing to mend. Raises NotFound.
        """
        sender = self._contacts.get(request.contact_id)
        me = self._contacts.me()
        context = coaching.of_inbound(
            sender,
            me,
            tuple(self._histories.of(sender.id)),
            self._places_left(me.contact) if me else (),
            self.stock_phrases(),
        )
        same = self._received.notes().like(masked(request.note, sender.full_name), but=sender.id)
        return in_order((*coach(request.note, context), repeat_line(same, is_inbound=True)))

    def asking_back(self, request: Request) -> str:
        """Name the starter that asks back: one takes their note up, where it says anything."""
        says = {line.check for line in self.coach_inbound(request) if line.ok}
        return REPLY_TO_NOTE if says & {"how", "who"} or {"what", "stock"} <= says else REPLY

    def _places_left(self, me: Contact) -> tuple[FormerPlace, ...]:
        stints, links = self._histories.stints_of(me.id), self._links.of(me.id)
        return with_other_names(former_places(me, stints, links, ()))

    def stock_phrases(self) -> tuple[str, ...]:
        """Give LinkedIn's default texts, read once."""
        if self._stock is None:
            self._stock = load_stock_phrases(resource("stock_phrases"))
        return self._stock


def _places(
    contact: Contact, goal: Goal | None, me: Me | None, histories: tuple[SharedHistory, ...]
) -> dict[int, str]:
    """Give the organizations that a note to a contact may name, as they are called in it."""
    named = [(entry.organization_id, entry.place) for entry in histories]
    named.append((contact.organization_id, contact.organization))
    if goal:
        named.append((goal.target_id, goal.target))
    if me:
        named.append((me.contact.organization_id, me.contact.organization))
    return {place: name for place, name in named if place is not None}
