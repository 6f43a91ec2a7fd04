"""Where somebody says what the columns of a table mean, and sees at once how it would be read."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from connote.core.mappings import header_key
from connote.core.speech import later, quoted, tr
from connote.core.things import Mapping, Meaning, TablePreview
from connote.ui import theme
from connote.ui.pages.importing.columns import ColumnsModel, ColumnsView
from connote.ui.pages.importing.reading import Known, Look, Source, Way
from connote.ui.widgets.drop_down import DropDown

_DELIMITERS = {
    ",": later("Comma"),
    ";": later("Semicolon"),
    "\t": later("Tab"),
    "|": later("Bar"),
    " ": later("Space"),
}
_KNOWN_BY = {
    *(Meaning.FULL_NAME, Meaning.FIRST_NAME, Meaning.LAST_NAME),
    *(Meaning.EMAIL, Meaning.URL),
}
_WHY = later("Choose above each column what it holds, where the guess is wrong.")
_NOBODY = later(
    "No column is a name, an e-mail address or a profile yet: rows without any of them are skipped."
)


class Said(NamedTuple):
    """What somebody said of a table: how to read it, and whether tables like it are to be too."""

    path: Path
    way: Way
    header: tuple[str, ...]
    is_for_all: bool


class MappingView(QWidget):
    """Shows the beginning of one table; it asks to be shown what a choice makes of it."""

    look_wanted = Signal(object, str, str, object)
    """A path, an encoding and a delimiter ("" for what is found), and whether there is a header."""

    settled = Signal(object)
    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay the view out, empty."""
        super().__init__(parent)
        self._path = Path()
        self._known: Known = {}
        self._preview: TablePreview | None = None
        self._encoding = ""
        self._settled: Mapping | None = None
        self._heading = theme.label("", "page")
        self._sentence = theme.label(tr(_WHY), "quiet")
        self._make_controls()
        self.model = ColumnsModel(self)
        self.model.meanings_changed.connect(self._tell)
        self.table = ColumnsView(self.model)
        self._note = theme.label("", "hint")
        self._note.setWordWrap(True)
        self.back = QPushButton(tr("Back"))
        self.back.clicked.connect(self.back_wanted)
        self.remember = QCheckBox(tr("Remember for such files"))
        self.go = QPushButton(tr("Continue"))
        self.go.setProperty("primary", True)
        self.go.clicked.connect(self._settle)
        self._lay_out()

    def _make_controls(self) -> None:
        self.encoding = DropDown()
        self.encoding.setAccessibleName(tr("Encoding of the letters"))
        self.encoding.activated.connect(self._choose_encoding)
        self.delimiter = DropDown()
        adjust = QComboBox.SizeAdjustPolicy
        self.encoding.setSizeAdjustPolicy(adjust.AdjustToMinimumContentsLengthWithIcon)
        self.encoding.setMinimumContentsLength(16)
        self.delimiter.setSizeAdjustPolicy(adjust.AdjustToContents)
        self.delimiter.setAccessibleName(tr("What parts the columns"))
        self.delimiter.activated.connect(self._choose)
        self.header = QCheckBox(tr("First row is a header"))
        self.header.clicked.connect(self._choose)

    def _lay_out(self) -> None:
        controls = QHBoxLayout()
        controls.setSpacing(theme.Space.S)
        for words, control in ((tr("Letters"), self.encoding), (tr("Parted by"), self.delimiter)):
            caption = theme.label(words, "quiet")
            caption.setBuddy(control)
            controls.addWidget(caption)
            controls.addWidget(control)
            controls.addSpacing(theme.Space.S)
        controls.addWidget(self.header)
        controls.addStretch(1)
        card = QFrame()
        card.setProperty("card", True)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(theme.STROKE, theme.Space.XS, theme.STROKE, theme.Space.S)
        inside.addWidget(self.table)
        footer = QHBoxLayout()
        footer.setSpacing(theme.Space.M)
        footer.addWidget(self.back)
        footer.addStretch(1)
        footer.addWidget(self.remember)
        footer.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.Space.XL,) * 4)
        column.setSpacing(theme.Space.M)
        column.addWidget(self._heading)
        column.addWidget(self._sentence)
        column.addLayout(controls)
        column.addWidget(card, 1)
        column.addWidget(self._note)
        column.addLayout(footer)

    # ── what it shows ────────────────────────────────────────────────────────────────────────

    def begin(self, source: Source, known: Known) -> None:
        """Ask to be shown a table, as it was settled before where that is so."""
        way = source.wish.way
        self._path, self._known = source.wish.path, known
        self._preview = None
        self._settled = way.mapping if way else None
        self._encoding = way.encoding if way else ""
        self._heading.setText(tr("Columns of {table}").format(table=source.name))
        self.model.show_table((), (), ())
        self._set_usable(False)
        has_header = way.mapping.has_header if way else None
        self._ask(way.delimiter if way else "", has_header)

    def show_look(self, look: Look) -> None:
        """Show what the table looks like, or why there is nothing to see."""
        self._set_usable(look.preview is not None)
        if look.preview is None:
            self._preview = None
            self.model.show_table((), (), ())
            self._note.setText(look.reason)
            return
        meanings = self._meanings(look.preview)
        self._preview = look.preview
        self._settled = None
        self._show_controls(look.preview)
        self.model.show_table(look.preview.header, look.preview.rows, meanings)
        self.table.fit_columns()

    def _meanings(self, seen: TablePreview) -> tuple[Meaning, ...]:
        """Give what the columns mean: as said before, as chosen a moment ago, as guessed."""
        if self._settled is not None and len(self._settled.columns) == len(seen.header):
            return self._settled.columns
        if self._preview is not None and self._preview.header == seen.header:
            return tuple(self.model.meanings)
        known = self._known.get(header_key(seen.header)) if seen.mapping.has_header else None
        return (known or seen.mapping).columns

    def _show_controls(self, seen: TablePreview) -> None:
        is_first = self._preview is None or self._preview.header != seen.header
        _fill(self.encoding, dict(seen.encodings), seen.encoding)
        words = {one: _delimiter(one) for one in seen.delimiters}
        _fill(self.delimiter, words, seen.delimiter)
        self.header.setChecked(seen.mapping.has_header)
        self.remember.setEnabled(seen.mapping.has_header)
        if not seen.mapping.has_header:
            self.remember.setChecked(False)
        elif is_first:
            self.remember.setChecked(header_key(seen.header) in self._known)

    def _tell(self) -> None:
        """Say what a person should know before going on."""
        if self._preview is None:
            return
        shown = len(self._preview.rows)
        told = [tr("The first %n rows are shown.", "", shown) if shown > 1 else ""]
        told += self._preview.remarks
        if not _KNOWN_BY & set(self.model.meanings):
            told.insert(0, tr(_NOBODY))
        self._note.setText(" ".join(filter(None, told)))

    def _set_usable(self, is_usable: bool) -> None:
        self.go.setEnabled(is_usable)
        self.remember.setEnabled(is_usable)

    def focus_first(self) -> None:
        """Begin with the columns."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # ── what is chosen ───────────────────────────────────────────────────────────────────────

    def _choose_encoding(self) -> None:
        self._encoding = str(self.encoding.currentData())
        self._choose()

    def _choose(self) -> None:
        self._ask(str(self.delimiter.currentData() or ""), self.header.isChecked())

    def _ask(self, delimiter: str, has_header: bool | None) -> None:
        self._note.setText(tr("Reading…"))
        self.go.setEnabled(False)
        self.look_wanted.emit(self._path, self._encoding, delimiter, has_header)

    def _settle(self) -> None:
        if self._preview is None:
            return
        has_header = self._preview.mapping.has_header
        way = Way(
            Mapping(tuple(self.model.meanings), has_header),
            self._encoding,
            self._preview.delimiter,
        )
        said = Said(self._path, way, self._preview.header, self.remember.isChecked())
        self.settled.emit(said)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back by Escape, and on by Ctrl+Return."""
        is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape:
            self.back_wanted.emit()
        elif is_return and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.go.click()
        else:
            super().keyPressEvent(event)


def _fill(box: QComboBox, words: dict[str, str], chosen: str) -> None:
    """Offer words in a box, with their values behind them."""
    with QSignalBlocker(box):
        box.clear()
        for value, text in words.items():
            box.addItem(text, value)
        box.setCurrentIndex(max(0, box.findData(chosen)))


def _delimiter(mark: str) -> str:
    return tr(_DELIMITERS[mark]) if mark in _DELIMITERS else quoted(mark)
