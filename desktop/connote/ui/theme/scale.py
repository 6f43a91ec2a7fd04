"""The size of everything, 100 to 200 %: Qt's own scaling, worn from a start to its end.

Qt reads its factor once, while the application is made. So icons, lines and distances grow with
the type, sharp at any size, and no page has to know; a new size holds from the next start.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QSize

MINIMUM = QSize(1024, 640)
"""The room that every page gets along with."""

_FACTOR = "QT_SCALE_FACTOR"


@contextmanager
def wear_scale(percent: int) -> Iterator[None]:
    """Show everything at so many hundredths, for an application that is made inside.

    Who set Qt's factor by hand has it. Afterwards it is gone from the environment, since the
    browser that opens a profile would take it up.
    """
    if percent == 100 or _FACTOR in os.environ:
        yield
        return
    os.environ[_FACTOR] = f"{percent / 100:g}"
    try:
        yield
    finally:
        del os.environ[_FACTOR]


def scales_that_fit(room: QSize, scales: tuple[int, ...], now: int) -> tuple[int, ...]:
    """Leave those scales at which a page has the room it needs; the first and `now` always stay.

    `room` is the screen’s `availableSize()`, `now` the scale at which it was measured.
    """

    def fits(scale: int) -> bool:
        here = room * now / scale
        return here.width() >= MINIMUM.width() and here.height() >= MINIMUM.height()

    return tuple(one for one in scales if one in (scales[0], now) or fits(one))
