"""What `make run` does: opens the app, or without a screen walks through the main job offscreen."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

TOUR = Path("build/tour")


def main() -> int:
    """Open the window on the user's book; without a display leave screenshots instead."""
    from connote.cli.window import refuse_without_display
    from connote.core.errors import AskedWrongly

    connote = [sys.executable, "-m", "connote"]
    try:
        refuse_without_display()
    except AskedWrongly:
        print("There is no screen here, so Connote walks through its main job offscreen instead,")
        print(f"on the sample book in a temporary folder; the screenshots go to {TOUR}/.")
        tour = [sys.executable, "packaging/tour.py", str(TOUR)]
        return subprocess.call(tour, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    return subprocess.call(connote)


if __name__ == "__main__":
    sys.exit(main())
