"""The optional parts of a note as chips: a click keeps one or leaves it out, a menu picks."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QSizePolicy, QWidget

from connote.core.speech import tr
from connote.core.things import Part
from connote.ui import theme
from connote.ui.icons import icon
from connote.ui.widgets.chip import Chip
from connote.ui.widgets.flow_layout import FlowLayout

_MOST_LINES, _FEWEST_LINES = 3, 1


class PartChips(QScrollArea):
    """Shows the parts of a fitted note; `locked` carries a part's number and the version wanted.

    A click keeps a part or leaves it out, whatever the fitting would do; the next click lets it be
    fitted again (the version is None then). Many parts are scrolled to: the coach stays in sight.
    """

    locked = Signal(int, object)
    freed = Signal()
    """All parts are to be fitted again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without parts."""
        super().__init__(parent)
        inside = QWidget()
        self._flow = FlowLayout(inside, theme.Space.S, line_spacing=theme.Space.XS)
        self._most_lines = _MOST_LINES
        self._chips: list[Chip] = []
        self._parts: tuple[Part, ...] = ()
        self._free = QPushButton(icon("undo", "quiet"), tr("Fit again"))
        self._free.setProperty("quiet", True)
        self._free.setProperty("small", True)
        self._free.setToolTip(tr("Let Connote choose all parts again"))
        self._free.clicked.connect(self.freed)
        self._flow.addWidget(self._free)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_parts(self, parts: tuple[Part, ...]) -> None:
        """Show these parts, reusing the chips that are there."""
        self._parts = tuple(part for part in parts if _is_optional(part))
        while len(self._chips) < len(self._parts):
            self._add_chip()
        for place, chip in enumerate(self._chips):
            chip.setVisible(place < len(self._parts))
        for chip, part in zip(self._chips, self._parts, strict=False):
            _dress(chip, part)
        self._free.setVisible(any(part.locked for part in self._parts))
        self.setVisible(bool(self._parts))
        self._flow.invalidate()
        self.updateGeometry()

    def give_room(self, is_roomy: bool) -> None:
        """Show more lines at once, or fewer where other parts need the room."""
        lines = _MOST_LINES if is_roomy else _FEWEST_LINES
        if lines != self._most_lines:
            self._most_lines = lines
            self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure again: another width breaks the lines elsewhere."""
        super().resizeEvent(event)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Ask for as many lines as there are, up to a few."""
        one = self._chips[0].sizeHint().height() if self._chips else 0
        most = self._most_lines * one + (self._most_lines - 1) * theme.Space.XS
        height = self._flow.heightForWidth(max(1, self.width()))
        if height > most:
            height = most + theme.Space.XS + one // 2  # half a line tells that there is more
        return QSize(12 * theme.Space.XL, height)

    def minimumSizeHint(self) -> QSize:
        """Let the lines become narrow."""
        return QSize(6 * theme.Space.XL, self.sizeHint().height())

    def _add_chip(self) -> None:
        place = len(self._chips)
        chip = Chip(parent=self.widget())
        chip.clicked.connect(lambda: self._toggle(place))
        chip.version_chosen.connect(lambda version: self._choose(place, version))
        self._chips.append(chip)
        self._flow.insert_widget(place, chip)

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
    face = kept or next((text for text in part.versions if text), "") or _unusable(part)
    chip.set_face(
        face.strip(),
        kept=kept is not None,
        locked=part.locked,
        usable=sum(part.usable) > 1,
        nested=part.depth > 0,
        why=_why(part),
    )
    texts = [
        text if text is not None else tr("(leave it out)") if can else f"({_unusable(part)})"
        for text, can in zip(part.versions, part.usable, strict=True)
    ]
    chip.set_versions(texts if len(texts) > 2 else (), part.chosen, part.usable)


def _why(part: Part) -> str:
    """Say why a part is out, or not at its best; nothing where it is in as it should be."""
    is_out = part.versions[part.chosen] is None
    if part.locked:
        return tr("Left out by you") if is_out else tr("Set by you")
    best = next((place for place, can in enumerate(part.usable) if can), part.chosen)
    if part.chosen != best:
        return tr("Left out: no room") if is_out else tr("A shorter variant: no room for the best")
    if part.lacks:
        why = tr("Left out: {why}") if is_out else tr("Not its best variant: {why}")
        return why.format(why=_unusable(part))
    return ""


def _unusable(part: Part) -> str:
    from connote.core.writing.facts import FACTS  # with Liquid, when a note is first written

    named = tr(" and ", "between two things").join(
        FACTS[name].words for name in part.lacks if name in FACTS
    )
    return tr("{fact} is not known").format(fact=named) if named else tr("empty")
