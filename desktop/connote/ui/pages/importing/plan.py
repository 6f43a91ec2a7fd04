"""What stands on the Import page while there are files: words, figures, details, buttons."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from connote.core.speech import tr
from connote.core.things import ImportReport
from connote.ui import theme
from connote.ui.icons import icon
from connote.ui.pages.importing.details import Details
from connote.ui.pages.importing.figures import FigureCard
from connote.ui.pages.importing.report_words import news_figures, row_figures
from connote.ui.pages.importing.stages import Stage
from connote.ui.words import figure

_NOTHING = ImportReport(files=())
_LOW, _NARROW, _LEAST = 600, 780, 640


class Plan(QWidget):
    """Shows what it is told, and which buttons may be pressed; it decides nothing."""

    choose_wanted = Signal()
    import_wanted = Signal()
    cancel_wanted = Signal()
    copy_wanted = Signal()
    people_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay the page out."""
        super().__init__(parent)
        self._heading = theme.label("", "page")
        self._sentence = theme.label("", "quiet")
        self._sentence.setWordWrap(True)
        self.notice = Notice()
        self._rows = FigureCard(tr("Rows of the files"), row_figures(_NOTHING))
        self._news = FigureCard(tr("What they tell"), news_figures(_NOTHING))
        self.details = Details()
        self._make_footer()
        self._head = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._head.setSpacing(theme.Space.M)
        self._head.addWidget(self._heading)
        self._head.addWidget(self._sentence, 1)
        cards = QHBoxLayout()
        cards.setSpacing(theme.Space.M)
        cards.addWidget(self._rows, 1)
        cards.addWidget(self._news, 1)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addWidget(self.notice)
        self._column.addLayout(cards)
        self._column.addWidget(self.details, 1)
        self._column.addLayout(self._footer)
        self._be_compact(False)

    def minimumSizeHint(self) -> QSize:
        """Ask for no more width than the lines need when they stand close."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), _LEAST), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the lines more room where there is little."""
        super().resizeEvent(event)
        self._be_compact(self.height() < _LOW or self.width() < _NARROW)

    def _be_compact(self, is_compact: bool) -> None:
        edge = theme.Space.L if is_compact else theme.Space.XL
        direction = QBoxLayout.Direction
        self._head.setDirection(direction.LeftToRight if is_compact else direction.TopToBottom)
        self._column.setContentsMargins(theme.Space.XL, edge, theme.Space.XL, edge)
        self._column.setSpacing(theme.Space.S if is_compact else theme.Space.M)
        for card in (self._rows, self._news):
            card.be_compact(is_compact)

    def _make_footer(self) -> None:
        self.bar = QProgressBar()
        self.bar.setAccessibleName(tr("Progress"))
        self._progress = theme.label("", "hint")
        self._progress.setFont(theme.font(theme.Size.HINT, tabular=True))
        self.back = QPushButton(tr("Back"))
        self.cancel = QPushButton(tr("Cancel"))
        self.choose = QPushButton(tr("Choose other files…"))
        self.copy = QPushButton(icon("copy"), tr("Copy report"))
        self.people = QPushButton(tr("Show people"))
        self.people.setProperty("primary", True)
        self.go = QPushButton(icon("import", "on_accent"), tr("Import"))
        self.go.setProperty("primary", True)
        self._footer = QHBoxLayout()
        self._footer.setSpacing(theme.Space.S)
        progress = QVBoxLayout()
        progress.setSpacing(theme.Space.XS)
        progress.addWidget(self._progress)
        progress.addWidget(self.bar)
        self._footer.addWidget(self.back)
        self._footer.addLayout(progress, 1)
        self.back.clicked.connect(self.back_wanted)
        for button, wish in (
            (self.copy, self.copy_wanted),
            (self.cancel, self.cancel_wanted),
            (self.choose, self.choose_wanted),
            (self.people, self.people_wanted),
            (self.go, self.import_wanted),
        ):
            button.clicked.connect(wish)
            self._footer.addWidget(button)

    # ── what it shows ────────────────────────────────────────────────────────────────────────

    def say(self, heading: str, sentence: str) -> None:
        """Say what the page is at."""
        self._heading.setText(heading)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))

    def heading(self) -> str:
        """Give the heading that is shown."""
        return self._heading.text()

    def sentence(self) -> str:
        """Give the sentence below the heading."""
        return self._sentence.text()

    def show_report(self, report: ImportReport | None) -> None:
        """Show the figures of a report, what it names and its skipped rows; None for not known."""
        self._rows.show_figures(row_figures(report) if report else None)
        self._news.show_figures(news_figures(report) if report else None)
        if report is None:
            self.details.put_aside()
        else:
            self.details.show_items(report)
            self.details.show_skips(report.skipped)

    def show_past(self, report: ImportReport) -> None:
        """Show the report of an import of once."""
        self._rows.show_figures(row_figures(report))
        self._news.show_figures(news_figures(report))
        self.details.show_past(report)

    def show_progress(self, words: str, done: int = 0, total: int = 0) -> None:
        """Show how far it is in words for `done` and `total`; without one, only that it works."""
        self._progress.setText(words.format(done=figure(done), total=figure(total)))
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def offer_for(self, stage: Stage) -> None:
        """Show the buttons of a stage, the progress where it can be cancelled."""
        offered = {
            Stage.NOTHING: (),
            Stage.MAPPING: (),
            Stage.STUCK: (self.back, self.choose),
            Stage.READY: (self.back, self.choose, self.go),
            Stage.DONE: (self.back, self.copy, self.choose, self.people),
            Stage.PAST: (self.back, self.copy, self.people),
        }
        buttons = offered.get(stage, (self.cancel,))
        is_busy = self.cancel in buttons
        for button in (self.back, self.copy, self.cancel, self.choose, self.people, self.go):
            button.setVisible(button in buttons)
        self.bar.setVisible(is_busy)
        self._progress.setVisible(is_busy)
        if not is_busy:
            self.bar.setRange(0, 1)  # else the busy sign would keep the computer awake
        if buttons:
            buttons[-1].setFocus(Qt.FocusReason.OtherFocusReason)


class Notice(QFrame):
    """A sentence that needs an answer, with the button that gives it; hidden where there is none.

    `accepted` when the button is pressed.
    """

    accepted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay the notice out, hidden."""
        super().__init__(parent)
        self.setProperty("card", True)
        self._sign = QLabel()
        self._sign.setPixmap(icon("warning", "warning").pixmap(theme.ICON, theme.ICON))
        self._words = theme.label("")
        self._words.setWordWrap(True)
        self.button = QPushButton()
        self.button.clicked.connect(self.accepted)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.Space.L, theme.Space.M, theme.Space.M, theme.Space.M)
        row.setSpacing(theme.Space.M)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        row.addWidget(self.button)
        self.hide()

    def ask(self, sentence: str, button: str) -> None:
        """Show a sentence and its button."""
        self._words.setText(sentence)
        self.button.setText(button)
        self.setAccessibleName(sentence)
        self.show()

    def words(self) -> str:
        """Give the sentence, or "" where the notice is hidden."""
        return "" if self.isHidden() else self._words.text()
