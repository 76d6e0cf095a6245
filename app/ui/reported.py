"""Lets an error that leaves an overridden method of Qt be reported, where PySide6 would end the program.

Up to Python 3.11 an error raised in C, such as "Internal C++ object already deleted", is at first only its text.
PySide6 6.9 to 6.12 takes that text for the error when it leaves a method that Qt has called, and reads memory that is
not its own. Once caught, the error is whole.
"""

import sys
from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

Given = ParamSpec("Given")
Answer = TypeVar("Answer")


def reported(method: Callable[Given, Answer]) -> Callable[Given, Answer]:
    """For each method that overrides one of Qt's."""
    method.__dict__["reported"] = True
    if sys.version_info >= (3, 12):
        return method

    @wraps(method)
    def whole(*given: Given.args, **named: Given.kwargs) -> Answer:
        try:
            return method(*given, **named)
        except BaseException:
            raise

    return whole
