"""How we know each other, and whom they can help with: sections of a person's page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLineEdit, QWidget

from connote.core.book import Book
from connote.core.errors import AskedWrongly
from connote.core.files.dates import partial_date
from connote.core.speech import tr
from connote.core.things import Contact, HistoryKind, Period, SharedHistory
from connote.ui.pages.people.tie_section import Tie, TieSection
from connote.ui.pages.people.tie_words import HISTORY_KINDS, LINK_KINDS, history_text, link_text
from connote.ui.person_chooser import PersonChooser
from connote.ui.widgets.inline_form import Field, InlineForm


def year_hint() -> str:
    """Say how a day of a period is written."""
    return tr("2012 or 2012-03", "how a year, or a month, is written")


def period_told(told: dict[str, str]) -> Period:
    """Read from and to as they were typed; raises AskedWrongly for what is no date."""
    start, end = (partial_date(told[name]) if told[name] else "" for name in ("start", "end"))
    return Period(start, end)


class HistorySection(TieSection):
    """How we know each other, and whom they introduced to me."""

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        """Build the section, without lines."""
        nothing = tr("Not known yet. Say where you met, and the note can say it too.")
        add = tr("add", "a button that adds a line")
        super().__init__(book, tr("How we know each other"), nothing, add, parent)
        self._kinds = {tr(words): kind for kind, words in HISTORY_KINDS.items()}
        self._words = {kind: words for words, kind in self._kinds.items()}
        self._choosers: dict[InlineForm, PersonChooser] = {}

    def _fields(self) -> Sequence[Field]:
        return (
            Field("kind", tr("How"), tuple(self._kinds), is_open=False),
            Field("place", tr("Where"), hint=tr("XYZ Co., a school, an event")),
            Field("start", tr("From", "the beginning of a time"), hint=year_hint()),
            Field("end", tr("To", "the end of a time"), hint=year_hint()),
            Field("through", tr("Through whom"), hint=tr("Type the name of a person")),
            Field("remarks", tr("In your words")),
        )

    def _form_made(self, form: InlineForm) -> None:
        field = form.control("through")
        if isinstance(field, QLineEdit):
            self._choosers[form] = PersonChooser(self._book, field)

    def _form_begun(self, tie: Tie | None) -> None:
        if self._form is None or self._contact is None:
            return
        chooser = self._choosers[self._form]
        chooser.leave_out(self._contact.id)
        chooser.begin(tie.person if tie else "", tie.person_id if tie else None)

    def _ties_of(self, contact: Contact) -> Sequence[Tie]:
        entries = [self._tie(entry) for entry in self._book.histories.of(contact.id)]
        return [*entries, *self._introduced(contact)]

    def _tie(self, entry: SharedHistory) -> Tie:
        values = {
            "kind": self._words[entry.kind],
            "place": entry.place,
            "start": entry.period.start,
            "end": entry.period.end,
            "through": entry.through,
            "remarks": entry.remarks,
        }
        text, who = history_text(entry), entry.through_id
        return Tie(text, entry.id, values=values, person_id=who, person=entry.through)

    def _introduced(self, contact: Contact) -> list[Tie]:
        words = tr("introduced {person} to you")
        return [
            Tie(words.format(person=row.full_name), person_id=row.id, person=row.full_name)
            for row in self._book.histories.introduced(contact.id)
        ]

    def _choose(self, tie: Tie) -> None:
        """Edit an entry; whom they introduced leads there."""
        if tie.id is None and tie.person_id is not None:
            self.person_chosen.emit(tie.person_id)
        else:
            super()._choose(tie)

    def _add(self, contact: Contact, told: dict[str, str]) -> int:
        entry = self._entry(contact, None, told)
        return self._book.histories.add(
            contact.id,
            entry.kind,
            place=entry.place,
            period=entry.period,
            through=entry.through,
            remarks=entry.remarks,
            through_id=entry.through_id,
        )

    def _change(self, contact: Contact, tie_id: int, told: dict[str, str]) -> int:
        self._book.histories.edit(self._entry(contact, tie_id, told))
        return tie_id

    def _remove(self, tie: Tie) -> None:
        if tie.id is not None:
            self._book.histories.remove(tie.id)

    def _entry(self, contact: Contact, entry_id: int | None, told: dict[str, str]) -> SharedHistory:
        if not any(told[name] for name in ("place", "through", "remarks")):
            raise AskedWrongly(
                tr("Say where, through whom, or in your words how you know each other.")
            )
        chooser = self._choosers.get(self._form) if self._form is not None else None
        return SharedHistory(
            id=entry_id,
            contact_id=contact.id,
            kind=self._kinds.get(told["kind"], HistoryKind.OTHER),
            place=told["place"],
            period=period_told(told),
            through=told["through"],
            remarks=told["remarks"],
            through_id=chooser.person() if chooser is not None else None,
        )


class LinkSection(TieSection):
    """Which organizations they can help with."""

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        """Build the section, without lines."""
        add = tr("add", "a button that adds a line")
        super().__init__(book, tr("Can help with"), tr("No company yet."), add, parent)
        self._kinds = {tr(words): kind for kind, words in LINK_KINDS.items()}
        self._words = {kind: words for words, kind in self._kinds.items()}

    def _fields(self) -> Sequence[Field]:
        return (
            Field("organization", tr("Company"), hint="LMNOP Co."),
            Field("tie", tr("Because they"), tuple(self._kinds), is_open=False),
        )

    def _ties_of(self, contact: Contact) -> Sequence[Tie]:
        return [
            Tie(
                link_text(link),
                link.id,
                values={"organization": link.organization, "tie": self._words[link.kind]},
            )
            for link in self._book.links.of(contact.id)
        ]

    def _add(self, contact: Contact, told: dict[str, str]) -> int:
        return self._book.links.add(contact.id, _company(told), self._kinds[told["tie"]])

    def _change(self, contact: Contact, tie_id: int, told: dict[str, str]) -> int:
        return self._book.links.edit(tie_id, _company(told), self._kinds[told["tie"]])

    def _remove(self, tie: Tie) -> None:
        if tie.id is not None:
            self._book.links.remove(tie.id)


def _company(told: dict[str, str]) -> str:
    if not told["organization"]:
        raise AskedWrongly(tr("Name the company they can help with."))
    return told["organization"]
