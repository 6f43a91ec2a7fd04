"""Tidying at the seams, and nowhere else."""

from __future__ import annotations

import pytest

from connote.core.writing.fit import fit
from connote.core.writing.language import compile_template


@pytest.mark.parametrize(
    ("source", "facts", "text"),
    [
        ("at {{ company }}. Yes", {"company": "XYZ Co."}, "at XYZ Co. Yes"),
        ("at {{ company }}. Yes", {"company": "Yahoo!"}, "at Yahoo! Yes"),
        ("at {{ company }}! Yes", {"company": "XYZ Co."}, "at XYZ Co.! Yes"),
        ("at {{ company }}, yes", {"company": "XYZ Co."}, "at XYZ Co., yes"),
        ("at {{ company }} [[or so {{ goal }}]]. Yes", {"company": "XYZ Co."}, "at XYZ Co. Yes"),
        ("[[at {{ company }}]]. Yes", {"company": "XYZ Co."}, "at XYZ Co. Yes"),
        ("{{ company }}[[. Yes]]", {"company": "XYZ Co."}, "XYZ Co. Yes"),
        ("Hi {{ first_name }}, you", {"first_name": "Ann "}, "Hi Ann, you"),
        ("Hi {{ first_name }}. You", {"first_name": "Ann Co. "}, "Hi Ann Co. You"),
        ("a {{ goal }} b", {"goal": " x "}, "a x b"),
        ("a [[{{ goal }}]] b", {}, "a b"),
        ("a [[{{ goal }}]] [[{{ ask }}]] b", {}, "a b"),
        ("a [[{{ goal }}]], b", {}, "a, b"),
        ("[[{{ goal }}]]  , b", {}, ", b"),
        ("I am a {{ position }}", {"position": ".NET developer"}, "I am a .NET developer"),
        ("a  b .  c {{ goal }}", {"goal": "x  . y"}, "a  b .  c x  . y"),
        ("Bonjour {{ first_name }} !", {"first_name": "Zoé"}, "Bonjour Zoé !"),
        ("a {% if goal %}x{% endif %} b", {}, "a  b"),
        ("  \n{{ goal }}\n ", {"goal": " x "}, "x"),
        ("a\n[[{{ goal }}]]\nb", {}, "a\n\nb"),
        ("{{ goal }}...", {"goal": "Co."}, "Co..."),
    ],
)
def test_pieces_are_tidied_where_they_meet(source, facts, text):
    """Double spaces, spaces before marks and double stops go at seams; the author's text stays."""
    note = fit(compile_template(source), facts, None)
    assert note.text == text
    assert note.length == len(text)
