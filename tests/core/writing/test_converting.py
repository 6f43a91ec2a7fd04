"""Placeholders of other tools, found wherever they stand and written in our language."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connote.core.things import Counting
from connote.core.writing.converting import apply_changes, convert_placeholders
from connote.core.writing.facts import EXAMPLES
from connote.core.writing.fit import fit
from connote.core.writing.language import compile_template, find_problems
from connote.core.writing.placeholders import find_placeholders

FIRST = "{{ first_name }}"
THERE = '{{ first_name | "there" }}'
FORMS = [
    # letters and manuals
    ("[Name]", FIRST), ("[First Name]", FIRST), ("<First Name>", FIRST), ("<<First Name>>", FIRST),
    ("«First_Name»", FIRST), ("[My Name]", "{{ my_name }}"), ("[Your Name]", "{{ my_first_name }}"),
    ("[mutual connection]", "{{ introduced_by }}"), ("[Job Title]", "{{ position }}"),
    # one brace
    ("{first_name}", FIRST), ("{FIRST_NAME}", FIRST), ("{firstname}", FIRST),
    ("{first-name}", FIRST), ("{first::there}", THERE), ("{FirstName|fallback=there}", THERE),
    ("{first_name|there}", THERE), ("{job_title}", "{{ position }}"),
    ("{Company|your company}", '{{ company | "your company" }}'),
    ("{contactfield=firstname|there}", THERE), ("{ownerfield=firstname}", "{{ my_first_name }}"),
    # two braces
    ("{{firstName|Friend}}", '{{ first_name | "Friend" }}'), ("{{contact.firstname}}", FIRST),
    ("{{ contact.company }}", "{{ company }}"), ("{{contact_first_name}}", FIRST),
    ("{{ contact.first_name || 'there' }}", THERE), ("{{lead.First Name:default=there}}", THERE),
    ("{{person.firstName | default: \"there\"}}", THERE), ("{{ ${first_name} | default: 'there' }}",
    THERE), ("{{ [\"First Name\"] | default: 'there' }}", THERE), ("{{.Name || \"there\"}}", THERE),
    ("{{ contact.firstname | default(\"there\", true) }}", THERE),
    ("{{Name|{{Company}}}}", "{{ first_name | default: company }}"),
    ("{{fallback|{{first_name}}|there}}", THERE),
    ("{{Name | title}}", "{{ first_name | capitalize }}"),
    ("{{sender.first_name}}", "{{ my_first_name }}"), ("{{agent.name}}", "{{ my_name }}"),
    ("{{{Recipient.FirstName}}}", FIRST),
    # with signs
    ("{!Contact.FirstName}", FIRST), ("{!Contact.FirstName, there}", THERE),
    ("{!BLANKVALUE(Contact.FirstName, \"there\")}", THERE),
    ("{!User.FirstName}", "{{ my_first_name }}"), ("%FIRSTNAME%", FIRST), ("%%first_name%%", FIRST),
    ("*|FNAME|*", FIRST), ("$first_name$", FIRST), ("${first_name}", FIRST), ("#firstName#", FIRST),
    ("[firstname,fallback=there]", THERE), ("[fullname,fallback=]", "{{ full_name }}"),
    ("--First Name=there--", THERE), ("_FN_", FIRST), ("[[FirstName]]", FIRST),
    ("[[FIRSTNAME OR \"there\"]]", THERE), ("{% first_name %}", FIRST),
    # in German, French and Spanish
    ("{Vorname}", FIRST), ("[Nachname]", "{{ last_name }}"), ("{{Firma}}", "{{ company }}"),
    ("{Unternehmen}", "{{ company }}"), ("[Mein Name]", "{{ my_first_name }}"),
    ("{prénom}", FIRST), ("{{entreprise}}", "{{ company }}"), ("[Société]", "{{ company }}"),
    ("{poste}", "{{ position }}"), ("{nombre}", FIRST), ("{{empresa}}", "{{ company }}"),
    ("[cargo]", "{{ position }}"), ("%APELLIDO%", "{{ last_name }}"),
    # spintax
    ("{Hi|Hello|Hey}", "[[Hi||Hello||Hey]]"), ("{Hi | Hello | Hey}", "[[Hi||Hello||Hey]]"),
    ("{{Hi|Hello} there|Hey}", "[[[[Hi||Hello]] there||Hey]]"),
    ("{Hi {first_name}|{Hey|Ahoy}}", "[[Hi {{ first_name }}||[[Hey||Ahoy]]]]"),
    ("{{RANDOM | Hi | Hello}}", "[[Hi||Hello]]"), ("{company|firm}", "[[company||firm]]"),
    ("{very |}", "[[very ||]]"), ("{|very }", "[[very ||]]"),
    ("{Dear [Name]|Hi}", "[[Dear {{ first_name }}||Hi]]"),
]  # fmt: skip
OF_OURS = [
    "{{ first_name }}", "{{FirstName}}", '{{ first_name | "there" }}', "[[It’s you. ]]",
    "[[{{ company }}||x]]", "{% if company %}a{% endif %}", "{% raw %}[Name] {a|b}{% endraw %}",
    "\\[[", "{% comment %}{x|y}{% endcomment %}", "5 % a, 10 $ b, #1 <b>", "a_b", "{ }", "[2]",
]  # fmt: skip


@pytest.mark.parametrize(("theirs", "ours"), FORMS, ids=[theirs for theirs, _ in FORMS])
def test_a_placeholder_of_another_tool_is_written_as_ours(theirs, ours):
    """Each form becomes ours in the middle of a sentence, is one change at its place, and stays."""
    text = f"Well,\nhi {theirs}!"
    conversion = convert_placeholders(text)
    assert conversion.text == f"Well,\nhi {ours}!"
    (change,) = conversion.changes
    assert (change.before, change.after, change.line, change.column) == (theirs, ours, 2, 4)
    assert text[change.start : change.end] == theirs
    assert conversion.left == ()
    assert find_problems(conversion.text) == []
    assert convert_placeholders(conversion.text).changes == ()


@pytest.mark.parametrize("theirs", [theirs for theirs, _ in FORMS if not theirs.startswith("[[")])
def test_a_placeholder_of_another_tool_is_a_problem_where_it_stands(theirs):
    """The editor underlines each before it is converted; only [[ ]] may be meant as ours."""
    first = find_problems(f"hi {theirs}!")[0]
    assert 4 <= first.column < 4 + len(theirs)


@pytest.mark.parametrize("text", OF_OURS)
def test_what_is_of_our_language_stays_as_it_is(text):
    """Facts, parts, tags, escapes and the signs of everyday writing are no foreign tool's."""
    assert convert_placeholders(f"Hi {text} there").changes == ()


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("[Something odd], {first_name}", ["[Something odd]"]),
        ("{{favorite_color|blue}}", ["{{favorite_color|blue}}"]),
        ("{{ first_name | upcas }}", ["{{ first_name | upcas }}"]),
        ("{Hi [Weird thing]|Hello}", ["[Weird thing]"]),
        ("*|IF:VIP|*", ["*|IF:VIP|*"]),
        ("{{#if x}}y{{/if}}", ["{{#if x}}", "{{/if}}"]),
    ],
)
def test_what_is_not_known_is_left_and_named(text, left):
    """A name that means nothing here stays in the text and is told with its place."""
    conversion = convert_placeholders(text)
    assert [one.text for one in conversion.left] == left
    for one in conversion.left:
        assert text[one.start : one.end] == one.text
        assert one.text in conversion.text


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("[{a|b}]", "[a]"),
        ("{x [1]|y}", "x [1]"),
        ("{y|x [1]}", "y"),
        ("\\{a|b}", "\\a"),
        ("{a\\|b}", "a\\"),
        ("{[Name]", "{Mary"),
        ("{[{a|b}", "{[a"),
        ("{(a)|b}]", "(a)]"),
    ],
)
def test_brackets_of_the_author_dont_run_into_ours(text, printed):
    """Where a literal bracket would join one of ours it is kept apart, and printed as it was."""
    converted = convert_placeholders(text).text
    assert find_problems(converted) == []
    assert fit(compile_template(converted), EXAMPLES, None, Counting.UTF16).text == printed


PIECES = st.sampled_from([theirs for theirs, _ in FORMS] + OF_OURS)
LITERAL = st.sampled_from(["", " ", "a", ", ", "[", "{", "\\", "a[", "]", "}", "|", "%"])


@given(st.lists(st.tuples(LITERAL, PIECES), max_size=6))
def test_a_text_of_convertible_pieces_has_no_problem_once_it_is_converted(pairs):
    """Whatever stands beside what, the result is sound if nothing was left, and stays."""
    text = " ".join(f"{literal} {piece}" for literal, piece in pairs)
    conversion = convert_placeholders(text)
    assert conversion.left or find_problems(conversion.text) == []
    assert convert_placeholders(conversion.text).changes == ()


@given(st.text("ab[]{}|\\%$<>*_ \nName", max_size=40))
def test_converting_takes_any_text_and_twice_is_once(text):
    """Nothing makes it fail, and what it gave it leaves alone."""
    once = convert_placeholders(text)
    assert apply_changes(text, once.changes) == once.text
    assert convert_placeholders(once.text).text == once.text


@given(st.lists(st.tuples(LITERAL, PIECES), min_size=1, max_size=5), st.data())
def test_each_change_can_be_made_alone(pairs, data):
    """Taking one change and then the rest comes to the same as taking all."""
    text = "".join(literal + piece for literal, piece in pairs)
    conversion = convert_placeholders(text)
    if conversion.changes:
        one = data.draw(st.sampled_from(conversion.changes))
        assert text[one.start : one.end] == one.before
        alone = apply_changes(text, [one])
        assert alone == text[: one.start] + one.after + text[one.end :]


def test_spintax_of_any_depth_is_taken_or_left():
    """Hundreds of braces inside each other neither fail nor take long."""
    deep = "{a|" * 900 + "b" + "}" * 900
    assert convert_placeholders(deep).text.count("a") == 900
    assert convert_placeholders("{" * 4000 + "}" * 4000).changes == ()


@pytest.mark.parametrize(
    ("note", "found"),
    [
        ("Hi Mary, {you|we} met; *|FNAME|*", [("{you|we}", ""), ("*|FNAME|*", "first_name")]),
        ("Hi %FIRSTNAME% of {company_name}", [("%FIRSTNAME%", "first_name"),
                                              ("{company_name}", "company")]),
        ("a < b > c, $5 and $6, #1 and #2, 50% of 60%, [1], «salut», snake_case, {}", []),
        ("Tag #hiring# or <em>", []),
        ("{{ first_name }} {% if x %}", [("{{ first_name }}", "first_name")]),
    ],
)  # fmt: skip
def test_a_finished_note_is_searched_for_what_was_left_in_it(note, found):
    """Placeholders are found with the fact they mean; everyday signs are none."""
    assert [(one.text, one.fact) for one in find_placeholders(note)] == found
