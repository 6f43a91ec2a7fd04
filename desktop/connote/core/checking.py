"""Check the book: the file, its references and what Connote expects of it, told in words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from connote.core.speech import tr
from connote.core.steps import Stepper
from connote.core.store import checks
from connote.core.things import Act


@dataclass(frozen=True, slots=True)
class Findings:
    """What a check found; `mended` was put right, in one step after a backup."""

    damage: tuple[str, ...] = ()
    mended: tuple[str, ...] = ()

    @property
    def is_sound(self) -> bool:
        """Say whether nothing is left to be done."""
        return not self.damage


class Checking:
    """The verb that checks the book."""

    def __init__(
        self, step: Stepper, make_backup: Callable[[str], Path], *, is_read_only: bool
    ) -> None:
        self._step = step
        self._make_backup = make_backup
        self._is_read_only = is_read_only

    def check(self) -> Findings:
        """Look for damage and mend what can be mended; a read-only book is only looked at."""
        damage = tuple(checks.damage())
        disorder = tuple(checks.disorder()) if not damage else ()
        if self._is_read_only:
            return Findings(damage + disorder)
        if disorder:
            self._make_backup("repair")
            with self._step(Act.MEND_BOOK, tr("Mend the book")):
                checks.mend()
        return Findings(damage, disorder)
