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

if TYPE_CHECKING:
    from typing_extensions import override
else:

    def override(method):
        """``typing.override``, which also guards Qt's methods where that is needed."""
        method.__override__ = True
        return method if sys.version_info >= (3, 12) else _Guarded(method)


class _Guarded:
    """Stands for a method until its class is made, which tells whether it is one of Qt's; others stay as they are."""

    def __init__(self, method: Method) -> None:
        self.method = method

    def __set_name__(self, owner: type, name: str) -> None:
        by_qt = any(name in vars(base) for base in owner.__mro__ if base.__module__.startswith("PySide6."))
        setattr(owner, name, _whole(self.method) if by_qt else self.method)


def _whole(method: Method) -> Method:
    """The method, with its errors caught and raised on."""

    @wraps(method)
    def raising(*given: Any, **named: Any) -> Any:
        try:
            return method(*given, **named)
        except BaseException:
            raise

    return raising
