"""The words of a template that a crash kept from being saved: kept, found, and taken up again."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from connote.core.speech import later, tr
from connote.core.things import TemplateRow
from connote.core.unsaved import Unsaved, unsaved_template
from connote.ui.pages.templates.editor import TemplateEditor
from connote.ui.pages.templates.keeping import Keeping
from connote.ui.pages.templates.proposal import Proposal

_LOST = later("Typed before Connote stopped, and not saved yet.")


class LostWords(QObject):
    """Keeps what is typed in an editor until it is saved, and offers at the next start what wasn't.

    `returned` says that the editor holds again what was saved before those words.
    """

    returned = Signal(str)

    def __init__(
        self, unsaved: Unsaved, book: Path, editor: TemplateEditor, proposal: Proposal
    ) -> None:
        super().__init__(editor)
        self._keeping = Keeping(unsaved, self)
        self._book = book
        self._editor = editor
        self._proposal = proposal
        self._saved = ""
        proposal.refused.connect(self._return)

    def keep(self, row: TemplateRow) -> None:
        """Keep what is being typed into a template."""
        self._keeping.keep(self._place_of(row), self._editor.text)

    def let_go(self, row: TemplateRow) -> None:
        """Forget what was typed: the template is saved, or its words are not wanted."""
        self._keeping.let_go(self._place_of(row))
        self._proposal.hide()

    def finish(self) -> None:
        """Wait until everything is written down."""
        self._keeping.finish()

    def found_in(self, rows: Sequence[TemplateRow]) -> int | None:
        """Find a template whose last words were never saved."""
        return next((row.id for row in rows if self._text_of(row)), None)

    def take_up(self, row: TemplateRow) -> None:
        """Go on with what was never saved, and offer the way back."""
        self._proposal.hide()
        if text := self._text_of(row):
            self._saved = row.text
            self._editor.replace_text(text)
            self._proposal.propose(tr(_LOST), row.text, text)

    def _return(self) -> None:
        """Take what was saved; what was typed stays one undo of the editor away."""
        self._editor.replace_text(self._saved)
        self._editor.setFocus()
        self.returned.emit(self._saved)

    def _text_of(self, row: TemplateRow) -> str:
        text = self._keeping.text(self._place_of(row))
        return text if text != row.text else ""

    def _place_of(self, row: TemplateRow) -> str:
        return unsaved_template(row.id, self._book)
