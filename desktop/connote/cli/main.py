"""`connote COMMAND`: the commands, each loaded when it is called.

Exit codes: 0 done; 1 it failed in the world; 2 it was asked wrongly. Never a traceback for either.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib import import_module

import click

from connote import __version__
from connote.cli.session import Session
from connote.cli.telling import speak_anywhere, tell, tell_failure
from connote.core import housekeeping

_COMMANDS_OF = {
    "asking": "sent accepted replied helped declined withdrawn gone requests who-can-help today "
    "stats",
    "duplicates": "duplicates merge apart",
    "inout": "import export",
    "keeping": "undo redo check backup restore sample",
    "people": "me add edit delete forget contacts history link",
    "person": "show",
    "templates": "template",
    "writing": "goal goals channels note coach",
}
"""In which file a command lies, so that one command loads no other's."""


class _Commands(click.Group):
    """The commands; where the first word is a file and no command, the files are opened."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Name all commands, also those that are not loaded."""
        return sorted({*self.commands, *" ".join(_COMMANDS_OF.values()).split()})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Give a command, loading the file in which it lies."""
        for file, names in _COMMANDS_OF.items():
            if cmd_name in names.split() and cmd_name not in self.commands:
                for command in import_module(f"connote.cli.{file}").COMMANDS:
                    self.add_command(command)
        return super().get_command(ctx, cmd_name)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command that is meant."""
        if self.get_command(ctx, args[0]) is None and _is_file(args[0]):
            return "open", self.get_command(ctx, "open"), args
        return super().resolve_command(ctx, args)


def _is_file(name: str) -> bool:
    return os.path.isfile(name) or name.casefold().endswith(".connote")


@click.group(
    cls=_Commands,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.option("--book", metavar="FILE", help="The book to use; its backups lie beside it.")
@click.option("--folder", metavar="DIR", help="Where book, settings, backups and logs lie.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON alone.")
@click.version_option(__version__, prog_name="connote")
@click.pass_context
def connote(ctx: click.Context, book: str | None, folder: str | None, as_json: bool) -> None:
    """A local contact book that writes the connection note people answer.

    Without a command the window opens. `connote help COMMAND` shows an example.
    """
    ctx.obj = Session(book, folder, as_json=as_json)
    if ctx.invoked_subcommand is None:
        from connote.cli.window import open_window  # Qt only when a window is wanted

        ctx.exit(open_window(ctx.obj))
    if ctx.invoked_subcommand != "open":
        housekeeping.take_up()  # what a command makes need not stay


@connote.command("open", epilog="Example: connote open ~/Documents/mine.connote")
@click.argument("files", nargs=-1, required=True, type=click.Path())
@click.pass_context
def open_(ctx: click.Context, files: tuple[str, ...]) -> None:
    """Open the window on a book, or bring files to its import page (`open` may be left out)."""
    from connote.cli.window import open_files  # Qt only when a window is wanted

    ctx.exit(open_files(ctx.obj, files))


@connote.command("help", epilog="Example: connote help note")
@click.argument("command", nargs=-1)
@click.pass_context
def help_(ctx: click.Context, command: tuple[str, ...]) -> None:
    """Show what a command does, with an example."""
    parent = ctx.parent
    assert parent is not None  # noqa: S101 - help is always called below the group
    found: click.Command = connote
    inner = parent
    for word in command:
        known = found.get_command(inner, word) if isinstance(found, click.Group) else None
        if known is None:
            said = " ".join(command)
            raise click.UsageError(f"There is no command “{said}”; see: connote help", ctx=parent)
        found, inner = known, click.Context(known, info_name=word, parent=inner)
    click.echo(found.get_help(inner))


def run(arguments: Sequence[str]) -> int:
    """Run the command line and give its exit code."""
    speak_anywhere()
    context: click.Context | None = None
    try:
        context = connote.make_context("connote", list(arguments))
        with context:
            code = connote.invoke(context)
        if sys.stdout is not None:  # None where it was closed before we started
            sys.stdout.flush()
        return code if isinstance(code, int) else 0
    except click.exceptions.Exit as leaving:
        return leaving.exit_code
    except (click.Abort, KeyboardInterrupt):
        return 130
    except click.ClickException as error:
        return tell(" ".join(error.format_message().split()), 2)
    except Exception as error:
        return tell_failure(error)
    finally:
        if context is not None and isinstance(context.obj, Session):
            context.obj.close()
