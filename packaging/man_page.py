"""The manual page of the command line, made from the commands themselves.

usage: man_page.py TARGET
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

import click

from connote import __version__
from connote.cli.main import connote

HEAD = """\
.TH CONNOTE 1 "" "Connote {version}" "User Commands"
.SH NAME
connote \\- contact book that writes the connection note people answer
.SH SYNOPSIS
.B connote
[\\fB\\-\\-book\\fR \\fIFILE\\fR] [\\fB\\-\\-folder\\fR \\fIDIR\\fR]
[\\fICOMMAND\\fR | \\fIFILE\\fR...]
.SH DESCRIPTION
Without a command the window opens; a book file among the arguments is opened in it, other files
are brought to its import page. With a command the same core works without a window.
.SH OPTIONS
"""

TAIL = """\
.SH EXIT STATUS
0 where it was done, 1 where it failed in the world (a file that can't be read, a full disk), 2
where it was asked wrongly (an unknown command, contact, template or date).
.SH FILES
.TP
.I ~/.local/share/Connote/
The book (\\fIbook.connote\\fR), its backups, the settings and the log.
\\fB\\-\\-folder\\fR names another.
.SH ENVIRONMENT
.TP
.B XDG_DATA_HOME
Where the folder lies, in place of \\fI~/.local/share\\fR.
.TP
.BR DISPLAY ", " WAYLAND_DISPLAY
The screen of the window; the commands need none.
"""


def page() -> str:
    """Write the page."""
    context = click.Context(connote, info_name="connote")
    lines = [HEAD.format(version=__version__).rstrip("\n"), *_options(connote, context)]
    lines.append(".SH COMMANDS")
    lines += _commands(connote, context, "")
    return "\n".join(lines) + "\n" + TAIL


def _commands(group: click.Group, context: click.Context, before: str) -> Iterator[str]:
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        inner = click.Context(command, info_name=name, parent=context)
        if isinstance(command, click.Group):
            yield from _commands(command, inner, f"{before}{name} ")
            continue
        words = " ".join(command.collect_usage_pieces(inner))
        yield from (".SS", _escaped(f"connote {before}{name} {words}"))
        yield _escaped(" ".join((command.help or "").split()))
        yield from _options(command, inner)
        if command.epilog:
            yield from (".PP", _escaped(" ".join(command.epilog.split())))


def _options(command: click.Command, context: click.Context) -> Iterator[str]:
    for parameter in command.get_params(context):
        record = parameter.get_help_record(context)
        if record and isinstance(parameter, click.Option):
            yield from (".TP", f"\\fB{_escaped(record[0])}\\fR", _escaped(record[1]) or "\\&")


def _escaped(text: str) -> str:
    """Write what roff would take for a command as plain text."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return re.sub(r"^([.'])", r"\\&\1", text)


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(page(), encoding="utf-8")
