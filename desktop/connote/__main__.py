"""The start of Connote: the window, or with a command the command line."""

from __future__ import annotations

import sys


def main() -> None:
    """Run Connote and leave with its exit code."""
    try:
        from connote.cli.main import run  # inside, so that Ctrl-C while it loads ends quietly too

        code = run(sys.argv[1:])
    except KeyboardInterrupt:
        code = 130
    sys.exit(code)


if __name__ == "__main__":
    main()
