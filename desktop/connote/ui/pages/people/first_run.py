"""What an empty book shows: what Connote is for, who you are, and two ways to begin."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.errors import AskedWrongly
from connote.core.files.matching import split_name
from connote.core.things import Account
from connote.ui import theme
from connote.ui.icons import icon
from connote.ui.widgets.inline_form import Field, InlineForm

_WIDTH = 600

_ME = (
    Field("name", "Your name", hint="Kevin Hart"),
    Field("account", "LinkedIn account", ("free", "premium"), is_open=False),
    Field("situation", "What you are up to", hint="between gigs", is_wide=True),
)


class FirstRun(QWidget):
    """Asks who you are, once, and offers the import and the sample book."""

    import_wanted = Signal()
    sample_wanted = Signal()
    contact_wanted = Signal()

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        """Build the page."""
        super().__init__(parent)
        self._book = book
        self.form = InlineForm(_ME, "This is me", can_leave=False)
        self.form.submitted.connect(self._say_who)
        self.form.setMinimumHeight(self.form.sizeHint().height())
        middle = QWidget()
        middle.setFixedWidth(_WIDTH)
        column = QVBoxLayout(middle)
        column.setSpacing(theme.Space.S)
        column.addWidget(theme.label("Your contact book", "page"))
        about = theme.label(
            "Keep how you know each person and what you are after; Connote writes the note that "
            "says both, inside the channel’s limit. Everything stays on this machine.",
            "quiet",
        )
        _wrap(about)
        column.addWidget(about)
        column.addSpacing(theme.Space.L)
        self._who = theme.label("Who are you?", "heading")
        column.addWidget(self._who)
        column.addWidget(self.form)
        column.addSpacing(theme.Space.L)
        column.addWidget(theme.label("Whom do you know?", "heading"))
        hint = theme.label(
            "Drop LinkedIn’s export anywhere on this window, add people one by one, "
            "or look around on made-up people first.",
            "quiet",
        )
        _wrap(hint)
        column.addWidget(hint)
        column.addSpacing(theme.Space.XS)
        column.addLayout(self._ways())
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addWidget(middle, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(3)

    def _ways(self) -> QHBoxLayout:
        self.import_button = QPushButton(icon("import", "on_accent"), "Import LinkedIn’s export…")
        self.import_button.setProperty("primary", True)
        self.import_button.clicked.connect(self.import_wanted)
        add = QPushButton(icon("plus", "text"), "Add somebody")
        add.clicked.connect(self.contact_wanted)
        self.sample_button = QPushButton("Use the sample book")
        self.sample_button.clicked.connect(self.sample_wanted)
        row = QHBoxLayout()
        row.setSpacing(theme.Space.S)
        for button in (self.import_button, add, self.sample_button):
            row.addWidget(button)
        row.addStretch(1)
        return row

    def reload(self) -> None:
        """Ask who you are only as long as the book doesn't know."""
        is_known = self._book.contacts.me() is not None
        self.form.setVisible(not is_known)
        self._who.setVisible(not is_known)

    def focus_first(self) -> None:
        """Begin with the name, or with the import."""
        if self.form.isVisible():
            self.form.control("name").setFocus()
        else:
            self.import_button.setFocus()

    def _say_who(self, told: dict[str, str]) -> None:
        if not told["name"]:
            raise AskedWrongly("Say your name; the note ends with it.")
        first, last = split_name(told["name"])
        self._book.contacts.set_me(
            ContactWords(first_name=first, last_name=last),
            situation=told["situation"],
            account=Account(told["account"]),
        )


def _wrap(label: QLabel) -> None:
    """Let a label have as many lines as it needs; aligned in a column it would get one."""
    label.setWordWrap(True)
    label.setMinimumHeight(label.heightForWidth(_WIDTH - 2 * theme.Space.M))
