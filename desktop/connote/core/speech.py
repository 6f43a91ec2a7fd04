"""What people read, in their language: every visible sentence passes through `tr`.

    tr("Ask {name} again?").format(name=name)
    tr("%n note(s) left this month", "", count)

The English text is its own key; Qt's lupdate finds the calls, `.ts` files have the other languages.
The window gives a translator at its start, without one the text is English. `%n` stands for a
number; in English, `(s)` or `(es)` is the ending of the plural, `(one|many)` a choice of two words.
"""

from __future__ import annotations

import re
from collections.abc import Callable

Translator = Callable[[str, str, int], str]
"""Gives the text in another language for a text, a comment and a number (-1: none), or ""."""

Figures = Callable[[float, int], str]
"""Writes a number with so many decimals as a language does."""

_PLURAL = re.compile(r"\(([^()|]*)\|([^()|]*)\)|(?<=\w)\((s|es)\)")


def _no_translator(text: str, comment: str, n: int) -> str:
    return ""


def _english_figures(number: float, decimals: int) -> str:
    return f"{number:,.{decimals}f}"


_translator: Translator = _no_translator
_language = "en"
_figures: Figures = _english_figures


def speak_by(
    translator: Translator | None, language: str = "en", figures: Figures | None = None
) -> None:
    """Let everything be said in another language from now on; None for English.

    `language` is its two letters, for texts that are not translated but written anew in each;
    `figures` writes its numbers.
    """
    global _translator, _language, _figures
    _translator, _language = translator or _no_translator, language
    _figures = figures or _english_figures


def language() -> str:
    """Give the two letters of the language that is spoken; the command line speaks English."""
    return _language


def tr(text: str, comment: str = "", n: int | None = None) -> str:
    """Give a text in the language of the window; `comment` tells translators what it is about.

    With `n`, the plural form is chosen and `%n` becomes the number, as `figure` writes it.
    """
    if isinstance(text, _Later):
        comment = comment or text.comment
    said = _translator(text, comment, -1 if n is None else n)
    if n is None:
        return said or text
    return (said or _in_english(text, n)).replace("%n", figure(n))


def figure(number: float, decimals: int = 0) -> str:
    """Write a number as the language does: `1,234` and `2.5`; in German `1.234` and `2,5`."""
    return _figures(number, decimals)


def quoted(text: str) -> str:
    """Put a name, or words, in the quotation marks of the language."""
    return tr("“{words}”").format(words=text)


class _Later(str):
    """A text that takes its comment along to `tr`."""

    __slots__ = ("comment",)
    comment: str


def later(text: str, comment: str = "") -> str:
    """Mark a text of a table for translation; whoever shows it passes it through `tr`."""
    if not comment:
        return text
    marked = _Later(text)
    marked.comment = comment
    return marked


def _in_english(text: str, n: int) -> str:
    return _PLURAL.sub(
        lambda found: (found[1] or "") if n == 1 else (found[2] or found[3] or ""), text
    )
