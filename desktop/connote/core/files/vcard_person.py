"""One card: its lines sorted out, the name of its person, and the lines that are kept.

Only what the fields cannot hold is kept: a line that the writer would write anyway from the fields
is not. So a card that came from here brings no lines, and one that goes out and comes back brings
the same ones.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from connote.core.files import vcard_fields as fields
from connote.core.files.content_line import Line
from connote.core.files.matching import split_name
from connote.core.files.vcard_fields import Names
from connote.core.files.vcard_text import escaped

NO_NAME = "(no name)"
UNREAD = "X-CONNOTE-UNREAD"
"""Before what stood in a card and is no content line."""

_HANDLES = ("IMPP", "X-JABBER", "X-SKYPE", "X-SKYPE-USERNAME", "X-GTALK", "X-AIM", "X-ICQ",
            "X-MSN", "X-YAHOO", "X-QQ", "X-SIP")  # fmt: skip
_FIELDS = ("FN", "N", "EMAIL", "TEL", "ORG", "TITLE", "ADR", "CATEGORIES", "NOTE", "UID",
           fields.CONNECTED_ON)  # fmt: skip


@dataclass(slots=True)
class Told:
    """The lines of a card: `by_name` those we have fields for, blank ones left out."""

    by_name: dict[str, list[Line]] = field(default_factory=dict)
    others: list[Line] = field(default_factory=list)
    is_group: bool = False
    is_company: bool = False

    def of(self, name: str) -> list[Line]:
        """Give the lines of a property, the preferred ones of e-mails and numbers first."""
        return self.by_name.get(name, [])

    @property
    def roles(self) -> list[Line]:
        """Give the lines of ROLE."""
        return [line for line in self.others if line.name == "ROLE"]

    @property
    def is_anything(self) -> bool:
        """Say whether the card tells of anything but its own kind."""
        return bool(self.by_name) or any(line.value.strip(" ;") for line in self.others)


def sorted_out(lines: Iterable[Line]) -> Told:
    """Sort the lines of a card by what they are to the book."""
    told = Told()
    for line in lines:
        name = line.name
        if name in _FIELDS:
            if line.value.strip(" ;,"):
                told.by_name.setdefault(name, []).append(line)
            continue
        if name in ("KIND", "X-ADDRESSBOOKSERVER-KIND"):
            kind = line.value.strip().lower()
            told.is_group = told.is_group or kind == "group"
            told.is_company = told.is_company or kind == "org"
        elif name == "X-ABSHOWAS":
            told.is_company = line.value.strip().upper() == "COMPANY"
        told.others.append(line)
    for name in ("EMAIL", "TEL"):
        told.of(name).sort(key=fields.preference)
    return told


def names_of(told: Told) -> Names:
    """Read the names, or find a sensible one; who has an address may go by it without a name."""
    names = fields.names_told([*told.of("N"), *told.of("FN")])
    if fields.names_told(told.of("N")).full:
        return names
    full = next((fields.text_of(line) for line in told.of("FN")), "")
    full = full or next(map(fields.full_name, told.of("N")), "")
    company = fields.company_told(told.of("ORG"))
    numbers = [fields.number_told(line) for line in told.of("TEL")]
    addresses = [fields.address_told(line) for line in told.of("EMAIL")]
    addresses += filter(None, map(fields.profile_told, told.others))
    if full in (NO_NAME, *addresses):
        return Names("", "")
    if full and (told.is_company or full in (company, *numbers)):
        return Names("", full)
    if full:
        return Names(*split_name(full))
    return _instead(told, company, bool(addresses), numbers)


def _instead(told: Told, company: str, has_address: bool, numbers: Sequence[str]) -> Names:
    """Name somebody who has no name."""
    called: dict[str, str] = {}
    for line in told.others:
        called[line.name] = called.get(line.name) or fields.text_of(line)
    if usual := called.get("CN"):
        return Names(*split_name(usual))
    if nickname := called.get("NICKNAME"):
        return Names(nickname.split(",")[0], "")
    if company or has_address:
        return Names("", company)
    handles = (called[name] for name in (*_HANDLES, "URL") if called.get(name))
    place = fields.place_told(told.of("ADR"))
    return Names("", next(filter(None, (*numbers, *handles, place)), NO_NAME))


# ── what is kept ─────────────────────────────────────────────────────────────────────────────


def kept_lines(told: Told, names: Names, profile: str) -> Iterable[Line]:
    """Choose the lines that say more than the fields do; those that come back first come first."""
    yield from _kept_names(told, names)
    yield from _kept_several(told.of("EMAIL"), fields.address_told)
    yield from _kept_several(told.of("TEL"), fields.number_told)
    yield from _unless_plain(told.of("ORG"), "ORG", fields.company_told(told.of("ORG")))
    yield from _unless_plain(told.of("TITLE"), "TITLE", fields.position_told(told.of("TITLE")))
    place = fields.place_line(fields.place_told(told.of("ADR")))
    yield from _unless_only(told.of("ADR"), place)
    tags = fields.tags_line(fields.tags_told(told.of("CATEGORIES")))
    yield from _unless_only(told.of("CATEGORIES"), tags)
    yield from _unless_plain(told.of("NOTE"), "NOTE", fields.remarks_told(told.of("NOTE")))
    yield from _unless_plain(told.of("UID"), "UID", fields.uid_told(told.of("UID")))
    yield from _kept_others(told.others, profile)


def _kept_others(lines: Sequence[Line], profile: str) -> Iterable[Line]:
    """Keep all that has no field; the profile's own line only beside another that tells it."""
    if not profile:
        return lines
    plain = fields.profile_line(profile).text
    others = [line for line in lines if line.text != plain]
    is_told = any(fields.profile_told(line) == profile for line in others)
    return list(dict.fromkeys(lines)) if is_told else others


def _kept_names(told: Told, names: Names) -> list[Line]:
    """Keep FN and N where they say more than given and family name; never FN without N."""
    if not names.full:
        return []
    plain = fields.name_lines(names)
    parts, full = told.of("N"), told.of("FN")
    if parts and not full:
        full = [Line("FN", escaped(fields.full_name(parts[0]) or names.full))]
    if parts and fields.names_told([*parts, *full]) != names:
        parts = [fields.renamed(parts[0], names), *parts[1:]]
    kept = [*(full[:1] or plain[:1]), *(parts[:1] or plain[1:]), *full[1:], *parts[1:]]
    if len(full) < 2 and kept[0].text == plain[0].text and fields.names_told(kept[1:]) == names:
        del kept[0]
    return [] if [line.text for line in kept] == [plain[1].text] else kept


def _kept_several(lines: Sequence[Line], read: Callable[[Line], str]) -> Iterable[Line]:
    """Keep lines that tell more than their value; what is preferred is told by the order."""
    by_value: dict[str, list[Line]] = {}
    for line in lines:
        by_value.setdefault(read(line), []).append(line)
    for value, same in by_value.items():
        for line in same:
            kept = line.with_params(pair for pair in line.params if pair[0] != "PREF")
            if kept.text != fields.plain(line.name, value).text:
                yield kept


def _unless_plain(lines: Sequence[Line], name: str, text: str) -> Sequence[Line]:
    return _unless_only(lines, fields.plain(name, text))


def _unless_only(lines: Sequence[Line], plain: Line) -> Sequence[Line]:
    """Keep lines unless they are the one that would be written anyway."""
    return () if [line.text for line in lines] == [plain.text] else lines
