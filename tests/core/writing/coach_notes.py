"""Notes, good, weak and bad, in seven languages, each with the checks it should fail.

Everybody in them is made up. `unmet` names the failing checks in their order; the others hold.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from writing_stories import LONG_NOTE, RESOURCES, SHORT_NOTE

from connote.core.things import FormerPlace, HistoryKind, Period, SharedHistory
from connote.core.writing.coach import CoachContext, load_stock_phrases


@dataclass(frozen=True)
class Note:
    """A note with what it shows, and the checks it fails."""

    about: str
    text: str
    unmet: str
    context: CoachContext


PHRASES = load_stock_phrases(RESOURCES / "stock_phrases")

MARY = CoachContext(
    first_name="Mary",
    full_name="Mary Stone",
    places=("XYZ Co.",),
    people=("Paul Weaver",),
    periods=("2012–2016",),
    kinds=("colleague",),
    situation="between gigs",
    position="product designer",
    company="Fabrikam",
    my_name="Kevin Reed",
    goal="network into LMNOP Co.",
    target="LMNOP Co.",
    ask="an introduction",
    limit=300,
    phrases=PHRASES,
    shared=SharedHistory(1, 1, HistoryKind.COLLEAGUE, "XYZ Co.", period=Period("2012", "2016")),
    present="Northwind",
    former=(FormerPlace(("Adatum AG",), "2021-03"), FormerPlace(("XYZ Co.", "Xyzzy"), "2016")),
    aliases={"LMNOP Co.": ("Elements Inc.",)},
    facts={"first_name": "Mary", "target": "LMNOP Co.", "shared_place": "XYZ Co."},
)
ROBERT = CoachContext(
    first_name="Robert",
    full_name="Robert Hale",
    places=("Rotterdam Book Fair 2024",),
    kinds=("met at",),
    situation="writing my first novel",
    my_name="Ines Okafor",
    goal="find an agent",
    ask="ten minutes on the phone",
    limit=300,
    phrases=PHRASES,
    shared=SharedHistory(2, 2, HistoryKind.MET_AT, "Rotterdam Book Fair 2024"),
    present="Tidewater Books",
    facts={"first_name": "Robert"},
)
WILL = replace(
    ROBERT,
    first_name="Will",
    full_name="Will Marsh",
    places=("Massachusetts Institute of Technology",),
    kinds=("classmate",),
    goal="a job at Booking.com",
    target="Booking.com",
    shared=SharedHistory(
        3, 3, HistoryKind.CLASSMATE, "Massachusetts Institute of Technology", same_time=False
    ),
    facts={"first_name": "Will"},
)
PRIYA = CoachContext(
    first_name="Priya",
    full_name="Priya Nair",
    my_name="Tom Berg",
    limit=200,
    phrases=PHRASES,
    facts={"first_name": "Priya"},
)
ANNA = CoachContext(
    first_name="Anna",
    full_name="Anna Brandt",
    places=("Nordlicht GmbH",),
    kinds=("colleague",),
    situation="auf der Suche nach einer neuen Stelle",
    my_name="Jonas Keller",
    target="Windrad AG",
    goal="bei der Windrad AG anfangen",
    limit=300,
    phrases=PHRASES,
    present="Sonnfeld AG",
    former=(FormerPlace(("Nordlicht GmbH",), "2022"),),
)
CLAIRE = replace(
    ANNA,
    first_name="Claire",
    full_name="Claire Dubois",
    places=("Atelier Lumière",),
    situation="à la recherche d’un poste de graphiste",
    my_name="Luc Martin",
    target="Maison Bleue",
    goal="rejoindre Maison Bleue",
    present="Studio Nord",
    former=(FormerPlace(("Atelier Lumière",), "2020"),),
)
LUCIA = replace(
    ANNA,
    first_name="Lucía",
    full_name="Lucía Herrera",
    places=("Viajes Altamar",),
    situation="buscando mi próximo proyecto",
    my_name="Diego Ramos",
    target="Costa Norte",
    goal="entrar en Costa Norte",
    present="Río Claro",
    former=(FormerPlace(("Viajes Altamar",), "2019"),),
)
JOAO = replace(
    ANNA,
    first_name="João",
    full_name="João Teixeira",
    places=("Porto Digital Lda",),
    situation="à procura de um novo desafio",
    my_name="Beatriz Melo",
    target="Mar Azul",
    goal="trabalhar na Mar Azul",
    present="Serra Verde",
    former=(FormerPlace(("Porto Digital Lda",), "2018"),),
)
GIULIA = replace(
    ANNA,
    first_name="Giulia",
    full_name="Giulia Conti",
    places=("Officina Tre",),
    situation="in cerca di un nuovo incarico",
    my_name="Marco Riva",
    target="Casa Aurora",
    goal="entrare in Casa Aurora",
    present="Bottega Sette",
    former=(FormerPlace(("Officina Tre",), "2021"),),
)
SANNE = replace(
    ANNA,
    first_name="Sanne",
    full_name="Sanne Visser",
    places=("Polderwerk BV",),
    situation="op zoek naar een nieuwe opdracht",
    my_name="Pieter Smit",
    target="Havenlicht",
    goal="bij Havenlicht aan de slag",
    present="Duinrand",
    former=(FormerPlace(("Polderwerk BV",), "2017"),),
)
LI = CoachContext(
    first_name="明",
    full_name="李明",
    places=("北京大学",),
    my_name="Tom Berg",
    limit=300,
    phrases=PHRASES,
)

SENT_TO_OTHERS = (
    (11, "Paul Weaver", "Hi Paul, long time! I'm between gigs and would love your advice. Kevin"),
    (12, "Ann Lee", "Hi Ann, long time! I’m between gigs and would love your advice! Kevin"),
)
"""What went out before: contact, name, text."""

NOTES = (
    # ── good ─────────────────────────────────────────────────────────────────────────────────
    Note("the model note", LONG_NOTE, "", MARY),
    Note("the model note at 200", SHORT_NOTE, "", replace(MARY, limit=200)),
    Note(
        "plain quotes, no frills",
        "Hi Mary, we sat next to each other at XYZ. I'm between gigs and would like to get into "
        "LMNOP. Could you introduce me to somebody there? Kevin",
        "",
        MARY,
    ),
    Note(
        "an ask put as a statement",
        "Mary, it’s Kevin from the XYZ design team. I’d love 15 minutes of your time to hear about "
        "LMNOP.",
        "",
        MARY,
    ),
    Note(
        "let me know as the ask",
        "Hello Mary! Since XYZ Co. I’ve freelanced as a product designer. Let me know if you can "
        "think of somebody at LMNOP I should talk to. Thanks, Kevin",
        "",
        MARY,
    ),
    Note(
        "an introduction would be appreciated",
        "Dear Mary, Paul Weaver thought that we should talk. I am a product designer with an eye "
        "on LMNOP Co., and would appreciate an introduction. Kind regards, Kevin Reed",
        "",
        MARY,
    ),
    Note(
        "a rhetorical question is no second ask",
        "Hi Mary, how are you? Remember the XYZ launch? I'm between gigs and looking at LMNOP. "
        "Could you introduce me? Kevin",
        "",
        MARY,
    ),
    Note(
        "can you believe is no ask either",
        "Hi Mary, can you believe XYZ was ten years ago? I’m between gigs; would you tell me how "
        "you like the people at LMNOP? Kevin",
        "",
        MARY,
    ),
    Note(
        "an offer in return is no second ask",
        "Hi Mary, I think of our XYZ days. I’m between gigs: could you introduce me at LMNOP? Let "
        "me know if I can ever do something for you. Kevin",
        "",
        MARY,
    ),
    Note(
        "asking whether that works repeats the ask",
        "Hi Mary, XYZ seems long ago! I’m between gigs and hope to join LMNOP. Could we talk for "
        "ten minutes next week? Would that work? Kevin",
        "",
        MARY,
    ),
    Note(
        "asking a favor first is no second ask",
        "Hi Mary! Kevin here, from XYZ. May I ask you a favor? Could you pass my name on to "
        "somebody at LMNOP?",
        "",
        MARY,
    ),
    Note(
        "or is a choice, not two asks",
        "Hi Mary, we shared a desk at XYZ. I’m between gigs. Would you introduce me at LMNOP, or "
        "would you rather point me to somebody who can? Kevin",
        "",
        MARY,
    ),
    Note(
        "title and family name",
        "Dear Ms. Stone, Paul Weaver gave me your name. I’m a product designer. Could I ask you "
        "about LMNOP? Kevin Reed",
        "",
        MARY,
    ),
    Note(
        "all capitals",
        "HI MARY, WE WORKED TOGETHER AT XYZ CO. I'M BETWEEN GIGS. COULD YOU INTRODUCE ME AT LMNOP?",
        "",
        MARY,
    ),
    Note(
        "emoji and line breaks",
        "Hi Mary 👋\n\nXYZ feels like yesterday 😄 I’m between gigs.\nCould you introduce me to "
        "the LMNOP crew? 🙏\n\nKevin",
        "",
        MARY,
    ),
    Note(
        "the target under its other name",
        "Hi Mary, greetings from an old XYZ colleague! I’m between gigs; who hires designers at "
        "Elements? Kevin",
        "",
        MARY,
    ),
    Note(
        "years, sums and times are no phone numbers",
        "Hi Mary, from 2012-2016 we did XYZ’s $1,200,000 relaunch. I’m between gigs since "
        "2026-10-01. Free on 12.11.2026 at 10:30 for a word about LMNOP? Kevin",
        "",
        MARY,
    ),
    Note(
        "innocent words of selling",
        "Hi Mary, I built the trial version at XYZ and ran its demo days. I’m a product designer; "
        "is your best contact at LMNOP open to a free lunch? Kevin",
        "",
        MARY,
    ),
    Note(
        "brackets that mean nothing",
        "Hi Mary (it’s been a while!), XYZ [our old place] is gone. I’m between gigs – could "
        "you introduce me to LMNOP’s team? Kevin",
        "unfilled",
        MARY,
    ),
    Note(
        "round brackets and a heart",
        "Hi Mary (it’s been a while!), I <3 our XYZ years. I’m between gigs – could you introduce "
        "me to LMNOP’s team? Kevin",
        "",
        MARY,
    ),
    Note(
        "abbreviations and files are no links",
        "Hi Mary, e.g. at XYZ we built report.pdf tools in Node.js. I’m between gigs, i.e. free. "
        "Could you introduce me at LMNOP? Kevin",
        "",
        MARY,
    ),
    Note(
        "their present company",
        "Hi Mary, how is Northwind? We go back to XYZ. I’m between gigs: could you introduce me at "
        "LMNOP Co.? Kevin",
        "",
        MARY,
    ),
    Note(
        "a former place told as the past",
        "Hi Mary, your talk at Adatum was great, and so were our XYZ days. I’m between gigs; may I "
        "ask you about LMNOP? Kevin",
        "",
        MARY,
    ),
    Note(
        "when you were there is the past",
        "Hi Mary, when you were at Adatum I was still at XYZ. I’m between gigs. Could you "
        "introduce me to LMNOP? Kevin",
        "",
        MARY,
    ),
    Note(
        "a short name greets as well",
        "Hi Bob, we met at the book fair in Rotterdam. I’m writing my first novel. Would you have "
        "ten minutes on the phone for me? Ines",
        "",
        ROBERT,
    ),
    Note(
        "an event without its year",
        "Hello Robert, it was good to meet you at the Rotterdam Book Fair! I’m writing my first "
        "novel. Any advice on how to find an agent would be welcome. Ines",
        "",
        ROBERT,
    ),
    Note(
        "a name that is a word, called",
        "Hi Will, we’re both MIT alumni. I’m writing my first novel, and Booking.com pays for it. "
        "Would you tell me how you found your job there? Ines",
        "",
        WILL,
    ),
    Note(
        "a company that looks like a link",
        "Will, fellow MIT student here! I’m a developer with an eye on Booking.com. Who would be "
        "the right person to ask? Ines",
        "",
        WILL,
    ),
    Note(
        "small talk about where they are, then the ask",
        "Hi Mary, how’s Northwind treating you? XYZ feels like ages ago. I’m exploring product "
        "roles at LMNOP. Any chance you’d introduce me to Dana there? Kevin",
        "",
        MARY,
    ),
    Note(
        "a wish to hear is an ask",
        "Hi Mary, it was great working with you at XYZ. I’m between gigs and I’d love to hear how "
        "you found the culture at LMNOP. Best, Kevin",
        "",
        MARY,
    ),
    Note(
        "by Friday is the same ask",
        "Hi Mary, could you introduce me to Tim at LMNOP? We worked at XYZ and I’m between gigs. "
        "Could you let me know by Friday? Kevin",
        "",
        MARY,
    ),
    Note(
        "a tag is no question",
        "Mary, it’s been ages since XYZ! I’m between gigs & want to join LMNOP Co. You know Tim "
        "Fox there, right? Could you introduce us?",
        "",
        MARY,
    ),
    Note(
        "a launch we shared is no pitch",
        "Hi Mary, since our product launch at XYZ I’ve admired your live demos. I’m between gigs; "
        "my platform team is gone. Who hires at LMNOP? Kevin",
        "",
        MARY,
    ),
    Note(
        "a sentence that begins without a blank is no link",
        "Hi Mary, XYZ was fun.It taught me a lot.Me, I’m between gigs. Could you introduce me at "
        "LMNOP? Kevin",
        "",
        MARY,
    ),
    Note(
        "a letter with lines of its own",
        "Dear Mary,\n\nWe sat together at XYZ.\n\nI am between gigs.\n\nMy ask: an introduction to "
        "LMNOP.\n\nThanks,\nKevin",
        "",
        MARY,
    ),
    # ── weak ─────────────────────────────────────────────────────────────────────────────────
    Note(
        "nobody is greeted",
        "We worked together at XYZ. I’m between gigs. Could you introduce me at LMNOP? Kevin",
        "name",
        MARY,
    ),
    Note(
        "somebody else is greeted",
        "Hi John, we worked together at XYZ. I’m between gigs. Could you introduce me at LMNOP?",
        "name",
        MARY,
    ),
    Note(
        "Maryland is not Mary",
        "Hi there, greetings from Maryland! We worked together at XYZ. I’m between gigs. Could you "
        "introduce me at LMNOP? Kevin",
        "name",
        MARY,
    ),
    Note(
        "will is not Will",
        "Hello! I will be brief: I’m a fellow alumna of MIT, a developer, and would love to know "
        "who hires at Booking.com.",
        "name",
        WILL,
    ),
    Note(
        "rob is not Robert",
        "Hello! Not to rob you of your time: we met at the book fair. I’m writing my first novel. "
        "Could you spare ten minutes on the phone?",
        "name",
        ROBERT,
    ),
    Note(
        "nothing shared",
        "Hi Mary, I’m between gigs, and trying to network into LMNOP Co. Could you introduce me? "
        "Kevin",
        "how",
        MARY,
    ),
    Note(
        "looking forward to working with you is no history",
        "Hi Mary, I’m a product designer and look forward to working with you at some point. Could "
        "you introduce me at LMNOP? Kevin",
        "how",
        MARY,
    ),
    Note(
        "who is this?",
        "Hi Mary, great to see you after our XYZ days! Could you introduce me at LMNOP? Thank you!",
        "who",
        MARY,
    ),
    Note(
        "a fan has not said who they are",
        "Hi Mary, I’m a big fan of yours since XYZ. Could you introduce me at LMNOP? Kevin",
        "who",
        MARY,
    ),
    Note(
        "nothing wanted",
        "Hi Mary, it was fun at XYZ. I’m between gigs and thought I’d say hello. All the best, "
        "Kevin",
        "what ask",
        MARY,
    ),
    Note(
        "a goal without an ask",
        "Hi Mary, it was fun at XYZ. I’m between gigs, and trying to network into LMNOP Co. Kevin",
        "ask",
        MARY,
    ),
    Note(
        "wishes to stay in touch ask for nothing",
        "Hi Mary, it was fun at XYZ. I’m between gigs, with LMNOP in mind. I’d love to stay in "
        "touch. Kevin",
        "ask",
        MARY,
    ),
    Note(
        "two asks in two sentences",
        "Hi Mary, XYZ was fun. I’m between gigs. Could you introduce me at LMNOP? And would you "
        "have a look at my portfolio? Kevin",
        "ask",
        MARY,
    ),
    Note(
        "two asks in one sentence",
        "Hi Mary, XYZ was fun. I’m between gigs. Could you introduce me at LMNOP and could you "
        "look over my CV? Kevin",
        "ask",
        MARY,
    ),
    Note(
        "and also is a second ask",
        "Hi Mary, XYZ was fun. I’m between gigs. Could you introduce me at LMNOP and also share "
        "my profile? Kevin",
        "ask",
        MARY,
    ),
    Note(
        "three questions",
        "Hi Mary, XYZ was fun. I’m between gigs. Do you like it at Northwind? Who hires at LMNOP? "
        "When can we talk? Kevin",
        "ask",
        MARY,
    ),
    Note(
        "one character too many",
        f"{LONG_NOTE}!",
        "fits",
        MARY,
    ),
    Note(
        "an emoji counts twice",
        f"{SHORT_NOTE[:-6]}🙂",
        "",
        replace(MARY, limit=196),
    ),
    Note(
        "and one emoji more is too much",
        f"{SHORT_NOTE[:-6]}🙂🙂",
        "fits",
        replace(MARY, limit=196),
    ),
    Note(
        "eight thousand characters",
        f"Hi Mary, XYZ was fun. I’m between gigs. {'So it goes. ' * 660}Would you introduce me?",
        "fits",
        MARY,
    ),
    Note(
        "a stock phrase in a good note",
        "Hi Mary, I'd like to add you to my professional network. We worked at XYZ, I’m between "
        "gigs. Could you introduce me at LMNOP? Kevin",
        "stock",
        MARY,
    ),
    Note(
        "a stock phrase with the name in it",
        "I would love to add you, Mary, to my professional network on LinkedIn! XYZ was fun. I’m "
        "between gigs. Could you introduce me at LMNOP?",
        "stock",
        MARY,
    ),
    Note(
        "a stock phrase in capitals, broken over lines",
        "Mary, I’D LIKE TO JOIN\nYOUR LINKEDIN   NETWORK. XYZ was fun. I’m between gigs. Could you "
        "introduce me at LMNOP?",
        "stock",
        MARY,
    ),
    Note(
        "a placeholder for the name",
        "Hi [Name], we worked at XYZ. I’m between gigs. Could you introduce me at LMNOP? Kevin",
        "name unfilled",
        MARY,
    ),
    Note(
        "placeholders of several tools",
        "Hi {first_name}, we worked at {{shared_place}}. I’m between gigs. Could you introduce me "
        "at %TARGET%? Kevin",
        "name how unfilled",
        MARY,
    ),
    Note(
        "brackets of a template left over",
        "Hi Mary, [[we worked at XYZ]]. I’m between gigs. Could you introduce me at LMNOP? Kevin",
        "unfilled",
        MARY,
    ),
    Note(
        "a link to a site",
        "Hi Mary, XYZ was fun. I’m between gigs, see https://kevin.example/work. Could you "
        "introduce me at LMNOP? Kevin",
        "pitch",
        MARY,
    ),
    Note(
        "a bare domain",
        "Hi Mary, XYZ was fun. I’m between gigs. Could you introduce me at LMNOP? My work is at "
        "kevinreed.com",
        "pitch",
        MARY,
    ),
    Note(
        "an e-mail address",
        "Hi Mary, XYZ was fun. I’m between gigs. Could you introduce me at LMNOP? Write to "
        "kevin@reed.example. Kevin",
        "pitch",
        MARY,
    ),
    Note(
        "a phone number",
        "Hi Mary, XYZ was fun. I’m between gigs. Could you introduce me at LMNOP, or call me on "
        "(555) 013-4567? Kevin",
        "pitch",
        MARY,
    ),
    Note(
        "a phone number from abroad",
        "Hi Mary, XYZ was fun. I’m between gigs. Could you introduce me at LMNOP? +49 151 0000 "
        "1234, Kevin",
        "pitch",
        MARY,
    ),
    Note(
        "book a demo",
        "Hi Mary, XYZ was fun. I’m a product designer at Fabrikam. Would you like to book a demo?",
        "pitch",
        MARY,
    ),
    Note(
        "fifteen percent off",
        "Hi Mary, XYZ was fun. I’m at Fabrikam now. This week everything is 15% off: shall I send "
        "you the list?",
        "pitch",
        MARY,
    ),
    Note(
        "the same text as to two others",
        "Hi Mary, long time! I'm between gigs and would love your advice. Kevin",
        "how repeat",
        MARY,
    ),
    Note(
        "the same text, made theirs by the place",
        "Hi Mary, long time! XYZ! I'm between gigs and would love your advice. Kevin",
        "",
        MARY,
    ),
    Note(
        "how is the company they left",
        "Hi Mary, how is Adatum treating you? XYZ was fun. I’m between gigs. Could you introduce "
        "me at LMNOP? Kevin",
        "current",
        MARY,
    ),
    Note(
        "your work at the company they left",
        "Hi Mary, I admire your work at Adatum AG. We met at XYZ, and I’m between gigs. Could you "
        "introduce me at LMNOP? Kevin",
        "current",
        MARY,
    ),
    Note(
        "you’re a manager there",
        "Hi Mary, I see you’re a senior product manager at Adatum now. XYZ was fun. I’m between "
        "gigs. Could you introduce me at LMNOP? Kevin",
        "current",
        MARY,
    ),
    Note(
        "join you there",
        "Hi Mary, XYZ was fun. I’m between gigs and would love to join you at Adatum. Could you "
        "tell me who hires? Kevin",
        "current",
        MARY,
    ),
    Note(
        "the shared place as if they were there still",
        "Hi Mary, how are things at Xyzzy? I’m between gigs. Could you introduce me at LMNOP?",
        "how current",
        replace(MARY, places=("Book club",)),
    ),
    Note(
        "nothing is known in the book",
        "Hi Priya, I’m a nurse and loved your talk. May I ask you a question about it? Tom",
        "how",
        PRIYA,
    ),
    Note(
        "are you still at the place they left",
        "Hi Mary, are you still at Adatum? We were colleagues at XYZ; I’m between gigs, keen on "
        "LMNOP. Could you help? Kevin",
        "current",
        MARY,
    ),
    Note(
        "please, and please also",
        "Hi Mary, XYZ seems so long ago. I’m between gigs. Please introduce me to someone at "
        "LMNOP. Please also send me your CV template. Kevin",
        "ask",
        MARY,
    ),
    # ── bad ──────────────────────────────────────────────────────────────────────────────────
    Note("empty", "", "name how who what ask", MARY),
    Note("blank", " \n ", "name how who what ask", MARY),
    Note("very short", "Hi!", "name how who what ask", MARY),
    Note("a thumb", "👍", "name how who what ask", MARY),
    Note("their name alone", "Mary", "how who what ask", MARY),
    Note(
        "what LinkedIn writes by itself",
        "I’d like to add you to my professional network on LinkedIn.",
        "name how who what ask stock",
        MARY,
    ),
    Note(
        "what LinkedIn wrote before",
        "Since you are a person I trust, I wanted to invite you to join my network on LinkedIn.",
        "name how who what ask stock",
        MARY,
    ),
    Note(
        "would you like to connect",
        "Hello Mary, would you like to connect?",
        "how who what ask",
        MARY,
    ),
    Note(
        "please accept my invitation",
        "Dear Mary, please accept my invitation. Kevin",
        "how who what ask",
        MARY,
    ),
    Note(
        "a pitch from a stranger",
        "Hi Mary! We help companies like yours boost your revenue. Special offer: book a demo at "
        "www.growth.example today!",
        "how who what ask pitch",
        MARY,
    ),
    Note(
        "a form letter",
        "Dear [First Name], I came across your profile at {company}. Let’s connect!",
        "name how who what ask unfilled",
        MARY,
    ),
    Note(
        "impressed by your background",
        "Hello Mary, I hope this finds you well. I came across your profile and was impressed. I "
        "would love to connect and learn more about your work.",
        "how who what ask",
        MARY,
    ),
    Note(
        "a salesman",
        "Mary, we help teams like yours save on cloud costs. Got 15 minutes for a quick demo? Call "
        "555-013-4567 or sign up today!",
        "how who pitch",
        MARY,
    ),
    # ── in other languages ───────────────────────────────────────────────────────────────────
    Note(
        "German, good",
        "Hallo Anna, bei Nordlicht haben wir gut zusammengearbeitet. Ich bin auf der Suche nach "
        "einer neuen Stelle. Könntest du mich jemandem bei Windrad vorstellen? Jonas",
        "",
        ANNA,
    ),
    Note(
        "German, default text",
        "Ich möchte Sie gerne zu meinem beruflichen Netzwerk auf LinkedIn hinzufügen. Jonas Keller",
        "name how who what ask stock",
        ANNA,
    ),
    Note(
        "German, a company of the past",
        "Liebe Anna, wie läuft es bei Nordlicht? Ich suche eine neue Stelle. Kannst du mir etwas "
        "über Windrad sagen? Jonas",
        "current",
        ANNA,
    ),
    Note(
        "French, good",
        "Bonjour Claire, nous étions collègues à l’Atelier Lumière. Je suis graphiste. "
        "Pourriez-vous me présenter quelqu’un chez Maison Bleue ? Luc",
        "",
        CLAIRE,
    ),
    Note(
        "French, default text",
        "Bonjour, je souhaiterais vous ajouter à mon réseau professionnel.",
        "name how who what ask stock",
        CLAIRE,
    ),
    Note(
        "French, nothing asked",
        "Bonjour Claire, quel plaisir de vous revoir après l’Atelier Lumière. Je cherche un poste "
        "de graphiste. Comment allez-vous ? Luc",
        "ask",
        CLAIRE,
    ),
    Note(
        "Spanish, good",
        "Hola Lucía, trabajamos juntos en Viajes Altamar. Estoy buscando mi próximo proyecto. "
        "¿Podrías presentarme a alguien de Costa Norte? Diego",
        "",
        LUCIA,
    ),
    Note(
        "Spanish, default text",
        "Hola Lucía, me gustaría añadirte a mi red profesional en LinkedIn.",
        "how who what ask stock",
        LUCIA,
    ),
    Note(
        "Spanish, an advertisement",
        "Estimada Lucía, soy Diego. Nuestros servicios tienen un descuento este mes. ¿Le interesa?",
        "how pitch",
        LUCIA,
    ),
    Note(
        "Portuguese, good",
        "Olá João, fomos colegas na Porto Digital. Estou à procura de um novo desafio. Você "
        "poderia me apresentar a alguém da Mar Azul? Beatriz",
        "",
        JOAO,
    ),
    Note(
        "Portuguese, default text",
        "Olá, gostaria de adicioná-lo à minha rede profissional no LinkedIn.",
        "name how who what ask stock",
        JOAO,
    ),
    Note(
        "Italian, good",
        "Ciao Giulia, eravamo colleghi all’Officina Tre. Sono in cerca di un nuovo incarico. "
        "Potresti presentarmi a qualcuno di Casa Aurora? Marco",
        "",
        GIULIA,
    ),
    Note(
        "Italian, default text",
        "Ciao Giulia, vorrei aggiungerti alla mia rete professionale su LinkedIn. Marco",
        "how who what ask stock",
        GIULIA,
    ),
    Note(
        "Italian, a company of the past",
        "Ciao Giulia, come va il tuo lavoro in Officina Tre? Sono un grafico. Potresti presentarmi "
        "a qualcuno di Casa Aurora? Marco",
        "current",
        GIULIA,
    ),
    Note(
        "Dutch, good",
        "Hoi Sanne, we werkten samen bij Polderwerk. Ik ben op zoek naar een nieuwe opdracht. Kun "
        "je me voorstellen aan iemand bij Havenlicht? Pieter",
        "",
        SANNE,
    ),
    Note(
        "Dutch, default text",
        "Beste Sanne, graag voeg ik je toe aan mijn professionele netwerk.",
        "how who what ask stock",
        SANNE,
    ),
    Note(
        "spelled without the umlaut",
        "Hi Joerg, we met at the Rotterdam Book Fair. I’m writing my first novel: could you spare "
        "ten minutes on the phone? Ines",
        "",
        replace(ROBERT, first_name="Jörg", full_name="Jörg Hale", facts={"first_name": "Jörg"}),
    ),
    Note(
        "one of two family names behind a title",
        "Estimada Sra. Fuentes: nos conocimos en la Rotterdam Book Fair. Estoy escribiendo mi "
        "primera novela. Soy Ines. ¿Podría recomendarme a un agente?",
        "",
        replace(ROBERT, first_name="Alba", full_name="Alba Fuentes Rey"),
    ),
    Note(
        "another name of the same root",
        "Hi Marie, XYZ feels like last week! I’m between gigs: could you introduce me at LMNOP?",
        "name",
        MARY,
    ),
    Note(
        "out of work in other words",
        "Hi Mary, XYZ was fun. I am currently job hunting; would you refer me at LMNOP?",
        "",
        MARY,
    ),
    Note(
        "where to call is no second ask, but a pitch",
        "Hi Mary, we were at XYZ. I’m between gigs. Could we talk about LMNOP? Call me at "
        "+49 170 5550142.",
        "pitch",
        MARY,
    ),
    Note(
        "a wish with a please on top is two asks",
        "Hi Mary, XYZ was fun. I’m between gigs. I’d love your advice on LMNOP, and please send me "
        "their org chart.",
        "ask",
        MARY,
    ),
    Note(
        "two pleases and a question",
        "Hi Mary, XYZ was fun. I’m between gigs: please pass my name on, please forward my résumé, "
        "and could you review my letter for LMNOP?",
        "ask",
        MARY,
    ),
    Note(
        "honoured",
        "Dear Robert, after the Rotterdam Book Fair I finished my first novel, and I’d be honoured "
        "if you read a page. I’m writing the next one. Ines",
        "",
        ROBERT,
    ),
    Note(
        "remember is no ask",
        "Hi Robert, we met at the Rotterdam Book Fair, remember? I’m writing my first novel. "
        "Could you spare ten minutes on the phone? Ines",
        "",
        ROBERT,
    ),
    Note(
        "gaps marked by hand",
        "Hi Mary, we were at XYZ together. I’m between gigs. Could we talk about XXXX at LMNOP?",
        "unfilled",
        MARY,
    ),
    Note(
        "what to fill in, in pointed brackets",
        "Hi Mary, XYZ was fun. I’m between gigs <your situation>. Could you introduce me at LMNOP?",
        "unfilled",
        MARY,
    ),
    Note(
        "a merge field of stars and bars",
        "Hi *|FNAME|*, XYZ was fun. I’m between gigs. Could you introduce me at LMNOP, Mary?",
        "unfilled",
        MARY,
    ),
    Note(
        "their friends are not ours",
        "Hi Robert, I’m writing my first novel. Could you introduce me to one of your friends, an "
        "agent? Ines",
        "how",
        replace(ROBERT, places=(), kinds=("friend",), shared=None),
    ),
    Note(
        "part of the place, and that we were there",
        "Hi Will, our Massachusetts days are long gone. I’m writing my first novel. Could you "
        "introduce me to an agent? Ines",
        "",
        replace(WILL, goal="find an agent", target=""),
    ),
    Note(
        "part of the place, and only its weather",
        "Hi Will, is it cold in Massachusetts? I’m writing my first novel. Could you introduce me "
        "to an agent?",
        "how",
        replace(WILL, goal="find an agent", target=""),
    ),
    Note(
        "a company the book knows nothing of",
        "Hi Mary, as VP of Design at Litware you know everybody. XYZ was fun, I’m between gigs. "
        "Could you introduce me at LMNOP?",
        "current",
        MARY,
    ),
    Note(
        "a chief of another company",
        "Hi Mary, I see you’re CTO of Litware now! XYZ was fun. I’m between gigs. Could you "
        "introduce me at LMNOP?",
        "current",
        MARY,
    ),
    Note(
        "German, a name here",
        "Hallo Anna, Jonas Keller hier, wir waren zusammen bei Nordlicht. Darf ich dich etwas zur "
        "Windrad AG fragen?",
        "",
        ANNA,
    ),
    Note(
        "French, back at the faculty",
        "Salut Claire, ça fait longtemps depuis la fac ! Je me reconvertis dans le graphisme. "
        "Pourrais-tu me présenter à Maison Bleue ?",
        "",
        replace(CLAIRE, places=(), kinds=("classmate",)),
    ),
    Note(
        "Dutch, the same department",
        "Hoi Sanne, we zaten op dezelfde afdeling. Ik zoek een nieuwe opdracht. Kun je me "
        "voorstellen aan iemand bij Havenlicht?",
        "",
        replace(SANNE, places=("Havenbedrijf Rotterdam",), kinds=("colleague",)),
    ),
    Note(
        "would you, as a tag",
        "Hi Mary, I’m between gigs since XYZ. Think of me and introduce me at LMNOP, would you?",
        "",
        MARY,
    ),
    Note(
        "German, changing course",
        "Liebe Anna, lange nichts gehört seit Nordlicht! Ich orientiere mich gerade neu. Kannst du "
        "mich jemandem bei der Windrad AG vorstellen?",
        "",
        ANNA,
    ),
    Note(
        "French, do you remember is no ask",
        "Bonjour Claire, te souviens-tu de nos années à l’Atelier Lumière ? Je change de métier. "
        "Pourrais-tu me présenter à Maison Bleue ?",
        "",
        CLAIRE,
    ),
    Note(
        "Portuguese, left a job",
        "Olá João, que saudades da Porto Digital! Deixei o meu emprego. Pode apresentar-me a "
        "alguém na Mar Azul?",
        "",
        JOAO,
    ),
    Note(
        "Chinese, short",
        "李明你好！我们是北京大学的同学。你能帮我介绍一下吗？",  # noqa: RUF001
        "who",
        LI,
    ),
)
