"""HTML to the text a person would see; what is no HTML stays as it is.

Every character is looked at a bounded number of times, however the tags are nested or left open.
"""

from __future__ import annotations

import re

_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)(?:[\s/][^<>]*)?>|<!--[^<>]*-->")
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});")
_GAP = re.compile(r"\n{3,}")
_BREAKING = frozenset(
    ("address", "article", "blockquote", "br", "dd", "div", "dl", "dt", "footer", "form", "h1",
     "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "ol", "p", "pre", "section", "table", "tr",
     "ul")
)  # fmt: skip
_INLINE = frozenset(
    ("a", "abbr", "b", "body", "center", "code", "em", "font", "head", "html", "i", "img", "link",
     "meta", "s", "small", "span", "strike", "strong", "sub", "sup", "tbody", "td", "th", "thead",
     "title", "u", "wbr")
)  # fmt: skip
_UNSEEN = frozenset(("script", "style"))
_KNOWN = _BREAKING | _INLINE | _UNSEEN


def plain_text(text: str) -> str:
    """Give the text without tags and entities, a line for each paragraph, ends of lines as LF."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "<" in text:
        text = _without_tags(text)
    if "&" in text:
        from html import unescape  # its table of names is only for those who need one

        text = _ENTITY.sub(lambda found: unescape(found[0]), text)
    return text.strip()


def _without_tags(text: str) -> str:
    """Take out the tags that HTML knows; `<3` and `a < b` are somebody's words."""
    pieces: list[str] = []
    at = 0
    unseen = ""
    for tag in _TAG.finditer(text):
        closing, name = tag[1], (tag[2] or "").lower()
        if unseen:
            at = tag.end()
            unseen = "" if closing and name == unseen else unseen
            continue
        if name and name not in _KNOWN:
            continue
        pieces.append(text[at : tag.start()])
        at = tag.end()
        if name in _BREAKING:
            pieces.append("\n")
        elif name in _UNSEEN and not closing:
            unseen = name
    if not pieces:
        return text
    if not unseen:
        pieces.append(text[at:])
    lines = "".join(pieces).split("\n")
    return _GAP.sub("\n\n", "\n".join(line.strip(" \t") for line in lines))
