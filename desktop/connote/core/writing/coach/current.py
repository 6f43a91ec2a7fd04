"""The check `current`: no organization is named as theirs that they have left, or are not at."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from connote.core.speech import tr
from connote.core.things import CoachLine, FormerPlace, Mending
from connote.core.writing.coach.context import CoachContext
from connote.core.writing.coach.elsewhere import Claim, named_elsewhere
from connote.core.writing.coach.how import shared_word
from connote.core.writing.coach.insider import check_insider
from connote.core.writing.coach.placing import Edit, mended
from connote.core.writing.reading import Reading, name_without_form

_NOW = r"(?:currently|now|still|presently|already|today)"
_BY_NOW = r"(?!old\b|former\b|previous\b|past\b|last\b|first\b|then\b|early\b|earlier\b|ex-)"
_POST = (
    r"(?:work|role|job|position|post|team|group|department|company|employer|office|manager|boss"
    r"|colleagues|co-?workers|people|folks|friends|responsibilities|tenure|title)"
)
_AT = r"(?:\s(?:(?:over\s|here\s|there\s)?(?:at|with|in|for|of|from|inside)(?:\sthe)?))"
_DOES = r"(?:work|lead|run|head|manage|direct|recruit|hire|build|design|teach|sit|serve|are)"

_BEFORE = re.compile(
    rf"""(?:
      \b your\s (?: {_BY_NOW}[\w-]+\s ){{0,2}} {_POST} (?: \s(?:as|in)\s[\w\s,&/-]{{2,40}}? )? {_AT}
    | \b your\s (?: {_NOW}\s )? (?: (?:employer|company),? )?
    | \b you(?:'re|\sare|'ve\sbeen|\shave\sbeen)\s (?: {_NOW}\s )?
        (?: (?!not\b|no\b|gone\b)[\w'&,/-]+\s ){{0,6}}? (?:at|with|for|of|in|from) (?:\sthe)?
    | \b you\s (?: {_NOW}\s )? {_DOES}\s (?: (?!at\b)[\w'&,/-]+\s ){{0,5}}?
        (?:at|with|for|in) (?:\sthe)?
    | \b how(?:'s|\sis|\sare) (?: \s(?!your\sold|my\sold)[\w'-]+ ){{0,4}}? (?: \s(?:at|with|in) )?
        (?:\sthe)?
    | \b (?:join|joining|beside|alongside)\s you (?: \sand\s[\w\s]{{2,20}}? )? {_AT}
    | \b you (?: '(?:re|ve)|\sare|\shave )? \s (?: been\s | really\s )?
        (?: like|liking|enjoy|enjoying|love|loving|find|finding )\s
        (?: (?:it|life|things|being|working|your|the|new|job|role|work|time|team|there)\s ){{0,4}}
        (?:at|with|for|in) (?:\sthe)?
    | \b (?: (?:still|you\sall|everyone|everybody|lucky\sto\shave\syou|see\syou)\s(?:at|with)
           | still\swork(?:ing)?\s(?:at|for|with) )
    | \b (?:hope|trust)\s (?: that\s )? (?:all|everything|things|life|you(?:'re|\sare))\b
        [\w\s'-]{{0,30}}? (?:at|enjoying|with)
    | \b (?:you|it|things)\smust\sbe\s (?: \w+\s ){{0,3}}? (?:at|with)
    | \b team\s you\s (?:lead|run|manage|head)\s (?:at|in|for)
    | \b (?:dein|ihr)(?:e|er|em|en)?\s (?: neue\w*\s )?
        (?:arbeit|rolle|stelle|position|team|job|tätigkeit|aufgabe|kollegen)\s
        (?: \w+\s ){{0,3}}? (?:bei|in) (?:\sder)?
    | \b (?:sie\ssind|du\sbist|sie\sarbeiten|du\sarbeitest)\s (?: \w+\s ){{0,4}}? (?:bei|in)
        (?:\sder)?
    | \b wie\s (?:ist|läuft|geht)\s (?: es\s )? (?: \w+\s ){{0,2}}? bei (?:\sder)?
    | \b (?:votre|ton|vos|tes)\s (?:travail|poste|rôle|équipe|collègues)\s (?: \w+\s ){{0,3}}?
        (?:chez|à)
    | \b (?:vous\sêtes|tu\ses|vous\stravaillez|tu\stravailles)\s (?: \w+\s ){{0,4}}? (?:chez|à|pour)
    | \b (?:tu|su)\s (?:trabajo|puesto|equipo|rol|cargo)\s (?: \w+\s ){{0,3}}? en
    | \b (?:trabajas?|estás?)\s (?: \w+\s ){{0,3}}? (?:en|para)
    | \b (?:tuo|suo|tua|sua)\s (?:lavoro|ruolo|team|squadra)\s (?: \w+\s ){{0,3}}?
        (?:in|presso|a|da)
    | \b lavor[ia]\s (?: \w+\s ){{0,3}}? (?:in|presso|per|da)
    | \b (?:seu|sua|teu|tua)\s (?:trabalho|cargo|time|equipe|equipa|função)\s (?: \w+\s ){{0,3}}?
        (?:na|no|em)
    | \b trabalhas?\s (?: \w+\s ){{0,3}}? (?:na|no|em|para)
    | \b (?:je|jouw|uw)\s (?:werk|rol|functie|team|baan|collega's)\s (?: \w+\s ){{0,3}}? bij
    | \b (?: (?:je|u)\swerkt\s (?: \w+\s ){{0,3}}? bij | hoe\sis\s(?:het|'t)\s (?: \w+\s )? bij )
    ) \s? $""",
    re.VERBOSE,
)
"""What stands before the name of a place where they are now, to the end of the stretch."""

_AFTER = re.compile(
    rf"""\s* (?:
      ,?\s you(?:'re|\sare|\snow|\scurrently|\slead|\srun|\shead|\smanage|\swork|\sbuild)\b
    | ,?\s (?:is|are)\s (?:so\s|very\s)? (?:lucky|fortunate)\sto\shave\syou
    | ,\s (?:your|where\syou)\s (?: {_NOW}\s )? (?:employer|company|work|are|lead|run)\b
    )""",
    re.VERBOSE,
)
_AROUND = (
    (
        re.compile(
            r"\bas\s(?!(?:an?\s)?(?:colleagues?|fellow|former|ex|old|past|my|our|we|you|i|if|for|soon|part)\b)"
            r"[\w\s,&/-]{2,35}?\s(?:at|of|for|with)(?:\sthe)?\s?$"
        ),
        re.compile(r",?\syou(?:r|'\w+)?\b(?!\sand\si\b)"),
    ),
    (
        re.compile(
            r"\b(?:als|en\stant\sque|como|come)\s(?!(?:ich|wir|ik|we|ex)\b)[\w\s&/-]{2,35}?"
            r"\s(?:bei|von|de|chez|da|do|di|en|em|bij|van)(?:\s(?:la|der))?\s?$"
        ),
        re.compile(
            r",?\s(?:kenn(?:en|st)|haben|hast|wissen|weißt|könn(?:en|test)|sie|du|vous|tu|usted|você"
            r"|conoces?|conosc[ei]|lei|je|u|ken[nt]?|weet|heb[tj]?e?)\b"
        ),
    ),
    (
        re.compile(r"\b(?:sie|du)\s(?:\w+\s){0,3}?(?:bei|in)(?:\sder)?\s?$"),
        re.compile(r"\s(?:arbeite|tätig|sind|bist|leite)"),
    ),
)
"""What stands before and behind the name, where one alone says nothing."""

_LONG_AGO = re.compile(
    r"""\s*,?\s* (?:
      (?:was|were|had|when|while|then|days|years)\b | back\s(?:in|then|when)\b | used\sto\b
    | in\sthe\s (?: \w+\s )? (?:past|days|nineties)\b | at\sthe\stime\b
    | (?:in|until|till|before|around)\s (?: \w+\s )? (?:19|20)\d\d | (?:19|20)\d\d
    | (?: \w+\s ){1,3} years?\sago
    | (?:damals|entonces|allora|toen)\b | à\sl'époque\b
    )""",
    re.VERBOSE,
)
_WAS = re.compile(
    r"\b(?:were|was|had\sbeen|used\sto|since\s(?:our|the|your)|days|back\s(?:at|in))\b"
)
_CLAUSE = re.compile(r"[.!?…;\n]|,\s(?=(?:and|but|so)\b)")


def check_current(reading: Reading, context: CoachContext) -> CoachLine:
    """Say whether an organization that they have left is named as where they are."""
    if context.is_inbound:
        fine = tr("names no company you left")
    else:
        fine = tr("names no company they left")
    for place in context.former:
        if any(_may_name(reading, name) for name in place.names) and (
            spans := tuple(_claims(reading, place, context))
        ):
            return _line(reading, context, place, spans)
    if claim := named_elsewhere(reading, context):
        return _elsewhere_line(reading, context, claim)
    if line := check_insider(reading, context):
        return line
    return CoachLine("current", True, fine)


def _may_name(reading: Reading, organization: str) -> bool:
    """Say whether an organization is named, if only by its first word: Helvar of Helvar Systems."""
    return reading.says_organization(organization) or (
        (first := _first_word(organization)) in reading.word_set and reading.has_capital(first)
    )


def _first_word(organization: str) -> str:
    core = name_without_form(organization)
    return core[0] if len(core) > 1 and len(core[0]) > 3 else ""


def _claims(
    reading: Reading, place: FormerPlace, context: CoachContext
) -> Iterator[tuple[int, int]]:
    """Find where a text says that they are there now."""
    lower = reading.lower
    theirs = [span for name in context.here for span in _spans(lower, context.names_of(name))]
    for match in _mentions(place.names).finditer(lower):
        if any(start <= match.start() < end for start, end in theirs):
            continue  # Helvar Energy is no former Helvar Systems
        if match["first"] and not reading.text[match.start()].isupper():
            continue
        clause = _CLAUSE.split(lower[max(0, match.start() - 90) : match.start()])[-1]
        before, after = f" {clause.lstrip()}", lower[match.end() : match.end() + 60]
        if _LONG_AGO.match(after) or _WAS.search(before):
            continue
        ends = match.group().endswith(".") and reading.text[match.end() + 1 : match.end() + 2]
        goes_on = not (ends and ends.isupper())  # the period of Co. may end the sentence, too
        is_claimed = _BEFORE.search(before) or (goes_on and _AFTER.match(after))
        if is_claimed or any(one.search(before) and two.match(after) for one, two in _AROUND):
            yield match.span()


def _elsewhere_line(reading: Reading, context: CoachContext, claim: Claim) -> CoachLine:
    """Blame the note or the book: one of the two is out of date."""
    who, present = context.name or tr("they"), context.present
    why = tr("the book has {who} at {present}, not at {named}").format(
        who=who, present=present, named=claim.name
    )
    mend = tr("Name {present} instead, or change it in the book.").format(present=present)
    edit = Edit(claim.start, claim.end, context.present)
    rest = Reading(mended(reading.text, edit.mending("")))
    words = tr("Say {present}").format(present=present)
    mending = None if named_elsewhere(rest, context) else edit.mending(words)
    return CoachLine("current", False, why, mend, mending)


@lru_cache(maxsize=256)
def _mentions(names: tuple[str, ...]) -> re.Pattern[str]:
    """Match any of the names, each with or without its legal form, and by its first word."""
    written = []
    for name in names:
        whole, core = name.lower().replace("’", "'"), r"\W+".join(name_without_form(name))
        written += [re.escape(whole), *([core] if core else [])]
    longest_first = sorted(dict.fromkeys(written), key=len, reverse=True)
    firsts = "|".join(first for name in names if (first := _first_word(name))) or "(?!)"
    return re.compile(rf"(?<!\w)(?:{'|'.join(longest_first)}|(?P<first>{firsts}))(?!\w)")


def _spans(lower: str, names: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    return (match.span() for match in _mentions(names).finditer(lower) if not match["first"])


def _line(
    reading: Reading,
    context: CoachContext,
    place: FormerPlace,
    spans: tuple[tuple[int, int], ...],
) -> CoachLine:
    present = context.present
    if present:
        mend = tr("Name {present} instead.").format(present=present)
    else:
        mend = tr("Ask where they are now.")
    why = _why(context, place)
    return CoachLine("current", False, why, mend, _mending(reading, context, place, spans))


def _why(context: CoachContext, place: FormerPlace) -> str:
    """Tell when they left, or where they are now; a sentence each, as languages order it."""
    who = tr("you") if context.is_inbound else context.name or tr("they")
    year, name, present = place.end[:4], place.names[0], context.present
    if present and not year:
        is_one = context.name and not context.is_inbound
        text = (
            tr("{who} is at {present} now, not at {name}")
            if is_one
            else tr("{who} are at {present} now, not at {name}", "“they” or “you”")
        )
    elif present:
        text = tr("{who} left {name} in {year}; now at {present}")
    else:
        text = tr("{who} left {name} in {year}") if year else tr("{who} left {name}")
    return text.format(who=who, name=name, year=year, present=present)


def _mending(
    reading: Reading,
    context: CoachContext,
    place: FormerPlace,
    spans: tuple[tuple[int, int], ...],
) -> Mending | None:
    """Put their present company in the other's place, unless that is all we share."""
    if not context.present:
        return None
    text, filled, at = reading.text, "", spans[0][0]
    for start, end in spans:
        filled += text[at:start] + context.present
        at = end
    if filled.endswith(".") and text[at : at + 1] == ".":
        at += 1
    edit = Edit(spans[0][0], at, filled)
    rest = Reading(mended(text, edit.mending("")))
    if any(_claims(rest, place, context)) or (
        shared_word(reading, context) and not shared_word(rest, context)
    ):
        return None
    return edit.mending(tr("Say {present}").format(present=context.present))
