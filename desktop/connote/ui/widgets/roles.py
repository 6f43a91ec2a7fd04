"""The roles under which a model hands its rows to the delegates of this room."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import Qt

_FIRST = int(Qt.ItemDataRole.UserRole) + 1


class PersonRole(IntEnum):
    """What a row about a person can show; only NAME has to be there, the others may be None."""

    NAME = _FIRST
    SECOND = _FIRST + 1
    HINT = _FIRST + 2
    MUTED = _FIRST + 3


class StateRole(IntEnum):
    """What a cell about a request can show."""

    STATE = _FIRST + 20
    DIRECTION = _FIRST + 21
    """Whether they asked or were asked; they were where nothing is said."""
