"""What the menus’ names mean: a verb of the window, or of a page that is open or opened for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from connote.ui.chosen_requests import MARKS

if TYPE_CHECKING:
    from connote.ui.main_window import MainWindow


class MenuVerbs(dict[str, Callable[[], object]]):
    """Finds what to call by an action’s name."""

    def __init__(self, window: MainWindow) -> None:
        """Find it on this window, and on what it is made of."""
        super().__init__()
        self._window = window

    def __missing__(self, name: str) -> Callable[[], object]:
        window = self._window
        verb, _, rest = name.partition("_")
        if verb == "show" and name != "show_keys":
            return lambda: window.show_view(rest)
        if verb == "export":
            return lambda: getattr(window.takeout, rest)()
        if name in _TEMPLATE_VERBS:
            return lambda: window.doing.templates_do(_TEMPLATE_VERBS[name])
        if name in MARKS:
            return lambda: window.chosen_requests.mark(name)
        if name in _COMPOSER_VERBS:
            return lambda: window.composing.do(_COMPOSER_VERBS[name])
        if name == "write_next":
            return window.composing.write_next
        return window.doing.found(name)


_TEMPLATE_VERBS = {
    "new_template": "add_template",
    "duplicate_template": "duplicate",
    "archive_template": "archive",
    "compare_template": "compare",
    "import_template": "import_template",
    "take_out_template": "export_template",
    "add_starters": "add_starters",
}

_COMPOSER_VERBS = {
    "copy_note": "copy_note",
    "save_draft": "save_draft",
    "close_composer": "leave",
    "skip_person": "skip",
}
