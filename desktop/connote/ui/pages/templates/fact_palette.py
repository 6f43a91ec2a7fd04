"""The palette: all facts by what they are about, each one click from standing in the text."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QTabBar, QWidget

from connote.core.speech import later, tr
from connote.core.writing.facts import FACTS, Fact
from connote.ui import theme
from connote.ui.widgets.flow_layout import FlowLayout
from connote.ui.widgets.plain_text import tooltip

GROUPS: Mapping[str, tuple[str, ...]] = {
    later("About them"): ("first_name", "last_name", "full_name", "position", "company", "place"),
    later("How you know each other"): (
        "shared_place",
        "shared_kind",
        "shared_period",
        "shared_text",
        "introduced_by",
    ),
    later("What you want"): ("goal", "target", "ask", "knows_target"),
    later("You"): ("situation", "my_first_name", "my_name", "my_position", "my_company"),
    later("The note"): ("today", "channel"),
}
"""All facts, in the groups in which people look for them."""

_SHORT = (
    later("Them", "a group of facts"),
    later("Shared", "a group of facts"),
    later("Want", "a group of facts"),
    later("You", "a group of facts"),
    later("Note", "a group of facts"),
)
_CAPTION = 4 * theme.Space.XL
_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up)
_ON = (Qt.Key.Key_Right, Qt.Key.Key_Down)


class FactPalette(QWidget):
    """Shows the facts by group, or one group at a time where there is little room.

    Tab comes to it once, arrows move in it; `fact_chosen` carries a fact by its name.
    """

    fact_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[str, _FactButton] = {}
        self._captions: list[QLabel] = []
        self._flows: list[QWidget] = []
        self._is_compact = False
        self._tabs = QTabBar()
        self._tabs.setAccessibleName(tr("Groups of facts"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.Space.S)
        grid.setVerticalSpacing(theme.Space.S)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._tabs, 0, 0, 1, 2)
        for row, (caption, names) in enumerate(GROUPS.items(), start=1):
            self._tabs.addTab(tr(_SHORT[row - 1]))
            self._tabs.setTabToolTip(row - 1, tr(caption))
            grid.addWidget(self._caption(tr(caption)), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self._flow(tr(caption), names), row, 1)
        theme.dress_tabs(self._tabs)
        self._tabs.currentChanged.connect(lambda: self._show_groups())
        for one, other in pairwise((self._tabs, *self._buttons.values())):
            QWidget.setTabOrder(one, other)
        self._show_groups()

    def set_compact(self, is_compact: bool) -> None:
        """Show one group at a time, or all."""
        if is_compact != self._is_compact:
            self._is_compact = is_compact
            self._show_groups()

    def set_values(self, values: Mapping[str, str]) -> None:
        """Say what each fact is for the previewed contact."""
        for name, button in self._buttons.items():
            button.show_value(values.get(name, ""))

    @property
    def first_stop(self) -> QWidget:
        """Give where Tab comes to first."""
        return self._tabs

    def button(self, name: str) -> QPushButton:
        """Give the button of a fact."""
        return self._buttons[name]

    def _caption(self, words: str) -> QLabel:
        made = theme.label(words, "hint")
        made.setWordWrap(True)
        made.setFixedWidth(_CAPTION)
        made.setContentsMargins(0, theme.Space.XS, 0, 0)
        self._captions.append(made)
        return made

    def _flow(self, caption: str, names: tuple[str, ...]) -> QWidget:
        made = QWidget()
        made.setAccessibleName(caption)
        flow = FlowLayout(made, spacing=theme.Space.XS)
        for name in names:
            button = _FactButton(FACTS[name])
            button.clicked.connect(lambda _=False, name=name: self.fact_chosen.emit(name))
            button.stepped.connect(self._step)
            self._buttons[name] = button
            flow.addWidget(button)
        self._flows.append(made)
        return made

    def _show_groups(self) -> None:
        self._tabs.setVisible(self._is_compact)
        for place, (caption, flow) in enumerate(zip(self._captions, self._flows, strict=True)):
            caption.setVisible(not self._is_compact)
            flow.setVisible(not self._is_compact or place == self._tabs.currentIndex())
        self._take_stop(self._shown()[0])

    def _shown(self) -> list[_FactButton]:
        """Give the facts in sight."""
        groups = [*GROUPS.values()]
        shown = [groups[self._tabs.currentIndex()]] if self._is_compact else groups
        return [self._buttons[name] for names in shown for name in names]

    def _step(self, by: int) -> None:
        """Go on to the next fact in sight, or back."""
        shown = self._shown()
        here = next((place for place, one in enumerate(shown) if one.hasFocus()), 0)
        wanted = shown[(here + by) % len(shown)]
        self._take_stop(wanted)
        wanted.setFocus(Qt.FocusReason.TabFocusReason)

    def _take_stop(self, only: QWidget) -> None:
        """Let Tab stop at one of the facts; a click leaves the caret in the text."""
        for button in self._buttons.values():
            is_stop = button is only
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus if is_stop else Qt.FocusPolicy.NoFocus)


class _FactButton(QPushButton):
    """A fact; arrows go on to its neighbours."""

    stepped = Signal(int)

    def __init__(self, fact: Fact) -> None:
        super().__init__(fact.name.replace("_", " "))
        self._fact = fact
        self.setProperty("fact", True)
        self.setAccessibleName(tr("Put in {fact}").format(fact=fact.words))
        self.show_value("")

    def show_value(self, value: str) -> None:
        """Tell what the fact means, how it is written, and what it is for the contact."""
        fact = self._fact
        written = f"{{% if {fact.name} %}}" if fact.is_yes_or_no else f"{{{{ {fact.name} }}}}"
        first = f"{fact.words[0].upper()}{fact.words[1:]}  {written}"
        self.setProperty("empty", not value)
        self.style().unpolish(self)
        self.style().polish(self)
        self.setToolTip(tooltip(f"{first}\n{value}" if value else first))
        self.setAccessibleDescription(value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on by arrows."""
        if event.key() in (*_BACK, *_ON):
            self.stepped.emit(1 if event.key() in _ON else -1)
        else:
            super().keyPressEvent(event)
