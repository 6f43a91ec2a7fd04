"""The core: everything Connote knows and can do, without a window."""
