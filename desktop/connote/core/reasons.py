"""Reasons: why somebody can help, in words people would use.

`colleagues at XYZ Co. 2012–2016`, `works at LMNOP Co. since 2021`, `helped you before`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from connote.core.ranking import history_points, tie_points
from connote.core.speech import later, tr
from connote.core.things import HistoryKind, LinkKind, Outcome, Period, SharedHistory
from connote.core.ties import Tie

_MOST_HISTORY = 2
_STRONGEST_FIRST = (LinkKind.WORKS, LinkKind.KNOWS, LinkKind.WORKED)

_OF_OUTCOME = {
    Outcome.HELPED: later("helped you before"),
    Outcome.REPLIED: later("answered your last request"),
    Outcome.ACCEPTED: later("accepted your last request"),
    Outcome.WAITING: later("hasn’t answered another request yet"),
    Outcome.UNANSWERED: later("didn’t answer your last request"),
    Outcome.WITHDRAWN: later("you withdrew your last request"),
    Outcome.GONE: later("your last request is gone"),
    Outcome.DECLINED: later("declined your last request"),
}
_AT_A_PLACE = {
    HistoryKind.COLLEAGUE: later("colleagues at {place}"),
    HistoryKind.CLASSMATE: later("classmates at {place}"),
    HistoryKind.CLIENT: later("client at {place}"),
    HistoryKind.MET_AT: later("met at {place}"),
    HistoryKind.FRIEND: later("friends from {place}"),
    HistoryKind.SPOKE: later("spoke at {place}"),
    HistoryKind.OTHER: later("{place}"),
}
_ANYWHERE = {
    HistoryKind.COLLEAGUE: later("colleagues"),
    HistoryKind.CLASSMATE: later("classmates"),
    HistoryKind.CLIENT: later("client"),
    HistoryKind.MET_AT: later("met"),
    HistoryKind.INTRODUCED_BY: later("introduced to you"),
    HistoryKind.FRIEND: later("friends"),
    HistoryKind.SPOKE: later("spoke"),
    HistoryKind.OTHER: later("you know each other"),
}

_FOR_A_TIME = (
    HistoryKind.COLLEAGUE,
    HistoryKind.CLASSMATE,
    HistoryKind.CLIENT,
    HistoryKind.FRIEND,
)
"""What goes on over years; the other kinds happened once."""


def in_words(
    known: Iterable[SharedHistory], ties: Iterable[Tie], target: str, outcome: Outcome
) -> tuple[str, ...]:
    """Say how we know each other, how somebody is tied to the target, and how it went before."""
    best = sorted(known, key=_worth, reverse=True)
    said = [history_in_words(entry) for entry in best[:_MOST_HISTORY]]
    said.extend(_ties_in_words(ties, target))
    if outcome is not Outcome.NONE:
        said.append(tr(_OF_OUTCOME[outcome]))
    return tuple(said)


def _worth(entry: SharedHistory) -> int:
    return history_points(entry.kind.value, entry.period, entry.same_time)


def history_in_words(entry: SharedHistory) -> str:
    """Say how we know each other: `colleagues at XYZ Co. 2012–2016`, `introduced by Ada Lind`."""
    said = _history(entry)
    if entry.kind in _FOR_A_TIME:
        return _with_period(said, entry.period)
    when = period_in_words(entry.period)
    return said if when in said else f"{said}, {when}"


def _history(entry: SharedHistory) -> str:
    if not entry.same_time:
        if entry.kind is HistoryKind.CLASSMATE:
            return tr("also studied at {place}").format(place=entry.place)
        return tr("also worked at {place}").format(place=entry.place)
    if entry.kind is HistoryKind.INTRODUCED_BY and entry.through:
        return tr("introduced by {name}").format(name=entry.through)
    if entry.place and entry.kind in _AT_A_PLACE:
        return tr(_AT_A_PLACE[entry.kind]).format(place=entry.place)
    if entry.kind is HistoryKind.OTHER and entry.remarks:
        return " ".join(entry.remarks.split())
    return tr(_ANYWHERE[entry.kind])


def _ties_in_words(ties: Iterable[Tie], target: str) -> Iterator[str]:
    """Say each kind of tie once, the strongest first; one that has days before one without."""
    best: dict[LinkKind, Tie] = {}
    for tie in ties:
        before = best.get(tie.kind)
        if before is None or _says_more(tie) > _says_more(before):
            best[tie.kind] = tie
    for kind in _STRONGEST_FIRST:
        if kind in best:
            yield tie_in_words(best[kind], target)


def _says_more(tie: Tie) -> tuple[int, str, str]:
    return tie_points(tie), tie.end, tie.start


def tie_in_words(tie: Tie, target: str) -> str:
    """Say how somebody is tied to a place: `worked at LMNOP Co. 2015–2018`."""
    if tie.kind is LinkKind.KNOWS:
        return tr("knows people at {place}").format(place=target)
    if tie.kind is LinkKind.WORKS:
        said = tr("works at {place}").format(place=target)
        return _with_period(said, Period(tie.start, tie.end, is_current=True))
    said = tr("worked at {place}").format(place=target)
    return _with_period(said, Period(tie.start, tie.end))


def _with_period(said: str, period: Period) -> str:
    when = period_in_words(period)
    return tr("{what} {when}", "a reason, and years").format(what=said, when=when).rstrip()


def period_in_words(period: Period) -> str:
    """Write a period in years: `2012–2016`, `since 2021`, `until 2016`, `2012`, ""."""
    start, end = period.start[:4], period.end[:4]
    if start and end:
        return start if start == end else f"{start}–{end}"
    if start:
        return tr("since {year}").format(year=start) if period.is_current else start
    return tr("until {year}").format(year=end) if end else ""
