"""Templates: reusable texts, each wording that was used kept as a version."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from peewee import fn

from connote.core import clock
from connote.core.errors import AskedWrongly, FileUnreadable, NotFound
from connote.core.speech import figure, language, tr
from connote.core.steps import Stepper
from connote.core.store.tables import Request, Template, TemplateVersion, clean
from connote.core.things import Act, HistoryKind, TemplateRow
from connote.core.wordings import Version, read_versions, wordings

USUAL = "Old colleague"
"""The starter for whoever has no other, by its English name."""

LONGEST = 8_000
"""The language's own limit in characters, which to ask would cost Liquid's 90 ms."""


class Templates:
    """The verbs on templates."""

    def __init__(self, step: Stepper) -> None:
        self._step = step

    def all(self, *, archived: bool = True) -> list[TemplateRow]:
        """List the templates at their newest version, by name; `archived` ones at the end."""
        rows = [TemplateRow(*row) for row in _newest().order_by(Template.archived, Template.name)]
        return [row for row in rows if archived or not row.archived]

    def get(self, template_id: int) -> TemplateRow:
        """Read one template at its newest version; raises NotFound."""
        row = _newest().where(Template.id == template_id).first()
        if row is None:
            raise NotFound(
                tr("There is no template {template_id}.").format(template_id=template_id)
            )
        return TemplateRow(*row)

    def find(self, text: str) -> TemplateRow:
        """Find the template that a name means; raises NotFound, naming those there are."""
        words = " ".join(text.casefold().split())
        rows = self.all()
        for row in rows:
            if row.name.casefold() == words:
                return row
        names = ", ".join(row.name for row in rows)
        raise NotFound(
            tr("There is no template “{text}”. There are: {names}.").format(text=text, names=names)
        )

    def for_history(self, kind: HistoryKind | None) -> TemplateRow:
        """Choose a template: the one last used for this kind of history, else *Old colleague*.

        That starter goes by whatever name it has in the language of the book.
        """
        request = Request
        last = (
            request.select(TemplateVersion.template)
            .join(TemplateVersion)
            .join(Template)
            .where(request.shared_kind == (kind.value if kind else ""), ~Template.archived)
            .order_by(request.id.desc())
            .tuples()
            .first()
        )
        if last is not None:
            return self.get(last[0])
        return self.usual()

    def usual(self) -> TemplateRow:
        """Give *Old colleague*, else the first there is; raises NotFound where there is none."""
        rows = self.all(archived=False) or self.all()
        if not rows:
            raise NotFound(tr("There is no template in the book; save one first."))
        return starter_among(rows, USUAL) or rows[0]

    def starter(self, english: str) -> TemplateRow | None:
        """Find the starter of this English name, in whichever language the book has it, or None.

        The one in the window's language goes before; one that was put away is passed over.
        """
        return starter_among(self.all(archived=False), english)

    def made_for(self, kind: str) -> TemplateRow | None:
        """Find the first template that says it is for this kind of history."""
        query = _newest().where(Template.history_kind == kind, ~Template.archived)
        row = query.order_by(Template.id).first() if kind else None
        return TemplateRow(*row) if row else None

    def versions(self, template_id: int) -> list[Version]:
        """List the wordings of a template, newest first, each with what became of its requests."""
        return read_versions(template_id)

    def version_id(self, template_id: int, number: int) -> int | None:
        """Find the row of a template's version, for the request that was written with it."""
        version = TemplateVersion
        found = version.get_or_none(version.template == template_id, version.number == number)
        return None if found is None else int(found.id)

    def save(self, name: str, text: str, *, history_kind: str = "") -> TemplateRow:
        """Save a wording under a name; a version that was used is kept and a new one begun.

        The text is kept as it is, mistakes and all: nothing that was typed is lost. Raises
        AskedWrongly for an empty name.
        """
        name = " ".join(name.split())
        if not name:
            raise AskedWrongly(tr("A template needs a name."))
        with self._step(Act.SAVE_TEMPLATE, tr("Save the template “{name}”").format(name=name)):
            found = Template.get_or_none(Template.name == name)
            if found is None:
                found = Template.create(name=name, history_kind=history_kind)
                self._add_version(found.id, 1, text)
            else:
                self._save_over(found.id, text)
            return self.get(found.id)

    def rename(self, template_id: int, name: str) -> None:
        """Give a template another name; raises AskedWrongly for an empty one or one in use."""
        name = " ".join(name.split())
        other = Template.get_or_none(Template.name == name)
        if not name or (other is not None and other.id != template_id):
            raise AskedWrongly(tr("A template needs a name of its own."))
        with self._step(Act.SAVE_TEMPLATE, tr("Rename the template to “{name}”").format(name=name)):
            Template.update(name=name).where(Template.id == template_id).execute()

    def archive(self, template_id: int, archived: bool = True) -> None:
        """Put a template away, or take it back out; its requests keep it. Raises NotFound."""
        name = self.get(template_id).name
        words = (
            tr("Archive “{name}”").format(name=name)
            if archived
            else tr("Take “{name}” out of the archive").format(name=name)
        )
        with self._step(Act.ARCHIVE_TEMPLATE, words):
            Template.update(archived=archived).where(Template.id == template_id).execute()

    def bring_back(self, template_id: int, number: int) -> TemplateRow:
        """Make an old wording the newest one again, as one step; raises NotFound.

        A newest wording that was never used is kept too, unless an earlier version says the same.
        """
        texts = {row.number: row.text for row in wordings(template_id)}
        name = self.get(template_id).name
        if number not in texts:
            raise NotFound(
                tr("There is no version {number} of “{name}”.").format(number=number, name=name)
            )
        newest = max(texts)
        text, present = texts[number], texts.pop(newest)
        with self._step(
            Act.SAVE_TEMPLATE,
            tr("Bring back version {number} of “{name}”").format(number=number, name=name),
        ):
            if present in texts.values():
                self._save_over(template_id, text)
            elif present != text:
                self._add_version(template_id, newest + 1, text)
            return self.get(template_id)

    def duplicate(self, template_id: int) -> TemplateRow:
        """Begin a template with the words of this one, under a name of its own; raises NotFound."""
        row = self.get(template_id)
        name = self.free_name(f"{row.name}, copy")
        return self.save(name, row.text, history_kind=self.history_kind(template_id))

    def free_name(self, wanted: str) -> str:
        """Give a name no template has: the wanted one, or with the first free number behind it."""
        taken = {row.name.casefold() for row in self.all()}
        names = (wanted, *(f"{wanted} {count}" for count in range(2, len(taken) + 3)))
        return next(name for name in names if name.casefold() not in taken)

    def history_kind(self, template_id: int) -> str:
        """Tell for which kind of shared history a template says it is made, or ""."""
        row = Template.get_or_none(Template.id == template_id)
        return str(row.history_kind) if row else ""

    # ── files ────────────────────────────────────────────────────────────────────────────────

    def export(self, template_id: int, path: Path, *, force: bool = False) -> None:
        """Write a template, at its newest wording, as one text file.

        Raises NotFound, NotPermitted where the file exists, DiskFull, FileUnwritable.
        """
        from connote.core import template_files  # reading and writing files: not at the start

        row = self.get(template_id)
        kind = self.history_kind(template_id)
        file = template_files.TemplateFile(row.name, row.text, kind)
        template_files.write(path, file, overwrite=force)

    def import_file(self, path: Path) -> TemplateRow:
        """Take a template in from a text file, as a new one: a name that is taken gets “ 2”.

        Its text may have mistakes, as one that is typed may. Raises FileUnreadable, also for one
        that is longer than a template can be.
        """
        from connote.core import template_files  # reading and writing files: not at the start

        file = template_files.read(path)
        if len(file.text) > LONGEST:
            raise FileUnreadable(
                tr(
                    "“{file}” has {number} characters; a template holds {longest} "
                    "at most. Nothing was imported."
                ).format(file=file.name, number=figure(len(file.text)), longest=figure(LONGEST))
            )
        name = self.free_name(file.name)
        with self._step(Act.SAVE_TEMPLATE, tr("Import the template “{name}”").format(name=name)):
            return self.save(name, file.text, history_kind=file.history_kind)

    def add_starters(self) -> list[TemplateRow]:
        """Add the templates that come with the program and are not in the book; gives these.

        They are in the language that is spoken, beside those of another that are there. One is
        there if a template has its name, or had its words in any version.
        """
        from connote.core import template_files  # reading and writing files: not at the start

        names = {row.name.casefold() for row in self.all()}
        texts = {row.text for row in TemplateVersion.select(TemplateVersion.text)}
        absent = [
            file
            for file in template_files.starters(language())
            if file.name.casefold() not in names and file.text not in texts
        ]
        if not absent:
            return []
        with self._step(Act.SAVE_TEMPLATE, tr("Add the starter templates")):
            return [
                self.save(file.name, file.text, history_kind=file.history_kind) for file in absent
            ]

    # ── wordings ─────────────────────────────────────────────────────────────────────────────

    def _save_over(self, template_id: int, text: str) -> None:
        newest = wordings(template_id)[0]
        if newest.text == clean(text):
            return
        if Request.select().where(Request.template_version == newest.id).exists():
            self._add_version(template_id, newest.number + 1, text)
        else:
            TemplateVersion.update(text=text, created_at=clock.now()).where(
                TemplateVersion.id == newest.id
            ).execute()

    def _add_version(self, template_id: int, number: int, text: str) -> None:
        TemplateVersion.create(
            template=template_id, number=number, text=text, created_at=clock.now()
        )


def starter_among(rows: list[TemplateRow], english: str) -> TemplateRow | None:
    """Find the starter of this English name among templates, by its name in any language."""
    by_name = {row.name: row for row in rows}
    if language() == "en" and english in by_name:
        return by_name[english]  # the usual case needs no file

    from connote.core import template_files  # reading and writing files: not at the start

    names = template_files.starter_names(english, language())
    return next((by_name[name] for name in names if name in by_name), None)


def _newest() -> Any:
    version = TemplateVersion.alias()
    newest = version.select(fn.MAX(version.number)).where(version.template == Template.id)
    return (
        TemplateVersion.select(
            Template.id,
            Template.name,
            TemplateVersion.number,
            Template.archived,
            TemplateVersion.text,
        )
        .join(Template)
        .where(TemplateVersion.number == newest)
        .tuples()
    )
