"""The subject of an InMail or an e-mail, above the note."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from connote.core.speech import figure, tr
from connote.core.things import Channel, ChannelKind, Draft
from connote.core.writing.count import length
from connote.ui import theme
from connote.ui.icons import icon

_WITH_SUBJECT = (ChannelKind.EMAIL, ChannelKind.INMAIL)


class SubjectLine(QWidget):
    """One line that is there where the channel has a subject; `edited` when the user changes it."""

    edited = Signal(str)
    said = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin hidden."""
        super().__init__(parent)
        self._channel: Channel | None = None
        self.field = QLineEdit()
        self.field.setProperty("small", True)
        self.field.setAccessibleName(tr("Subject"))
        self.field.setPlaceholderText(tr("Subject"))
        self.field.textChanged.connect(self._count_length)
        self.field.textEdited.connect(self.edited)
        self._count = theme.label("", "hint")
        copy = QToolButton()
        copy.setIcon(icon("copy", "quiet"))
        copy.setToolTip(tr("Copy the subject"))
        copy.setAccessibleName(tr("Copy the subject"))
        copy.clicked.connect(self._copy)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.Space.S)
        row.addWidget(self.field, 1)
        row.addWidget(self._count)
        row.addWidget(copy)
        self.hide()

    def show_draft(self, draft: Draft, typed: str) -> None:
        """Show what was typed, else what the goal suggests; nothing on a channel without one."""
        self._channel = draft.channel
        self.setVisible(draft.channel.kind in _WITH_SUBJECT)
        wanted = typed or suggested_subject(draft)
        if self.field.text() != wanted:
            self.field.setText(wanted)
        self._count_length(wanted)

    def text(self) -> str:
        """Give the subject as it stands, or "" where the channel has none."""
        return "" if self.isHidden() else self.field.text().strip()

    def _count_length(self, text: str) -> None:
        limit = self._channel.subject_limit if self._channel else None
        size = length(text, self._channel.counts) if self._channel else 0
        is_over = limit is not None and size > limit
        self._count.setText("" if limit is None else _count_words(size, limit))
        self._count.setProperty("look", "danger" if is_over else "hint")
        self._count.style().unpolish(self._count)
        self._count.style().polish(self._count)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.field.text().strip())
        self.said.emit(tr("Copied the subject."))


def _count_words(size: int, limit: int) -> str:
    told = tr("{length} of {limit}", "characters of those there may be")
    if size > limit:
        told = tr("{length} of {limit}: {over} over", "characters of those there may be")
    return told.format(length=figure(size), limit=figure(limit), over=figure(size - limit))


def suggested_subject(draft: Draft) -> str:
    """Suggest what I am after, where the channel has a subject."""
    if draft.channel.kind not in _WITH_SUBJECT:
        return ""
    if draft.goal is None or not draft.goal.title:
        return ""
    title = draft.goal.title
    return title[0].upper() + title[1:]
