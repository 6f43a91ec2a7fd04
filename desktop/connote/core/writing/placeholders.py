"""Placeholders of other tools that were left in a text: `[Name]`, `{first_name}`, `%FIRSTNAME%`.

They mean nothing here, so a note that still carries one would go out with a hole in it. What they
look like in the tools that people come from:

    [Name]  [firstname,fallback=there]           letters, manuals; Campaign Monitor
    {first_name}  {first::there}                 Expandi, Reply; Groundhogg
    {FirstName|fallback=there}                   GMass
    {{firstName|Friend}}  {{contact.firstname}}  Lemlist, Mailmeteor, YAMM, Waalaxy; HubSpot
    {{ first_name | default: 'there' }}          Klaviyo, Customer.io, Braze
    {!Contact.FirstName}  {{{Recipient.Name}}}   Salesforce
    {contactfield=firstname|there}               Mautic
    %FIRSTNAME%  %%first_name%%                  ActiveCampaign; Marketing Cloud
    *|FNAME|*                                    Mailchimp
    [[FirstName OR "Friend"]]                    Constant Contact, GetResponse
    $first_name$  ${first_name}  #firstname#     Zoho; editors; Flexmail, PhantomBuster
    --First Name=there--  _FN_                   Autopilot; Dux-Soup
    <First Name>  <<First Name>>  «First_Name»   letters; Word
    {Hi|Hello|{Hey|Ahoy}}  {{RANDOM|Hi|Hello}}   spintax: one of them by chance
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from connote.core.writing.foreign import find_foreign

_MAY_BE_THERE = re.compile(r"[\[{%<«]|\*\||[$#]\w+[$#]|--\w|_[FLC]N_")


@dataclass(frozen=True, slots=True)
class Placeholder:
    """A foreign placeholder: where it stands, its text, the fact it seems to mean or "".

    `ours` is how it is written in our language, "" where that is not known.
    """

    start: int
    text: str
    fact: str
    ours: str = ""

    @property
    def end(self) -> int:
        """Give the place behind it."""
        return self.start + len(self.text)


def find_placeholders(text: str, most: int | None = None) -> tuple[Placeholder, ...]:
    """Find what other tools would have filled in, from left to right, and at most so many.

    The text is taken for one that holds nothing of our own language: a finished note, or the
    author's words between the marks of a template.
    """
    if not _MAY_BE_THERE.search(text):
        return ()
    return tuple(
        Placeholder(found.start, text[found.start : found.end], found.fact, found.ours or "")
        for found in find_foreign(text, lambda _: False, most)
    )
