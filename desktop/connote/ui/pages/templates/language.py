"""What reads templates, loaded beside the window: python-liquid takes its time."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from connote.core.things import Problem

if TYPE_CHECKING:
    from connote.core.writing.converting import Conversion


class Language(NamedTuple):
    """The two questions that the editor asks about a text."""

    find_problems: Callable[[str], list[Problem]]
    convert: Callable[[str], Conversion]


def load_language() -> Language:
    """Load the language, and the coach beside it; for a thread that nobody waits for."""
    import connote.core.notes  # noqa: F401 - its patterns take 100 ms: off the main thread
    from connote.core.writing.converting import convert_placeholders  # Liquid: 90 ms, here
    from connote.core.writing.language import find_problems  # off the main thread

    return Language(find_problems, convert_placeholders)
