"""Importing: what files bring, written into the book as one step that can be taken back.

The order matters: first who owns the files, then people, then requests, whose acceptance the
people tell. `people`, `mine`, `invitations` and `outreach` each take one kind of row; `run` holds
the step.
"""

from connote.core.importing.run import Importing as Importing
from connote.core.importing.run import PastImport as PastImport
from connote.core.importing.run import Progress as Progress
