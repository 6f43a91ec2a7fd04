"""What the status line says of a change: an act is named as it was asked for, and told as done."""

from __future__ import annotations

from connote.core.speech import language, tr
from connote.core.things import Act, Change


def as_done(change: Change) -> str:
    """Say what just happened: `Saved the template “Alumni”`."""
    if change.act is Act.UNDO:
        return tr("Undone: {step}").format(step=change.words)
    if change.act is Act.REDO:
        return tr("Done again: {step}").format(step=change.words)
    if language() != "en":
        return change.words  # other languages name a step in a way that also tells it
    verb, _, rest = change.words.partition(" ")
    return f"{_PAST.get(verb, verb)} {rest}".strip()


_PAST = {
    "Add": "Added",
    "Archive": "Archived",
    "Bring": "Brought",
    "Correct": "Corrected",
    "Delete": "Deleted",
    "Edit": "Changed",
    "Follow": "Followed",
    "Forget": "Forgot",
    "Import": "Imported",
    "Keep": "Kept",
    "Link": "Linked",
    "Load": "Loaded",
    "Mark": "Marked",
    "Mend": "Mended",
    "Merge": "Merged",
    "Note": "Noted",
    "Record": "Recorded",
    "Remember": "Remembered",
    "Remove": "Removed",
    "Rename": "Renamed",
    "Restore": "Restored",
    "Save": "Saved",
    "Tag": "Tagged",
    "Take": "Took",
    "Untag": "Untagged",
}
"""Undo names a step as it was asked for; the status line says that it was done.

A step’s words are in the book, in the language of that day.
"""


def can_be_undone(change: Change) -> bool:
    """Say whether undo would take this change back."""
    return change.act not in (Act.UNDO, Act.OUTSIDE, Act.FORGET)
