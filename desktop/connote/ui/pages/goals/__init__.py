"""The goals page: what I am after, and who can help."""

from connote.ui.pages.goals.page import GoalsPage

__all__ = ["GoalsPage"]
