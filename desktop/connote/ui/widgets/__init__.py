"""Widgets: parts without knowledge of the book."""
