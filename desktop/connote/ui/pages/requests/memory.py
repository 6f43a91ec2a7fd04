"""What the page remembers over a restart: the view, its columns, and how wide each pane is."""

from __future__ import annotations

import json
from collections.abc import Mapping

from connote.core.things import RequestOrder
from connote.ui.pages.requests.arrangement import as_arrangement, usual
from connote.ui.pages.requests.columns import INBOUND
from connote.ui.pages.requests.head import TABS, Tab
from connote.ui.pages.requests.table_view import RequestView
from connote.ui.pages.requests.tray import Tray


class Memory:
    """Knows how views stood last time; they are arranged so when they are made."""

    def __init__(self) -> None:
        """Begin without any."""
        self._told: dict[str, object] = {}

    def take(self, text: str) -> Tab | None:
        """Take what was told last time, and give the view that was shown; None for no such text."""
        try:
            told = json.loads(text or "{}")
        except ValueError:
            return None
        if not isinstance(told, dict):
            return None
        self._told = told
        known = [tab for tab in TABS if tab.value == told.get("tab")]
        return known[0] if known else Tab.BOARD

    def tell(self, shown: Tab, trays: Mapping[Tab, Tray]) -> str:
        """Tell which view is shown, and how those stand that were made."""
        told = self._told | {"tab": shown.value}
        for tab, tray in trays.items():
            if isinstance(tray.view, RequestView):
                told[tab.value] = tray.view.head.arrangement.as_told()
            if tray.pane_width:
                told[_pane(tab)] = tray.pane_width
        return json.dumps(told)

    def arrange(self, tab: Tab, tray: Tray) -> None:
        """Let a view that is new stand as it stood."""
        if isinstance(tray.view, RequestView):
            head = tray.view.head
            before = head.arrangement
            if tab is Tab.INBOUND:  # those to answer first
                before = usual(INBOUND, RequestOrder.STATE, falling=False)
            head.arrange(as_arrangement(self._told.get(tab.value), before, tray.view.table.columns))
        width = self._told.get(_pane(tab))
        if isinstance(width, int) and width > 0:
            tray.widen_pane(width)


def _pane(tab: Tab) -> str:
    return f"{tab.value} pane"
