"""The sections of a person: history, links, requests and positions, each with its own form.

A click or Enter on a line opens the form in its place, filled with what the line says.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from connote.core.book import Book
from connote.core.errors import AskedWrongly
from connote.core.files.dates import partial_date
from connote.core.things import (
    Contact,
    HistoryKind,
    LinkKind,
    Period,
    SharedHistory,
    Stint,
    StintKind,
)
from connote.ui import theme, words
from connote.ui.widgets.inline_form import Field, InlineForm
from connote.ui.widgets.row_line import RowLine
from connote.ui.widgets.section import Section

_YEAR = "2012 or 2012-03"


@dataclass(frozen=True, slots=True)
class Tie:
    """A line of a section; one that was entered has an `id`, and `values` for the form."""

    text: str
    id: int | None = None
    hint: str = ""
    values: Mapping[str, str] = field(default_factory=dict)


class TieSection(Section):
    """A section with lines and a form, which opens below them or in the place of one."""

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
        self._lines: dict[int, QWidget] = {}
        self._forms: dict[str, InlineForm] = {}
        self._form: InlineForm | None = None
        self._edited: Tie | None = None
        self.add_wanted.connect(self.open_form)

    # ── lines ────────────────────────────────────────────────────────────────────────────────

    def show_contact(self, contact: Contact) -> None:
        """Show the lines of a contact; a form that is being filled in for them stays open."""
        if self._contact is None or self._contact.id != contact.id:
            self._close_form()
        self._contact = contact
        focus = self.window().focusWidget()
        focused = next((place for place, row in enumerate(self._rows) if row is focus), None)
        for row in self._rows:
            self.body.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._lines = {}
        self._rows = self._made_rows(contact) or [theme.label(self.nothing, "quiet")]
        for place, row in enumerate(self._rows):
            self.body.insertWidget(place, row)
            row.show()  # now, not when the layout comes round to it: it may take the focus
        self._put_form()
        if focused is not None and self._lines:
            self._rows[min(focused, len(self._rows) - 1)].setFocus()

    def _made_rows(self, contact: Contact) -> list[QWidget]:
        return [self._row(tie) for tie in self._ties(contact)]

    def _row(self, tie: Tie) -> RowLine:
        row = RowLine(tie.text, hint=tie.hint, removal="Remove" if tie.id else "")
        if tie.id:
            row.setCursor(Qt.CursorShape.PointingHandCursor)
            row.setToolTip("Click or press Enter to edit")
            row.chosen.connect(partial(self._open, tie))
            row.removal_wanted.connect(partial(self._remove, tie.id))
            self._lines[tie.id] = row
        return row

    # ── the form ─────────────────────────────────────────────────────────────────────────────

    def open_form(self) -> None:
        """Open the form for one more line."""
        if self.fields:
            self._open(None)

    def _open(self, tie: Tie | None) -> None:
        """Open the form, in the place of the line that is to be changed or below all of them."""
        self._close_form()
        self._edited = tie
        self._form = self._form_for("Save" if tie else "Add")
        for name in ("organization", "place"):
            if any(field.name == name for field in self.fields):
                self._form.set_choices(name, self._book.organizations.all())
        self._put_form()
        self._form.begin(**(tie.values if tie else {}))

    def _form_for(self, verb: str) -> InlineForm:
        """Give the form with this verb, made when it is first wanted."""
        if verb not in self._forms:
            form = InlineForm(self.fields, verb)
            form.submitted.connect(self._submit)
            form.cancelled.connect(self._close_form)
            self._forms[verb] = form
        return self._forms[verb]

    def _put_form(self) -> None:
        """Put the form that is open where it belongs among the lines."""
        if self._form is None:
            return
        place = len(self._rows)
        if self._edited is not None and self._edited.id is not None:
            row = self._lines.get(self._edited.id)
            if row is None:  # the line was taken out while it was edited
                self._close_form()
                return
            place = self._rows.index(row)
            row.hide()
        self.body.removeWidget(self._form)
        self.body.insertWidget(place, self._form)

    def _close_form(self, line: int | None = None) -> None:
        """Close the form, the focus going to a line: the one that was edited unless said."""
        form, edited = self._form, self._edited
        self._form = self._edited = None
        if form is None:
            return
        if edited is not None and edited.id in self._lines:
            self._lines[edited.id].show()
        row = self._lines.get(line or (edited.id if edited and edited.id else 0))
        focus = self.window().focusWidget()
        if row is not None and focus is not None and form.isAncestorOf(focus):
            row.setFocus()
        form.hide()
        self.body.removeWidget(form)

    def _submit(self, told: dict[str, str]) -> None:
        contact, edited = self._contact, self._edited
        if contact is None:
            return
        if edited is None or edited.id is None:
            self._close_form(self._add(contact, told))
        elif told == edited.values:
            self._close_form()
        else:
            self._close_form(self._change(contact, edited.id, told))

    # ── what a section is about ──────────────────────────────────────────────────────────────

    def _ties(self, contact: Contact) -> Iterable[Tie]:
        raise NotImplementedError

    def _add(self, contact: Contact, told: dict[str, str]) -> int:
        raise NotImplementedError

    def _change(self, contact: Contact, tie_id: int, told: dict[str, str]) -> int:
        raise NotImplementedError

    def _remove(self, tie_id: int) -> None:
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

    def _ties(self, contact: Contact) -> Iterable[Tie]:
        for entry in self._book.histories.of(contact.id):
            values = {
                "kind": entry.kind.value,
                "place": entry.place,
                "start": entry.period.start,
                "end": entry.period.end,
                "through": entry.through,
                "remarks": entry.remarks,
            }
            yield Tie(entry.text, entry.id, values=values)

    def _add(self, contact: Contact, told: dict[str, str]) -> int:
        entry = _history(contact, None, told)
        return self._book.histories.add(
            contact.id,
            entry.kind,
            place=entry.place,
            period=entry.period,
            through=entry.through,
            remarks=entry.remarks,
        )

    def _change(self, contact: Contact, tie_id: int, told: dict[str, str]) -> int:
        self._book.histories.edit(_history(contact, tie_id, told))
        return tie_id

    def _remove(self, tie_id: int) -> None:
        self._book.histories.remove(tie_id)


def _history(contact: Contact, entry_id: int | None, told: dict[str, str]) -> SharedHistory:
    if not any(told[name] for name in ("place", "through", "remarks")):
        raise AskedWrongly("Say where, through whom, or in your words how you know each other.")
    return SharedHistory(
        id=entry_id,
        contact_id=contact.id,
        kind=HistoryKind(told["kind"]),
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
_WORDS = {kind: words for words, kind in _TIES.items()}


class LinkSection(TieSection):
    """Which organizations they can help with."""

    title = "Can help with"
    nothing = "No company yet."
    fields = (
        Field("organization", "Company", hint="LMNOP Co."),
        Field("tie", "Because they", tuple(_TIES), is_open=False),
    )

    def _ties(self, contact: Contact) -> Iterable[Tie]:
        for link in self._book.links.of(contact.id):
            values = {"organization": link.organization, "tie": _WORDS[link.kind]}
            yield Tie(link.text, link.id, values=values)

    def _add(self, contact: Contact, told: dict[str, str]) -> int:
        return self._book.links.add(contact.id, _company(told), _TIES[told["tie"]])

    def _change(self, contact: Contact, tie_id: int, told: dict[str, str]) -> int:
        return self._book.links.edit(tie_id, _company(told), _TIES[told["tie"]])

    def _remove(self, tie_id: int) -> None:
        self._book.links.remove(tie_id)


def _company(told: dict[str, str]) -> str:
    if not told["organization"]:
        raise AskedWrongly("Name the company they can help with.")
    return told["organization"]


class RequestSection(TieSection):
    """What I asked them, and what they asked me."""

    title = "Requests"
    add = "write"
    nothing = "Nothing asked yet."

    request_chosen = Signal(int)

    def _made_rows(self, contact: Contact) -> list[QWidget]:
        rows: list[QWidget] = []
        for request in reversed(self._book.requests.all(contact_id=contact.id)):
            day = getattr(request, f"{request.state.value}_on")
            about = request.goal or (request.note[:80] if request.note else "without a note")
            row = RowLine(about, hint=words.day(day), state=request.state)
            row.setCursor(Qt.CursorShape.PointingHandCursor)
            row.chosen.connect(lambda request_id=request.id: self.request_chosen.emit(request_id))
            rows.append(row)
        return rows


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

    def _ties(self, contact: Contact) -> Iterable[Tie]:
        for stint in self._book.histories.stints_of(contact.id):
            text = " · ".join(part for part in (stint.organization, stint.role) if part)
            values = {
                "organization": stint.organization,
                "role": stint.role,
                "start": stint.period.start,
                "end": stint.period.end,
                "kind": stint.kind.value,
            }
            yield Tie(text, stint.id or None, stint.period.text, values)

    def _add(self, contact: Contact, told: dict[str, str]) -> int:
        stint = _stint(Stint(0, contact.id, 0, ""), told)
        return self._book.histories.add_stint(
            contact.id,
            stint.organization,
            role=stint.role,
            period=stint.period,
            kind=stint.kind,
        )

    def _change(self, contact: Contact, tie_id: int, told: dict[str, str]) -> int:
        stints = self._book.histories.stints_of(contact.id)
        before = next((stint for stint in stints if stint.id == tie_id), None)
        if before is not None:
            self._book.histories.edit_stint(_stint(before, told))
        return tie_id

    def _remove(self, tie_id: int) -> None:
        self._book.histories.remove_stint(tie_id)


def _stint(before: Stint, told: dict[str, str]) -> Stint:
    """Change a stint to what is told; days left as they are keep meaning what they meant."""
    if not told["organization"]:
        raise AskedWrongly("Name the company or school.")
    period = _period(told)
    if (period.start, period.end) == (before.period.start, before.period.end):
        period = before.period
    elif period.start and not period.end:
        period = Period(period.start, is_current=True)
    return dataclasses.replace(
        before,
        organization=told["organization"],
        role=told["role"],
        period=period,
        kind=StintKind(told["kind"]),
    )
