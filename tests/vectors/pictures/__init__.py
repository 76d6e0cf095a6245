"""Small pictures in forms that nothing here can write; how they were made stands in ``tests/vectors/README.md``."""

from pathlib import Path


def picture(name: str) -> bytes:
    """The bytes of one of them."""
    return (Path(__file__).parent / name).read_bytes()
