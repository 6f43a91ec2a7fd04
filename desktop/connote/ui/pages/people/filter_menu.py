"""The menu of the filter: every condition there is, and the filters that were given a name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QMenu, QWidget

from connote.core.book import Book
from connote.core.speech import tr
from connote.core.things import LAST_IMPORT, PeopleFilter, SavedFilter
from connote.ui.icons import icon
from connote.ui.pages.people.filter_words import CLOSED, DAYS, HISTORY, STANDINGS
from connote.ui.widgets.plain_text import menu_text

_MOST_TAGS = 30

Choose = Callable[[PeopleFilter], object]
Ask = Callable[[str], object]


class FilterMenu(QMenu):
    """Offers what narrows the list; made anew whenever it is opened.

    `choose` takes another filter; `ask` opens the field for what has to be typed, by its name.
    """

    def __init__(
        self, book: Book, now: PeopleFilter, *, choose: Choose, ask: Ask, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._book = book
        self._now = now
        self._choose = choose
        self._ask = ask
        saved = book.people_filters.all()
        self._same = next((one for one in saved if one.filter == now), None)
        self._add_conditions()
        if saved:
            self.addSection(tr("Saved filters"))
            for one in saved:
                self._offer(self, one.name, one.filter, is_on=one is self._same)
        self._add_keeping()

    def _add_conditions(self) -> None:
        now = self._now
        tags = self._book.contacts.tags()
        if tags:
            self._add_tags(self.addMenu(icon("tag", "quiet"), tr("Tag")), tags)
        self._field("company", tr("Company…"), "building")
        self._field("known_from", tr("Known From…"), "users")
        self._field("place", tr("Place…"), "map-pin")
        self._several("has_history", tr("Shared History"), HISTORY, "link")
        self._several("asked", tr("Last Request"), STANDINGS, "requests")
        self._several("connected_days", tr("Connected"), DAYS, "calendar")
        if self._book.importing.past(1):
            latest = now.having("import_run", LAST_IMPORT)
            self._offer(self, tr("Last Import"), latest, is_on=now.import_run is not None)
        self._several("do_not_contact", tr("Contact"), CLOSED, "mail")
        archived = now.having("archived", not now.archived)
        self._offer(self, tr("Archived"), archived, is_on=now.archived)

    def _add_tags(self, menu: QMenu, tags: list[str]) -> None:
        for tag in tags[:_MOST_TAGS]:
            is_on = tag in self._now.tags
            others = tuple(one for one in self._now.tags if one != tag)
            wanted = self._now.having("tags", others if is_on else (*others, tag))
            self._offer(menu, tag, wanted, is_on=is_on)
        if len(tags) > _MOST_TAGS:
            menu.addAction(tr("Another Tag…")).triggered.connect(lambda: self._ask("tags"))

    def _field(self, name: str, words: str, picture: str) -> None:
        action = self.addAction(icon(picture, "quiet"), words)
        action.triggered.connect(lambda: self._ask(name))

    def _several(self, name: str, words: str, values: dict[Any, str], picture: str) -> None:
        """Offer the values of one condition; the chosen one again takes it off."""
        menu = self.addMenu(icon(picture, "quiet"), words)
        now = getattr(self._now, name)
        for value, told in values.items():
            is_on = now == value
            wanted = self._now.without(name) if is_on else self._now.having(name, value)
            self._offer(menu, tr(told), wanted, is_on=is_on)

    def _offer(self, menu: QMenu, words: str, wanted: PeopleFilter, *, is_on: bool) -> None:
        action = menu.addAction(menu_text(words))
        action.setCheckable(True)
        action.setChecked(is_on)
        action.triggered.connect(lambda: self._choose(wanted))

    # ── keeping ──────────────────────────────────────────────────────────────────────────────

    def _add_keeping(self) -> None:
        if not self._now.narrows:
            return
        self.addSeparator()
        if self._same is None:
            self.addAction(tr("Save This Filter…")).triggered.connect(lambda: self._ask("save"))
        else:
            self._add_changing(self._same)
        self.addAction(tr("Show Everybody")).triggered.connect(lambda: self._choose(PeopleFilter()))

    def _add_changing(self, same: SavedFilter) -> None:
        rename = tr("Rename “{name}”…").format(name=same.name)
        remove = tr("Remove “{name}”").format(name=same.name)
        self.addAction(menu_text(rename)).triggered.connect(lambda: self._ask("rename"))
        self.addAction(menu_text(remove)).triggered.connect(
            lambda: self._book.people_filters.remove(same.id)
        )
