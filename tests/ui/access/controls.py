"""What the keyboard reaches: the controls of a place, the way Tab takes, and what is seen of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget

from ui.access.places import ancestors, identity, settle

_MOST_STOPS = 250


def controls(window: QWidget) -> list[QWidget]:
    """Find every control that is seen, can be used, and takes the focus by Tab.

    Where something lies over the window and has the focus, only what stands in it can be used.
    """
    return [
        one
        for one in _uppermost(window).findChildren(QWidget)
        if one.isVisible()
        and one.isEnabled()
        and one.window() is window
        and one.focusProxy() is None
        and (one.focusPolicy() & Qt.FocusPolicy.TabFocus) == Qt.FocusPolicy.TabFocus
        and not _is_reached_by_arrows(one)
    ]


def _uppermost(window: QWidget) -> QWidget:
    here = QApplication.focusWidget()
    above = [here, *ancestors(here, window)] if here is not None else []
    return next((one for one in above if one.property("popup") and one.isVisible()), window)


def _is_reached_by_arrows(widget: QWidget) -> bool:
    """Say whether a widget is a choice among several of which another one is chosen."""
    if not isinstance(widget, QAbstractButton) or not widget.isCheckable() or widget.isChecked():
        return False
    group = widget.group()
    return group is not None and group.exclusive() and group.checkedButton() is not None


def spoken_name(widget: QWidget) -> str:
    """Give what a screen reader says a control is."""
    told = QAccessible.queryAccessibleInterface(widget)
    return told.text(QAccessible.Text.Name) if told is not None else ""


def tab_way(
    window: QWidget,
    *,
    backwards: bool = False,
    note: Callable[[QWidget], object] = lambda stop: None,
) -> list[QWidget]:
    """Press Tab from the first control on until it comes round; gives every stop once."""
    key = Qt.Key.Key_Backtab if backwards else Qt.Key.Key_Tab
    stops: list[QWidget] = []
    for _ in range(_MOST_STOPS):
        here = QApplication.focusWidget()
        if here is None or here in stops:
            return stops
        stops.append(here)
        note(here)
        QTest.keyClick(here, key)
        settle_focus()
    raise AssertionError("Tab never comes round")


def settle_focus() -> None:
    """Let a change of the focus have its consequences."""
    QApplication.processEvents()


def misled(way: Sequence[QWidget], window: QWidget) -> list[str]:
    """Name the steps of Tab that lead up, or back against the direction of reading.

    Two stops are compared as the parts in which they stand: so columns are read one by one.
    """
    return [
        f"{identity(one, window)} → {identity(other, window)}"
        for one, other in pairwise(way)
        if _leads_back(one, other, window)
    ]


def _leads_back(one: QWidget, other: QWidget, window: QWidget) -> bool:
    here, there = _branches(one, other, window)
    is_left, is_right = there.right() < here.left(), here.right() < there.left()
    is_beside = here.top() < there.bottom() and there.top() < here.bottom()
    if is_beside and (is_left or is_right):
        return is_left != (window.layoutDirection() == Qt.LayoutDirection.RightToLeft)
    return there.bottom() < here.top()


def _branches(one: QWidget, other: QWidget, window: QWidget) -> tuple[QRect, QRect]:
    """Give the rectangles of the two parts of their nearest common part in which they stand."""
    first = [window, *reversed([one, *ancestors(one, window)])]
    second = [window, *reversed([other, *ancestors(other, window)])]
    depth = 0
    while depth + 1 < min(len(first), len(second)) and first[depth + 1] is second[depth + 1]:
        depth += 1
    here = first[min(depth + 1, len(first) - 1)]
    there = second[min(depth + 1, len(second) - 1)]
    return _rect(here, window), _rect(there, window)


def _rect(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def focus_is_seen(widget: QWidget, window: QWidget) -> bool:
    """Say whether a control's picture changes when it gets the focus."""
    without = _picture(widget, window, focused=False)
    focused = _picture(widget, window, focused=True)
    return without != focused


def out_of_sight(widget: QWidget) -> bool:
    """Say whether nothing of a control can be seen, as where it is scrolled away."""
    return widget.visibleRegion().isEmpty()


def _bring_into_sight(widget: QWidget, window: QWidget) -> None:
    for above in ancestors(widget, window):
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)


def _picture(widget: QWidget, window: QWidget, *, focused: bool) -> QImage:
    if focused:
        widget.setFocus(Qt.FocusReason.TabFocusReason)
    else:
        _elsewhere(widget, window).setFocus(Qt.FocusReason.TabFocusReason)
    _bring_into_sight(widget, window)
    settle()
    around = _rect(widget, window).adjusted(-3, -3, 3, 3)
    return window.grab(around).toImage()


def _elsewhere(widget: QWidget, window: QWidget) -> QWidget:
    """Find another control that has nothing to do with this one."""
    others = (one for one in controls(window) if one is not widget)
    apart = (one for one in others if not one.isAncestorOf(widget) and not widget.isAncestorOf(one))
    return next(apart, window)
