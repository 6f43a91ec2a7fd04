"""The page of templates: the list, the text being written, and what it makes of a contact.

What is typed is saved by Ctrl+S and by itself when the text is left: for another field, another
template, another page or another window. A template with mistakes is saved too, and marked.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from connote.core.book import Book
from connote.core.errors import ConnoteError
from connote.core.things import Change, Problem, TemplateRow
from connote.ui import theme
from connote.ui.icons import icon
from connote.ui.page import Page
from connote.ui.pages.templates.preview import Preview
from connote.ui.pages.templates.template_list import TemplateDelegate, TemplateList
from connote.ui.pages.templates.writing_room import WritingRoom
from connote.ui.widgets.empty_state import EmptyState
from connote.ui.words import number
from connote.ui.worker import Work

_LIST_WIDTH = 8 * theme.Space.XL
_MUCH = 1000

_BEGINNING = (
    "Hi {{ first_name }}, [[we know each other from {{ shared_place }}. ]]I’m {{ situation }}, "
    "and trying to {{ goal }}. Could you help me? {{ my_first_name }}"
)

_OWN = frozenset(("template", "template_version"))

FindProblems = Callable[[str], list[Problem]]


class TemplatesPage(Page):
    """Lists the templates and edits one; `fact_wanted` asks to fill in a fact for a contact."""

    title = "Templates"
    icon = "templates"
    watches = _OWN | frozenset(
        (
            "request",
            "contact",
            "organization",
            "owner",
            "stint",
            "history",
            "goal",
            "link",
            "channel",
        )
    )

    fact_wanted = Signal(str, int)

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        """Build the page; python-liquid is loaded beside it when it is first seen."""
        super().__init__(book, parent)
        self._row: TemplateRow | None = None
        self._is_selecting = False
        self._preview_is_stale = True
        self._find_problems: FindProblems | None = None
        self._is_loading = False
        self._loading = Work(_load_language)
        self._loading.done.connect(self._take_language)
        self._list = TemplateList(self)
        self._view = QListView()
        self._writing = WritingRoom()
        self._editor = self._writing.editor
        self._preview = Preview(book)
        self._lay_out()
        self._connect()

    # ── building ─────────────────────────────────────────────────────────────────────────────

    def _lay_out(self) -> None:
        empty = EmptyState(
            "templates",
            "Write once, send often",
            "A template holds the words you use again and again. Connote puts in the facts about "
            "each contact and keeps the note inside the limit.",
            "Write a template",
        )
        empty.first_step_wanted.connect(self.add_template)
        self._room = QStackedWidget()
        self._room.addWidget(_side_by_side(self._writing, self._preview, (5, 4)))
        self._room.addWidget(empty)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(_side_by_side(self._list_column(), self._room, (1, 4)))

    def _list_column(self) -> QWidget:
        self._view.setModel(self._list)
        self._view.setItemDelegate(TemplateDelegate(self._view))
        self._view.setUniformItemSizes(True)
        self._view.setAccessibleName("Templates")
        self._new = QToolButton()
        self._new.setIcon(icon("plus", "quiet"))
        self._new.setToolTip("New template")
        self._new.setAccessibleName("New template")
        head = QHBoxLayout()
        head.setContentsMargins(theme.Space.L, theme.Space.M, theme.Space.S, theme.Space.S)
        head.addWidget(theme.label("Templates", "strong"), 1)
        head.addWidget(self._new)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._view, 1)
        made = QWidget()
        made.setLayout(column)
        made.setMinimumWidth(_LIST_WIDTH)
        made.setBackgroundRole(QPalette.ColorRole.Base)
        made.setAutoFillBackground(True)
        return made

    def _connect(self) -> None:
        self._view.selectionModel().currentChanged.connect(self._choose)
        self._view.activated.connect(self._editor.setFocus)
        self._new.clicked.connect(self.add_template)
        self._writing.name.committed.connect(self._rename)
        self._writing.save.clicked.connect(self.save)
        self._writing.duplicate.triggered.connect(self.duplicate)
        self._writing.archive.triggered.connect(self.archive)
        self._editor.paused.connect(self._look_at)
        self._editor.left.connect(self.put_away)
        self._editor.save_wanted.connect(self.save)
        self._preview.fact_wanted.connect(self.fact_wanted)
        for keys, act, owner in (
            ("Alt+Down", self._preview.show_next, self),
            ("F2", self._writing.name.open, self._view),
            (QKeySequence.StandardKey.Delete, self.archive, self._view),
        ):
            shortcut = QShortcut(QKeySequence(keys), owner)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    # ── what is shown ────────────────────────────────────────────────────────────────────────

    def take_change(self, change: Change) -> None:
        """Note whether the facts of the preview may have changed, too."""
        self._preview_is_stale |= bool(change.tables - _OWN)
        super().take_change(change)

    def reload(self) -> None:
        """Show the templates as they are now; what is being typed stays."""
        self._load_once()
        self._save_what_was_taken_back()
        rows = self.book.templates.all()
        self._list.set_rows(rows)
        self._room.setCurrentIndex(0 if rows else 1)
        self._freshen_preview()
        if not rows:
            self._row = None
            return
        place = self._list.place_of(self._row.id if self._row else None)
        self._go_to(self._list.row_at(max(0, place)).id)

    def focus_first(self) -> None:
        """Begin in the list."""
        self._view.setFocus()

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
        if is_other:
            self._preview.clear()
        self._row = row
        self._writing.show_template(row, self._words_on_versions(row))

    def _words_on_versions(self, row: TemplateRow) -> str:
        """Say which version this is, what changing it does, and which ones are kept."""
        newest, *older = self.book.templates.versions(row.id)
        words = [f"Version {newest.number}"]
        if newest.used:
            words[0] += f", used in {number(newest.used, 'request')}"
            words.append(f"A change begins version {newest.number + 1}")
        elif older:
            words.append(f"Version {older[0].number} is kept with the requests that used it")
        if row.archived:
            words.append("Archived")
        return ". ".join(words)

    def _look_at(self, text: str) -> None:
        """Look for mistakes and show the notes; called when typing pauses."""
        if self._find_problems is None:
            return  # the text is looked at as soon as the language is there
        self._writing.show_problems(self._find_problems(text))
        self._preview.show_text(text)

    def _load_once(self) -> None:
        if not self._is_loading:
            self._is_loading = True
            QTimer.singleShot(0, self._loading.start)  # after the first paint

    def _freshen_preview(self) -> None:
        """Gather the facts anew if they may have changed, once there is a language to use them."""
        if self._preview_is_stale and self._find_problems is not None:
            self._preview_is_stale = False
            self._preview.reload()

    def _take_language(self, find_problems: FindProblems) -> None:
        self._find_problems = find_problems
        self._list.judge_by(lambda text: bool(find_problems(text)))
        self._freshen_preview()
        self._look_at(self._editor.text())

    # ── what can be done ─────────────────────────────────────────────────────────────────────

    def put_away(self) -> None:
        """Save what was typed, if anything was."""
        if self._row is not None and self._editor.is_changed:
            self.save()

    def save(self) -> None:
        """Save the text; a version that was used is kept, and a new one begun."""
        if self._row is None:
            return
        if self._editor.is_changed:
            self._row = self.book.templates.save(self._name_now(), self._editor.text())
            self._editor.set_saved()
            self._writing.show_template(self._row, self._words_on_versions(self._row))
        elif not self._writing.name.is_open:
            self.said.emit(f"“{self._row.name}” is saved already")
        self._writing.name.commit()

    def _name_now(self) -> str:
        """Give the name under which to save: a command may have changed it meanwhile."""
        assert self._row is not None  # noqa: S101 - asked by its only caller
        names = {row.id: row.name for row in self.book.templates.all()}
        return names.get(self._row.id, self._row.name)

    def add_template(self) -> None:
        """Begin a new template, its name first."""
        self.put_away()
        self._add(self._free_name("New template"), _BEGINNING)

    def duplicate(self) -> None:
        """Begin a template with the words of this one."""
        self.put_away()
        if self._row is not None:
            self._add(self._free_name(f"{self._row.name}, copy"), self._row.text)

    def archive(self) -> None:
        """Put the template away, or take it back out."""
        self.put_away()
        if self._row is not None:
            self.book.templates.archive(self._row.id, not self._row.archived)

    def _add(self, name: str, text: str) -> None:
        self._go_to(self.book.templates.save(name, text).id)
        self._writing.name.open()

    def _free_name(self, wanted: str) -> str:
        taken = {row.name for row in self.book.templates.all()}
        names = (wanted, *(f"{wanted} {count}" for count in range(2, len(taken) + 3)))
        return next(name for name in names if name not in taken)

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
        """Save before the page, or the window, goes out of sight."""
        super().hideEvent(event)
        self.put_away()


def _load_language() -> FindProblems:
    from connote.core.writing.language import find_problems  # Liquid: 90 ms, off the main thread

    return find_problems


def _side_by_side(left: QWidget, right: QWidget, shares: tuple[int, int]) -> QSplitter:
    made = QSplitter(Qt.Orientation.Horizontal)
    made.setChildrenCollapsible(False)
    made.addWidget(left)
    made.addWidget(right)
    for place, share in enumerate(shares):
        made.setStretchFactor(place, share)
    made.setSizes([share * _MUCH for share in shares])  # Qt takes them as proportions
    return made
