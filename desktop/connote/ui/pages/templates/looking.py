"""Looking at a template's text while it is written: its mistakes, foreign marks, and the notes."""

from __future__ import annotations

from collections.abc import Generator

from PySide6.QtCore import QObject, QTimer

from connote.ui.pages.templates.foreign import Foreign
from connote.ui.pages.templates.language import Language, load_language
from connote.ui.pages.templates.list_column import ListColumn
from connote.ui.pages.templates.side import Side
from connote.ui.pages.templates.writing_room import WritingRoom
from connote.ui.slices import Slices
from connote.ui.worker import Work


class Looking(QObject):
    """Shows what a text means whenever its writer pauses, once python-liquid is loaded."""

    def __init__(
        self, writing: WritingRoom, side: Side, column: ListColumn, foreign: Foreign
    ) -> None:
        """Wait for `begin`: python-liquid is loaded beside the page when that is first seen."""
        super().__init__(writing)
        self._writing = writing
        self._side = side
        self._column = column
        self._foreign = foreign
        self._language: Language | None = None
        self._facts_are_stale = True
        self._has_begun = False
        self._loading = Work(load_language)
        self._loading.done.connect(self._take_language)
        self._looking = Slices(self)
        writing.editor.paused.connect(self._look_at)

    def begin(self) -> None:
        """Load the language after the first paint, once."""
        if not self._has_begun:
            self._has_begun = True
            QTimer.singleShot(0, self._loading.start)

    def facts_changed(self) -> None:
        """Note that the facts of the preview may have changed."""
        self._facts_are_stale = True

    def freshen(self) -> None:
        """Gather the facts anew if they may have changed, once there is a language to use them."""
        if self._facts_are_stale and self._language is not None:
            self._facts_are_stale = False
            self._side.reload()

    def rest(self) -> None:
        """Let the typing have the window for itself."""
        self._looking.cancel()
        self._side.whole_book.rest()

    @property
    def is_ready(self) -> bool:
        """Say whether the language is loaded."""
        return self._language is not None

    @property
    def is_running(self) -> bool:
        """Say whether the text is still being looked at."""
        return self._looking.is_running or not self._side.preview.is_done

    def _take_language(self, language: Language) -> None:
        self._language = language
        self._column.rows.judge_by(lambda text: bool(language.find_problems(text)))
        self.freshen()
        self._look_at(self._writing.editor.text())

    def _look_at(self, text: str) -> None:
        if self._language is None:
            return  # the text is looked at as soon as the language is there
        self._looking.cancel()
        self._looking.start(self._looks(text, self._language))

    def _looks(self, text: str, language: Language) -> Generator[None, None, None]:
        """Look at a text in steps, so that a key between them doesn't wait for all."""
        self._writing.show_problems(language.find_problems(text))
        yield
        self._foreign.propose(text, language.convert(text))
        yield
        self._side.show_text(text)
