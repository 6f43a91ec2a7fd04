"""Commands on contacts that may be one person."""

from __future__ import annotations

import click

from connote.cli.session import Session, table, takes_json


@click.command(epilog="Example: connote duplicates --json")
@takes_json
def duplicates(session: Session) -> None:
    """List contacts that may be one person, the surest first."""
    book = session.reading()
    pairs = book.duplicates.pairs()
    names = {row.id: row.full_name for row in book.contacts.rows(
        {contact_id for pair in pairs for contact_id in (pair.one, pair.other)}
    )}  # fmt: skip
    records = [
        {
            "contact": pair.one,
            "name": names[pair.one],
            "other": pair.other,
            "other_name": names[pair.other],
            "certainty": pair.certainty.name.lower(),
            "reasons": list(pair.reasons),
        }
        for pair in pairs
    ]
    rows = [
        (f"{pair.one}  {names[pair.one]}", f"{pair.other}  {names[pair.other]}",
         pair.certainty.name.lower(), "; ".join(pair.reasons))
        for pair in pairs
    ]  # fmt: skip
    session.answer(records, table(rows, empty="Nobody is in the book twice, as far as it shows."))


@click.command(epilog="Example: connote merge 12 57")
@click.argument("contact")
@click.argument("other")
@takes_json
def merge(session: Session, contact: str, other: str) -> None:
    """Make one contact of two: CONTACT stays, with all that hangs on OTHER."""
    book = session.writing()
    kept = book.contacts.find(contact, with_me=True)
    gone = book.contacts.find(other, with_me=True)
    book.duplicates.merge(kept.id, gone.id)
    words = f"Merged {gone.full_name} ({gone.id}) into {kept.full_name} ({kept.id})."
    session.answer({"id": kept.id, "name": kept.full_name}, words)


@click.command(epilog="Example: connote apart 12 57")
@click.argument("contact")
@click.argument("other")
@takes_json
def apart(session: Session, contact: str, other: str) -> None:
    """Remember that two contacts are two people."""
    book = session.writing()
    one, two = book.contacts.find(contact), book.contacts.find(other)
    book.duplicates.keep_apart(one.id, two.id)
    words = f"{one.full_name} ({one.id}) and {two.full_name} ({two.id}) are two people."
    session.answer({"contact": one.id, "other": two.id}, words)


COMMANDS = (duplicates, merge, apart)
