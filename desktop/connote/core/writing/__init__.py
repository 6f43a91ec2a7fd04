"""Writing: the template language, fitting, counting and the coach; pure functions over text."""
