"""A made-up language: English in brackets, a third longer, as German and French tend to be."""

from __future__ import annotations

import re
from math import ceil

_MORE = 0.3
_FILLING = "ßèñ öüà lìë "


def longer(text: str, comment: str, n: int) -> str:
    """Give a text made longer; what is to be filled in, and the key of a menu, stay."""
    plain = re.sub(r"\((s|es)\)", "" if n == 1 else r"\1", text) if n >= 0 else text
    plain = re.sub(r"\(([^()|]*)\|([^()|]*)\)", r"\1" if n == 1 else r"\2", plain)
    shown = re.sub(r"\{[^}]*\}", "", plain).replace("&", "")
    more = max(1, ceil(len(shown) * _MORE) - 2)
    filling = (_FILLING * (more // len(_FILLING) + 1))[:more].strip()
    return f"[{plain} {filling}]" if len(shown) > 3 else f"[{plain}]"
