"""The three buttons below a note, and where it is pasted once it is copied."""

from __future__ import annotations

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget

from connote.core.book import Book
from connote.core.speech import tr
from connote.core.things import ChannelKind, Draft, RequestState
from connote.ui import theme
from connote.ui.icons import icon
from connote.ui.widgets.flow_layout import FlowLayout


class SendingBar(QWidget):
    """Copy, mark as sent, save the draft; one primary button among them."""

    copy_wanted = Signal()
    sent_wanted = Signal()
    draft_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay the buttons out."""
        super().__init__(parent)
        self.copy = QPushButton(icon("copy", "on_accent"), tr("Copy && open profile"))
        self.copy.setProperty("primary", True)
        self.copy.setToolTip("Ctrl+Enter")
        self.copy.clicked.connect(self.copy_wanted)
        self.sent = QPushButton(tr("Mark as sent"))
        self.sent.setToolTip("Ctrl+Shift+Enter")
        self.sent.clicked.connect(self.sent_wanted)
        self.draft = QPushButton(tr("Save draft"))
        self.draft.setProperty("quiet", True)
        self.draft.setToolTip("Ctrl+S")
        self.draft.clicked.connect(self.draft_wanted)
        flow = FlowLayout(self, theme.Space.S)
        flow.setContentsMargins(theme.Space.L, theme.Space.M, theme.Space.L, theme.Space.M)
        for button in (self.copy, self.sent, self.draft):
            flow.addWidget(button)

    def show_draft(self, draft: Draft) -> None:
        """Say where this draft is going to be pasted."""
        is_mail = draft.channel.kind is ChannelKind.EMAIL
        self.copy.setText(tr("Copy && open e-mail") if is_mail else tr("Copy && open profile"))

    def allow(self, is_allowed: bool) -> None:
        """Let the note go out, or not."""
        for button in (self.copy, self.sent, self.draft):
            button.setEnabled(is_allowed)


def record_sent(
    book: Book, draft: Draft, text: str, request_id: int | None, invitation_id: int | None
) -> None:
    """Record a note as sent: as a request of mine, or with the invitation it asks back about."""
    if invitation_id is None:
        book.requests.mark_sent(draft, text, request_id=request_id)
    else:
        book.requests.mark(invitation_id, RequestState.REPLIED, remarks=text)


def copy_and_open(draft: Draft, text: str) -> str:
    """Put a note on the clipboard and open where it is pasted; tell what happened."""
    QGuiApplication.clipboard().setText(text)
    target = _target(draft, text)
    if target is None:
        told = tr("Copied. {name} has no profile yet.")
        if draft.channel.kind is ChannelKind.EMAIL:
            told = tr("Copied. {name} has no e-mail address yet.")
        return told.format(name=draft.contact.full_name)
    opened = QDesktopServices.openUrl(target)
    return tr("Copied; paste it there.") if opened else tr("Copied. Open the profile to paste.")


def _target(draft: Draft, text: str) -> QUrl | None:
    """Give the address at which a note is pasted: a profile, or a mail to write."""
    if draft.channel.kind is not ChannelKind.EMAIL:
        return QUrl(draft.contact.profile_url) if draft.contact.profile_url else None
    if not draft.contact.email:
        return None
    parts = (("subject", draft.subject), ("body", text))
    url = QUrl()
    url.setScheme("mailto")
    url.setPath(draft.contact.email)
    url.setQuery("&".join(f"{name}={_encoded(words)}" for name, words in parts if words))
    return url


def _encoded(text: str) -> str:
    return bytes(QUrl.toPercentEncoding(text).data()).decode("ascii")
