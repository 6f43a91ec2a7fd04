"""What the book knows of one contact by day, as plain rows: one statement over all its tables."""

from __future__ import annotations

from typing import NamedTuple

from connote.core.store.tables import database

# source       what                      about
# added        the import's files, JSON
# imported     the import's files, JSON
# connected
# stint_ended  the role                  the organization
# stint_begun  the role                  the organization
# outgoing     the event's kind          the goal
# inbound      the event's kind          the goal
# moment       its kind                  its text
# followed_up                            what it was about


class Line(NamedTuple):
    """A line as it lies in the book; what `what` and `about` mean hangs on `source`."""

    on: str
    source: str
    what: str
    about: str
    moment_id: int | None
    request_id: int | None


_SQL = """
WITH
  one AS (
    SELECT c.id, c.connected_on, c.created_at, r.at AS ran_at, r.files
    FROM contact c LEFT JOIN import_run r ON r.id = c.import_run_id WHERE c.id = :contact
  ),
  line (on_date, source, what, about, moment_id, request_id, rank, number) AS (
    SELECT substr(created_at, 1, 10), 'added',
      CASE WHEN created_at >= ran_at THEN files ELSE '' END, '', NULL, NULL, 0, 0
    FROM one WHERE created_at <> ''
    UNION ALL
    SELECT substr(ran_at, 1, 10), 'imported', files, '', NULL, NULL, 1, 0
    FROM one WHERE ran_at > created_at
    UNION ALL
    SELECT connected_on, 'connected', '', '', NULL, NULL, 2, 0 FROM one WHERE connected_on <> ''
    UNION ALL
    SELECT s.end, 'stint_ended', s.role, o.name, NULL, NULL, 3, s.id
    FROM stint s JOIN organization o ON o.id = s.organization_id
    WHERE s.contact_id = :contact AND s.end <> ''
    UNION ALL
    SELECT s.start, 'stint_begun', s.role, o.name, NULL, NULL, 4, s.id
    FROM stint s JOIN organization o ON o.id = s.organization_id
    WHERE s.contact_id = :contact AND s.start <> ''
    UNION ALL
    SELECT e.on_date, r.direction, e.kind, coalesce(g.title, ''), NULL, r.id, 5, e.id
    FROM request r JOIN event e ON e.request_id = r.id LEFT JOIN goal g ON g.id = r.goal_id
    WHERE r.contact_id = :contact
    UNION ALL
    SELECT m.on_date, 'moment', m.kind, m.text, m.id, m.request_id, 6, m.id
    FROM moment m WHERE m.contact_id = :contact
    UNION ALL
    SELECT f.done_on, 'followed_up', '', f.about, NULL, f.request_id, 7, f.id
    FROM follow_up f WHERE f.contact_id = :contact AND f.done_on <> ''
  )
SELECT on_date, source, what, about, moment_id, request_id
FROM line ORDER BY on_date DESC, rank DESC, number DESC LIMIT :limit OFFSET :offset
"""


def timeline_lines(contact_id: int, offset: int, limit: int) -> list[Line]:
    """Read some lines of a contact's timeline, the newest first; a year comes after its days."""
    told = {"contact": contact_id, "limit": limit, "offset": offset}
    return [Line(*row) for row in database.connection().execute(_SQL, told)]
