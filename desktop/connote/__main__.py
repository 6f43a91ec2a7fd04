"""The start of Connote: the window, or with a command the command line."""

from __future__ import annotations

import sys

from connote.core import housekeeping


def main() -> None:
    """Run Connote and leave with its exit code."""
    housekeeping.put_off()  # until the first picture is there, or a command begins
    try:
        # inside, so that Ctrl-C while it loads ends quietly too
        if len(sys.argv) > 1:
            from connote.cli import main as commands  # click, for who asks for something

            code = commands.run(sys.argv[1:])
        else:
            from connote.cli import window  # without click: this is how most starts are

            code = window.run()
    except KeyboardInterrupt:
        code = 130
    sys.exit(code)


if __name__ == "__main__":
    main()
