"""Faults that are known: the list may only shrink, and whoever mends one takes its line out."""

from __future__ import annotations

from collections.abc import Iterable

_PERSON = (
    "PersonPane/Section: InlineEdit “Remarks: empty” → ",
    "PersonPane/HistorySection: RowLine",
    "PersonPane/LinkSection: RowLine",
    "PersonPane/RequestSection: RowLine",
    "PersonPane/StintSection: RowLine",
    "PeoplePage: PersonPane “” must be scrolled sideways",
)
_SETTINGS = (
    "SettingsPage: QScrollArea “Settings” looks",
    "SettingsPage/Section: QTableView “Channels and their rules” looks",
)
_NOTE_CARDS = ("Side/Preview: NoteCards “Notes in every channel” looks",)

KNOWN: dict[str, tuple[str, ...]] = {
    "people": _PERSON,
    "person": _PERSON,
    "composer": _PERSON,
    "composer, edited": _PERSON,
    "composer, queue": _PERSON,
    "goals": ("GoalForm/_StateChoice: QPushButton “Active” looks",),
    "settings": _SETTINGS,
    "settings, empty": _SETTINGS,
    "templates": _NOTE_CARDS,
    "templates, empty": _NOTE_CARDS,
    "a template": _NOTE_CARDS,
    "import, plan": ("Details/FilesPanel: FilesView “Files” looks",),
}
"""By place, the beginning of a fault as the tests tell it; those under "" hold everywhere."""


def without_known(place: str, faults: Iterable[str]) -> list[str]:
    """Leave those faults that nobody knows of."""
    known = (
        *KNOWN.get(place, ()),
        *KNOWN.get(place.removesuffix(", longer"), ()),
        *KNOWN.get("", ()),
    )
    return [f"{place}: {fault}" for fault in faults if not fault.startswith(known)]
