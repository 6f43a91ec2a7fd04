"""A list somebody kept by hand of the notes they sent: who, when, and the words.

It is read as an outreach history, so that each row becomes a person and a request. It is taken for
one only where every column has a place in a history, so that nothing is lost on the way.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from connote.core.files.column_words import keys_of, word_key
from connote.core.files.csv_rows import Sheet, is_blank
from connote.core.files.dates import Days, whole_date
from connote.core.files.layouts import Parsed
from connote.core.files.matching import profile_url
from connote.core.files.outreach import COLUMNS
from connote.core.files.words import rows_named
from connote.core.speech import later, tr
from connote.core.things import Direction, Mapping, Meaning, OutreachRow, RequestState, Skip

_SENT = keys_of(
    "sent, sent at, sent on, date sent, sent date, gesendet, gesendet am, verschickt am,"
    "envoyé le, date d'envoi, enviado el, fecha de envío, inviato il, data di invio, enviado em,"
    "data de envio, verzonden op, verstuurd op"
)
_NOTE = keys_of(
    "note, message, text, note sent, message sent, Nachricht, mensaje, messaggio, mensagem, bericht"
)
_STATUS = keys_of("status, state, outcome, result, Stand, Ergebnis, statut")
_FURTHER = {"goal": "goal", "channel": "channel"}
_CELLS = {
    Meaning.EMAIL: "email",
    Meaning.URL: "profile_url",
    Meaning.COMPANY: "organization",
    Meaning.POSITION: "position",
}
_NAMES = (Meaning.FIRST_NAME, Meaning.LAST_NAME)
_STATES = {state.value: state.value for state in RequestState} | {
    "": "sent",
    "pending": "sent",
    "open": "sent",
    "no reply": "sent",
    "connected": "accepted",
    "answered": "replied",
}
_EMPTY = later("the row is empty")
_UNDATED = later("The date could not be read and was left out in {}.")
_UNCLEAR = later("The state could not be read and was taken as sent in {}.")


def is_tracker(header: Sequence[str], mapping: Mapping) -> bool:
    """Say whether a table tells what was sent to whom and when, and nothing that would be lost."""
    roles = [_role(name, meaning) for name, meaning in zip(header, mapping.columns, strict=False)]
    named = [role for role in roles if role not in ("first", "last")]
    is_clear = "" not in roles and len(set(named)) == len(named)
    has_name = bool({"contact", "first", "last"} & set(roles))
    return is_clear and has_name and {"sent_on", "note"} <= set(roles)


def _role(name: str, meaning: Meaning) -> str:
    """Say which cell of a history a column is; "" where it is none."""
    key = word_key(name)
    if key in _SENT:
        return "sent_on"
    if key in _NOTE:
        return "note"
    if key in _STATUS:
        return "state"
    if meaning is Meaning.FULL_NAME:
        return "contact"
    if meaning in _NAMES:
        return "first" if meaning is Meaning.FIRST_NAME else "last"
    return _CELLS.get(meaning, _FURTHER.get(key, ""))


def parse_tracker(sheet: Sheet, mapping: Mapping) -> Parsed:
    """Read each row as a request that was sent."""
    roles = [
        _role(name, meaning) for name, meaning in zip(sheet.header, mapping.columns, strict=True)
    ]
    records = sheet.records(most_lines=None)
    found = [
        (number, dict(zip(roles, map(str.strip, record), strict=False)))
        for number, record in enumerate(islice(records, sheet.header_at, None), sheet.header_at + 1)
        if not is_blank(record)
    ]
    days = Days((cells.get("sent_on", "") for _, cells in found), whole_date)
    rows: list[OutreachRow] = []
    skipped: list[Skip] = []
    noted: dict[str, list[int]] = {}
    for number, cells in found:
        if not any(cells.values()):
            skipped.append(Skip(sheet.name, number, tr(_EMPTY)))
            continue
        rows.append(OutreachRow(number, _history_cells(cells, days, number, noted)))
    skipped.extend(Skip(sheet.name, number, reason) for number, reason in records.broken)
    return Parsed(rows, skipped, [text.format(rows_named(at)) for text, at in noted.items()])


def _history_cells(
    cells: dict[str, str], days: Days, number: int, noted: dict[str, list[int]]
) -> dict[str, str]:
    """Put the cells of a row where a history has them; note what could not be read."""
    told = dict.fromkeys(COLUMNS, "")
    told |= {role: text for role, text in cells.items() if role in told}
    if not told["contact"]:
        told["contact"] = f"{cells.get('first', '')} {cells.get('last', '')}".strip()
    sent = cells.get("sent_on", "")
    told["sent_on"] = days[sent] if sent else ""
    if sent and not told["sent_on"]:
        noted.setdefault(tr(_UNDATED), []).append(number)
    state = _STATES.get(cells.get("state", "").casefold())
    if state is None:
        noted.setdefault(tr(_UNCLEAR), []).append(number)
    told["state"] = state or RequestState.SENT.value
    told["direction"] = Direction.OUTGOING.value
    told["profile_url"] = profile_url(told["profile_url"])
    return told
