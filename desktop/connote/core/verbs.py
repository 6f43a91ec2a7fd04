"""The verbs of a book, each hung when it is first used.

Importing them all would take as long as the rest of the start together; the first picture needs
only the contacts.
"""

from __future__ import annotations

from contextlib import AbstractContextManager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from connote.core.contacts import Contacts
from connote.core.organizations import Organizations
from connote.core.things import Act

if TYPE_CHECKING:
    from connote.core.adding import Adding
    from connote.core.channels import Channels
    from connote.core.checking import Checking
    from connote.core.crowd import Crowd
    from connote.core.duplicates import Duplicates
    from connote.core.exporting import Exporting
    from connote.core.filling import Filling
    from connote.core.finding import Finding
    from connote.core.follow_ups import FollowUps
    from connote.core.goals import Goals
    from connote.core.history import Histories
    from connote.core.importing import Importing
    from connote.core.introductions import Introductions
    from connote.core.links import Links
    from connote.core.mappings import Mappings
    from connote.core.marking import Marking
    from connote.core.moments import Moments
    from connote.core.notes import Notes
    from connote.core.people_filters import PeopleFilters
    from connote.core.requests import Requests
    from connote.core.statistics import Statistics
    from connote.core.surveys import Surveys
    from connote.core.templates import Templates
    from connote.core.timeline import Timeline
    from connote.core.today import Today


class Verbs:
    """What can be done with a book: a verb, or a group of them, a property."""

    path: Path
    is_read_only: bool

    @cached_property
    def organizations(self) -> Organizations:
        """The verbs on organizations."""
        return Organizations(self.step)

    @cached_property
    def contacts(self) -> Contacts:
        """The verbs on contacts."""
        return Contacts(self.step, self.organizations)

    @cached_property
    def histories(self) -> Histories:
        """The verbs on how we know each other."""
        from connote.core.history import Histories  # keeps the start fast

        return Histories(self.step, self.contacts, self.organizations)

    @cached_property
    def goals(self) -> Goals:
        """The verbs on goals."""
        from connote.core.goals import Goals  # keeps the start fast

        return Goals(self.step, self.organizations)

    @cached_property
    def links(self) -> Links:
        """The verbs on who can help with what."""
        from connote.core.links import Links  # keeps the start fast

        return Links(self.step, self.contacts, self.organizations)

    @cached_property
    def channels(self) -> Channels:
        """The verbs on channels."""
        from connote.core.channels import Channels  # keeps the start fast

        return Channels(self.step)

    @cached_property
    def templates(self) -> Templates:
        """The verbs on templates."""
        from connote.core.templates import Templates  # keeps the start fast

        return Templates(self.step)

    @cached_property
    def requests(self) -> Requests:
        """The verbs on requests."""
        from connote.core.requests import Requests  # keeps the start fast

        return Requests(
            self.step,
            self.contacts,
            self.channels,
            self.templates,
            lambda draft, text: self.notes.coach_whole(draft, text),
        )

    @cached_property
    def notes(self) -> Notes:
        """The verbs on notes."""
        from connote.core.notes import Notes  # keeps the start fast

        return Notes(
            self.contacts, self.histories, self.goals, self.links, self.channels, self.templates
        )

    @cached_property
    def marking(self) -> Marking:
        """The verbs on many requests."""
        from connote.core.marking import Marking  # keeps the start fast

        return Marking(self.step, self.requests, self.paused)

    @cached_property
    def statistics(self) -> Statistics:
        """The verbs that count."""
        from connote.core.statistics import Statistics  # keeps the start fast

        return Statistics(self.requests)

    @cached_property
    def introductions(self) -> Introductions:
        """The verb that finds who can help."""
        from connote.core.introductions import Introductions  # keeps the start fast

        return Introductions(self.contacts, self.histories, self.goals)

    @cached_property
    def surveys(self) -> Surveys:
        """The verb that writes one template to everybody."""
        from connote.core.surveys import Surveys  # keeps the start fast

        return Surveys(self.contacts, self.histories, self.goals)

    @cached_property
    def filling(self) -> Filling:
        """The verb that fills in what a note lacks."""
        from connote.core.filling import Filling  # keeps the start fast

        return Filling(self.contacts, self.histories, self.goals)

    @cached_property
    def duplicates(self) -> Duplicates:
        """The verbs on contacts that may be one person."""
        from connote.core.duplicates import Duplicates  # keeps the start fast

        return Duplicates(self.step, self.contacts)

    @cached_property
    def crowd(self) -> Crowd:
        """The verbs on many contacts at once."""
        from connote.core.crowd import Crowd  # keeps the start fast

        return Crowd(self.step, self.contacts, self.paused)

    @cached_property
    def people_filters(self) -> PeopleFilters:
        """The verbs on filters that were given a name."""
        from connote.core.people_filters import PeopleFilters  # keeps the start fast

        return PeopleFilters(self.step)

    @cached_property
    def follow_ups(self) -> FollowUps:
        """The verbs on the days on which to come back to somebody."""
        from connote.core.follow_ups import FollowUps  # keeps the start fast

        return FollowUps(self.step, self.contacts)

    @cached_property
    def moments(self) -> Moments:
        """The verbs on what happened with somebody."""
        from connote.core.moments import Moments  # keeps the start fast

        return Moments(self.step, self.contacts)

    @cached_property
    def timeline(self) -> Timeline:
        """The verb that reads what happened with somebody."""
        from connote.core.timeline import Timeline  # keeps the start fast

        return Timeline()

    @cached_property
    def today(self) -> Today:
        """The verb that looks through the book for what is due."""
        from connote.core.today import Today  # keeps the start fast

        return Today(self.goals, self.channels, self.introductions)

    @cached_property
    def adding(self) -> Adding:
        """The verbs that read a pasted text and add whom it is about."""
        from connote.core.adding import Adding  # keeps the start fast

        return Adding(self.contacts, self.organizations)

    @cached_property
    def finding(self) -> Finding:
        """The verb that finds whatever has a name."""
        from connote.core.finding import Finding  # keeps the start fast

        return Finding(self.contacts)

    @cached_property
    def importing(self) -> Importing:
        """The verbs that take files in."""
        from connote.core.importing import Importing  # keeps the start fast

        return Importing(
            self.step,
            self.contacts,
            self.organizations,
            self.goals,
            self.channels,
            self.make_backup,
            self.paused,
        )

    @cached_property
    def mappings(self) -> Mappings:
        """The verbs on what the columns of a table mean."""
        from connote.core.mappings import Mappings  # keeps the start fast

        return Mappings(self.step)

    @cached_property
    def exporting(self) -> Exporting:
        """The verbs that take things out."""
        from connote.core.exporting import Exporting  # keeps the start fast

        return Exporting(self.contacts, self.requests, self.path)

    @cached_property
    def checking(self) -> Checking:
        """The verb that checks the book."""
        from connote.core.checking import Checking  # keeps the start fast

        return Checking(self.step, self.make_backup, is_read_only=self.is_read_only)

    # ── what verbs need of the book ──────────────────────────────────────────────────────────

    def step(self, act: Act, words: str = "") -> AbstractContextManager[None]:
        """Open a step; inside another, join it."""
        raise NotImplementedError

    def paused(self) -> AbstractContextManager[None]:
        """Let others run in the middle of a step."""
        raise NotImplementedError

    def make_backup(self, reason: str) -> Path:
        """Back the book up beside the others."""
        raise NotImplementedError
