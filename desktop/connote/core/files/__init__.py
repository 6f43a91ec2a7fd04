"""Files: bytes in, rows out, and back; nothing here has heard of the book."""
