"""One form for the lines of all versions: what is kept is written as vCard 4.0 would have it.

Lines come in as 2.1, 3.0 or 4.0 wrote them and are kept in this one form; 4.0 takes them as they
are, and for 3.0 they are turned back:

    kept (and 4.0)                       3.0
    TEL;PREF=1                           TEL;TYPE=PREF
    TEL                                  TEL;TYPE=VOICE
    EMAIL                                EMAIL;TYPE=INTERNET
    PHOTO:data:image/jpeg;base64,…       PHOTO;ENCODING=b;TYPE=JPEG:…
    PHOTO:https://…                      PHOTO;VALUE=uri:https://…
    BDAY:19850304                        BDAY:1985-03-04
    BDAY:--0304                          BDAY;X-APPLE-OMIT-YEAR=1604:1604-03-04
    GEO:geo:48.1,11.5                    GEO:48.1;11.5

Names that only one of the versions knows stay, and so does every X- line, as it was written.
"""

from __future__ import annotations

import re

from connote.core.files.content_line import Line, Params, made_sound, split_types
from connote.core.files.vcard_text import unescaped

_MEDIA = {"PHOTO": "image", "LOGO": "image", "SOUND": "audio", "KEY": "application"}
_ADDRESSES = frozenset(
    (
        *("PHOTO", "LOGO", "SOUND", "KEY", "URL", "IMPP", "SOURCE", "FBURL", "CALURI"),
        *("CALADRURI", "MEMBER", "RELATED", "UID", "GEO"),
    )
)
"""Properties whose value in 4.0 is an address unless something else is said."""

_COMMON = _ADDRESSES | frozenset(
    (
        *("FN", "N", "EMAIL", "TEL", "ORG", "TITLE", "ROLE", "ADR", "LABEL", "CATEGORIES", "NOTE"),
        *("NICKNAME", "BDAY", "ANNIVERSARY", "DEATHDATE"),
    )
)
_USUAL = _COMMON - _ADDRESSES - {"BDAY", "ANNIVERSARY", "DEATHDATE"}
_NEEDS_URI = frozenset(("PHOTO", "LOGO", "SOUND", "KEY"))
_USUAL_TYPES = {"EMAIL": "INTERNET", "TEL": "VOICE"}
_DATES = frozenset(("BDAY", "ANNIVERSARY", "DEATHDATE"))
_NEEDLESS_TYPES = {"EMAIL": ("pref", "internet"), "TEL": ("pref", "voice")}
_KINDS = {"PGP": "pgp-keys", "X509": "pkix-cert"}
_UNKNOWN_KIND = "application/octet-stream"
_STARTS = (("/9j/", "image/jpeg"), ("iVBOR", "image/png"), ("R0lG", "image/gif"))
_PLACES = frozenset(("home", "work", "pref", "other"))
_DATA = re.compile(r"data:([\w.+/-]*);base64,", re.IGNORECASE)
_TYPE = re.compile(r"[\w.+-]+")
_DAY = re.compile(r"(\d{4}|--)-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d):?(\d\d)([\d.:+-]*Z?))?", re.I)
_PLAIN_DAY = re.compile(r"(\d{4}|--)(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)([\d.+-]*Z?))?")
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_SPACE = re.compile(r"\s+")


def is_foreign(name: str) -> bool:
    """Say whether a property is somebody's own, so that nothing may be known about it."""
    return name.startswith("X-")


# ── as it is kept ────────────────────────────────────────────────────────────────────────────


def as_kept(line: Line) -> Line:
    """Bring a line of any version into the form in which it is kept."""
    if is_foreign(line.name):
        return line
    if line.name in _USUAL and not line.params and line.written in (line.name, ""):
        return line
    line = line.with_params(_kept_params(line))
    if line.name in _COMMON:
        line = Line(
            line.name, line.value, line.params, line.group
        )  # one way of writing for what may be compared
    if line.name in _MEDIA:
        return _kept_media(line)
    if line.name in _DATES:
        return _kept_date(line)
    if line.name == "GEO" and ";" in line.value and ":" not in line.value:
        return line._replace(value=f"geo:{line.value.strip().replace(';', ',')}")
    return line


def _kept_params(line: Line) -> Params:
    """Write TYPE=PREF as PREF=1, and leave out what 4.0 takes for granted."""
    if not line.params:
        return ()
    params: list[tuple[str, str]] = []
    preference = "1" if "pref" in line.types else ""
    for name, value in line.params:
        if name == "TYPE":
            params += _kept_types(line.name, value)
        elif name == "PREF":
            preference = value
        elif name != "VALUE" or value.strip('"').lower() not in _granted_values(line.name):
            params.append((name, value))
    if preference:
        params.append(("PREF", preference))
    return tuple(dict.fromkeys(params))


def _kept_types(name: str, value: str) -> Params:
    """Leave out of a list of types those that are said otherwise, or need not be said."""
    needless = _NEEDLESS_TYPES.get(name, ("pref",))
    types = split_types(value)
    if not any(one in needless for one in types):
        return (("TYPE", value),)
    kept = [one.strip() for one in value.replace('"', "").split(",")]
    kept = [one for one in kept if one and one.lower() not in needless]
    return (("TYPE", made_sound(",".join(kept))),) if kept else ()


def _granted_values(name: str) -> tuple[str, ...]:
    """List the kinds of value that a property has anyway."""
    if name in _DATES:
        return ("date", "date-time", "date-and-or-time", "timestamp")
    if name in ("TEL", "UID"):
        return ("uri", "url", "text")
    return ("uri", "url") if name in _ADDRESSES else ()


def _kept_media(line: Line) -> Line:
    """Write a picture, a sound or a key in the line as a data address."""
    if line.param("ENCODING") != "b":
        return line._replace(value=line.value.strip())
    value = _SPACE.sub("", line.value)
    if _DATA.match(value):  # some say both
        value = value.partition(",")[2]
    kind, kept = line.param("MEDIATYPE"), []
    for name, told in line.params:
        if name == "TYPE" and not kind and not set(split_types(told)) <= _PLACES:
            kind = _kind_told(line.name, told)
        elif name not in ("ENCODING", "VALUE", "MEDIATYPE"):
            kept.append((name, told))
    kind = kind or next((known for start, known in _STARTS if value.startswith(start)), "")
    value = f"data:{(kind or _UNKNOWN_KIND).lower()};base64,{value}"
    return Line(line.name, value, tuple(kept), line.group)


def _kind_told(name: str, told: str) -> str:
    kind = next(one for one in split_types(told) if one not in _PLACES)
    if "/" in kind or not _TYPE.fullmatch(kind):
        return kind if re.fullmatch(r"[\w.+-]+/[\w.+-]+", kind) else ""
    kind = "jpeg" if kind == "jpg" else _KINDS.get(kind.upper(), kind)
    return f"{_MEDIA[name]}/{kind}"


def _kept_date(line: Line) -> Line:
    """Write a date without hyphens, and without the year that stands for none."""
    found = _DAY.fullmatch(line.value.strip())
    if found is None:
        return line
    year, month, day, hour, minute, second, zone = found.groups()
    if year == (line.param("X-APPLE-OMIT-YEAR") or "1604"):
        year = "--"
    time = f"T{hour}{minute}{second}{zone.replace(':', '')}" if hour else ""
    params = tuple(pair for pair in line.params if pair[0] != "X-APPLE-OMIT-YEAR")
    value = f"{year}{month}{day}{time}"
    return line if value == line.value else line.with_params(params)._replace(value=value)


# ── as 3.0 has it ────────────────────────────────────────────────────────────────────────────


def as_3_0(line: Line) -> Line:
    """Turn a line from the form in which it is kept into what version 3.0 has for it."""
    if is_foreign(line.name):
        return line
    params = tuple(("TYPE", "PREF") if one == ("PREF", "1") else one for one in line.params)
    line = line.with_params(params)
    if line.name in _USUAL_TYPES:
        return _with_usual_type(line)
    if line.name in _MEDIA:
        return _media_in_3_0(line)
    if line.name in _DATES:
        return _date_in_3_0(line)
    if line.name == "GEO" and line.value.startswith("geo:") and line.value.count(",") == 1:
        return line._replace(value=line.value[4:].replace(",", ";"))
    return line


def _with_usual_type(line: Line) -> Line:
    """Name the type that older programs look for: of every address, of numbers without any."""
    if line.name == "TEL" and line.types not in ((), ("pref",)):
        return line
    return line.with_params((("TYPE", _USUAL_TYPES[line.name]), *line.params))


def _media_in_3_0(line: Line) -> Line:
    found = _DATA.match(line.value)
    if found is None:
        needs = line.name in _NEEDS_URI and not line.param("VALUE")
        return line.with_params((*line.params, ("VALUE", "uri"))) if needs else line
    params = (*line.params, ("ENCODING", "b"), *_kind_in_3_0(line.name, found[1].lower()))
    return line.with_params(params)._replace(value=line.value[found.end() :])


def _kind_in_3_0(name: str, kind: str) -> Params:
    family, _, word = kind.partition("/")
    if kind in ("", _UNKNOWN_KIND):
        return ()
    if family != _MEDIA[name] or word in _PLACES or not _TYPE.fullmatch(word):
        return (("MEDIATYPE", kind),)
    short = next((told for told, known in _KINDS.items() if known == word), word.upper())
    return (("TYPE", short),)


def _date_in_3_0(line: Line) -> Line:
    found = _PLAIN_DAY.fullmatch(line.value)
    if found is None:
        return line
    year, month, day, hour, minute, second, zone = found.groups()
    params = line.params
    if year == "--":
        year, params = "1604", (*params, ("X-APPLE-OMIT-YEAR", "1604"))
    time = f"T{hour}:{minute}:{second}{zone}" if hour else ""
    if time and not line.param("VALUE"):
        params = (*params, ("VALUE", "date-time"))
    return line.with_params(params)._replace(value=f"{year}-{month}-{day}{time}")


def as_4_0(line: Line) -> Line:
    """Give a line as 4.0 has it: as it is kept, and a lasting name that is no address says so."""
    if line.name == "UID" and not _SCHEME.match(line.value):
        return line.with_params((*line.params, ("VALUE", "text")))
    return line


def address_of(value: str) -> str:
    """Give an address as it was meant, its escapes undone."""
    return unescaped(value).strip()
