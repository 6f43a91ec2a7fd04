"""The optional parts of a note as chips: a click keeps one or leaves it out, a menu picks."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from connote.core.things import Part
from connote.ui import theme
from connote.ui.widgets.chip import Chip
from connote.ui.widgets.flow_layout import FlowLayout


class PartChips(QWidget):
    """Shows the parts of a fitted note; `locked` carries a part's number and the version wanted.

    A click keeps a part or leaves it out, whatever the fitting would do; the next click lets it be
    fitted again (the version is None then).
    """

    locked = Signal(int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without parts."""
        super().__init__(parent)
        self._flow = FlowLayout(self, theme.Space.S)
        self._chips: list[Chip] = []
        self._parts: tuple[Part, ...] = ()

    def show_parts(self, parts: tuple[Part, ...]) -> None:
        """Show these parts, reusing the chips that are there."""
        self._parts = tuple(part for part in parts if _is_optional(part))
        while len(self._chips) < len(self._parts):
            self._add_chip()
        for place, chip in enumerate(self._chips):
            chip.setVisible(place < len(self._parts))
        for chip, part in zip(self._chips, self._parts, strict=False):
            _dress(chip, part)
        self.setVisible(bool(self._parts))

    def _add_chip(self) -> None:
        place = len(self._chips)
        chip = Chip(parent=self)
        chip.clicked.connect(lambda: self._toggle(place))
        chip.version_chosen.connect(lambda version: self._choose(place, version))
        self._chips.append(chip)
        self._flow.addWidget(chip)

    def _toggle(self, place: int) -> None:
        """Keep a part, leave it out, or take its other version; the next click frees it."""
        part = self._parts[place]
        if part.locked:
            self.locked.emit(part.number, None)
            return
        is_kept = part.versions[part.chosen] is not None
        others = [
            version
            for version, text in enumerate(part.versions)
            if part.usable[version] and version != part.chosen
        ]
        wanted = [one for one in others if (part.versions[one] is None) == is_kept] or others
        self.locked.emit(part.number, wanted[0] if wanted else part.chosen)

    def _choose(self, place: int, version: int) -> None:
        self.locked.emit(self._parts[place].number, version)


def _is_optional(part: Part) -> bool:
    return len(part.versions) > 1


def _dress(chip: Chip, part: Part) -> None:
    kept = part.versions[part.chosen]
    texts = [text if text is not None else "(left out)" for text in part.versions]
    face = kept or next((text for text in part.versions if text), "")
    chip.set_face(
        face.strip(), kept=kept is not None, locked=part.locked, usable=sum(part.usable) > 1
    )
    chip.set_versions(texts if len(texts) > 2 else (), part.chosen, part.usable)
