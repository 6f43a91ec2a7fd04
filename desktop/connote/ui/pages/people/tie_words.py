"""How ties and times read on a person's page, in the language of the window."""

from __future__ import annotations

from collections.abc import Mapping

from connote.core.reasons import period_in_words
from connote.core.speech import later, tr
from connote.core.things import HistoryKind, Link, LinkKind, SharedHistory, Stint, StintKind

HISTORY_KINDS: Mapping[HistoryKind, str] = {
    HistoryKind.COLLEAGUE: later("colleague"),
    HistoryKind.CLASSMATE: later("classmate"),
    HistoryKind.CLIENT: later("client"),
    HistoryKind.MET_AT: later("met at"),
    HistoryKind.INTRODUCED_BY: later("introduced by"),
    HistoryKind.FRIEND: later("friend"),
    HistoryKind.SPOKE: later("spoke"),
    HistoryKind.OTHER: later("other"),
}
LINK_KINDS: Mapping[LinkKind, str] = {
    LinkKind.KNOWS: later("knows people there"),
    LinkKind.WORKS: later("works there"),
    LinkKind.WORKED: later("worked there"),
}
STINT_KINDS: Mapping[StintKind, str] = {
    StintKind.WORK: later("work"),
    StintKind.STUDY: later("study"),
}

_BOTH: Mapping[HistoryKind, str] = {
    HistoryKind.COLLEAGUE: later("colleagues"),
    HistoryKind.CLASSMATE: later("classmates"),
    HistoryKind.FRIEND: later("friends"),
    HistoryKind.CLIENT: later("client"),
    HistoryKind.SPOKE: later("spoke"),
    HistoryKind.MET_AT: later("met at"),
    HistoryKind.INTRODUCED_BY: later("introduced by"),
    HistoryKind.OTHER: "",  # place and remarks say more than the word
}


def history_text(entry: SharedHistory) -> str:
    """Tell shared history: `XYZ Co., colleagues, 2012–2016 (found)`."""
    parts = [*_ways(entry), period_in_words(entry.period)]
    line = ", ".join(part for part in parts if part) or entry.remarks
    return tr("{tie} (found)").format(tie=line) if entry.is_found else line


def _ways(entry: SharedHistory) -> list[str]:
    if entry.is_found and not entry.same_time:
        studied = entry.kind is HistoryKind.CLASSMATE
        words = tr("also studied at {place}") if studied else tr("also worked at {place}")
        return [words.format(place=entry.place)]
    if entry.kind is HistoryKind.MET_AT and entry.place:
        return [tr("met at {place}").format(place=entry.place)]
    if entry.kind is HistoryKind.INTRODUCED_BY and entry.through:
        return [tr("introduced by {person}").format(person=entry.through), entry.place]
    through = tr("through {person}").format(person=entry.through) if entry.through else ""
    both = _BOTH[entry.kind]
    return [entry.place, tr(both) if both else "", through]


def link_text(link: Link) -> str:
    """Tell whom they can help with: `LMNOP Co. · knows people there`."""
    return f"{link.organization} · {tr(LINK_KINDS[link.kind])}"


def stint_text(stint: Stint) -> str:
    """Tell where somebody is or was, and as what: `Northwind · VP Product`."""
    return " · ".join(part for part in (stint.organization, stint.role) if part)
