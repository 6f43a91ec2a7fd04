"""What can be wrong inside a book that opens, and how it is mended.

Each finding is a sentence for a person. Repairs are made by `mend`, in one transaction; the caller
makes a backup first.
"""

from __future__ import annotations

from connote.core.store import search
from connote.core.store.tables import database

_STATELESS = "SELECT id FROM request WHERE id NOT IN (SELECT request_id FROM event)"

_UNSEARCHABLE = """
SELECT (SELECT count(*) FROM contact WHERE id NOT IN (SELECT rowid FROM contact_fts))
     + (SELECT count(*) FROM contact_fts WHERE rowid NOT IN (SELECT id FROM contact))
"""


def damage() -> list[str]:
    """Say what is broken in the file itself; nothing of this can be mended in place."""
    rows = [row[0] for row in database.execute_sql("PRAGMA integrity_check(20)")]
    findings = [f"The file is damaged: {row}." for row in rows if row != "ok"]
    broken = database.execute_sql("PRAGMA foreign_key_check").fetchall()
    if broken:
        tables = ", ".join(sorted({row[0] for row in broken}))
        findings.append(f"{len(broken)} rows point to rows that are missing (in {tables}).")
    return findings


def disorder() -> list[str]:
    """Say what is inconsistent and can be mended."""
    findings = []
    (number,) = database.execute_sql(_UNSEARCHABLE).fetchone()
    if number:
        findings.append(f"{number} contacts can't be found by the search.")
    stateless = database.execute_sql(_STATELESS).fetchall()
    if stateless:
        findings.append(f"{len(stateless)} requests have lost their events.")
    return findings


def mend() -> None:
    """Mend what `disorder` finds: the search is written anew, a lost event is drafted again.

    Call it inside a step.
    """
    search.rebuild()
    database.execute_sql(
        "INSERT INTO event(request_id, kind, on_date, recorded_at, remarks) "
        "SELECT id, 'drafted', date('now', 'localtime'), datetime('now', 'localtime'), "
        f"'the events were lost' FROM request WHERE id IN ({_STATELESS})"
    )
