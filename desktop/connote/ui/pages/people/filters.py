"""What narrows the people list besides the search: a button, a pill a condition, one field.

Pills are taken off by Delete, Backspace or their cross. What has to be typed (a company, a name for
the filter) is typed in the row itself.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from connote.core.book import Book
from connote.core.speech import later, tr
from connote.core.things import PeopleFilter
from connote.ui import theme
from connote.ui.icons import icon
from connote.ui.pages.people.filter_words import Condition, conditions
from connote.ui.widgets.completer import Completer
from connote.ui.widgets.flow_layout import FlowLayout
from connote.ui.widgets.pill import Pill

KEY = "Ctrl+Shift+F"

_FIELDS = {
    "tags": later("Tag"),
    "company": later("Company where they are or were"),
    "known_from": later("Where you know them from"),
    "place": later("Place"),
    "save": later("Name of this filter"),
    "rename": later("Name of this filter"),
}


class Filters(QWidget):
    """Keeps the filter and shows it; `changed` when the list is to be another."""

    changed = Signal()
    left = Signal()

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        """Narrow nothing."""
        super().__init__(parent)
        self._book = book
        self._words: tuple[Condition, ...] = ()
        self._field: QLineEdit | None = None
        self._asked = ""
        self.wanted = PeopleFilter()
        self.button = QPushButton(icon("filter", "quiet"), tr("Filter"))
        self.button.setProperty("quiet", True)
        self.button.setProperty("small", True)
        self.button.setToolTip(tr("Narrow the list ({key})").format(key=_native(KEY)))
        self.button.setShortcut(QKeySequence(KEY))
        self.button.clicked.connect(self.open_menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.Space.M, theme.Space.XS, theme.Space.S, theme.Space.XS)
        pills = QWidget()
        self._flow = FlowLayout(pills, theme.Space.XS)
        self._flow.addWidget(self.button)
        row.addWidget(pills, 1)
        self.row = row

    @property
    def is_on(self) -> bool:
        """Say whether somebody may be left out who is not archived."""
        return self.wanted.narrows

    # ── narrowing ────────────────────────────────────────────────────────────────────────────

    def choose(self, wanted: PeopleFilter) -> None:
        """Narrow the list by this."""
        self.wanted = wanted
        self._show()
        self.changed.emit()

    def narrow_to_import(self, run_id: int) -> None:
        """Leave those whom an import made, or was the last to change."""
        self.choose(PeopleFilter(import_run=run_id))

    def take_off(self, condition: Condition) -> None:
        """Take a condition off; the keyboard goes on to the next one."""
        had_focus = any(pill.hasFocus() for pill in self._pills())
        place = self._words.index(condition)
        self.choose(self.wanted.without(condition.name, condition.value))
        if had_focus:
            pills = self._pills()
            (pills[min(place, len(pills) - 1)] if pills else self.button).setFocus()

    def reload(self) -> None:
        """Take off what narrows to an import that is in the book no more; say others by their day.

        Nobody is told: whoever calls this shows the list anew.
        """
        if self.wanted.import_run is not None:
            if not any(one.name == "import_run" for one in conditions(self.wanted, self._book)):
                self.wanted = self.wanted.without("import_run")
            self._show()

    # ── showing ──────────────────────────────────────────────────────────────────────────────

    def _pills(self) -> list[Pill]:
        items = (self._flow.itemAt(place) for place in range(self._flow.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [one for one in widgets if isinstance(one, Pill)]

    def _show(self) -> None:
        told = tuple(conditions(self.wanted, self._book))
        if told == self._words:
            return
        self._words = told
        for pill in self._pills():
            self._flow.removeWidget(pill)
            pill.hide()
            pill.deleteLater()
        before: QWidget = self.button
        for condition in told:
            pill = Pill(condition.words, tr("Filter"), self)
            pill.clicked.connect(self.open_menu)
            pill.removal_wanted.connect(lambda condition=condition: self.take_off(condition))
            self._flow.addWidget(pill)
            QWidget.setTabOrder(before, pill)
            pill.show()
            before = pill
        self.button.setText("" if told else tr("Filter"))
        self.button.setAccessibleName(tr("Filter"))
        self.updateGeometry()

    def open_menu(self) -> None:
        """Open the menu below its button."""
        from connote.ui.pages.people.filter_menu import FilterMenu  # not needed in most runs

        menu = FilterMenu(
            self._book, self.wanted, choose=self.choose, ask=self.ask_for, parent=self
        )
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setObjectName("filter_menu")
        corner = QPoint(0, self.button.height() + theme.Space.XS)
        menu.popup(self.button.mapToGlobal(corner))

    # ── typing ───────────────────────────────────────────────────────────────────────────────

    def ask_for(self, name: str) -> None:
        """Open the field for a condition, or for the filter's name."""
        self._close()
        self._asked = name
        field = self._field = QLineEdit(self)
        field.setProperty("small", True)
        field.setPlaceholderText(tr(_FIELDS[name]))
        field.setAccessibleName(tr(_FIELDS[name]))
        words = field.fontMetrics().horizontalAdvance(field.placeholderText())
        field.setMinimumWidth(min(words + theme.Space.XL, self.width() // 2))
        field.setText(self._present(name))
        self._complete(field, name)
        field.returnPressed.connect(self._take)
        self._flow.addWidget(field)
        field.show()
        field.setFocus()
        field.selectAll()

    def _present(self, name: str) -> str:
        if name == "rename":
            saved = self._book.people_filters.all()
            return next((one.name for one in saved if one.filter == self.wanted), "")
        return "" if name in ("tags", "save") else str(getattr(self.wanted, name))

    def _complete(self, field: QLineEdit, name: str) -> None:
        known: Iterable[str] = ()
        if name in ("company", "known_from"):
            known = self._book.organizations.all()
        elif name == "tags":
            known = self._book.contacts.tags()
        if known:
            Completer(known, field)

    def _take(self) -> None:
        field, asked = self._field, self._asked
        typed = " ".join(field.text().split()) if field is not None else ""
        if asked in ("save", "rename"):
            self._keep(asked, typed)
            self._close()
            return
        self._close()
        tags = (*self.wanted.tags, typed) if typed else self.wanted.tags
        self.choose(self.wanted.having(asked, tags if asked == "tags" else typed))

    def _keep(self, asked: str, name: str) -> None:
        filters = self._book.people_filters
        same = next((one for one in filters.all() if one.filter == self.wanted), None)
        if asked == "rename" and same is not None:
            filters.rename(same.id, name)
        else:
            filters.save(name, self.wanted)

    def _close(self) -> None:
        field, self._field = self._field, None
        if field is None:
            return
        had_focus = field.hasFocus()
        self._flow.removeWidget(field)
        field.hide()
        field.deleteLater()
        if had_focus:
            self.button.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give the field up by Escape; from elsewhere go back to the list by it, or by Down."""
        if event.key() == Qt.Key.Key_Escape and self._field is not None:
            self._close()
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Down):
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _native(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
