"""The stages of an import, from nothing to done."""

from __future__ import annotations

from enum import Enum, auto


class Stage(Enum):
    """What the page is at."""

    NOTHING = auto()
    READING = auto()
    MAPPING = auto()
    LOOKING = auto()
    STUCK = auto()
    READY = auto()
    IMPORTING = auto()
    DONE = auto()
    PAST = auto()
    MARKING = auto()


BUSY = frozenset((Stage.READING, Stage.LOOKING, Stage.IMPORTING, Stage.MARKING))
"""Stages that end by themselves, or by Cancel."""
