"""Duplicates: pairs of contacts that may be one person, compared side by side."""

from connote.ui.pages.duplicates.page import DuplicatesPage as DuplicatesPage
