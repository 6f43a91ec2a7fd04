"""The start of Connote: the window, or with a command the command line."""

from __future__ import annotations

import sys


def main() -> None:
    """Run Connote and leave with its exit code."""
    from connote.cli.main import run

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
