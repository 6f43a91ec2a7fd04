"""Texts and parts that are cut: what a place shows is measured against the room it has."""

from __future__ import annotations

from collections.abc import Iterator
from html import unescape

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QStackedLayout,
    QStackedWidget,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QTableView,
    QToolButton,
    QWidget,
)

from connote.ui import theme
from ui.access.painted import cut_texts
from ui.access.places import ancestors, identity

_CLOSE = 1
"""A pixel more or less is a matter of rounding."""

_MIRRORED = 3
"""Qt sets what stands in mirrored splitters a pixel too far, a level of them each."""


def cut(window: QWidget) -> list[str]:
    """Name everything in a window that is not shown whole, and says so by no tooltip."""
    found: set[str] = set()
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.window() is window and not _is_of_qt(widget):
            found.update(f"{identity(widget, window)} {why}" for why in _faults(widget, window))
    return sorted(found)


def _is_of_qt(widget: QWidget) -> bool:
    """Pass over the parts that Qt makes itself inside its own controls."""
    return widget.objectName().startswith("qt_")


def _faults(widget: QWidget, window: QWidget) -> Iterator[str]:
    if not _fits(widget) and not _is_told(widget):
        yield "has too little room for its words"
    if _is_cut_off(widget, window):
        yield "reaches beyond what it stands in"
    if isinstance(widget, QScrollArea) and widget.horizontalScrollBar().maximum() > _CLOSE:
        yield "must be scrolled sideways"
    if isinstance(widget, QAbstractItemView):
        yield from (f"paints “{text}” and tells no more" for text in cut_texts(widget))
    if isinstance(widget, QTableView):
        yield from (f"has no room for its heading “{title}”" for title in _short_heads(widget))


def _is_told(widget: QWidget) -> bool:
    """Say whether a tooltip tells all the words, as it does where a text is elided on purpose."""
    words = str(widget.property("text") or widget.property("currentText") or "")
    return bool(words) and words.replace("&", "") in unescape(widget.toolTip())


def _fits(widget: QWidget) -> bool:
    if isinstance(widget, QLabel):
        return _label_fits(widget)
    if isinstance(widget, QTabBar):
        return not any(one.isVisible() for one in widget.findChildren(QToolButton))
    if isinstance(widget, QComboBox):
        return _text_width(widget, widget.currentText()) <= _combo_room(widget) + _CLOSE
    if isinstance(widget, QLineEdit):
        return _field_fits(widget)
    if isinstance(widget, QAbstractButton) and widget.text():
        return widget.sizeHint().width() <= widget.width() + _CLOSE
    return True


def _label_fits(label: QLabel) -> bool:
    if not label.text():
        return True
    if label.wordWrap():
        return label.heightForWidth(label.width()) <= label.height() + _CLOSE
    hint = label.sizeHint()
    return hint.width() <= label.width() + _CLOSE and hint.height() <= label.height() + _CLOSE


def _combo_room(box: QComboBox) -> int:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    field = QStyle.SubControl.SC_ComboBoxEditField
    return box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, box).width()


def _field_fits(field: QLineEdit) -> bool:
    """Look at the placeholder: what is typed scrolls by itself."""
    if field.text() or not field.placeholderText() or field.hasFocus():
        return True
    margins = field.textMargins()
    room = field.contentsRect().width() - margins.left() - margins.right() - 4
    return _text_width(field, field.placeholderText()) <= room + _CLOSE


def _text_width(widget: QWidget, text: str) -> int:
    return widget.fontMetrics().horizontalAdvance(text)


def _is_cut_off(widget: QWidget, window: QWidget) -> bool:
    """Say whether a part sticks out of one it stands in that can’t be scrolled to it."""
    if isinstance(widget.parentWidget(), QAbstractScrollArea | QPlainTextEdit):
        return False
    if isinstance(widget, QWidget) and not (widget.width() and widget.height()):
        return isinstance(widget, QLabel | QPushButton | QToolButton | QLineEdit | QComboBox)
    for above in ancestors(widget, window):
        if isinstance(above.parentWidget(), QAbstractScrollArea):
            return False  # scrolled to; sideways scrolling is a fault of its own
        place = QRect(widget.mapTo(above, QPoint(0, 0)), widget.size())
        if not above.rect().adjusted(-_MIRRORED, -_CLOSE, _MIRRORED, _CLOSE).contains(place):
            return True
    return False


def _short_heads(table: QTableView) -> Iterator[str]:
    header, model = table.horizontalHeader(), table.model()
    if model is None or header.isHidden():
        return
    metrics = QFontMetrics(theme.font(theme.Size.HINT, strong=True))  # as the style sheet has it
    for column in range(model.columnCount()):
        title = str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        told = model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
        if told or header.isSectionHidden(column):
            continue
        wanted = max((metrics.horizontalAdvance(line) for line in title.split("\n")), default=0)
        if wanted + 2 * theme.Space.M > header.sectionSize(column) + _CLOSE:
            yield " ".join(title.split())


def squeezed(window: QWidget) -> list[str]:
    """Name the innermost parts that ask for more room than the window can give them."""
    tight = [one for one in window.findChildren(QWidget) if _is_squeezed(one, window)]
    return [
        f"{identity(one, window)} has too little room for its parts"
        for one in tight
        if not any(one.isAncestorOf(other) for other in tight)
    ]


def _is_squeezed(widget: QWidget, window: QWidget) -> bool:
    layout = widget.layout()
    if layout is None or not widget.isVisible() or widget.window() is not window:
        return False
    if isinstance(layout, QStackedLayout) or widget.findChildren(QStackedWidget):
        return False  # these ask for what is hidden, too
    return widget.minimumSizeHint().width() > widget.width() + _CLOSE
