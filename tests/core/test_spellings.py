"""Spellings: which two names can be one person's who carry one e-mail address."""

from __future__ import annotations

import pytest

from connote.core.files.matching import name_key
from connote.core.spellings import can_be_one


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Ann Vale", "Ann Vale", True),
        ("Ann Vale", "Ann Karr", True),  # married
        ("Ann Vale", "Vale Ann", True),
        ("Ann Vale", "Ann", True),
        ("Ann Marie Vale", "Ann Vale", True),
        ("Ann Vale", "Ann Vale, PhD", True),
        ("A. Vale", "Ann Vale", True),
        ("Bob Smith", "Robert Smith", True),
        ("Tom", "Tomás Reyes", True),
        ("Jörg Müller", "JoergMueller", True),
        ("", "Ann Vale", True),
        ("ann@example.org", "Ann Vale", True),
        ("()", "Ann Vale", True),
        ("Ann Vale", "Tom Vale", False),  # a couple
        ("Ann Vale", "Bo Karr", False),
        ("A. Vale", "Ann Karr", False),
        ("Bob Smith", "Robert Stone", False),
        ("Иван Петров", "Анна Петрова", False),
    ],
)
def test_two_names_under_one_address(one: str, other: str, expected: bool) -> None:
    """A changed family name, an initial or a nickname fits; two given names are two people."""
    assert can_be_one(name_key(one), name_key(other)) is expected
    assert can_be_one(name_key(other), name_key(one)) is expected
