"""Marks a method that overrides another one, and lets an error that leaves one of Qt's be reported.

Up to Python 3.11 an error raised in C, such as "Internal C++ object already deleted", is at first only its text.
PySide6 6.9 to 6.12 takes that text for the error when it leaves a method that Qt has called, and reads memory that is
not its own: the program ends. Once caught, the error is whole.
"""

import sys
from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, Any

__all__ = ["override"]

Method = Callable[..., Any]

_ONE_WORD = frozenset(("count", "data", "event", "flags", "index", "paint", "parent", "reject"))
"""Those of Qt's methods that do not show by a capital letter in their name."""

if TYPE_CHECKING:
    from typing_extensions import override
else:

    def override(method):
        """``typing.override``, which also guards Qt's methods where that is needed; our own stay as they are."""
        method.__override__ = True
        return _whole(method) if sys.version_info < (3, 12) and _is_of_qt(method.__name__) else method


def _is_of_qt(name: str) -> bool:
    return name in _ONE_WORD or not name.islower()


def _whole(method: Method) -> Method:
    """The method, with its errors caught and raised on."""

    @wraps(method)
    def raising(*given: Any, **named: Any) -> Any:
        try:
            return method(*given, **named)
        except BaseException:
            raise

    return raising
