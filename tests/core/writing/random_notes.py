"""Random templates and facts for the fitter, awkward ones among them."""

from __future__ import annotations

from brute_force import Asked, Parted, Printed, Words, joined, numbered
from hypothesis import strategies as st

NAMES = ("first_name", "shared_place", "introduced_by", "situation", "goal", "target", "place")

BORDERS = (
    *(" ", "  ", ".", ",", "!", "?", ". ", " .", ", ", "\n", " \n ", "\u00a0", " a", "b ", "c"),
    *("de fg. ", "", "[[", " ]]", "||", "…", "a 🙂"),
)
words = st.builds(Words, st.sampled_from(BORDERS) | st.text("ab ., 🙂", min_size=1, max_size=6))
printed = st.builds(
    Printed,
    st.sampled_from(NAMES),
    st.none() | st.sampled_from(("", "you", "x.", "it’s", "[[a||b]]", " y ")),
    st.sampled_from(("", "", "", "!", ". ")),
)


def row_of(nodes: st.SearchStrategy, most: int) -> st.SearchStrategy:
    """Make rows of nodes; two texts side by side are one text of the author's."""
    return st.lists(nodes, max_size=most).map(joined)


flat = row_of(words | printed, 3)


def parted(inner: st.SearchStrategy) -> st.SearchStrategy:
    """Make parts of one to three versions, given what may stand in them."""
    several = st.lists(inner, min_size=2, max_size=3).map(tuple)
    optional = inner.map(lambda version: (version, ()))
    return st.builds(Parted, several | optional)


def asked(inner: st.SearchStrategy) -> st.SearchStrategy:
    """Make conditions, given what may stand in them."""
    return st.builds(Asked, st.sampled_from(NAMES), inner, inner | st.just(()))


nested = row_of(words | printed | parted(flat) | asked(flat), 3)
inner = words | printed | parted(flat) | parted(nested) | asked(nested)
notes = row_of(inner, 5).map(lambda nodes: numbered(nodes)[0])

VALUES = (
    *("", " ", "\u200b", "Mary", "XYZ Co.", "Yahoo!", "Who?", "etc...", " Ann ", ".NET", ", Jr."),
    *("! ", "d.  ", "x y", "\u00a0b", "a\nb", "\tc", "🙂", "👩\u200d👧", "Zoe\u0308", "x\ufeff"),
    *("مريم", "王芳。", "[[Hi||you]]", "{{ goal }}", "||", "]]", "{% if %}", "\\[[", "<b>"),
    "\ud800",
)
facts_of_a_note = st.dictionaries(st.sampled_from(NAMES), st.sampled_from(VALUES))
locks_of_a_note = st.dictionaries(st.integers(0, 8), st.integers(0, 3), max_size=6)
