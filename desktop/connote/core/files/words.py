"""Words that the readers share: row numbers in a sentence, and names made safe to show."""

from __future__ import annotations

from collections.abc import Sequence

from connote.core.speech import quoted, tr

_SHOWN_ROWS = 10
_SHOWN_COLUMNS = 12
_LONGEST_NAME = 120


def rows_named(numbers: Sequence[int]) -> str:
    """Name rows by number: `row 7`, `rows 7, 9 and 12`, and of many the first ten."""
    if len(numbers) == 1:
        return tr("row {number}").format(number=numbers[0])
    return tr("rows {numbers}").format(numbers=_first_of(numbers))


def cards_named(numbers: Sequence[int]) -> str:
    """Name cards by number, as rows are."""
    if len(numbers) == 1:
        return tr("card {number}").format(number=numbers[0])
    return tr("cards {numbers}").format(numbers=_first_of(numbers))


def _first_of(numbers: Sequence[int]) -> str:
    shown = [str(number) for number in numbers[:_SHOWN_ROWS]]
    if len(numbers) > _SHOWN_ROWS:
        shown.append(tr("%n more", "rows or columns", len(numbers) - _SHOWN_ROWS))
    return listed(shown)


def columns_named(names: Sequence[str]) -> str:
    """Name columns: `“First Name”, “URL” and “Company”`, and of many the first twelve."""
    shown = [quoted(shown_name(name.strip(), 40)) for name in names[:_SHOWN_COLUMNS]]
    if len(names) > _SHOWN_COLUMNS:
        shown.append(tr("%n more", "rows or columns", len(names) - _SHOWN_COLUMNS))
    return listed(shown)


def shown_name(name: object, longest: int = _LONGEST_NAME) -> str:
    """Make a file's name fit to be shown: what is not printable is escaped, the rest kept."""
    text = "".join(
        letter if letter.isprintable() else letter.encode("unicode_escape").decode()
        for letter in str(name)
    )
    return text if len(text) <= longest else f"{text[: longest - 1]}…"


def listed(parts: Sequence[str]) -> str:
    """Join parts as a sentence does: `a`, `a and b`, `a, b and c`."""
    if len(parts) == 1:
        return parts[0]
    return tr("{first} and {last}").format(first=", ".join(parts[:-1]), last=parts[-1])
