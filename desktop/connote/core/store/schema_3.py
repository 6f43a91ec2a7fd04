"""The changes of schema version 3, as they were released; never edited again."""

from __future__ import annotations

CHANGES = """
ALTER TABLE contact ADD COLUMN is_archived INTEGER NOT NULL DEFAULT 0;
ALTER TABLE contact ADD COLUMN keep_in_touch_days INTEGER NOT NULL DEFAULT 0;
CREATE INDEX contact_keep_in_touch ON contact (keep_in_touch_days) WHERE keep_in_touch_days > 0;
DROP INDEX contact_sort_key;
CREATE INDEX contact_sort_key ON contact (sort_key, id) WHERE is_me = 0 AND is_archived = 0;
CREATE INDEX contact_archived ON contact (sort_key, id) WHERE is_me = 0 AND is_archived = 1;
ALTER TABLE history ADD COLUMN through_id INTEGER REFERENCES contact(id) ON DELETE SET NULL;
CREATE INDEX history_through_id ON history (through_id);
CREATE TABLE follow_up (
  id INTEGER NOT NULL PRIMARY KEY,
  contact_id INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
  request_id INTEGER REFERENCES request(id) ON DELETE CASCADE,
  due_on TEXT NOT NULL,
  about TEXT NOT NULL,
  done_on TEXT NOT NULL
);
CREATE INDEX follow_up_contact_id ON follow_up (contact_id);
CREATE INDEX follow_up_request_id ON follow_up (request_id);
CREATE INDEX follow_up_due_on ON follow_up (due_on) WHERE done_on = '';
CREATE TABLE moment (
  id INTEGER NOT NULL PRIMARY KEY,
  contact_id INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
  request_id INTEGER REFERENCES request(id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  on_date TEXT NOT NULL,
  "text" TEXT NOT NULL
);
CREATE INDEX moment_contact_id ON moment (contact_id);
CREATE INDEX moment_request_id ON moment (request_id);
CREATE TABLE saved_filter (
  id INTEGER NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  "text" TEXT NOT NULL
);
CREATE UNIQUE INDEX saved_filter_name ON saved_filter (name);
"""
