"""Which page is made from what, and where each one's wishes lead.

Pages are imported when they are first seen: the start needs one of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from connote.ui.page import Page

if TYPE_CHECKING:
    from connote.ui.main_window import MainWindow


def make_page(name: str, window: MainWindow) -> Page:
    """Make the page of a view."""
    return _MAKERS[name](window)


def _people(window: MainWindow) -> Page:
    from connote.ui.pages.people import PeoplePage  # pages are made when first seen

    return PeoplePage(window.book, window.unsaved)


def _composer(window: MainWindow) -> Page:
    from connote.ui.pages.composer import ComposerPage  # pages are made when first seen

    return ComposerPage(window.book, window.unsaved)


def _today(window: MainWindow) -> Page:
    from connote.ui.pages.today import TodayPage  # pages are made when first seen

    return TodayPage(window.book)


def _goals(window: MainWindow) -> Page:
    from connote.ui.pages.goals import GoalsPage  # pages are made when first seen

    return GoalsPage(window.book)


def _requests(window: MainWindow) -> Page:
    from connote.ui.pages.requests import RequestsPage  # pages are made when first seen

    return RequestsPage(window.book, window.unsaved)


def _templates(window: MainWindow) -> Page:
    from connote.ui.pages.templates import TemplatesPage  # pages are made when first seen

    return TemplatesPage(window.book, window.ask, window.unsaved)


def _insights(window: MainWindow) -> Page:
    from connote.ui.pages.insights import InsightsPage  # pages are made when first seen

    return InsightsPage(window.book, window.ask)


def _settings(window: MainWindow) -> Page:
    from connote.ui.pages.settings import SettingsPage  # pages are made when first seen

    return SettingsPage(window.book, window.settings)


def _importing(window: MainWindow) -> Page:
    from connote.ui.pages.importing import ImportPage  # pages are made when first seen

    return ImportPage(window.book, window.ask)


def _duplicates(window: MainWindow) -> Page:
    from connote.ui.pages.duplicates import DuplicatesPage  # pages are made when first seen

    return DuplicatesPage(window.book)


_MAKERS = {
    "people": _people,
    "composer": _composer,
    "today": _today,
    "goals": _goals,
    "requests": _requests,
    "templates": _templates,
    "insights": _insights,
    "settings": _settings,
    "importing": _importing,
    "duplicates": _duplicates,
}


def connect(name: str, page: Any, window: MainWindow) -> None:
    """Lead a page's wishes to where they are granted; a wish that a page lacks is passed over."""
    for wish, grant in (
        ("note_wanted", window.composing.write_to),
        ("at_work", window.composing.make_ready),
        ("queue_wanted", window.composing.write_next),
        ("reply_wanted", window.composing.reply_to),
        ("contact_chosen", window.show_person),
        ("adding_wanted", window.add_contact),
        ("request_chosen", window.show_request),
        ("goal_chosen", window.show_goal),
        ("draft_wanted", window.composing.go_on),
        ("view_wanted", window.show_view),
        ("search_wanted", window.searching.show_people),
        ("typing_wanted", window.searching.type_people),
        ("template_wanted", window.show_template),
        ("comparison_wanted", window.show_comparison),
        ("forgetting_wanted", window.doing.forget),
        ("import_wanted", window.doing.import_files),
        ("sample_wanted", window.doing.load_sample),
        ("export_wanted", window.takeout.requests),
        ("shown_export_wanted", window.takeout.chosen_requests),
        ("people_export_wanted", window.takeout.people),
        ("imported_people_wanted", window.show_import),
        ("busy", window.set_busy),
        ("fact_wanted", window.fill_in),
        ("help_wanted", window.doing.help_templates),
        ("scheme_chosen", window.wear),
        ("restoring_wanted", window.doing.put_back),
        ("folder_wanted", window.doing.open_folder),
        ("coach_changed", window.composing.heed_settings),
        ("marks_changed", window.chosen_requests.heed),
    ):
        signal = getattr(page, wish, None)
        if signal is not None:
            signal.connect(grant)
    if name == "composer":
        page.closed.connect(window.composing.close)
        window.composing.heed_settings()
        page.person_at_hand.connect(window.composing.follow)
