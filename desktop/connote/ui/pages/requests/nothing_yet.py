"""What the page says where there is no request yet: what it is for, and the first step."""

from __future__ import annotations

from connote.core.speech import tr
from connote.ui.widgets.empty_state import EmptyState


def nothing_sent() -> EmptyState:
    """Say what the board and the table are for."""
    return EmptyState(
        "requests",
        tr("Whom will you ask?"),
        tr(
            "Every request you write stands here with its note and what became of it: sent, "
            "accepted, replied, helped. One that you wrote elsewhere is recorded by the plus above."
        ),
        tr("Choose somebody to write to"),
    )


def nothing_received() -> EmptyState:
    """Say what the inbound tab is for."""
    return EmptyState(
        "inbox",
        tr("Who asked you?"),
        tr(
            "Invitations that people sent you come in with LinkedIn’s export, each with its note. "
            "Accept them, ask for context, or ignore them."
        ),
        tr("Import an export"),
    )
