"""A book of many contacts and many requests, made once: what P9 and P12 are measured on.

usage: big_book.py FOLDER CONTACTS REQUESTS

The contacts are an import of made-up people; the requests are written straight into the tables, in
one step: half of them to people at ten target companies, spread over two years, in every state.
"""

from __future__ import annotations

import datetime
import random
import sys
from pathlib import Path

from made_up_people import write_connections

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.files.reading import read_file
from connote.core.store.tables import Contact, Event, Request, TemplateVersion, database
from connote.core.things import Act, HistoryKind, LinkKind, Period

GOALS = 10
_ENDS = (
    ((), 30),
    (("accepted",), 30),
    (("accepted", "replied"), 15),
    (("accepted", "replied", "helped"), 5),
    (("withdrawn",), 10),
    (("declined",), 5),
    (("gone",), 5),
)


def make(folder: Path, contacts: int, requests: int) -> None:
    """Make the book in an empty folder."""
    folder.mkdir(parents=True, exist_ok=True)
    connections = write_connections(contacts, folder / "Connections.csv")
    book = Book.open(folder / "book.connote", backups=folder / "backups", create=True)
    try:
        book.contacts.set_me(
            ContactWords(first_name="Kevin", last_name="Vale"), situation="between gigs"
        )
        book.importing.run(read_file(connections))
        _tell(book, random.Random(7), requests)
    finally:
        book.close()
        connections.unlink()


def _tell(book: Book, chance: random.Random, requests: int) -> None:
    ids = [row[0] for row in Contact.select(Contact.id).where(~Contact.is_me).tuples()]
    with book.step(Act.LOAD_SAMPLE, "Make a large book"):
        companies = [book.contacts.get(one).organization for one in ids[: GOALS * 5]]
        targets = list(dict.fromkeys(filter(None, companies)))[:GOALS]
        goals = [book.goals.add(f"network into {name}", target=name) for name in targets]
        for contact_id in chance.sample(ids, min(300, len(ids))):
            kind = chance.choice((HistoryKind.COLLEAGUE, HistoryKind.CLASSMATE))
            period = Period(str(chance.randrange(2005, 2015)), str(chance.randrange(2015, 2024)))
            book.histories.add(contact_id, kind, place="XYZ Co.", period=period)
            book.links.add(contact_id, chance.choice(targets), LinkKind.KNOWS)
        _write_requests(book, chance, ids, goals, requests)


def _write_requests(
    book: Book, chance: random.Random, ids: list[int], goals: list[int], number: int
) -> None:
    versions = [row[0] for row in TemplateVersion.select(TemplateVersion.id).tuples()]
    channels = [channel.id for channel in book.channels.all()][:2]
    ends, weights = zip(*_ENDS, strict=True)
    first = (Request.select(Request.id).order_by(Request.id.desc()).tuples().first() or (0,))[0] + 1
    asks, events = [], []
    for request_id in range(first, first + number):
        inbound = request_id % 100 == 0
        end = () if inbound else chance.choices(ends, weights)[0]
        asks.append((
            request_id, chance.choice(ids), chance.choice(goals), chance.choice(channels),
            None if inbound else chance.choice(versions), "inbound" if inbound else "outgoing", "",
            f"Hi, it is {request_id} days since XYZ Co. Could you introduce me? Kevin" * 2,
            "XYZ Co.", chance.choice(("colleague", "classmate", "")), chance.choice(("ok", "how")),
        ))  # fmt: skip
        day = datetime.date.today() - datetime.timedelta(days=chance.randrange(1, 700))
        for kind in ("sent", *end):
            events.append((request_id, kind, min(day, datetime.date.today()).isoformat(), "", ""))
            day += datetime.timedelta(days=chance.randrange(1, 25))
    connection = database.connection()
    connection.executemany(
        "INSERT INTO request(id, contact_id, goal_id, channel_id, template_version_id, direction,"
        " subject, note, shared_history, shared_kind, coach) VALUES (?,?,?,?,?,?,?,?,?,?,?)", asks
    )  # fmt: skip
    connection.executemany(
        "INSERT INTO event(request_id, kind, on_date, recorded_at, remarks) VALUES (?,?,?,?,?)",
        events,
    )
    assert Event.select().count() >= number


if __name__ == "__main__":
    make(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
