"""People: the list at the left, the person at the right."""

from connote.ui.pages.people.page import PeoplePage as PeoplePage
