"""The menu of facts: what each one means, and how it is written."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu, QWidget

from connote.core.writing.facts import FACTS

_LAST_OF_GROUP = ("place", "introduced_by", "knows_target", "my_company")


def facts_menu(parent: QWidget) -> QMenu:
    """Make the menu; the data of each of its actions is the name of a fact."""
    menu = QMenu(parent)
    for fact in FACTS.values():
        written = "{% if … %}" if fact.is_yes_or_no else f"{{{{ {fact.name} }}}}"
        action = menu.addAction(f"{fact.words[0].upper()}{fact.words[1:]}\t{written}")
        action.setData(fact.name)
        if fact.name in _LAST_OF_GROUP:
            menu.addSeparator()
    return menu
