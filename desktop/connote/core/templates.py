"""Templates: reusable texts, each wording that was used kept as a version."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from peewee import fn

from connote.core import clock
from connote.core.errors import AskedWrongly, FileUnreadable, NotFound
from connote.core.steps import Stepper
from connote.core.store.tables import Request, Template, TemplateVersion, clean
from connote.core.things import Act, HistoryKind, TemplateRow

USUAL = "Old colleague"


@dataclass(frozen=True, slots=True)
class Version:
    """One wording of a template; `used` counts the requests written with it."""

    id: int
    number: int
    text: str
    created_at: str
    used: int


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
            raise NotFound(f"There is no template {template_id}.")
        return TemplateRow(*row)

    def find(self, text: str) -> TemplateRow:
        """Find the template that a name means; raises NotFound, naming those there are."""
        words = " ".join(text.casefold().split())
        rows = self.all()
        for row in rows:
            if row.name.casefold() == words:
                return row
        names = ", ".join(row.name for row in rows)
        raise NotFound(f"There is no template “{text}”. There are: {names}.")

    def for_history(self, kind: HistoryKind | None) -> TemplateRow:
        """Choose a template: the one last used for this kind of history, else *Old colleague*."""
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
        rows = self.all(archived=False) or self.all()
        if not rows:
            raise NotFound("There is no template in the book; save one first.")
        return next((row for row in rows if row.name == USUAL), rows[0])

    def made_for(self, kind: str) -> TemplateRow | None:
        """Find the first template that says it is for this kind of history."""
        query = _newest().where(Template.history_kind == kind, ~Template.archived)
        row = query.order_by(Template.id).first() if kind else None
        return TemplateRow(*row) if row else None

    def versions(self, template_id: int) -> list[Version]:
        """List the wordings of a template, newest first."""
        counts = Request.select(Request.template_version, fn.COUNT(Request.id))
        used = dict(counts.group_by(Request.template_version).tuples())
        version = TemplateVersion
        query = version.select().where(version.template == template_id)
        return [
            Version(row.id, row.number, row.text, row.created_at, used.get(row.id, 0))
            for row in query.order_by(version.number.desc())
        ]

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
            raise AskedWrongly("A template needs a name.")
        with self._step(Act.SAVE_TEMPLATE, f"Save the template “{name}”"):
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
            raise AskedWrongly("A template needs a name of its own.")
        with self._step(Act.SAVE_TEMPLATE, f"Rename the template to “{name}”"):
            Template.update(name=name).where(Template.id == template_id).execute()

    def archive(self, template_id: int, archived: bool = True) -> None:
        """Put a template away, or take it back out; its requests keep it."""
        with self._step(Act.ARCHIVE_TEMPLATE):
            Template.update(archived=archived).where(Template.id == template_id).execute()

    def _save_over(self, template_id: int, text: str) -> None:
        newest = self.versions(template_id)[0]
        if newest.text == clean(text):
            return
        if newest.used:
            self._add_version(template_id, newest.number + 1, text)
        else:
            TemplateVersion.update(text=text, created_at=clock.now()).where(
                TemplateVersion.id == newest.id
            ).execute()

    def _add_version(self, template_id: int, number: int, text: str) -> None:
        TemplateVersion.create(
            template=template_id, number=number, text=text, created_at=clock.now()
        )


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


def read_template_text(path: Path) -> str:
    """Read a template from a file as it is, without a line end at its end.

    Raises FileUnreadable.
    """
    try:
        if not path.is_file():
            raise FileUnreadable(f"There is no file {path}.")
        return path.read_text(encoding="utf-8-sig").rstrip("\r\n")
    except (OSError, UnicodeDecodeError) as error:
        raise FileUnreadable(f"{path} can't be read as text.") from error
