"""The window: the only part of the program that knows Qt. Pages act through ``app.services``."""

from app.ui.none_kept import keep_none
from app.ui.quick_enums import make_quickly

keep_none()
make_quickly()
