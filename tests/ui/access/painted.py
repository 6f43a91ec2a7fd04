"""Texts that are painted by hand: a list is drawn as SVG, where every text can be read again."""

from __future__ import annotations

import re
from html import unescape

from PySide6.QtCore import QAbstractListModel, QBuffer, QByteArray, QIODevice, QPoint, Qt
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QAbstractItemView

_TEXT = re.compile(r"<text\b[^>]*>(.*?)</text>", re.DOTALL)
_CUT = "…"


def painted_texts(view: QAbstractItemView) -> list[str]:
    """Give every text that a list paints in its cells, as it is seen: elided where it is."""
    told = QByteArray()
    sheet = QBuffer(told)
    sheet.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(sheet)
    generator.setSize(view.viewport().size())
    view.viewport().render(generator, QPoint(0, 0))
    sheet.close()
    return [unescape(text) for text in _TEXT.findall(bytes(told.data()).decode())]


def cut_texts(view: QAbstractItemView) -> list[str]:
    """Give the texts that a list paints shortened, and of which no tooltip tells the whole."""
    shortened = [text for text in painted_texts(view) if text.endswith(_CUT)]
    whole = _tooltips(view) if shortened else ""
    return [text for text in shortened if _plain(text).removesuffix(_CUT) not in whole]


def _tooltips(view: QAbstractItemView) -> str:
    """Join all that the tooltips of the cells tell."""
    model, root = view.model(), view.rootIndex()
    is_list = isinstance(model, QAbstractListModel)  # which keeps its one column to itself
    told = [
        model.index(row, column, root).data(Qt.ItemDataRole.ToolTipRole)
        for row in range(model.rowCount(root))
        for column in range(1 if is_list else model.columnCount(root))
    ]
    return "\n".join(_plain(text) for text in told if isinstance(text, str))


def _plain(text: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", text)).split())
