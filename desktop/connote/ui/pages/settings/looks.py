"""What the window looks like: light or dark, how large, and in which language."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from connote.core.settings import (
    LANGUAGE,
    LANGUAGE_WORDS,
    SCALE,
    SCALES,
    SCHEME,
    SCHEME_WORDS,
    SCHEMES,
    Settings,
)
from connote.core.speech import tr
from connote.ui import theme
from connote.ui.pages.settings.rows import Choice, add_row, grid
from connote.ui.widgets.drop_down import DropDown
from connote.ui.words import percent


class Looks(QWidget):
    """The choices; `scheme_chosen` carries a scheme's name, `said` that a restart is needed."""

    scheme_chosen = Signal(str)
    said = Signal(str)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        """Lay the choices out."""
        super().__init__(parent)
        self._settings = settings
        self._scheme = Choice(tr(SCHEME.words), tuple(map(tr, SCHEME_WORDS.values())))
        self._scheme.group.idClicked.connect(self._choose_scheme)
        self._scale = DropDown()
        self._scale.setAccessibleName(tr(SCALE.words))
        self._scale.activated.connect(self._choose_scale)
        self._language = DropDown()
        self._language.setAccessibleName(tr(LANGUAGE.words))
        for name, words in LANGUAGE_WORDS.items():
            self._language.addItem(tr(words), name)
        self._language.activated.connect(self._choose_language)
        form = grid()
        self.setLayout(form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(theme.Space.S)
        add_row(form, tr(SCHEME.words), self._scheme)
        add_row(form, tr(SCALE.words), self._scale)
        add_row(form, tr(LANGUAGE.words), self._language)

    def reload(self) -> None:
        """Show what holds now, and only sizes at which a page fits this screen."""
        self._scheme.choose(SCHEMES.index(self._settings.get(SCHEME)))
        now = self._settings.get(SCALE)
        room = QGuiApplication.primaryScreen().availableSize()
        self._scale.clear()
        for scale in theme.scales_that_fit(room, SCALES, now):
            self._scale.addItem(percent(scale / 100), scale)
        self._scale.setCurrentIndex(self._scale.findData(now))
        self._language.setCurrentIndex(self._language.findData(self._settings.get(LANGUAGE)))

    def focus_first(self) -> None:
        """Begin with the scheme."""
        self._scheme.focus_chosen()

    def _choose_scheme(self, place: int) -> None:
        self._settings.set(SCHEME, SCHEMES[place])
        self.scheme_chosen.emit(SCHEMES[place])

    def _choose_scale(self, place: int) -> None:
        self._settings.set(SCALE, self._scale.itemData(place))
        self.said.emit(tr("The size holds from the next start on."))

    def _choose_language(self, place: int) -> None:
        self._settings.set(LANGUAGE, self._language.itemData(place))
        self.said.emit(tr("The language holds from the next start on."))
