"""The schema of version 1, as it was released; never edited again."""

from __future__ import annotations

SCHEMA = """
CREATE TABLE organization (
  id INTEGER NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  "key" TEXT NOT NULL
);
CREATE UNIQUE INDEX organization_key ON organization ("key");
CREATE TABLE organization_alias (
  id INTEGER NOT NULL PRIMARY KEY,
  organization_id INTEGER NOT NULL REFERENCES organization(id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  "key" TEXT NOT NULL
);
CREATE INDEX organization_alias_organization_id ON organization_alias (organization_id);
CREATE UNIQUE INDEX organization_alias_key ON organization_alias ("key");
CREATE TABLE import_run (
  id INTEGER NOT NULL PRIMARY KEY,
  at TEXT NOT NULL,
  files TEXT NOT NULL,
  report TEXT NOT NULL
);
CREATE TABLE contact (
  id INTEGER NOT NULL PRIMARY KEY,
  uid TEXT NOT NULL,
  first_name TEXT NOT NULL,
  last_name TEXT NOT NULL,
  sort_key TEXT NOT NULL,
  name_key TEXT NOT NULL,
  is_me INTEGER NOT NULL,
  organization_id INTEGER REFERENCES organization(id) ON DELETE SET NULL,
  position TEXT NOT NULL,
  place TEXT NOT NULL,
  profile_url TEXT NOT NULL,
  profile_key TEXT NOT NULL,
  remarks TEXT NOT NULL,
  do_not_contact INTEGER NOT NULL,
  connected_on TEXT NOT NULL,
  imported TEXT NOT NULL,
  import_run_id INTEGER REFERENCES import_run(id) ON DELETE SET NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
);
CREATE INDEX contact_sort_key ON contact (sort_key, id) WHERE is_me = 0;
CREATE INDEX contact_name_key ON contact (name_key);
CREATE INDEX contact_organization_id ON contact (organization_id);
CREATE INDEX contact_profile_key ON contact (profile_key);
CREATE INDEX contact_import_run_id ON contact (import_run_id) WHERE import_run_id IS NOT NULL;
CREATE TABLE email (
  id INTEGER NOT NULL PRIMARY KEY,
  contact_id INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
  address TEXT NOT NULL,
  "key" TEXT NOT NULL,
  rank INTEGER NOT NULL
);
CREATE INDEX email_contact_id ON email (contact_id);
CREATE INDEX email_key ON email ("key");
CREATE TABLE phone (
  id INTEGER NOT NULL PRIMARY KEY,
  contact_id INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
  number TEXT NOT NULL,
  rank INTEGER NOT NULL
);
CREATE INDEX phone_contact_id ON phone (contact_id);
CREATE TABLE tag (
  id INTEGER NOT NULL PRIMARY KEY,
  contact_id INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
  name TEXT NOT NULL
);
CREATE INDEX tag_contact_id ON tag (contact_id);
CREATE INDEX tag_name ON tag (name);
CREATE TABLE stint (
  id INTEGER NOT NULL PRIMARY KEY,
  contact_id INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
  organization_id INTEGER NOT NULL REFERENCES organization(id) ON DELETE CASCADE,
  role TEXT NOT NULL,
  start TEXT NOT NULL,
  "end" TEXT NOT NULL,
  is_current INTEGER NOT NULL,
  kind TEXT NOT NULL
);
CREATE INDEX stint_contact_id ON stint (contact_id);
CREATE INDEX stint_organization_id ON stint (organization_id);
CREATE TABLE history (
  id INTEGER NOT NULL PRIMARY KEY,
  contact_id INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  place TEXT NOT NULL,
  organization_id INTEGER REFERENCES organization(id) ON DELETE SET NULL,
  start TEXT NOT NULL,
  "end" TEXT NOT NULL,
  through TEXT NOT NULL,
  remarks TEXT NOT NULL
);
CREATE INDEX history_contact_id ON history (contact_id);
CREATE INDEX history_organization_id ON history (organization_id);
CREATE TABLE goal (
  id INTEGER NOT NULL PRIMARY KEY,
  title TEXT NOT NULL,
  target_id INTEGER REFERENCES organization(id) ON DELETE SET NULL,
  situation TEXT NOT NULL,
  ask TEXT NOT NULL,
  state TEXT NOT NULL
);
CREATE INDEX goal_target_id ON goal (target_id);
CREATE TABLE link (
  id INTEGER NOT NULL PRIMARY KEY,
  contact_id INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
  organization_id INTEGER NOT NULL REFERENCES organization(id) ON DELETE CASCADE,
  kind TEXT NOT NULL
);
CREATE INDEX link_contact_id ON link (contact_id);
CREATE INDEX link_organization_id ON link (organization_id);
CREATE TABLE channel (
  id INTEGER NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  max_length INTEGER,
  counts TEXT NOT NULL,
  subject_length INTEGER,
  notes_a_month INTEGER,
  invitations_a_week INTEGER,
  review_days INTEGER,
  expiry_days INTEGER,
  reinvite_days INTEGER,
  checked_on TEXT NOT NULL
);
CREATE UNIQUE INDEX channel_name ON channel (name);
CREATE TABLE template (
  id INTEGER NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  history_kind TEXT NOT NULL,
  archived INTEGER NOT NULL
);
CREATE UNIQUE INDEX template_name ON template (name);
CREATE TABLE template_version (
  id INTEGER NOT NULL PRIMARY KEY,
  template_id INTEGER NOT NULL REFERENCES template(id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  text TEXT NOT NULL,
  created_at TEXT NOT NULL
);
CREATE INDEX template_version_template_id ON template_version (template_id);
CREATE TABLE request (
  id INTEGER NOT NULL PRIMARY KEY,
  contact_id INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
  goal_id INTEGER REFERENCES goal(id) ON DELETE SET NULL,
  channel_id INTEGER REFERENCES channel(id) ON DELETE SET NULL,
  template_version_id INTEGER REFERENCES template_version(id) ON DELETE SET NULL,
  direction TEXT NOT NULL,
  subject TEXT NOT NULL,
  note TEXT NOT NULL,
  shared_history TEXT NOT NULL,
  shared_kind TEXT NOT NULL,
  coach TEXT NOT NULL,
  pending_run_id INTEGER REFERENCES import_run(id) ON DELETE SET NULL
);
CREATE INDEX request_contact_id ON request (contact_id);
CREATE INDEX request_goal_id ON request (goal_id);
CREATE INDEX request_channel_id ON request (channel_id);
CREATE INDEX request_template_version_id ON request (template_version_id);
CREATE INDEX request_pending_run_id ON request (pending_run_id);
CREATE TABLE event (
  id INTEGER NOT NULL PRIMARY KEY,
  request_id INTEGER NOT NULL REFERENCES request(id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  on_date TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  remarks TEXT NOT NULL
);
CREATE INDEX event_request_id ON event (request_id);
CREATE TABLE owner (
  id INTEGER NOT NULL PRIMARY KEY,
  contact_id INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
  situation TEXT NOT NULL,
  ask TEXT NOT NULL,
  account TEXT NOT NULL
);
CREATE INDEX owner_contact_id ON owner (contact_id);
CREATE TABLE step (
  id INTEGER NOT NULL PRIMARY KEY,
  act TEXT NOT NULL,
  words TEXT NOT NULL,
  at TEXT NOT NULL,
  tables TEXT NOT NULL,
  is_undone INTEGER NOT NULL
);
CREATE TABLE entry (
  id INTEGER NOT NULL PRIMARY KEY,
  step_id INTEGER NOT NULL REFERENCES step(id) ON DELETE CASCADE,
  sql TEXT NOT NULL
);
CREATE INDEX entry_step_id ON entry (step_id);
CREATE TABLE journal_now (
  id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  step_id INTEGER,
  is_muted INTEGER NOT NULL DEFAULT 0
);
INSERT INTO journal_now(id) VALUES (1);
CREATE TABLE search_stale (contact_id INTEGER NOT NULL PRIMARY KEY);
CREATE VIRTUAL TABLE contact_fts USING fts5(
  name, organization, position, other,
  tokenize = "unicode61 remove_diacritics 2", prefix = '2 3'
);
"""
