"""The values that leave the core: frozen, plain, with no database behind them.

Dates are ISO text (`2026-11-23`); partial dates are `2012` or `2012-03`. An empty date is "".
Ids are integers. Nothing here imports more than the standard library.

They lie in rooms, a subject each. A room is entered when one of its values is first asked for:
making them all takes a tenth of the start, which needs a third of them.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from connote.core.things.asking import Channel as Channel
    from connote.core.things.asking import Event as Event
    from connote.core.things.asking import Request as Request
    from connote.core.things.asking import TemplateRow as TemplateRow
    from connote.core.things.changes import Change as Change
    from connote.core.things.figures import LEAST as LEAST
    from connote.core.things.figures import Budget as Budget
    from connote.core.things.figures import Rate as Rate
    from connote.core.things.figures import Tally as Tally
    from connote.core.things.figures import TodayRow as TodayRow
    from connote.core.things.figures import Weight as Weight
    from connote.core.things.files import Choices as Choices
    from connote.core.things.files import ConnectionRow as ConnectionRow
    from connote.core.things.files import FieldChange as FieldChange
    from connote.core.things.files import FileKind as FileKind
    from connote.core.things.files import FileRead as FileRead
    from connote.core.things.files import ImportReport as ImportReport
    from connote.core.things.files import InvitationRow as InvitationRow
    from connote.core.things.files import Item as Item
    from connote.core.things.files import ItemKind as ItemKind
    from connote.core.things.files import MessageRow as MessageRow
    from connote.core.things.files import OutreachRow as OutreachRow
    from connote.core.things.files import PersonRow as PersonRow
    from connote.core.things.files import ProfileRow as ProfileRow
    from connote.core.things.files import Skip as Skip
    from connote.core.things.files import StintRow as StintRow
    from connote.core.things.files import TargetRow as TargetRow
    from connote.core.things.files import WordRow as WordRow
    from connote.core.things.insights import NO_GOAL as NO_GOAL
    from connote.core.things.insights import Asked as Asked
    from connote.core.things.insights import Difference as Difference
    from connote.core.things.insights import Scope as Scope
    from connote.core.things.insights import WaitDay as WaitDay
    from connote.core.things.insights import Waiting as Waiting
    from connote.core.things.insights import Week as Week
    from connote.core.things.introducers import Introducer as Introducer
    from connote.core.things.introducers import Lock as Lock
    from connote.core.things.introducers import Outcome as Outcome
    from connote.core.things.introducers import Ranked as Ranked
    from connote.core.things.introducers import Ranking as Ranking
    from connote.core.things.introducers import Reason as Reason
    from connote.core.things.listing import LAST_IMPORT as LAST_IMPORT
    from connote.core.things.listing import Beside as Beside
    from connote.core.things.listing import PeopleFilter as PeopleFilter
    from connote.core.things.listing import PeopleOrder as PeopleOrder
    from connote.core.things.listing import SavedFilter as SavedFilter
    from connote.core.things.listing import Standing as Standing
    from connote.core.things.people import Contact as Contact
    from connote.core.things.people import ContactRow as ContactRow
    from connote.core.things.people import Goal as Goal
    from connote.core.things.people import Link as Link
    from connote.core.things.people import Me as Me
    from connote.core.things.people import Organization as Organization
    from connote.core.things.people import Period as Period
    from connote.core.things.people import SharedHistory as SharedHistory
    from connote.core.things.people import Stint as Stint
    from connote.core.things.staying import FollowUp as FollowUp
    from connote.core.things.staying import Moment as Moment
    from connote.core.things.staying import TimelineEntry as TimelineEntry
    from connote.core.things.tables import Mapping as Mapping
    from connote.core.things.tables import Meaning as Meaning
    from connote.core.things.tables import TablePreview as TablePreview
    from connote.core.things.tracking import Deadlines as Deadlines
    from connote.core.things.tracking import RequestFilter as RequestFilter
    from connote.core.things.tracking import RequestLines as RequestLines
    from connote.core.things.tracking import RequestOrder as RequestOrder
    from connote.core.things.words import Account as Account
    from connote.core.things.words import Act as Act
    from connote.core.things.words import ChannelKind as ChannelKind
    from connote.core.things.words import Counting as Counting
    from connote.core.things.words import Direction as Direction
    from connote.core.things.words import GoalState as GoalState
    from connote.core.things.words import HistoryKind as HistoryKind
    from connote.core.things.words import Ingredient as Ingredient
    from connote.core.things.words import LinkKind as LinkKind
    from connote.core.things.words import MomentKind as MomentKind
    from connote.core.things.words import RequestState as RequestState
    from connote.core.things.words import StintKind as StintKind
    from connote.core.things.words import TimelineKind as TimelineKind
    from connote.core.things.writing import CoachLine as CoachLine
    from connote.core.things.writing import Draft as Draft
    from connote.core.things.writing import Facts as Facts
    from connote.core.things.writing import Fitted as Fitted
    from connote.core.things.writing import FormerPlace as FormerPlace
    from connote.core.things.writing import Mending as Mending
    from connote.core.things.writing import Part as Part
    from connote.core.things.writing import Problem as Problem

_VALUES_OF = {
    "asking": "Channel Event Request TemplateRow",
    "changes": "Change",
    "figures": "LEAST Budget Rate Tally TodayRow Weight",
    "files": "Choices ConnectionRow FieldChange FileKind FileRead ImportReport InvitationRow Item "
    "ItemKind MessageRow OutreachRow PersonRow ProfileRow Skip StintRow TargetRow WordRow",
    "insights": "NO_GOAL Asked Difference Scope WaitDay Waiting Week",
    "introducers": "Introducer Lock Outcome Ranked Ranking Reason",
    "listing": "LAST_IMPORT Beside PeopleFilter PeopleOrder SavedFilter Standing",
    "people": "Contact ContactRow Goal Link Me Organization Period SharedHistory Stint",
    "staying": "FollowUp Moment TimelineEntry",
    "tables": "Mapping Meaning TablePreview",
    "tracking": "Deadlines RequestFilter RequestLines RequestOrder",
    "words": "Account Act ChannelKind Counting Direction GoalState HistoryKind Ingredient "
    "LinkKind MomentKind RequestState StintKind TimelineKind",
    "writing": "CoachLine Draft Facts Fitted FormerPlace Mending Part Problem",
}
_ROOM_OF = {value: room for room, values in _VALUES_OF.items() for value in values.split()}

if not TYPE_CHECKING:  # else the type checker would believe in any name

    def __getattr__(name: str) -> object:
        """Fetch a value from its room, and keep it here."""
        room = _ROOM_OF.get(name)
        if room is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(import_module(f"{__name__}.{room}"), name)
        return value
