"""A walk at another scale, which Qt reads once a process: `walk.py PERCENT SAMPLE FOLDER`."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from connote.ui.app import make_application
from ui.access.fitting import cut, squeezed
from ui.access.places import PLACES, window_on


def main() -> None:
    """Print what is cut, by place, as JSON."""
    percent, sample, folder = int(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3])
    app = make_application("light", percent)
    assert app.devicePixelRatio() == percent / 100
    found = {}
    for number, place in enumerate(PLACES):
        with window_on(place, sample, folder / str(number)) as window:
            found[place.name] = [*cut(window), *squeezed(window)]
    print(json.dumps(found))


if __name__ == "__main__":
    main()
