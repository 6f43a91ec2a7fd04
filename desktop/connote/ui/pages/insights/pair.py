"""Two templates against each other, in a sentence that says when it can't tell."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from connote.core.rates import difference, more_needed
from connote.core.speech import tr
from connote.core.tallying import tally
from connote.core.things import LEAST, Asked, Difference, Rate, Tally
from connote.ui import words
from connote.ui.pages.insights.comparison import comparison_table
from connote.ui.pages.insights.labels import ACCEPTED, of_how_many, rate_at, version_words
from connote.ui.pages.insights.rates import rate_mark
from connote.ui.widgets.chart import Picture, Shape


class Wording(NamedTuple):
    """A template in one of its versions, or in all of them where `version` is None."""

    template: str
    version: int | None

    @property
    def words(self) -> str:
        """Name it."""
        return version_words(self.template, self.version)

    def takes(self, asked: Asked) -> bool:
        """Say whether a request was written with it."""
        return asked.template == self.template and self.version in (None, asked.version)


def wordings_of(asked: Iterable[Asked]) -> list[Wording]:
    """List what requests were written with, the most used first.

    A template that was used in several versions stands there as a whole, too.
    """
    used = Counter((one.template, one.version) for one in asked if one.template)
    wholes = Counter(template for template, _ in used)
    numbers = {Wording(*key): number for key, number in used.items()}
    for template, versions in wholes.items():
        if versions > 1:
            numbers[Wording(template, None)] = sum(
                number for (name, _), number in used.items() if name == template
            )
    return sorted(numbers, key=lambda wording: (-numbers[wording], wording.words))


def usual_pair(wordings: Sequence[Wording]) -> tuple[Wording, Wording] | None:
    """Choose the two versions that were used most, or None where there are not two."""
    versions = [wording for wording in wordings if wording.version is not None]
    return (versions[0], versions[1]) if len(versions) > 1 else None


def pair_with(template: str, wordings: Sequence[Wording]) -> tuple[Wording, Wording | None] | None:
    """Set a template, all its versions together, against the one that was used most of the others.

    None where no request was written with it; no second one where none was with any other.
    """
    whole = Wording(template, None)
    own = [wording for wording in wordings if wording.template == template]
    others = [wording for wording in wordings if wording.template != template]
    if not own:
        return None
    return whole if whole in own else own[0], others[0] if others else None


def pair_picture(first: Wording, second: Wording, asked: Sequence[Asked], age: int) -> Picture:
    """Make the picture of two wordings at an age, with the sentence that compares them."""
    tallies = [_tally(wording, asked) for wording in (first, second)]
    rates = [rate_at(one, age) for one in tallies]
    is_thin = any(rate.is_thin for rate in rates)
    said = pair_words((first.words, rates[0]), (second.words, rates[1]), age)
    return Picture(
        Shape.DOTS,
        tr("Two templates compared"),
        marks=tuple(
            rate_mark(wording.words, rate, age)
            for wording, rate in zip((first, second), rates, strict=True)
        ),
        instead=said if is_thin else "",
        said="" if is_thin else said,
        hint=""
        if is_thin
        else tr(
            "By Newcombe’s 95% interval for a difference. Who tries many pairs will find one in "
            "twenty that differs by chance."
        ),
        table=comparison_table(
            tr("Template"),
            [(wording.words, one) for wording, one in zip((first, second), tallies, strict=True)],
        ),
    )


def no_pair() -> Picture:
    """Say what would be compared here."""
    return Picture(
        Shape.DOTS,
        tr("Two templates compared"),
        instead=tr(
            "Once requests were written with two templates, or two versions of one, this says "
            "which is accepted more often, or that nobody can tell yet."
        ),
    )


def _tally(wording: Wording, asked: Iterable[Asked]) -> Tally:
    return tally(wording.words, [one for one in asked if wording.takes(one)])


# ── the sentence ─────────────────────────────────────────────────────────────────────────────


def pair_words(first: tuple[str, Rate], second: tuple[str, Rate], age: int) -> str:
    """Compare two rates in words: which is higher, or why nobody can tell."""
    apart = difference(first[1], second[1])
    if apart is None or first[1].is_thin or second[1].is_thin:
        return _too_little(first, second, age)
    if not apart.is_clear:
        return _unclear(first, second, apart, age)
    if apart.share < 0:
        first, second = second, first
        apart = Difference(-apart.share, -apart.high, -apart.low)
    return tr(
        "“{first}” is accepted more often than “{second}”: {rate} against {other_rate} "
        "{accepted_when} ({numbers} against {other_numbers}). The difference likely lies between "
        "{low} and {high} points."
    ).format(
        **_facts(first, second, age),
        low=max(1, round(apart.low * 100)),
        high=round(apart.high * 100),
    )


def _too_little(first: tuple[str, Rate], second: tuple[str, Rate], age: int) -> str:
    told = tr(
        "Too little data to compare: it takes {least} requests of each that are at least %n day(s) "
        "old. “{first}” has {number}, “{second}” has {other_number}.",
        "",
        age,
    )
    if not age:
        told = tr(
            "Too little data to compare: it takes {least} requests of each. “{first}” has "
            "{number}, “{second}” has {other_number}."
        )
    return told.format(
        least=LEAST,
        first=first[0],
        second=second[0],
        number=words.figure(first[1].sent),
        other_number=words.figure(second[1].sent),
    )


def _unclear(first: tuple[str, Rate], second: tuple[str, Rate], apart: Difference, age: int) -> str:
    told = tr(
        "Can’t tell yet. “{first}”: {rate} {accepted_when} ({numbers}); “{second}”: {other_rate} "
        "({other_numbers}). The difference may be anything from {low} to {high} points. {more}"
    )
    return told.format(
        **_facts(first, second, age),
        low=_signed(apart.low),
        high=_signed(apart.high),
        more=_more_words(first[1], second[1]),
    )


def _signed(share: float) -> str:
    """Write points with their sign; below one with a decimal, since 0 would say something else."""
    points = abs(share * 100)
    sign = "\N{MINUS SIGN}" if share < 0 else "+"
    return sign + words.figure(points, 0 if points >= 1 else 1)


def _more_words(first: Rate, second: Rate) -> str:
    more = more_needed(first, second)
    if more is None:
        return tr("They are too much alike for any number of requests to tell them apart.")
    return tr(
        "If the shares stay as they are, you’d need about %n more request(s) with each.",
        "",
        rounded_up(more),
    )


def rounded_up(number: int) -> int:
    """Round up to two figures: a guess should not look exact."""
    unit = int(10 ** max(0, len(str(number)) - 2))
    return math.ceil(number / unit) * unit


def _facts(first: tuple[str, Rate], second: tuple[str, Rate], age: int) -> dict[str, str]:
    return {
        "first": first[0],
        "second": second[0],
        "rate": words.percent(first[1].rate or 0),
        "other_rate": words.percent(second[1].rate or 0),
        "accepted_when": tr(ACCEPTED[age]),
        "numbers": of_how_many(first[1]),
        "other_numbers": of_how_many(second[1]),
    }
