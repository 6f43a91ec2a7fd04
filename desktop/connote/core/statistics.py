"""Statistics that are honest: rates at a fixed age beside the raw one, always with n and interval.

A rate at 14 days is taken over the outgoing requests that were sent at least 14 days ago, and
counts those accepted within 14 days; young requests would else pull it down. How groups are formed
stands in `tallying`, the intervals in `rates`, the waiting in `waiting`, the weeks in `weeks`.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from connote.core import clock
from connote.core.asked import read_asked
from connote.core.rates import wilson as wilson
from connote.core.requests import Requests
from connote.core.tallying import Grouping as Grouping
from connote.core.tallying import length_class as length_class
from connote.core.tallying import tallies_by, tally
from connote.core.things import Asked, Budget, Channel, Scope, Tally


class Statistics:
    """The verbs that count."""

    def __init__(self, requests: Requests) -> None:
        self._requests = requests

    def asked(self) -> Iterator[list[Asked]]:
        """Read the outgoing requests that were sent, some thousand at a time."""
        return read_asked()

    def tallies(self, by: Grouping | None = None, scope: Scope | None = None) -> list[Tally]:
        """Tally the outgoing requests that were sent: all together, or group by group.

        Without `by` there is one tally with the key `all`, also for an empty book.
        """
        which = scope or Scope()
        asked = [one for some in self.asked() for one in some if which.takes(one)]
        return [tally("all", asked)] if by is None else tallies_by(by, asked)

    def budget(self, channel: Channel) -> Budget:
        """Count this calendar month's personal notes against the channel's allowance."""
        first = clock.today().replace(day=1).isoformat()
        used = sum(has_note for _, has_note in self._requests.days_of_invitations(first))
        return Budget(channel.name, used, channel.notes_a_month)

    def invitations_this_week(self) -> int:
        """Count the invitations of the last seven days, with or without a note."""
        first = (clock.today() - datetime.timedelta(days=6)).isoformat()
        return len(self._requests.days_of_invitations(first))
