"""The list of a template's versions: since when, how often used, and what came of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from connote.core.speech import tr
from connote.core.things import TemplateRow
from connote.core.wordings import Version
from connote.ui import theme
from connote.ui.pages.templates.template_list import write_lines
from connote.ui.widgets.direction import is_mirrored
from connote.ui.widgets.person_delegate import paint_ground
from connote.ui.widgets.rate_bar import is_thin
from connote.ui.words import ago, day, figure

Index = QModelIndex | QPersistentModelIndex
_LINES = int(Qt.ItemDataRole.UserRole) + 1
_ROW = 60


class VersionRows(QAbstractListModel):
    """The versions, newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.versions: tuple[Version, ...] = ()

    def set_versions(self, versions: Sequence[Version]) -> None:
        """Show these."""
        self.beginResetModel()
        self.versions = tuple(versions)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Count the versions; none has rows below it."""
        return 0 if parent is not None and parent.isValid() else len(self.versions)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the lines of a row, or all of them as one for who listens."""
        if not index.isValid():
            return None
        lines = self._lines(index.row())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(lines)
        if role == _LINES:
            return lines
        return lines[0] if role == Qt.ItemDataRole.DisplayRole else None

    def _lines(self, place: int) -> tuple[str, str, str]:
        version = self.versions[place]
        date = version.created_at[:10]
        told = tr("Version {number}, the newest") if place == 0 else tr("Version {number}")
        return told.format(number=version.number), since_words(date), use_words(version)


class VersionDelegate(QStyledItemDelegate):
    """Paints a version's three lines."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Ask for three lines' height."""
        return QSize(8 * theme.Space.XL, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        painter.save()
        now = theme.current()
        quiet = now.quiet_chosen if paint_ground(painter, option) else now.quiet
        room = option.rect.adjusted(theme.Space.M, 0, -theme.Space.M, 0)
        first, *rest = index.data(_LINES)
        others = ((line, quiet) for line in rest)
        write_lines(painter, room, (first, now.text), *others, mirrored=is_mirrored(option))
        painter.restore()


def since_words(date: str) -> str:
    """Say from when a wording is: `23 Nov, 12 days ago`."""
    return f"{day(date)}, {ago(date)}" if date else ""


def use_words(version: Version) -> str:
    """Say how often a wording was used and accepted, and how little that may mean."""
    rate = version.rate
    if not version.used:
        return tr("not used yet")
    if rate.rate is None or rate.low is None or rate.high is None:
        return tr("in %n request(s), none sent yet", "", version.used)
    if is_thin(rate):
        told = tr("{accepted} of {sent} accepted: too few to say more")
        return told.format(accepted=figure(rate.accepted), sent=figure(rate.sent))
    shares = {"rate": rate.rate, "low": rate.low, "high": rate.high}
    percents = {name: figure(share * 100) for name, share in shares.items()}
    told = tr("{rate}% of {sent} sent accepted, likely {low}–{high}%")
    return told.format(sent=figure(rate.sent), **percents)


def standing_words(row: TemplateRow, versions: Sequence[Version]) -> str:
    """Say which version a template is at, what changing it does, and which ones are kept."""
    newest, *older = versions
    words = [tr("Version {number}").format(number=newest.number)]
    if newest.used:
        told = tr("Version {number}, used in %n request(s)", "", newest.used)
        words = [told.format(number=newest.number)]
        if drafts := newest.used - newest.rate.sent:
            words.append(tr("%n (is still a draft|are still drafts)", "", drafts))
        words.append(tr("A change begins version {number}").format(number=newest.number + 1))
    elif used := [version.number for version in older if version.used]:
        told = tr("Version {number} is kept with the requests that used it")
        words.append(told.format(number=used[0]))
    if row.archived:
        words.append(tr("Archived"))
    return ". ".join(words)
