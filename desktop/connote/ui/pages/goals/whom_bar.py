"""Which of those who can help are shown: all, or who was not asked yet; for any reason, or one."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QWidget,
)

from connote.core.speech import figure, later, tr
from connote.core.things import Ranking, Reason
from connote.ui import theme
from connote.ui.icons import icon
from connote.ui.widgets.drop_down import DropDown

_REASONS = (
    (Reason.NONE, later("For any reason")),
    (Reason.WORKS, later("Works there")),
    (Reason.KNOWS, later("Knows people there")),
    (Reason.WORKED, later("Worked there")),
    (Reason.SHARED, later("You know each other")),
    (Reason.HELPED, later("Helped you before")),
)
_ALL, _FREE = range(2)
_WIDE = 520
"""From this width on there is room for words on every button."""


class WhomBar(QWidget):
    """Says how many there are of each; `changed` when others are to be shown."""

    changed = Signal()
    add_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with all, for any reason."""
        super().__init__(parent)
        self._sides = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.Space.XS)
        for place in (_ALL, _FREE):
            button = QPushButton()
            button.setCheckable(True)
            button.setProperty("small", True)
            self._sides.addButton(button, place)
            row.addWidget(button)
        self._sides.button(_ALL).setChecked(True)
        self._sides.button(_FREE).setToolTip(tr("Who was not asked yet, or may be asked again"))
        self._sides.idClicked.connect(self.changed)
        self._reason = DropDown()
        self._reason.setProperty("small", True)
        self._reason.setAccessibleName(tr("Reason"))
        self._reason.currentTextChanged.connect(self._reason.setToolTip)
        self._reason.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._reason.setMinimumContentsLength(10)
        for reason, words in _REASONS:
            self._reason.addItem(tr(words), int(reason))
        self._reason.currentIndexChanged.connect(self.changed)
        row.addSpacing(theme.Space.XS)
        row.addWidget(self._reason, 1)
        row.addStretch(1)
        self._add = self._add_button()
        row.addWidget(self._add)

    @property
    def reason(self) -> Reason:
        """Give the reason that is asked for."""
        return Reason(self._reason.currentData())

    @property
    def only_free(self) -> bool:
        """Say whether only those are asked for who may be asked now."""
        return self._sides.checkedId() == _FREE

    def narrowed(self, ranking: Ranking) -> Ranking:
        """Keep those of a ranking who are asked for, and count both sides of them."""
        for_reason = ranking.only(self.reason)
        told = (
            (tr("All {number}"), len(for_reason.people)),
            (tr("To ask {number}"), for_reason.free),
        )
        for place, (words, number) in enumerate(told):
            self._sides.button(place).setText(words.format(number=figure(number)))
        return for_reason.only(is_free=True) if self.only_free else for_reason

    def begin(self) -> None:
        """Show all for any reason again, without a word."""
        with QSignalBlocker(self):
            self._sides.button(_ALL).setChecked(True)
            self._reason.setCurrentIndex(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say less where room is short."""
        super().resizeEvent(event)
        self._add.setText(tr("Add a helper") if self.width() >= _WIDE else "")

    def _add_button(self) -> QPushButton:
        button = QPushButton(icon("plus", "quiet"), "")
        button.setProperty("quiet", True)
        button.setProperty("small", True)
        button.setToolTip(tr("Say who else can help"))
        button.setAccessibleName(tr("Say who else can help"))
        button.clicked.connect(self.add_wanted)
        return button
