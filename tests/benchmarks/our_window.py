"""Our start, measured as the floor is: from the process's begin to People painted.

usage: STARTED_NS=NANOSECONDS our_window.py FOLDER

It goes the program's own way, from `python -m connote` on; only the eye on the table is added.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

from connote.__main__ import main
from connote.core import housekeeping


def start(folder: Path) -> None:
    """Start Connote as without a command, and look at its table."""
    housekeeping.put_off()  # as the program does first
    from connote.cli.places import Places
    from connote.ui import app

    make_window = app.make_window

    def make_watched(*told: Any) -> Any:
        from first_paint import tell_at_first_paint

        window = make_window(*told)
        viewport = window.people.table.viewport()
        tell_at_first_paint(viewport, int(os.environ["STARTED_NS"]))
        return window

    app.make_window = make_watched
    Places.folder = folder  # type: ignore[assignment]
    sys.argv[1:] = []
    main()


if __name__ == "__main__":
    start(Path(sys.argv[1]))
