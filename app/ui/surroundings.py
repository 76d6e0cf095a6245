"""What the window is built on, passed in. Light: it is loaded before the first window is painted."""

from collections.abc import Callable
from typing import NamedTuple

from app.ui.preferences import PreferenceFile
from models.clock import Clock

Random = Callable[[int], bytes]


class Surroundings(NamedTuple):
    """Time, randomness, and the file of the window's settings."""

    clock: Clock
    random: Random
    preferences: PreferenceFile
