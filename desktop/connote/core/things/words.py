"""The words of the product: kinds, states and acts."""

from __future__ import annotations

from enum import StrEnum


class HistoryKind(StrEnum):
    """How two people know each other."""

    COLLEAGUE = "colleague"
    CLASSMATE = "classmate"
    CLIENT = "client"
    MET_AT = "met at"
    INTRODUCED_BY = "introduced by"
    FRIEND = "friend"
    SPOKE = "spoke"
    OTHER = "other"


class StintKind(StrEnum):
    """What somebody did at an organization."""

    WORK = "work"
    STUDY = "study"


class LinkKind(StrEnum):
    """How a contact can help with an organization."""

    WORKS = "works"
    WORKED = "worked"
    KNOWS = "knows"


class GoalState(StrEnum):
    """Where a goal stands."""

    ACTIVE = "active"
    REACHED = "reached"
    DROPPED = "dropped"


class Account(StrEnum):
    """The LinkedIn account that decides the usual channel."""

    FREE = "free"
    PREMIUM = "premium"


class Direction(StrEnum):
    """Who asked whom."""

    OUTGOING = "outgoing"
    INBOUND = "inbound"


class RequestState(StrEnum):
    """The state of a request, which is also the kind of its last event."""

    DRAFTED = "drafted"
    SENT = "sent"
    ACCEPTED = "accepted"
    REPLIED = "replied"
    HELPED = "helped"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    GONE = "gone"

    @property
    def is_open(self) -> bool:
        """Say whether the answer is still awaited."""
        return self is RequestState.SENT

    @property
    def counts_as_accepted(self) -> bool:
        """Say whether the person said yes: replied and helped go further than accepted."""
        return self in (RequestState.ACCEPTED, RequestState.REPLIED, RequestState.HELPED)

    @property
    def is_closed(self) -> bool:
        """Say whether the request ended without a yes."""
        return self in (RequestState.DECLINED, RequestState.WITHDRAWN, RequestState.GONE)


class Counting(StrEnum):
    """How a channel counts the length of a note."""

    UTF16 = "utf-16"
    CHARACTERS = "characters"


class ChannelKind(StrEnum):
    """What a channel does, which decides the rules that apply."""

    INVITATION = "invitation"
    INMAIL = "inmail"
    MESSAGE = "message"
    EMAIL = "email"


class Ingredient(StrEnum):
    """The three things a good request says."""

    HOW = "how"
    WHO = "who"
    WHAT = "what"


class MomentKind(StrEnum):
    """What happened with a contact, as the timeline tells it."""

    SPOKE = "spoke"
    MET = "met"
    THANKED = "thanked"
    NOTE = "note"
    CHANGED_JOB = "changed_job"

    @property
    def is_contact(self) -> bool:
        """Say whether we were in touch: then it counts as the last time we spoke."""
        return self in (MomentKind.SPOKE, MomentKind.MET, MomentKind.THANKED)


class TimelineKind(StrEnum):
    """What a line of a contact's timeline tells; a moment's line is called as its kind."""

    CONNECTED = "connected"
    ADDED = "added"
    IMPORTED = "imported"
    JOINED = "joined"
    LEFT = "left"
    ASKED = "asked"
    INBOUND = "inbound"
    FOLLOWED_UP = "followed_up"
    SPOKE = "spoke"
    MET = "met"
    THANKED = "thanked"
    NOTE = "note"
    CHANGED_JOB = "changed_job"


class Act(StrEnum):
    """A named step: what undo and the status line call it."""

    OPEN_BOOK = "Prepare the book"
    EDIT_ME = "Edit me"
    ADD_CONTACT = "Add contact"
    EDIT_CONTACT = "Edit contact"
    DELETE_CONTACT = "Delete contact"
    TAG_CONTACTS = "Tag contacts"
    ARCHIVE_CONTACTS = "Archive contacts"
    SAVE_FILTER = "Save filter"
    REMOVE_FILTER = "Remove filter"
    MERGE_CONTACTS = "Merge contacts"
    KEEP_APART = "Keep two contacts apart"
    EDIT_ORGANIZATION = "Edit organization"
    ADD_HISTORY = "Add shared history"
    EDIT_HISTORY = "Edit shared history"
    REMOVE_HISTORY = "Remove shared history"
    ADD_STINT = "Add position"
    EDIT_STINT = "Edit position"
    REMOVE_STINT = "Remove position"
    ADD_GOAL = "Add goal"
    EDIT_GOAL = "Edit goal"
    DELETE_GOAL = "Delete goal"
    ADD_LINK = "Add link"
    EDIT_LINK = "Edit link"
    REMOVE_LINK = "Remove link"
    EDIT_CHANNEL = "Edit channel"
    SAVE_TEMPLATE = "Save template"
    ARCHIVE_TEMPLATE = "Archive template"
    SAVE_DRAFT = "Save draft"
    DELETE_REQUEST = "Delete request"
    MARK_SENT = "Mark as sent"
    RECORD_INBOUND = "Record request"
    MARK_REQUEST = "Mark request"
    DATE_EVENT = "Correct a date"
    REMARK_EVENT = "Note something about a request"
    REMOVE_EVENT = "Remove what happened"
    SET_FOLLOW_UP = "Set follow-up"
    DO_FOLLOW_UP = "Follow up"
    NOTE_MOMENT = "Note what happened"
    REMOVE_MOMENT = "Remove from the timeline"
    IMPORT = "Import"
    REMEMBER_COLUMNS = "Remember columns"
    FORGET_COLUMNS = "Forget columns"
    MEND_BOOK = "Mend the book"
    LOAD_SAMPLE = "Load the sample book"
    FORGET = "Forget contact"
    OUTSIDE = "Changed by a command"
    UNDO = "Undo"
    REDO = "Redo"
