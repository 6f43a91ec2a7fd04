"""The way of Tab through parts whose widgets come and go: by the layouts, not by when they came."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLayout,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QWidget,
)


def follow_layout(whole: QWidget, *, from_first: bool = False) -> None:
    """Let Tab go through a part as its layouts do, the hidden ones included.

    To be called when widgets were put between others: Qt lets Tab come to them last of all. With
    `from_first` the part's first control stays where it is: a part that stands among others, whose
    order is settled, follows from there.
    """
    stops = [one for one in _within(whole) if _is_stop(one)]
    if not stops:
        return
    before = stop_before(whole)
    if not from_first and before is not whole and before not in stops:
        QWidget.setTabOrder(before, stops[0])
    for one, other in pairwise(stops):
        QWidget.setTabOrder(one, other)


def go_round(whole: QWidget, *, forward: bool) -> bool:
    """Move the focus on within a part, and at its end round to its beginning.

    What lies over the window calls it in `focusNextPrevChild`: Tab is not to go where it covers.
    """
    stops = [one for one in _within(whole) if _is_stop(one) and one.isVisible() and one.isEnabled()]
    here = next((place for place, one in enumerate(stops) if one.hasFocus()), -1)
    if not stops:
        return False
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    stops[(here + (1 if forward else -1)) % len(stops)].setFocus(reason)
    return True


def stop_before(stop: QWidget) -> QWidget:
    """Give the control from which Tab leads to this one, be it shown or not."""
    before = stop.previousInFocusChain()
    while before is not None and not _is_stop(before):
        before = before.previousInFocusChain()
    return before or stop


def _is_stop(widget: QWidget) -> bool:
    has_own = widget.focusProxy() is None
    return has_own and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _within(widget: QWidget) -> Iterator[QWidget]:
    """Give a widget and all that stand in it, from where reading begins."""
    yield widget
    layout = widget.layout()
    if isinstance(widget, QScrollArea):
        yield from _within_all((widget.widget(),))
    elif isinstance(widget, QAbstractScrollArea | QAbstractSpinBox | QComboBox):
        return  # what stands in it is Qt's own
    elif isinstance(widget, QSplitter | QStackedWidget):
        yield from _within_all(widget.widget(place) for place in range(widget.count()))
    elif layout is not None:
        yield from _laid_out(layout)
    else:
        yield from _within_all(one for one in widget.children() if isinstance(one, QWidget))


def _within_all(widgets: Iterable[QWidget | None]) -> Iterator[QWidget]:
    for widget in widgets:
        if widget is not None and not widget.isWindow():
            yield from _within(widget)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if isinstance(item, QLayout):
            yield from _laid_out(item)
        elif item is not None:
            yield from _within_all((item.widget(),))
