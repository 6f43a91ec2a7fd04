"""The floor for an import: Connections.csv into SQLite by the standard library alone.

usage: floor_import.py CONNECTIONS.csv BOOK.db

Parses the rows, then writes them in one transaction of executemany with a full-text index rebuilt
set-wise, journal_mode=TRUNCATE and synchronous=FULL: what an import can't do without.
"""

from __future__ import annotations

import csv
import sqlite3
import sys
import unicodedata
from collections.abc import Iterator

MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
MONTH = {name: number for number, name in enumerate(MONTHS, start=1)}

SCHEMA = """
CREATE TABLE organisation(id INTEGER PRIMARY KEY, name TEXT NOT NULL, key TEXT NOT NULL UNIQUE);
CREATE TABLE person(
  id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, first_name TEXT NOT NULL,
  last_name TEXT NOT NULL, sort_key TEXT NOT NULL, url TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '', headline TEXT NOT NULL DEFAULT '',
  notes TEXT NOT NULL DEFAULT '', connected_on TEXT, created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL);
CREATE TABLE employment(
  id INTEGER PRIMARY KEY, person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
  organisation_id INTEGER NOT NULL REFERENCES organisation(id),
  position TEXT NOT NULL DEFAULT '', is_current INTEGER NOT NULL DEFAULT 1);
CREATE INDEX person_sort ON person(sort_key, id);
CREATE INDEX person_url ON person(url);
CREATE INDEX employment_person ON employment(person_id);
CREATE INDEX employment_organisation ON employment(organisation_id);
CREATE VIEW document AS SELECT p.id, p.first_name, p.last_name, p.email,
  coalesce(o.name, '') AS company, coalesce(e.position, '') AS position
  FROM person p LEFT JOIN employment e ON e.person_id = p.id AND e.is_current
  LEFT JOIN organisation o ON o.id = e.organisation_id;
CREATE VIRTUAL TABLE person_fts USING fts5(
  first_name, last_name, email, company, position, content='document', content_rowid='id',
  tokenize="unicode61 remove_diacritics 2", prefix='2 3');
"""


def rows(path: str) -> Iterator[list[str]]:
    """Yield the data rows of an export."""
    with open(path, encoding="utf-8-sig", newline="") as file:
        for line in file:
            if line.startswith("First Name,"):
                break
        yield from csv.reader(file)


def fold(text: str) -> str:
    """Fold a name for sorting."""
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFKD", text)
    return "".join(part for part in parts if not unicodedata.combining(part)).casefold()


def main(source: str, book: str) -> None:
    """Import `source` into a new `book`."""
    companies: dict[str, tuple[int, str, str]] = {}
    people, jobs, now = [], [], "2026-01-01T00:00:00"
    for number, (first, last, url, email, company, position, day) in enumerate(rows(source), 1):
        date = f"{day[7:]}-{MONTH[day[3:6]]:02d}-{day[:2]}"
        key = fold(f"{last} {first}")
        people.append((number, url, first, last, key, url, email, position, "", date, now, now))
        if company:
            at = companies.setdefault(fold(company), (len(companies) + 1, company, fold(company)))
            jobs.append((number, at[0], position))
    write(book, list(companies.values()), people, jobs)


def write(book: str, companies: list, people: list, jobs: list) -> None:
    """Write all rows in one transaction."""
    file = sqlite3.connect(book, isolation_level=None)
    for setting in ("journal_mode=TRUNCATE", "synchronous=FULL", "foreign_keys=ON"):
        file.execute(f"PRAGMA {setting}")
    file.execute("PRAGMA cache_size=-65536")
    file.executescript(SCHEMA)
    file.execute("BEGIN IMMEDIATE")
    file.executemany("INSERT INTO organisation VALUES (?,?,?)", companies)
    file.executemany("INSERT INTO person VALUES (?,?,?,?,?,?,?,?,?,?,?,?)", people)
    file.executemany(
        "INSERT INTO employment(person_id, organisation_id, position) VALUES (?,?,?)", jobs
    )
    file.execute("INSERT INTO person_fts(person_fts) VALUES ('rebuild')")
    file.execute("COMMIT")
    file.close()


if __name__ == "__main__":
    main(*sys.argv[1:3])
