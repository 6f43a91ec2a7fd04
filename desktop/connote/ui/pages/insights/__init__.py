"""The page that says what works, and how sure that is."""

from connote.ui.pages.insights.page import InsightsPage as InsightsPage
