"""Python's search for circles of dead values, kept from stopping the window.

With a hundred thousand rows in hand, one search takes longer than a person should wait for a key,
and it finds nothing: rows know nobody.
"""

from __future__ import annotations

import gc


def put_off() -> None:
    """Search no more, while rows are being made by the thousand."""
    gc.disable()


def pass_over() -> None:
    """Search again, but not among what is there by now."""
    gc.freeze()
    gc.enable()


def take_up() -> None:
    """Search everywhere again."""
    gc.unfreeze()
    gc.enable()
