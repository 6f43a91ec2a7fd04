"""The store: tables, migrations, journal, search and backup; the only room that speaks SQLite."""
