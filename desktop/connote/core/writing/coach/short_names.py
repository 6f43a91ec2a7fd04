"""Short names: Bob is Robert, and whoever greets Bob has said Robert's name."""

from __future__ import annotations

from connote.core.writing.reading import fold_text

_GROUPS = """
    alexander alexandra alexandre alejandro | alex sasha sandra sandy alec xander lexi
    alfred alfredo | alf fred freddy
    andrew andreas andrea andre | andy drew andi
    anthony antonio antoine | anton tony toni
    antonia anna anne ann | annie anita nina
    benjamin benedict | ben benny benji
    bernard bernhard | bernie
    catherine katherine kathryn katharina catarina | kate katie cathy kathy kat katja kati
    charles carlos charlotte | charlie chuck chaz lotte
    christopher christoph christophe cristobal | chris kit topher
    christina christine kristina kristin christiane | chris tina chrissy
    daniel daniela danielle | dan danny dani
    david | dave davey
    deborah debora | deb debbie
    edward eduardo edouard eduard edmund | ed eddie ted teddy ned
    elizabeth elisabeth elisabetta isabel isabella | liz lizzie beth betty eliza lisa elisa bella
    eleanor ellen helen helena | nell nelly nora lena
    emily emilia | em emmy
    francis francisco frances francesca francesco | franz frank fran paco pancho francie franzi
    frederick friedrich frederic federico | fred freddie fritz
    gabriel gabriela gabrielle | gabe gabi gaby
    gerald gerard gerhard | gerry jerry gerd
    gregory gregor | greg
    harold henry heinrich henri enrique | harry hank hal heinz
    ignacio | nacho
    jacob jakob jacqueline | jake jackie
    james | jim jimmy jamie
    jennifer | jen jenny jenn
    jessica | jess jessie
    johannes john jonathan juan jean giovanni joao | jack johnny jon hans jan jannis
    joseph jose josef giuseppe | joe joey pepe sepp beppe
    josephine josefine | jo josie
    joshua | josh
    judith | judy
    kenneth | ken kenny
    lawrence laurence lorenzo laurent | larry lars
    leonard leonardo | leo lenny
    louis luis ludwig luigi louise | lou louie
    lucas lukas | luke luca
    manuel emanuel emmanuel | manu manny manolo
    margaret margarete margarita marguerite | maggie meg peggy marge greta margot rita
    maria mary marie mari | mia mimi molly marijke mieke
    martin martina | marty tina
    matthew matthias mathieu mateo matteo | matt matty matze
    maximilian maxim maxwell | max
    michael michel miguel michele michiel | mike mick mickey michi mikey
    michelle michaela | mika shelly
    nathaniel | nathan nate nat
    nicholas nicolas nikolaus niccolo nicole | nick nicky nico niko klaus claus nic
    oliver olivia | ollie oli liv
    pamela | pam
    patrick patricia patrizia | pat paddy patty trish tricia
    peter pedro pierre pietro pieter | pete piet
    philip phillip philipp philippe felipe filippo | phil pip
    rebecca rebekka | becky becca
    richard ricardo riccardo | rich rick dick ricky richie
    robert roberto | rob bob bobby robbie bert
    ronald | ron ronnie
    samuel samantha samuele | sam sammy
    sarah sara | sally sadie
    stephen steven stefan stephan esteban stefano etienne | steve stevie
    stephanie stefanie stefania | steph steffi stef
    susan susanne susanna suzanne | sue susie suzie susi
    theodore theodor teodoro | theo ted teddy
    theresa teresa therese | terry tess tessa resi
    thomas tomas tommaso | tom tommy
    timothy | tim timmy
    ursula | uschi ulla
    valentina valerie | val
    victoria | vicky vic tori
    vincent vincenzo vicente | vince vinny
    walter | walt wally
    wilhelm william guillermo guillaume | will bill billy willy liam memo willi
    wolfgang | wolf
    zachary | zach zack
"""
"""A line a name: its full forms, then the short ones. John is not Juan, but both may be Johnny."""

_KNOWN: dict[str, set[str]] = {}
for _line in _GROUPS.split("\n"):
    _full, _, _short = (fold_text(_half).split() for _half in _line.partition("|"))
    for _name in (*_full, *_short):
        _KNOWN.setdefault(_name, set()).update(_short if _name in _full else (*_full, *_short))


def other_forms(name: str) -> frozenset[str]:
    """Give the other forms of a first name, folded; none where it has no usual ones."""
    folded = fold_text(name)
    return frozenset(_KNOWN.get(folded, ())) - {folded}
