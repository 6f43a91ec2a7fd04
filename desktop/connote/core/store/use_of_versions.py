"""What became of the requests that were written with each version of a template."""

from __future__ import annotations

import json
from collections.abc import Iterable

from connote.core.store.tables import database
from connote.core.things import Direction, RequestState

_ACCEPTED = ", ".join(f"'{state}'" for state in RequestState if state.counts_as_accepted)

# SQLite takes a bare column from the row that the only max() was found in: the last event's kind.
_USE = f"""
SELECT version, count(*), sum(was_sent), sum(was_sent AND state IN ({_ACCEPTED}))
FROM (
  SELECT r.template_version_id AS version, max(e.id), e.kind AS state,
    r.direction = '{Direction.OUTGOING}' AND total(e.kind = '{RequestState.SENT}') > 0 AS was_sent
  FROM request r LEFT JOIN event e ON e.request_id = r.id
  WHERE r.template_version_id IN (SELECT value FROM json_each(?))
  GROUP BY r.id
)
GROUP BY version
"""


def use_of_versions(version_ids: Iterable[int]) -> dict[int, tuple[int, int, int]]:
    """Count, by version, the requests written with it, those sent, and those of them accepted."""
    rows = database.execute_sql(_USE, (json.dumps(list(version_ids)),)).fetchall()
    return {version: (used, sent, accepted or 0) for version, used, sent, accepted in rows}
