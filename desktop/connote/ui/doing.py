"""What the menus and the palette do with the window as a whole: begin, bring, keep, explain."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from connote.core.speech import tr

if TYPE_CHECKING:
    from connote.ui.help import HelpWindow
    from connote.ui.main_window import MainWindow


class Doing:
    """Verbs of a window; `MenuVerbs` finds them by the actions’ names."""

    def __init__(self, window: MainWindow) -> None:
        """Do it with this window."""
        self._window = window
        self._help: HelpWindow | None = None

    # ── begin ────────────────────────────────────────────────────────────────────────────────

    def add_goal(self) -> None:
        """Open the form for a new goal."""
        self._window.show_view("goals")
        self._window.page("goals").add_goal()  # type: ignore[attr-defined]

    def templates_do(self, verb: str) -> None:
        """Go to the templates and call a verb of theirs."""
        self._window.show_view("templates")
        getattr(self._window.pages["templates"], verb)()

    def load_sample(self) -> None:
        """Fill an empty book with the sample."""
        from connote.core.sample import load_sample  # not needed in most runs

        if self._window.book.contacts.number():
            self._window.say(
                tr("This book has contacts; the sample is only put into an empty one.")
            )
        else:
            load_sample(self._window.book)

    # ── bring ────────────────────────────────────────────────────────────────────────────────

    def import_files(self) -> None:
        """Go to the Import page, which asks for files."""
        self._window.show_view("importing")
        self._window.page("importing").choose_files()  # type: ignore[attr-defined]

    def past_imports(self) -> None:
        """Go to the imports there were, unless one is being prepared."""
        self._window.show_view("importing")
        self._window.page("importing").show_start()  # type: ignore[attr-defined]

    # ── keep ─────────────────────────────────────────────────────────────────────────────────

    def forget(self, contact_id: int) -> None:
        """Ask, since this can't be undone, and forget a contact for good."""
        name = self._window.book.contacts.get(contact_id).full_name
        sure = self._window.ask.confirm(
            tr("Forget {name}?").format(name=name),
            tr(
                "{name} is taken out of the book, the undo journal and all backups. "
                "This cannot be undone, nor can anything before it."
            ).format(name=name),
            tr("Forget for good"),
        )
        if sure:
            self._window.book.forget(contact_id)

    def back_up(self) -> None:
        """Make a backup now."""
        path = self._window.book.make_backup("manual")
        self._window.say(tr("Backed up to {path}").format(path=path))

    def restore(self) -> None:
        """Go to the backups, from which one is chosen."""
        self._window.show_view("settings")
        self._window.page("settings").show_section("backups")  # type: ignore[attr-defined]

    def put_back(self, source: Path, told: str) -> None:
        """Ask, since all of the book is replaced, and put a backup in its place."""
        from connote.core.restoring import put_back  # not needed in most runs

        window = self._window
        sure = window.ask.confirm(
            tr("Go back to the backup of {when}?").format(when=told),
            tr(
                "The book becomes what it was then, for everybody in it. It is backed up first as "
                "it is now, so that you can come back the same way."
            ),
            tr("Restore this backup"),
        )
        if not sure:
            return
        window.put_away()
        window.say(tr("Restoring…"))
        window.frame.status.repaint()  # a large book takes a moment
        put_back(window.book, source, tr("Restore the backup of {when}").format(when=told))

    def open_folder(self, folder: Path) -> None:
        """Show a folder in the system’s own file browser."""
        from PySide6.QtCore import QUrl  # not needed in most runs
        from PySide6.QtGui import QDesktopServices  # not needed in most runs

        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self._window.say(tr("The folder can’t be shown here; it is {path}").format(path=folder))

    # ── explain ──────────────────────────────────────────────────────────────────────────────

    def show_keys(self) -> None:
        """Show the keyboard's shortcuts."""
        self.show_help("keyboard")

    def help_templates(self) -> None:
        """Show how templates are written."""
        self.show_help("writing-templates")

    def help_contents(self) -> None:
        """Show the help from its first page on."""
        self.show_help("first-steps")

    def show_help(self, page: str) -> None:
        """Show a page of the help; there is one window for all of it."""
        from connote.ui.help import HelpWindow  # not needed in most runs

        if self._help is None:
            self._help = HelpWindow(self._window)
        self._help.show_page(page)

    def about(self) -> None:
        """Show what this program is."""
        from connote.ui.about import show_about  # not needed in most runs

        show_about(self._window, self._window.book)

    def quit(self) -> None:
        """Close the window; that ends the program."""
        self._window.close()

    def found(self, name: str) -> Callable[[], object]:
        """Find a verb by the name of its action: here, else at the window itself."""
        verb: Callable[[], object] = getattr(self, name, None) or getattr(self._window, name)
        return verb
