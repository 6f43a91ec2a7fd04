"""The template language: a safe subset of Liquid, with sugar for facts and optional parts.

    template  =  { text | print | part | branches | comment | remark | raw }
    print     =  "{{" value { "|" filter } "}}"             {{ first_name | default: "there" }}
    filter    =  name [ ":" value { "," value } ]
              |  string                                     {{ first_name | "there" }}
    part      =  "[[" template { "||" template } "]]"       [[It’s great to see you. ]]
    branches  =  if | unless | case
    if        =  "{% if" condition "%}" template
                 { "{% elsif" condition "%}" template } [ "{% else %}" template ] "{% endif %}"
    unless    =  the same with unless and endunless
    case      =  "{% case" value "%}"
                 { "{% when" value { ( "," | "or" ) value } "%}" template }
                 [ "{% else %}" template ] "{% endcase %}"
    condition =  value [ comparison value ] { ( "and" | "or" ) condition }
    comparison = "==" | "!=" | "<>" | "<" | ">" | "<=" | ">=" | "contains"
    value     =  fact | string | number | "true" | "false" | "nil" | "blank" | "empty"
    comment   =  "{% comment %}" anything "{% endcomment %}"
    remark    =  "{% #" anything "%}"
    raw       =  "{% raw %}" text as it stands "{% endraw %}"

- A fact is one of `facts.py`; case, spaces and underscores in its name don't count.
- A string stands in straight or curly quotes, single or double, or in those of other tongues
  (`quotes.py`); it may hold apostrophes, marks and braces.
- A part is left out when a fact printed in it is empty and has no fallback, or when room is short.
  `||` parts variants, best first, each judged alone; a part of one version can be left out, so
  `[[x]]` is `[[x||]]`, and `[[a||b]]` can't, but `[[a||b||]]` can. Parts nest.
- Inside `{{ }}`, `{% %}` and raw the marks `[[ || ]]` mean nothing; elsewhere `\\[[`, `\\||` and
  `\\]]` stand for the marks themselves. Parts and tags nest properly: what opens in a part, or in
  a version of it, closes there.
- `{{-`, `-}}`, `{%-` and `-%}` take away the blanks of the text beside them. Branches that hold
  nothing but blanks print nothing.
- Of an if the first branch that holds runs, of a case every when that matches, once for each of its
  values that does, and the else where none did.
- `and` and `or` are read from right to left: `a and b or c` asks for a, and for b or c.
- An empty fact is nil; it equals `nil`, `blank`, `empty` and "".
- Filters are those of `filters.py`. An empty fact is missing, whatever filters follow, until a
  fallback fills it.
- Comments nest. Each line of a remark begins with `#`.
- At most 8,000 characters and 30 levels, 40 parts and 160 versions.

In all this, and in what filters give, a template comes out as in Shopify's Liquid, with two
exceptions: there an empty fact is not `empty`, and what follows an else is passed over in silence,
which is a mistake here.

Nothing else is in the language: no loops, assignments, includes, attributes or indexes.
"""

from __future__ import annotations

from functools import lru_cache

from connote.core.errors import TemplateBroken
from connote.core.speech import figure, tr
from connote.core.things import Problem
from connote.core.writing.build import build
from connote.core.writing.mistakes import Mistake, Mistakes
from connote.core.writing.placeholders import Placeholder, find_placeholders
from connote.core.writing.scan import Kind, Mark, scan
from connote.core.writing.tree import CompiledTemplate

LONGEST_SOURCE = 8_000
"""No template holds more characters than this; it is also the longest note of any channel."""

__all__ = ["LONGEST_SOURCE", "CompiledTemplate", "compile_template", "find_problems"]


def compile_template(source: str) -> CompiledTemplate:
    """Understand a template, or raise TemplateBroken with every mistake in it."""
    template, mistakes, _ = _understand(source)
    if template is None:
        raise TemplateBroken(_summary(mistakes), mistakes)
    return template


def find_problems(source: str) -> list[Problem]:
    """Find all that is wrong with a template, or that looks so: mistakes and foreign placeholders.

    A foreign placeholder, such as `[Name]`, is text to us; so the template can be used with it.
    """
    _, mistakes, foreign = _understand(source)
    return sorted((*mistakes, *foreign), key=lambda problem: (problem.line, problem.column))


@lru_cache(maxsize=16)
def _understand(
    source: str,
) -> tuple[CompiledTemplate | None, tuple[Problem, ...], tuple[Problem, ...]]:
    mistakes = Mistakes()
    if len(source) > LONGEST_SOURCE:
        mistakes.add(LONGEST_SOURCE, 1, _too_long(len(source)))
        return None, tuple(mistakes.problems(source)), ()
    source = source.replace("\r\n", "\n").replace("\r", "\n")
    marks = scan(source, mistakes)
    template = build(source, marks, mistakes)
    foreign = _foreign(marks)
    return template, tuple(mistakes.problems(source)), tuple(foreign.problems(source))


def _too_long(characters: int) -> str:
    return tr("{characters} characters: a template holds {most} at most.").format(
        characters=figure(characters), most=figure(LONGEST_SOURCE)
    )


def _foreign(marks: list[Mark]) -> Mistakes:
    foreign = Mistakes()
    for mark in marks:
        if mark.kind is Kind.TEXT and not mark.is_literal:
            for found in find_placeholders(mark.text, foreign.room):
                start = mark.inside + found.start
                foreign.note(Mistake(start, len(found.text), _in_words(found)))
    return foreign


def _in_words(found: Placeholder) -> str:
    if found.ours:
        told = tr("“{text}” looks like a placeholder of another tool. Here it is {ours}.")
    else:
        told = tr(
            "“{text}” looks like a placeholder of another tool. Here a fact stands in {{{{ }}}}."
        )
    return told.format(text=found.text, ours=found.ours)


def _summary(problems: tuple[Problem, ...]) -> str:
    first, further = problems[0], len(problems) - 1
    if further:
        told = tr("Line {line}, column {column}: {message} (%n more)", "", further)
    else:
        told = tr("Line {line}, column {column}: {message}")
    return told.format(line=first.line, column=first.column, message=first.message)
