"""From marks to a tree: nesting, branches and parts, with every mistake on the way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from liquid.expression import Expression

from connote.core.speech import tr
from connote.core.writing.conditions import (
    Comparison,
    Question,
    read_case,
    read_question,
    read_when,
)
from connote.core.writing.facts import nearest_name
from connote.core.writing.mistakes import Mistake, Mistakes
from connote.core.writing.printing import read_print
from connote.core.writing.scan import Kind, Mark
from connote.core.writing.tree import (
    Body,
    Branches,
    Cases,
    CompiledTemplate,
    Node,
    OptionalPart,
    Text,
)

MOST_LEVELS = 30
MOST_PARTS = 40
MOST_VERSIONS = 160

_TAGS = ("if", "elsif", "else", "endif", "unless", "endunless", "case", "when", "endcase")
_KNOWN_TO_LIQUID = frozenset(
    (
        *("for", "endfor", "break", "continue", "cycle", "tablerow", "endtablerow", "liquid"),
        *("assign", "capture", "endcapture", "increment", "decrement", "echo", "section", "form"),
        *("include", "render", "layout", "block", "extends", "macro", "call", "with", "paginate"),
        *("ifchanged", "endifchanged", "doc", "enddoc", "style", "javascript", "schema"),
    )
)


def build(source: str, marks: list[Mark], mistakes: Mistakes) -> CompiledTemplate | None:
    """Build the tree of a template; None where there are mistakes."""
    return _Builder(source, mistakes).build(marks)


@dataclass(slots=True)
class _Level:
    """An open part or branch: what was gathered for it so far."""

    kind: str
    mark: Mark
    body: list[Node] = field(default_factory=list)
    number: int = 0
    depth: int = 0
    versions: list[Body] = field(default_factory=list)
    subject: Expression | None = None
    condition: Question | Comparison | None = None
    branches: list[tuple[Question, Body]] = field(default_factory=list)
    whens: list[tuple[Comparison, Body]] = field(default_factory=list)
    has_else: bool = False

    def end_branch(self) -> None:
        """Close the branch that is open, if any, and begin a new body."""
        if isinstance(self.condition, Question):
            self.branches.append((self.condition, tuple(self.body)))
        elif self.condition is not None:
            self.whens.append((self.condition, tuple(self.body)))
        self.body, self.condition = [], None

    def cases(self) -> Cases:
        """Give what was gathered as a case; its only question is its else."""
        otherwise = self.branches[-1][1] if self.branches else ()
        return Cases(tuple(self.whens), otherwise)


class _Builder:
    """Walks the marks with a stack of what is open."""

    def __init__(self, source: str, mistakes: Mistakes) -> None:
        self.source = source
        self.mistakes = mistakes
        self.facts: set[str] = set()
        self.levels = [_Level("template", Mark(Kind.TEXT, 0, 0))]
        self.parts = 0
        self.versions = 0
        self.takes: dict[Kind, Callable[[Mark], None]] = {
            Kind.TEXT: self._text,
            Kind.PRINT: self._print,
            Kind.TAG: self._tag,
            Kind.OPEN: self._open,
            Kind.OR: self._or,
            Kind.CLOSE: self._close,
        }
        self.tags: dict[str, Callable[[Mark], None]] = {
            "if": self._if,
            "unless": self._if,
            "elsif": self._elsif,
            "else": self._else,
            "case": self._case,
            "when": self._when,
            "endif": self._end,
            "endunless": self._end,
            "endcase": self._end,
        }

    def build(self, marks: list[Mark]) -> CompiledTemplate | None:
        for mark in marks:
            if self.mistakes.is_enough:
                return None
            try:
                self.takes[mark.kind](mark)
            except Mistake as mistake:
                self.mistakes.note(mistake)
                if mistake.message == _too_deep():
                    return None
        for level in self.levels[1:]:
            self._never_closed(level)
        if self.mistakes:
            return None
        body = tuple(self.levels[0].body)
        return CompiledTemplate(self.source, body, frozenset(self.facts), self.parts)

    @property
    def top(self) -> _Level:
        return self.levels[-1]

    def _descend(self, level: _Level) -> None:
        if len(self.levels) > MOST_LEVELS:
            mark = level.mark
            raise Mistake(mark.start, mark.end - mark.start, _too_deep())
        self.levels.append(level)

    # ── text and facts ───────────────────────────────────────────────────────────────────────

    def _text(self, mark: Mark) -> None:
        if self.top.kind == "case" and self.top.condition is None:
            if mark.text.strip():
                message = tr("Text between case and its first when is never printed.")
                raise Mistake(mark.start, mark.end - mark.start, message)
        elif mark.text:
            self.top.body.append(Text(mark.text))

    def _print(self, mark: Mark) -> None:
        read, facts = read_print(self.source, mark, self.mistakes)
        self.facts.update(facts)
        self.top.body.append(read)

    # ── parts ────────────────────────────────────────────────────────────────────────────────

    def _open(self, mark: Mark) -> None:
        depth = sum(level.kind == "part" for level in self.levels)
        self._descend(_Level("part", mark, number=self.parts, depth=depth))
        self.parts += 1
        if self.parts > MOST_PARTS:
            raise Mistake(
                mark.start,
                2,
                tr("A template holds {most} optional parts at most.").format(most=MOST_PARTS),
            )
        self._count_version(mark)

    def _or(self, mark: Mark) -> None:
        if self.top.kind != "part":
            if any(level.kind == "part" for level in self.levels):
                name = self.top.mark.name
                message = tr(
                    "The {name} that began in this variant has no {{% end{name} %}} in it."
                ).format(name=name)
            else:
                message = tr("|| parts variants inside [[ ]]. For the signs themselves write \\||.")
            raise Mistake(mark.start, 2, message)
        self.top.versions.append(tuple(self.top.body))
        self.top.body = []
        self._count_version(mark)

    def _count_version(self, mark: Mark) -> None:
        self.versions += 1
        if self.versions > MOST_VERSIONS:
            raise Mistake(
                mark.start,
                2,
                tr("A template holds {most} variants at most.").format(most=MOST_VERSIONS),
            )

    def _close(self, mark: Mark) -> None:
        if not self._unwind_to("part", mark):
            message = tr("This ]] closes nothing. For the signs themselves write \\]].")
            raise Mistake(mark.start, 2, message)
        level = self.levels.pop()
        versions = [*level.versions, tuple(level.body)]
        if len(versions) == 1:
            versions.append(())
        self.top.body.append(OptionalPart(level.number, level.depth, tuple(versions)))

    # ── branches ─────────────────────────────────────────────────────────────────────────────

    def _tag(self, mark: Mark) -> None:
        take = self.tags.get(mark.name)
        if take is None:
            raise self._unknown_tag(mark)
        take(mark)

    def _if(self, mark: Mark) -> None:
        level = _Level(mark.name, mark, condition=Question(None))
        self._descend(level)
        level.condition = self._question(mark, is_denied=mark.name == "unless")

    def _question(self, mark: Mark, is_denied: bool = False) -> Question:
        question, facts = read_question(self.source, mark, self.mistakes, is_denied)
        self.facts.update(facts)
        return question

    def _elsif(self, mark: Mark) -> None:
        self._require("elsif", mark, ("if", "unless"))
        self.top.end_branch()
        self.top.condition = Question(None)
        self.top.condition = self._question(mark)

    def _else(self, mark: Mark) -> None:
        self._require("else", mark, ("if", "unless", "case"))
        self.top.end_branch()
        self.top.has_else = True
        self.top.condition = Question(None)
        if mark.text.strip():
            message = tr("else takes no condition. Did you mean elsif?")
            raise Mistake(mark.start, mark.end - mark.start, message, "elsif")

    def _case(self, mark: Mark) -> None:
        level = _Level("case", mark)
        self._descend(level)
        level.subject, facts = read_case(self.source, mark, self.mistakes)
        self.facts.update(facts)

    def _when(self, mark: Mark) -> None:
        self._require("when", mark, ("case",))
        self.top.end_branch()
        self.top.condition = Comparison(())
        if self.top.subject is not None:
            condition, facts = read_when(self.source, mark, self.top.subject, self.mistakes)
            self.facts.update(facts)
            self.top.condition = condition

    def _require(self, name: str, mark: Mark, kinds: tuple[str, ...]) -> None:
        if self.top.kind not in kinds:
            within = tr(" or ", "between the names of two tags").join(kinds)
            message = tr(
                "{name} stands only directly inside {within}, closed in the same part."
            ).format(name=name, within=within)
            raise Mistake(mark.start, mark.end - mark.start, message)
        if self.top.has_else:
            message = tr("{name} comes after else and would never run.").format(name=name)
            raise Mistake(mark.start, mark.end - mark.start, message)

    def _end(self, mark: Mark) -> None:
        kind = mark.name.removeprefix("end")
        if not self._unwind_to(kind, mark):
            raise Mistake(
                mark.start,
                mark.end - mark.start,
                tr("{mark} without an open {kind}.").format(mark=mark.name, kind=kind),
            )
        level = self.levels.pop()
        level.end_branch()
        branches = level.cases() if kind == "case" else Branches(tuple(level.branches))
        if not _is_blank(branches):
            self.top.body.append(branches)
        if mark.text.strip():
            raise Mistake(
                mark.inside,
                len(mark.text.rstrip()),
                tr("{mark} stands alone.").format(mark=mark.name),
            )

    # ── nesting ──────────────────────────────────────────────────────────────────────────────

    def _unwind_to(self, kind: str, mark: Mark) -> bool:
        """Make the level of a kind the top one; what lies above it was never closed."""
        if not any(level.kind == kind for level in self.levels):
            return False
        while self.top.kind != kind:
            self._never_closed(self.levels.pop(), before=mark)
        return True

    def _never_closed(self, level: _Level, before: Mark | None = None) -> None:
        mark = level.mark
        closing = "]]" if level.kind == "part" else f"{{% end{level.kind} %}}"
        opening = "[[" if level.kind == "part" else level.kind
        if before:
            message = tr(
                "This {opening} is never closed: "
                "{closing} is missing before the {next} that follows."
            ).format(opening=opening, closing=closing, next=_written(before))
        else:
            message = tr("This {opening} is never closed: {closing} is missing.").format(
                opening=opening, closing=closing
            )
        self.mistakes.add(mark.start, mark.end - mark.start, message)

    def _unknown_tag(self, mark: Mark) -> Mistake:
        size = mark.end - mark.start
        if mark.name in _KNOWN_TO_LIQUID:
            return Mistake(
                mark.start,
                size,
                tr("“{mark}” is not part of note templates.").format(mark=mark.name),
            )
        near = nearest_name(mark.name, _TAGS)
        if near:
            message = tr("There is no tag “{name}”. Did you mean {near}?")
        else:
            message = tr("There is no tag “{name}”. A fact stands in {{{{ }}}}.")
        return Mistake(mark.start, size, message.format(name=mark.name[:40], near=near), near)


def _too_deep() -> str:
    return tr("More than {most} parts and tags inside each other.").format(most=MOST_LEVELS)


def _written(mark: Mark) -> str:
    return "]]" if mark.kind is Kind.CLOSE else mark.name


def _is_blank(branches: Branches | Cases) -> bool:
    """Say whether a branch could only print blanks; as in Liquid it prints nothing then."""
    return all(
        isinstance(node, Text) and not node.text.strip()
        for _, body in branches.branches
        for node in body
    )
