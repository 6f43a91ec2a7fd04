"""Who can help with a goal: everybody with a tie to its target, best first, the reason in words."""

from __future__ import annotations

from connote.core.contacts import Contacts
from connote.core.goals import Goals
from connote.core.history import Histories
from connote.core.links import Links
from connote.core.requests import Requests
from connote.core.store.tables import Contact, Link, Stint
from connote.core.things import Direction, Helper, LinkKind, RequestState

_TIE_WEIGHT = {LinkKind.WORKS: 3, LinkKind.KNOWS: 2, LinkKind.WORKED: 1}
_HISTORY_WEIGHT = 4


class Introductions:
    """The verb that finds helpers."""

    def __init__(
        self,
        contacts: Contacts,
        histories: Histories,
        goals: Goals,
        links: Links,
        requests: Requests,
    ) -> None:
        self._contacts = contacts
        self._histories = histories
        self._goals = goals
        self._links = links
        self._requests = requests

    def who_can_help(self, goal_id: int) -> list[Helper]:
        """List who can help with a goal, best first; do-not-contact people are left out.

        Best are those who know me and sit at the target; who was asked already comes last.
        """
        goal = self._goals.get(goal_id)
        if goal.target_id is None:
            return []
        asked = self._asked(goal_id)
        ranked = []
        for contact_id in _people_at(goal.target_id):
            contact = self._contacts.get(contact_id)
            if contact.is_me or contact.do_not_contact:
                continue
            reasons, weight = self._reasons(contact_id, goal.target_id, goal.target)
            state = asked.get(contact_id, "")
            helper = Helper(
                contact=self._contacts.row(contact_id),
                reasons=tuple(reasons),
                locked_until=self._requests.locked_until(contact_id),
                state=state,
            )
            ranked.append((bool(state), bool(helper.locked_until), -weight, helper))
        ranked.sort(key=lambda entry: (*entry[:3], entry[3].contact.last_name.casefold()))
        return [entry[3] for entry in ranked]

    def _reasons(self, contact_id: int, target_id: int, target: str) -> tuple[list[str], int]:
        histories = self._histories.of(contact_id)
        reasons = [history.text for history in histories[:2]]
        weight = _HISTORY_WEIGHT if any(entry.same_time for entry in histories) else 0
        for kind, words in self._ties(contact_id, target_id, target):
            reasons.append(words)
            weight += _TIE_WEIGHT[kind]
        return reasons, weight

    def _ties(self, contact_id: int, target_id: int, target: str) -> list[tuple[LinkKind, str]]:
        """Say how a contact is tied to the target: by stints first, then by links as entered."""
        ties: dict[LinkKind, str] = {}
        for stint in self._histories.stints_of(contact_id):
            if stint.organization_id == target_id:
                kind = LinkKind.WORKS if stint.period.is_current else LinkKind.WORKED
                span = f" {stint.period.text}" if stint.period.text else ""
                verb = "worked at" if kind is LinkKind.WORKED else "works at"
                ties.setdefault(kind, f"{verb} {target}{span}")
        for link in self._links.of(contact_id):
            if link.organization_id == target_id:
                words = {"works": "works at", "worked": "worked at", "knows": "knows people at"}
                ties.setdefault(link.kind, f"{words[link.kind]} {target}")
        return sorted(ties.items(), key=lambda tie: -_TIE_WEIGHT[tie[0]])

    def _asked(self, goal_id: int) -> dict[int, str]:
        """Give the state of the last request for this goal, by contact; drafts don't count."""
        requests = self._requests.all(goal_id=goal_id, direction=Direction.OUTGOING)
        return {
            request.contact_id: request.state.value
            for request in requests
            if request.state is not RequestState.DRAFTED
        }


def _people_at(organization_id: int) -> list[int]:
    """Find everybody who works or worked at an organization, or is linked to it."""
    now = Contact.select(Contact.id).where(Contact.organization == organization_id)
    once = Stint.select(Stint.contact).where(Stint.organization == organization_id)
    linked = Link.select(Link.contact).where(Link.organization == organization_id)
    return sorted({row[0] for query in (now, once, linked) for row in query.tuples()})
