"""Connote: a local contact book that writes the connection note people answer."""

__version__ = "0.1.0"
