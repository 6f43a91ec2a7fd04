"""The menus of the people list: what a row offers, and its columns and order."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from connote.core.speech import tr
from connote.core.things import ContactRow
from connote.ui.icons import icon
from connote.ui.pages.people.arrangement import Arrangement
from connote.ui.pages.people.columns import COLUMNS, NAME

if TYPE_CHECKING:
    from connote.ui.pages.people.list_side import ListSide


def row_menu(side: ListSide, person: ContactRow | None, *, is_archive: bool) -> QMenu:
    """Offer what can be done with one person, or without one with all who are chosen."""
    menu = _menu(side)
    crowd = side.crowd
    archived = person.is_archived if person is not None else is_archive
    if person is not None:
        _add(menu, tr("Write Request"), "edit", lambda: side.note_wanted.emit(person.id, None))
        menu.addSeparator()
    put_on = menu.addMenu(icon("tag", "quiet"), tr("Tag"))
    take_off = menu.addMenu(tr("Take Tag Off"))
    crowd.fill_tag_menus(put_on, take_off)
    words = tr("Bring Back from the Archive") if archived else tr("Archive")
    _add(menu, words, "inbox", lambda: crowd.archive_wanted.emit(not archived))
    _add(menu, tr("Export…"), "export", crowd.export_wanted.emit)
    menu.addSeparator()
    _add(menu, tr("Delete"), "trash", crowd.delete_wanted.emit)
    return menu


def columns_menu(side: ListSide, *, is_wide: bool) -> QMenu:
    """Offer the wide list, its columns, and what the list is ordered by."""
    menu = _menu(side)
    header = side.table.header
    wide = menu.addAction(tr("Wide List"))
    wide.setCheckable(True)
    wide.setChecked(is_wide)
    wide.triggered.connect(lambda: side.wide_wanted.emit(not is_wide))
    menu.addSection(tr("Columns"))
    for section, column in enumerate(COLUMNS):
        action = menu.addAction(tr(column.title))
        action.setCheckable(True)
        action.setChecked(column.name in header.arrangement.shown)
        action.setEnabled(is_wide and section != NAME)
        action.toggled.connect(lambda on, name=column.name: side.table.header.show_column(name, on))
    _add(menu, tr("Usual Columns"), "", lambda: side.arrange(Arrangement())).setEnabled(is_wide)
    menu.addSeparator()
    _add_orders(menu.addMenu(tr("Order By")), side)
    return menu


def _add_orders(menu: QMenu, side: ListSide) -> None:
    now = side.table.header.arrangement
    group = QActionGroup(menu)
    for column in COLUMNS:
        action = group.addAction(menu.addAction(tr(column.title)))
        action.setCheckable(True)
        action.setChecked(column.order is now.order)
        action.triggered.connect(lambda _on, one=column: side.order_by(one.order, one.is_day))
    menu.addSeparator()
    turned = menu.addAction(tr("The Other Way Round"))
    turned.setCheckable(True)
    turned.setChecked(now.falling)
    turned.triggered.connect(lambda: side.order_by(now.order, not now.falling))


def _menu(side: ListSide) -> QMenu:
    menu = QMenu(side)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu


def _add(menu: QMenu, words: str, picture: str, act: Callable[[], object]) -> QAction:
    action = menu.addAction(words)
    if picture:
        action.setIcon(icon(picture, "quiet"))
    action.triggered.connect(lambda _checked=False: act())
    return action
