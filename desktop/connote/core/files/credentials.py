"""Letters after a name: “Tomás Reyes, PhD” and “Tomás Reyes” are called the same.

Names are kept and shown as they were typed; only a comparison leaves the letters aside. What tells
a son from his father (Jr., III) is no such letter.
"""

from __future__ import annotations

import re

_BRACKETS = re.compile(r"[(\[{][^()\[\]{}]*[)\]}]")
_SIGNS = re.compile(r"[^\w\s'’.,&/-]+|_")
_UNMISTAKABLE = frozenset(
    (
        *("phd", "dphil", "edd", "psyd", "pharmd", "mba", "emba", "msc", "mfa", "mph", "mpp"),
        *("msw", "meng", "bsc", "beng", "bba", "llb", "llm", "mphil", "drph", "dnp", "dds"),
        *("pmp", "csm", "cspo", "capm", "pgmp", "itil", "prince2", "togaf", "cpa", "cfa", "cfp"),
        *("acca", "fcca", "caia", "cissp", "cism", "cisa", "ccna", "ccnp", "ccie", "oscp"),
        *("shrm-cp", "shrm-scp", "sphr", "phr", "gphr", "cipd", "mcipd", "lcsw", "lmft", "ceng"),
        *("frsa", "esq"),
    )
)
_AFTER_A_COMMA = _UNMISTAKABLE | frozenset(
    (
        *("md", "do", "jd", "ms", "ma", "ba", "bs", "med", "mpa", "mres", "dba", "dr", "dmd"),
        *("psm", "acp", "safe", "cma", "cia", "aca", "fca", "frm", "ea", "ceh", "acc", "pcc"),
        *("mcc", "rn", "bsn", "msn", "np", "lpc", "rd", "ot", "pt", "dpt", "pe", "eit", "aia"),
        *("leed", "ap", "obe", "mbe", "cbe", "ret", "icf", "mcp"),
    )
)
"""Families are called Do, Ma and Md as well: a comma must part these from the name."""


def bare_key(key: str) -> str:
    """Give a folded name without what stands in brackets, signs, and letters at its end.

    At least two words stay.
    """
    words = _SIGNS.sub(" ", _BRACKETS.sub(" ", key)).replace(",", ", ").split()
    while len(words) > 2 and _is_letters(words[-1], after_comma=words[-2].endswith(",")):
        words.pop()
    return " ".join(words).rstrip(" ,") or key


def _is_letters(word: str, *, after_comma: bool) -> bool:
    word = word.replace(".", "").rstrip(",")
    return not word or word in (_AFTER_A_COMMA if after_comma else _UNMISTAKABLE)
