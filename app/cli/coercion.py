"""Typed words to values without pydantic, which Typer otherwise imports for each command: a third of a second.

Typer (0.29) asks ``typer.core.build_runtime_param`` for what turns a parameter's words into its value. ``lighten`` puts
a direct way before it for the types that our commands use. Where a release of Typer does it otherwise this has no
effect, and Typer's own way is used; a test of what a start loads notices.
"""

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import Any, get_args, get_origin

import typer
from typer import core

_BUILDER = "build_runtime_param"
_PLAIN = (str, int, bool, Path)


def lighten() -> None:
    """Let Typer use the direct way where there is one; may be called twice."""
    builder = getattr(core, _BUILDER, None)
    if builder is None or hasattr(builder, "before"):
        return

    def build(descriptor: Any) -> Any:
        return Direct.of(descriptor) or builder(descriptor)

    build.before = builder  # type: ignore[attr-defined]
    setattr(core, _BUILDER, build)


class Direct:
    """Makes a ``str``, ``int``, ``bool``, ``Path`` or word of a StrEnum of what was typed, or a list of them."""

    def __init__(self, one: Callable[[Any], Any], several: bool) -> None:
        self._one, self._several = one, several

    @classmethod
    def of(cls, descriptor: Any) -> "Direct | None":
        """The direct way for a parameter, None for a type that only Typer knows."""
        several = get_origin(descriptor.annotation) is list
        single = get_args(descriptor.annotation)[0] if several else descriptor.annotation
        if single is int:
            info = descriptor.parameter_info
            return cls(lambda word: _whole(word, info.min, info.max), several)
        if isinstance(single, type) and issubclass(single, StrEnum):
            return cls(lambda word: _word(single, word), several)
        return cls(single, several) if single in _PLAIN else None

    def coerce(self, value: Any, param: Any, ctx: Any) -> Any:
        """The value; ``typer.BadParameter``, which is a usage fault, for words that have none."""
        if value is None:
            return () if param.multiple or param.nargs == -1 else None
        try:
            return [self._one(word) for word in value] if self._several else self._one(value)
        except ValueError as error:
            raise typer.BadParameter(str(error), ctx=ctx, param=param) from None


def _whole(word: Any, least: float | None, most: float | None) -> int:
    try:
        number = int(word)
    except ValueError:
        raise ValueError(f"{word!r} is not a whole number.") from None
    if least is not None and number < least:
        raise ValueError(f"{number} is less than {least}.")
    if most is not None and number > most:
        raise ValueError(f"{number} is more than {most}.")
    return number


def _word(kind: type[StrEnum], word: Any) -> StrEnum:
    try:
        return kind(word)
    except ValueError:
        raise ValueError(f"{word!r} is not one of {', '.join(repr(one.value) for one in kind)}.") from None
