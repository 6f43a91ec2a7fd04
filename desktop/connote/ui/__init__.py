"""The window: it shows what the core says and calls one verb for each thing a person does.

PySide puts an import of its own in the place of Python's. It reads the source of every module that
is imported and keeps it, to find out who wants Qt's names in snake_case. Nobody here does; so the
import is Python's again from here on, which makes the start a tenth faster and 7 MiB smaller.
"""

import builtins

import PySide6.QtCore  # noqa: F401 - loading it exchanges the import

builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
