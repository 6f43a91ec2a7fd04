"""Hostile templates: each is refused in words or makes a note, and none fills the memory."""

from __future__ import annotations

import random
import tracemalloc
from collections.abc import Iterator
from contextlib import suppress

import pytest

from connote.core.errors import TemplateBroken
from connote.core.writing.build import MOST_LEVELS, MOST_PARTS, MOST_VERSIONS
from connote.core.writing.crossings import MOST_CROSSINGS, crossings_of
from connote.core.writing.facts import plain_facts
from connote.core.writing.filters import LONGEST
from connote.core.writing.fit import fit
from connote.core.writing.language import LONGEST_SOURCE, compile_template, find_problems
from connote.core.writing.mistakes import MOST
from connote.core.writing.outline import MOST_WORKED, outline
from connote.core.writing.steps import Graph

FACTS = {
    "first_name": "🙂" * 60,
    "shared_text": " ".join(["lorem", "ipsum."] * 5_000),
    "goal": "[[{{ x }}||]]",
    "company": "مرحبا",
    "place": "\ud800\x00\u202e",
    "situation": "a" * 3_000,
}

MARKS = (
    *("{", "}", "{{", "}}", "{%", "%}", "{{-", "-%}", "[[", "]]", "||", "\\[[", "\\", "]"),
    *("'", '"', "“", "”", "‘", "’", "„", "«", "»", "’a", "|", ":", "|:", "%", "#", "(", "..", "-"),
    *("{% raw %}", "{% endraw %}", "{% comment %}", "{% endcomment %}", "{% # x %}", "{%#'"),
    *("{% if goal %}", "{% endif %}", "{% case goal %}", "{% when 'a' %}", "{% else %}"),
    *("{{ goal }}", "{{ goal | upcase }}", "{{ goal | 'x' }}", "{{ x }}", "{{ 'a", "{{}}", "{%%}"),
    *("[[]]", "[[a]]", "[[a||b]]", "[[{{ goal }}]]", "[[ ]] ", "[[\n]]", "[Name]", "«a»", "<<a>>"),
    *("\x00", "\ud800", "🙂", "\u0301", "\u200b", "\u00a0", "\u202e", "\ufeff", "\r\n", "\r", "\n"),
    *(" ", "\t", ".", "goal ", "first name ", "and ", "not ", "contains ", "== ", "99999999999 "),
)
INSIDES = (
    *("'", "“", "’a", "a.", "a[", "a ", "| upcase ", "| append: goal ", "| default: goal "),
    *("and goal ", "== goal ", ", 'a'", ": ", "9 ", "-", "\u200b", "(", "allow_false: true ,"),
    "| replace: 'a', 'aaaaaaaaaaaaaaaaaaaaaaaa' ",
)
TAGS = ("{{ %s }}", "{{ goal %s }}", "{%% if %s %%}{%% endif %%}", "{%% case goal %%}{%% when %s ")


def filled(piece: str) -> str:
    """Repeat a piece until the template is as long as one may be."""
    return piece * (LONGEST_SOURCE // len(piece))


def hostile_templates() -> Iterator[str]:
    """Make runs, pairs and heaps of marks, tags full of signs, and nests of everything."""
    yield from map(filled, MARKS)
    chance = random.Random(20)
    for _ in range(60):
        yield filled(chance.choice(MARKS) + chance.choice(MARKS))
    for _ in range(60):
        yield "".join(chance.choices(MARKS, k=2_500))[:LONGEST_SOURCE]
    for tag in TAGS:
        for inside in INSIDES:
            yield tag.replace("%s", inside * (7_900 // len(inside))).replace("%%", "%")
            yield tag.replace("%s", inside * 20).replace("%%", "%")
    for depth in (MOST_LEVELS, MOST_LEVELS + 1, 400):
        yield "[[" * depth + "a" + "]]" * depth
        yield "{% if goal %}" * depth + "a" + "{% endif %}" * depth
    yield "".join(f"{{{{ a{number} }}}}" for number in range(900))
    yield filled("{{ shared_text | append: shared_text | upcase }}")
    yield filled("{{ 'aaaaaaaa' | replace: 'a', 'aaaaaaaa' | replace: 'a', 'aaaaaaaa' }}")


@pytest.mark.parametrize("source", list(hostile_templates()), ids=lambda source: repr(source[:14]))
def test_a_hostile_template_is_refused_or_makes_a_note(source):
    """Nothing but TemplateBroken is raised, and every mistake lies in the source, in words."""
    problems = find_problems(source)
    lines = source.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for problem in problems:
        assert problem.message
        assert 1 <= problem.line <= len(lines)
        assert 1 <= problem.column <= len(lines[problem.line - 1]) + 1
        assert problem.length >= 1
    assert len(problems) <= 2 * MOST
    with suppress(TemplateBroken):
        template = compile_template(source)
        for facts in (FACTS, {}):
            fit(template, facts, 200)


@pytest.mark.parametrize(
    "source",
    [
        filled("{{ shared_text }}"),
        filled("{{ shared_text | append: shared_text | upcase | truncatewords: 5 }}"),
        filled("{{ first_name | replace: '🙂', first_name | replace: '🙂', first_name }}"),
        "{{ 'aaaaaaaaaa'" + " | replace: 'a', 'aaaaaaaaaa'" * 100 + " }}",
        filled("[[{{ situation }} ||"),
        filled("{{"),
    ],
    ids=lambda source: repr(source[:40]),
)
def test_the_memory_stays_flat(source):
    """What grows is stopped: no template takes more than a few megabytes."""
    tracemalloc.start()
    with suppress(TemplateBroken):
        fit(compile_template(source), FACTS, 8_000)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 12 * max(LONGEST, MOST_WORKED)


def heavy(parts: int, versions: int) -> tuple[str, dict[str, str]]:
    """Make a template of long facts, with versions of nearly every length."""
    names = ("first_name", "company", "shared_place", "goal", "situation", "ask", "place")
    facts = {name: "x" * (61 + 97 * place) for place, name in enumerate(names)}
    chance = random.Random(parts)
    body = (
        "||".join(f"{{{{{chance.choice(names)}}}}}{chance.choice(('', ' ', '. ', ',b'))}"
                  for _ in range(versions))
        for _ in range(parts)
    )  # fmt: skip
    return "".join(f"[[{versions}]]" for versions in body), facts


@pytest.mark.parametrize(("parts", "versions"), [(MOST_PARTS, 4), (20, 8), (8, 20)])
@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_the_heaviest_template_is_fitted_in_little_memory(parts, versions, share):
    """As many parts and versions as there may be, with long facts, at any limit between."""
    assert parts * versions == MOST_VERSIONS
    source, facts = heavy(parts, versions)
    template = compile_template(source)
    shortest, longest = fit(template, facts, 0).length, fit(template, facts, None).length
    limit = int(shortest + (longest - shortest) * share)
    tracemalloc.start()
    note = fit(template, facts, limit)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert note.fits
    assert shortest <= note.length <= limit
    assert peak < 12_000_000


def test_parts_that_are_only_blanks_have_few_borders():
    """A seam keeps one of two spaces, so forty parts of spaces meet only a few crossings."""
    template = compile_template("a" + "[[ ]]" * MOST_PARTS + "b")
    note = outline(template, plain_facts({}))
    assert len(crossings_of(Graph(note, len, {}))) <= 3 * MOST_PARTS
    assert fit(template, {}, 2).text == "ab"
    assert fit(template, {}, 3).text == "a b"


def test_too_many_ways_to_end_in_blanks_are_refused_in_words():
    """Line breaks are kept at seams; parts of 1, 2, 4, 8… of them would make endless borders."""
    blanks = ("\n" * 2**power for power in range(11))
    source = "a" + "".join(f"[[{blank}]]" for blank in blanks) + "c"
    template = compile_template(source)
    assert fit(template, {}, None).length == 2 + 2**11 - 1
    assert MOST_CROSSINGS < 2**11
    with pytest.raises(TemplateBroken, match="begin or end in blanks"):
        fit(template, {}, 20)
