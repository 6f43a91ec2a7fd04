"""How people write in a table what kind of acquaintance somebody is, in seven languages."""

from __future__ import annotations

from connote.core.files.matching import name_key
from connote.core.things import HistoryKind

_WORDS = {
    HistoryKind.COLLEAGUE: (
        "colleague, former colleague, ex colleague, coworker, co-worker, work, worked together,"
        "Kollege, Kollegin, Arbeit, Arbeitskollege, Arbeitskollegin, collègue, travail, colega,"
        "compañero de trabajo, compañera de trabajo, trabajo, collega, lavoro, trabalho, werk"
    ),
    HistoryKind.CLASSMATE: (
        "classmate, schoolmate, school, college, university, alumni, fellow student, Studium,"
        "Schule, Uni, Universität, Kommilitone, Kommilitonin, Mitschüler, Mitschülerin, école,"
        "université, camarade de classe, universidad, escuela, compañero de clase, scuola,"
        "università, compagno di classe, compagna di classe, universidade, escola, studiegenoot,"
        "klasgenoot, universiteit"
    ),
    HistoryKind.CLIENT: (
        "client, customer, Kunde, Kundin, Klient, Klientin, cliente, clienta, cliënt, klant"
    ),
    HistoryKind.MET_AT: (
        "met at, met, event, conference, meetup, trade fair, Veranstaltung, Konferenz, Messe,"
        "événement, conférence, salon, evento, conferencia, conferenza, fiera, conferência,"
        "conferentie, beurs"
    ),
    HistoryKind.INTRODUCED_BY: (
        "introduced by, introduction, intro, referral, vorgestellt von, Empfehlung, présenté par,"
        "recommandation, presentado por, presentato da, apresentado por, voorgesteld door"
    ),
    HistoryKind.FRIEND: (
        "friend, friends, Freund, Freundin, Freunde, ami, amie, amis, amigo, amiga, amigos,"
        "amico, amica, amici, vriend, vriendin, vrienden"
    ),
    HistoryKind.SPOKE: "spoke, call, phone call, Gespräch, Telefonat, appel, llamada, chiamata",
    HistoryKind.OTHER: "other, Sonstiges, andere, autre, otro, otra, altro, outro, outra, anders",
}
_KINDS = {name_key(word): kind for kind, words in _WORDS.items() for word in words.split(",")}


def history_kind(text: str) -> str:
    """Give the kind of shared history that a word means, or ""."""
    found = _KINDS.get(name_key(text))
    return found.value if found else ""
