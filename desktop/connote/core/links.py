"""Links: a contact and an organization they can help with."""

from __future__ import annotations

from connote.core.contacts import Contacts
from connote.core.errors import NotFound
from connote.core.organizations import Organizations
from connote.core.speech import tr
from connote.core.steps import Stepper
from connote.core.store.prepared import Prepared
from connote.core.store.tables import Contact, Organization, Stint
from connote.core.store.tables import Link as Row
from connote.core.store.words import word_of
from connote.core.things import Act, Link, LinkKind

_OF_CONTACT = Prepared(
    lambda one: (
        Row.select(Row.id, Row.contact, Row.organization, Organization.name, Row.kind)
        .join(Organization)
        .where(Row.contact == one)
        .order_by(Organization.key, Row.id)
    )
)


class Links:
    """The verbs on links."""

    def __init__(self, step: Stepper, contacts: Contacts, organizations: Organizations) -> None:
        self._step = step
        self._contacts = contacts
        self._organizations = organizations

    def of(self, contact_id: int) -> list[Link]:
        """List the organizations a contact can help with, as entered."""
        return [
            Link(link_id, contact, place, name, word_of(LinkKind, kind))
            for link_id, contact, place, name, kind in _OF_CONTACT.rows(contact_id)
        ]

    def add(self, contact_id: int, organization: str, kind: LinkKind = LinkKind.KNOWS) -> int:
        """Link a contact to an organization and give the link's id; twice the same is one.

        Raises NotFound, or AskedWrongly where no organization is named.
        """
        name = self._contacts.get(contact_id).full_name
        with self._step(
            Act.ADD_LINK,
            tr("Link {name} to {organization}").format(name=name, organization=organization),
        ):
            place = self._organizations.id_needed(organization)
            known = Row.get_or_none(
                Row.contact == contact_id, Row.organization == place, Row.kind == kind.value
            )
            made = known or Row.create(contact=contact_id, organization=place, kind=kind.value)
            return int(made.id)

    def edit(self, link_id: int, organization: str, kind: LinkKind) -> int:
        """Change what a link says and give its id; one that says the same already takes its place.

        Raises NotFound, or AskedWrongly where no organization is named.
        """
        link = Row.get_or_none(Row.id == link_id)
        if link is None:
            raise NotFound(tr("There is no link {link_id}.").format(link_id=link_id))
        name = self._contacts.get(link.contact_id).full_name
        with self._step(
            Act.EDIT_LINK,
            tr("Edit the link of {name} to {organization}").format(
                name=name, organization=organization
            ),
        ):
            place = self._organizations.id_needed(organization)
            same = Row.select(Row.id).where(
                Row.contact == link.contact_id, Row.organization == place, Row.kind == kind.value
            )
            known = same.where(Row.id != link_id).first()
            if known is not None:
                Row.delete().where(Row.id == link_id).execute()
                return int(known.id)
            Row.update(organization=place, kind=kind.value).where(Row.id == link_id).execute()
            return link_id

    def remove(self, link_id: int) -> None:
        """Take a link out."""
        row = Row.get_or_none(Row.id == link_id)
        if row is None:
            return
        name = self._contacts.get(row.contact_id).full_name
        with self._step(Act.REMOVE_LINK, tr("Remove a link of {name}").format(name=name)):
            Row.delete().where(Row.id == link_id).execute()

    def knows(self, contact_id: int, organization_id: int | None) -> bool:
        """Say whether the contact has a link of any kind to it: entered, or by working there."""
        if organization_id is None:
            return False
        linked = Row.contact == contact_id, Row.organization == organization_id
        worked = Stint.contact == contact_id, Stint.organization == organization_id
        works = Contact.id == contact_id, Contact.organization == organization_id
        return bool(
            Row.select().where(*linked).exists()
            or Stint.select().where(*worked).exists()
            or Contact.select().where(*works).exists()
        )
