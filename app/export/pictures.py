"""Strangers' pictures made safe to print: decoded in a limited child, upright, nothing but their pixels."""

import io
from types import TracebackType
from typing import Self

from importers.candidates import Problem
from importers.worker import LimitedReader, Viewer
from models.errors import ErrorKind, UserError


class Photos:
    """Makes upright JPEGs of photos and scans. The child is started for the first of them."""

    def __init__(self) -> None:
        self._reader: LimitedReader | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._reader is not None:
            self._reader.close()

    def __call__(self, data: bytes) -> bytes:
        """The picture as a JPEG. UserError(NO_PICTURE) with a ``reason`` where there is none."""
        if self._reader is None:
            self._reader = LimitedReader()
        found = Viewer(self._reader).photo(io.BytesIO(data), len(data))
        if isinstance(found, Problem):
            raise UserError(ErrorKind.NO_PICTURE, reason=found.reason.value)
        return found
