"""How people write names, fallbacks and signs: by hand, in word processors, pasted from mails."""

from __future__ import annotations

import pytest

from connote.core.writing.facts import is_blank
from connote.core.writing.fit import fit
from connote.core.writing.language import compile_template, find_problems

FACTS = {"first_name": "Ida", "company": "Nordlys", "knows_target": True}


def note_of(source: str) -> str:
    """Write the note of a template that has no problems."""
    assert find_problems(source) == []
    return fit(compile_template(source), FACTS, None).text


@pytest.mark.parametrize(
    "name",
    [
        *("first_name", "FirstName", "FIRSTNAME", "first name", "First  Name", "_first__name_"),
        *("first\u00a0name", "\u00a0First\u202fName\u2009", "first\u200bname", "\ufefffirst_name"),
        *("first\nname", "first\t_name", "\u2066first_name\u2069", "first\u00adname"),
    ],
)
def test_a_fact_is_known_however_its_name_is_spaced(name):
    """Case, blanks of any kind, underscores and characters nobody sees don't count."""
    assert note_of(f"Hi {{{{{name}}}}}.") == "Hi Ida."
    assert note_of(f"{{% if {name} == 'Ida' %}}yes{{% endif %}}") == "yes"
    assert note_of(f"{{{{ {name} | upcase }}}}") == "IDA"


@pytest.mark.parametrize(
    ("fallback", "text"),
    [
        ('"there"', "there"),
        ("'there'", "there"),
        ("“there”", "there"),
        ("‘there’", "there"),
        ("„dort“", "dort"),
        ("„dort”", "dort"),
        ("\u201adort‘", "dort"),
        ("»dort«", "dort"),
        ("«là»", "là"),
        ("« là »", "là"),
        ("«\u202flà\u202f»", "là"),
        ("\u2039là\u203a", "là"),
        ("”there”", "there"),
        ("“there“", "there"),
        ('“there"', "there"),
        ('"there”', "there"),
        ("‘there'", "there"),
        ("'what's up'", "what's up"),
        ("'it’s you'", "it’s you"),
        ("‘don’t know’", "don’t know"),
        ("‘tis the season’", "tis the season"),
        ("\"rock 'n' roll\"", "rock 'n' roll"),
        ("“the “best” one”", None),
        ('"5″ and 6′"', "5″ and 6′"),
        ("'[[a||b]]'", "[[a||b]]"),
        ("'{{ x }}'", "{{ x }}"),
        ("'%}'", "%}"),
        ("''", ""),
        ('" you "', "you"),
    ],
)
def test_a_fallback_stands_in_any_quotes(fallback, text):
    """Straight, curly, German, French: and an apostrophe ends no string."""
    source = f"{{{{ place | {fallback} }}}}"
    if text is None:
        assert find_problems(source)
    else:
        assert note_of(source) == text
        assert note_of(f"{{{{ place | default: {fallback} }}}}") == text


def test_strings_may_be_joined_to_words_without_blanks():
    """A quote before and, or, contains ends a string, though a letter follows."""
    assert (
        note_of("{% if company == 'x'or company == 'Nordlys'and first_name %}a{% endif %}") == "a"
    )
    assert note_of("{% if 'Nordlys'contains'lys' %}a{% endif %}") == "a"


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("\\[[a\\||b\\]]", "[[a||b]]"),
        ("[[a\\||b||c]]", "a||b"),
        ("[[\\[[a\\]]]]", "[[a]]"),
        ("a [b] c | d ] e [ f", "a [b] c | d ] e [ f"),
        ("C:\\temp \\ x", "C:\\temp \\ x"),
        ("[[see [1]]]", "see [1]"),
        ("[[see [1] ]]", "see [1]"),
        ("[[a[[b [2]]]]]", "ab [2]"),
        ("{ } {x %} }}", "{ } {x %} }}"),
        ("100 % of it", "100 % of it"),
        ("\ufeffHi", "Hi"),
        ("a\r\nb\rc", "a\nb\nc"),
    ],
)
def test_signs_that_are_meant_as_they_are(source, text):
    """A backslash makes marks plain; single brackets, bars and braces are plain anyway."""
    assert fit(compile_template(source), FACTS, None).text == text


def test_marks_in_a_fact_are_its_letters():
    """Marks, braces and HTML in a fact come out as they went in, also through filters."""
    for company in ("[[a||b]]", "{{ first_name }}", "{% if %}", "\\[[", "<b>&amp;</b>", "]]"):
        note = fit(compile_template("At {{ company }} {{ company | append: '' }}"),
                   {"company": company}, None)  # fmt: skip
        assert note.text == f"At {company} {company}"


@pytest.mark.parametrize("unseen", ["", " ", "\n", "\u200b", "\ufeff \u2060", "\u3164", "\u2800\t"])
def test_a_fact_of_which_nothing_is_seen_is_empty(unseen):
    """Spaces and characters nobody sees are no name."""
    assert is_blank(unseen)
    note = fit(
        compile_template("{{ first_name }}[[ x{{ first_name }}]]"), {"first_name": unseen}, 9
    )
    assert note.missing == ("first_name",)
    assert note.text == ""


@pytest.mark.parametrize(
    ("source", "line", "column", "length", "message", "nearest"),
    [
        ("{{ name }}", 1, 4, 4, "There is no fact “name”. Did you mean first_name?", "first_name"),
        ("{{ title }}", 1, 4, 5, "There is no fact “title”. Did you mean position?", "position"),
        ("{{ goal upcase }}", 1, 4, 11, "A | is missing before upcase.", ""),
        ("{{ goal 'x' }}", 1, 9, 1, "A | is missing before the fallback 'x'.", ""),
        ("{{ goal | append: knows_target }}", 1, 19, 12,
         "knows_target is yes or no: ask it in {% if %}.", ""),
        ("{{ goal || 'x' }}", 1, 10, 1, "One | is enough before a filter or a fallback.", ""),
        ("{{ goal | there }}", 1, 11, 5, "There is no filter “there”. A fallback stands in quotes.",
         ""),
        ("{% if goal || ask %}{% endif %}", 1, 13, 1, "Write or, in letters.", ""),
        ("{% if goal && ask %}{% endif %}", 1, 12, 1, "Write and, in letters.", ""),
        ("{% if goal is 'x' %}{% endif %}", 1, 7, 7,
         "Two signs ask whether two things are equal: ==.", ""),
        ("{% if !goal %}{% endif %}", 1, 7, 1,
         "“!” is not part of note templates: use {% unless %}.", ""),
        ("{% if (goal) %}{% endif %}", 1, 7, 1, "Brackets are not part of note templates.", ""),
        ("{{ first_name -}}\n\n  [Name]", 3, 3, 6,
         "“[Name]” looks like a placeholder of another tool. Here it is {{ first_name }}.", ""),
        ("a\n{% # b\n  c %}", 3, 3, 1, "Every line of a remark begins with #.", ""),
        ("\ufeff{{ x1 }}", 1, 5, 2, "There is no fact “x1”.", ""),
        ("🙂 {{ x1 }}", 1, 6, 2, "There is no fact “x1”.", ""),
    ],
)  # fmt: skip
def test_a_slip_is_named_where_it_is(source, line, column, length, message, nearest):
    """The first problem says what a person probably meant, at its place."""
    problem = find_problems(source)[0]
    assert (problem.line, problem.column, problem.length) == (line, column, length)
    assert (problem.message, problem.nearest) == (message, nearest)
