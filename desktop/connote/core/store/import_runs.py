"""The list of imports as light lines; a report may name thousands of rows, and is read alone."""

from __future__ import annotations

from typing import Any

from connote.core.store.tables import database

COUNTS = ("new", "changed", "accepted", "recovered", "inbound")

_COUNTED = ", ".join(f"coalesce(json_extract(report, '$.{name}'), 0)" for name in COUNTS)
_LINES = f"""
SELECT id, at, files, {_COUNTED},
  coalesce(json_array_length(report, '$.skipped'), 0)
FROM import_run WHERE report <> '' ORDER BY id DESC LIMIT ?
"""


def lines(limit: int) -> list[tuple[Any, ...]]:
    """Read the newest imports: id, when, files as JSON, then COUNTS and the rows skipped."""
    return list(database.connection().execute(_LINES, (limit,)))
