"""Pages: a room a subject; a page never imports another page."""
