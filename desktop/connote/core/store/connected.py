"""Since when somebody is connected with me: as the book has it, else by what was accepted.

An invitation that was accepted, mine or theirs, connects from that day on; a mail or an InMail
that was answered does not. It is read from the events, so that whoever takes an acceptance back,
or undoes it, takes the day back with it.
"""

from __future__ import annotations

CONNECTED_ON = """coalesce(nullif(c.connected_on, ''), (
  SELECT min((
    SELECT e.on_date FROM event e WHERE e.request_id = r.id
      AND (e.kind = 'accepted' OR (r.direction = 'outgoing' AND e.kind IN ('replied', 'helped')))
    ORDER BY e.kind <> 'accepted', e.id DESC LIMIT 1
  ))
  FROM request r LEFT JOIN channel ch ON ch.id = r.channel_id
  WHERE r.contact_id = c.id
    AND (ch.kind = 'invitation' OR (r.channel_id IS NULL AND r.direction = 'inbound'))
    AND (SELECT e.kind FROM event e WHERE e.request_id = r.id ORDER BY e.id DESC LIMIT 1)
      IN ('accepted', 'replied', 'helped')
), '')"""
"""The day as SQL, of the contact `c`; "" where we are not connected."""
