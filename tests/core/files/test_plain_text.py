"""HTML becomes the text a person would see, and plain words stay as they are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connote.core.files.plain_text import plain_text


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("I <3 this & that: a < b > c", "I <3 this & that: a < b > c"),
        ("see https://example.org/?a=1&copy=2", "see https://example.org/?a=1&copy=2"),
        ("Tom &amp; Jerry&#33; &nosuch;", "Tom & Jerry! &nosuch;"),
        ("<p>Hi Ann,</p><p>Noon?</p>", "Hi Ann,\n\nNoon?"),
        ("Hi<br>Ann<BR/>Lee<br />!", "Hi\nAnn\nLee\n!"),
        ("<ul><li>one</li><li>two</li></ul>", "one\n\ntwo"),
        ('<a href="https://example.org">here</a> and <b>there</b>', "here and there"),
        ("<style>p { color: red }</style>seen<script>if (a < b) go()</script>", "seen"),
        ("<script>never closed", ""),
        ("before <!-- not seen --> after", "before  after"),
        ("my <sparkle> idea", "my <sparkle> idea"),
        ("&lt;b&gt; is bold", "<b> is bold"),
        ("one\r\ntwo\rthree", "one\ntwo\nthree"),
        ("  around  ", "around"),
        ("", ""),
    ],
)
def test_tags_and_entities_go_and_words_stay(html, text):
    """Only what HTML knows is taken for HTML."""
    assert plain_text(html) == text


@given(st.text(alphabet="<>/&;!-abp \n\r", max_size=200))
def test_any_text_gives_text(text):
    """Nothing raises, and no carriage return comes through."""
    assert "\r" not in plain_text(text)


def test_hostile_markup_takes_no_longer_than_other_text():
    """Open tags, blanks and ampersands by the hundred thousand are gone through once."""
    for piece in ("<", "<p ", "<a", " ", "&", "&a", "<!--", "<script>"):
        plain_text(f"<p>{piece * 200_000}")
