"""The requests page: what was asked, of whom, and what became of it."""

from connote.ui.pages.requests.page import RequestsPage

__all__ = ["RequestsPage"]
