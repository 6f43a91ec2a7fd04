"""The part of Liquid that is in templates works as people know it from Liquid."""

from __future__ import annotations

import pytest

from connote.core.errors import TemplateBroken
from connote.core.writing.fit import fit
from connote.core.writing.language import compile_template

NORA = {
    "first_name": "Nora",
    "last_name": "de la Cruz",
    "company": "Borealis & Sons",
    "position": "head of tea",
    "shared_kind": "classmate",
    "shared_period": "2014-09",
    "today": "4 March 2025",
    "knows_target": True,
}
"""Of Nora neither place, goal, target nor ask is known."""


def note_of(source: str) -> str:
    """Write the note of a template for Nora."""
    return fit(compile_template(source), NORA, None).text


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("{{ first_name }}", "Nora"),
        ("{{first_name}}", "Nora"),
        ("{{\n first_name\n}}", "Nora"),
        ("{{ 'tea' }}", "tea"),
        ('{{ "tea" }}', "tea"),
        ("{{ 12 }}", "12"),
        ("{{ -7 }}", "-7"),
        ("{{ 2.50 }}", "2.5"),
        ("{{ true }} {{ false }}", "true false"),
        ("a{{ nil }}b", "ab"),
        ("a{{ empty }}{{ blank }}b", "ab"),
        ("{{ '{{' }} {{ '}}' }}", "{{ }}"),
        ("{{ '{{ first_name }}' }}", "{{ first_name }}"),
        ("{{ 'it is \"so\"' }}", 'it is "so"'),
    ],
)
def test_what_braces_print(source, text):
    """Facts, strings, numbers and the words of Liquid come out as in Liquid."""
    assert note_of(source) == text


@pytest.mark.parametrize(
    ("condition", "holds"),
    [
        ("first_name", True),
        ("place", False),
        ("knows_target", True),
        ("true", True),
        ("false", False),
        ("nil", False),
        ("''", True),
        ("0", True),
        ("first_name == 'Nora'", True),
        ('first_name == "Nora"', True),
        ("first_name == 'nora'", False),
        ("'Nora' == first_name", True),
        ("first_name != 'Nora'", False),
        ("first_name <> 'Paul'", True),
        ("first_name == last_name", False),
        ("place == nil", True),
        ("place == null", True),
        ("first_name != nil", True),
        ("place == target", True),
        ("place == blank", True),
        ("place == empty", True),
        ("place == ''", True),
        ("first_name == blank", False),
        ("first_name != blank", True),
        ("blank == place", True),
        ("'' == blank", True),
        ("'  ' == blank", True),
        ("'' == empty", True),
        ("' ' == empty", False),
        ("nil == blank", True),
        ("nil == empty", False),
        ("false == blank", True),
        ("knows_target == blank", False),
        ("blank == empty", False),
        ("first_name contains 'or'", True),
        ("first_name contains 'OR'", False),
        ("company contains '&'", True),
        ("place contains 'x'", False),
        ("first_name contains place", False),
        ("'route 66' contains 66", True),
        ("'b' > 'a'", True),
        ("'a' >= 'b'", False),
        ("2 < 10", True),
        ("2.5 <= 2", False),
        ("'2' == 2", False),
        ("1 == 1.0", True),
        ("1 == true", False),
        ("place < 'x'", False),
        ("first_name and place", False),
        ("first_name or place", True),
        ("false and true or true", False),
        ("true or false and false", True),
        ("false or true and first_name == 'Nora'", True),
        ("true and false and false or true", False),
        ("first_name == 'Nora' and company contains 'Sons' or place", True),
    ],
)
def test_what_holds(condition, holds):
    """Comparisons, contains, and, or (from right to left), and what is true, nil, blank, empty."""
    assert note_of(f"{{% if {condition} %}}yes{{% else %}}no{{% endif %}}") == (
        "yes" if holds else "no"
    )
    assert note_of(f"{{% unless {condition} %}}no{{% else %}}yes{{% endunless %}}") == (
        "yes" if holds else "no"
    )


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("{% if place %}a{% elsif first_name %}b{% else %}c{% endif %}", "b"),
        ("{% if place %}a{% elsif goal %}b{% else %}c{% endif %}", "c"),
        ("{% if place %}a{% elsif goal %}b{% endif %}", ""),
        ("{% if true %}{% if place %}a{% else %}b{% endif %}{% endif %}", "b"),
        ("{% unless first_name %}a{% elsif company %}b{% endunless %}", "b"),
        ("{%if first_name%}a{%endif%}", "a"),
        ("{% case shared_kind %}{% when 'friend' %}a{% when 'classmate' %}b{% endcase %}", "b"),
        ("{% case shared_kind %}{% when 'friend', 'classmate' %}a{% endcase %}", "a"),
        ("{% case shared_kind %}{% when 'friend' or 'classmate' %}a{% endcase %}", "a"),
        ("{% case shared_kind %}{% when 'friend' %}a{% else %}b{% endcase %}", "b"),
        ("{% case shared_kind %}{% when 'friend' %}a{% endcase %}", ""),
        ("{% case shared_kind %}\n  {% when 'classmate' %}a{% endcase %}", "a"),
        ("{% case place %}{% when nil %}a{% endcase %}", "a"),
        ("{% case place %}{% when blank %}a{% endcase %}", "a"),
        ("{% case 4 %}{% when 3 %}a{% when 4.0 %}b{% endcase %}", "b"),
        ("{% case knows_target %}{% when true %}a{% else %}b{% endcase %}", "a"),
        ("{% case 'x' %}{% when 'x' %}a{% when 'x' %}b{% else %}c{% endcase %}", "ab"),
        ("{% case 'x' %}{% when 'x', 'y', 'x' %}a{% endcase %}", "aa"),
        ("{% case 'x' %}{% when 'x', 'x' %}[[a]]{% endcase %}", "a"),
        ("{% case 'x' %}{% when first_name %}a{% else %}b{% endcase %}", "b"),
    ],
)
def test_which_branches_run(source, text):
    """If and unless take the first that holds; case every when that matches, and else for none."""
    assert note_of(source) == text


@pytest.mark.parametrize(
    ("printed", "text"),
    [
        ("place | default: 'here'", "here"),
        ("first_name | default: 'you'", "Nora"),
        ("place | default: first_name", "Nora"),
        ("place | default: goal | default: 'x'", "x"),
        ("'' | default: 'x'", "x"),
        ("false | default: 'x'", "x"),
        ("false | default: 'x', allow_false: true", "false"),
        ("false | default: allow_false: true, 'x'", "false"),
        ("0 | default: 'x'", "0"),
        ("position | capitalize", "Head of tea"),
        ("'ÉCOLE DE thé' | capitalize", "École de thé"),
        ("first_name | upcase", "NORA"),
        ("'straße' | upcase", "STRASSE"),
        ("first_name | downcase", "nora"),
        ("' a b ' | strip", "a b"),
        ("12 | upcase", "12"),
        ("first_name | append: '!'", "Nora!"),
        ("first_name | append: ' ' | append: last_name", "Nora de la Cruz"),
        ("first_name | prepend: 'Dear '", "Dear Nora"),
        ("'tea' | append: 2", "tea2"),
        ("company | replace: '&', 'and'", "Borealis and Sons"),
        ("'a-b-c' | replace: '-', '+'", "a+b+c"),
        ("'a-b' | replace: '-'", "ab"),
        ("company | remove: ' & Sons'", "Borealis"),
        ("'banana' | remove: 'an'", "ba"),
        ("'Northern lights' | truncate: 8", "North..."),
        ("'Northern lights' | truncate: 8, ''", "Northern"),
        ("'Northern lights' | truncate: 9, ', etc'", "Nort, etc"),
        ("'short' | truncate: 5", "short"),
        ("'short' | truncate: 2", "..."),
        ("'one two three four' | truncatewords: 2", "one two..."),
        ("'one two three four' | truncatewords: 2, '--'", "one two--"),
        ("'one two' | truncatewords: 9", "one two"),
        ("'one two' | truncatewords: 0", "one..."),
        ("today | date: '%d.%m.%Y'", "04.03.2025"),
        ("'2024-12-24' | date: '%-d %B'", "24 December"),
        ("'2024-12-24 18:30' | date: '%H:%M'", "18:30"),
        ("shared_period | date: '%B %Y'", "September 2014"),
        ("'2009' | date: '%Y'", "2009"),
        ("'soon' | date: '%Y'", "soon"),
        ("today | date: '100 %%'", "100 %"),
        ("last_name | first_word", "de"),
        ("position | with_article", "a head of tea"),
        ("'engineer' | with_article", "an engineer"),
        ("first_name|upcase|downcase", "nora"),
    ],
)
def test_what_filters_do(printed, text):
    """Each filter of the list works as Liquid's; two are our own."""
    assert note_of(f"{{{{ {printed} }}}}") == text


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("a{% comment %}b{% endcomment %}c", "ac"),
        ("a{% comment %}{{ nobody }}{% if %}{% endcomment %}c", "ac"),
        ("a{% comment %}{% comment %}b{% endcomment %}{% endcomment %}c", "ac"),
        ("a{% comment %}{% raw %}{% endcomment %}{% endraw %}{% endcomment %}c", "ac"),
        ("a{% comment %}50% of {{ it{% endcomment %}c", "ac"),
        ("a{% # a remark, it's \"short %}c", "ac"),
        ("a{%# two\n # lines %}c", "ac"),
        ("a{%-# x -%} c", "ac"),
        ("{% raw %}{{ first_name }} {% if %}{% endraw %}", "{{ first_name }} {% if %}"),
        ("{% raw %}[[a||b]]{% endraw %}", "[[a||b]]"),
        ("{% raw %}{% }} %} {{{% endraw %}", "{% }} %} {{"),
        ("a {%- raw %} b {% endraw -%} c", "a b c"),
        ("a {{- first_name -}} b", "aNorab"),
        ("a\n{%- if true -%}\n b \n{%- endif -%}\n c", "abc"),
        ("a {% if true -%} b {%- endif %} c", "a b c"),
        ("a{% if true %}  {% endif %}b", "ab"),
        ("a{% if true %} {% if true %} {% endif %}{% endif %}b", "ab"),
        ("a{% if true %} {{ '' }}x{% endif %}b", "a xb"),
        ("a{% unless true %}x{% else %} {% endunless %}b", "a b"),
        ("a{% case 1 %}{% when 1 %} {% endcase %}b", "ab"),
        ("a {%- comment %} x {% endcomment -%} b", "ab"),
    ],
)
def test_what_is_left_out_and_what_stands_as_it_is(source, text):
    """Comments, remarks, raw text, the dashes that take blanks away, and blocks of blanks."""
    assert note_of(source) == text


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("{% for x in company %}{% endfor %}", "“for” is not part of note templates."),
        ("{% assign x = 'a' %}", "“assign” is not part of note templates."),
        ("{{ company | split: ' ' }}", "“split” is not part of note templates."),
        ("{{ company.size }}", "There is no fact “company.size”. Did you mean company?"),
        ("{{ company[0] }}", "There is no fact “company[0]”. Did you mean company?"),
        ("{% if company > 3 %}a{% endif %}", "Only texts can be compared with texts, and numbers "
         "with numbers."),
        ("{% if 3 contains company %}a{% endif %}", "“contains” asks whether one text stands in "
         "another."),
        ("{% if true %}a{% else %}b{% else %}c{% endif %}", "else comes after else and would never "
         "run."),
        ("{% # one\ntwo %}", "Every line of a remark begins with #."),
        ("{{ company | truncate: 'x' }}", "This can’t be worked out: how much stays is told by a "
         "number, such as truncate: 20."),
        ("{{ company | upcase: allow_false: true }}", "upcase has no allow_false: default has."),
    ],
)  # fmt: skip
def test_the_rest_is_refused_in_words(source, message):
    """What is outside the subset, or would silently print nothing, says so at its place."""
    with pytest.raises(TemplateBroken) as broken:
        compile_template(source)
    assert message in [problem.message for problem in broken.value.problems]


@pytest.mark.parametrize(
    ("printed", "text", "missing"),
    [
        ("place | append: '!'", "!", ("place",)),
        ("place | prepend: 'in '", "in", ("place",)),
        ("first_name | append: place", "Nora", ("place",)),
        ("first_name | append: place | default: 'you'", "you", ()),
        ("place | upcase", "", ("place",)),
        ("place | upcase | default: 'x'", "x", ()),
        ("place | default: goal", "", ("place",)),
        ("place | default: nil", "", ()),
        ("first_name | remove: 'Nora'", "", ("first_name",)),
        ("first_name | replace: 'N', place", "ora", ("place",)),
        ("today | date: place", "4 March 2025", ("place",)),
    ],
)
def test_an_empty_fact_is_missing_whatever_filters_follow(printed, text, missing):
    """The text is Liquid's, and the hole is named, until a fallback fills it."""
    note = fit(compile_template(f"{{{{ {printed} }}}}"), NORA, None)
    assert (note.text, note.missing) == (text, missing)
