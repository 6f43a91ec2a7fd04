"""Every place of the window is reached by the keyboard alone, and told to who sees little."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QTabBar, QWidget

from connote.ui import theme
from connote.ui.actions import MENUS
from connote.ui.main_window import MainWindow
from ui.access.controls import (
    controls,
    focus_is_seen,
    misled,
    out_of_sight,
    settle_focus,
    spoken_name,
    tab_way,
)
from ui.access.known import without_known
from ui.access.places import PLACES, Place, identity, window_on

EVERYWHERE = pytest.mark.parametrize("place", PLACES, ids=[place.name for place in PLACES])


@EVERYWHERE
def test_everything_is_reached_named_and_seen(
    place: Place, sample_file: Path, tmp_path: Path, light: QApplication
) -> None:
    """Tab goes to every control in the order of reading and back; each has a name and a mark."""
    with window_on(place, sample_file, tmp_path) as window:
        faults = [*_unnamed(window), *_on_the_way(window), *_unseen(window)]
    assert without_known(place.name, faults) == []


def _unnamed(window: MainWindow) -> list[str]:
    return [
        f"{identity(one, window)} has no name" for one in controls(window) if not spoken_name(one)
    ]


def _on_the_way(window: MainWindow) -> list[str]:
    begin = controls(window)[0]
    begin.setFocus(Qt.FocusReason.TabFocusReason)
    settle_focus()
    hidden: list[QWidget] = []
    way = tab_way(window, note=lambda stop: hidden.append(stop) if out_of_sight(stop) else None)
    way[0].setFocus(Qt.FocusReason.TabFocusReason)
    back = tab_way(window, backwards=True)
    there = controls(window)
    return [
        *(f"{identity(one, window)} is not reached" for one in there if one not in way),
        *(f"{identity(one, window)} lies below" for one in way if one not in there),
        *(f"{identity(one, window)} is not reached back" for one in there if one not in back),
        *(f"{identity(one, window)} stays out of sight" for one in hidden),
        *(f"{told} leads back" for told in misled(way, window)),
    ]


def _unseen(window: MainWindow) -> list[str]:
    return [
        f"{identity(one, window)} looks the same with the focus"
        for one in controls(window)
        if not focus_is_seen(one, window)
    ]


@pytest.mark.parametrize("scheme", ["dark", "contrast"])
@pytest.mark.parametrize("place", PLACES[:7], ids=[place.name for place in PLACES[:7]])
def test_the_focus_is_seen_in_every_scheme(
    scheme: str, place: Place, sample_file: Path, tmp_path: Path, light: QApplication
) -> None:
    """Dark, and in high contrast, the control that has the focus looks different, too."""
    theme.apply(light, scheme)
    with window_on(place, sample_file, tmp_path) as window:
        faults = _unseen(window)
    theme.apply(light, "light")
    assert without_known(place.name, faults) == []


@EVERYWHERE
def test_no_key_means_two_things(
    place: Place, sample_file: Path, tmp_path: Path, light: QApplication
) -> None:
    """Neither a shortcut nor an Alt key of what is seen is taken twice, by menus or by a page."""
    with window_on(place, sample_file, tmp_path) as window:
        keys = [*_shortcuts(window), *_alt_keys(window)]
    assert [key for key, count in Counter(keys).items() if count > 1] == []


def _shortcuts(window: MainWindow) -> list[str]:
    wide = (Qt.ShortcutContext.WindowShortcut, Qt.ShortcutContext.ApplicationShortcut)
    actions = {
        key.toString()
        for action in window.actions_by_name.values()
        for key in action.shortcuts()
        if action.isEnabled()
    }
    own = [
        key.toString()
        for action in window.findChildren(QAction)
        if action not in window.actions_by_name.values() and action.shortcutContext() in wide
        for key in action.shortcuts()
    ]
    shortcuts = [
        one.key().toString()
        for one in window.findChildren(QShortcut)
        if one.context() in wide and _is_seen(one.parent())
    ]
    return [*actions, *own, *shortcuts]


def _is_seen(parent: object) -> bool:
    return isinstance(parent, QWidget) and parent.isVisible()


def _alt_keys(window: MainWindow) -> list[str]:
    texts = [action.text() for action in window.menuBar().actions()]
    for one in window.findChildren(QWidget):
        if not one.isVisible() or one.window() is not window:
            continue
        is_named_after = isinstance(one, QLabel) and one.buddy() is not None
        if isinstance(one, QAbstractButton) or is_named_after:
            texts.append(str(one.property("text")))
        elif isinstance(one, QTabBar):
            texts.extend(one.tabText(place) for place in range(one.count()))
    keys = (QKeySequence.mnemonic(text).toString() for text in texts)
    return [key for key in keys if key]


@pytest.mark.parametrize("menu", MENUS)
def test_no_letter_of_a_menu_is_taken_twice(menu: str) -> None:
    """Within a menu, each entry has a letter of its own."""
    keys = [QKeySequence.mnemonic(entry.words).toString() for entry in MENUS[menu] if entry.words]
    doubled = [key for key, count in Counter(keys).items() if key and count > 1]
    assert doubled == []
