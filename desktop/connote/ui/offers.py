"""What the palette offers: what the book finds, the commands of the menus, and who was shown last.

Commands come from the table of actions, so that a new action is in the palette by itself; those
that are about a person name the one who is shown.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from connote.core.finding import Found, Kind, rank_of
from connote.core.speech import tr
from connote.ui.actions import MENUS, Entry, plain
from connote.ui.palette import Choice

if TYPE_CHECKING:
    from connote.ui.main_window import MainWindow

_MOST_COMMANDS = 6
_RECENT = 4
_NOT_OFFERED = frozenset(("search", ""))
_OFTEN = frozenset(
    ("write_request", "write_next", "add_contact", "add_goal", "import_files", "export_requests")
)
"""What stands first where nothing is typed."""

_COMMAND_AFTER = 1.5
"""Of equal rank, a command stands after people and goals, and before templates."""


class Offers:
    """Makes the palette's rows for a window."""

    def __init__(self, window: MainWindow) -> None:
        """Offer what this window has."""
        self._window = window
        self._recent: list[int] = []
        commands = [
            (title, entry)
            for title, entries in MENUS.items()
            for entry in entries
            if entry.name not in _NOT_OFFERED
        ]
        self._commands = sorted(commands, key=lambda told: told[1].name not in _OFTEN)

    def for_query(self, query: str) -> list[Choice]:
        """Give what fits to what is typed; for nothing, who was shown and all there is to do."""
        if not query.strip():
            return [*self._last_people(), *(self._command(*told) for told in self._enabled())]
        found = self._window.book.finding.find(query)
        rows = [(one.rank, float(one.kind.value), self._found(one)) for one in found]
        rows += self._fitting_commands(query)
        rows.sort(key=lambda row: row[:2])
        choices = [choice for _, _, choice in rows]
        if any(one.kind is Kind.PERSON for one in found):
            choices.append(self._everybody(query))
        return choices

    # ── what the book has ────────────────────────────────────────────────────────────────────

    def _found(self, one: Found) -> Choice:
        window = self._window
        leads: dict[Kind, tuple[Callable[[], object], str, str]] = {
            Kind.PERSON: (lambda: self._show_person(one.id), "", ""),
            Kind.GOAL: (lambda: window.show_goal(one.id), tr("Goal"), "goals"),
            Kind.TEMPLATE: (lambda: window.show_template(one.id), tr("Template"), "templates"),
            Kind.ORGANIZATION: (
                lambda: window.searching.show_people(one.name),
                tr("People there"),
                "building",
            ),
        }
        act, hint, sign = leads[one.kind]
        person = one.id if one.kind is Kind.PERSON else None
        return Choice(one.name, act, one.about, hint, sign, person)

    def _show_person(self, contact_id: int) -> None:
        self._recent = [contact_id, *(one for one in self._recent if one != contact_id)][:_RECENT]
        self._window.show_person(contact_id)

    def _everybody(self, query: str) -> Choice:
        return Choice(
            tr("Everybody with “{words}”").format(words=" ".join(query.split())),
            lambda: self._window.searching.show_people(query),
            tr("in the list of people"),
            icon="people",
        )

    def _last_people(self) -> list[Choice]:
        people = {row.id: row for row in self._window.book.contacts.rows(self._recent)}
        return [
            Choice(
                people[one].full_name,
                lambda one=one: self._show_person(one),  # type: ignore[misc]
                " · ".join(
                    part for part in (people[one].position, people[one].organization) if part
                ),
                tr("lately"),
                person=one,
            )
            for one in self._recent
            if one in people
        ]

    # ── what can be done ─────────────────────────────────────────────────────────────────────

    def _enabled(self) -> list[tuple[str, Entry]]:
        actions = self._window.actions_by_name
        return [told for told in self._commands if actions[told[1].name].isEnabled()]

    def _fitting_commands(self, query: str) -> list[tuple[int, float, Choice]]:
        rows = []
        for title, entry in self._enabled():
            choice = self._command(title, entry)
            ranks = (
                rank_of(query, choice.name),
                rank_of(query, f"{plain(tr(title))} {choice.name}"),
            )
            fitting = [rank for rank in ranks if rank is not None]
            if fitting:
                rows.append((min(fitting), _COMMAND_AFTER, choice))
        return sorted(rows, key=lambda row: row[0])[:_MOST_COMMANDS]

    def _command(self, title: str, entry: Entry) -> Choice:
        action = self._window.actions_by_name[entry.name]
        words = plain(action.text())
        if entry.name == "write_request" and (name := self._name_shown()):
            words = tr("Write to {name}").format(name=name)
        keys = QKeySequence(entry.shortcut or entry.page_key)
        hint = keys.toString(QKeySequence.SequenceFormat.NativeText) or plain(tr(title))
        return Choice(words, action.trigger, "", hint, entry.icon or "chevron-right")

    def _name_shown(self) -> str:
        window = self._window
        chosen = window.people.chosen() if window.shown == "people" else None
        people = window.book.contacts.rows([chosen]) if chosen is not None else []
        return people[0].full_name if people else ""
