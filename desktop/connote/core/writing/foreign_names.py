"""What the placeholders of other tools mean: the usual names of mail-merge fields, in four tongues.

Case, blanks, accents and the signs between words don't count: `First Name`, `first_name`,
`FirstName` and `FIRST-NAME` are one name. Words in front that say whose field it is are taken off:
`contact.firstname` is `firstname`, `sender.company` is mine.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from connote.core.writing.facts import find_fact

_TABLE = """
first_name: first, fname, fn, given name, forename, name, their name, first name or nickname,
  friend, recipient, recipient name, contact name, prospect name, lead name, customer name, vorname,
  rufname, anrede vorname, prénom, prenom du contact, nombre, nombre de pila, primer nombre
last_name: last, lname, ln, surname, family name, nachname, familienname, zuname, nom,
  nom de famille, nom du contact, apellido, apellidos
full_name: full, contact full name, voller name, vollständiger name, vor und nachname, nom complet,
  prénom nom, nombre completo, nombre y apellido, nombre y apellidos
position: title, job, job title, current title, current position, position title, job position,
  role, job role, occupation, headline, profession, their role, their title, berufsbezeichnung,
  stellenbezeichnung, jobtitel, beruf, funktion, poste, fonction, intitulé du poste, titre,
  puesto, cargo, puesto de trabajo, profesión
company: company name, current company, business, business name, organization, organization name,
  organisation, organisation name, employer, account, account name, their company, workplace, cn,
  firma, firmenname, unternehmen, unternehmensname, arbeitgeber, entreprise, société,
  nom de l'entreprise, nom de la société, employeur, empresa, nombre de la empresa, compañía,
  organización
place: location, city, town, where they live, hometown, ort, stadt, wohnort, standort, ville, lieu,
  localisation, ciudad, ubicación, lugar, localidad
shared_place: mutual company, shared company, common company, previous company, past company,
  school, university, college, mutual school, event, event name, conference, conference name,
  meetup, group, group name, mutual group, community, veranstaltung, gemeinsame firma, hochschule,
  universität, événement, evento, universidad, université
introduced_by: mutual connection, mutual contact, mutual friend, mutual connection name, referrer,
  referral, referral name, referred by, common connection, gemeinsamer kontakt, empfehlung,
  relation commune, contacto en común
target: target company, company x, dream company, zielunternehmen, wunschunternehmen,
  entreprise cible, empresa objetivo
goal: my goal, reason, purpose, ziel, anliegen, objectif, objetivo
situation: my situation, what i do now, meine situation, ma situation, mi situación
ask: my ask, request, question, bitte, demande, petición
my_first_name: my first name, my name, your name, your first name, sender, sender name,
  sender first name, signature, my signature, me, mein name, mein vorname, absender, absendername,
  mon nom, mon prénom, expéditeur, mi nombre, remitente, ihr name, dein name, votre nom, tu nombre
my_name: my full name, your full name, sender full name, mein voller name, mon nom complet,
  mi nombre completo
my_position: your position, your title, your job title, your role, my title, my job title, my role,
  my job, sender title, sender job title, sender position, meine position, mein beruf, mon poste,
  mi puesto, mi cargo
my_company: your company, your company name, my company name, sender company, sender company name,
  meine firma, mein unternehmen, mon entreprise, ma société, mi empresa
today: date, current date, today's date, heute, datum, aujourd'hui, hoy, fecha
channel: network, platform
"""

_THEIR = (
    *("contact", "contacts", "lead", "person", "people", "prospect", "recipient", "subscriber"),
    *("candidate", "user", "customer", "client", "member", "profile", "attributes", "kontakt"),
    *("destinataire", "contacto", "linkedin"),
)
_MY = ("my", "me", "sender", "agent", "owner", "account owner", "rep", "absender", "expediteur")
_NOT_WORDS = re.compile(r"[\W_]+")


@lru_cache(maxsize=256)
def fact_meant(name: str) -> str:
    """Give the fact that a field of another tool stands for, or ""."""
    if fact := find_fact(name):
        return fact.name
    folded = _folded(name)
    return _MEANT.get(folded) or _of_whom(folded)


def _of_whom(folded: str) -> str:
    """Look at a name without the word in front that says whose it is."""
    for words, whose in _WHOSE:
        for word in words:
            if folded.startswith(word) and (fact := _MEANT.get(whose + folded[len(word) :])):
                return fact
    return ""


def _folded(name: str) -> str:
    """Reduce a name to its letters, without case and accents."""
    bare = unicodedata.normalize("NFKD", name.casefold())
    return _NOT_WORDS.sub("", "".join(sign for sign in bare if not unicodedata.combining(sign)))


def _read_table() -> dict[str, str]:
    meant: dict[str, str] = {}
    for row in re.split(r"\n(?=\w)", _TABLE.strip()):
        fact, _, names = row.partition(":")
        meant |= {_folded(name): fact for name in (fact, *names.split(","))}
    return meant


_MEANT = _read_table()
_WHOSE = ((tuple(map(_folded, _MY)), "my"), (tuple(map(_folded, _THEIR)), ""))
