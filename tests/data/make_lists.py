"""The lists of an export beside people and invitations: follows, jobs, recommendations, notes."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

AT = "https://www.linkedin.com/in/"


def csv_text(
    columns: Sequence[str],
    rows: Iterable[Sequence[str]],
    *,
    delimiter: str = ",",
    end: str = "\n",
    quoting: int = csv.QUOTE_MINIMAL,
) -> str:
    """Write a header and rows as CSV."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=delimiter, lineterminator=end, quoting=quoting)
    writer.writerow(columns)
    writer.writerows(rows)
    return text.getvalue()


FOLLOWS = csv_text(
    ("Organization", "Followed On"),
    [
        ("LMNOP Co.", "Wed Jun 24 12:43:42 UTC 2026"),
        ("Wingtip, Inc.", "Sun Mar 01 08:00:00 UTC 2020"),
        ("架空技術株式会社", "Mon Jun 01"),
        ("", "Tue Feb 10 09:30:00 UTC 2026"),
    ],
).encode()
SAVED_JOBS = csv_text(
    ("Saved Date", "Job Url", "Job Title", "Company Name"),
    [
        ("3/15/24, 2:37 PM", "https://www.linkedin.com/jobs/view/1", "Head of Care", "LMNOP Co."),
        ("1/2/26", "https://www.linkedin.com/jobs/view/2", "Analyst, Numbers", "Fabrikam"),
        ("1/3/26", "https://www.linkedin.com/jobs/view/3", "Nobody’s job", ""),
    ],
).encode()
APPLICATION_COLUMNS = (
    "Application Date",
    "Contact Email",
    "Contact Phone Number",
    "Company Name",
    "Job Title",
    "Job Url",
    "Resume Name",
    "Question And Answers",
)
APPLICATIONS = csv_text(
    APPLICATION_COLUMNS,
    [
        (
            *("8/15/26, 1:32 PM", "jordan@example.org", "+1 555 0100", "Wingtip, Inc.", "Analyst"),
            *(
                "https://www.linkedin.com/jobs/view/4",
                "cv.pdf",
                "Years with numbers?:9 | Why?:\nSo",
            ),
        )
    ],
).encode()
MORE_APPLICATIONS = csv_text(
    APPLICATION_COLUMNS, [("11/2/24, 8:15 AM", "", "", "Adatum", "Lead", "", "", "")]
).encode()

_RECOMMENDATION_COLUMNS = (
    "First Name",
    "Last Name",
    "Company",
    "Job Title",
    "Text",
    "Creation Date",
    "Status",
)
RECEIVED = csv_text(
    _RECOMMENDATION_COLUMNS,
    [
        (
            *("Mary", "Poole", "XYZ Co.", "Head of “Care”"),
            *("Jordan counts well.\n\nAnd kindly.", "09/15/21, 09:30 AM", "VISIBLE"),
        )
    ],
).encode()
GIVEN = csv_text(
    _RECOMMENDATION_COLUMNS,
    [("Tomás", "Reyes, PhD", "Contoso", "Engineer", "Builds what holds.", "2/3/22, 9:30 PM", "")],
).encode()

_ENDORSED = (
    ("2023/06/20 13:05:02 UTC", "Counting", "Tomás", "Reyes, PhD", "tom%C3%A1sreyes", "ACCEPTED"),
    ("2022/06/20 13:05:02 UTC", "Numbers", "Mary", "Poole", "marypoole", "PENDING"),
)
_ENDORSEMENT_COLUMNS = (
    "Endorsement Date",
    "Skill Name",
    "Endorser First Name",
    "Endorser Last Name",
    "Endorser Public Url",
    "Endorsement Status",
)


def endorsements() -> dict[str, bytes]:
    """Make Endorsement_Received_Info.csv with addresses, which lack a scheme, and without."""
    newest = [(*row[:4], f"www.linkedin.com/in/{row[4]}", row[5]) for row in _ENDORSED]
    old = [(*row[:4], row[5]) for row in _ENDORSED]
    columns = (*_ENDORSEMENT_COLUMNS[:4], _ENDORSEMENT_COLUMNS[5])
    return {
        "newest": csv_text(_ENDORSEMENT_COLUMNS, newest).encode(),
        "until 2023": csv_text(columns, old).encode(),
        "saved as UTF-16 by a spreadsheet": csv_text(
            _ENDORSEMENT_COLUMNS, newest, delimiter="\t", end="\r\n"
        ).encode("utf-16"),
    }


REMARKS = csv_text(
    (
        "Connection First Name",
        "Connection Last Name",
        "Connection Profile URL",
        "Note",
        "Created On",
        "Edited On",
    ),
    [
        ("Mary", "Poole", f"{AT}marypoole", "met at design week", "2025-07-30 18:20:00 UTC", ""),
        ("Søren", "", f"{AT}soren-x", "likes\r\nboats", "08 Feb 2026", "09 Feb 2026"),
        ("Søren", "", f"{AT}soren-x", "", "08 Feb 2026", ""),
    ],
).encode()

SIDE_LISTS = {
    "Company Follows.csv": FOLLOWS,
    "Jobs/Saved Jobs.csv": SAVED_JOBS,
    "Jobs/Job Applications.csv": APPLICATIONS,
    "Jobs/Job Applications_1.csv": MORE_APPLICATIONS,
    "Recommendations_Received.csv": RECEIVED,
    "Recommendations_Given.csv": GIVEN,
    "Endorsement_Received_Info.csv": endorsements()["newest"],
    "Notes.csv": REMARKS,
}
"""As a complete export names them; long lists of applications come in parts."""

OTHERS = {
    "Ad_Targeting.csv": b"Member Age,Company Names,Company Names\n25-34,A,B\n",
    "Comments_34875879.csv": b"Date,Link,Message\n2026-01-05 10:00:00,https://www.example.com,Yes\n",
    "Email Addresses.csv": b"Email Address,Confirmed,Primary,Updated On\njo@example.org,Yes,,\n",
    "Endorsement_Given_Info.csv": b"Endorsement Date,Skill Name,Endorsee First Name\n,Sums,Lee\n",
    "LearningCoachMessages.csv": b"No conversations found\n",
    "Member_Follows_34875879.csv": b"Date,Status,FullName\n2026-01-05 10:00:00,Active,Lee Chan\n",
    "PhoneNumbers.csv": b"Extension,Number,Type\n,555 0100,\n",
    "Shares_34875879.csv": b"Date,ShareLink,ShareCommentary\n2026-01-05,https://www.example.com,\n",
    "Skills.csv": b"Name\nCounting\n",
    "Articles/Articles/counting.html": b"<html><head><title>Counting</title></head></html>\n",
}
"""Files of an export that mean nothing here."""
