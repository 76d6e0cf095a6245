"""Spares PySide6 the compiling of three regular expressions of 6,000 signs each, a tenth of the time it needs to load.

They are for the texts of signatures (``help()``, stub files, complaints about arguments) and stand at the top of its
modules. While it is loaded, patterns as long as these are compiled when something is first looked for with them.
"""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

LONG = 3_000
"""Signs from which a pattern waits."""


class LatePattern:
    """A regular expression that is compiled when one of its methods is first called."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._pattern, self._flags = pattern, flags

    def __getattr__(self, name: str) -> Callable[..., Any]:
        if name.startswith("__"):
            raise AttributeError(name)

        def asked(*given: Any, **named: Any) -> Any:
            return getattr(re.compile(self._pattern, self._flags), name)(*given, **named)

        return asked


@contextmanager
def patterns_late() -> Iterator[None]:
    """Within this, ``re.compile`` gives a ``LatePattern`` for long patterns. For loading a library, in one thread."""
    at_once = re.compile

    def late(pattern: Any, flags: Any = 0) -> Any:
        if isinstance(pattern, str) and len(pattern) >= LONG:
            return LatePattern(pattern, flags)
        return at_once(pattern, flags)

    re.compile = late
    try:
        yield
    finally:
        re.compile = at_once
