"""Words, checklists, templates and fonts: data that the program reads and a translator or a clinic may change."""

from functools import cache
from pathlib import Path
from typing import Any

_HERE = Path(__file__).parent
"""The package is always unpacked; ``importlib.resources`` would cost the first window 10 ms."""


@cache
def table(name: str) -> dict[str, Any]:
    """The TOML table ``name`` (for example ``wording/errors.toml``), parsed once."""
    import tomllib

    return tomllib.loads(text(name))


def text(name: str) -> str:
    """The UTF-8 text resource ``name``."""
    return (_HERE / name).read_text(encoding="utf-8")


def data(name: str) -> bytes:
    """The bytes of resource ``name``."""
    return (_HERE / name).read_bytes()


def place(folder: str) -> str:
    """Where ``folder`` lies on the disk, for a library that reads a file of it by itself."""
    return (_HERE / folder).as_posix()


def names(folder: str) -> list[str]:
    """The names of all resources in ``folder``, in order."""
    return sorted(entry.name for entry in (_HERE / folder).iterdir())
