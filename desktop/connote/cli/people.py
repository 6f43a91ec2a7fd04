"""Commands about people: me, contacts, how we know each other, and whom they know."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any

import click

from connote.cli.person import contact_record, history_record
from connote.cli.session import Session, table, takes_json
from connote.core.errors import AskedWrongly, NotFound
from connote.core.files.dates import partial_date
from connote.core.files.matching import name_key, split_name
from connote.core.things import Account, HistoryKind, LinkKind, PeopleFilter, Period, Standing

if TYPE_CHECKING:
    from connote.core.book import Book
    from connote.core.contacts import ContactWords

_KINDS = [kind.value for kind in HistoryKind]
_STANDINGS = [standing.value for standing in Standing]

_ABOUT = (
    click.option("--given", help="Given name, where NAME does not say it."),
    click.option("--family", help="Family name, where NAME does not say it."),
    click.option("--email", multiple=True, help="E-mail address; may be given several times."),
    click.option("--phone", multiple=True, help="Phone number; may be given several times."),
    click.option("--profile", help="Address of the profile page."),
    click.option("--company", help="Where they work now."),
    click.option("--position", help="What they do there."),
    click.option("--place", help="Where they live."),
    click.option("--tag", multiple=True, help="A tag; may be given several times."),
    click.option("--remarks", help="Anything worth remembering."),
)


def _about(function: Any) -> Any:
    for option in reversed(_ABOUT):
        function = option(function)
    return function


def _words(name: str, told: dict[str, Any]) -> ContactWords:
    from connote.core.contacts import ContactWords  # peewee costs 36 ms

    first, last = _names(name, told["given"], told["family"])
    return ContactWords(
        first_name=first,
        last_name=last,
        organization=told["company"],
        position=told["position"],
        place=told["place"],
        emails=told["email"] or None,
        phones=told["phone"] or None,
        profile_url=told["profile"],
        tags=told["tag"] or None,
        remarks=told["remarks"],
    )


def _names(name: str, given: str | None, family: str | None) -> tuple[str | None, str | None]:
    """Part NAME; where one part is said, the rest of NAME is the other."""
    name = " ".join(name.split())
    if not name or (given is not None and family is not None):
        return given, family
    if family is not None:
        return name.removesuffix(family).strip() if name != family else "", family
    if given is not None:
        return given, name.removeprefix(given).strip() if name != given else ""
    return split_name(name)


@click.command(epilog='Example: connote me --name "Kevin Hart" --situation "between gigs"')
@click.option("--name", help="Your name.")
@click.option("--situation", help="What you are up to, such as: between gigs")
@click.option("--ask", help="What you usually ask for.")
@click.option("--account", type=click.Choice(["free", "premium"]), help="Your LinkedIn account.")
@click.option("--email", multiple=True, help="Your e-mail address.")
@click.option("--profile", help="Address of your profile page.")
@click.option("--company", help="Where you work now.")
@click.option("--position", help="What you do there.")
@click.option("--place", help="Where you live.")
@takes_json
def me(session: Session, name: str | None, situation: str | None, ask: str | None,
       account: str | None, **about: Any) -> None:  # fmt: skip
    """Show or say who you are."""
    told = {"given": None, "family": None, "phone": (), "tag": (), "remarks": None, **about}
    if any((name, situation is not None, ask is not None, account, *about.values())):
        words = _my_words(name, told)
        told_account = Account(account) if account else None
        book = session.writing()
        mine = book.contacts.set_me(words, situation=situation, ask=ask, account=told_account)
    else:
        found = session.reading().contacts.me()
        if found is None:
            session.answer(None, 'Nobody yet. Say: connote me --name "Your Name"')
            return
        mine = found
    record = {
        **contact_record(mine.contact),
        "situation": mine.situation,
        "ask": mine.ask,
        "account": mine.account.value,
    }
    about_me = (mine.contact.full_name, mine.situation, f"{mine.account.value} account")
    session.answer(record, " · ".join(part for part in about_me if part))


def _my_words(name: str | None, told: dict[str, Any]) -> ContactWords:
    """Read my name as people write theirs: a single word is the given name."""
    if name is not None and len(name.split()) == 1:
        return _words("", {**told, "given": name.strip(), "family": ""})
    return _words(name or "", told)


@click.command(epilog='Example: connote add "Mary Stone" --company Northwind --email m@example.org')
@click.argument("name", nargs=-1)
@_about
@takes_json
def add(session: Session, name: tuple[str, ...], **about: Any) -> None:
    """Add a contact; the last word of NAME is the family name."""
    words = _words(" ".join(name), about)
    book = session.writing()
    contact = book.contacts.get(book.contacts.add(words))
    session.answer(contact_record(contact), f"Added {contact.full_name} (contact {contact.id}).")


@click.command(epilog="Example: connote edit Mary --position Director")
@click.argument("contact")
@click.option("--name", help="Another name; its last word is the family name.")
@click.option("--do-not-contact/--contact-again", default=None, help="Never propose this person.")
@click.option("--archive/--bring-back", "archived", default=None, help="Out of the list, or back.")
@_about
@takes_json
def edit(session: Session, contact: str, name: str | None, do_not_contact: bool | None,
         archived: bool | None, **about: Any) -> None:  # fmt: skip
    """Change what is told of a contact; a former company stays as a past position."""
    words = _words(name or "", about)
    words = replace(words, do_not_contact=do_not_contact, is_archived=archived)
    if all(value is None for value in asdict(words).values()):
        raise AskedWrongly("Nothing to change was named; see: connote help edit")
    book = session.writing()
    contact_id = book.contacts.find(contact, with_me=True).id
    has_moved = book.histories.edit_person(contact_id, words)
    edited = book.contacts.get(contact_id)
    kept = " The former job is kept as a past position." if has_moved else ""
    session.answer(contact_record(edited), f"Changed {edited.full_name}.{kept}")


@click.command(epilog="Example: connote delete Mary")
@click.argument("contact")
@takes_json
def delete(session: Session, contact: str) -> None:
    """Take a contact out; undo brings everything back."""
    book = session.writing()
    row = book.contacts.find(contact)
    book.contacts.delete(row.id)
    session.answer({"deleted": row.id}, f"Deleted {row.full_name}. To take it back: connote undo")


@click.command(epilog="Example: connote forget Mary")
@click.argument("contact")
@takes_json
def forget(session: Session, contact: str) -> None:
    """Take a contact out for good: also out of the undo journal and the backups."""
    from connote.core.unsaved import Unsaved, all_unsaved_places  # only forgetting needs it

    book = session.writing()
    row = book.contacts.find(contact)
    uid = book.contacts.get(row.id).uid
    book.forget(row.id)
    unsaved = Unsaved(session.folder)
    for place in all_unsaved_places(uid):
        unsaved.keep(place, "")
    session.answer(
        {"forgotten": row.id},
        f"Forgot {row.full_name}, in the backups too. Nothing before this can be undone.",
    )


@click.command(epilog='Example: connote contacts --known-from "XYZ Co." --asked never')
@click.argument("query", required=False, default="")
@click.option("--tag", multiple=True, help="Who has this tag; several times: all of them.")
@click.option("--company", default="", help="Who is there, or was.")
@click.option("--known-from", default="", help="With whom you share history there.")
@click.option("--place", default="", help="Who lives there.")
@click.option("--with-history/--without-history", "has_history", default=None,
              help="Whether you share any history.")  # fmt: skip
@click.option("--asked", type=click.Choice(_STANDINGS), help="How the last request stands.")
@click.option("--archived", is_flag=True, help="Who is archived, and nobody else.")
@click.option("--saved", default="", help="Whom a saved filter shows, and nothing else.")
@takes_json
def contacts(session: Session, query: str, saved: str, **told: Any) -> None:
    """List the contacts, or those that a search or a filter finds."""
    from connote.core.listing import at_once  # peewee costs 36 ms

    book = session.reading()
    wanted = _saved_filter(book, saved) if saved else _filter(**told)
    lines_of = at_once(book.contacts.lines(wanted))
    rows = book.contacts.rows(lines_of.ids(query))
    records = [
        {
            "id": row.id,
            "name": row.full_name,
            "email": row.email,
            "profile_url": row.profile_url,
            "organization": row.organization,
            "position": row.position,
            "connected_on": row.connected_on or None,
        }
        for row in rows
    ]
    lines = [(row.id, row.full_name, row.position, row.organization, row.email) for row in rows]
    empty = f"Nobody fits “{query}”." if query else "Nobody yet. Say: connote add NAME"
    if wanted.narrows:
        empty = "Nobody fits."
    session.answer(records, table(lines, empty=empty))


def _filter(tag: tuple[str, ...], asked: str | None, **told: Any) -> PeopleFilter:
    return PeopleFilter(tags=tag, asked=Standing(asked) if asked else None, **told)


def _saved_filter(book: Book, name: str) -> PeopleFilter:
    """Find a filter by its name; raises NotFound with the names there are."""
    saved = book.people_filters.all()
    key = name_key(name)
    for one in saved:
        if name_key(one.name) == key:
            return one.filter
    raise NotFound(f"There is no filter “{name}”.", [one.name for one in saved])


@click.command(
    epilog='Example: connote history Mary --kind colleague --place "XYZ Co." --from 2012 --to 2016'
)
@click.argument("contact")
@click.option(
    "--kind", type=click.Choice([kind.value for kind in HistoryKind], case_sensitive=False)
)
@click.option("--place", default="", help="The organization or occasion.")
@click.option("--from", "start", default="", help="A year, or year and month: 2012, 2012-03")
@click.option("--to", "end", default="", help="A year, or year and month.")
@click.option("--through", default="", help="Who introduced you.")
@click.option("--text", default="", help="Anything else, in your words.")
@takes_json
def history(session: Session, contact: str, kind: str | None, place: str, start: str, end: str,
            through: str, text: str) -> None:  # fmt: skip
    """Say how you know a contact, or list it."""
    if kind is None and not any((place, start, end, through, text)):
        book = session.reading()
        entries = book.histories.of(book.contacts.find(contact).id)
        rows = [(entry.text,) for entry in entries]
        session.answer([history_record(e) for e in entries], table(rows, empty="Nothing yet."))
        return
    period = Period(partial_date(start) if start else "", partial_date(end) if end else "")
    book = session.writing()
    row = book.contacts.find(contact)
    entry_id = book.histories.add(
        row.id,
        HistoryKind(kind or HistoryKind.OTHER),
        place=place,
        period=period,
        through=through,
        remarks=text,
        through_id=book.contacts.named(through) if through else None,
    )
    entry = next(entry for entry in book.histories.of(row.id) if entry.id == entry_id)
    session.answer(history_record(entry), f"{row.full_name}: {entry.text}")


@click.command(epilog='Example: connote link Mary "LMNOP Co." --kind knows')
@click.argument("contact")
@click.argument("organization", metavar="ORG")
@click.option("--kind", type=click.Choice([kind.value for kind in LinkKind]), default="knows")
@takes_json
def link(session: Session, contact: str, organization: str, kind: str) -> None:
    """Say that a contact can help with an organization."""
    if not organization.strip():
        raise AskedWrongly("Name the organization.")
    book = session.writing()
    row = book.contacts.find(contact)
    link_id = book.links.add(row.id, organization, LinkKind(kind))
    made = next(link for link in book.links.of(row.id) if link.id == link_id)
    record = {"id": made.id, "organization": made.organization, "kind": made.kind.value}
    session.answer(record, f"{row.full_name}: {made.text}")


COMMANDS = (me, add, edit, delete, forget, contacts, history, link)
