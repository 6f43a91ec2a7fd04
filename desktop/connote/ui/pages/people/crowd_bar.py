"""The quiet bar for several people at once: how many are chosen, and what can be done with them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QMenu,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from connote.core.speech import tr
from connote.ui import theme
from connote.ui.icons import icon
from connote.ui.widgets.completer import Completer
from connote.ui.widgets.flow_layout import FlowLayout
from connote.ui.widgets.plain_text import menu_text

_MOST_TAGS = 20


class CrowdBar(QWidget):
    """Says what is wanted of the chosen people; while it is done, how far it is.

    `tag_wanted` and `untag_wanted` carry the tag; `archive_wanted` whether to archive.
    """

    tag_wanted = Signal(str)
    untag_wanted = Signal(str)
    archive_wanted = Signal(bool)
    delete_wanted = Signal()
    export_wanted = Signal()
    cancelled = Signal()
    left = Signal()

    def __init__(
        self, known_tags: Callable[[], Sequence[str]], parent: QWidget | None = None
    ) -> None:
        """Begin hidden; `known_tags` gives the tags to offer."""
        super().__init__(parent)
        self._known_tags = known_tags
        self._is_archive = False
        self._count = QLabel()
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        self._tag = self._button("tag", tr("Tag…"), self._open_tags)
        self._archive = self._button("inbox", "", self._ask_archive)
        self._delete = self._button("trash", tr("Delete"), self.delete_wanted.emit)
        self._export = self._button("export", tr("Export…"), self.export_wanted.emit)
        self._field = self._make_field()
        self._cancel = self._button("cross", tr("Cancel"), self.cancelled.emit)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(tr("How far it is"))
        self._lay_out()
        self.show_crowd(0, is_archive=False)
        self.show_progress(None)

    def _lay_out(self) -> None:
        flow = FlowLayout(spacing=theme.Space.XS)
        for part in (
            self._count,
            self._tag,
            self._field,
            self._archive,
            self._delete,
            self._export,
        ):
            flow.addWidget(part)
        flow.addWidget(self._cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.Space.L, theme.Space.XS, theme.Space.S, theme.Space.XS)
        column.setSpacing(theme.Space.XS)
        column.addLayout(flow)
        column.addWidget(self._progress)

    def _button(self, picture: str, words: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(icon(picture, "quiet"), words)
        button.setProperty("quiet", True)
        button.setProperty("small", True)
        button.clicked.connect(lambda _checked=False: act())
        return button

    # ── showing ──────────────────────────────────────────────────────────────────────────────

    def show_crowd(self, number: int, *, is_archive: bool) -> None:
        """Say how many are chosen; one person alone needs no bar."""
        self._is_archive = is_archive
        self._count.setText(tr("%n chosen", "people in the list", number))
        self._archive.setText(tr("Bring Back") if is_archive else tr("Archive"))
        if number < 2:
            self._field.hide()
        self.setVisible(number > 1)

    def show_progress(self, share: float | None) -> None:
        """Show how far a long change is; None for none."""
        is_busy = share is not None
        for part in (self._tag, self._archive, self._delete, self._export):
            part.setVisible(not is_busy)
        self._cancel.setVisible(is_busy)
        self._progress.setVisible(is_busy)
        if share is not None:
            self._field.hide()
            self._progress.setValue(round(share * 100))

    # ── tags ─────────────────────────────────────────────────────────────────────────────────

    def _make_field(self) -> QLineEdit:
        field = QLineEdit()
        field.setProperty("small", True)
        field.setPlaceholderText(tr("Tag for all of them"))
        field.setAccessibleName(tr("Tag for all of them"))
        field.returnPressed.connect(self._take_tag)
        field.hide()
        return field

    def fill_tag_menus(self, put_on: QMenu, take_off: QMenu) -> None:
        """Offer the tags there are, for the bar's menu and for a row's."""
        for tag in list(self._known_tags())[:_MOST_TAGS]:
            put_on.addAction(menu_text(tag)).triggered.connect(
                lambda _checked=False, tag=tag: self.tag_wanted.emit(tag)
            )
            take_off.addAction(menu_text(tag)).triggered.connect(
                lambda _checked=False, tag=tag: self.untag_wanted.emit(tag)
            )
        put_on.addSeparator()
        put_on.addAction(tr("Another Tag…")).triggered.connect(lambda: self.open_field())
        take_off.setEnabled(not take_off.isEmpty())

    def _open_tags(self) -> None:
        if not self._known_tags():
            self.open_field()
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        take_off = QMenu(tr("Take Off"), menu)
        self.fill_tag_menus(menu, take_off)
        menu.addMenu(take_off)
        menu.popup(self._tag.mapToGlobal(QPoint(0, self._tag.height() + theme.Space.XS)))

    def open_field(self) -> None:
        """Let a tag be typed."""
        Completer(self._known_tags(), self._field)
        self._field.clear()
        self._field.show()
        self._field.setFocus()

    def _take_tag(self) -> None:
        tag = self._field.text().strip()
        self._field.hide()
        self.left.emit()
        if tag:
            self.tag_wanted.emit(tag)

    def _ask_archive(self) -> None:
        self.archive_wanted.emit(not self._is_archive)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the list by Escape, the field given up."""
        if event.key() == Qt.Key.Key_Escape:
            self._field.hide()
            self.left.emit()
        else:
            super().keyPressEvent(event)
