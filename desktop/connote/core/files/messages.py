"""messages.csv of every era: nine to thirteen columns, since 2026 wholly quoted.

What a person wrote and sent is a row; drafts, advertising and those without a profile are skipped.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from connote.core.files.csv_rows import Sheet
from connote.core.files.data_records import UNDATED, Noted, stripped_records
from connote.core.files.dates import Days, message_time
from connote.core.files.layouts import Layout, Parsed, stem_key
from connote.core.files.matching import profile_key, profile_url
from connote.core.files.plain_text import plain_text
from connote.core.speech import later, tr
from connote.core.things import FileKind, MessageRow


class _Message(NamedTuple):
    """The cells of a message that mean something here."""

    conversation: str
    sender: str
    sender_url: str
    receiver_urls: str
    date: str
    content: str
    folder: str
    draft: str
    draft_conversation: str


_COLUMNS = _Message(
    "CONVERSATION ID",
    "FROM",
    "SENDER PROFILE URL",
    "RECIPIENT PROFILE URLS",
    "DATE",
    "CONTENT",
    "FOLDER",
    "IS MESSAGE DRAFT",
    "IS CONVERSATION DRAFT",
)
_YES = frozenset(("yes", "true", "y", "1"))
_BETWEEN_ADDRESSES = re.compile(r"[,;\s]+")
_CAMPAIGN = 'class="spinmail'
"""The editor in which advertisers write leaves this in what it makes."""

_MOST_LINES = 1_000
_ASSISTANTS = frozenset(
    ("guidemessages", "coachmessages", "learningcoachmessages", "learningroleplaymessages")
)


def is_with_an_assistant(name: str) -> bool:
    """Say whether a file of messages, by its name, holds talks with LinkedIn's own assistants."""
    return stem_key(name) in _ASSISTANTS


def parse_messages(sheet: Sheet) -> Parsed:
    """Read messages.csv; HTML becomes plain text."""
    noted = Noted(sheet)
    records = [
        (number, _Message._make(cells))
        for number, cells in stripped_records(sheet, _COLUMNS, noted, most_lines=_MOST_LINES)
    ]
    times = Days((told.date for _, told in records), message_time)
    rows: list[MessageRow] = []
    for number, told in records:
        if reason := _why_not(told):
            noted.skip(number, reason)
            continue
        sent_at = times[told.date]
        if told.date and not sent_at:
            noted.find(UNDATED, number)
        rows.append(_row(number, told, sent_at))
    return noted.parsed(rows)


def _why_not(told: _Message) -> str:
    """Say why a message is none between people; "" where it is one."""
    if told.draft.lower() in _YES or told.draft_conversation.lower() in _YES:
        return tr("it is a draft that was never sent")
    if _CAMPAIGN in told.content:
        return tr("it is sponsored mail")
    if told.folder.upper() == "SPAM":
        return tr("it lies among the spam")
    if not profile_key(told.sender_url):
        return tr("its sender has no profile address")
    return ""


def _row(number: int, told: _Message, sent_at: str) -> MessageRow:
    addresses = map(profile_url, _BETWEEN_ADDRESSES.split(told.receiver_urls))
    return MessageRow(
        number,
        told.conversation,
        told.sender,
        profile_url(told.sender_url),
        tuple(dict.fromkeys(filter(None, addresses))),
        sent_at,
        plain_text(told.content),
    )


MESSAGES_LAYOUT = Layout(
    FileKind.MESSAGES,
    "messages",
    later("messages"),
    ("CONVERSATION ID", "FROM", "DATE"),
    (*_COLUMNS, "CONVERSATION TITLE", "TO", "SUBJECT", "ATTACHMENTS"),
    parse_messages,
)
