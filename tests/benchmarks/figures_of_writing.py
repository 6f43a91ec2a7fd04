"""Figures of writing: one note, and a template over the whole book."""

from __future__ import annotations

import shutil

from measuring import BUILD, Figure, book, fresh, run


def note() -> Figure:
    """P7: one note."""
    taken = float(run("one_note.py", str(fresh("note"))))
    return Figure("P7", "one note: fit, count, coach", taken, None, 0.5, "ms")


def surveys() -> list[Figure]:
    """P8: a template over the whole book, the usual one and one that prints everything."""
    folder = BUILD / "survey"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(book(10_000), folder)
    taken = list(map(float, run("survey_of_book.py", str(folder)).split()))
    names = ("usual template over 10,000 contacts", "template of all facts over 10,000 contacts")
    return [
        figure
        for words, whole, longest in zip(names, taken[::2], taken[1::2], strict=True)
        for figure in (
            Figure("P8", words, whole, None, 3, "s"),
            Figure("P8", "its longest slice", longest, None, 50, "ms"),
        )
    ]
