"""Placeholders of other tools that were left in a text: `[Name]`, `{first_name}`, `%FIRSTNAME%`.

They mean nothing here, so a note that still carries one would go out with a hole in it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from connote.core.writing.facts import find_fact, fold

_WORDS = r"[^\W\d_][\w’' .,/&-]{0,38}"

_FOREIGN = re.compile(
    rf"""
      \{{\{{ [^{{}}\n]{{0,80}} \}}\}}            # {{{{firstName|Friend}}}}
    | \{{% [^{{}}\n]{{0,80}} %\}}
    | (?<!\[) \[ {_WORDS} \] (?!\])
    | \{{ {_WORDS} \}}
    | % [A-Za-z][A-Za-z_]{{1,29}} %
    | « {_WORDS} » (?=[\s,.!?]|$)
    | << {_WORDS} >>
    """,
    re.VERBOSE,
)

_MEANT = {
    "name": "first_name",
    "givenname": "first_name",
    "friend": "first_name",
    "surname": "last_name",
    "familyname": "last_name",
    "theirname": "first_name",
    "recipient": "first_name",
    "recipientname": "first_name",
    "fname": "first_name",
    "lname": "last_name",
    "fullname": "full_name",
    "companyname": "company",
    "organization": "company",
    "organisation": "company",
    "employer": "company",
    "theircompany": "company",
    "title": "position",
    "jobtitle": "position",
    "role": "position",
    "city": "place",
    "location": "place",
    "mutualcompany": "shared_place",
    "sharedcompany": "shared_place",
    "event": "shared_place",
    "mutualconnection": "introduced_by",
    "mutualcontact": "introduced_by",
    "referrer": "introduced_by",
    "targetcompany": "target",
    "yourname": "my_first_name",
    "myname": "my_first_name",
    "sendername": "my_first_name",
    "senderfirstname": "my_first_name",
    "signature": "my_first_name",
    "yourcompany": "my_company",
    "mycompany": "my_company",
    "yourtitle": "my_position",
    "yourposition": "my_position",
    "yourrole": "my_position",
    "date": "today",
}


@dataclass(frozen=True, slots=True)
class Placeholder:
    """A foreign placeholder: where it stands, its text, and the fact it seems to mean or ""."""

    start: int
    text: str
    fact: str


def find_placeholders(text: str) -> tuple[Placeholder, ...]:
    """Find what other tools would have filled in, from left to right."""
    return tuple(
        Placeholder(match.start(), match.group(), _meant_fact(match.group()))
        for match in _FOREIGN.finditer(text)
    )


def _meant_fact(placeholder: str) -> str:
    name = placeholder.strip("[]{}%«»<> ").split("|")[0]
    fact = find_fact(name)
    return fact.name if fact else _MEANT.get(fold(name).replace("-", ""), "")
