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

Names that only one of the versions knows stay. Whatever is no common property, every X- line among
it, stays as it was written.
"""

from __future__ import annotations

import re

from connote.core.files.content_line import Line, Params, made_sound, split_types

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
        *("NICKNAME", "BDAY", "ANNIVERSARY", "DEATHDATE", "TZ", "LANG", "GENDER", "KIND"),
    )
)
_USUAL = _COMMON - _ADDRESSES - {"BDAY", "ANNIVERSARY", "DEATHDATE"}
_USUAL_TYPES = {"EMAIL": "INTERNET", "TEL": "VOICE"}
_DATES = frozenset(("BDAY", "ANNIVERSARY", "DEATHDATE"))
_NEEDLESS_TYPES = {"EMAIL": ("pref", "internet"), "TEL": ("pref", "voice")}
_KINDS = {"pgp": "pgp-keys", "x509": "pkix-cert", "jpg": "jpeg"}
_SHORT = {"pgp-keys": "PGP", "pkix-cert": "X509"}
_UNKNOWN_KIND = "application/octet-stream"
_STARTS = (("/9j/", "image/jpeg"), ("iVBOR", "image/png"), ("R0lG", "image/gif"))
_PLACES = frozenset(("home", "work", "pref", "other"))
_DATA = re.compile(r"data:([\w.+-]+/[\w.+-]+);base64,", re.IGNORECASE | re.ASCII)
_KIND = re.compile(r"[\w.+-]+/[\w.+-]+", re.ASCII)
_TYPE = re.compile(r"[\w.+-]+", re.ASCII)
_DAY = re.compile(r"(\d{4}|--)-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d):?(\d\d)([\d.:+-]*Z?))?", re.I)
_PLAIN_DAY = re.compile(r"(\d{4}|--)(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)([\d.+-]*Z?))?")
_GEO = re.compile(r"(-?[\d.]+);(-?[\d.]+)", re.ASCII)
_GEO_ADDRESS = re.compile(r"geo:(-?[\d.]+),(-?[\d.]+)", re.ASCII)
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_BASE64 = re.compile(r"[A-Za-z0-9+/]*={0,2}")
_SPACE = re.compile(r"\s+")


# ── as it is kept ────────────────────────────────────────────────────────────────────────────


def as_kept(line: Line) -> Line:
    """Bring a line of any version into the form in which it is kept."""
    if line.name not in _COMMON:
        return line
    if line.name in _USUAL and not line.params and line.written in (line.name, ""):
        return line
    line = Line(line.name, line.value, _kept_params(line), line.group)
    if line.name in _MEDIA:
        return _kept_media(line)
    if line.name in _DATES:
        return _kept_date(line)
    if line.name == "GEO" and (found := _GEO.fullmatch(line.value.strip())):
        return line._replace(value=f"geo:{found[1]},{found[2]}")
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
        return _kept_address(line)
    value = _SPACE.sub("", line.value)
    if _DATA.match(value):  # some say both
        value = value.partition(",")[2]
    told = line.param("MEDIATYPE")
    kind = told.lower() if _KIND.fullmatch(told) else ""
    kept: list[tuple[str, str]] = []
    for name, words in line.params:
        if name == "TYPE" and not kind and (word := _kind_told(words)):
            kind = word if "/" in word else f"{_MEDIA[line.name]}/{word}"
        elif name not in ("ENCODING", "VALUE", "MEDIATYPE"):
            kept.append((name, words))
    kind = kind or next((known for start, known in _STARTS if value.startswith(start)), "")
    return Line(line.name, f"data:{kind or _UNKNOWN_KIND};base64,{value}", tuple(kept), line.group)


def _kept_address(line: Line) -> Line:
    value = line.value.strip()
    found = _DATA.match(value)
    if found is None:
        return line._replace(value=value)
    value = f"data:{found[1].lower()};base64,{_SPACE.sub('', value[found.end() :])}"
    return line.with_params(pair for pair in line.params if pair[0] != "VALUE")._replace(
        value=value
    )


def _kind_told(words: str) -> str:
    """Find what kind of picture a TYPE names, "" where it names home or work."""
    kind = next((one for one in split_types(words) if one not in _PLACES), "")
    if _KIND.fullmatch(kind):
        return kind
    return _KINDS.get(kind, kind) if _TYPE.fullmatch(kind) else ""


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
    if line.name not in _COMMON:
        return line
    params = tuple(("TYPE", "PREF") if one == ("PREF", "1") else one for one in line.params)
    line = line.with_params(params)
    if line.name in _USUAL_TYPES:
        return _with_usual_type(line)
    if line.name in _MEDIA:
        return _media_in_3_0(line)
    if line.name in _DATES:
        return _date_in_3_0(line)
    if line.name == "GEO" and (found := _GEO_ADDRESS.fullmatch(line.value)):
        return line._replace(value=f"{found[1]};{found[2]}")
    return line


def _with_usual_type(line: Line) -> Line:
    """Name the type that older programs look for: of every address, of numbers without any."""
    if line.name == "TEL" and line.types not in ((), ("pref",)):
        return line
    return line.with_params((("TYPE", _USUAL_TYPES[line.name]), *line.params))


def _media_in_3_0(line: Line) -> Line:
    found = _DATA.match(line.value)
    if found is None or not _is_base64(line.value[found.end() :]):
        says_so = bool(line.param("VALUE"))
        return line if says_so else line.with_params((*line.params, ("VALUE", "uri")))
    params = (*_kind_in_3_0(line, found[1]), ("ENCODING", "b"), *line.params)
    return line.with_params(params)._replace(value=line.value[found.end() :])


def _is_base64(text: str) -> bool:
    """Say whether other programs could decode it: some refuse a whole file for what they can’t."""
    return len(text) % 4 == 0 and _BASE64.fullmatch(text) is not None


def _kind_in_3_0(line: Line, kind: str) -> Params:
    """Name the kind of a picture by TYPE, before any other; what TYPE cannot say, in full."""
    family, _, word = kind.partition("/")
    if kind == _UNKNOWN_KIND and set(line.types) <= _PLACES:
        return ()
    if kind == _UNKNOWN_KIND or family != _MEDIA[line.name] or word in (*_PLACES, *_KINDS):
        return (("MEDIATYPE", kind),)
    return (("TYPE", _SHORT.get(word, word.upper())),)


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
