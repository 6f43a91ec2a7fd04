"""The floor for a start: a bare window with a lazy table of 100,000 rows.

usage: STARTED_NS=NANOSECONDS floor_window.py

Prints the milliseconds from STARTED_NS (time.monotonic_ns() just before the process began) until
the table's first paint was handled, and the process's memory (PSS, in KiB) after that.
"""

from __future__ import annotations

import os
import sys

from first_paint import tell_at_first_paint
from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

NOWHERE = QModelIndex()
HEAD = ("Name", "Company", "Position", "E-mail", "Connected", "Notes")


class Lazy(QAbstractTableModel):
    """A model of 100,000 rows that are made up when they are painted."""

    def rowCount(self, parent: QModelIndex = NOWHERE) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else 100_000

    def columnCount(self, parent: QModelIndex = NOWHERE) -> int:
        """Count the columns."""
        return len(HEAD)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Make a cell up."""
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{HEAD[index.column()]} {index.row()}"
        return None


def main() -> int:
    """Show the window until its first paint."""
    app = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.resize(1000, 650)
    window.menuBar().addMenu("&File").addAction("&Quit")
    window.statusBar().showMessage("Ready")
    table = QTableView()
    window.setCentralWidget(table)
    model = Lazy()
    table.setModel(model)
    tell_at_first_paint(table.viewport(), int(os.environ["STARTED_NS"]))
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
