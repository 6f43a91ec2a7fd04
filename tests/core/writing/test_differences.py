"""What a new wording changed of an old one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connote.core.writing.differences import PieceKind, differences


def drawn(old: str, new: str) -> str:
    """Draw the pieces: -removed-, +added+, the rest as it is."""
    signs = {PieceKind.SAME: "", PieceKind.ADDED: "+", PieceKind.REMOVED: "-"}
    return "".join(
        f"{signs[piece.kind]}{piece.text}{signs[piece.kind]}" for piece in differences(old, new)
    )


@pytest.mark.parametrize(
    ("old", "new", "picture"),
    [
        ("Hi Mary.", "Hi Mary.", "Hi Mary."),
        ("Hi Mary.", "Hello Mary!", "-Hi-+Hello+ Mary-.-+!+"),
        ("Thanks.", "Many thanks.", "-Thanks-+Many thanks+."),
        ("I’d really like it", "I’d like it", "I’d -really -like it"),
        ("{{ goal }}", "{{ target }}", "{{ -goal-+target+ }}"),
        ("[[Hi. ]]", "[[Hi. ||Hey. ]]", "[[Hi. +||Hey. +]]"),
        ("", "new", "+new+"),
        ("old", "", "-old-"),
        ("", "", ""),
    ],
)
def test_words_are_told_apart(old: str, new: str, picture: str) -> None:
    """Whole words, signs of the language and punctuation are what is kept, added or removed."""
    assert drawn(old, new) == picture


TEXT = st.text("ab {}[]|.\n", max_size=30)


@given(TEXT, TEXT)
def test_the_pieces_make_up_both_texts(old: str, new: str) -> None:
    """Kept and removed pieces are the old text, kept and added ones the new; none is empty."""
    pieces = differences(old, new)
    assert "".join(p.text for p in pieces if p.kind is not PieceKind.ADDED) == old
    assert "".join(p.text for p in pieces if p.kind is not PieceKind.REMOVED) == new
    assert all(piece.text for piece in pieces)
