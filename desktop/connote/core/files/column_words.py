"""What programs and people call the columns of a table of people, in seven languages.

English, German, French, Spanish, Italian, Portuguese and Dutch; names are compared without case,
accents, signs and numbers, so that “E-mail 2 Address” and “E-Mail-Adresse 2” need no own entries.
"""

from __future__ import annotations

import re
from functools import lru_cache

from connote.core.files.matching import name_key
from connote.core.things import Meaning

_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_WORD = re.compile(r"[^\W\d_]+")


@lru_cache(maxsize=1 << 13)
def words_of(name: str) -> tuple[str, ...]:
    """Split a column's name into folded words: `E-mail 2 Address` is `e`, `mail`, `address`."""
    return tuple(_WORD.findall(name_key(_CAMEL.sub(" ", name))))


def word_key(name: str) -> str:
    """Fold a column's name to its letters alone."""
    return "".join(words_of(name))


def keys_of(names: str) -> frozenset[str]:
    """Fold the names of a list that is parted by commas."""
    return frozenset(map(word_key, names.split(",")))


_NAMED = {
    Meaning.FIRST_NAME: (
        "first name, first, given name, given, forename, christian name, contact first name,"
        "Vorname, Rufname, prénom, prénoms, nombre de pila, primer nombre, nombres, primeiro nome,"
        "nome próprio, voornaam, roepnaam"
    ),
    Meaning.LAST_NAME: (
        "last name, last, family name, family, surname, second name, contact last name,"
        "Nachname, Familienname, Zuname, nom de famille, apellidos, apellido, primer apellido,"
        "cognome, cognomi, sobrenome, último nome, achternaam, familienaam"
    ),
    Meaning.FULL_NAME: (
        "full name, fullname, display name, contact name, contact, person, person name, lead name,"
        "who, people, friendly name, Anzeigename, vollständiger Name, Vor- und Nachname, Kontakt,"
        "Kontaktname, Ansprechpartner, Ansprechpartnerin, nom complet, nom et prénom,"
        "prénom et nom, nom à afficher, nom affiché, contacto, nombre completo,"
        "nombre y apellidos, nombre en pantalla, nombre para mostrar, nome completo,"
        "nome e cognome, nome visualizzato, contatto, nome e sobrenome, nome de exibição,"
        "mostrar nome, contato, volledige naam, weergavenaam, contactpersoon"
    ),
    Meaning.URL: (
        "url, profile url, profile, profile link, profile address, public profile url, link,"
        "person url, contact url, Profil, Profillink, Profiladresse, lien du profil, profil url,"
        "enlace, perfil, enlace del perfil, profilo, link profilo, link do perfil, profiel,"
        "profiel link"
    ),
    Meaning.COMPANY: (
        "company, company name, current company, organization, organisation, organization name,"
        "organisation name, employer, account, account name, associated company, work company,"
        "business, firm, place of work, workplace, works at, works for, working at,"
        "current employer, present employer, present company, current organization,"
        "Firma, Firmenname, Unternehmen, Arbeitgeber,"
        "société, entreprise, employeur, organisme, nom de la société, nom de l'entreprise,"
        "empresa, organización, compañía, nombre de la empresa, società, azienda, ditta,"
        "organizzazione, nome società, nome azienda, organização, companhia, nome da empresa,"
        "bedrijf, bedrijfsnaam, organisatie, werkgever"
    ),
    Meaning.POSITION: (
        "position, job title, jobtitle, job, role, current position, current title, current role,"
        "current job, current job title, job role, work title,"
        "organization title, organisation title, headline, occupation, function,"
        "Funktion, Berufsbezeichnung, Beruf, Stelle, Rolle, Jobtitel, Tätigkeit, Stellung,"
        "poste, fonction, profession, intitulé du poste, rôle, puesto, cargo, profesión, función,"
        "puesto de trabajo, posizione, qualifica, ruolo, mansione, professione,"
        "posizione lavorativa, função, profissão, posição, functie, functietitel, functienaam,"
        "beroep, rol"
    ),
    Meaning.PLACE: (
        "location, place, based in, lives in, area, Standort, Aufenthaltsort, localisation, lieu,"
        "emplacement, ubicación, lugar, localidad, posizione geografica, luogo, località,"
        "localização, local, localidade, locatie, vestigingsplaats"
    ),
    Meaning.TAGS: (
        "tags, tag, labels, label, categories, category, groups, group, group membership, lists,"
        "list, Schlagwörter, Schlagworte, Stichwörter, Kategorien, Kategorie, Gruppen, Gruppe,"
        "étiquettes, étiquette, libellés, catégories, catégorie, groupes, groupe, etiquetas,"
        "categorías, categoría, grupos, grupo, etichette, categorie, categoria, gruppi, gruppo,"
        "categorias, marcadores, categorieën, groepen, groep"
    ),
    Meaning.REMARKS: (
        "notes, note, remarks, remark, comments, comment, description, info, bio, about, memo,"
        "Notizen, Notiz, Bemerkungen, Bemerkung, Anmerkungen, Anmerkung, Kommentar, Kommentare,"
        "Beschreibung, Hinweise, remarques, remarque, commentaires, commentaire, notas, nota,"
        "observaciones, comentarios, comentario, descripción, osservazioni, commenti, commento,"
        "descrizione, annotazioni, observações, observação, comentários, comentário, descrição,"
        "informações, anotações, notities, notitie, opmerkingen, opmerking, omschrijving"
    ),
    Meaning.CONNECTED_ON: (
        "connected on, connected, connected at, connection date, date connected, connected since,"
        "verbunden am, vernetzt am, vernetzt seit, Kontakt seit, connecté le, date de connexion,"
        "en relation depuis, conectado el, fecha de conexión, collegato il, data di collegamento,"
        "conectado em, data de conexão, verbonden op, verbonden sinds"
    ),
    Meaning.HISTORY_KIND: (
        "relationship, relation, relationship type, how do I know them, Beziehung, Verhältnis,"
        "type de relation, relación, tipo de relación, relazione, rapporto, relação, relatie"
    ),
    Meaning.HISTORY_PLACE: (
        "met via, met at, met in, met through, how we met, how met, how did we meet, where we met,"
        "where met, known from, know from, knows from, kennengelernt, kennengelernt bei,"
        "kennengelernt über, wo kennengelernt, woher, bekannt aus, bekannt durch, bekannt von,"
        "rencontré à, rencontre, où rencontré, comment rencontré, lieu de rencontre,"
        "dónde nos conocimos, cómo nos conocimos, lugar de encuentro, conosciuto a,"
        "dove ci siamo conosciuti, come ci siamo conosciuti, onde nos conhecemos,"
        "como nos conhecemos, ontmoet bij, ontmoet via, waar ontmoet, hoe ontmoet"
    ),
}
BY_NAME = {key: meaning for meaning, names in _NAMED.items() for key in keys_of(names)}
"""What a column of a folded name means, where the name alone tells."""

BARE_NAMES = keys_of("name, names, nom, nombre, nome, naam")
"""A name of any kind: whole, given or family, as the columns beside it leave room."""

GIVEN_BESIDE_FAMILY = frozenset(("nombre", "nome"))
"""Of those, the ones that mean the given name where the family name has a column."""

SURNAMES_OR_NICKNAMES = frozenset(("apelido",))
"""In Portugal the family name, in Brazil a nickname."""

TITLES = keys_of("title, Titel, titre, título, titolo, Anrede")
"""A position, or what stands before a name: Dr., Frau."""

_SALUTATIONS = (
    "mr mrs ms miss mx dr prof sir madam herr frau hr fr m mme mlle sr sra srta sig sigra dott"
    " dottssa ing dhr mevr mw eng doutor doutora"
)
SALUTATIONS = frozenset(_SALUTATIONS.split())
"""What stands in a column of titles that are no positions."""

_MAIL = re.compile(
    r"\be ?mails?(?:adressen?|adres|addresse?s?)?\b|\b(?:e ?)?mailadress?en?\b|\bmail\b|\bmails\b"
    r"|\bcourriels?\b|\bmessagerie\b|\badresse electronique\b|\bcorreos?(?: electronicos?)?\b"
    r"|\bposta elettronica\b"
)
_PHONE = re.compile(
    r"\b(?:haupt|auto|mobil|privat|dienst)?tele?[fp]h?o(?:n|no|ne|on)?(?:s|nummer|numer)?\b"
    r"|\btelef\w*\b|\btelephones?\b|\bphones?\b|\bphonenumber\b|\bmobil\w*\b|\bmobiel\w*\b"
    r"|\bhandy\w*\b|\bportable\b|\bgsm\b|\bmovil\b|\bcellular[ei]?\b|\bcelular(?:es)?\b"
    r"|\bcell\b|\bcellphone\b|\btelemovel\b|\btel\b|\bfone\b|\bnatel\b|\brufnummer\b"
    r"|\bcellulare\b|\bhaupttelefon\b|\bautotelefon\b"
)
_FAX = re.compile(r"\b(?:fax\w*|tele(?:fax|copie)\w*|pager\w*)\b")
_OF_OTHERS = re.compile(r"\b(?:assist\w*|asist\w*|telex|isdn|tty)\b")
_ABOUT_A_VALUE = re.compile(
    r"\b(?:type|typ|tipo|label|display|anzeigename|angezeigter|affichage|complet|mostrar|exibicao"
    r"|visualizzato|weergave\w*|status|opt|out|domain|count|date|sent|verified|last|bounced"
    r"|subject|extension|code|id|mailing|owner)\b"
)
_LINKEDIN = re.compile(r"\blinked ?in\b")
_OF_A_COMPANY = re.compile(r"\b(?:company|organi[sz]ation|account|firma|unternehmen|empresa)\b")


def meaning_by_name(name: str) -> Meaning | None:
    """Say what a column means by its name; None where the name doesn't tell, or not alone."""
    words = words_of(name)
    key = "".join(words)
    if found := BY_NAME.get(key):
        return found
    text = " ".join(words)
    if _LINKEDIN.search(text):
        return Meaning.KEEP if _OF_A_COMPANY.search(text) else Meaning.URL
    is_mail = _MAIL.search(text)
    if not (is_mail or _PHONE.search(text) or _FAX.search(text)):
        return None
    if _ABOUT_A_VALUE.search(text) or _OF_OTHERS.search(text):
        return Meaning.KEEP
    return Meaning.EMAIL if is_mail else Meaning.PHONE
