"""Organizations: companies, schools and communities, one however its name is written."""

from __future__ import annotations

import peewee

from connote.core.errors import AskedWrongly, NotFound
from connote.core.files.matching import organization_key
from connote.core.speech import tr
from connote.core.steps import Stepper
from connote.core.store.tables import Contact, OrganizationAlias, Stint
from connote.core.store.tables import Organization as Row
from connote.core.things import Act, Organization


class Organizations:
    """The verbs on organizations."""

    def __init__(self, step: Stepper) -> None:
        self._step = step

    def id_named(self, name: str) -> int | None:
        """Find the organization that `name` means, by name or alias."""
        key = organization_key(name)
        if not key:
            return None
        found = Row.select(Row.id).where(Row.key == key).tuples().first()
        if found is None:
            alias = OrganizationAlias
            found = alias.select(alias.organization).where(alias.key == key).tuples().first()
        return int(found[0]) if found else None

    def id_needed(self, name: str) -> int:
        """Find or make the organization that `name` means; raises AskedWrongly for no name."""
        found = self.id_made(name)
        if found is None:
            raise AskedWrongly(tr("Name the organization."))
        return found

    def id_made(self, name: str) -> int | None:
        """Find the organization that `name` means, or make it; None for an empty name."""
        name = " ".join(name.split())
        found = self.id_named(name)
        if found is not None or not organization_key(name):
            return found
        with self._step(
            Act.EDIT_ORGANIZATION,
            tr("Add {name}", "a step, with an organization").format(name=name),
        ):
            return int(Row.create(name=name, key=organization_key(name)).id)

    def get(self, organization_id: int) -> Organization:
        """Read one organization; raises NotFound."""
        row = Row.get_or_none(Row.id == organization_id)
        if row is None:
            raise NotFound(
                tr("There is no organization {organization_id}.").format(
                    organization_id=organization_id
                )
            )
        return Organization(row.id, row.name, self.aliases(row.id), self._people(row.id))

    def all(self) -> list[str]:
        """Name every organization, in alphabetical order, for completion."""
        query = Row.select(Row.name).order_by(Row.key).tuples()
        return [name for (name,) in query]

    def aliases(self, organization_id: int) -> tuple[str, ...]:
        """Name what else an organization is called, as entered."""
        alias = OrganizationAlias
        query = alias.select(alias.name).where(alias.organization == organization_id)
        return tuple(name for (name,) in query.order_by(alias.id).tuples())

    def add_alias(self, organization_id: int, name: str) -> None:
        """Let `name` mean this organization too; an alias it has already stays as it is.

        Raises AskedWrongly where the name means another one.
        """
        name = " ".join(name.split())
        if not organization_key(name) or self._is_taken(name, organization_id):
            return
        with self._step(Act.EDIT_ORGANIZATION, tr("Add the name {name}").format(name=name)):
            OrganizationAlias.create(
                organization=organization_id, name=name, key=organization_key(name)
            )

    def remove_alias(self, organization_id: int, name: str) -> None:
        """Let `name` no longer mean this organization; one it does not have is passed over."""
        key = organization_key(name)
        with self._step(Act.EDIT_ORGANIZATION, tr("Remove the name {name}").format(name=name)):
            OrganizationAlias.delete().where(
                OrganizationAlias.organization == organization_id, OrganizationAlias.key == key
            ).execute()

    def rename(self, organization_id: int, name: str) -> None:
        """Give an organization another name; the old one stays as an alias.

        Raises AskedWrongly for an empty name, or one that means another organization.
        """
        old = self.get(organization_id)
        name = " ".join(name.split())
        if not organization_key(name):
            raise AskedWrongly(tr("An organization needs a name."))
        self._is_taken(name, organization_id)
        with self._step(
            Act.EDIT_ORGANIZATION, tr("Rename {old} to {new}").format(old=old.name, new=name)
        ):
            key = organization_key(name)
            Row.update(name=name, key=key).where(Row.id == organization_id).execute()
            if organization_key(old.name) != key:
                self.add_alias(organization_id, old.name)

    def _is_taken(self, name: str, organization_id: int) -> bool:
        """Say whether the organization has this name; raises AskedWrongly if another has it."""
        owner = self.id_named(name)
        if owner not in (None, organization_id):
            told = tr("“{name}” is {organization}, which is in the book already.")
            raise AskedWrongly(told.format(name=name, organization=self.get(owner).name))
        return owner is not None

    def _people(self, organization_id: int) -> int:
        now = Contact.select(Contact.id).where(Contact.organization == organization_id)
        once = Stint.select(Stint.contact).where(Stint.organization == organization_id)
        everybody: peewee.CompoundSelectQuery = now | once
        return int(everybody.count())
