"""Who changed jobs: the former one stays as a past position, and the timeline tells of it.

One person at a time in the window, thousands at once in an import: both are gathered, then written
set-wise.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from connote.core import clock
from connote.core.files.matching import organization_key
from connote.core.speech import tr
from connote.core.store import journal
from connote.core.store.tables import Moment, Stint, among, plain_rows
from connote.core.things import MomentKind, StintKind

_ONE_COMPANY = 0.8
"""From here on two names are taken for two spellings of one company."""


def job(position: str, company: str) -> str:
    """Say what somebody does, and where: `VP Product at XYZ Co.`."""
    if not position:
        return company
    return tr("{position} at {company}").format(position=position, company=company)


def is_another_company(before: str, after: str) -> bool:
    """Say whether somebody moved on, rather than that a name was corrected or completed."""
    one, other = organization_key(before), organization_key(after)
    here, there = set(one.split()), set(other.split())
    if here <= there or there <= here:
        return False
    from difflib import SequenceMatcher  # only where somebody moved on

    return SequenceMatcher(None, one, other).ratio() < _ONE_COMPANY


class _Former(NamedTuple):
    """Whose job it was, where, as what, and the words for the timeline."""

    contact_id: int
    organization_id: int
    role: str
    text: str


class FormerJobs:
    """Gathers jobs that people had until now, and writes them together in the open step."""

    def __init__(self) -> None:
        """Begin with none."""
        self._former: list[_Former] = []

    def note(self, contact_id: int, organization_id: int, role: str, text: str) -> None:
        """Note a job that somebody had; `text` says which took its place."""
        self._former.append(_Former(contact_id, organization_id, role, text))

    def write(self) -> None:
        """Write what was noted since the last time; a position the book has stays one."""
        former, self._former = self._former, []
        known = _positions_of(one.contact_id for one in former)
        _end(stint for one in former for stint in known.get(one[:2], ()) if stint.is_current)
        new = [one for one in former if not _is_known(one.role, known.get(one[:2], ()))]
        kind = StintKind.WORK.value
        _insert(Stint, _STINT, [(*one[:3], "", "", 0, kind) for one in new])
        today, changed = clock.today().isoformat(), MomentKind.CHANGED_JOB.value
        _insert(Moment, _MOMENT, [(one.contact_id, changed, today, one.text) for one in former])


_STINT = ("contact_id", "organization_id", "role", "start", "end", "is_current", "kind")
_MOMENT = ("contact_id", "kind", "on_date", "text")


class _Position(NamedTuple):
    """A position as the book has it."""

    id: int
    role: str
    is_current: bool
    start: str


def _positions_of(ids: Iterable[int]) -> dict[tuple[Any, ...], list[_Position]]:
    """Read the positions of these people, by person and organization."""
    columns = (Stint.contact, Stint.organization, Stint.id, Stint.role, Stint.is_current,
               Stint.start)  # fmt: skip
    found: dict[tuple[Any, ...], list[_Position]] = {}
    rows = plain_rows(Stint.select(*columns).where(among(Stint.contact, ids)))
    for contact, place, *told in rows:
        found.setdefault((contact, place), []).append(_Position(*told))
    return found


def _is_known(role: str, positions: Iterable[_Position]) -> bool:
    """Say whether the book has this position: as it is, one without a role, or the present one."""
    names = (role.casefold(), "")
    return any(one.role.casefold() in names or one.is_current for one in positions)


def _end(positions: Iterable[_Position]) -> None:
    """Let positions that went on until now end in this year: nobody told the month."""
    year = str(clock.today().year)
    for one in positions:
        end = max(year, one.start[:4])
        Stint.update(is_current=False, end=end).where(Stint.id == one.id).execute()


def _insert(table: Any, columns: tuple[str, ...], rows: list[tuple[Any, ...]]) -> None:
    first = journal.next_id(table)
    numbered = [(first + place, *row) for place, row in enumerate(rows)]
    journal.insert_rows(table, ("id", *columns), numbered)
