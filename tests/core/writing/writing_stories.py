"""What the tests of writing share: Mary, Kevin, and the starter template."""

from __future__ import annotations

from pathlib import Path

from connote.core.writing.template_file import read_template_file

RESOURCES = Path(__file__).parents[3] / "resources"

MARY = {
    "first_name": "Mary",
    "shared_place": "XYZ Co.",
    "shared_kind": "colleague",
    "situation": "between gigs",
    "goal": "network into LMNOP Co.",
    "target": "LMNOP Co.",
    "knows_target": True,
    "my_first_name": "Kevin",
}

LONG_NOTE = (
    "Hi, Mary. It’s great seeing you on LinkedIn. It looks like you’ve had great success since our "
    "days at XYZ Co. Congrats! I’m between gigs, and trying to network into LMNOP Co. LinkedIn "
    "says you know some folks there. Would you help me make the right connections? I’d really "
    "appreciate your help. Kevin"
)

SHORT_NOTE = (
    "Hi, Mary. It looks like you’ve had great success since our days at XYZ Co. I’m between gigs, "
    "and trying to network into LMNOP Co. LinkedIn says you know some folks there. Could you "
    "introduce me? Kevin"
)


def starter(name: str) -> str:
    """Read the text of a template that comes with the program."""
    path = RESOURCES / "templates" / f"{name}.txt"
    return read_template_file(path.read_text(encoding="utf-8"))[1]
