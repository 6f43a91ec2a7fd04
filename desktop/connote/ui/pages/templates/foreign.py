"""Placeholders of other programs: named once, and converted after a look at before and after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from connote.core.speech import tr
from connote.ui.pages.templates.editor import TemplateEditor
from connote.ui.pages.templates.proposal import Proposal

if TYPE_CHECKING:
    from connote.core.writing.converting import Conversion

_NAMED = 4
"""So many placeholders are named in a line."""

_LONGEST = 24


class Foreign(QObject):
    """Proposes a conversion; one that was refused is not proposed again for the same finds."""

    def __init__(self, proposal: Proposal, editor: TemplateEditor) -> None:
        super().__init__(proposal)
        self._proposal = proposal
        self._editor = editor
        self._conversion: Conversion | None = None
        self._refused: frozenset[str] = frozenset()
        proposal.accepted.connect(self._convert)
        proposal.refused.connect(self._refuse)

    def begin_anew(self) -> None:
        """Forget what was refused: another template is shown."""
        self._refused = frozenset()
        self._proposal.hide()

    def propose(self, text: str, conversion: Conversion) -> None:
        """Propose to convert what was found in a text, or nothing."""
        self._conversion = conversion
        found = _found(conversion)
        if not found or found <= self._refused:
            self._proposal.hide()
            return
        self._proposal.yes.setText(tr("Convert %n placeholder(s)", "", len(conversion.changes)))
        self._proposal.propose(_words(conversion), text, conversion.text, _left(conversion))

    def _convert(self) -> None:
        if self._conversion is not None:
            self._proposal.hide()
            self._editor.replace_text(self._conversion.text)
            self._editor.setFocus()

    def _refuse(self) -> None:
        if self._conversion is not None:
            self._refused |= _found(self._conversion)
        self._proposal.hide()
        self._editor.setFocus()


def _found(conversion: Conversion) -> frozenset[str]:
    return frozenset(change.before for change in conversion.changes)


def _words(conversion: Conversion) -> str:
    names = list(dict.fromkeys(_shortened(change.before) for change in conversion.changes))
    more = [tr("%n more", "placeholders", len(names) - _NAMED)] if len(names) > _NAMED else []
    told = ", ".join((*names[:_NAMED], *more))
    return tr("This text has placeholders of another program: {names}").format(names=told)


def _left(conversion: Conversion) -> str:
    """Name what stays, because nobody knows what it means."""
    names = dict.fromkeys(_shortened(found.text) for found in conversion.left)
    told = ", ".join(list(names)[:_NAMED])
    return tr("Not known, so it stays: {names}").format(names=told) if names else ""


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
