"""The page on which templates are written: list, editor and live preview."""

from connote.ui.pages.templates.page import TemplatesPage as TemplatesPage
