"""The tables of a book as peewee models: one class a table, one line a column.

Text is never NULL (empty is ""), dates are ISO text, a missing reference is NULL. The schema itself
is made by `migrations`; a test holds the two together.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

import peewee


class _Database(peewee.SqliteDatabase):
    """SQLite, which takes a transaction back by itself where the disk is full or fails."""

    def rollback(self) -> None:
        """Take the transaction back, unless that is done: a complaint would hide the reason."""
        if self.connection().in_transaction:
            super().rollback()


database = _Database(None, autoconnect=False)
"""The open book's connection: one a process, bound to the main thread."""

_UNSAVABLE = dict.fromkeys((0, *range(0xD800, 0xE000)))


def clean(text: str) -> str:
    """Drop what SQLite text cannot hold: NUL characters and lone surrogates."""
    if text.isascii():
        return text.replace("\0", "") if "\0" in text else text
    return text.translate(_UNSAVABLE)


class Text(peewee.TextField):
    """Text that is never NULL and holds nothing SQLite would choke on."""

    def __init__(self, **options: Any) -> None:
        super().__init__(default="", **options)

    def db_value(self, value: Any) -> Any:
        """Clean what is about to be stored."""
        return clean(value) if isinstance(value, str) else super().db_value(value)


def _reference(to: Any, name: str, *, on_delete: str = "CASCADE", null: bool = False) -> Any:
    return peewee.ForeignKeyField(
        to, column_name=name, on_delete=on_delete, null=null, backref="+", lazy_load=False
    )


class Table(peewee.Model):
    """A table of the book; every one has an integer id."""

    id: Any

    class Meta:
        """Bind every table to the open book."""

        database = database
        legacy_table_names = False


def table_name(table: type[Table]) -> str:
    """Give the name of a model's table."""
    return str(table._meta.table_name)


def plain_rows(query: Any) -> list[Any]:
    """Give a query's rows as SQLite has them: ten times as fast as peewee's own conversion."""
    sql, values = query.sql()
    rows: list[Any] = database.execute_sql(sql, values).fetchall()
    return rows


def rows_in_slices(
    table: type[Table], columns: Iterable[Any], at_once: int = 5000
) -> Iterator[list[Any]]:
    """Give a whole table in the order of its ids, some thousand plain rows at a time.

    The first of `columns` must be the id.
    """
    query = table.select(*columns).order_by(table.id).limit(at_once)
    last = 0
    while rows := plain_rows(query.where(table.id > last)):
        yield rows
        last = rows[-1][0]


def among(column: Any, ids: Iterable[int]) -> Any:
    """Match a column with any number of ids: they travel as one value, whatever SQLite's limit."""
    return column.in_(peewee.SQL("(SELECT value FROM json_each(?))", [json.dumps(list(ids))]))


class Organization(Table):
    """A company, school or community; `key` is its name as it is compared."""

    name = Text()
    key = Text(unique=True)


class OrganizationAlias(Table):
    """Another name of an organization."""

    organization = _reference(Organization, "organization_id")
    name = Text()
    key = Text(unique=True)


class ImportRun(Table):
    """An import that was carried out, with its report as JSON."""

    at = Text()
    files = Text()
    report = Text()


class Contact(Table):
    """A person; `sort_key` is the folded "family given", `name_key` the folded "given family".

    `imported` holds the cells of the last imported row: what an import brings is news only where it
    differs from them, so that it never takes back what the user changed by hand.
    """

    uid = Text()
    first_name = Text()
    last_name = Text()
    sort_key = Text(index=True)
    name_key = Text(index=True)
    is_me = peewee.BooleanField(default=False)
    organization = _reference(Organization, "organization_id", on_delete="SET NULL", null=True)
    position = Text()
    place = Text()
    profile_url = Text()
    profile_key = Text(index=True)
    remarks = Text()
    do_not_contact = peewee.BooleanField(default=False)
    connected_on = Text()
    imported = Text()
    import_run = _reference(ImportRun, "import_run_id", on_delete="SET NULL", null=True)
    created_at = Text()
    updated_at = Text()
    last_spoke_on = Text()
    is_archived = peewee.BooleanField(default=False)
    keep_in_touch_days = peewee.IntegerField(default=0)


class CardLine(Table):
    """A line of a contact's vCard that Connote has no field for; it goes out as it came in."""

    contact = _reference(Contact, "contact_id")
    rank = peewee.IntegerField(default=0)
    text = Text()


class NotDuplicate(Table):
    """Two contacts that look alike and were said to be two people; `contact` has the lower id."""

    contact = _reference(Contact, "contact_id")
    other = _reference(Contact, "other_id")


class Mapping(Table):
    """What the columns of a table mean: `header` and `columns` are JSON lists of equal length."""

    name = Text()
    header = Text()
    columns = Text()


class Email(Table):
    """An e-mail address of a contact, in the order of `rank`."""

    contact = _reference(Contact, "contact_id")
    address = Text()
    key = Text(index=True)
    rank = peewee.IntegerField(default=0)


class Phone(Table):
    """A phone number of a contact, in the order of `rank`."""

    contact = _reference(Contact, "contact_id")
    number = Text()
    rank = peewee.IntegerField(default=0)


class Tag(Table):
    """A word put on contacts."""

    contact = _reference(Contact, "contact_id")
    name = Text(index=True)


class Stint(Table):
    """A contact at an organization for a time; the present organization of a contact is implied."""

    contact = _reference(Contact, "contact_id")
    organization = _reference(Organization, "organization_id")
    role = Text()
    start = Text()
    end = Text()
    is_current = peewee.BooleanField(default=False)
    kind = Text()


class History(Table):
    """Shared history that was entered by hand; `through` names whoever `through_id` is."""

    contact = _reference(Contact, "contact_id")
    kind = Text()
    place = Text()
    organization = _reference(Organization, "organization_id", on_delete="SET NULL", null=True)
    start = Text()
    end = Text()
    through = Text()
    remarks = Text()
    through_person = _reference(Contact, "through_id", on_delete="SET NULL", null=True)


class Goal(Table):
    """What I am after."""

    title = Text()
    target = _reference(Organization, "target_id", on_delete="SET NULL", null=True)
    situation = Text()
    ask = Text()
    state = Text()


class Link(Table):
    """A contact and an organization they can help with."""

    contact = _reference(Contact, "contact_id")
    organization = _reference(Organization, "organization_id")
    kind = Text()


class Channel(Table):
    """Where a request goes, with its rules; NULL where a rule does not apply."""

    name = Text(unique=True)
    kind = Text()
    max_length = peewee.IntegerField(null=True)
    counts = Text()
    subject_length = peewee.IntegerField(null=True)
    notes_a_month = peewee.IntegerField(null=True)
    invitations_a_week = peewee.IntegerField(null=True)
    review_days = peewee.IntegerField(null=True)
    expiry_days = peewee.IntegerField(null=True)
    reinvite_days = peewee.IntegerField(null=True)
    checked_on = Text()


class Template(Table):
    """A reusable text; its words are in its versions."""

    name = Text(unique=True)
    history_kind = Text()
    archived = peewee.BooleanField(default=False)


class TemplateVersion(Table):
    """One wording of a template; the highest number is the present one."""

    template = _reference(Template, "template_id")
    number = peewee.IntegerField()
    text = Text()
    created_at = Text()


class Request(Table):
    """One ask; what happened to it is in its events."""

    contact = _reference(Contact, "contact_id")
    goal = _reference(Goal, "goal_id", on_delete="SET NULL", null=True)
    channel = _reference(Channel, "channel_id", on_delete="SET NULL", null=True)
    template_version = _reference(
        TemplateVersion, "template_version_id", on_delete="SET NULL", null=True
    )
    direction = Text()
    subject = Text()
    note = Text()
    shared_history = Text()
    shared_kind = Text()
    coach = Text()
    pending_run = _reference(ImportRun, "pending_run_id", on_delete="SET NULL", null=True)


class Event(Table):
    """Something that happened to a request; never overwritten."""

    request = _reference(Request, "request_id")
    kind = Text()
    on_date = Text()
    recorded_at = Text()
    remarks = Text()


class FollowUp(Table):
    """A day on which to come back to somebody; `done_on` is empty while it waits."""

    contact = _reference(Contact, "contact_id")
    request = _reference(Request, "request_id", null=True)
    due_on = Text(index=True)
    about = Text()
    done_on = Text()


class Moment(Table):
    """Something that happened with a contact on a day: we spoke, I thanked, they changed jobs."""

    contact = _reference(Contact, "contact_id")
    request = _reference(Request, "request_id", null=True)
    kind = Text()
    on_date = Text()
    text = Text()


class SavedFilter(Table):
    """A filter of the people list that was given a name; `text` is JSON."""

    name = Text(unique=True)
    text = Text()


class Owner(Table):
    """Whose book this is: one row."""

    contact = _reference(Contact, "contact_id")
    situation = Text()
    ask = Text()
    account = Text()


JOURNALED: tuple[type[Table], ...] = (
    Organization,
    OrganizationAlias,
    ImportRun,
    Contact,
    CardLine,
    NotDuplicate,
    Mapping,
    Email,
    Phone,
    Tag,
    Stint,
    History,
    Goal,
    Link,
    Channel,
    Template,
    TemplateVersion,
    Request,
    Event,
    FollowUp,
    Moment,
    SavedFilter,
    Owner,
)
"""Every table a person's data lies in, parents before children; undo covers them all."""


class Step(Table):
    """A step that was done, or undone again."""

    act = Text()
    words = Text()
    at = Text()
    tables = Text()
    is_undone = peewee.BooleanField(default=False)


class Entry(Table):
    """A statement that takes back one row of a step."""

    step = _reference(Step, "step_id")
    sql = Text()
