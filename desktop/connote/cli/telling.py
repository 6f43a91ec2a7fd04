"""How the command line speaks: on any terminal, and of every failure in one line."""

from __future__ import annotations

import contextlib
import os
import sys

from connote.core.errors import Ambiguous, ConnoteError, NotFound, TemplateBroken


def speak_anywhere() -> None:
    """Let every letter be printed, escaped where the terminal doesn't know it."""
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(AttributeError, ValueError):
            stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]


def tell_failure(error: Exception) -> int:
    """Tell what went wrong in the world and give the exit code; a mistake of ours is raised."""
    if isinstance(error, OSError):
        _let_stdout_go()
    if isinstance(error, BrokenPipeError):
        return 1  # whoever read us has gone, and needs no message
    told = in_one_line(error)
    if told is None:
        raise error
    return tell(*told)


def tell(message: str, code: int) -> int:
    """Print one line on standard error; gives the exit code back."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        print(f"connote: {message}", file=sys.stderr, flush=True)
    return code


def in_one_line(error: Exception) -> tuple[str, int] | None:
    """Give what a person is told of a failure and its exit code; None for a mistake of ours."""
    if isinstance(error, ConnoteError):
        return _in_full(error), error.exit_code
    if isinstance(error, MemoryError):
        return "There is not enough memory for this; nothing was changed.", 1
    if not isinstance(error, OSError):
        return _of_the_book(error)
    if error.filename is not None:
        return f"{error.filename}: {error.strerror}.", 1
    return f"The answer can't be written: {error}.", 1


def _of_the_book(error: Exception) -> tuple[str, int] | None:
    """Tell what a complaint of SQLite's means."""
    from connote.core.store.connection import in_words  # peewee costs 36 ms, and is loaded by now

    failure = in_words(error)
    return None if failure is None else (_in_full(failure), failure.exit_code)


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


def _let_stdout_go() -> None:
    """Point stdout nowhere, so that leaving Python doesn't complain about it again."""
    with contextlib.suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, 1)
