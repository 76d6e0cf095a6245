"""Marks a method that overrides another, Qt's above all, and lets an error that leaves it be reported.

Up to Python 3.11 an error raised in C, such as "Internal C++ object already deleted", is at first only its text.
PySide6 6.9 to 6.12 takes that text for the error when it leaves a method that Qt has called, and reads memory that is
not its own: the program ends. Once caught, the error is whole.
"""

import sys
from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, ParamSpec, TypeVar

__all__ = ["override", "whole"]

Given = ParamSpec("Given")
Answer = TypeVar("Answer")

if TYPE_CHECKING:
    from typing_extensions import override
else:

    def override(method):
        """``typing.override``, but that errors leave the method whole."""
        method.__dict__["__override__"] = True
        return method if sys.version_info >= (3, 12) else whole(method)


def whole(method: Callable[Given, Answer]) -> Callable[Given, Answer]:
    """The method, with its errors caught and raised on."""

    @wraps(method)
    def raising(*given: Given.args, **named: Given.kwargs) -> Answer:
        try:
            return method(*given, **named)
        except BaseException:
            raise

    return raising
