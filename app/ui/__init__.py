"""The window: the only part of the program that knows Qt. Pages act through ``app.services``."""

from app.ui.none_kept import keep_none

keep_none()
