"""Who may be one person with a contact, found while their page is shown: the cheap signs alone.

These are a shared e-mail address and the same name; the whole book is looked through by `alike`.
Two namesakes with two profiles are two people, and what more than a handful share says nothing.
"""

from __future__ import annotations

from connote.core.store.prepared import Prepared
from connote.core.store.tables import Contact, Email, NotDuplicate

_MOST = 8


def people_like(contact_id: int) -> list[int]:
    """List the ids of whoever may be the same person, but me and those said to be another."""
    found = dict.fromkeys((*_with_address(contact_id), *_with_name(contact_id)))
    if not found:
        return []
    apart = _said_apart(contact_id)
    return [other for other in found if other not in apart]


_theirs = Email.alias()
_WITH_ADDRESS = Prepared(
    lambda one: (
        Email.select(Email.contact)
        .join(Contact)
        .where(
            Email.key.in_(_theirs.select(_theirs.key).where(_theirs.contact == one)),
            Email.contact != one,
            ~Contact.is_me,
        )
        .limit(_MOST + 1)
    )
)
_NAME = Prepared(
    lambda one: Contact.select(Contact.name_key, Contact.profile_key).where(Contact.id == one)
)
_WITH_NAME = Prepared(
    lambda name, one: (
        Contact.select(Contact.id, Contact.profile_key)
        .where(Contact.name_key == name, Contact.id != one, ~Contact.is_me)
        .limit(_MOST + 1)
    )
)
_APART = Prepared(
    lambda one: NotDuplicate.select(NotDuplicate.contact, NotDuplicate.other).where(
        (NotDuplicate.contact == one) | (NotDuplicate.other == one)
    )
)


def _with_address(contact_id: int) -> list[int]:
    rows = _WITH_ADDRESS.rows(contact_id)
    return [other for (other,) in rows] if len(rows) <= _MOST else []


def _with_name(contact_id: int) -> list[int]:
    ((name, profile),) = _NAME.rows(contact_id)
    if " " not in name:
        return []
    rows = _WITH_NAME.rows(name, contact_id)
    if len(rows) > _MOST:
        return []
    return [other for other, key in rows if not (profile and key and profile != key)]


def _said_apart(contact_id: int) -> set[int]:
    return {one for pair in _APART.rows(contact_id) for one in pair}
