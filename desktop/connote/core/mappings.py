"""Mappings: what the columns of a kind of table mean, said once and remembered in the book."""

from __future__ import annotations

import json
from collections.abc import Sequence

from connote.core.errors import AskedWrongly
from connote.core.speech import tr
from connote.core.steps import Stepper
from connote.core.store.tables import Mapping as Row
from connote.core.things import Act, Mapping, Meaning

Header = tuple[str, ...]


class Mappings:
    """The verbs on remembered mappings; a table is known again by its header, whatever its name."""

    def __init__(self, step: Stepper) -> None:
        self._step = step

    def all(self) -> dict[Header, Mapping]:
        """Give every remembered mapping by the folded header of its tables."""
        rows = Row.select().order_by(Row.id)
        return {header_key(json.loads(row.header)): _mapping(row.columns) for row in rows}

    def remember(self, name: str, header: Sequence[str], mapping: Mapping) -> None:
        """Remember what the columns of such tables mean, in place of what was said before.

        Raises AskedWrongly for a table without a header, by which no other would be known, and for
        a mapping of another width.
        """
        if not mapping.has_header:
            raise AskedWrongly(tr("A table that doesn’t name its columns can’t be known again."))
        if len(header) != len(mapping.columns):
            raise AskedWrongly(tr("Each column needs a meaning, if only to be kept as it is."))
        told = {"name": name, "header": _json(header), "columns": _json(mapping.columns)}
        with self._step(
            Act.REMEMBER_COLUMNS, tr("Remember the columns of {name}").format(name=name)
        ):
            row = _row_of(header)
            if row is None:
                Row.create(**told)
            else:
                Row.update(**told).where(Row.id == row.id).execute()

    def forget(self, header: Sequence[str]) -> None:
        """Forget what was remembered of tables with this header, if anything was."""
        row = _row_of(header)
        if row is not None:
            with self._step(
                Act.FORGET_COLUMNS, tr("Forget the columns of {row}").format(row=row.name)
            ):
                Row.delete().where(Row.id == row.id).execute()


def header_key(header: Sequence[str]) -> Header:
    """Fold a header, so that neither case nor blanks make another table of it."""
    return tuple(" ".join(name.split()).casefold() for name in header)


def _row_of(header: Sequence[str]) -> Row | None:
    key = header_key(header)
    return next((row for row in Row.select() if header_key(json.loads(row.header)) == key), None)


def _mapping(columns: str) -> Mapping:
    """Read the meanings; one that a newer Connote has keeps the column as it is."""
    known = set(Meaning)
    told = json.loads(columns)
    return Mapping(tuple(Meaning(one) if one in known else Meaning.KEEP for one in told))


def _json(texts: Sequence[str]) -> str:
    return json.dumps(texts, ensure_ascii=False)
