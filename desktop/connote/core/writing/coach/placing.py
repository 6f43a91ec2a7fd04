"""Where a sentence goes into a note, and how words come out of it, so that it reads well."""

from __future__ import annotations

import re
from typing import NamedTuple

from connote.core.things import Mending
from connote.core.writing.coach.greeting import Opening, signature_start


class Edit(NamedTuple):
    """`text` takes the place of a note's characters from `start` to `end`."""

    start: int
    end: int
    text: str

    def mending(self, words: str) -> Mending:
        """Offer this as what a click on `words` does."""
        return Mending(words, self.start, self.end, self.text)


def mended(text: str, mending: Mending) -> str:
    """Give a note as a mending leaves it; one that asks for a fact leaves it as it is."""
    return text if mending.fact else text[: mending.start] + mending.text + text[mending.end :]


_LOWER_AFTER_COMMA = ("We ", "My ", "It ", "Could ", "Would ", "May ")
_USUAL_STARTS = frozenset(
    (
        *("we", "we’ve", "we're", "it", "it’s", "it's", "my", "our", "your", "you", "the", "this"),
        *("that", "since", "when", "as", "in", "after", "would", "could", "can", "may", "thank"),
        *("thanks", "great", "good", "nice", "how", "what", "looks", "last", "congrats", "long"),
        *("there", "if", "at", "from", "a", "an", "remember", "hope", "do", "are", "please"),
    )
)


def lower_start(text: str) -> str:
    """Write the first word of a sentence small, as after a comma, where that is surely right."""
    word = text.split(maxsplit=1)[0].rstrip(",") if text.strip() else ""
    small = word[:1].lower() + word[1:]
    return text[:1].lower() + text[1:] if small.lower() == small in _USUAL_STARTS else text


def upper_start(text: str) -> str:
    """Write the first letter of a sentence large, where that is one letter still."""
    return text[:1].upper() + text[1:] if len(text[:1].upper()) == 1 else text


def full_stop(sentence: str) -> str:
    """End a sentence, unless it has an end, as after Co., already."""
    return sentence if sentence.endswith((".", "!", "?", "…")) else f"{sentence}."


def after_greeting(text: str, sentence: str, name: str) -> Edit:
    """Put a sentence at a note's beginning, behind the greeting of `name`."""
    end = Opening(text, name).end
    rest = text[end:]
    gap = rest[: len(rest) - len(rest.lstrip())]
    following = rest[len(gap) : len(gap) + 1]
    if end == 0:
        first = upper_start(following)
        return Edit(0, len(gap) + len(following), f"{sentence} {first}" if following else sentence)
    goes_on = text[end - 1].isalnum() or text[end - 1] in ",:;–—-"
    if goes_on and "\n" not in gap:
        sentence = lower_start(sentence)
        following = upper_start(following)
    before = gap or " "
    if text[end - 1].isalnum():
        before = "," + before
    after = " " if following else ""
    return Edit(
        end, end + len(gap) + len(rest[len(gap) :][:1]), f"{before}{sentence}{after}{following}"
    )


def before_ending(text: str, sentence: str, my_name: str) -> Edit:
    """Put a sentence at a note's end, before the signature."""
    return at_end_of(text, signature_start(text, my_name), sentence)


def at_end_of(text: str, end: int, sentence: str) -> Edit:
    """Put a sentence behind what ends at `end`."""
    end = len(text[:end].rstrip())
    before = text[:end]
    after = "" if text[end : end + 1].isspace() or end == len(text) else " "
    if not before:
        return Edit(0, 0, sentence + after)
    if before.endswith((",", ";", ":", "–", "—", "-")):
        sentence = lower_start(sentence)
    gap = ". " if before[-1].isalnum() else " "
    return Edit(end, end, gap + sentence + after)


def without(text: str, start: int, end: int) -> Edit:
    """Take a stretch out of a note: blanks, brackets and punctuation around it close up again."""
    while start and end < len(text) and (text[start - 1], text[end]) in _PAIRS:
        start, end = start - 1, end + 1
    while start and text[start - 1] in " \t":
        start -= 1
    before, after = text[:start], text[end:]
    starts_sentence = not before or before[-1] in ".!?…\n"
    if starts_sentence:  # what ended the sentence that is gone goes too
        tail = re.match(r"[\s,;:–—-]*[.!?…]*[^\S\n]*", after)
        end += tail.end() if tail else 0
    elif before.endswith((",", ";", ":", "–", "—")) and re.match(r"\s*(?:[.!?…]|$)", after):
        start -= 1
    before, after = text[:start], text[end:]
    is_apart = not before or before[-1].isspace() or not after or after[0] in " \t\n,.!?;:)"
    return Edit(start, end, "" if is_apart else " ")


_PAIRS = frozenset((("(", ")"), ("[", "]"), ("<", ">"), ("“", "”"), ('"', '"')))


def edit_between(before: str, after: str) -> Edit:
    """Give the one edit that makes `after` of `before`."""
    pairs = enumerate(zip(before, after, strict=False))
    shorter = min(len(before), len(after))
    start = next((place for place, (one, other) in pairs if one != other), shorter)
    same = 0
    while same < shorter - start and before[-1 - same] == after[-1 - same]:
        same += 1
    return Edit(start, len(before) - same, after[start : len(after) - same])
