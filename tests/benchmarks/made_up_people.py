"""Connections.csv for any number of made-up people, the same bytes every time.

usage: made_up_people.py N FILE

The rows for a smaller N are the first rows of a larger one. Names are of many scripts, companies
are few large ones and a long tail, as in real exports.
"""

from __future__ import annotations

import csv
import datetime
import random
import sys
from collections.abc import Iterator
from pathlib import Path

FIRST = """Mary James Linda Robert Karen Daniel Paul Emily Kevin Laura José Núria Françoise Zoë
Jürgen Björn Åsa Øyvind Łukasz Jiří Şule Gül İbrahim Ayşe Thị Wei Ming Hiroshi Yuki Min-jun Priya
Rahul Fatima Omar Layla Дмитрий Анна Ελένη 伟 花子 민준 محمد שרה""".split()
LAST = """Smith Brown Jones Garcia Miller Lee Clark Walker Young Hill Green Baker Nelson Carter
O’Brien McDonald Müller Weiß Lefèvre Muñoz Åkesson Sørensen Wójcik Dvořák Szabó Yılmaz Trần Zhang
Tanaka Park Sharma Singh Haddad Иванова Петров Παπαδόπουλος 王 田中 김 الأحمد כהן""".split()
SYLLABLES = """al an ba bo ca co da do el en fa ge ha il jo ka ki la lo ma mi na no or pa pe ra ri
sa se so ta te ur va ve wo xa yo za""".split()
SECTORS = ["Labs", "Systems", "Partners", "Group", "Foods", "Energy", "Bank", "Media", "Health"]
FORMS = ["", "", "", "", ", Inc.", " Ltd", " GmbH", " S.A.", " LLC"]
ROLES = ["Engineer", "Data Scientist", "Product Manager", "Recruiter", "Designer", "Consultant"]
RANKS = ["", "", "Senior ", "Lead ", "Head of ", "Director of "]
COMPANIES = 60_000
HEADER = ["First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On"]
PREAMBLE = 'Notes:\r\n"When exporting your connection data, some addresses may be missing."\r\n\r\n'


def write_connections(number: int, path: Path) -> Path:
    """Write the export of `number` people."""
    with path.open("w", encoding="utf-8", newline="") as file:
        file.write(PREAMBLE)
        writer = csv.writer(file)
        writer.writerow(HEADER)
        writer.writerows(people(number))
    return path


def people(number: int) -> Iterator[tuple[str, ...]]:
    """Make up the rows."""
    pick = random.Random("connote")
    companies = [_company(pick) for _ in range(COMPANIES)]
    start = datetime.date(2009, 1, 1)
    for place in range(number):
        first, last = pick.choice(FIRST), pick.choice(LAST)
        if pick.random() < 0.5:
            last = _word(pick, 2, 4).capitalize()
        company = companies[int(COMPANIES ** pick.random()) - 1]
        day = start + datetime.timedelta(days=int(pick.random() ** 0.6 * 6400))
        slug = f"{_word(pick, 2, 3)}-{_word(pick, 2, 3)}-{pick.getrandbits(36):09x}"
        email = f"{slug}@example.com" if pick.random() < 0.04 else ""
        yield (
            first,
            last,
            f"https://www.linkedin.com/in/{slug}",
            email,
            company,
            f"{pick.choice(RANKS)}{pick.choice(ROLES)}" if place % 30 else "",
            f"{day:%d %b %Y}",
        )


def _company(pick: random.Random) -> str:
    return f"{_word(pick, 2, 3).capitalize()} {pick.choice(SECTORS)}{pick.choice(FORMS)}"


def _word(pick: random.Random, fewest: int, most: int) -> str:
    return "".join(pick.choice(SYLLABLES) for _ in range(pick.randint(fewest, most)))


if __name__ == "__main__":
    write_connections(int(sys.argv[1]), Path(sys.argv[2]))
