"""A template fitted to a draft: the first note loads Liquid, and nothing here the coach."""

from __future__ import annotations

from collections.abc import Mapping

from connote.core.things import Draft, Fitted


def fit_text(text: str, draft: Draft, locks: Mapping[int, int] | None = None) -> Fitted:
    """Write the note that a template's `text` makes of a draft; raises TemplateBroken."""
    from connote.core.writing.fit import fit  # Liquid costs 90 ms: not before it is needed
    from connote.core.writing.language import compile_template  # the same

    channel = draft.channel
    return fit(compile_template(text), draft.facts, channel.limit, channel.counts, locks or {})
