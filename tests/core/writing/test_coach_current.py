"""The company named is current: what claims that they are there, and what tells of the past."""

from __future__ import annotations

from dataclasses import replace

import pytest
from coach_notes import ANNA, CLAIRE, GIULIA, JOAO, LUCIA, MARY, SANNE

from connote.core.things import FormerPlace
from connote.core.writing.coach import CoachContext, coach

CLAIMS = (
    (
        MARY,
        """
        I love what you’re doing at Adatum
        Your role at Adatum sounds great
        I see you work at Adatum AG
        I noticed that you are now Head of Design at Adatum
        How’s life at Adatum?
        How are things going at ADATUM?
        How is the team at Adatum?
        At Adatum you lead a great team
        Congrats on your new position at Adatum
        Adatum is lucky to have you
        I’d love to join your team at Adatum
        Is your company, Adatum, hiring?
        You must be busy at Adatum
        As a VP at Adatum, you know the market
        I hope all is well at Adatum
        Could you introduce me to your boss at Adatum AG?
        Your Adatum team rocks
        Since you work for Adatum, could you help?
        Are you still at Adatum?
        How do you like working at Adatum?
        As Head of Design of Adatum you surely know people
        Do you enjoy your new job at Adatum?
        It must be exciting at Adatum these days
    """,
    ),
    (
        ANNA,
        """
        Wie ist es bei Nordlicht?
        Du arbeitest ja bei Nordlicht
        Deine Arbeit bei Nordlicht gefällt mir
        Ich sehe, dass Sie bei der Nordlicht GmbH arbeiten
    """,
    ),
    (
        CLAIRE,
        """
        Comment va votre travail chez Atelier Lumière ?
        Vous travaillez chez Atelier Lumière
    """,
    ),
    (
        LUCIA,
        """
        ¿Qué tal tu trabajo en Viajes Altamar?
        Veo que trabajas en Viajes Altamar
    """,
    ),
    (
        JOAO,
        """
        Como vai o seu trabalho na Porto Digital?
        Vi que trabalha na Porto Digital
    """,
    ),
    (GIULIA, "Vedo che lavori in Officina Tre"),
    (
        SANNE,
        """
        Hoe is het bij Polderwerk?
        Ik zie dat je werkt bij Polderwerk
    """,
    ),
)

PAST = (
    (
        MARY,
        """
        since our days at XYZ Co.
        We worked together at XYZ Co. You are doing well, I hear.
        You were great at Adatum
        I remember your time at Adatum
        Back when you were at Adatum, we met
        I used to work at Adatum
        I worked with your team at Adatum in 2019
        We were colleagues at XYZ
        I am applying at Adatum
        I hope to work at Adatum
        Do you still know people at Adatum?
        Who did you report to at Adatum?
        your old team at XYZ
        your former colleagues at Adatum
        I’m at Adatum now
        I am trying to network into Adatum
        after you left Adatum
        when you worked for Adatum
        my work at Adatum
        We met at Adatum’s summer party, you wore a hat
        As a designer at Adatum, I know your work
        Paul at Adatum says hello
        How is Northwind?
        As my client at Adatum you know my work
        As our manager at Adatum you were the best
    """,
    ),
    (
        ANNA,
        """
        Bei Nordlicht haben wir zusammengearbeitet
        Seit unserer Zeit bei Nordlicht
    """,
    ),
)


def sentences(table: tuple[tuple[CoachContext, str], ...]) -> list[tuple[CoachContext, str]]:
    """Give each line of a table with the person it is for."""
    return [
        (context, line.strip()) for context, lines in table for line in lines.strip().splitlines()
    ]


@pytest.mark.parametrize(("context", "sentence"), sentences(CLAIMS))
def test_a_sentence_that_puts_them_where_they_were_is_seen(context, sentence):
    """However it is put, the note says that they are where they are no more."""
    line = coach(f"Hi {context.first_name}, {sentence}", context)[-1]
    assert (line.check, line.ok) == ("current", False)
    assert line.why.endswith(f"; now at {context.present}")


@pytest.mark.parametrize(("context", "sentence"), sentences(PAST))
def test_a_sentence_about_the_past_or_others_is_let_be(context, sentence):
    """Shared days, others who are there, my own wish to go there: nothing claims that they are."""
    assert coach(f"Hi {context.first_name}, {sentence}", context)[-1].ok


ELSEWHERE = """
    I see you’re at Litware
    You are now working at Litware
    I noticed you are VP of Sales at Litware
    As CEO of Litware you must know everybody
    How’s life at Litware?
    I hope your new role at Litware suits you
    Since you work at Litware, could you help?
"""
BORNE_OUT = """
    I see you’re at Northwind
    You are VP of Design at Northwind now
    As head of Product at Northwind you know people
    I hear your talk at Litware was great
    You were a designer at Litware when we met
    Your role at Litware in 2015 taught me a lot
    As a designer at Litware I admire your work
    I saw you’re at Design Week
    I’m now at Litware
    Would you introduce me to your friends at Litware?
    How are things at home?
    I see you’re with LMNOP Co. a lot
"""


@pytest.mark.parametrize("sentence", ELSEWHERE.strip().splitlines())
def test_a_company_the_book_does_not_have_them_at_is_doubted(sentence):
    """Nobody said that Mary left Litware: still, the note and the book cannot both be right."""
    line = coach(f"Hi Mary, {sentence.strip()}", MARY)[-1]
    assert (line.check, line.ok) == ("current", False)
    assert line.why == "the book has Mary at Northwind, not at Litware"
    assert line.mending is not None
    assert line.mending.text == "Northwind"


@pytest.mark.parametrize("sentence", BORNE_OUT.strip().splitlines())
def test_what_does_not_claim_that_they_are_there_is_not_doubted(sentence):
    """Talks, the past, others, events, me, and the company they are at."""
    assert coach(f"Hi Mary, {sentence.strip()}", MARY)[-1].ok


def test_a_second_place_where_they_are_is_not_doubted():
    """Who is at two companies may be spoken to of either; without a company nobody can tell."""
    text = "Hi Mary, I see you’re at Litware"
    assert coach(text, replace(MARY, here=("Northwind", "Litware Ltd.")))[-1].ok
    assert coach(text, replace(MARY, present=""))[-1].ok


def test_the_first_word_of_a_company_names_it():
    """Helvar is Helvar Systems, where she was, but not in the name of where she is."""
    left = replace(MARY, former=(FormerPlace(("Helvar Systems",)),), present="Helvar Energy",
                   here=("Helvar Energy",))  # fmt: skip
    assert not coach("Hi Mary, how is your team at Helvar?", left)[-1].ok
    assert coach("Hi Mary, how is your team at Helvar Energy?", left)[-1].ok
