"""Templates in and out: as one text file each, and the starters that come with the program."""

from __future__ import annotations

import re

from connote.core.speech import later, tr
from connote.core.templates import Templates
from connote.core.things import TemplateRow
from connote.ui.ask import Ask

_KINDS = later("Template (*.txt);;All files (*)")
_NO_FILE_NAME = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


class Exchange:
    """Asks for files, and calls the verbs that read and write them."""

    def __init__(self, templates: Templates, ask: Ask) -> None:
        """Work on the templates of a book."""
        self._templates = templates
        self._ask = ask

    def take_in(self) -> TemplateRow | None:
        """Import the files that are chosen; gives the last one's template, or None."""
        last = None
        for path in self._ask.open_files(tr("Import a template"), tr(_KINDS)):
            last = self._templates.import_file(path)
        return last

    def take_out(self, row: TemplateRow) -> str:
        """Export a template; gives words on what was done, or ""."""
        name = f"{_NO_FILE_NAME.sub(' ', row.name).strip('. ') or 'Template'}.txt"
        path = self._ask.save_file(tr("Export “{name}”").format(name=row.name), name, tr(_KINDS))
        if path is None:
            return ""
        self._templates.export(row.id, path, force=True)  # the dialog asked before replacing
        return tr("“{name}” is written to {file}").format(name=row.name, file=path.name)

    def add_starters(self) -> str:
        """Add the starters that are missing; gives words where there was nothing to do."""
        added = self._templates.add_starters()
        return tr("%n starter(s) added", "", len(added)) if added else tr("All starters are there")
