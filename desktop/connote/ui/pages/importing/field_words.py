"""What an import changes, in words: the field and its values."""

from __future__ import annotations

from connote.core.things import FieldChange
from connote.ui.words import day

_FIELDS = {
    "first_name": "Given name",
    "last_name": "Family name",
    "organization": "Organization",
    "position": "Position",
    "place": "Place",
    "profile_url": "Profile",
    "remarks": "Remarks",
    "connected_on": "Connected",
    "email": "E-mail",
    "phone": "Phone",
    "tag": "Tag",
    "more": "Kept besides",
    "job": "New job",
    "last_spoke_on": "Last spoke",
    "note": "Note",
    "sent_on": "Sent",
    "accepted_on": "Accepted",
    "replied_on": "Replied",
}


def field_words(change: FieldChange) -> str:
    """Name the field that changes."""
    return _FIELDS.get(change.field, change.field)


def value_words(change: FieldChange, text: str) -> str:
    """Show a value of the field in one line, a day as people write it."""
    is_day = change.field.endswith("_on") and text
    return day(text) if is_day else " ".join(text.split())
