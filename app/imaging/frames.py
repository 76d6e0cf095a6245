"""Decoded pictures in memory, the least used let go when they take too much."""

import threading
from collections import OrderedDict
from collections.abc import Callable

from app.imaging.lookup import Picture

MOST_BYTES = 512 * 1024 * 1024

Key = tuple[int, int]
"""A file's number and which of its pictures, from 0."""


def halved(key: Key) -> Key:
    """Under what the same picture at half its size is kept until all of it is decoded."""
    return key[0], ~key[1]


class FrameStore:
    """Keeps pictures by file and number. Safe to use from several threads."""

    def __init__(self, most: int = MOST_BYTES) -> None:
        self._most = most
        self._gate = threading.Lock()
        self._kept: OrderedDict[Key, Picture] = OrderedDict()
        self._making: dict[Key, threading.Lock] = {}
        self._bytes = 0

    @property
    def bytes(self) -> int:
        """What the kept pictures take."""
        return self._bytes

    def __contains__(self, key: Key) -> bool:
        return key in self._kept

    def __len__(self) -> int:
        return len(self._kept)

    def get(self, key: Key) -> Picture | None:
        """A picture that is there, and is now the one used last."""
        with self._gate:
            found = self._kept.get(key)
            if found is not None:
                self._kept.move_to_end(key)
            return found

    def put(self, key: Key, picture: Picture) -> None:
        """Keep a picture, letting go of those used longest ago; the newest is kept however large it is."""
        with self._gate:
            self._drop(key)
            if key[1] >= 0:
                self._drop(halved(key))
            self._bytes += picture.bytes
            self._kept[key] = picture
            while self._bytes > self._most and len(self._kept) > 1:
                _, least = self._kept.popitem(last=False)
                self._bytes -= least.bytes

    def _drop(self, key: Key) -> None:
        before = self._kept.pop(key, None)
        self._bytes -= 0 if before is None else before.bytes

    def fetch(self, key: Key, make: Callable[[], Picture]) -> Picture:
        """The picture that is there, else what ``make`` gives, made once however many threads ask."""
        found = self.get(key)
        if found is not None:
            return found
        with self._gate:
            making = self._making.setdefault(key, threading.Lock())
        with making:
            found = self.get(key)
            try:
                if found is None:
                    found = make()
                    self.put(key, found)
            finally:
                with self._gate:
                    self._making.pop(key, None)
        return found

    def clear(self) -> None:
        """Let go of everything."""
        with self._gate:
            self._kept.clear()
            self._bytes = 0
