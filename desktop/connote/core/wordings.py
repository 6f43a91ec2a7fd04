"""Wordings: the versions of a template, and what became of the requests written with each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from connote.core.rates import wilson
from connote.core.store.tables import TemplateVersion
from connote.core.store.use_of_versions import use_of_versions
from connote.core.things import Rate


@dataclass(frozen=True, slots=True)
class Version:
    """One wording of a template, with its figures.

    `used` counts the requests written with it, drafts too; `rate` holds how many of them were sent
    and accepted, as the statistics count them.
    """

    id: int
    number: int
    text: str
    created_at: str
    used: int
    rate: Rate

    @property
    def sent(self) -> int:
        """Count the requests that were sent with this wording."""
        return self.rate.sent

    @property
    def accepted(self) -> int:
        """Count those of them that were accepted."""
        return self.rate.accepted


def read_versions(template_id: int) -> list[Version]:
    """List the wordings of a template, newest first."""
    rows = wordings(template_id)
    use = use_of_versions(row.id for row in rows)
    return [
        Version(row.id, row.number, row.text, row.created_at, used, wilson(accepted, sent))
        for row in rows
        for used, sent, accepted in [use.get(row.id, (0, 0, 0))]
    ]


def wordings(template_id: int) -> list[Any]:
    """Read the rows of a template's versions, newest first."""
    version = TemplateVersion
    query = version.select().where(version.template == template_id)
    return list(query.order_by(version.number.desc()))
