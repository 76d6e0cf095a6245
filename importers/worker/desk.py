"""The child's desk: the file it was asked about last stays on it, so that its next page need not be sent again."""

from collections.abc import Mapping
from typing import Any


class Desk:
    """Holds one file at most. ``document`` is what a reader made of its bytes, None until one has."""

    def __init__(self) -> None:
        self.body = b""
        self.document: Any = None
        self._token = ""

    def make_room(self, head: Mapping[str, Any]) -> None:
        """Put away what is not asked for, before the bytes of another file come."""
        if not head.get("held"):
            self._put_away()

    def lay(self, head: Mapping[str, Any], body: bytes) -> None:
        """Take the file a request is about: the one that lies here, or the one that came with it."""
        if not head.get("held"):
            self._token, self.body = head.get("kept", ""), body
        elif head.get("kept") != self._token:
            raise ValueError("asked for a file that is not here")

    def _put_away(self) -> None:
        if self.document is not None:
            self.document.close()
        self.body, self.document, self._token = b"", None, ""
