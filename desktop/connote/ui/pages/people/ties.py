"""The sections of a person: history, links, requests and positions, each with its own form."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from connote.core.book import Book
from connote.core.errors import AskedWrongly
from connote.core.files.dates import partial_date
from connote.core.things import Contact, HistoryKind, LinkKind, Period, StintKind
from connote.ui import theme, words
from connote.ui.widgets.inline_form import Field, InlineForm
from connote.ui.widgets.row_line import RowLine
from connote.ui.widgets.section import Section

_YEAR = "2012 or 2012-03"


class TieSection(Section):
    """A section with lines and a form that opens below them."""

    title: ClassVar[str]
    add: ClassVar[str] = "add"
    nothing: ClassVar[str]
    fields: ClassVar[Sequence[Field]] = ()

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        """Build the section, without lines."""
        super().__init__(self.title, self.add, parent)
        self._book = book
        self._contact: Contact | None = None
        self._rows: list[QWidget] = []
        self._form: InlineForm | None = None
        self.add_wanted.connect(self.open_form)

    def show_contact(self, contact: Contact) -> None:
        """Show the lines of a contact; a form that is being filled in for them stays open."""
        if self._contact is None or self._contact.id != contact.id:
            self._close_form()
        self._contact = contact
        for row in self._rows:
            self.body.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = list(self._lines(contact)) or [theme.label(self.nothing, "quiet")]
        for place, row in enumerate(self._rows):
            self.body.insertWidget(place, row)

    def open_form(self) -> None:
        """Open the form, made when it is first wanted."""
        if not self.fields:
            return
        if self._form is None:
            self._form = InlineForm(self.fields)
            self._form.submitted.connect(self._submit)
            self._form.cancelled.connect(self._close_form)
            self.body.addWidget(self._form)
        for name in ("organization", "place"):
            if any(field.name == name for field in self.fields):
                self._form.set_choices(name, self._book.organizations.all())
        self._form.begin()

    def _close_form(self) -> None:
        if self._form is not None:
            self._form.hide()

    def _submit(self, told: dict[str, str]) -> None:
        if self._contact is not None:
            self._write(self._contact, told)
            self._close_form()

    def _lines(self, contact: Contact) -> list[QWidget]:
        raise NotImplementedError

    def _write(self, contact: Contact, told: dict[str, str]) -> None:
        raise NotImplementedError


def _period(told: dict[str, str]) -> Period:
    start, end = (partial_date(told[name]) if told[name] else "" for name in ("start", "end"))
    return Period(start, end)


class HistorySection(TieSection):
    """How we know each other."""

    title = "How we know each other"
    nothing = "Not known yet. Say where you met, and the note can say it too."
    fields = (
        Field("kind", "How", tuple(kind.value for kind in HistoryKind), is_open=False),
        Field("place", "Where", hint="XYZ Co., a school, an event"),
        Field("start", "From", hint=_YEAR),
        Field("end", "To", hint=_YEAR),
        Field("through", "Through whom"),
        Field("remarks", "In your words"),
    )

    def _lines(self, contact: Contact) -> list[QWidget]:
        lines: list[QWidget] = []
        for entry in self._book.histories.of(contact.id):
            line = RowLine(entry.text, removal="" if entry.is_found else "Remove")
            if entry.id is not None:
                line.removal_wanted.connect(
                    lambda entry_id=entry.id: self._book.histories.remove(entry_id)
                )
            lines.append(line)
        return lines

    def _write(self, contact: Contact, told: dict[str, str]) -> None:
        if not any(told[name] for name in ("place", "through", "remarks")):
            raise AskedWrongly("Say where, through whom, or in your words how you know each other.")
        self._book.histories.add(
            contact.id,
            HistoryKind(told["kind"]),
            place=told["place"],
            period=_period(told),
            through=told["through"],
            remarks=told["remarks"],
        )


_TIES = {
    "knows people there": LinkKind.KNOWS,
    "works there": LinkKind.WORKS,
    "worked there": LinkKind.WORKED,
}


class LinkSection(TieSection):
    """Which organizations they can help with."""

    title = "Can help with"
    nothing = "No company yet."
    fields = (
        Field("organization", "Company", hint="LMNOP Co."),
        Field("tie", "Because they", tuple(_TIES), is_open=False),
    )

    def _lines(self, contact: Contact) -> list[QWidget]:
        lines: list[QWidget] = []
        for link in self._book.links.of(contact.id):
            line = RowLine(link.text, removal="Remove")
            line.removal_wanted.connect(lambda link_id=link.id: self._book.links.remove(link_id))
            lines.append(line)
        return lines

    def _write(self, contact: Contact, told: dict[str, str]) -> None:
        if not told["organization"]:
            raise AskedWrongly("Name the company they can help with.")
        self._book.links.add(contact.id, told["organization"], _TIES[told["tie"]])


class RequestSection(TieSection):
    """What I asked them, and what they asked me."""

    title = "Requests"
    add = "write"
    nothing = "Nothing asked yet."

    request_chosen = Signal(int)

    def _lines(self, contact: Contact) -> list[QWidget]:
        lines: list[QWidget] = []
        for request in reversed(self._book.requests.all(contact_id=contact.id)):
            day = getattr(request, f"{request.state.value}_on")
            about = request.goal or (request.note[:80] if request.note else "without a note")
            line = RowLine(about, hint=words.day(day), state=request.state)
            line.chosen.connect(lambda request_id=request.id: self.request_chosen.emit(request_id))
            lines.append(line)
        return lines


class StintSection(TieSection):
    """Where they were, from which shared history is found."""

    title = "Positions and schools"
    nothing = "None yet. Where both of you were, Connote finds that you know each other."
    fields = (
        Field("organization", "Company or school"),
        Field("role", "As"),
        Field("start", "From", hint=_YEAR),
        Field("end", "To", hint=f"{_YEAR}; empty: until today"),
        Field("kind", "What", ("work", "study"), is_open=False),
    )

    def _lines(self, contact: Contact) -> list[QWidget]:
        lines: list[QWidget] = []
        for stint in self._book.histories.stints_of(contact.id):
            text = " · ".join(part for part in (stint.organization, stint.role) if part)
            line = RowLine(text, hint=stint.period.text, removal="Remove" if stint.id else "")
            line.removal_wanted.connect(
                lambda stint_id=stint.id: self._book.histories.remove_stint(stint_id)
            )
            lines.append(line)
        return lines

    def _write(self, contact: Contact, told: dict[str, str]) -> None:
        if not told["organization"]:
            raise AskedWrongly("Name the company or school.")
        period = _period(told)
        is_current = bool(period.start and not period.end)
        self._book.histories.add_stint(
            contact.id,
            told["organization"],
            role=told["role"],
            period=Period(period.start, period.end, is_current),
            kind=StintKind(told["kind"]),
        )
