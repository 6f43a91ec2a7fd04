"""When the book's file is deleted, moved or replaced under the open window: said, and mended.

What is shown is still whole, since the file that was opened lives on until it is closed; nothing
is written to it any more. It can be written again to its place, or anywhere; a file that took its
place can be gone on with, after a backup of what is open.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from connote.core import clock
from connote.core.speech import tr
from connote.core.store.connection import FilePlace
from connote.ui.notice_bar import Way

if TYPE_CHECKING:
    from connote.ui.main_window import MainWindow

_NOTICE = "lost book"


class LostBook(QObject):
    """Tells of it in the notice bar, and does what is chosen there."""

    def __init__(self, window: MainWindow) -> None:
        """Listen to the bridge of this window."""
        super().__init__(window)
        self._window = window
        window.bridge.moved.connect(self._tell)

    def _tell(self, place: FilePlace) -> None:
        notices = self._window.frame.notices
        path = self._window.book.path
        save = Way(tr("Save a copy…"), self._save_copy)
        if place is FilePlace.HERE:
            notices.take_away(_NOTICE)
        elif place is FilePlace.GONE:
            told = tr(
                "The book’s file was moved or deleted: {path}. What you see is still whole, but "
                "nothing can be changed until it has a file again."
            )
            ways = [Way(tr("Write it there again"), self._save_again), save]
            notices.show_notice(_NOTICE, told.format(path=path), ways, is_grave=True)
        else:
            told = tr(
                "Another file took the place of the book: {path}. What you see is still whole, "
                "but nothing can be changed until you choose."
            )
            ways = [Way(tr("Go on with that file"), self._go_on), save]
            notices.show_notice(_NOTICE, told.format(path=path), ways, is_grave=True)

    def _save_copy(self) -> None:
        name = f"connote-book-{clock.today().isoformat()}.connote"
        kinds = tr("Connote book") + " (*.connote)"
        target = self._window.ask.save_file(tr("Save a Copy of the Book"), name, kinds)
        if target is not None:
            self._window.book.copy_to(target)
            self._window.say(tr("The whole book was written to {path}").format(path=target))
            self._window.bridge.look_outside()

    def _save_again(self) -> None:
        from connote.core.restoring import save_again  # not needed in most runs

        save_again(self._window.book, tr("The book was written again to its place"))
        self._window.bridge.look_outside()

    def _go_on(self) -> None:
        from connote.core.restoring import go_on_with_file  # not needed in most runs

        told = tr("Going on with the file that was put there; what was open is among the backups")
        go_on_with_file(self._window.book, told)
        self._window.bridge.look_outside()
