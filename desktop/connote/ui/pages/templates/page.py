"""The page of templates: the list, the text being written, and what it makes of a contact.

What is typed is saved by Ctrl+S and by itself when the text is left: for another field, another
template, another page or another window; until then it is kept beside the book, for a crash. A
template with mistakes is saved too, and marked.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QWidget

from connote.core.book import Book
from connote.core.errors import ConnoteError
from connote.core.speech import later, tr
from connote.core.things import Change, TemplateRow
from connote.core.unsaved import Unsaved
from connote.ui.ask import Ask
from connote.ui.page import Page
from connote.ui.pages.templates.exchange import Exchange
from connote.ui.pages.templates.foreign import Foreign
from connote.ui.pages.templates.list_column import ListColumn
from connote.ui.pages.templates.looking import Looking
from connote.ui.pages.templates.lost_words import LostWords
from connote.ui.pages.templates.side import Side
from connote.ui.pages.templates.version_list import standing_words
from connote.ui.pages.templates.writing_room import WritingRoom
from connote.ui.widgets.empty_state import EmptyState

_MUCH = 1000

_BEGINNING = later(
    "Hi {{ first_name }}, [[we know each other from {{ shared_place }}. ]]I’m {{ situation }}, "
    "and trying to {{ goal }}. Could you help me? {{ my_first_name }}"
)

_OWN = frozenset(("template", "template_version"))


class TemplatesPage(Page):
    """Lists the templates and edits one; `fact_wanted` asks to fill in a fact for a contact."""

    title = later("Templates")
    icon = "templates"
    watches = _OWN | frozenset(
        (
            *("request", "event", "contact", "organization", "owner", "stint", "history"),
            *("goal", "link", "channel"),
        )
    )

    fact_wanted = Signal(str, int)
    help_wanted = Signal()
    comparison_wanted = Signal(str)
    """The name of a template that is to be compared with another."""

    def __init__(
        self, book: Book, ask: Ask, unsaved: Unsaved, parent: QWidget | None = None
    ) -> None:
        """Build the page; python-liquid is loaded beside it when it is first seen."""
        super().__init__(book, parent)
        self._row: TemplateRow | None = None
        self._is_selecting = False
        self._column = ListColumn()
        self._list, self._view = self._column.rows, self._column.view
        self._writing = WritingRoom()
        self._editor = self._writing.editor
        self._side = Side(book)
        self._lost = LostWords(unsaved, book.path, self._editor, self._writing.unsaved)
        self._foreign = Foreign(self._writing.foreign, self._editor)
        self._looking = Looking(self._writing, self._side, self._column, self._foreign)
        self._exchange = Exchange(book.templates, ask)
        self._lay_out()
        self._connect()

    # ── building ─────────────────────────────────────────────────────────────────────────────

    def _lay_out(self) -> None:
        empty = EmptyState(
            "templates",
            tr("Write once, send often"),
            tr(
                "A template holds the words you use again and again. Connote puts in the facts "
                "about each contact and keeps the note inside the limit."
            ),
            tr("Write a template"),
        )
        empty.first_step_wanted.connect(self.add_template)
        self._room = QStackedWidget()
        self._room.addWidget(_side_by_side(self._writing, self._side, (12, 13)))
        self._room.addWidget(empty)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(_side_by_side(self._column, self._room, (1, 5)))

    def _connect(self) -> None:
        writing, editor = self._writing, self._editor
        self._view.selectionModel().currentChanged.connect(self._choose)
        self._view.activated.connect(editor.setFocus)
        self._column.new.clicked.connect(self.add_template)
        self._column.take_in.triggered.connect(self.import_template)
        self._column.add_starters.triggered.connect(self.add_starters)
        writing.name.committed.connect(self._rename)
        writing.save.clicked.connect(self.save)
        writing.duplicate.triggered.connect(self.duplicate)
        writing.archive.triggered.connect(self.archive)
        writing.take_out.triggered.connect(self.export_template)
        writing.help_wanted.connect(self.help_wanted)
        writing.unsaved.accepted.connect(self.save)
        self._lost.returned.connect(self._take_back)
        editor.left.connect(self.put_away)
        editor.save_wanted.connect(self.save)
        editor.textChanged.connect(self._take_typing)
        editor.document().modificationChanged.connect(self._take_undoing)
        self._side.preview.fact_wanted.connect(self.fact_wanted)
        self._side.versions.return_wanted.connect(self._bring_back)
        whose = self._side.preview.whose
        whose.gathered.connect(lambda: writing.show_values(whose.values()))
        for keys, act, owner in (
            ("Alt+Down", whose.show_next, self),
            ("Alt+Up", whose.show_previous, self),
            ("F2", writing.name.open, self._view),
            (QKeySequence.StandardKey.Delete, self.archive, self._view),
        ):
            shortcut = QShortcut(QKeySequence(keys), owner)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    # ── what is shown ────────────────────────────────────────────────────────────────────────

    def take_change(self, change: Change) -> None:
        """Note whether the facts of the preview may have changed, too."""
        if change.tables - _OWN:
            self._looking.facts_changed()
        super().take_change(change)

    def reload(self) -> None:
        """Show the templates as they are now; what is being typed stays."""
        self._looking.begin()
        self._save_what_was_taken_back()
        rows = self.book.templates.all()
        self._list.set_rows(rows)
        self._room.setCurrentIndex(0 if rows else 1)
        self._looking.freshen()
        if not rows:
            self._row = None
            return
        wanted = self._row.id if self._row else self._lost.found_in(rows)
        place = self._list.place_of(wanted)
        self._go_to(self._list.row_at(max(0, place)).id)

    def focus_first(self) -> None:
        """Begin in the list."""
        self._view.setFocus()

    def choose(self, template_id: int) -> None:
        """Go to a template as a click on it does, ready to be written."""
        self._freshen()
        self._view.setCurrentIndex(self._list.index(self._list.place_of(template_id)))
        self._editor.setFocus()

    def _save_what_was_taken_back(self) -> None:
        """Save typed text under its name again if an undo took its template from under it."""
        row = self._row
        if row is None or not self._editor.is_changed:
            return
        if all(row.id != other.id for other in self.book.templates.all()):
            text = self._editor.text()
            self._editor.set_saved()
            self._row = self.book.templates.save(row.name, text)

    def _select(self, place: int) -> None:
        """Mark a row of the list without going there again."""
        self._is_selecting = True
        self._view.setCurrentIndex(self._list.index(place))
        self._is_selecting = False

    def _choose(self, index: QModelIndex) -> None:
        """Go to another template, saving this one first; where that fails, stay."""
        if self._is_selecting or not index.isValid():
            return
        wanted = self._list.row_at(index.row()).id
        try:
            self.put_away()
        except ConnoteError:
            self._select(self._list.place_of(self._row.id if self._row else None))
            raise
        self._go_to(wanted)

    def _go_to(self, template_id: int) -> None:
        place = self._list.place_of(template_id)
        if place >= 0:
            self._select(place)
            self._show(self._list.row_at(place))

    def _show(self, row: TemplateRow) -> None:
        is_other = self._row is None or self._row.id != row.id
        if is_other or (not self._editor.is_changed and self._editor.text() != row.text):
            self._editor.set_text(row.text)
        self._row = row
        if is_other:
            self._side.clear()
            self._foreign.begin_anew()
            self._lost.take_up(row)
        self._show_versions(row)

    def _show_versions(self, row: TemplateRow) -> None:
        versions = self.book.templates.versions(row.id)
        self._writing.show_template(row, standing_words(row, versions))
        self._side.versions.show_versions(versions)

    def _take_typing(self) -> None:
        """Keep what is typed, and let the typing have the window for itself."""
        self._looking.rest()
        if self._row is not None and self._editor.is_changed:
            self._lost.keep(self._row)

    def _take_undoing(self, is_changed: bool) -> None:
        """Forget what was typed once it is all taken back, so that no start offers it again."""
        if not is_changed and self._row is not None and not self._editor.is_setting:
            self._lost.let_go(self._row)

    def _end_typing(self) -> None:
        assert self._row is not None  # noqa: S101 - asked by its callers
        self._editor.set_saved()
        self._lost.let_go(self._row)

    def _take_back(self, saved: str) -> None:
        """Go on from what was saved before some words, which may have been saved meanwhile."""
        if self._row is not None and self._row.text == saved:
            self._end_typing()
        else:
            self.put_away()

    @property
    def is_looking(self) -> bool:
        """Say whether the text is still being looked at."""
        return self._looking.is_running

    # ── what can be done ─────────────────────────────────────────────────────────────────────

    def put_away(self) -> None:
        """Save what was typed, if anything was."""
        if self._row is not None and self._editor.is_changed:
            self._row = self.book.templates.save(self._name_now(), self._editor.text())
            self._end_typing()
            self._show_versions(self._row)

    def save(self) -> None:
        """Save text and name; a version that was used is kept, and a new one begun."""
        if self._row is not None and not (self._editor.is_changed or self._writing.name.is_open):
            self.said.emit(tr("“{name}” is saved already").format(name=self._row.name))
        self.put_away()
        self._writing.name.commit()

    def _name_now(self) -> str:
        """Give the name under which to save: a command may have changed it meanwhile."""
        assert self._row is not None  # noqa: S101 - asked by its only caller
        names = {row.id: row.name for row in self.book.templates.all()}
        return names.get(self._row.id, self._row.name)

    def add_template(self) -> None:
        """Begin a new template, its name first."""
        self.put_away()
        name = self.book.templates.free_name(tr("New template"))
        self._begin(self.book.templates.save(name, tr(_BEGINNING)))

    def duplicate(self) -> None:
        """Begin a template with the words of this one."""
        self.put_away()
        if self._row is not None:
            self._begin(self.book.templates.duplicate(self._row.id))

    def archive(self) -> None:
        """Put the template away, or take it back out."""
        self.put_away()
        if self._row is not None:
            self.book.templates.archive(self._row.id, not self._row.archived)

    def compare(self) -> None:
        """Ask for what came of the template beside another one."""
        self.put_away()
        if self._row is not None:
            self.comparison_wanted.emit(self._name_now())

    def import_template(self) -> None:
        """Take a template in from a file."""
        self.put_away()
        if row := self._exchange.take_in():
            self._go_to(row.id)

    def export_template(self) -> None:
        """Write the template to a file."""
        self.put_away()
        if self._row is not None:
            self.said.emit(self._exchange.take_out(self._row))

    def add_starters(self) -> None:
        """Add the templates that come with the program and are not in the book."""
        self.put_away()
        self.said.emit(self._exchange.add_starters())

    def _bring_back(self, version: int) -> None:
        self.put_away()
        if self._row is not None:
            self.book.templates.bring_back(self._row.id, version)

    def _begin(self, row: TemplateRow) -> None:
        self._go_to(row.id)
        self._writing.name.open()

    def _rename(self, name: str) -> None:
        if self._row is None:
            return
        try:
            self.book.templates.rename(self._row.id, name)
        except ConnoteError:
            self._writing.name.set_text(self._row.name)
            raise
        self._row = self.book.templates.get(self._row.id)

    def hideEvent(self, event: QHideEvent) -> None:
        """Save before the page, or the window, goes out of sight; nothing keeps it from going."""
        super().hideEvent(event)
        try:
            self.put_away()
        except ConnoteError as error:
            told = tr("{failure} What you typed is kept beside the book.")
            self.said.emit(told.format(failure=error))
        self._lost.finish()


def _side_by_side(left: QWidget, right: QWidget, shares: tuple[int, int]) -> QSplitter:
    made = QSplitter(Qt.Orientation.Horizontal)
    made.setChildrenCollapsible(False)
    made.addWidget(left)
    made.addWidget(right)
    for place, share in enumerate(shares):
        made.setStretchFactor(place, share)
    made.setSizes([share * _MUCH for share in shares])  # Qt takes them as proportions
    return made
