"""What an empty book shows: what Connote is for, who you are, and the ways to begin.

Nothing typed here is lost: whichever way one goes on, the name that stands in the form is kept.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.errors import AskedWrongly
from connote.core.files.matching import split_name
from connote.core.speech import later, tr
from connote.core.things import Account, Me
from connote.ui import theme
from connote.ui.icons import icon
from connote.ui.widgets.inline_form import Field, InlineForm

_WIDTH = 25 * theme.Space.XL

_ACCOUNTS = {
    Account.FREE: later("Free: 200 characters, 5 notes a month"),
    Account.PREMIUM: later("Premium: 300 characters"),
}
_CALLED = {Account.FREE: later("Free"), Account.PREMIUM: later("Premium")}


class FirstRun(QScrollArea):
    """Asks who you are, once, and offers the import, the sample book and somebody new."""

    import_wanted = Signal()
    sample_wanted = Signal()
    contact_wanted = Signal()

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        """Build the page."""
        super().__init__(parent)
        self._book = book
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        middle = QWidget()
        middle.setFixedWidth(_WIDTH)
        column = QVBoxLayout(middle)
        column.setSpacing(theme.Space.S)
        column.addWidget(theme.label(tr("Your contact book"), "page"))
        column.addWidget(
            _wrapped(
                tr(
                    "Keep how you know each person and what you are after; Connote writes the "
                    "note that says both, inside the channel’s limit. Everything stays on this "
                    "machine."
                )
            )
        )
        column.addSpacing(theme.Space.M)
        column.addWidget(theme.label(tr("Who are you?"), "heading"))
        column.addWidget(self._who())
        column.addSpacing(theme.Space.M)
        column.addWidget(theme.label(tr("Whom do you know?"), "heading"))
        column.addWidget(self._drop_card())
        column.addLayout(self._other_ways())
        inside = QWidget()
        outer = QVBoxLayout(inside)
        outer.addStretch(2)
        outer.addWidget(middle, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(3)
        self.setWidget(inside)

    def _who(self) -> QWidget:
        """Lay out the form, and the line that stands in its place once it is answered."""
        accounts = tuple(map(tr, _ACCOUNTS.values()))
        fields = (
            Field("name", tr("Your name"), hint=tr("Kevin Hart", "an example of a name")),
            Field("account", tr("LinkedIn account"), accounts, is_open=False),
            Field("situation", tr("What you are up to"), hint=tr("between gigs"), is_wide=True),
        )
        self.form = InlineForm(fields, tr("This is me"), can_leave=False)
        self.form.submitted.connect(self._say_who)
        self.form.setMinimumHeight(self.form.sizeHint().height())
        self._told = theme.label("")
        self._told.setWordWrap(True)
        change = QPushButton(tr("Change", "what is said of me"))
        change.setProperty("quiet", True)
        change.clicked.connect(self._ask_again)
        self._line = QWidget()
        row = QHBoxLayout(self._line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._told, 1)
        row.addWidget(change)
        who = QWidget()
        column = QVBoxLayout(who)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        column.addWidget(self._line)
        return who

    def _drop_card(self) -> QFrame:
        """Lay out the place to drop files; the whole window takes them."""
        card = QFrame()
        card.setProperty("drop", True)
        self.import_button = QPushButton(icon("import", "on_accent"), tr("Choose the file…"))
        self.import_button.setProperty("primary", True)
        self.import_button.clicked.connect(lambda: self._go_on(self.import_wanted))
        column = QVBoxLayout(card)
        column.setContentsMargins(*[int(theme.Space.L)] * 4)
        column.setSpacing(theme.Space.S)
        row = QHBoxLayout()
        row.setSpacing(theme.Space.M)
        told = theme.label(tr("Drop your LinkedIn export here"), "strong")
        told.setWordWrap(True)
        row.addWidget(told, 1)
        row.addWidget(self.import_button)
        column.addLayout(row)
        column.addWidget(
            _wrapped(
                tr(
                    "At LinkedIn it is under Settings, Data privacy, Get a copy of your data. "
                    "Address books of phones and mail programs are as welcome."
                ),
                2 * theme.Space.L,
            )
        )
        return card

    def _other_ways(self) -> QHBoxLayout:
        add = QPushButton(icon("plus", "text"), tr("Add somebody"))
        add.clicked.connect(lambda: self._go_on(self.contact_wanted))
        self.sample_button = QPushButton(
            icon("users", "text"), tr("Look around with made-up people")
        )
        self.sample_button.clicked.connect(lambda: self._go_on(self.sample_wanted))
        row = QHBoxLayout()
        row.setContentsMargins(0, theme.Space.XS, 0, 0)
        row.setSpacing(theme.Space.S)
        row.addWidget(add)
        row.addWidget(self.sample_button)
        row.addStretch(1)
        return row

    # ── what is shown ────────────────────────────────────────────────────────────────────────

    def reload(self) -> None:
        """Ask who you are as long as the book doesn't know, and say it then."""
        me = self._book.contacts.me()
        self.form.setVisible(me is None)
        self._line.setVisible(me is not None)
        if me is not None:
            account = tr(_CALLED[me.account])
            parts = (me.contact.full_name, me.situation, account)
            self._told.setText(" · ".join(part for part in parts if part))

    def focus_first(self) -> None:
        """Begin with the name, or with the import."""
        if self.form.isVisible():
            self.form.control("name").setFocus()
        else:
            self.import_button.setFocus()

    def _ask_again(self) -> None:
        """Show the form with what is known."""
        me = self._book.contacts.me()
        self._line.hide()
        self.form.begin(**_values(me) if me else {})

    # ── what is said ─────────────────────────────────────────────────────────────────────────

    def _say_who(self, told: dict[str, str]) -> None:
        if not told["name"]:
            raise AskedWrongly(tr("Say your name; the note ends with it."))
        first, last = split_name(told["name"])
        words = list(map(tr, _ACCOUNTS.values()))
        account = list(_ACCOUNTS)[words.index(told["account"])]
        self._book.contacts.set_me(
            ContactWords(first_name=first, last_name=last),
            situation=told["situation"],
            account=account,
        )
        self.reload()

    def _go_on(self, way: object) -> None:
        """Go a way, and take along the name that was typed but not yet confirmed."""
        told = self.form.values()
        if self.form.isVisible() and told["name"]:
            self._say_who(told)
        way.emit()  # type: ignore[attr-defined]


def _values(me: Me) -> dict[str, str]:
    return {
        "name": me.contact.full_name,
        "account": tr(_ACCOUNTS[me.account]),
        "situation": me.situation,
    }


def _wrapped(words: str, less: int = 0) -> QLabel:
    """Make a quiet text of as many lines as it needs; aligned in a column it would get one."""
    made = theme.label(words, "quiet")
    made.setWordWrap(True)
    made.setMinimumHeight(made.heightForWidth(_WIDTH - 2 * theme.Space.M - less))
    return made
