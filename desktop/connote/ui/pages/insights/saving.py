"""A chart as a file: its picture, its drawing, or its numbers."""

from __future__ import annotations

import re
from pathlib import Path

from connote.core import clock
from connote.core.files.csv_writing import write_rows
from connote.core.files.whole_file import write_whole
from connote.core.speech import later, tr
from connote.ui.ask import Ask
from connote.ui.widgets.chart import Picture, as_png, as_svg

_FILTERS = {
    "png": later("Picture (*.png)"),
    "svg": later("Drawing (*.svg)"),
    "csv": later("Table (*.csv)"),
}


def save_chart(ask: Ask, picture: Picture, kind: str) -> Path | None:
    """Ask where to and write the file; None where nobody says. Raises DiskFull, FileUnwritable.

    The dialog has asked before a file is replaced.
    """
    stem = re.sub(r"\W+", "-", picture.title).strip("-").lower() or "chart"
    name = f"connote-{stem}-{clock.today().isoformat()}.{kind}"
    path = ask.save_file(tr("Save “{title}”").format(title=picture.title), name, tr(_FILTERS[kind]))
    if path is not None:
        write_whole(path, [_data(picture, kind)], overwrite=True)
    return path


def _data(picture: Picture, kind: str) -> bytes:
    if kind == "csv":
        table = picture.table
        return b"".join(write_rows(table.header(), table.records(), guarded=True, bom=True))
    return as_png(picture) if kind == "png" else as_svg(picture)
