"""A template over the whole book: how long it takes in all, and its longest slice.

usage: survey_of_book.py FOLDER       prints, of the usual template and of one that prints
                                      everything, seconds in all and milliseconds of a slice

The book in FOLDER is written to: hand over a copy.
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from pathlib import Path

from connote.core.book import Book
from connote.core.contacts import ContactWords
from connote.core.things import Period

EVERYTHING = (
    "Hi {{ full_name }}, [[you are {{ position | with_article }} at {{ company }}. ||you are at "
    "{{ company }}. ]][[We know each other from {{ shared_place }}. ]]I’m {{ situation }} and want "
    "to {{ goal }}. [[How is life in {{ place }}? ]][[Would you have ten minutes?||May I ask?]] "
    "[[Thank you. ]]{{ my_first_name }}"
)


def main() -> int:
    """Run both surveys and print their times."""
    folder = Path(sys.argv[1])
    book = Book.open(folder / "book.connote", backups=folder / "backups")
    me = book.contacts.set_me(ContactWords(first_name="Kevin"), situation="between gigs")
    book.histories.add_stint(me.contact.id, _largest_company(book), period=Period("2012", "2016"))
    goal = book.goals.add("network into LMNOP Co.", target="LMNOP Co.")
    channel = book.channels.usual(me.account)
    figures = []
    for text in (book.templates.find("Old colleague").text, EVERYTHING):
        begun = time.perf_counter()
        slices = []
        survey = book.surveys.over_book(text, channel, goal)
        while True:
            slice_begun = time.perf_counter()
            if next(survey, None) is None:
                break
            slices.append(time.perf_counter() - slice_begun)
        figures += [time.perf_counter() - begun, max(slices) * 1e3]
    book.close()
    print(*(f"{figure:.2f}" for figure in figures))
    return 0


def _largest_company(book: Book) -> str:
    """Find the company where most people of the book work, so that much history is found."""
    names = [row.organization for row in book.contacts.page(limit=100_000) if row.organization]
    return Counter(names).most_common(1)[0][0]


if __name__ == "__main__":
    sys.exit(main())
