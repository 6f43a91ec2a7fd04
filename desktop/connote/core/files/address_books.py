"""The CSV that address books write, known by columns that no other program has.

Google in both of its layouts, Outlook in its orders and languages. What they hold is read like any
table, since all of their columns have names that are known; being known by sight, they need
nobody to explain them.
"""

from __future__ import annotations

from connote.core.files.csv_rows import Sheet
from connote.core.files.layouts import Layout, Parsed
from connote.core.things import FileKind

_GOOGLE = (
    ("E-mail 1 - Value",),
    ("E-mail 1 - Label",),
    ("Phone 1 - Value",),
    ("Phone 1 - Label",),
    ("First Name", "File As", "Labels"),
    ("Given Name", "Group Membership"),
)
_OUTLOOK = (
    ("E-mail 2 Address",),
    ("First Name", "Last Name", "E-mail Address", "Company"),
    ("First Name", "Business Phone"),
    ("E-Mail 2: Adresse",),
    ("Vorname", "Nachname", "Firma", "E-Mail-Adresse"),
    ("Vorname", "Telefon geschäftlich"),
    ("Adresse de messagerie 2",),
    ("Prénom", "Nom", "Société", "Adresse de messagerie"),
    ("Prénom", "Téléphone (bureau)"),
    ("Dirección de correo electrónico 2",),
    ("Nombre", "Apellidos", "Dirección de correo electrónico"),
    ("Nombre", "Teléfono del trabajo"),
    ("Indirizzo posta elettronica 2",),
    ("Nome", "Cognome", "Società", "Indirizzo posta elettronica"),
    ("Nome", "Telefono (uff.)"),
    ("Endereço de e-mail 2",),
    ("Endereço de correio eletrónico 2",),
    ("Nome", "Sobrenome", "Empresa", "Endereço de e-mail"),
    ("Nome", "Telefone comercial"),
    ("E-mailadres 2",),
    ("Voornaam", "Achternaam", "Bedrijf", "E-mailadres"),
    ("Voornaam", "Telefoon op werk"),
)
_NO_STEM = ""  # all of them are called contacts.csv


def _parse(sheet: Sheet) -> Parsed:
    from connote.core.files.tables import parse_people  # LinkedIn's files need none of it

    return parse_people(sheet)


ADDRESS_BOOK_LAYOUTS = tuple(
    Layout(kind, _NO_STEM, "contacts", needed, (), _parse, keeps_all=True)
    for kind, several in ((FileKind.GOOGLE, _GOOGLE), (FileKind.OUTLOOK, _OUTLOOK))
    for needed in several
)
"""One for each set of columns by which a file is known; all are read alike."""
