"""Fixtures for the tests of pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest
from pytestqt.qtbot import QtBot

from connote.core.book import Book
from connote.ui.pages.requests import RequestsPage
from connote.ui.pages.requests.head import Tab
from ui.pages.tracking import page_on, tell_of_four

ShowRequests = Callable[..., RequestsPage]


@pytest.fixture
def asked(book: Book) -> Book:
    """Fill the book: Ada drafted, Bo sent, Cy accepted after four days, Di asked me."""
    return tell_of_four(book)


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[ShowRequests]:
    """Show the Requests page, its table unless said otherwise."""
    with ExitStack() as pages:

        def made(
            book: Book, tab: Tab = Tab.TABLE, size: tuple[int, int] = (1120, 720)
        ) -> RequestsPage:
            return pages.enter_context(page_on(book, qtbot, tab, size))

        yield made
