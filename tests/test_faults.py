"""The table of faults: every test it names is there, and no case stands in it twice."""

from __future__ import annotations

import re
from pathlib import Path

HERE = Path(__file__).parent
TABLE = (HERE / "FAULTS.md").read_text(encoding="utf-8")


def test_every_test_of_the_table_exists() -> None:
    """A test that is renamed or removed is missed here."""
    sources = (path.read_text(encoding="utf-8") for path in HERE.rglob("test_*.py"))
    there = {name for source in sources for name in re.findall(r"^def (test_\w+)", source, re.M)}
    named = set(re.findall(r"`(test_\w+)`", TABLE))
    assert len(named) > 100
    assert named - there == set()


def test_no_case_stands_in_the_table_twice() -> None:
    """Each row has its own id, and the rooms are in order."""
    ids = re.findall(r"^\| ([A-I]\d+) \|", TABLE, re.M)
    assert len(ids) == len(set(ids)) > 90
    assert ids == sorted(ids, key=lambda case: (case[0], int(case[1:])))
