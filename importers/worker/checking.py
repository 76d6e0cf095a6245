"""Single values out of a child's answer, each checked for type and size. WireError for anything else."""

from collections.abc import Callable
from math import isfinite
from typing import Any, TypeVar

from importers.worker.wire import WireError

T = TypeVar("T")


def real(value: object) -> float:
    """A finite number."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not isfinite(value):
        raise WireError("no finite number")
    return float(value)


def whole(value: object, most: int, least: int = 0) -> int:
    """A whole number in range."""
    if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
        raise WireError("no number in range")
    return value


def pair(value: object) -> tuple[float, float]:
    """Two finite numbers."""
    first, second = (real(part) for part in listed(value, 2, 2))
    return first, second


def text(value: object, most: int) -> str:
    """A text of at most so many characters."""
    if not isinstance(value, str) or len(value) > most:
        raise WireError("no text of the right length")
    return value


def listed(value: object, most: int, least: int = 0) -> list[Any]:
    """A list of so many values."""
    if not isinstance(value, list) or not least <= len(value) <= most:
        raise WireError("no list of the right length")
    return value


def maybe(value: object, read: Callable[[object], T]) -> T | None:
    """Nothing, or what ``read`` makes of it."""
    return None if value is None else read(value)
