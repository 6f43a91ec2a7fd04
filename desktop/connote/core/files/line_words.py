"""Which line of a vCard a column of a table is, by its name in seven languages.

Birthday, Geburtstag                  BDAY
Home Street, Ort geschäftlich         a part of an address, and of which
Middle Name, Suffix, Anrede           a part of the name
Business Phone, Telefon privat        what kind of number it is
"""

from __future__ import annotations

import re
from typing import NamedTuple

from connote.core.files.column_words import TITLES, keys_of, word_key, words_of
from connote.core.files.matching import name_key

_LINES = {
    "BDAY": (
        "birthday, birth date, birthdate, date of birth, dob, born, Geburtstag, Geburtsdatum,"
        "anniversaire, date de naissance, cumpleaños, fecha de nacimiento, compleanno,"
        "data di nascita, aniversário, data de nascimento, verjaardag, geboortedatum"
    ),
    "ANNIVERSARY": (
        "anniversary, wedding anniversary, Jahrestag, Hochzeitstag,"
        "anniversaire de mariage, anniversaire de mariage ou fête, anniversario,"
        "bodas, trouwdag, jubileum"
    ),
    "NICKNAME": (
        "nickname, nick name, Spitzname, surnom, pseudo, apodo, soprannome, apelido, alcunha,"
        "bijnaam"
    ),
    "URL": (
        "website, web site, web page, webpage, homepage, home page, website value,"
        "personal website, blog, Webseite, Internetseite, Internetadresse,"
        "page web, site web, site internet, página web, sitio web, pagina web, sito web, site,"
        "webpagina, webadres"
    ),
    "X-PHONETIC-FIRST-NAME": "phonetic first name, given name yomi, given yomi",
    "X-PHONETIC-LAST-NAME": "phonetic last name, family name yomi, surname yomi",
}
_BIRTH_PARTS = {
    "year": (
        "birth year, Geburtsjahr, année de naissance, año de nacimiento, anno di nascita,"
        "ano de nascimento, geboortejaar"
    ),
    "month": (
        "birth month, Geburtsmonat, mois de naissance, mes de nacimiento, mese di nascita,"
        "mês de nascimento, geboortemaand"
    ),
    "day": (
        "birth day, day of birth, jour de naissance, día de nacimiento, giorno di nascita,"
        "dia de nascimento, geboortedag"
    ),
}
_NAME_PARTS = {
    "middle": (
        "middle name, middle names, middle, additional name, additional names, weitere Vornamen,"
        "zweiter Vorname, deuxième prénom, autres prénoms, segundo nombre, secondo nome,"
        "nome do meio, segundo nome, middelste naam, tweede voornaam, tussenvoegsel"
    ),
    "prefix": (
        "prefix, name prefix, honorific, salutation, Namenspräfix, préfixe, civilité, prefijo,"
        "tratamiento, prefisso, prefixo, voorvoegsel, aanhef"
    ),
    "suffix": (
        "suffix, name suffix, credentials, Namenszusatz, suffixe, sufijo, suffisso, sufixo,"
        "achtervoegsel"
    ),
}
_DEPARTMENTS = (
    "department, organization department, work dept, Abteilung, service, département, departamento,"
    "reparto, ufficio, dipartimento, secção, setor, afdeling"
)


def _by_key(named: dict[str, str]) -> dict[str, str]:
    return {key: what for what, names in named.items() for key in keys_of(names)}


_LINE_BY_KEY = _by_key(_LINES)
_BIRTH_BY_KEY = _by_key(_BIRTH_PARTS)
_NAME_BY_KEY = _by_key(_NAME_PARTS) | dict.fromkeys(TITLES, "prefix")
_DEPARTMENT_KEYS = keys_of(_DEPARTMENTS)


def line_of(column: str) -> str:
    """Name the line of a column whose value stands in it as it is, or ""."""
    return _LINE_BY_KEY.get(word_key(column), "")


def birth_part(column: str) -> str:
    """Say which part of a birthday a column holds: `year`, `month`, `day`, or ""."""
    return _BIRTH_BY_KEY.get(word_key(column), "")


def name_part(column: str) -> str:
    """Say which further part of a name a column holds: `middle`, `prefix`, `suffix`, or ""."""
    return _NAME_BY_KEY.get(word_key(column), "")


def is_department(column: str) -> bool:
    """Say whether a column holds a part of a company."""
    return word_key(column) in _DEPARTMENT_KEYS


def is_line(column: str) -> bool:
    """Say whether a vCard has a place for what a column of this name holds."""
    return bool(
        line_of(column)
        or birth_part(column)
        or name_part(column)
        or is_department(column)
        or address_part(column)
    )


# ── lines of our own ─────────────────────────────────────────────────────────────────────────

_NOT_IN_A_NAME = re.compile(r"[^A-Z0-9]+")
_LONGEST_NAME = 60


def own_line(column: str, at: int) -> str:
    """Name the line of a column that a vCard has no place for; `at` is its place from 0."""
    plain = _NOT_IN_A_NAME.sub("-", name_key(column).upper())[:_LONGEST_NAME].strip("-")
    if not plain:
        plain = f"COLUMN-{at + 1}"
    if column.isascii():
        return f"X-CONNOTE-{plain}"
    label = "".join(letter for letter in column.strip() if letter.isprintable() and letter != '"')
    return f'X-CONNOTE-{plain};X-COLUMN="{label}"'


# ── addresses ────────────────────────────────────────────────────────────────────────────────


class AddressPart(NamedTuple):
    """Which address a column belongs to (`home`, `work`, `1`, …) and what of it it holds."""

    group: str
    part: str


ADDRESS_PARTS = ("box", "further", "street", "city", "region", "code", "country")
"""The parts of an address in the order in which a vCard writes them."""

_PART_WORDS = {
    "kind": "label type",
    "box": "po pobox box postfach boitepostale bp apartado postbus caixa",
    "further": "extended",
    "code": "postal code codigo zip zipcode plz postleitzahl cap cep postcode codepostal",
    "country": "country land pays pais paese nazione",
    "region": (
        "state region regio regione bundesland province provincia provincie estado stato county"
        " dep departement"
    ),
    "city": "city town ort stadt ville ciudad citta cidade plaats woonplaats wohnort stad",
    "street": "street strasse rue calle via rua straat",
    "whole": (
        "formatted address adresse direccion indirizzo endereco adres anschrift domicilio werkadres"
        " huisadres"
    ),
}
_GROUP_WORDS = {
    "work": (
        "business work geschaftlich dienstlich bureau professionnel professionnelle trabajo"
        " laboral lavoro ufficio uff comercial trabalho werk werkadres zakelijk office kantoor"
    ),
    "home": (
        "home privat private prive privee domicile dom personnelle particular casa hogar"
        " abitazione ab residencial residencia residenza huis huisadres thuis personal domicilio"
    ),
    "other": (
        "other weitere weiterer weiteres weiteren autre otro otra altro altra outro outra ander"
        " andere overig"
    ),
    "mailing": "mailing",
}
_FILLERS = "of the de del della di da do la le el or o y e and und et en"


def _by_word(named: dict[str, str]) -> dict[str, str]:
    """Turn a table round; a word that stands under two counts as the first."""
    return {word: what for what in reversed(named) for word in named[what].split()}


_PART_OF = _by_word(_PART_WORDS)
_GROUP_OF = _by_word(_GROUP_WORDS)
_KNOWN = frozenset((*_PART_OF, *_GROUP_OF, *_FILLERS.split()))
_MOST_TELLING = tuple(_PART_WORDS)
_NUMBERED = re.compile(r"\s*address\s+(\d+)\b", re.IGNORECASE)


def address_part(column: str) -> AddressPart | None:
    """Say which part of which address a column holds; None where it holds none."""
    words = words_of(column)
    parts = [_PART_OF[word] for word in words if word in _PART_OF]
    if not parts or not _KNOWN.issuperset(words):
        return None
    part = min(parts, key=_MOST_TELLING.index)
    if part == "kind" and "whole" not in parts:  # a type of anything
        return None
    numbered = _NUMBERED.match(column) if len(words) > 1 else None
    groups = (_GROUP_OF[word] for word in words if word in _GROUP_OF)
    return AddressPart(numbered[1] if numbered else next(groups, ""), part)


# ── numbers ──────────────────────────────────────────────────────────────────────────────────

_MOBILE = re.compile(r"^(?:mobil|mobiel|movil|cell|celular|handy|portable|gsm|telemovel|natel)")
_FAX = re.compile(r"^(?:fax|telefax|telecop|dienstfax)")
_PAGER = re.compile(r"^(?:pager|cercapersone|buscapersonas|radiomessagerie|semafoon)")
_GROUP_TYPES = {"work": "WORK", "home": "HOME"}


def kind_of_number(words: tuple[str, ...]) -> str:
    """Give the TYPE of a number or an address that these words describe, or ""."""
    kinds = [_GROUP_TYPES[_GROUP_OF[word]] for word in words if _GROUP_OF.get(word) in _GROUP_TYPES]
    for pattern, kind in ((_MOBILE, "CELL"), (_FAX, "FAX"), (_PAGER, "PAGER")):
        if any(pattern.match(word) for word in words):
            kinds.append(kind)
    return ",".join(dict.fromkeys(kinds))
