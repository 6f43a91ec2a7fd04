"""Placeholders of other tools that were left in a text: `[Name]`, `{first_name}`, `%FIRSTNAME%`.

They mean nothing here, so a note that still carries one would go out with a hole in it. What they
look like in the tools that people come from:

    [Name]  [firstname,fallback=there]           letters in manuals; Campaign Monitor
    {first_name}  {first_name|there}             Expandi, Reply, GMass, Groundhogg
    {{firstName|Friend}}  {{contact.firstname}}  Lemlist, Mailmeteor, YAMM, Waalaxy, HubSpot
    {!Contact.FirstName}  {{{Recipient.Name}}}   Salesforce
    %FIRSTNAME%  %%first_name%%                  ActiveCampaign, Marketing Cloud
    *|FNAME|*                                    Mailchimp
    $first_name$  ${first_name}  #firstName#     Zoho, editors, PhantomBuster
    _FN_                                         Dux-Soup
    <First Name>  <<First Name>>  «First_Name»   letters, Word
    {Hi|Hello|{Hey|Ahoy}}                        spintax: one of them by chance
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from connote.core.writing.foreign_names import fact_meant

_WORDS = r"[^\W\d_][\w’' .,/&-]{0,38}"
_NAME = r"[^\W\d][\w.:-]{0,38}"

_FOREIGN = re.compile(
    rf"""
      \{{\{{ [^{{}}\n]{{0,80}} \}}\}}                          # {{{{firstName|Friend}}}}
    | \{{% [^{{}}\n]{{0,80}} %\}}
    | \*\| [^|*\n]{{1,60}} \|\*
    | %% {_NAME} %%
    | % [A-Za-z][A-Za-z_]{{1,29}} %
    | (?<!\[) \[ {_WORDS} (?:=[^][\n]{{0,60}})? \] (?!\])
    | \{{! {_NAME} \}}
    | \$? \{{ {_WORDS} (?:::[^{{}}|\n]{{0,60}})? \}}
    | \{{ [^{{}}\n]* \| [^{{}}\n]* \}}                         # spintax
    | « {_WORDS} » (?=[\s,.!?]|$)
    | << {_WORDS} >>
    | (?P<known>
          (?<!<) < {_WORDS} > (?!>)
        | (?<![\w$]) \$ {_NAME} \$ (?![\w$])
        | (?<![\w#]) \# {_NAME} \# (?![\w#])
        | (?<!\w) _(?:FN|LN|CN|TITLE)_ (?!\w)
      )
    """,
    re.VERBOSE,
)
_HTML = frozenset(("address", "article", "title", "data", "time", "link", "cite", "label"))


@dataclass(frozen=True, slots=True)
class Placeholder:
    """A foreign placeholder: where it stands, its text, and the fact it seems to mean or ""."""

    start: int
    text: str
    fact: str

    @property
    def end(self) -> int:
        """Give the place behind it."""
        return self.start + len(self.text)


def find_placeholders(text: str) -> tuple[Placeholder, ...]:
    """Find what other tools would have filled in, from left to right."""
    found = []
    for match in _FOREIGN.finditer(text):
        fact = meant_fact(match.group())
        if fact or not match["known"]:
            found.append(Placeholder(match.start(), match.group(), fact))
    return tuple(found)


def meant_fact(placeholder: str) -> str:
    """Give the fact that a whole placeholder seems to mean, or ""."""
    if placeholder.strip("<>") in _HTML:
        return ""
    bare = placeholder.strip("[]{}%«»<>*|$#!. \"'")
    name = re.split(r"[|=,]|::", bare)[0]
    return fact_meant(name.strip("\"' "))
