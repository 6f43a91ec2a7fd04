"""The page of insights: what is counted, the overall figures, and the charts below them.

Everything is read and counted a slice at a time; what is ready is shown.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from connote.core.book import Book
from connote.core.errors import ConnoteError
from connote.core.speech import later, tr
from connote.core.tallying import tally
from connote.core.things import Asked, Tally
from connote.ui import theme
from connote.ui.ask import Ask
from connote.ui.page import Page
from connote.ui.pages.insights.figure import Figure
from connote.ui.pages.insights.filter_bar import FilterBar
from connote.ui.slices import Slices
from connote.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from connote.ui.pages.insights.cards import Cards
    from connote.ui.widgets.chart import Picture

_WAIT, _FULL, _EMPTY = range(3)


class InsightsPage(Page):
    """Says what works; `view_wanted` asks for the page on which the first request is written."""

    title = later("Insights")
    icon = "insights"
    watches = frozenset(
        ("request", "event", "goal", "channel", "template", "template_version", "contact")
    )

    view_wanted = Signal(str)

    def __init__(self, book: Book, ask: Ask, parent: QWidget | None = None) -> None:
        """Build the top of the page; the charts come once it has been painted."""
        super().__init__(book, parent)
        self._ask = ask
        self._all: list[Asked] = []
        self._is_read = False
        self._compared = ""
        self._cards: Cards | None = None
        self._counting = Slices(self)
        self._counting.failed.connect(self._fail)
        self.filters = FilterBar()
        self.filters.changed.connect(self._show_again)
        self.figures = (
            Figure(tr("Sent", "how many requests")),
            Figure(tr("Accepted so far")),
            Figure(tr("Accepted within 14 days")),
            Figure(tr("Accepted within 30 days")),
        )
        self._column = QVBoxLayout()
        self._lay_out()

    # ── building ─────────────────────────────────────────────────────────────────────────────

    def _lay_out(self) -> None:
        wait = theme.label(tr("Counting…"), "quiet")
        wait.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._room = QStackedLayout(self)
        self._area = self._everything()
        for part in (wait, self._area):
            self._room.addWidget(part)

    def _everything(self) -> QScrollArea:
        inside = QWidget()
        inside.setLayout(self._column)
        self._column.setContentsMargins(*[int(theme.Space.L)] * 4)
        self._column.setSpacing(theme.Space.M)
        figures = QHBoxLayout()
        figures.setSpacing(theme.Space.M)
        for figure in self.figures:
            figures.addWidget(figure, 1)
        self._column.addWidget(self.filters)
        self._column.addLayout(figures)
        self._column.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        return area

    def _nothing(self) -> EmptyState:
        made = EmptyState(
            "insights",
            tr("What works, once there is something to count"),
            tr(
                "When you mark requests as sent and as accepted, this page says how far they get, "
                "which templates, goals and ways of knowing each other get an answer, how long a "
                "yes takes, and how sure all that is."
            ),
            tr("Find somebody to write to"),
        )
        made.first_step_wanted.connect(lambda: self.view_wanted.emit("people"))
        return made

    @property
    def cards(self) -> Cards:
        """Give the charts, made when they are first wanted."""
        if self._cards is None:
            from connote.ui.pages.insights.cards import Cards  # the page is painted before

            self._cards = Cards()
            self._cards.export_wanted.connect(self._save)
            self._column.insertWidget(self._column.count() - 1, self._cards)
        return self._cards

    # ── what is shown ────────────────────────────────────────────────────────────────────────

    @property
    def is_counting(self) -> bool:
        """Say whether something is still being counted."""
        return self._counting.is_running

    def reload(self) -> None:
        """Count again, when what is on screen has been painted; until then that stays."""
        self.filters.show_goals(self.book.goals.all())
        self._counting.start(self._count())

    def focus_first(self) -> None:
        """Begin with the choice of what is counted."""
        self.filters.focus_first()

    def compare(self, template: str) -> None:
        """Set a template against another one, and bring that into sight once all is counted."""
        self._compared = template
        self._show_again()

    def _show_again(self) -> None:
        """Show what is chosen now; what is being read anew is shown so by itself."""
        if self._is_read:
            self._counting.start(self._show())

    def _count(self) -> Generator[None, None, None]:
        """Read all that was sent, then show it."""
        self._is_read = False
        everything: list[Asked] = []
        for some in self.book.statistics.asked():
            everything += some
            yield
        self._all, self._is_read = everything, True
        if everything:
            yield from self._show()
        else:
            if self._room.count() == _EMPTY:
                self._room.addWidget(self._nothing())
            self._room.setCurrentIndex(_EMPTY)
            self._show_compared()

    def _show(self) -> Generator[None, None, None]:
        """Show the figures, then chart by chart."""
        scope = self.filters.scope
        asked = [one for one in self._all if scope.takes(one)]
        yield
        whole = tally("all", asked)
        yield
        self._show_figures(whole)
        self._room.setCurrentIndex(_FULL)
        yield
        import connote.ui.pages.insights.cards  # noqa: F401 - read while nobody waits for it

        yield
        cards = self.cards
        yield
        yield from cards.show_all(whole, asked, scope, self.filters.age)
        self._show_compared()

    def _show_compared(self) -> None:
        template, self._compared = self._compared, ""
        if not template:
            return
        if self._all and self.cards.pair.choose(template):
            self.cards.pair.second.setFocus(Qt.FocusReason.OtherFocusReason)
            self._area.ensureWidgetVisible(self.cards.pair)
        else:
            told = tr("No request that is counted here was written with “{template}” yet.")
            self.said.emit(told.format(template=template))

    def _show_figures(self, whole: Tally) -> None:
        sent, so_far, at_14, at_30 = self.figures
        sent.show_number(whole.raw.sent, tr("Requests of yours, on every channel"))
        so_far.show_rate(whole.raw)
        at_14.show_rate(whole.at_14, 14)
        at_30.show_rate(whole.at_30, 30)

    # ── what goes wrong, and out ─────────────────────────────────────────────────────────────

    def _fail(self, error: ConnoteError) -> None:
        """Let it be told where all failures of the world are told."""
        raise error

    def _save(self, picture: Picture, kind: str) -> None:
        from connote.ui.pages.insights.saving import save_chart  # not needed in most runs

        path = save_chart(self._ask, picture, kind)
        if path is not None:
            self.said.emit(tr("Saved as {path}").format(path=path))
