"""The schema as it is made, and the models that are said to mirror it."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import peewee
import pytest

from connote.core.book import Book
from connote.core.errors import BookDamaged
from connote.core.store import connection, migrations
from connote.core.store.tables import JOURNALED, Entry, Step, Table, database, table_name

TABLES = [*JOURNALED, Step, Entry]


@pytest.mark.parametrize("table", TABLES, ids=table_name)
def test_the_models_are_the_schema(book: Book, table: type[Table]) -> None:
    """Every column of a table is a field of its model, with the same name, type and NULL-ness."""
    made = {column.name: column for column in database.get_columns(table_name(table))}
    fields = {field.column_name: field for field in table._meta.sorted_fields}
    assert list(made) == list(fields)
    for name, field in fields.items():
        kind = "TEXT" if isinstance(field, peewee.TextField) else "INTEGER"
        assert made[name].data_type == kind, name
        assert made[name].null == field.null, name
        assert made[name].primary_key == field.primary_key, name


@pytest.mark.parametrize("table", TABLES, ids=table_name)
def test_the_references_are_the_schema(book: Book, table: type[Table]) -> None:
    """Every reference of a model is one of the table, with the same target and fate."""
    rows = database.execute_sql(f'PRAGMA foreign_key_list("{table_name(table)}")').fetchall()
    made = {(row[3], row[2], row[6]) for row in rows}
    modelled = {
        (field.column_name, table_name(field.rel_model), field.on_delete)
        for field in table._meta.sorted_fields
        if isinstance(field, peewee.ForeignKeyField)
    }
    assert made == modelled


@pytest.mark.parametrize("table", TABLES, ids=table_name)
def test_every_reference_has_an_index(book: Book, table: type[Table]) -> None:
    """Deleting a parent never walks through a whole table of children."""
    indexed = {index.columns[0] for index in database.get_indexes(table_name(table))}
    references = {
        field.column_name
        for field in table._meta.sorted_fields
        if isinstance(field, peewee.ForeignKeyField)
    }
    assert references <= indexed


def test_every_table_is_journaled_or_said_not_to_be(book: Book) -> None:
    """A table that is added later is not forgotten by undo."""
    apart = {"step", "entry", "journal_now", "search_stale"}
    tables = {name for name in database.get_tables() if not name.startswith("contact_fts")}
    assert tables == {table_name(table) for table in JOURNALED} | apart


def test_the_settings_keep_the_promise(book: Book) -> None:
    """A rollback journal that is truncated, synced fully; references hold; no foreign SQL runs."""
    told = {
        "journal_mode": "truncate",
        "synchronous": 2,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "application_id": connection.APPLICATION_ID,
        "user_version": migrations.NEWEST,
    }
    found = {name: database.execute_sql(f"PRAGMA {name}").fetchone()[0] for name in told}
    assert found == told


def test_migrating_twice_changes_nothing(book: Book) -> None:
    """A book that is up to date stays as it is, triggers and all."""

    def schema() -> list[tuple[str, str, str]]:
        words = "SELECT type, name, sql FROM sqlite_master ORDER BY type, name"
        return database.execute_sql(words).fetchall()

    before = schema()
    migrations.migrate()
    assert schema() == before
    assert database.execute_sql("PRAGMA foreign_keys").fetchone() == (1,)


def test_a_migration_that_fails_leaves_the_old_schema(
    book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Half a migration is none: the version, the tables and the triggers stay as they were."""

    def breaks() -> None:
        database.execute_sql("ALTER TABLE contact ADD COLUMN half TEXT")
        raise ZeroDivisionError

    monkeypatch.setattr(migrations, "MIGRATIONS", (*migrations.MIGRATIONS, breaks))
    with pytest.raises(ZeroDivisionError):
        migrations.migrate()
    assert migrations.version() == len(migrations.MIGRATIONS) - 1
    assert "half" not in {column.name for column in database.get_columns("contact")}
    book.goals.add("the triggers still work")
    assert book.undo() is not None


def test_a_migration_keeps_the_children_of_a_rebuilt_table(
    sample_book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A parent that is made anew loses no row that points to it."""

    def rebuilds() -> None:
        database.execute_sql("CREATE TABLE contact_2 AS SELECT * FROM contact")
        database.execute_sql("DELETE FROM contact")
        database.execute_sql("INSERT INTO contact SELECT * FROM contact_2")
        database.execute_sql("DROP TABLE contact_2")

    def counts() -> dict[str, int]:
        return {table_name(table): table.select().count() for table in TABLES}

    before = counts()
    monkeypatch.setattr(migrations, "MIGRATIONS", (*migrations.MIGRATIONS, rebuilds))
    migrations.migrate()
    assert migrations.version() == len(migrations.MIGRATIONS)
    assert counts() == before
    assert sample_book.checking.check().is_sound


def test_a_migration_that_loses_rows_is_taken_back(
    sample_book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Fewer rows than before in any table: the book stays at its old version, whole."""

    def loses() -> None:
        database.execute_sql("DELETE FROM tag")

    number = sample_book.contacts.count()
    monkeypatch.setattr(migrations, "MIGRATIONS", (*migrations.MIGRATIONS, loses))
    with pytest.raises(BookDamaged, match="tag"):
        migrations.migrate()
    kept = len(migrations.MIGRATIONS) - 1
    assert (migrations.version(), sample_book.contacts.count()) == (kept, number)


@pytest.mark.parametrize("number", range(1, migrations.NEWEST))
def test_a_book_of_every_released_version_opens(number: int, tmp_path: Path) -> None:
    """An old book comes up to date with every row, a backup of it is made, and undo goes on."""
    path = tmp_path / "old.connote"
    shutil.copyfile(Path(__file__).parents[2] / f"books/version-{number}.connote", path)
    with sqlite3.connect(path) as old:
        people = old.execute("SELECT id, uid, first_name, profile_key FROM contact").fetchall()
    old.close()
    book = Book.open(path, backups=tmp_path / "backups")
    try:
        assert migrations.version() == migrations.NEWEST
        words = "SELECT id, uid, first_name, profile_key FROM contact"
        assert database.execute_sql(words).fetchall() == people
        assert list((tmp_path / "backups").iterdir())
        assert book.checking.check().is_sound
        assert book.undo() is not None
        assert book.contacts.count() == 0
    finally:
        book.close()


def test_the_format_of_the_file_is_written_down(book: Book) -> None:
    """BOOK_FORMAT.md names the version, the mark, and every table with its columns in order."""
    told = (Path(__file__).parents[3] / "desktop/BOOK_FORMAT.md").read_text(encoding="utf-8")
    assert f"version {migrations.NEWEST}\n" in told
    assert f"`0x{connection.APPLICATION_ID:08X}`" in told
    for table in TABLES:
        columns = " ".join(f"`{column.name}`" for column in database.get_columns(table_name(table)))
        assert f"| `{table_name(table)}` | {columns} |" in told
