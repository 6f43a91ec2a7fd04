"""The values that leave the core: frozen, plain, with no database behind them.

Dates are ISO text (`2026-11-23`); partial dates are `2012` or `2012-03`. An empty date is "".
Ids are integers. Nothing here imports more than the standard library.
"""

from connote.core.things.asking import Channel as Channel
from connote.core.things.asking import Event as Event
from connote.core.things.asking import Request as Request
from connote.core.things.asking import TemplateRow as TemplateRow
from connote.core.things.changes import Change as Change
from connote.core.things.figures import Budget as Budget
from connote.core.things.figures import Introducer as Introducer
from connote.core.things.figures import Introducers as Introducers
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
from connote.core.things.people import Contact as Contact
from connote.core.things.people import ContactRow as ContactRow
from connote.core.things.people import Goal as Goal
from connote.core.things.people import Link as Link
from connote.core.things.people import Me as Me
from connote.core.things.people import Organization as Organization
from connote.core.things.people import Period as Period
from connote.core.things.people import SharedHistory as SharedHistory
from connote.core.things.people import Stint as Stint
from connote.core.things.tables import Mapping as Mapping
from connote.core.things.tables import Meaning as Meaning
from connote.core.things.tables import TablePreview as TablePreview
from connote.core.things.words import Account as Account
from connote.core.things.words import Act as Act
from connote.core.things.words import ChannelKind as ChannelKind
from connote.core.things.words import Counting as Counting
from connote.core.things.words import Direction as Direction
from connote.core.things.words import GoalState as GoalState
from connote.core.things.words import HistoryKind as HistoryKind
from connote.core.things.words import Ingredient as Ingredient
from connote.core.things.words import LinkKind as LinkKind
from connote.core.things.words import RequestState as RequestState
from connote.core.things.words import StintKind as StintKind
from connote.core.things.writing import CoachLine as CoachLine
from connote.core.things.writing import Draft as Draft
from connote.core.things.writing import Facts as Facts
from connote.core.things.writing import Fitted as Fitted
from connote.core.things.writing import FormerPlace as FormerPlace
from connote.core.things.writing import Mending as Mending
from connote.core.things.writing import Part as Part
from connote.core.things.writing import Problem as Problem
