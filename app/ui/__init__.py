"""The window: the only part of the program that knows Qt. Pages act through ``app.services``."""
