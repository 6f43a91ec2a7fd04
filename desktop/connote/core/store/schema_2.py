"""The changes of schema version 2, as they were released; never edited again."""

from __future__ import annotations

CHANGES = """
ALTER TABLE contact ADD COLUMN last_spoke_on TEXT NOT NULL DEFAULT '';
CREATE TABLE card_line (
  id INTEGER NOT NULL PRIMARY KEY,
  contact_id INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
  rank INTEGER NOT NULL,
  "text" TEXT NOT NULL
);
CREATE INDEX card_line_contact_id ON card_line (contact_id);
CREATE TABLE not_duplicate (
  id INTEGER NOT NULL PRIMARY KEY,
  contact_id INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
  other_id INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE
);
CREATE INDEX not_duplicate_contact_id ON not_duplicate (contact_id);
CREATE INDEX not_duplicate_other_id ON not_duplicate (other_id);
CREATE TABLE mapping (
  id INTEGER NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  header TEXT NOT NULL,
  columns TEXT NOT NULL
);
"""
