"""What an import changes, in words: the field and its values."""

from __future__ import annotations

from connote.core.speech import later, tr
from connote.core.things import FieldChange
from connote.ui.words import day

_FIELDS = {
    "first_name": later("Given name"),
    "last_name": later("Family name"),
    "organization": later("Organization"),
    "position": later("Position"),
    "place": later("Place"),
    "profile_url": later("Profile"),
    "remarks": later("Remarks"),
    "connected_on": later("Connected"),
    "email": later("E-mail"),
    "phone": later("Phone"),
    "tag": later("Tag"),
    "more": later("Kept besides"),
    "job": later("New job"),
    "last_spoke_on": later("Last spoke"),
    "note": later("Note", "the message of a request"),
    "sent_on": later("Sent"),
    "accepted_on": later("Accepted"),
    "replied_on": later("Replied"),
}


def field_words(change: FieldChange) -> str:
    """Name the field that changes."""
    return tr(_FIELDS[change.field]) if change.field in _FIELDS else change.field


def value_words(change: FieldChange, text: str) -> str:
    """Show a value of the field in one line, a day as people write it."""
    is_day = change.field.endswith("_on") and text
    return day(text) if is_day else " ".join(text.split())
