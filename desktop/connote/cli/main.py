"""`connote COMMAND`: the commands gathered, and every failure told in one line.

Exit codes: 0 done; 1 it failed in the world; 2 it was asked wrongly. Never a traceback for either.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Sequence

import click

from connote import __version__
from connote.cli import asking, duplicates, inout, keeping, people, person, templates, writing
from connote.cli.session import Session
from connote.core.errors import Ambiguous, ConnoteError, NotFound, TemplateBroken


class _Commands(click.Group):
    """The commands; where the first word is a file and no command, the files are opened."""

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


for module in (people, person, duplicates, templates, writing, asking, inout, keeping):
    for command in module.COMMANDS:
        connote.add_command(command)


def run(arguments: Sequence[str]) -> int:
    """Run the command line and give its exit code."""
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(AttributeError, ValueError):
            stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
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
    except (click.ClickException, ConnoteError, OSError, MemoryError) as error:
        return _tell_failure(error)
    except Exception as error:
        return _tell_failure(_of_the_book(error))
    finally:
        if context is not None and isinstance(context.obj, Session):
            context.obj.close()


def _of_the_book(error: Exception) -> ConnoteError:
    """Give what a complaint of SQLite's means; what is a mistake of ours goes on its way."""
    from connote.core.store.connection import in_words  # peewee costs 36 ms, and is loaded by now

    failure = in_words(error)
    if failure is None:
        raise error
    return failure


def _tell_failure(error: Exception) -> int:
    """Tell what went wrong in one line and give the exit code for it."""
    if isinstance(error, click.ClickException):
        return _tell(" ".join(error.format_message().split()), 2)
    if isinstance(error, ConnoteError):
        return _tell(_in_full(error), error.exit_code)
    if isinstance(error, MemoryError):
        return _tell("There is not enough memory for this; nothing was changed.", 1)
    _let_stdout_go()
    if isinstance(error, BrokenPipeError):
        return 1  # whoever read us has gone, and needs no message
    if isinstance(error, OSError) and error.filename is not None:
        return _tell(f"{error.filename}: {error.strerror}.", 1)
    return _tell(f"The answer can't be written: {error}.", 1)


def _in_full(error: ConnoteError) -> str:
    """Tell a failure in one line, with the candidates or the mistakes there are."""
    told = []
    if isinstance(error, Ambiguous | NotFound):
        told = [" ".join(candidate.split()) for candidate in error.candidates]
    if isinstance(error, TemplateBroken):
        problems = [p for p in error.problems if p.message not in str(error)]
        told = [f"{p.line}:{p.column} {p.message}" for p in problems]
    lead = " Did you mean: " if isinstance(error, NotFound) else " "
    return " ".join(str(error).split()) + (lead + "; ".join(told) if told else "")


def _tell(message: str, code: int) -> int:
    with contextlib.suppress(OSError, ValueError, AttributeError):
        print(f"connote: {message}", file=sys.stderr, flush=True)
    return code


def _let_stdout_go() -> None:
    """Point stdout nowhere, so that leaving Python doesn't complain about it again."""
    with contextlib.suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, 1)
