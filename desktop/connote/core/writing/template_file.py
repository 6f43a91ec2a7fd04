"""A template as one text file: a small header, a line `---`, and the template's text.

    name: Old colleague
    for: colleague
    ---
    Hi, {{ first_name }}. …

`name` is what the template is called, `for` the kind of shared history it is made for: colleague,
classmate, client, met at, introduced by, friend, spoke or other. Both may be missing, and what
else stands in the header is passed over. A header's names ignore case. The line break that ends
the file is no part of the text; a file without a header is all text. Line ends may be those of
any system; the file is UTF-8, with or without a mark at its beginning.
"""

from __future__ import annotations

from collections.abc import Mapping

_DIVIDER = "---"


def read_template_file(content: str) -> tuple[dict[str, str], str]:
    """Take a template file apart: its header by name, and the text."""
    content = content.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    content = content.removesuffix("\n")
    above, divider, text = content.partition(f"\n{_DIVIDER}\n")
    if not divider:
        above, divider, text = content.removesuffix(f"\n{_DIVIDER}"), _DIVIDER, ""
        if above == content:
            return {}, content
    header = {}
    for line in above.split("\n"):
        name, colon, value = line.partition(":")
        if not colon or not name.strip():
            return {}, content
        header[name.strip().lower()] = value.strip()
    return header, text


def write_template_file(header: Mapping[str, str], text: str) -> str:
    """Put a template file together; what it holds comes back from `read_template_file`."""
    lines = [f"{name}: {' '.join(value.split())}" for name, value in header.items()]
    return "\n".join((*lines, _DIVIDER, text, ""))
