"""The start of the frozen program: the same as `python -m connote`."""

from connote.__main__ import main

main()
