"""vCards of every version, maker and quirk, of invented people, the same bytes every time.

Run by itself it writes them all into a folder:

    PYTHONPATH=tests python -m data.make_vcards FOLDER
"""

from __future__ import annotations

import sys
from pathlib import Path

from data.vcard_makers import makers
from data.vcard_sample import Sample, card, folded, sample


def shapes() -> list[Sample]:
    """Give files whose cards are cut, nested, glued, indented or among other things."""
    two = card("FN:Ada Poole") + card("FN:Bo Karr")
    return [
        sample("two cards", two, "Ada|Poole", "Bo|Karr"),
        sample("line feeds only", two.replace("\r\n", "\n"), "Ada|Poole", "Bo|Karr"),
        sample("returns only", two.replace("\r\n", "\r"), "Ada|Poole", "Bo|Karr"),
        sample("returns doubled", two.replace("\r\n", "\r\r\n"), "Ada|Poole", "Bo|Karr"),
        sample("blank lines everywhere", two.replace("\r\n", "\r\n\r\n"), "Ada|Poole", "Bo|Karr"),
        sample("glued", two.replace("END:VCARD\r\n", "END:VCARD"), "Ada|Poole", "Bo|Karr"),
        sample("blanks after", two.replace("VCARD\r\n", "VCARD \t\r\n"), "Ada|Poole", "Bo|Karr"),
        sample("blanks at the colon", two.replace("N:VCARD", "N : VCARD"), "Ada|Poole", "Bo|Karr"),
        sample("small letters", two.lower(), "ada|poole", "bo|karr"),
        sample("marks in between", "\ufeff".join(("", *_parted(two))), "Ada|Poole", "Bo|Karr"),
        sample("a mark before all", "\ufeff" + two, "Ada|Poole", "Bo|Karr"),
        sample("junk first", "Sent from my phone\nRegards: B\n\n" + two, "Ada|Poole", "Bo|Karr"),
        sample(
            "junk last and between", two.replace("END:VCARD\r\n", "END:VCARD\r\n--\r\nx\r\n"),
            "Ada|Poole", "Bo|Karr",
        ),
        sample(
            "indented", "\n".join("    " + line for line in two.splitlines()),
            "Ada|Poole", "Bo|Karr",
        ),
        sample("all but the first line indented", two.replace("\r\n", "\r\n  "), "Ada|Poole",
               "Bo|Karr"),
        sample("no end", two.replace("END:VCARD\r\n", "", 1), "Ada|Poole", "Bo|Karr"),
        sample("no end at all", two.replace("END:VCARD\r\n", ""), "Ada|Poole", "Bo|Karr"),
        sample("no begin", two.replace("BEGIN:VCARD\r\n", "", 1), "Ada|Poole", "Bo|Karr"),
        sample("no begin at all", two.replace("BEGIN:VCARD\r\n", ""), "Ada|Poole", "Bo|Karr"),
        sample("neither", "FN:Ada Poole\nEMAIL:ada@example.org\n", "Ada|Poole"),
        sample("in a group", "home.begin:vcard\nhome.fn:Ada Poole\nhome.end:vcard\n", "Ada|Poole"),
        sample(
            "nested", "BEGIN:VCARD\nFN:Ada Poole\nBEGIN:VCARD\nFN:Bo Karr\nEND:VCARD\n"
            "TEL:1\nEND:VCARD\n", "Ada|Poole", "Bo|Karr", phones=("1",),
        ),
        sample(
            "agent", "BEGIN:VCARD\nVERSION:2.1\nFN:Ada Poole\nAGENT:\nBEGIN:VCARD\nFN:Bo Karr\n"
            "END:VCARD\nTEL:1\nEND:VCARD\n", "Ada|Poole", "Bo|Karr", phones=("1",),
        ),
        sample(
            "agent on one line", card(
                "FN:Ada Poole", "AGENT:BEGIN:VCARD\\nFN:Bo Karr\\nTEL\\;HOME:2\\nEND:VCARD\\n",
                "TEL:1"), "Ada|Poole", "Bo|Karr", phones=("1",),
        ),
        sample(
            "agent indented", card("FN:Ada Poole", "AGENT:BEGIN:VCARD", " FN:Bo Karr",
                                   " END:VCARD", "TEL:1"),
            "Ada|Poole", "Bo|Karr", phones=("1",),
        ),
        sample(
            "version last and twice",
            "BEGIN:VCARD\nFN:Ada Poole\nVERSION:3.0\nPRODID:a\nVERSION:4.0\nPRODID:b\nEND:VCARD",
            "Ada|Poole",
        ),
        sample("no version", "BEGIN:VCARD\nTEL;HOME:1\nFN:Ada Poole\nEND:VCARD", "Ada|Poole"),
        sample("a wrong version", card("FN:Ada Poole", version="9.x"), "Ada|Poole"),
        sample("only a beginning", "BEGIN:VCARD\nFN:Ada Poole", "Ada|Poole"),
        sample("an empty card", card() + card("FN:Bo Karr"), "Bo|Karr", skipped=1),
        sample(
            "groups of people", card("FN:Team", "KIND:group", "MEMBER:urn:uuid:1", version="4.0")
            + card("N:Team", "FN:Team", "X-ADDRESSBOOKSERVER-KIND:group") + card("FN:Bo Karr"),
            "Bo|Karr", skipped=2,
        ),
    ]  # fmt: skip


def _parted(text: str) -> list[str]:
    first, second = text.split("END:VCARD\r\n")[:2]
    return [f"{first}END:VCARD\r\n", f"{second}END:VCARD\r\n"]


def lines() -> list[Sample]:
    """Give lines that are folded, cut, quoted, encoded or broken in all ways."""
    long = "a note that is long enough to be folded more than once, and then some more"
    return [
        sample("folded by a blank", card("FN:Ada Poole", folded(f"NOTE:{long}", 20)),
               "Ada|Poole", remarks=long),
        sample("folded by a tab", card("FN:Ada Poole", folded(f"NOTE:{long}", 20, "\t")),
               "Ada|Poole", remarks=long),
        sample("folded inside a letter", card("FN:Ada Pööle").encode().replace(
            b"\xc3\xb6\xc3", b"\xc3\r\n \xb6\xc3"), "Ada|Pööle"),
        sample("folded in the head", card("FN:Ada Poole", "NOTE;ENCODING=QUOTED-", " PRINTABLE:x=",
                                          "y"), "Ada|Poole", remarks="xy"),
        sample("a stray continuation and a fold", "BEGIN:VCARD\r\n  \r\nFN:Ada\r\n  Poole\r\n"
               "END:VCARD", "Ada|Poole"),
        sample("an indent that ends", "BEGIN:VCARD\n VERSION:3.0\n FN:Ada\nNOTE:one\n two\n"
               "END:VCARD", "Ada|", remarks="onetwo"),
        sample("a stray continuation", "BEGIN:VCARD\r\n \r\nFN:Ada Poole\r\nEND:VCARD",
               "Ada|Poole"),
        sample("soft breaks folded", card("FN:Ada Poole", "NOTE;QUOTED-PRINTABLE:one=", "  two=",
                                          "  three", version="2.1"),
               "Ada|Poole", remarks="one two three"),
        sample("soft break and a blank line", card(
            "FN:Ada Poole", "NOTE;QUOTED-PRINTABLE:one=", "", "two", version="2.1"),
            "Ada|Poole", remarks="onetwo"),
        sample("soft break at the end of a value", card(
            "FN:Ada Poole", "NOTE;QUOTED-PRINTABLE:one=0D=0A=", "", "TEL:1", version="2.1"),
            "Ada|Poole", remarks="one\n", phones=("1",)),
        sample("soft break before the end", card(
            "FN:Ada Poole", "NOTE;QUOTED-PRINTABLE:one=", version="2.1"),
            "Ada|Poole", remarks="one"),
        sample("cut inside a letter", card(
            "FN:Ada Poole", "NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:caf=C3=A9 caf=C3"),
            "Ada|Poole", remarks="café caf\ufffd"),
        sample("a coded semicolon", card(
            "N;ENCODING=QUOTED-PRINTABLE:Poole=3B Jr.;Ada", version="2.1"), "Ada|Poole; Jr."),
        sample("quotation never closed", card('TEL;TYPE="HOME:123', "FN:Ada Poole"), "Ada|Poole",
               phones=("123",)),
        sample("a colon in quotes", card('NOTE;X-A="a:b;c":text', "FN:Ada Poole"), "Ada|Poole",
               remarks="text", kept=('NOTE;X-A="a:b;c":text',)),
        sample("junk in a card", card("# a comment", "FN:Ada Poole", "no colon", ":no name",
                                      "X-A:kept"), "Ada|Poole",
               kept=("X-CONNOTE-UNREAD:# a comment", "X-CONNOTE-UNREAD:no colon",
                     "X-CONNOTE-UNREAD::no name", "X-A:kept")),
        sample("a note that breaks off", card("FN:Ada Poole", "NOTE:one", "two", "three", "TEL:1"),
               "Ada|Poole", remarks="one\ntwo\nthree", phones=("1",)),
        sample("a backslash at the end", card(
            "FN:Ada Poole", "ADR;HOME:;;Lane 1\\", "Door 2;York;;;", version="2.1"),
            "Ada|Poole", place="York", kept=("ADR;TYPE=HOME:;;Lane 1 Door 2;York;;;",)),
        sample("escapes", card("FN:Ada Poole", "NOTE:a\\nb\\Nc\\, d\\; e\\\\n \\: \\x"),
               "Ada|Poole", remarks="a\nb\nc, d; e\\n : \\x"),
        sample("broken base64", card("FN:Ada Poole", "PHOTO;ENCODING=b:!!=not base64"),
               "Ada|Poole"),
        sample("a picture that is none", card("FN:Ada Poole", "PHOTO;VALUE=uri:http://x.example/"),
               "Ada|Poole", kept=("PHOTO:http://x.example/",)),
        sample("controls", card("FN:Ada\x00 \x07Poole", "NOTE:a\x1bb"), "Ada|Poole",
               remarks="ab"),
        sample("names with odd signs", card("FN:Ada Poole", "X-messaging/xmpp-All:ada@x.example"),
               "Ada|Poole", kept=("X-messaging/xmpp-All:ada@x.example",)),
    ]  # fmt: skip


def letters() -> list[Sample]:
    """Give cards in encodings of all kinds, named, unnamed, and named falsely."""
    ivan = card("N:Петров;Иван;;;", "NOTE:Добрый день, как дела")
    jo = card("N:Müller;Jürgen;;;", "NOTE:schöne Grüße")
    li = card("N:王;小明;;;", "NOTE:北京市朝阳区 技术有限公司")
    latin = "N;CHARSET=%s:M\xfcller;J\xfcrgen".encode("latin-1")
    return [
        sample("utf-16 with a mark", ivan.encode("utf-16"), "Иван|Петров"),
        sample("utf-16 little", ivan.encode("utf-16-le"), "Иван|Петров"),
        sample("utf-16 big", li.encode("utf-16-be"), "小明|王"),
        sample("utf-32", ivan.encode("utf-32"), "Иван|Петров"),
        sample("cp1251", ivan.encode("cp1251"), "Иван|Петров"),
        sample("cp1252", jo.encode("cp1252"), "Jürgen|Müller"),
        sample("gb18030", li.encode("gb18030"), "小明|王"),
        sample("utf-16 behind utf-8", jo.encode() + ivan.encode("utf-16-le") + jo.encode(),
               "Jürgen|Müller", "Иван|Петров", "Jürgen|Müller"),
        sample("each card its own", b"".join((jo.encode(), ivan.encode("cp1251"),
                                              jo.encode("cp1252"), li.encode("gb18030"),
                                              li.encode("utf-16-be"))),
               "Jürgen|Müller", "Иван|Петров", "Jürgen|Müller", "小明|王", "小明|王"),
        sample("says utf-8, is not", b"BEGIN:VCARD\n" + latin % b"UTF-8" + b"\nEND:VCARD",
               "Jürgen|Müller"),
        sample("says what nobody knows", b"BEGIN:VCARD\n" + latin % b"Murks" + b"\nEND:VCARD",
               "Jürgen|Müller"),
        sample("says latin, is utf-8", card("N;CHARSET=ISO-8859-1:Müller;Jürgen"),
               "Jürgen|Müller"),
        sample("says ascii, is latin", b"BEGIN:VCARD\n" + latin % b"us-ascii" + b"\nEND:VCARD",
               "Jürgen|Müller"),
        sample("chinese that could be utf-8", b"BEGIN:VCARD\nFN;CHARSET=GBK:\xc4\xa3\nEND:VCARD",
               "模|"),
        sample("seven bits", card("N;CHARSET=ISO-2022-JP:山田;太郎").encode("iso2022_jp"),
               "太郎|山田"),
        sample("a charset that runs code", card("N;CHARSET=unicode_escape:M\\u00fcller;Jo"),
               "Jo|M\\u00fcller"),
    ]  # fmt: skip


def nameless() -> list[Sample]:
    """Give cards without a name, or with one in an unusual place."""
    return [
        sample("no N", card("FN:Ada Lou Poole"), "Ada Lou|Poole"),
        sample("no FN", card("N:Poole;Ada;Lou;Dr.;PhD"), "Ada|Poole",
               kept=("FN:Dr. Ada Lou Poole PhD", "N:Poole;Ada;Lou;Dr.;PhD")),
        sample("empty N", card("N:;;;;", "FN:Ada Poole"), "Ada|Poole"),
        sample("empty FN", card("N:Poole;Ada;;;", "FN:"), "Ada|Poole"),
        sample("middle name only", card("N:;;Lou;;"), "Lou|"),
        sample("nickname only", card("NICKNAME:May,Mimi"), "May|"),
        sample("organization only", card("ORG:Contoso"), "|Contoso", company="Contoso"),
        sample("an organization", card("KIND:org", "FN:Big Bank", version="4.0"), "|Big Bank"),
        sample("number only", card("N:;;;;", "FN:", "TEL:+1 555 0100"), "|+1 555 0100"),
        sample("number for a name", card("FN:+1 555 0100", "TEL:+1 555 0100"), "|+1 555 0100"),
        sample("address only", card("EMAIL:ada@example.org"), "|"),
        sample("address for a name", card("FN:ada@example.org", "EMAIL:ada@example.org"), "|"),
        sample("profile only", card("URL:linkedin.com/in/ada"), "|",
               url="https://www.linkedin.com/in/ada"),
        sample("a handle only", card("IMPP:xmpp:ada@example.org"), "|xmpp:ada@example.org"),
        sample("a birthday only", card("BDAY:1985-03-04"), "|(no name)"),
        sample("role for a title", card("FN:Ada Poole", "ROLE:Clerk"), "Ada|Poole",
               position="Clerk", kept=("ROLE:Clerk",)),
        sample("a foreign page", card("FN:Ada Poole", "URL:https://www.linkedin.com/company/x"),
               "Ada|Poole", url="", kept=("URL:https://www.linkedin.com/company/x",)),
        sample("another's lasting name", card("FN:Ada Poole", "UID:1") + card("FN:Bo", "UID:1"),
               "Ada|Poole", "Bo|", uid="1"),
    ]  # fmt: skip


def birthdays() -> list[Sample]:
    """Give days as they are written, each kept."""
    days = {
        "19850304": "19850304",
        "1985-03-04": "19850304",
        "--03-04": "--0304",
        "--0304": "--0304",
        "1604-03-04": "--0304",
        "1900": "1900",
        "20190227T144137": "20190227T144137",
        "1996-10-22T14:00:00-05:00": "19961022T140000-0500",
        "0000-00-00": "00000000",
        "circa 1800": "circa 1800",
    }
    return [
        sample(f"born {day}", card("FN:Ada Poole", f"BDAY:{day}"), "Ada|Poole",
               kept=(f"BDAY:{kept}",))
        for day, kept in days.items()
    ]  # fmt: skip


def samples() -> list[Sample]:
    """Give all of them."""
    return [*makers(), *shapes(), *lines(), *letters(), *nameless(), *birthdays()]


def write_all(folder: Path) -> None:
    """Write every sample into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for one in samples():
        (folder / f"{one.name.replace('/', '-')}.vcf").write_bytes(one.data)


if __name__ == "__main__":
    write_all(Path(sys.argv[1]))
