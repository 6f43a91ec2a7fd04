"""Every action of the window in one table: its words, its place in a menu, its shortcut."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from connote.core.speech import later, tr
from connote.ui.icons import icon

_ROLES = {"quit": QAction.MenuRole.QuitRole, "about": QAction.MenuRole.AboutRole}


class Entry(NamedTuple):
    """One action: its name in code, its words, its shortcut ("" for none) and its icon.

    `page_key` is a key that a page gives the same verb: told beside it, and heard by the page only.
    """

    name: str
    words: str
    shortcut: str = ""
    icon: str = ""
    page_key: str = ""


_ALSO = {"redo": ("Ctrl+Y",)}
"""Further shortcuts, for hands from elsewhere."""

_ONCE = ("copy_note", "mark_sent", "skip_person", "save_draft")
"""What a key that is held down does but once: the next person would be marked by it, too."""

SEPARATOR = Entry("", "")

MENUS: Mapping[str, tuple[Entry, ...]] = {
    later("&File"): (
        Entry("add_contact", later("&New Contact"), "Ctrl+N", "plus"),
        Entry("add_goal", later("New &Goal"), "Ctrl+Shift+G", "goals"),
        SEPARATOR,
        Entry("import_files", later("&Import…"), "Ctrl+O", "import"),
        Entry("past_imports", later("&Past Imports"), "", "history"),
        Entry("load_sample", later("Load the &Sample Book")),
        SEPARATOR,
        Entry("export_requests", later("Export &Outreach History…"), "Ctrl+E", "export"),
        Entry("export_contacts", later("Export &Contacts…")),
        Entry("export_book", later("Export the Whole &Book…")),
        Entry("back_up", later("Back &Up Now")),
        Entry("restore", later("&Restore a Backup…"), "", "history"),
        SEPARATOR,
        Entry("quit", later("&Quit"), "Ctrl+Q"),
    ),
    later("&Edit"): (
        Entry("undo", later("&Undo"), "Ctrl+Z", "undo"),
        Entry("redo", later("&Redo"), "Ctrl+Shift+Z", "redo"),
        SEPARATOR,
        Entry("search", later("&Find or Do Anything"), "Ctrl+K", "search"),
        Entry("search_people", later("&Search People"), "Ctrl+F", "people"),
        Entry("show_duplicates", later("Find &Duplicates"), "Ctrl+D", "users"),
    ),
    later("&View"): (
        Entry("show_today", later("&Today"), "Ctrl+1", "today"),
        Entry("show_people", later("&People"), "Ctrl+2", "people"),
        Entry("show_goals", later("&Goals"), "Ctrl+3", "goals"),
        Entry("show_requests", later("&Requests"), "Ctrl+4", "requests"),
        Entry("show_templates", later("T&emplates"), "Ctrl+5", "templates"),
        Entry("show_insights", later("&Insights"), "Ctrl+6", "insights"),
        SEPARATOR,
        Entry("show_settings", later("&Settings"), "Ctrl+,", "settings"),
    ),
    later("&Request"): (
        Entry("write_request", later("&Write to This Person"), "Ctrl+R", "edit"),
        Entry("write_next", later("Write to the &Next for This Goal"), "Ctrl+Shift+R"),
        Entry("skip_person", later("S&kip to the Next Person"), "Ctrl+Shift+N"),
        SEPARATOR,
        Entry("copy_note", later("&Copy && Open Profile"), "Ctrl+Return", "copy"),
        Entry("mark_sent", later("&Mark as Sent"), "Ctrl+Shift+Return", "send"),
        Entry("save_draft", later("Save &Draft"), "Ctrl+S"),
        Entry("close_composer", later("C&lose the Composer"), "Ctrl+W"),
        SEPARATOR,
        Entry("mark_accepted", later("Mark as &Accepted"), "", "check", "A"),
        Entry("mark_replied", later("Mark as &Replied"), "", "reply", "R"),
        Entry("mark_helped", later("Mark as &Helped"), "", "heart", "H"),
        Entry("mark_declined", later("Mark as D&eclined"), "", "cross", "D"),
        Entry("mark_withdrawn", later("Mark as W&ithdrawn"), "", "undo", "W"),
        Entry("mark_gone", later("Mark as &Gone"), "", "circle-slash", "G"),
        Entry("mark_thanked", later("Note That I &Thanked Them"), "", "", "T"),
    ),
    later("&Template"): (
        Entry("new_template", later("&New Template"), "Ctrl+T", "plus"),
        Entry("duplicate_template", later("&Duplicate"), "", "copy"),
        Entry("archive_template", later("&Archive or Take Out"), "", "inbox"),
        Entry("compare_template", later("&Compare with Another Template"), "", "insights"),
        SEPARATOR,
        Entry("import_template", later("&Import a Template…"), "", "import"),
        Entry("take_out_template", later("&Export This Template…"), "", "export"),
        Entry("add_starters", later("Add Missing &Starters"), "", "templates"),
    ),
    later("&Help"): (
        Entry("help_contents", later("&Help"), "F1", "info"),
        Entry("help_templates", later("Writing &Templates"), "", "templates"),
        Entry("show_keys", later("&Keyboard"), "Ctrl+/", "keyboard"),
        Entry("about", later("&About Connote")),
    ),
}


def build_menus(
    window: QMainWindow, slots: Mapping[str, Callable[[], object]]
) -> dict[str, QAction]:
    """Fill the menu bar; every action calls the slot of its name. Gives the actions by name."""
    actions: dict[str, QAction] = {}
    for title, entries in MENUS.items():
        menu: QMenu = window.menuBar().addMenu(tr(title))
        for entry in entries:
            if entry is SEPARATOR:
                menu.addSeparator()
                continue
            action = QAction(with_key(tr(entry.words), entry.page_key), window)
            if entry.icon:
                action.setIcon(icon(entry.icon, "quiet"))
            if entry.shortcut:
                keys = (entry.shortcut, *_ALSO.get(entry.name, ()))
                action.setShortcuts([QKeySequence(key) for key in keys])
            action.setMenuRole(_ROLES.get(entry.name, QAction.MenuRole.NoRole))
            action.setAutoRepeat(entry.name not in _ONCE)
            slot = slots[entry.name]
            action.triggered.connect(lambda _checked=False, slot=slot: slot())
            menu.addAction(action)
            actions[entry.name] = action
    return actions


def with_key(words: str, key: str) -> str:
    """Set a key beside words as menus show it, without making it a shortcut of the window."""
    return f"{words}\t{_native(key)}" if key else words


ON_PAGES = (
    (later("Edit the name of the person shown"), "F2"),
    (later("Delete what is chosen in a list"), "Del"),
    (later("Open what is chosen in a list"), "Return"),
    (later("People: filter the list"), "Ctrl+Shift+F"),
    (later("People: choose everybody who is listed"), "Ctrl+A"),
    (later("Requests: mark as sent, accepted, replied, helped"), "S, A, R, H"),
    (later("Requests: mark as declined, withdrawn, gone"), "D, W, G"),
    (later("Requests: note that you thanked them"), "T"),
    (later("Requests: move a card to the next column, to the one before"), "Ctrl+Right, Ctrl+Left"),
    (later("Requests to me: accept, ignore, ask for context"), "A, I, C"),
    (later("Templates: put in a fact"), "Ctrl+Space"),
    (later("Templates: make the selection optional"), "Ctrl+B"),
    (later("Templates: begin another variant of a part"), "Ctrl+Shift+B"),
    (later("Templates: preview the next, the previous contact"), "Alt+Down, Alt+Up"),
    (later("Leave a field or the composer"), "Esc"),
)
"""Keys that belong to a page rather than to a menu."""


def key_list() -> list[tuple[str, str]]:
    """List all shortcuts with what they do, for the help."""
    return [*_of_menus(), *((tr(words), _native(keys)) for words, keys in ON_PAGES)]


def plain(words: str) -> str:
    """Give a menu's words without its keys and the signs for them."""
    words = words.partition("\t")[0]
    return words.replace("&&", "\0").replace("&", "").replace("\0", "&")


def _native(keys: str) -> str:
    """Name keys, parted by commas, as the keyboards of the language do."""
    if keys.endswith(","):  # the comma itself
        return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    told = (QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
            for key in keys.split(", "))  # fmt: skip
    return ", ".join(told)


def _of_menus() -> list[tuple[str, str]]:
    return [
        (
            plain(tr(entry.words)).rstrip("…"),
            _native(entry.shortcut),
        )
        for entries in MENUS.values()
        for entry in entries
        if entry.shortcut
    ]
