"""The real window on the sample book, as tests open it."""

from __future__ import annotations

from collections.abc import Callable

from connote.ui.main_window import MainWindow

Open = Callable[..., MainWindow]
"""Opens a window, whose questions are answered by what it is given."""
