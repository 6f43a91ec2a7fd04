"""Colours the marks of the template language while it is typed.

The whole text is read at every change, once. A text with so many marks that this would be felt
is read when typing rests for a moment; until then its colours move along with what is typed.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextDocument, QTextLayout

from connote.ui import theme
from connote.ui.pages.templates.colouring import Look, Place, Span, colour

_MANY = 250
"""With more spans than this the text is not read at every key."""

_REST_MS = 60
_STATE = 0x7FFFFFFF
_LOOK_OF = itemgetter(2, 3)
_SEPARATORS = str.maketrans("\u2028\u2029", "\n\n")


def text_of(document: QTextDocument) -> str:
    """Give the text character by character; `toPlainText` would change fixed blanks."""
    return document.toRawText().translate(_SEPARATORS)


class Highlighter(QObject):
    """Colours a document; `recoloured` says that parts and brackets may lie elsewhere now."""

    recoloured = Signal()

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._document = document
        self.colouring = colour("")
        self._looks: dict[tuple[Look, int], QTextCharFormat] = {}
        self._ranges: list[list[QTextLayout.FormatRange]] = []
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self.read)
        document.contentsChange.connect(self._take_change)

    def group_at(self, caret: int) -> tuple[Place, ...]:
        """Give the places of the marks that belong to the one beside the caret, if it is known."""
        return () if self._rest.isActive() else self.colouring.group_at(caret)

    def rehighlight(self) -> None:
        """Colour everything anew: the theme has changed."""
        self._looks.clear()
        self.read()

    def read(self) -> None:
        """Read the text and colour what has changed."""
        self._rest.stop()
        self.colouring = colour(text_of(self._document))
        self._paint()
        self.recoloured.emit()

    def _take_change(self, place: int, removed: int, added: int) -> None:
        is_in_a_line = len(self._ranges) == self._document.blockCount()
        is_much = len(self.colouring.spans) > _MANY
        if is_much and is_in_a_line and removed + added < self._document.characterCount() // 2:
            self._carry_along(place, added - removed)
            self._rest.start()
        else:
            self.read()

    def _carry_along(self, place: int, by: int) -> None:
        """Move the colours behind an edit with the text."""
        block = self._document.findBlock(place)
        ranges = self._ranges[block.blockNumber()]
        place -= block.position()
        for one in ranges:
            if one.start >= place:
                one.start += by
            elif one.start + one.length > place:
                one.length += by
        block.layout().setFormats(ranges)

    def _paint(self) -> None:
        """Give every line its formats; a line that has them already is not laid out anew."""
        by_block = self._by_block()
        is_cut_alike = len(self._ranges) == self._document.blockCount()
        kept, self._ranges = self._ranges if is_cut_alike else [], []
        block = self._document.begin()
        while block.isValid():
            number = block.blockNumber()
            spans = by_block.get(number, ())
            state = hash((theme.current().name, *map(_LOOK_OF, spans))) & _STATE
            ranges = kept[number] if number < len(kept) else []
            if block.userState() != state or not _lie_at(ranges, spans):
                ranges = [self._format(span) for span in spans]
                block.setUserState(state)
                block.layout().setFormats(ranges)
                self._document.markContentsDirty(block.position(), block.length())
            self._ranges.append(ranges)
            block = block.next()

    def _by_block(self) -> dict[int, tuple[Span, ...]]:
        pieces = groupby(self._pieces(), key=itemgetter(0))
        return {number: tuple(span for _, span in group) for number, group in pieces}

    def _pieces(self) -> Iterator[tuple[int, Span]]:
        """Cut the spans at the ends of lines; their places count from the line's beginning."""
        block = self._document.begin()
        number, start, end = 0, 0, block.length()
        for span in self.colouring.spans:
            left = span.start
            while left < span.end:
                while left >= end:
                    block = block.next()
                    number, start, end = number + 1, end, end + block.length()
                stop = min(span.end, end)
                yield number, Span(left - start, stop - start, span.look, span.depth)
                left = stop

    def _format(self, span: Span) -> QTextLayout.FormatRange:
        made = QTextLayout.FormatRange()
        made.start, made.length = span.start, span.end - span.start
        key = span.look, span.depth
        if key not in self._looks:
            self._looks[key] = _look(*key)
        made.format = self._looks[key]
        return made


def _lie_at(ranges: list[QTextLayout.FormatRange], spans: tuple[Span, ...]) -> bool:
    """Say whether formats, perhaps carried along with an edit, lie where they should."""
    return len(ranges) == len(spans) and all(
        one.start == span.start and one.length == span.end - span.start
        for one, span in zip(ranges, spans, strict=True)
    )


def _look(look: Look, depth: int) -> QTextCharFormat:
    now = theme.current()
    made = QTextCharFormat()
    made.setForeground(
        part_colours(depth)[1] if look is Look.BRACKET else getattr(now, _INKS[look])
    )
    if look is Look.ASIDE:
        made.setFontItalic(True)
    if look in (Look.UNKNOWN, Look.STRAY):
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        made.setUnderlineColor(now.danger)
    return made


_INKS = {
    Look.FACT: "accent",
    Look.UNKNOWN: "accent",
    Look.FALLBACK: "quiet",
    Look.TAG: "quiet",
    Look.ASIDE: "quiet",
    Look.STRAY: "danger",
}


def part_colours(depth: int) -> tuple[QColor, QColor]:
    """Give the ground and the brackets' ink of a part, by how deep it lies from 1 on."""
    parts = theme.current().parts
    return parts[(depth - 1) % len(parts)]
