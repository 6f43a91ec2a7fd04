"""Keys by which two spellings of one thing are found to be one: profiles, names, organizations.

Keys are for comparing and never shown; what is shown keeps the spelling it came with.
"""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import unquote, urlsplit

from connote.core.files.legal_forms import JOINED_FORMS, LEADING_FORMS, LEGAL_FORMS

# ── profiles ─────────────────────────────────────────────────────────────────────────────────

_USUAL = re.compile(r"https://www\.linkedin\.com/in/([a-z0-9_\-]+)")
is_usual_profile = _USUAL.fullmatch
"""Says whether an address is a LinkedIn profile as exports write it, which needs no cleaning."""
_FORMULA = re.compile(r"""\s*=\s*HYPERLINK\s*\(\s*"([^"]*)".*""", re.IGNORECASE | re.DOTALL)
_SCHEME = re.compile(r"([a-z][a-z0-9+.\-]*):(?!\d)", re.IGNORECASE)
_LINKEDIN = re.compile(r"(?:[a-z0-9\-]+\.)*linkedin\.(?:com|cn)")
_USUAL_PORT = re.compile(r":(?:80|443)?$")
_HOST = re.compile(r"[\w\-]+(?:\.[\w\-]+)+(?::[0-9]{1,5})?", re.ASCII)


def unwrapped(text: str) -> str:
    """Give the address inside `=HYPERLINK("address","words")`, or the text as it is."""
    text = text.strip()
    found = _FORMULA.fullmatch(text) if text[:1] == "=" else None
    return found[1].strip() if found else text


def profile_url(text: str) -> str:
    """Give a clean address to show and to open, http or https; "" where there is none.

    A LinkedIn profile becomes `https://www.linkedin.com/in/…` without query or trailing slash.
    Without a scheme it must look like an address: `www.`, or a host with a path.
    """
    if _USUAL.fullmatch(text):
        return text
    parts = _parts(text)
    if parts is None:
        return ""
    scheme, host, path, query = parts
    if _LINKEDIN.fullmatch(host):
        slug = _slug(path)
        scheme, host = "https", "www.linkedin.com"
        if slug:
            return f"https://www.linkedin.com/in/{slug}"
    return f"{scheme}://{host}{path}" + (f"?{query}" if query else "")


def profile_key(url: str) -> str:
    """Give the key that identifies a person by profile; "" where the address names no person.

    For LinkedIn it is the slug of `/in/…`, decoded and in lower case; for other sites the whole
    address without scheme and `www.`. A bare host is a company's page as often as a
    person's, and would make one person of many: it gives "".
    """
    if found := _USUAL.fullmatch(url):
        return found[1]
    parts = _parts(url)
    if parts is None:
        return ""
    _, host, path, query = parts
    if _LINKEDIN.fullmatch(host):
        path = _slug(path) or (path.strip("/") if path.startswith("/pub/") else "")
        return _folded(path)
    path = _folded(path.strip("/")) + (f"?{query}" if query else "")
    return f"{host.removeprefix('www.')}/{path}" if path else ""


def _parts(text: str) -> tuple[str, str, str, str] | None:
    """Split an address into scheme, host, path and query, or None where it is none."""
    text = unwrapped(text)
    if not text or not text.isprintable() or " " in text or "\\" in text:
        return None
    text = _with_scheme(text)
    try:
        parts = urlsplit(text)
    except ValueError:
        return None
    host = _USUAL_PORT.sub("", parts.netloc.lower()).removesuffix(".")
    if parts.scheme not in ("http", "https") or not _is_host(host):
        return None
    return parts.scheme, host, parts.path.rstrip("/"), parts.query


def _with_scheme(text: str) -> str:
    """Put https before what looks like an address without a scheme."""
    if _SCHEME.match(text):
        return text
    bare = text.lstrip("/")
    if bare.lower().startswith("in/"):
        return f"https://www.linkedin.com/{bare}"
    host, slash, _ = bare.partition("/")
    if (slash or host.lower().startswith("www.")) and _HOST.fullmatch(host):
        return f"https://{bare}"
    return ""


def _is_host(host: str) -> bool:
    """Say whether it is a plain host; user names before an @ only ever deceive."""
    if host.isascii():
        return _HOST.fullmatch(host) is not None
    return "." in host and "@" not in host


def _slug(path: str) -> str:
    """Give the slug of `/in/slug/…`, as written, or ""."""
    parts = path.split("/")
    if len(parts) > 2 and parts[1].lower() == "mwlite":
        del parts[1]
    return parts[2] if len(parts) > 2 and parts[1].lower() == "in" else ""


def _folded(path: str) -> str:
    """Decode and lower-case a path; composed, since both ways of writing é occur."""
    return unicodedata.normalize("NFC", unquote(path).strip().lower())


# ── names ────────────────────────────────────────────────────────────────────────────────────

_MARKS = re.compile(
    "[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u065f\u0670"
    "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe0f\ufeff]"
)
_LETTERS = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "\u0131": "i"}
)


def name_key(text: str) -> str:
    """Fold a name: without case, accents and surplus spaces."""
    if not text.isascii():
        # Only Latin, Greek, Cyrillic, Hebrew and Arabic marks go: elsewhere they make the letter.
        text = _MARKS.sub("", unicodedata.normalize("NFKD", text)).casefold()
        text = unicodedata.normalize("NFC", _MARKS.sub("", text).translate(_LETTERS))
    return " ".join(text.lower().split())


def split_name(full: str) -> tuple[str, str]:
    """Split a full name into given and family: the last word is the family name.

    Letters after a comma stay with it: `Tomás Reyes, PhD` is `Tomás` and `Reyes, PhD`.
    """
    name, comma, letters = full.partition(",")
    words = name.split()
    if len(words) < 2:
        words, letters = full.split(), ""
    if len(words) < 2:
        return " ".join(words), ""
    tail = f", {' '.join(letters.split())}" if comma and letters.strip() else ""
    return " ".join(words[:-1]), words[-1] + tail


# ── phone numbers ────────────────────────────────────────────────────────────────────────────

_SHORTEST_NUMBER = 6
_TELLING_DIGITS = 9


def phone_key(number: str) -> str:
    """Fold a phone number to its last nine digits, which no way of dialling changes; "" if short.

    `+49 170 5550123`, `0170/5550123` and `00491705550123` are one.
    """
    digits = "".join(letter for letter in number if letter.isdecimal())
    return digits[-_TELLING_DIGITS:] if len(digits) >= _SHORTEST_NUMBER else ""


# ── organizations ────────────────────────────────────────────────────────────────────────────

_BRACKETED_FORM = re.compile(r"[(（](?:株|有|주|유|株式会社)[)）]")  # noqa: RUF001
_ITALIAN = re.compile(r"[\s,]+(?:[Ss]\.\s?[Pp]\.\s?[Aa]\.?|SpA)\s*$")  # spa alone is a bath
_SILENT = re.compile(r"[.'’`\u00b4]|(?<=\b\w)/(?=\w\b)")
_SIGN = re.compile(r"[^\w+#]+|_")
_MOST_WORDS = 5


def organization_key(name: str) -> str:
    """Give the key of an organization: "XYZ Co.", "XYZ Company, Inc." and "xyz" are one.

    Punctuation goes, and so do legal forms at the end, but never the last word that is left.
    """
    folded = _BRACKETED_FORM.sub(" ", name_key(_ITALIAN.sub("", name)))
    words = _SIGN.sub(" ", _SILENT.sub("", folded.replace("&", " and "))).split()
    words = _without_forms(_without_joined(_without_forms(words)))
    if len(words) > 1 and words[0] in LEADING_FORMS:
        del words[0]
    return " ".join(words) or folded or name_key(name)


def _without_forms(words: list[str]) -> list[str]:
    """Take legal forms off the end, the longest first, as long as a name is left."""
    form = _form_at_end(words)
    while form:
        words = words[: len(words) - form]
        while len(words) > 1 and words[-1] == "and":
            words = words[:-1]
        form = _form_at_end(words)
    return words


def _form_at_end(words: list[str]) -> int:
    """Count the words of the legal form at the end, 0 where there is none to take."""
    for count in range(min(_MOST_WORDS, len(words) - 1), 0, -1):
        tail = words[len(words) - count :]
        is_form = " ".join(tail) in LEGAL_FORMS or (
            count > 1 and all(len(word) == 1 for word in tail) and "".join(tail) in LEGAL_FORMS
        )
        if is_form and words[: len(words) - count] != ["the"]:
            return count
    return 0


def _without_joined(words: list[str]) -> list[str]:
    """Take forms off that are written without a blank, before or after the name."""
    if not words or (words[0].isascii() and words[-1].isascii()):
        return words
    for form in JOINED_FORMS:
        for place in (0, len(words) - 1):
            bare = words[place].removeprefix(form).removesuffix(form)
            if bare != words[place] and (bare or len(words) > 1):
                return [*words[:place], *filter(None, (bare,)), *words[place + 1 :]]
    return words
