"""What the status line says of a change: an act is named as it was asked for, and told as done."""

from __future__ import annotations

from connote.core.things import Act, Change


def as_done(change: Change) -> str:
    """Say what just happened: `Saved the template “Alumni”`."""
    if change.act is Act.UNDO:
        return f"Undone: {change.words}"
    if change.act is Act.REDO:
        return f"Done again: {change.words}"
    verb, _, rest = change.words.partition(" ")
    return f"{_PAST.get(verb, verb)} {rest}".strip()


_PAST = {
    "Add": "Added",
    "Archive": "Archived",
    "Bring": "Brought",
    "Delete": "Deleted",
    "Edit": "Changed",
    "Forget": "Forgot",
    "Import": "Imported",
    "Keep": "Kept",
    "Link": "Linked",
    "Load": "Loaded",
    "Mark": "Marked",
    "Mend": "Mended",
    "Merge": "Merged",
    "Record": "Recorded",
    "Remember": "Remembered",
    "Remove": "Removed",
    "Rename": "Renamed",
    "Save": "Saved",
    "Take": "Took",
}
"""Undo names a step as it was asked for; the status line says that it was done."""


def can_be_undone(change: Change) -> bool:
    """Say whether undo would take this change back."""
    return change.act not in (Act.UNDO, Act.OUTSIDE, Act.FORGET)
