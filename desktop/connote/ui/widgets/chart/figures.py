"""The figures behind a picture, as a table shows them and as a CSV file holds them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields
from enum import Enum

from connote.core.things import Rate
from connote.ui import words
from connote.ui.widgets.rate_bar import rate_words

Value = str | int | float | Rate | None


class Form(Enum):
    """How the values of a column are written."""

    TEXT = "text"
    DAY = "day"
    NUMBER = "number"
    SHARE = "share"
    RATE = "rate"


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name in a CSV file, its heading for people, and what it holds.

    Days are ISO text, shares fractions: so they go into files, and people read them as people do.
    A rate fills five columns of a file; `key` is the ending of their names.
    """

    key: str
    heading: str
    form: Form = Form.TEXT


@dataclass(frozen=True, slots=True)
class Table:
    """Columns, and rows with a value for each."""

    columns: tuple[Column, ...] = ()
    rows: tuple[tuple[Value, ...], ...] = ()

    def header(self) -> list[str]:
        """Give the names of a file's columns."""
        names: list[str] = []
        for column in self.columns:
            if column.form is Form.RATE:
                names += [f"{part.name}{column.key}" for part in fields(Rate)]
            else:
                names.append(column.key)
        return names

    def records(self) -> Iterator[list[str | int | None]]:
        """Give the rows of a file: fractions as numbers, empty cells where there is no value."""
        for row in self.rows:
            yield [cell for value in row for cell in _cells(value)]


def _cells(value: Value) -> list[str | int | None]:
    if isinstance(value, Rate):
        parts = (value.sent, value.accepted, value.rate, value.low, value.high)
        return [cell for part in parts for cell in _cells(part)]
    return [f"{value:.6g}" if isinstance(value, float) else value]


def in_words(value: Value, form: Form) -> str:
    """Write a value as people read it."""
    if isinstance(value, Rate):
        return rate_words(value)
    if value is None:
        return "–"
    if isinstance(value, str):
        return words.day(value) if form is Form.DAY else value
    return words.percent(value) if form is Form.SHARE else words.figure(round(value))


def sort_value(value: Value) -> tuple[int, float, str]:
    """Give by what a value is sorted: none first, then numbers, then words."""
    if isinstance(value, Rate):
        value = value.rate
    if value is None:
        return 0, 0.0, ""
    return (2, 0.0, value.casefold()) if isinstance(value, str) else (1, float(value), "")
