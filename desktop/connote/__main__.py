"""The start of Connote: the window, or with a command the command line."""

from __future__ import annotations

import sys

from connote.cli.main import run


def main() -> None:
    """Run Connote and leave with its exit code."""
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
