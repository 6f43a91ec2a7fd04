"""The window: it shows what the core says and calls one verb for each thing a person does."""
