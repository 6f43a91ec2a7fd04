"""A note of a template's preview: what the coach sums up below it."""

from __future__ import annotations

from connote.core.things import CoachLine
from connote.ui.pages.templates.note_card import coach_words


def test_a_note_that_is_too_long_is_never_called_good() -> None:
    """The meter says by how much; the coach does not reassure beside it."""
    good, long = CoachLine("name", True, "says Mary"), CoachLine("fits", False, "219 of 200")
    assert coach_words((good,)) == "✓ Coach: nothing to mend"
    assert coach_words((good, long)) == ""
    assert coach_words((CoachLine("how", False, "no word of it"), long)) == "! Coach: no word of it"
