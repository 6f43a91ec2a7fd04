"""How a note begins: the draft that is gathered for a person, or for a request that was drafted."""

from __future__ import annotations

from connote.core.book import Book
from connote.core.suiting import REPLY, REPLY_TO_NOTE
from connote.core.things import ChannelKind, Direction, Draft, Request, RequestState, TemplateRow
from connote.ui.pages.composer.choices import Choices


def draft_to(book: Book, choices: Choices, contact_id: int, template: str) -> Draft:
    """Gather a draft to a contact for the goal that is chosen.

    With a `template`, the English name of a starter, it is an answer. To somebody connected it goes
    out as a message: LinkedIn would refuse an invitation.
    """
    contact = book.contacts.get(contact_id)
    if template == REPLY and (invitation := invitation_from(book, contact_id)):
        template = book.notes.asking_back(invitation)
    is_message = bool(template or contact.connected_on)
    return book.notes.draft(
        contact_id,
        goal_id=choices.goal_id,
        channel_id=_message_channel(book) if is_message else None,
        template=_starter(book, template),
        is_suited=not template,
        locked_until=book.requests.locked_until(contact_id),
    )


def draft_of(book: Book, choices: Choices, request_id: int) -> Draft:
    """Gather the draft of a request as it was begun, offering what is put away by now, too."""
    request = book.requests.get(request_id)
    choices.offer_goal(request.goal, request.goal_id)
    row = next((row for row in book.templates.all() if row.name == request.template), None)
    if row is not None:
        choices.offer_template(row)
    histories = book.histories.of(request.contact_id)
    return book.notes.draft(
        request.contact_id,
        goal_id=request.goal_id,
        channel_id=request.channel_id,
        template=row,
        history=next((one for one in histories if one.text == request.shared_history), None),
        locked_until=book.requests.locked_until(request.contact_id),
    )


def invitation_from(book: Book, contact_id: int) -> Request | None:
    """Give the newest request of somebody to me that I have not answered, or None."""
    return _newest(book, contact_id, RequestState.SENT)


def asked_back(book: Book, contact_id: int, template: str) -> int | None:
    """Give the request to me about which a note with this template asks back, or None."""
    if template not in (REPLY, REPLY_TO_NOTE):
        return None
    known = (RequestState.SENT, RequestState.REPLIED)
    found = next((one for state in known if (one := _newest(book, contact_id, state))), None)
    return found.id if found else None


def _newest(book: Book, contact_id: int, state: RequestState) -> Request | None:
    waiting = book.requests.all(state=state, direction=Direction.INBOUND, contact_id=contact_id)
    return waiting[-1] if waiting else None


def _starter(book: Book, english: str) -> TemplateRow | None:
    """Find the starter that answers; a book may be without the one that takes up a note."""
    if not english:
        return None
    found = book.templates.starter(english)
    return found or (book.templates.starter(REPLY) if english == REPLY_TO_NOTE else None)


def _message_channel(book: Book) -> int | None:
    channels = book.channels.all()
    return next((row.id for row in channels if row.kind is ChannelKind.MESSAGE), None)
