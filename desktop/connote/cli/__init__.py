"""The command line: the second face of the core, for scripts and checks."""
