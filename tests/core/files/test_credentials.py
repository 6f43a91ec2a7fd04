"""Two people are called the same whatever letters stand after their names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connote.core.files.credentials import bare_key
from connote.core.files.matching import name_key


@pytest.mark.parametrize(
    ("typed", "called"),
    [
        ("Tomás Reyes, PhD", "tomas reyes"),
        ("Tomás Reyes Ph.D.", "tomas reyes"),
        ("Tomás Reyes, MBA, PMP®", "tomas reyes"),
        ("Wren Hale (she/her), SHRM-SCP", "wren hale"),
        ("Wren Hale 🦊", "wren hale"),
        ("Mary (Stone) Poole", "mary poole"),
        ("Ann de la Cruz", "ann de la cruz"),
        ("Doe, Jane", "doe, jane"),
        ("Jun Wei Ma", "jun wei ma"),
        ("Jun Wei, MA", "jun wei"),
        ("Sam Poole Jr.", "sam poole jr."),
        ("Ann Lee,PMP,CSM,", "ann lee"),
        ("Kim Do", "kim do"),
        ("Li, MD", "li, md"),
        ("PhD", "phd"),
        ("田中 さくら", "田中 さくら"),
        ("", ""),
    ],
)
def test_letters_signs_and_brackets_make_no_other_person(typed, called):
    """What is left is given and family name, and never less than two words of them."""
    assert bare_key(name_key(typed)) == called


@given(st.text(max_size=40))
def test_a_bare_name_is_as_bare_as_it_gets(text):
    """Doing it twice changes nothing, and a name never becomes nothing."""
    once = bare_key(name_key(text))
    assert bare_key(once) == once
    assert bool(once) == bool(name_key(text))
