"""The CSV files of address books and other tables, made of the same three invented people.

Every layout and language is a header whose columns are named with what stands in them. Run by
itself it writes them all into a folder:

    python tests/data/make_address_books.py FOLDER
"""

from __future__ import annotations

import csv
import io
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

MARY = {
    "first": "Mary",
    "middle": "Ann",
    "last": "Stone",
    "prefix": "Dr.",
    "suffix": "PhD",
    "full": "Mary Stone",
    "company": "Contoso, Ltd.",
    "position": "Director",
    "department": "Sales",
    "email": "mary@example.org",
    "email 2": "stone@example.com",
    "mobile": "+1 555 010 0001",
    "phone": "+1 555 010 0002",
    "fax": "+1 555 010 0003",
    "street": "1 Hill Road",
    "city": "Bristol",
    "code": "BS1 2AB",
    "country": "United Kingdom",
    "linkedin": "https://www.linkedin.com/in/mary-stone-made-up",
    "birthday": "1985-04-02",
    "tags": "Rotary;Vip",
    "notes": 'Met in Lyon;\n"good talk", she said',
    "other": 'likes "tea"',
    "place": "PyCon",
}
JÜRGEN = {
    "first": "Jürgen",
    "last": "Groß",
    "full": "Jürgen Groß",
    "company": "Böhm & Söhne GmbH",
    "position": "Geschäftsführer",
    "mobile": "+49 171 0000000",
    "linkedin": "linkedin.com/in/juergen-gross-made-up/",
    "birthday": "--12-01",
}
SERVICE = {"company": "Fabrikam Service", "phone": "+1 555 010 0009"}
PEOPLE = (MARY, JÜRGEN, SERVICE)


class Book(NamedTuple):
    """A layout: `role=Name` for each column, which is what stands in it, and how it is written."""

    columns: str
    encoding: str = "utf-8"
    delimiter: str = ","
    dates: str = "{year}-{month}-{day}"
    no_date: str = ""
    tags: str = ";"


_GOOGLE_TAGS = " ::: "
BOOKS = {
    "Google, new": Book(
        "first=First Name|middle=Middle Name|last=Last Name|=Phonetic First Name"
        "|=Phonetic Middle Name|=Phonetic Last Name|prefix=Name Prefix|suffix=Name Suffix"
        "|=Nickname|=File As|company=Organization Name|position=Organization Title"
        "|department=Organization Department|birthday=Birthday|notes=Notes|=Photo|tags=Labels"
        "|* Work=E-mail 1 - Label|emails=E-mail 1 - Value|Mobile=Phone 1 - Label"
        "|mobile=Phone 1 - Value|Work=Phone 2 - Label|phone=Phone 2 - Value"
        "|Work Fax=Phone 3 - Label|fax=Phone 3 - Value|Work=Address 1 - Label"
        "|=Address 1 - Formatted|street=Address 1 - Street|city=Address 1 - City"
        "|=Address 1 - PO Box|=Address 1 - Region|code=Address 1 - Postal Code"
        "|country=Address 1 - Country|=Address 1 - Extended Address|=Website 1 - Label"
        "|linkedin=Website 1 - Value|other=Custom Field 1 - Value",
        tags=_GOOGLE_TAGS,
    ),
    "Google, old": Book(
        "full=Name|first=Given Name|middle=Additional Name|last=Family Name|=Yomi Name"
        "|prefix=Name Prefix|suffix=Name Suffix|=Initials|=Nickname|birthday=Birthday|=Gender"
        "|=Location|=Billing Information|=Occupation|=Hobby|=Sensitivity|=Priority|=Subject"
        "|notes=Notes|=Language|=Photo|tags=Group Membership|* Work=E-mail 1 - Type"
        "|email=E-mail 1 - Value|=E-mail 2 - Type|email 2=E-mail 2 - Value|Mobile=Phone 1 - Type"
        "|mobile=Phone 1 - Value|Work=Phone 2 - Type|phone=Phone 2 - Value|Work Fax=Phone 3 - Type"
        "|fax=Phone 3 - Value|Work=Address 1 - Type|whole=Address 1 - Formatted"
        "|street=Address 1 - Street|city=Address 1 - City|code=Address 1 - Postal Code"
        "|country=Address 1 - Country|=Organization 1 - Type|company=Organization 1 - Name"
        "|=Organization 1 - Yomi Name|position=Organization 1 - Title"
        "|department=Organization 1 - Department|=Website 1 - Type|linkedin=Website 1 - Value"
        "|other=Custom Field 1 - Value",
        tags=_GOOGLE_TAGS,
    ),
    "Outlook 2003 to 2019": Book(
        "prefix=Title|first=First Name|middle=Middle Name|last=Last Name|suffix=Suffix"
        "|company=Company|department=Department|position=Job Title|street=Business Street"
        "|=Business Street 2|city=Business City|=Business State|code=Business Postal Code"
        "|country=Business Country/Region|=Home Street|=Home City|fax=Business Fax"
        "|phone=Business Phone|=Business Phone 2|mobile=Mobile Phone|=Anniversary"
        "|birthday=Birthday|tags=Categories|email=E-mail Address|SMTP=E-mail Type"
        "|=E-mail Display Name|email 2=E-mail 2 Address|Unspecified=Gender|notes=Notes"
        "|Normal=Priority|False=Private|Normal=Sensitivity|other=User 1|linkedin=Web Page",
        encoding="cp1252",
        dates="{m}/{d}/{year}",
        no_date="0/0/00",
    ),
    "Outlook.com": Book(
        "first=First Name|middle=Middle Name|last=Last Name|prefix=Title|suffix=Suffix|=Initials"
        "|linkedin=Web Page|=Gender|birthday=Birthday|=Anniversary|=Location|=Language"
        "|=Internet Free Busy|notes=Notes|email=E-mail Address|email 2=E-mail 2 Address"
        "|=E-mail 3 Address|=Primary Phone|=Home Phone|=Home Phone 2|mobile=Mobile Phone|=Pager"
        "|=Home Fax|=Home Address|phone=Business Phone|fax=Business Fax"
        "|street=Business Street|city=Business City|code=Business Postal Code"
        "|country=Business Country|company=Company|position=Job Title|department=Department"
        "|=Office Location|=Profession|=Account|=Priority|=Private|other=User 1|tags=Categories",
        dates="{year}/{m}/{d}",
    ),
    "Outlook, new": Book(
        "first=First Name|middle=Middle Name|last=Last Name|prefix=Title|suffix=Suffix|=Nickname"
        "|=Given Yomi|=Surname Yomi|email=E-mail Address|email 2=E-mail 2 Address"
        "|=E-mail 3 Address|=Home Phone|=Home Phone 2|phone=Business Phone|=Business Phone 2"
        "|mobile=Mobile Phone|=Car Phone|=Other Phone|=Pager|fax=Business Fax|=Home Fax"
        "|company=Company|position=Job Title|department=Department|=Office Location"
        "|street=Business Street|city=Business City|=Business State|code=Business Postal Code"
        "|country=Business Country/Region|tags=Categories|notes=Notes|linkedin=Personal Web Page"
        "|=Birthday|birthday=Birthday|other=User Field 1",
        encoding="utf-8-sig",
    ),
    "Outlook for Mac": Book(
        "first=First|last=Last|middle=Middle|prefix=Title|suffix=Suffix|company=Company"
        "|department=Department|position=Job Title|email=E-mail|email 2=E-mail 2"
        "|phone=Work Phone|mobile=Mobile|fax=Work Fax|street=Work Street Address"
        "|city=Work City|code=Work Zip|country=Work Country|birthday=Birthday|notes=Notes"
        "|tags=Categories|linkedin=Web Page|other=Custom 1",
        encoding="mac-roman",
        delimiter="\t",
        dates="{m}/{d}/{year}",
    ),
    "Outlook in German": Book(
        "prefix=Anrede|first=Vorname|middle=Weitere Vornamen|last=Nachname|suffix=Suffix"
        "|company=Firma|department=Abteilung|position=Position|street=Straße geschäftlich"
        "|city=Ort geschäftlich|=Region geschäftlich|code=Postleitzahl geschäftlich"
        "|country=Land/Region geschäftlich|fax=Fax geschäftlich|phone=Telefon geschäftlich"
        "|mobile=Mobiltelefon|email=E-Mail-Adresse|SMTP=E-Mail-Typ|=E-Mail: Angezeigter Name"
        "|email 2=E-Mail 2: Adresse|birthday=Geburtstag|Keine Angabe=Geschlecht"
        "|tags=Kategorien|notes=Notizen|Normal=Priorität|Falsch=Privat|linkedin=Webseite"
        "|other=Benutzer 1",
        encoding="cp1252",
        delimiter=";",
        dates="{d}.{m}.{year}",
        no_date="0.0.00",
    ),
    "Outlook in French": Book(
        "prefix=Titre|first=Prénom|middle=Deuxième prénom|last=Nom|suffix=Suffixe"
        "|company=Société|department=Service|position=Profession|street=Rue (bureau)"
        "|city=Ville (bureau)|code=Code postal (bureau)|country=Pays/Région (bureau)"
        "|fax=Télécopie (bureau)|phone=Téléphone (bureau)|mobile=Tél. mobile"
        "|email=Adresse de messagerie|SMTP=Type de messagerie"
        "|email 2=Adresse de messagerie 2|birthday=Anniversaire|tags=Catégories|notes=Notes"
        "|linkedin=Page Web|other=Utilisateur 1",
        encoding="cp1252",
        delimiter=";",
        dates="{d}/{m}/{year}",
        no_date="0/0/00",
    ),
    "Outlook in Spanish": Book(
        "prefix=Tratamiento|first=Nombre|middle=Segundo nombre|last=Apellidos|suffix=Sufijo"
        "|company=Organización|department=Departamento|position=Puesto"
        "|street=Calle del trabajo|city=Ciudad de trabajo|code=Código postal del trabajo"
        "|country=País o región del trabajo|fax=Fax del trabajo|phone=Teléfono del trabajo"
        "|mobile=Móvil|email=Dirección de correo electrónico|SMTP=Tipo de correo electrónico"
        "|email 2=Dirección de correo electrónico 2|birthday=Cumpleaños|tags=Categorías"
        "|notes=Notas|linkedin=Página web|other=Usuario 1",
        encoding="cp1252",
        delimiter=";",
        dates="{d}/{m}/{year}",
        no_date="0/0/00",
    ),
    "Outlook in Italian": Book(
        "prefix=Titolo|first=Nome|middle=Secondo nome|last=Cognome|suffix=Suffisso"
        "|company=Società|department=Reparto|position=Posizione|street=Via (uff.)"
        "|city=Città (uff.)|code=CAP (uff.)|country=Paese (uff.)|fax=Fax (uff.)"
        "|phone=Telefono (uff.)|mobile=Cellulare|email=Indirizzo posta elettronica"
        "|SMTP=Tipo posta elettronica|email 2=Indirizzo posta elettronica 2"
        "|birthday=Compleanno|tags=Categorie|notes=Note|linkedin=Pagina Web|other=Utente 1",
        encoding="cp1252",
        delimiter=";",
        dates="{d}/{m}/{year}",
        no_date="0/0/00",
    ),
    "Outlook in Portuguese": Book(
        "prefix=Título|first=Nome|middle=Nome do meio|last=Sobrenome|suffix=Sufixo"
        "|company=Empresa|department=Departamento|position=Cargo|street=Rua comercial"
        "|city=Cidade comercial|code=Código postal comercial|country=País comercial"
        "|fax=Fax comercial|phone=Telefone comercial|mobile=Telefone celular"
        "|email=Endereço de e-mail|SMTP=Tipo de e-mail|email 2=Endereço de e-mail 2"
        "|birthday=Aniversário|tags=Categorias|notes=Anotações|linkedin=Página da Web"
        "|other=Usuário 1",
        encoding="cp1252",
        delimiter=";",
        dates="{d}/{m}/{year}",
        no_date="0/0/00",
    ),
    "Outlook in Dutch": Book(
        "prefix=Titel|first=Voornaam|middle=Middelste naam|last=Achternaam|suffix=Achtervoegsel"
        "|company=Bedrijf|department=Afdeling|position=Functie|street=Werkadres, straat"
        "|city=Werkadres, plaats|code=Werkadres, postcode|country=Werkadres, land/regio"
        "|fax=Fax op werk|phone=Telefoon op werk|mobile=Mobiele telefoon|email=E-mailadres"
        "|SMTP=Type e-mail|email 2=E-mailadres 2|birthday=Verjaardag|tags=Categorieën"
        "|notes=Notities|linkedin=Webpagina|other=Gebruiker 1",
        encoding="cp1252",
        delimiter=";",
        dates="{d}-{m}-{year}",
        no_date="0-0-00",
    ),
    "Thunderbird": Book(
        "first=First Name|last=Last Name|full=Display Name|=Nickname|email=Primary Email"
        "|email 2=Secondary Email|=Screen Name|phone=Work Phone|=Home Phone|fax=Fax Number"
        "|=Pager Number|mobile=Mobile Number|=Home Address|=Home City|street=Work Address"
        "|=Work Address 2|city=Work City|=Work State|code=Work ZipCode|country=Work Country"
        "|position=Job Title|department=Department|company=Organization|linkedin=Web Page 1"
        "|year=Birth Year|month=Birth Month|day=Birth Day|other=Custom 1|notes=Notes"
        "|middle=Middle Name|prefix=Prefix|suffix=Suffix|tags=Categories"
    ),
    "Yahoo": Book(
        "first=First|middle=Middle|last=Last|=Nickname|email=Email|tags=Category"
        "|=Distribution Lists|=Messenger ID|=Home|=Work|fax=Fax|mobile=Mobile|phone=Work Phone"
        "|email 2=Alternate Email 1|linkedin=Personal Website|position=Title|company=Company"
        "|street=Work Address|city=Work City|code=Work ZIP|country=Work Country"
        "|birthday=Birthday|other=Custom 1|notes=Comments|prefix=Prefix|suffix=Suffix"
        "|department=Department",
        dates="{m}/{d}/{year}",
    ),
    "HubSpot": Book(
        "7=Record ID|first=First Name|last=Last Name|email=Email|email 2=Additional email addresses"
        "|mobile=Mobile Phone Number|phone=Phone Number|fax=Fax Number|=Contact owner"
        "|=Lead Status|company=Company Name|position=Job Title|department=Department"
        "|street=Business Street|city=Business City|code=Business Postal Code"
        "|country=Business Country|linkedin=LinkedIn URL|birthday=Date of birth|tags=Tags"
        "|notes=Notes|other=Persona|middle=Middle Name|prefix=Salutation|suffix=Suffix"
    ),
    "Airtable, in one's own words": Book(
        "full=Name|emails=E-mails|phones=Phone Numbers|linkedin=LinkedIn|position=Role"
        "|company=Employer|tags=Tags|notes=Notes|birthday=Born|place=How We Met"
        "|other=Favourite drink",
        encoding="utf-8-sig",
    ),
    "a table in German": Book(
        "full=Name;company=Firma;position=Rolle;email=E-Mail;email 2=E-Mail privat"
        ";mobile=Handy;phone=Telefon;linkedin=Profil;notes=Bemerkungen;tags=Gruppen"
        ";birthday=Geburtsdatum;other=Lieblingsgetränk".replace(";", "|"),
        encoding="cp1252",
        delimiter=";",
        dates="{d}.{m}.{year}",
    ),
}


def book(name: str) -> bytes:
    """Write the people in a layout."""
    layout = BOOKS[name]
    columns = [column.rpartition("=")[::2] for column in layout.columns.split("|")]
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=layout.delimiter)
    writer.writerow(column for _, column in columns)
    for person in PEOPLE:
        values = _values(person, layout)
        writer.writerow(_cell(values, role) for role, _ in columns)
    return text.getvalue().encode(layout.encoding)


def _cell(values: Mapping[str, str], role: str) -> str:
    """Give what stands in a column: a value, or the words of the layout itself."""
    return values.get(role, "" if role in ROLES else role)


def _values(person: Mapping[str, str], layout: Book) -> dict[str, str]:
    values = dict(person)
    year, month, day = _parts(person.get("birthday", ""))
    several = " ::: " if layout.tags == _GOOGLE_TAGS else ", "
    emails = (person.get("email", ""), person.get("email 2", ""))
    phones = (person.get(kind, "") for kind in ("mobile", "phone", "fax"))
    address = (person.get(part, "") for part in ("street", "city", "code", "country"))
    tags = [tag for tag in person.get("tags", "").split(";") if tag]
    if layout.tags == _GOOGLE_TAGS:
        tags.insert(0, "* myContacts")
    return values | {
        "birthday": _date(layout, year, month, day),
        "year": year,
        "month": month,
        "day": day,
        "emails": several.join(filter(None, emails)),
        "phones": "; ".join(filter(None, phones)),
        "whole": "\n".join(filter(None, address)),
        "tags": layout.tags.join(tags),
    }


ROLES = frozenset((*MARY, "emails", "phones", "whole", "year", "month", "day"))


def _parts(birthday: str) -> tuple[str, str, str]:
    if not birthday:
        return "", "", ""
    year = "" if birthday.startswith("--") else birthday[:4]
    return year, birthday[-5:-3], birthday[-2:]


def _date(layout: Book, year: str, month: str, day: str) -> str:
    if not day:
        return layout.no_date
    if not year:  # only Google writes days without a year
        return f"--{month}-{day}" if "{m}" not in layout.dates else layout.no_date
    return layout.dates.format(year=year, month=month, day=day, m=int(month), d=int(day))


def main(folder: Path) -> None:
    """Write every table into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in BOOKS:
        (folder / f"{name}.csv").write_bytes(book(name))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
