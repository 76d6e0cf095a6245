"""Strangers' pictures made safe to print: decoded in a limited child, upright, nothing but their pixels."""

import io
from functools import partial
from types import TracebackType
from typing import Self

from importers.candidates import Problem
from importers.worker import Kept, LimitedReader, PictureViewer
from models.errors import ErrorKind, UserError

MOST_BYTES = 200_000_000
"""What the pictures of one file may be together, in bytes."""

Printed = tuple[list[bytes | None], int]
"""The pictures of a file, None for one that cannot be drawn, and how many the file has."""


class Photos:
    """Makes upright JPEGs of photos and of the pages of scans. The child is started for the first of them."""

    def __init__(self) -> None:
        self._reader: LimitedReader | None = None
        self._files = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._reader is not None:
            self._reader.close()

    def __call__(self, data: bytes, most: int) -> Printed:
        """The first ``most`` pictures of a file. UserError(NO_PICTURE) with a ``reason`` where there is none."""
        if self._reader is None:
            self._reader = LimitedReader()
        self._files += 1
        viewer = PictureViewer(self._reader)
        file = Kept(str(self._files), partial(io.BytesIO, data), len(data))
        first = viewer.photo(file, 0)
        if isinstance(first, Problem):
            raise UserError(ErrorKind.NO_PICTURE, reason=first.reason.value)
        made: list[bytes | None] = [first.jpeg]
        size = len(first.jpeg)
        for number in range(1, min(first.pages, most)):
            found = viewer.photo(file, number)
            made.append(None if isinstance(found, Problem) else found.jpeg)
            size += 0 if isinstance(found, Problem) else len(found.jpeg)
            if size > MOST_BYTES:
                break
        return made, first.pages
