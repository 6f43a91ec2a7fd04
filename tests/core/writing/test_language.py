"""Mistakes in templates: each at its line and column, in words, and none of them harmful."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from writing_stories import MARY

from connote.core.errors import TemplateBroken
from connote.core.writing.facts import EXAMPLES, FACTS
from connote.core.writing.fit import fit
from connote.core.writing.language import LONGEST_SOURCE, compile_template, find_problems


def drawn(source: str) -> str:
    """Draw the problems of a template as text: place, length, message, nearest name."""
    return "\n".join(
        f"{p.line}:{p.column}+{p.length} {p.message}" + (f" ~{p.nearest}" if p.nearest else "")
        for p in find_problems(source)
    )


def assert_refused_or_fitted(source: str) -> None:
    """Check that a template makes a note, or else is refused with its problems."""
    try:
        template = compile_template(source)
    except TemplateBroken as refused:
        problems: tuple = refused.problems
    else:
        fit(template, MARY, 50)
        return
    assert problems


@pytest.mark.parametrize(
    ("source", "problems"),
    [
        (
            "Hi {{ Frist Name }},\nfrom {{ compny }}",
            "1:7+10 There is no fact “Frist Name”. Did you mean first_name? ~first_name\n"
            "2:9+6 There is no fact “compny”. Did you mean company? ~company",
        ),
        (
            "{% if goal %}{% else %}{{ compny }}{% endif %}",
            "1:27+6 There is no fact “compny”. Did you mean company? ~company",
        ),
        (
            "{{ first_name | defalt: 'x' }}",
            "1:17+6 There is no filter “defalt”. Did you mean default? ~default",
        ),
        ("{{ first_name | split: ',' }}", "1:17+5 “split” is not part of note templates."),
        ("{{ goal | default 'x' }}", "1:19+1 A colon is missing: default: 'x'."),
        ("{{ goal | default }}", "1:11+7 default needs a value after a colon."),
        ("{{ goal | upcase: 1 }}", "1:11+6 upcase takes none of the 1 values given."),
        ("{{ goal | }}", "1:9+1 Something is missing after this."),
        ("{{ }}", "1:1+5 Put the name of a fact between {{ }}."),
        ("{{ 'a }}", "1:4+3 This quote is never closed."),
        ("a {{ goal", "1:3+2 This {{ is never closed: put }} after the name."),
        ("{% if goal", "1:1+2 This {% is never closed: put %} after it."),
        ("{% %}", "1:1+5 A word is missing after {%, such as if."),
        ("{{{ goal }}}", "1:1+3 Two braces are enough: {{ first_name }}."),
        ("[[a", "1:1+2 This [[ is never closed: ]] is missing."),
        ("a]]", "1:2+2 This ]] closes nothing. For the signs themselves write \\]]."),
        ("a||b", "1:2+2 || parts variants inside [[ ]]. For the signs themselves write \\||."),
        (
            "[[{% if goal %}a||b{% endif %}]]",
            "1:17+2 The if that began in this variant has no {% endif %} in it.",
        ),
        (
            "[[{% if goal %}a]]",
            "1:3+13 This if is never closed: {% endif %} is missing before the ]] that follows.",
        ),
        ("{% endif %}", "1:1+11 endif without an open if."),
        (
            "{% else %}",
            "1:1+10 else stands only directly inside if or unless or case, "
            "closed in the same part.",
        ),
        (
            "{% if goal %}{% else %}{% else %}{% endif %}",
            "1:24+10 else comes after else and would never run.",
        ),
        (
            "{% if goal %}{% else ask %}{% endif %}",
            "1:14+14 else takes no condition. Did you mean elsif? ~elsif",
        ),
        ("{% if %}{% endif %}", "1:1+8 if needs a condition, such as {% if shared_place %}."),
        (
            "{% if goal = 'x' %}{% endif %}",
            "1:12+1 Two signs ask whether two things are equal: ==.",
        ),
        (
            "{% if not goal %}{% endif %}",
            "1:7+3 “not” is not part of note templates: use {% unless %}.",
        ),
        ("{% ifs goal %}", "1:1+14 There is no tag “ifs”. Did you mean if? ~if"),
        (
            "{% case ask %}a{% when 'b' %}{% endcase %}",
            "1:15+1 Text between case and its first when is never printed.",
        ),
        ("{{ knows_target }}", "1:4+12 knows_target is yes or no: ask it in {% if %}."),
        ("{% raw %}a", "1:1+9 This raw has no {% endraw %}."),
        ("{% comment %}a", "1:1+13 This comment has no {% endcomment %}."),
        (
            "Hi [Name]",
            "1:4+6 “[Name]” looks like a placeholder of another tool. Here it is {{ first_name }}.",
        ),
        (
            "{first_name} %FIRSTNAME%",
            "1:1+12 “{first_name}” looks like a placeholder of another tool. "
            "Here it is {{ first_name }}.\n"
            "1:14+11 “%FIRSTNAME%” looks like a placeholder of another tool. "
            "Here it is {{ first_name }}.",
        ),
        ("{% raw %}[Name]{% endraw %} 50% of [2] \\[[ 5 % a\\]]", ""),
    ],
)
def test_a_mistake_is_told_at_its_place_in_words(source, problems):
    """Every mistake has line, column, length, a sentence, and the nearest name where there is."""
    assert drawn(source) == problems


def test_lines_are_counted_whatever_ends_them():
    """CRLF is one line break, so a template written on Windows points at the same place."""
    assert drawn("a\r\n\r\n {{ x y z }}") == "3:5+5 There is no fact “x y z”."


def test_a_broken_template_says_all_its_mistakes_at_once():
    """The failure carries every problem; its message is the first, with how many more."""
    with pytest.raises(TemplateBroken, match=r"Line 1, column 4: .* \(2 more\)") as broken:
        compile_template("{{ a1 }} {{ a2 }}\n{% for x in y %}")
    assert [(p.line, p.column) for p in broken.value.problems] == [(1, 4), (1, 13), (2, 1)]


def test_a_foreign_placeholder_is_flagged_and_does_not_break_the_template():
    """It is only text to us; the coach and the list of problems speak up."""
    assert fit(compile_template("Hi [Name]"), {}, None).text == "Hi [Name]"


@pytest.mark.parametrize(
    "tag",
    [
        "for x in goal",
        "assign x = 1",
        "capture x",
        "include '/etc/passwd'",
        "render 'x'",
        "tablerow x in y",
        "increment x",
        "cycle 'a', 'b'",
        "liquid echo goal",
        "echo goal",
    ],
)
def test_the_rest_of_liquid_is_refused_by_name(tag):
    """Loops, assignments, includes and the like are not part of note templates."""
    word = tag.split()[0]
    assert f"“{word}” is not part of note templates." in drawn(f"a {{% {tag} %}} b")


@pytest.mark.parametrize(
    "expression",
    [
        "first_name.size",
        "first_name.__class__",
        "__class__",
        "goal['x']",
        "goal[0]",
        "(1..9)",
        "1..9",
        "goal.first",
        "now",
        "today.year",
        "locals",
        "goal if ask",
        "goal || ask",
        "goal, ask",
        "goal | append: (1..3)",
        "goal | truncate: 'x'",
        "goal | date: '%Q'",
        "goal | date: '%5000d'",
        "9999999999999999999999",
        "'a' | b64",
    ],
)
def test_only_facts_strings_and_plain_numbers_can_be_printed(expression):
    """No attributes, indexes, ranges, hidden names: a message each, and no template."""
    source = f"{{{{ {expression} }}}}"
    assert find_problems(source)
    with pytest.raises(TemplateBroken):
        compile_template(source)


def test_every_fact_can_be_named_with_case_spaces_and_underscores_as_one_likes():
    """`first_name`, `FirstName`, `FIRST NAME` are one fact, in prints and in conditions."""
    for name, fact in FACTS.items():
        if fact.is_yes_or_no:
            continue
        for written in (name.upper(), name.title().replace("_", ""), name.replace("_", "  ")):
            template = compile_template(f"{{{{{written}}}}}{{% if {written} %}}!{{% endif %}}")
            assert fit(template, EXAMPLES, None).text == f"{fact.example}!"


@pytest.mark.parametrize(
    "quoted",
    ["“there”", "‘there’", "„there“", "”there”", "’there’", '“there"', "'there'", '"there"'],
)
def test_curly_quotes_are_as_good_as_straight_ones(quoted):
    """Whatever a word processor makes of quotes, a string is a string."""
    assert fit(compile_template(f"{{{{ first_name | {quoted} }}}}"), {}, None).text == "there"


def test_marks_inside_quotes_are_literal_and_an_apostrophe_ends_no_string():
    """A string may hold brackets, braces and it’s."""
    template = compile_template("{{ ask | “]] || }} it’s [[” }}-{{ ask | ‘it’s’ }}")
    assert fit(template, {}, None).text == "]] || }} it’s [[-it’s"


@pytest.mark.parametrize(
    "source",
    [
        "x" * (LONGEST_SOURCE + 1),
        "{" * LONGEST_SOURCE,
        "{{" + " " * (LONGEST_SOURCE - 2),
        "{{ " * 2000,
        "{% " * 2000,
        "{% raw %}" * 800,
        "{% comment %}" * 600,
        "[[" * 4000,
        "]]" * 4000,
        "||" * 4000,
        "[[" * 31 + "]]" * 31,
        "{% if goal %}" * 400 + "{% endif %}" * 200,
        "[[a]]" * 1600,
        "[[" + "||" * 3990 + "]]",
        "{{ goal" + " | append: 'x'" * 500 + " }}",
        "{{ goal" + " | replace: 'a', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'" * 30 + " }}",
        "{% if goal" + " or goal" * 900 + " %}{% endif %}",
        "{{ " + "“" * 7900 + " }}",
        "{{ " + "'" * 7900 + " }}",
        "{{ " + "a." * 3900 + " }}",
        "{{ " + "a[" * 3900 + " }}",
        "{{ " + "a " * 3900 + " }}",
        "{{ a }}" * 1100,
        "".join(f"{{{{ a{i} }}}}" for i in range(800)),
        "[" * 8000,
        "%a" * 4000,
        "«a" * 4000,
        "{a" * 4000,
        "\\" * 8000,
        "{{-" * 2600,
        "{% if goal %}" + "{% elsif goal %}" * 490 + "{% endif %}",
        "\u202e{{ \x00 }}\ud800",
    ],
    ids=lambda source: f"{source[:12]!r}",
)
def test_hostile_templates_are_refused_or_harmless(source):
    """Runs, bombs and depths end in problems or in a note, never in another failure."""
    problems = find_problems(source)
    assert all(p.line >= 1 and p.column >= 1 and p.message for p in problems)
    assert_refused_or_fitted(source)


def test_a_template_that_is_too_long_says_so_with_the_number():
    """Size is refused before anything is read."""
    assert "9,000 characters: a template holds 8,000 at most." in drawn("x" * 9000)


PIECES = (
    *("{{", "}}", "{%", "%}", "[[", "]]", "||", "\\", "'", '"', "“", "”", "|", ":", "-", "\n", " "),
    *("if", "endif", "else", "case", "when", "raw", "endraw", "comment", "endcomment", "goal"),
    *("first name", "default", "x", "5", "and", "==", ".", "[Name]", "{", "}", "(", "..", "🙂"),
)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=25).map("".join) | st.text(max_size=60))
def test_any_text_is_a_template_or_has_problems(source):
    """Whatever is typed, it compiles and can be fitted, or its problems lie inside the source."""
    lines = source.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for problem in find_problems(source):
        assert 1 <= problem.line <= len(lines)
        assert 1 <= problem.column <= len(lines[problem.line - 1]) + 1
    assert_refused_or_fitted(source)


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet=st.characters(exclude_characters="{}[]|\\\r%"), max_size=80))
def test_plain_text_is_its_own_template(source):
    """Text without marks comes out as it went in, but for its ends."""
    assert fit(compile_template(source), {}, None).text == source.strip()


def test_counting_facts_and_coaching_cost_no_liquid():
    """The rooms that the first window needs are opened without python-liquid."""
    code = (
        "import sys, connote.core.writing.coach, connote.core.writing.count, "
        "connote.core.writing.facts, connote.core.writing.template_file; "
        "sys.exit('liquid' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
