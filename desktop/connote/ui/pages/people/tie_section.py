"""What a section of a person's page is: lines, and a form that opens below them or in their place.

A click or Enter on a line opens the form in its place, filled with what the line says. Lines are
made once and told anew for every person, so that going from person to person is quick; of many only
the first few are shown until somebody wants all. A form that is being filled in when another person
comes is put aside with what was typed, and is there again when they come back.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from connote.core.book import Book
from connote.core.speech import tr
from connote.core.things import Contact, Direction, RequestState
from connote.ui import theme
from connote.ui.icons import icon
from connote.ui.widgets.inline_form import Field, InlineForm
from connote.ui.widgets.row_line import RowLine
from connote.ui.widgets.section import Section
from connote.ui.widgets.tab_order import follow_layout

FEW = 6
"""Lines that are shown of a section that has many more."""


@dataclass(frozen=True, slots=True)
class Tie:
    """A line of a section; one that can be edited has an `id`, and `values` for the form.

    `person_id` is somebody it leads to, whom `person` names.
    """

    text: str
    id: int | None = None
    hint: str = ""
    values: Mapping[str, str] = field(default_factory=dict)
    can_be_removed: bool = True
    person_id: int | None = None
    person: str = ""
    state: RequestState | None = None
    direction: Direction = Direction.OUTGOING
    tip: str = ""


class _Aside(NamedTuple):
    """A form that was left: the line it was about, or None for a new one, and what was typed."""

    tie_id: int | None
    values: dict[str, str]


class TieLine(RowLine):
    """A line that knows what it tells."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Tell nothing yet."""
        super().__init__(parent=parent)
        self.tie = Tie("")

    def show_tie(self, tie: Tie) -> None:
        """Tell this."""
        self.tie = tie
        is_entered = tie.id is not None
        removal = tr("Remove") if is_entered and tie.can_be_removed else ""
        place = tr("Show {person}").format(person=tie.person) if tie.person_id else ""
        self.tell(
            tie.text,
            hint=tie.hint,
            state=tie.state,
            direction=tie.direction,
            removal=removal,
            place=place,
        )
        if is_entered or tie.person_id is not None:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.unsetCursor()
        self.setToolTip(tie.tip or (tr("Click or press Enter to edit") if is_entered else ""))


class TieSection(Section):
    """A section with lines and a form; subclasses say what they are about."""

    person_chosen = Signal(int)

    def __init__(
        self, book: Book, title: str, nothing: str, add: str = "", parent: QWidget | None = None
    ) -> None:
        """Build the section, without lines; `nothing` stands where there is none."""
        super().__init__(title, add, parent)
        self._book = book
        self._contact: Contact | None = None
        self._ties: list[Tie] = []
        self._lines: list[TieLine] = []
        self._shows_all = False
        self._forms: dict[str, InlineForm] = {}
        self._form: InlineForm | None = None
        self._edited: int | None = None
        self._aside: dict[int, _Aside] = {}
        self._nothing = self._quiet(nothing)
        self._more = QPushButton(icon("chevron-down", "quiet"), "")
        self._more.setProperty("quiet", True)
        self._more.setProperty("small", True)
        self._more.clicked.connect(self._show_more)
        self._more.hide()
        self.body.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeading)
        self.add_wanted.connect(self.open_form)

    def _quiet(self, words: str) -> QLabel:
        label = theme.label(words, "quiet")
        label.setWordWrap(True)
        label.setMinimumHeight(theme.CONTROL - theme.Space.XS)
        label.hide()
        self.body.addWidget(label)
        return label

    # ── lines ────────────────────────────────────────────────────────────────────────────────

    def show_contact(self, contact: Contact) -> None:
        """Show the lines of a contact; a form that is being filled in for them stays open."""
        is_other = self._contact is None or self._contact.id != contact.id
        if is_other:
            self._put_aside()
            self._shows_all = False
        self._contact = contact
        self._fill(self._ties_of(contact))
        if is_other:
            self._bring_back(contact)
        else:
            self._put_form()

    def _fill(self, ties: Sequence[Tie]) -> None:
        """Tell the lines anew; the focus stays on the line, or goes to the one that is left."""
        focused = next((place for place, line in enumerate(self._shown()) if line.hasFocus()), None)
        self._ties = list(ties)
        if self._edited is not None and any(tie.id == self._edited for tie in ties[FEW:]):
            self._shows_all = True  # the line whose form is open stays in sight
        wanted = self._ties if self._shows_all else self._ties[:FEW]
        missing = range(len(self._lines), len(wanted))
        self._lines += [self._made_line(place) for place in missing]
        if missing:
            follow_layout(self, from_first=True)
        for line, tie in zip(self._lines, wanted, strict=False):
            line.show_tie(tie)
            line.show()  # now, not when the layout comes round to it: it may take the focus
        if focused is not None and wanted:
            self._lines[min(focused, len(wanted) - 1)].setFocus()
        for line in self._lines[len(wanted) :]:
            line.hide()
        self._nothing.setVisible(not wanted)
        hidden = len(self._ties) - len(wanted)
        self._more.setText(tr("Show %n more", "", hidden))
        self._more.setVisible(hidden > 0)

    def _shown(self) -> list[TieLine]:
        return [line for line in self._lines if not line.isHidden()]

    def _made_line(self, place: int) -> TieLine:
        line = TieLine()
        line.hide()
        self._line_made(line)
        line.chosen.connect(lambda: self._choose(line.tie))
        line.removal_wanted.connect(lambda: self._remove(line.tie))
        line.place_chosen.connect(lambda: self.person_chosen.emit(line.tie.person_id))
        self.body.insertWidget(place, line)
        return line

    def _show_more(self) -> None:
        had_focus = self._more.hasFocus()
        self._shows_all = True
        self._fill(self._ties)
        self._put_form()
        if had_focus:
            self._lines[FEW].setFocus()

    def _choose(self, tie: Tie) -> None:
        """Edit the line that was chosen."""
        if tie.id is not None:
            self._open(tie)

    # ── the form ─────────────────────────────────────────────────────────────────────────────

    def open_form(self) -> None:
        """Open the form for one more line."""
        self._open(None)

    def _open(self, tie: Tie | None) -> None:
        """Open the form, in the place of the line that is to be changed or below all of them."""
        self._close_form()
        self._begin_form(tie.id if tie else None).begin(**(tie.values if tie else {}))
        self._form_begun(tie)

    def _begin_form(self, tie_id: int | None) -> InlineForm:
        """Put the form in its place, with the words that can be chosen."""
        self._edited = tie_id
        self._form = form = self._form_for(tr("Add") if tie_id is None else tr("Save"))
        fields = {one.name for one in self._fields()}
        for name in {"organization", "place"} & fields:
            form.set_choices(name, self._book.organizations.all())
        self._put_form()
        return form

    def _form_for(self, verb: str) -> InlineForm:
        """Give the form with this verb, made when it is first wanted."""
        if verb not in self._forms:
            form = InlineForm(self._fields(), verb)
            form.submitted.connect(self._submit)
            form.cancelled.connect(self._close_form)
            self._forms[verb] = form
            self._form_made(form)
        return self._forms[verb]

    def _put_form(self) -> None:
        """Put the form that is open where it belongs among the lines."""
        if self._form is None:
            return
        self.body.removeWidget(self._form)
        place = len(self._lines)
        if self._edited is not None:
            line = self._line_of(self._edited)
            if line is None:  # the line was taken out while it was edited
                self._close_form()
                return
            place = self._lines.index(line)
            line.hide()
        self.body.insertWidget(place, self._form)
        self._nothing.hide()
        follow_layout(self, from_first=True)

    def _close_form(self, line: int | None = None) -> None:
        """Close the form, the focus going to a line: the one that was edited unless said."""
        form, edited = self._form, self._edited
        self._form = self._edited = None
        if form is None:
            return
        if edited is not None and (hidden := self._line_of(edited)) is not None:
            hidden.show()
        focus = self.window().focusWidget()
        row = self._line_of(edited if line is None else line)
        if row is not None and focus is not None and form.isAncestorOf(focus):
            row.setFocus()
        form.hide()
        self.body.removeWidget(form)
        self._nothing.setVisible(not self._ties)

    def _line_of(self, tie_id: int | None) -> TieLine | None:
        if tie_id is None:
            return None
        count = len(self._ties) if self._shows_all else min(FEW, len(self._ties))
        return next((line for line in self._lines[:count] if line.tie.id == tie_id), None)

    def _submit(self, told: dict[str, str]) -> None:
        contact, edited = self._contact, self._edited
        if contact is None:
            return
        before = next((tie for tie in self._ties if tie.id == edited), None)
        if edited is None or before is None:
            self._close_form(self._add(contact, told))
        elif told == dict(before.values):
            self._close_form()
        else:
            self._close_form(self._change(contact, edited, told))

    # ── what was typed when another person came ──────────────────────────────────────────────

    def _put_aside(self) -> None:
        """Close the form and keep what was typed in it, unless that is what the line says."""
        contact, form, edited = self._contact, self._form, self._edited
        if contact is None or form is None:
            return
        typed = form.values()
        before = next((dict(tie.values) for tie in self._ties if tie.id == edited), None)
        if edited is None:
            chosen = {one.name for one in self._fields() if one.choices and not one.is_open}
            is_typed = any(text for name, text in typed.items() if name not in chosen)
        else:
            is_typed = typed != before
        if is_typed:
            self._aside[contact.id] = _Aside(edited, typed)
        self._close_form()

    def _bring_back(self, contact: Contact) -> None:
        """Open the form again that was left when another person came."""
        aside = self._aside.pop(contact.id, None)
        if aside is None or (aside.tie_id is not None and self._line_of(aside.tie_id) is None):
            return
        self._begin_form(aside.tie_id).fill(**aside.values)
        self._form_begun(next((tie for tie in self._ties if tie.id == aside.tie_id), None))

    # ── what a section is about ──────────────────────────────────────────────────────────────

    def _fields(self) -> Sequence[Field]:
        return ()

    def _line_made(self, line: TieLine) -> None:
        """Take note of a line that was just made."""

    def _form_made(self, form: InlineForm) -> None:
        """Take note of a form that was just made."""

    def _form_begun(self, tie: Tie | None) -> None:
        """Take note of a form that was just opened."""

    def _ties_of(self, contact: Contact) -> Sequence[Tie]:
        raise NotImplementedError

    def _add(self, contact: Contact, told: dict[str, str]) -> int | None:
        raise NotImplementedError

    def _change(self, contact: Contact, tie_id: int, told: dict[str, str]) -> int | None:
        raise NotImplementedError

    def _remove(self, tie: Tie) -> None:
        raise NotImplementedError
