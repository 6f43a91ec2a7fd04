"""Where they are and were: positions and schools, each with its time, the present one implied."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from connote.core.book import Book
from connote.core.errors import AskedWrongly
from connote.core.reasons import period_in_words
from connote.core.speech import tr
from connote.core.things import Contact, Period, Stint
from connote.ui.pages.people.tie_section import Tie, TieLine, TieSection
from connote.ui.pages.people.tie_words import STINT_KINDS, stint_text
from connote.ui.pages.people.ties import period_told, year_hint
from connote.ui.widgets.inline_form import Field

_IMPLIED = 0
"""The id of the position that the contact's own company implies."""


class JobSection(TieSection):
    """Where they were, from which shared history is found."""

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        """Build the section, without lines."""
        nothing = tr("None yet. Where both of you were, Connote finds that you know each other.")
        add = tr("add", "a button that adds a line")
        super().__init__(book, tr("Positions and schools"), nothing, add, parent)
        self._kinds = {tr(words): kind for kind, words in STINT_KINDS.items()}
        self._words = {kind: words for words, kind in self._kinds.items()}
        self._stints: dict[int, Stint] = {}

    def _fields(self) -> Sequence[Field]:
        return (
            Field("organization", tr("Company or school")),
            Field("role", tr("As", "what somebody does there")),
            Field("start", tr("From", "the beginning of a time"), hint=year_hint()),
            Field("end", tr("To", "the end of a time"), hint=tr("empty: until today")),
            Field("kind", tr("What", "work or study"), tuple(self._kinds), is_open=False),
        )

    def _line_made(self, line: TieLine) -> None:
        line.keep_room_for_removal()

    def _ties_of(self, contact: Contact) -> Sequence[Tie]:
        self._stints = {one.id: one for one in self._book.histories.stints_of(contact.id)}
        return [self._tie(stint) for stint in self._stints.values()]

    def _tie(self, stint: Stint) -> Tie:
        values = {
            "organization": stint.organization,
            "role": stint.role,
            "start": stint.period.start,
            "end": stint.period.end,
            "kind": self._words[stint.kind],
        }
        hint = period_in_words(stint.period)
        if stint.id == _IMPLIED:
            hint = tr("now", "the time of a position")
        return Tie(stint_text(stint), stint.id, hint, values, can_be_removed=stint.id != _IMPLIED)

    def _add(self, contact: Contact, told: dict[str, str]) -> int:
        return self._add_stint(self._told(Stint(0, contact.id, 0, ""), told))

    def _change(self, contact: Contact, tie_id: int, told: dict[str, str]) -> int | None:
        before = self._stints.get(tie_id)
        if before is None:
            return None
        stint = self._told(before, told)
        if tie_id != _IMPLIED:
            self._book.histories.edit_stint(stint)
            return tie_id
        return self._book.histories.date_present(stint)

    def _add_stint(self, stint: Stint) -> int:
        return self._book.histories.add_stint(
            stint.contact_id,
            stint.organization,
            role=stint.role,
            period=stint.period,
            kind=stint.kind,
        )

    def _remove(self, tie: Tie) -> None:
        if tie.id is not None:
            self._book.histories.remove_stint(tie.id)

    def _told(self, before: Stint, told: dict[str, str]) -> Stint:
        """Change a stint to what is told; days left as they are keep meaning what they meant."""
        if not told["organization"]:
            raise AskedWrongly(tr("Name the company or school."))
        period = period_told(told)
        if (period.start, period.end) == (before.period.start, before.period.end):
            period = before.period
        elif period.start and not period.end:
            period = Period(period.start, is_current=True)
        return dataclasses.replace(
            before,
            organization=told["organization"],
            role=told["role"],
            period=period,
            kind=self._kinds[told["kind"]],
        )
