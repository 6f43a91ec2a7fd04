"""The views of the window, in the order in which the sidebar and the keys have them."""

from __future__ import annotations

from connote.core.speech import later
from connote.ui.sidebar import View

VIEWS = (
    View("today", later("Today"), "today"),
    View("people", later("People"), "people"),
    View("goals", later("Goals"), "goals"),
    View("requests", later("Requests"), "requests"),
    View("templates", later("Templates"), "templates"),
    View("insights", later("Insights"), "insights"),
)

BELOW = (View("settings", later("Settings"), "settings"),)
"""What stands apart, at the foot of the sidebar."""

FIRST = "people"
"""The view of a first start."""

NAMES = frozenset(view.name for view in (*VIEWS, *BELOW))
