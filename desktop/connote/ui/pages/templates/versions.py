"""The versions of a template: what each changed, what came of it, and the way back to one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from connote.core.speech import later, tr
from connote.core.wordings import Version
from connote.ui import theme
from connote.ui.pages.templates.difference_view import DifferenceView
from connote.ui.pages.templates.version_list import VersionDelegate, VersionRows
from connote.ui.widgets.drop_down import DropDown

_TALLEST = 8 * theme.Space.XL
_ONE = later("There is one wording so far. A change begins another once this one was used.")


class Versions(QWidget):
    """Lists the versions; `return_wanted` carries the number of one to bring back."""

    return_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = VersionRows(self)
        self._view = QListView()
        self._view.setModel(self._rows)
        self._view.setItemDelegate(VersionDelegate(self._view))
        self._view.setUniformItemSizes(True)
        self._view.setAccessibleName(tr("Versions"))
        self._view.setMaximumHeight(_TALLEST)
        self._view.setProperty("boxed", True)
        self._view.selectionModel().currentChanged.connect(lambda: self._show_differences())
        self._against = DropDown()
        self._against.addItems([tr("Against the one before"), tr("Against the newest")])
        self._against.setAccessibleName(tr("Compare the version"))
        self._against.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._against.activated.connect(lambda: self._show_differences())
        self._return = QPushButton(tr("Bring this wording back"))
        self._return.setProperty("small", True)
        self._return.clicked.connect(lambda: self.return_wanted.emit(self._chosen().number))
        self._remark = theme.label("", "hint")
        self._remark.setWordWrap(True)
        self._differences = DifferenceView(tr("What the version changed"))
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.Space.S)
        row.addWidget(self._remark, 1)
        row.addWidget(self._return)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.Space.M, 0, theme.Space.L)
        column.setSpacing(theme.Space.S)
        column.addWidget(self._view, 2)
        column.addWidget(self._against)
        column.addLayout(row)
        column.addWidget(self._differences, 3)

    def show_versions(self, versions: Sequence[Version]) -> None:
        """Show these, newest first; the one that was chosen stays so."""
        if tuple(versions) == self._rows.versions:
            return
        before, chosen = self._rows.versions, self._view.currentIndex().row()
        was = before[chosen].id if chosen > 0 else 0  # whoever is at the newest stays there
        self._rows.set_versions(versions)
        ids = [version.id for version in versions]
        self._view.setCurrentIndex(self._rows.index(ids.index(was) if was in ids else 0))
        self._show_differences()

    def choose(self, number: int) -> None:
        """Go to the version of a number."""
        numbers = [version.number for version in self._rows.versions]
        self._view.setCurrentIndex(self._rows.index(numbers.index(number)))

    @property
    def remark(self) -> str:
        """Give what is said above the differences."""
        return self._remark.text()

    @property
    def differences(self) -> DifferenceView:
        """Give where the differences are shown."""
        return self._differences

    def _chosen(self) -> Version:
        return self._rows.versions[max(0, self._view.currentIndex().row())]

    def _show_differences(self) -> None:
        versions = self._rows.versions
        if not versions:
            return
        place = max(0, self._view.currentIndex().row())
        self._return.setEnabled(place > 0)
        if len(versions) == 1:
            self._remark.setText(tr(_ONE))
            self._differences.show_differences(versions[0].text, versions[0].text)
            return
        old, new = self._pair(place)
        self._differences.show_differences(old.text if old else new.text, new.text)
        told = tr("Version {new}, as it was written").format(new=new.number)
        if old and old is not new:
            told = tr("From version {old} to version {new}").format(old=old.number, new=new.number)
        self._remark.setText(told)

    def _pair(self, place: int) -> tuple[Version | None, Version]:
        """Give the older and the newer wording that are compared."""
        versions = self._rows.versions
        if self._against.currentIndex() == 1:
            return versions[place], versions[0]
        older = versions[place + 1] if place + 1 < len(versions) else None
        return older, versions[place]
