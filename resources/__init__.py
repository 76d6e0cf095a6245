"""Words, checklists, templates and fonts: data that the program reads and a translator or a clinic may change."""

from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any


@cache
def table(name: str) -> dict[str, Any]:
    """The TOML table ``name`` (for example ``wording/errors.toml``), parsed once."""
    import tomllib

    return tomllib.loads(text(name))


def text(name: str) -> str:
    """The UTF-8 text resource ``name``."""
    return files(__name__).joinpath(name).read_text(encoding="utf-8")


def data(name: str) -> bytes:
    """The bytes of resource ``name``."""
    return files(__name__).joinpath(name).read_bytes()


def place(folder: str) -> str:
    """Where ``folder`` lies on the disk, for a library that reads a file of it by itself."""
    return Path(str(files(__name__).joinpath(folder))).as_posix()


def names(folder: str) -> list[str]:
    """The names of all resources in ``folder``, in order."""
    return sorted(entry.name for entry in files(__name__).joinpath(folder).iterdir())
