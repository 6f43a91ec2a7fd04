"""A person out of a pasted text: a profile's address, one line, the foot of a mail, a vCard.

What the text says for certain (addresses, numbers, a profile) is taken out first. Of what is left,
the first piece is the name, “X at Y” is position and company, and pieces without such a sign are
taken in the order in which people write them: position, company. The rest is kept as remarks; a
person looks at all of it before it goes into the book.
"""

from __future__ import annotations

import re
from urllib.parse import unquote

from connote.core.errors import FileUnreadable
from connote.core.files.legal_forms import LEGAL_FORMS
from connote.core.files.matching import name_key, profile_key, profile_url, split_name
from connote.core.things import PersonRow

_LONGEST = 20_000
_EMAIL = re.compile(r"<?(?:mailto:)?([\w.+%'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8})>?")
_URL = re.compile(
    r"<?((?:https?://|www\.)[^\s<>,;|]+|(?:[a-z]{2,3}\.)?linkedin\.(?:com|cn)/[^\s<>,;|]+)>?", re.I
)
_PHONE = re.compile(r"(?<![\w/])(\+?\(?\d[\d ().\-/\u00a0]{5,24}\d)(?![\w/])")
_LABEL = re.compile(
    r"^\s*(?:e-?mail|mail|tel(?:efon|éfono|ephone)?|phone|mobile?|mobil|cell|fax|direct|office|"
    r"linkedin|profile?|web(?:site)?|www|[tmpefw])\s*[.:]\s*|^\s*[:|·•–—,-]+|[|·•–—,:\s-]+$",
    re.I,
)
_SURE_PARTS = re.compile(r"\s*[|·•\t]\s*|\s{4,}")
_PARTS = re.compile(r"\s+[–—-]\s+|,\s+")
_COUNT = re.compile(r"\d[\d,.]*\+?\s+\w+")
_AT = re.compile(r"^(.{1,120}?)(?:\s+(?:at|bei|chez|@)\s+|\s*@\s*)(.{1,120})$", re.I)
_ASIDE = re.compile(
    r"\s*\((?:she|he|they|sie|er|elle|il|ella|él)\s*/[^)]{1,20}\)|"
    r"\s*[·•]?\s*\b[123](?:st|nd|rd)\+?(?=\s|$)",
    re.I,
)
_PLACE = re.compile(r"[^\W\d][\w .'’-]{1,40},\s*[^\W\d][\w .,'’-]{1,60}")
_CLOSING = frozenset(
    ("--", "best", "best regards", "kind regards", "regards", "warm regards", "cheers", "thanks",
     "many thanks", "sincerely", "best wishes", "viele grüße", "mit freundlichen grüßen",
     "beste grüße", "cordialement", "bien à vous", "saludos", "un saludo", "cordiali saluti",
     "sent from my iphone", "contact", "contact info")
)  # fmt: skip
_MOST_LINES = 40


def read_pasted(text: str) -> PersonRow:
    """Read a person; a text that names nobody gives one without a name, and what else it has."""
    text = text[:_LONGEST].replace("\r\n", "\n").replace("\r", "\n").strip()
    if "BEGIN:VCARD" in text.upper():
        return _card(text) or PersonRow(0)
    reader = _Reader(text)
    return reader.person()


def _card(text: str) -> PersonRow | None:
    """Read the first card of a text; None where it holds none."""
    from connote.core.files.vcard_reading import read_vcards  # most texts are no cards

    try:
        rows = read_vcards("pasted.vcf", text.encode("utf-8", "replace")).rows
    except FileUnreadable:
        return None
    return next((row for row in rows if isinstance(row, PersonRow)), None)


class _Reader:
    """Takes a text apart, what is certain first."""

    def __init__(self, text: str) -> None:
        self.emails: list[str] = []
        self.phones: list[str] = []
        self.urls: list[str] = []
        taken = _URL.sub(self._take_url, text)
        taken = _EMAIL.sub(self._take_email, taken)
        taken = _PHONE.sub(self._take_phone, taken)
        parts = (_SURE_PARTS.split(line) for line in taken.split("\n")[:_MOST_LINES])
        lines = [_bare(part) for line in parts for part in line]
        self.lines = [line for line in lines if _tells(line)]

    def _take_url(self, found: re.Match[str]) -> str:
        self.urls.append(found[1].rstrip(".)"))
        return " "

    def _take_email(self, found: re.Match[str]) -> str:
        self.emails.append(found[1].strip(".'-"))
        return " "

    def _take_phone(self, found: re.Match[str]) -> str:
        number = " ".join(found[1].split())
        if sum(letter.isdecimal() for letter in number) < 7:
            return found[0]  # years and house numbers
        self.phones.append(number)
        return " "

    def person(self) -> PersonRow:
        """Put the pieces together."""
        url = self._profile()
        pieces = [part for line in self.lines for part in self._parts(line)]
        name = pieces.pop(0) if pieces and _is_name(pieces[0]) else ""
        place = self._take_place(pieces)
        position, company = _work(pieces)
        first, last = split_name(name or _name_of_slug(url) or _name_of_email(self.emails))
        return PersonRow(
            0,
            first,
            last,
            emails=tuple(dict.fromkeys(self.emails)),
            phones=tuple(dict.fromkeys(self.phones)),
            url=url,
            company=company,
            position=position,
            place=place,
            remarks="\n".join(pieces),
        )

    def _parts(self, line: str) -> list[str]:
        """Split a line where people part name, position and company; a place stays whole.

        So does an address with a number in it.
        """
        is_first = line == self.lines[0]
        has_number = any(letter.isdigit() for letter in line)
        if not is_first and (has_number or _PLACE.fullmatch(line)):
            return [line]
        return [part for part in map(_bare, _PARTS.split(line)) if part]

    def _profile(self) -> str:
        """Choose the address that leads to a person: LinkedIn's, else one that is all there is."""
        clean = [profile_url(url) for url in self.urls]
        people = [url for url in clean if "linkedin." in url and profile_key(url)]
        if people:
            return people[0]
        is_alone = not (self.lines or self.emails)
        return next((url for url in clean if is_alone and profile_key(url)), "")

    def _take_place(self, pieces: list[str]) -> str:
        """Take a line such as “Lyon, France” that stands below the others."""
        for at, piece in enumerate(pieces[1:], start=1):
            if _PLACE.fullmatch(piece) and not _has_legal_form(piece):
                return pieces.pop(at)
        return ""


def _bare(line: str) -> str:
    """Take off a line what is no word of it: signs, labels, and what sites put beside names."""
    line = _ASIDE.sub("", line)
    before = ""
    while line != before:
        before, line = line, _LABEL.sub("", line, count=2).strip(' <>()[]"\u00a0')
    return " ".join(line.split())


def _tells(line: str) -> bool:
    """Say whether a line is more than a farewell, a lone letter or a count of connections."""
    is_word = sum(letter.isalnum() for letter in line) > 1
    return is_word and name_key(line.rstrip(",.!")) not in _CLOSING and not _COUNT.fullmatch(line)


def _is_name(piece: str) -> bool:
    has_letters = any(map(str.isalpha, piece)) and not any(map(str.isdigit, piece))
    return has_letters and len(piece.split()) <= 6 and not _AT.match(piece)


def _work(pieces: list[str]) -> tuple[str, str]:
    """Take position and company out of the pieces that follow a name."""
    for at, piece in enumerate(pieces):
        found = _AT.match(piece)
        if found:
            del pieces[at]
            return found[1].strip(), found[2].strip()
    company = next((piece for piece in pieces if _has_legal_form(piece)), "")
    if company:
        pieces.remove(company)
    position = pieces.pop(0) if pieces else ""
    if not company and pieces:
        company = pieces.pop(0)
    return position, company


def _has_legal_form(piece: str) -> bool:
    words = name_key(piece).replace(".", "").replace(",", " ").split()
    return len(words) > 1 and words[-1] in LEGAL_FORMS


def _name_of_slug(url: str) -> str:
    """Read `mary-stone-1a2b3c` as Mary Stone; a slug of one word tells no name."""
    _, _, slug = url.partition("linkedin.com/in/")
    words = [word for word in unquote(slug).split("-") if word]
    if len(words) > 2 and any(letter.isdigit() for letter in words[-1]):
        words.pop()
    is_plain = len(words) > 1 and all(word.isalpha() for word in words)
    return " ".join(word.capitalize() for word in words) if is_plain else ""


def _name_of_email(emails: list[str]) -> str:
    """Read `mary.stone@…` as Mary Stone."""
    words = re.split(r"[._]", emails[0].partition("@")[0]) if emails else []
    is_plain = len(words) == 2 and all(len(word) > 1 and word.isalpha() for word in words)
    return " ".join(word.capitalize() for word in words) if is_plain else ""
