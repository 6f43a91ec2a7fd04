"""Who doesn't fit, and whose facts are missing: counted, and each a key away from the preview."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem, QWidget

from connote.core.speech import tr
from connote.core.writing.facts import FACTS
from connote.core.writing.survey import Group, Survey
from connote.ui.icons import icon
from connote.ui.words import figure

_CONTACT = int(Qt.ItemDataRole.UserRole)
_KEY = _CONTACT + 1

Person = tuple[int, str]


class PeopleTree(QTreeWidget):
    """A row for every reason, and below it the people; `contact_chosen` carries one of them."""

    contact_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Survey | None = None
        self.setHeaderHidden(True)
        self.setRootIsDecorated(True)
        self.setUniformRowHeights(True)
        self.setProperty("boxed", True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(tr("Who doesn’t fit, and whose facts are missing"))
        self.itemClicked.connect(self._choose)
        self.itemActivated.connect(self._choose)

    def show_survey(self, survey: Survey | None) -> None:
        """Show these figures; what is unfolded stays so."""
        if survey is self._shown:
            return
        self._shown = survey
        groups = list(_groups(survey)) if survey else []
        kept = {self._row(place).data(0, _KEY): self._row(place) for place in self._places()}
        wanted = [key for key, _, _ in groups]
        if [key for key in kept] != wanted:
            opened = {key for key, row in kept.items() if row.isExpanded()}
            self.clear()
            for key in wanted:
                row = QTreeWidgetItem(self)
                row.setData(0, _KEY, key)
                row.setIcon(0, icon("warning", "warning"))
                row.setExpanded(key in opened)
        for place, (_, words, people) in enumerate(groups):
            self._row(place).setText(0, words)
            _fill(self._row(place), people)

    def rows(self) -> list[str]:
        """Give the words of the reasons."""
        return [self._row(place).text(0) for place in self._places()]

    def _places(self) -> range:
        return range(self.topLevelItemCount())

    def _row(self, place: int) -> QTreeWidgetItem:
        row = self.topLevelItem(place)
        assert row is not None  # noqa: S101 - only places there are, are asked for
        return row

    def _choose(self, item: QTreeWidgetItem) -> None:
        """Preview a person; a reason is unfolded, or folded again."""
        contact_id = item.data(0, _CONTACT)
        if contact_id:
            self.contact_chosen.emit(contact_id)
        elif item.childCount():
            item.setExpanded(not item.isExpanded())


def _groups(survey: Survey) -> Iterable[tuple[str, str, list[Person]]]:
    """Give the reasons: a key, its words, and the people."""
    if survey.too_long_count:
        limit = figure(survey.limit) if survey.limit is not None else ""
        people = [
            (note.contact_id, _over_words(note.name, note.length - (survey.limit or 0)))
            for note in survey.too_long
        ]
        words = tr("Too long for {limit}: %n note(s)", "", survey.too_long_count).format(
            limit=limit
        )
        yield "too long", words, _with_more(people, survey.too_long_count)
    for fact, group in survey.missing.items():
        said = FACTS[fact].words if fact in FACTS else fact
        words = tr("Missing in %n note(s): {fact}", "", group.count).format(fact=said)
        yield fact, words, _people(group)
    if survey.broken.count:
        words = tr("Can’t be worked out: %n note(s)", "", survey.broken.count)
        yield "broken", words, _people(survey.broken)


def _over_words(name: str, over: int) -> str:
    return tr("{name}: %n over", "characters that are too many", over).format(name=name)


def _people(group: Group) -> list[Person]:
    return _with_more([(one.contact_id, one.name) for one in group.people], group.count)


def _with_more(people: list[Person], count: int) -> list[Person]:
    """Say how many there are beyond those who are named."""
    more = count - len(people)
    return [*people, (0, tr("and %n more", "people", more))] if more > 0 else people


def _fill(row: QTreeWidgetItem, people: list[Person]) -> None:
    """Write the people below their reason, into the rows that are there."""
    children = row.takeChildren()[: len(people)]
    children += [QTreeWidgetItem() for _ in people[len(children) :]]
    for child, (contact_id, words) in zip(children, people, strict=True):
        child.setText(0, words)
        child.setData(0, _CONTACT, contact_id)
        if contact_id:
            child.setToolTip(0, tr("Preview this note"))
        else:
            child.setFlags(Qt.ItemFlag.ItemIsEnabled)
    row.addChildren(children)
