"""Filters of the people list that were given a name, to be chosen again."""

from __future__ import annotations

import json
from typing import Any

from connote.core.errors import AskedWrongly, NotFound
from connote.core.files.matching import name_key
from connote.core.speech import tr
from connote.core.steps import Stepper
from connote.core.store.tables import SavedFilter as Row
from connote.core.things import Act, PeopleFilter, SavedFilter, Standing

_KINDS: dict[str, type | tuple[type, ...]] = {
    "words": str,
    "tags": list,
    "company": str,
    "known_from": str,
    "place": str,
    "has_history": bool,
    "asked": str,
    "import_run": int,
    "connected_days": int,
    "do_not_contact": bool,
    "archived": bool,
}


class PeopleFilters:
    """The verbs on saved filters."""

    def __init__(self, step: Stepper) -> None:
        self._step = step

    def all(self) -> list[SavedFilter]:
        """List them in the order of the alphabet."""
        rows = [SavedFilter(row.id, row.name, as_filter(row.text)) for row in Row.select()]
        return sorted(rows, key=lambda one: (name_key(one.name), one.name))

    def save(self, name: str, wanted: PeopleFilter) -> int:
        """Keep a filter under a name, in place of another of that name; gives the id.

        Raises AskedWrongly where there is no name, or nothing that narrows.
        """
        name = _tidy(name)
        if not wanted.narrows:
            raise AskedWrongly(tr("This filter shows everybody; choose first whom it is to show."))
        with self._step(Act.SAVE_FILTER, tr("Save the filter “{name}”").format(name=name)):
            there = _named(name)
            if there is None:
                return int(Row.create(name=name, text=as_text(wanted)).id)
            Row.update(name=name, text=as_text(wanted)).where(Row.id == there).execute()
            return there

    def rename(self, filter_id: int, name: str) -> None:
        """Give a filter another name; raises NotFound, and AskedWrongly where that is taken."""
        row, name = _row(filter_id), _tidy(name)
        if _named(name) not in (None, filter_id):
            raise AskedWrongly(tr("There is a filter “{name}” already.").format(name=name))
        words = tr("Rename the filter “{old}” to “{new}”").format(old=row.name, new=name)
        with self._step(Act.SAVE_FILTER, words):
            Row.update(name=name).where(Row.id == filter_id).execute()

    def remove(self, filter_id: int) -> None:
        """Forget a filter; raises NotFound."""
        row = _row(filter_id)
        words = tr("Remove the filter “{name}”").format(name=row.name)
        with self._step(Act.REMOVE_FILTER, words):
            Row.delete().where(Row.id == filter_id).execute()


def as_text(wanted: PeopleFilter) -> str:
    """Write down what narrows, as JSON."""
    return json.dumps(wanted.set_fields(), ensure_ascii=False, sort_keys=True)


def as_filter(text: str) -> PeopleFilter:
    """Read a filter; what this version doesn't know, or can't be, narrows nothing."""
    try:
        told = json.loads(text)
    except ValueError:
        return PeopleFilter()
    known = {
        name: value
        for name, value in (told.items() if isinstance(told, dict) else ())
        if name in _KINDS and type(value) is _KINDS[name]
    }
    return PeopleFilter(**known | _of_words(known))


def _of_words(known: dict[str, Any]) -> dict[str, Any]:
    """Give what JSON has no kind for: the tags, which don't change, and how a request stands."""
    tags = tuple(tag for tag in known.get("tags", ()) if isinstance(tag, str))
    standings = {standing.value: standing for standing in Standing}
    return {"tags": tags, "asked": standings.get(known.get("asked", ""))}


def _row(filter_id: int) -> Any:
    row = Row.get_or_none(Row.id == filter_id)
    if row is None:
        raise NotFound(tr("This filter is not in the book any more."))
    return row


def _named(name: str) -> int | None:
    """Find a filter by its name, whatever its case and accents."""
    key = name_key(name)
    found = (number for number, other in Row.select(Row.id, Row.name).tuples()
             if name_key(other) == key)  # fmt: skip
    return next(found, None)


def _tidy(name: str) -> str:
    tidy = " ".join(name.split())
    if not tidy:
        raise AskedWrongly(tr("Give the filter a name."))
    return tidy
