"""What day it is; the one thing of the outside world that tests set."""

from __future__ import annotations

import datetime


def today() -> datetime.date:
    """Give the local date."""
    return datetime.date.today()


def now() -> str:
    """Give the local time to the second, as ISO text."""
    return datetime.datetime.now().isoformat(timespec="seconds")
