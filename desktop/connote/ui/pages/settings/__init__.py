"""The page of settings: me, looks, channels, and where the book lies."""

from connote.ui.pages.settings.page import SettingsPage as SettingsPage
