"""Every action of the window in one table: its words, its place in a menu, its shortcut."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from connote.ui.icons import icon

_ROLES = {"quit": QAction.MenuRole.QuitRole, "about": QAction.MenuRole.AboutRole}


class Entry(NamedTuple):
    """One action: its name in code, its words, its shortcut ("" for none) and its icon."""

    name: str
    words: str
    shortcut: str = ""
    icon: str = ""


_ALSO = {"redo": ("Ctrl+Y",)}
"""Further shortcuts, for hands from elsewhere."""

SEPARATOR = Entry("", "")

MENUS: Mapping[str, tuple[Entry, ...]] = {
    "&File": (
        Entry("add_contact", "&New Contact", "Ctrl+N", "plus"),
        Entry("add_goal", "New &Goal", "Ctrl+Shift+G", "goals"),
        SEPARATOR,
        Entry("import_files", "&Import…", "Ctrl+O", "import"),
        Entry("past_imports", "&Past Imports", "", "history"),
        Entry("load_sample", "Load the &Sample Book"),
        SEPARATOR,
        Entry("export_requests", "Export &Outreach History…", "Ctrl+E", "export"),
        Entry("export_contacts", "Export &Contacts…"),
        Entry("export_book", "Export the Whole &Book…"),
        Entry("back_up", "Back &Up Now"),
        SEPARATOR,
        Entry("quit", "&Quit", "Ctrl+Q"),
    ),
    "&Edit": (
        Entry("undo", "&Undo", "Ctrl+Z", "undo"),
        Entry("redo", "&Redo", "Ctrl+Shift+Z", "redo"),
        SEPARATOR,
        Entry("search", "&Search", "Ctrl+K", "search"),
        Entry("show_duplicates", "Find &Duplicates", "Ctrl+D", "users"),
    ),
    "&View": (
        Entry("show_today", "&Today", "Ctrl+1", "today"),
        Entry("show_people", "&People", "Ctrl+2", "people"),
        Entry("show_goals", "&Goals", "Ctrl+3", "goals"),
        Entry("show_requests", "&Requests", "Ctrl+4", "requests"),
        Entry("show_templates", "T&emplates", "Ctrl+5", "templates"),
        Entry("show_insights", "&Insights", "Ctrl+6", "insights"),
        SEPARATOR,
        Entry("show_settings", "&Settings", "Ctrl+,", "settings"),
    ),
    "&Request": (
        Entry("write_request", "&Write to This Person", "Ctrl+R", "edit"),
        Entry("write_next", "Write to the &Next for This Goal", "Ctrl+Shift+R"),
        Entry("skip_person", "S&kip to the Next Person", "Ctrl+Shift+N"),
        SEPARATOR,
        Entry("copy_note", "&Copy && Open Profile", "Ctrl+Return", "copy"),
        Entry("mark_sent", "&Mark as Sent", "Ctrl+Shift+Return", "send"),
        Entry("save_draft", "Save &Draft", "Ctrl+S"),
        Entry("close_composer", "C&lose the Composer", "Ctrl+W"),
    ),
    "&Template": (
        Entry("new_template", "&New Template", "Ctrl+T", "plus"),
        Entry("duplicate_template", "&Duplicate", "", "copy"),
        Entry("archive_template", "&Archive or Take Out", "", "inbox"),
        SEPARATOR,
        Entry("import_template", "&Import a Template…", "", "import"),
        Entry("take_out_template", "&Export This Template…", "", "export"),
        Entry("add_starters", "Add Missing &Starters", "", "templates"),
    ),
    "&Help": (
        Entry("help_templates", "Writing &Templates", "", "templates"),
        Entry("show_keys", "&Keyboard", "F1", "keyboard"),
        Entry("about", "&About Connote"),
    ),
}


def build_menus(
    window: QMainWindow, slots: Mapping[str, Callable[[], object]]
) -> dict[str, QAction]:
    """Fill the menu bar; every action calls the slot of its name. Gives the actions by name."""
    actions: dict[str, QAction] = {}
    for title, entries in MENUS.items():
        menu: QMenu = window.menuBar().addMenu(title)
        for entry in entries:
            if entry is SEPARATOR:
                menu.addSeparator()
                continue
            action = QAction(entry.words, window)
            if entry.icon:
                action.setIcon(icon(entry.icon, "quiet"))
            if entry.shortcut:
                keys = (entry.shortcut, *_ALSO.get(entry.name, ()))
                action.setShortcuts([QKeySequence(key) for key in keys])
            action.setMenuRole(_ROLES.get(entry.name, QAction.MenuRole.NoRole))
            slot = slots[entry.name]
            action.triggered.connect(lambda _checked=False, slot=slot: slot())
            menu.addAction(action)
            actions[entry.name] = action
    return actions


ON_PAGES = (
    ("Edit the name of the person shown", "F2"),
    ("Delete what is chosen in a list", "Del"),
    ("Open what is chosen in a list", "Return"),
    ("Requests: mark as sent, accepted, replied, helped", "S, A, R, H"),
    ("Requests: mark as declined, withdrawn, gone", "D, W, G"),
    ("Templates: put in a fact", "Ctrl+Space"),
    ("Templates: make the selection optional", "Ctrl+B"),
    ("Templates: begin another version of a part", "Ctrl+Shift+B"),
    ("Templates: preview the next, the previous contact", "Alt+Down, Alt+Up"),
    ("Leave a field or the composer", "Esc"),
)
"""Keys that belong to a page rather than to a menu."""


def key_list() -> list[tuple[str, str]]:
    """List all shortcuts with what they do, for the help."""
    return [*_of_menus(), *ON_PAGES]


def _of_menus() -> list[tuple[str, str]]:
    return [
        (
            entry.words.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…"),
            QKeySequence(entry.shortcut).toString(QKeySequence.SequenceFormat.NativeText),
        )
        for entries in MENUS.values()
        for entry in entries
        if entry.shortcut
    ]
