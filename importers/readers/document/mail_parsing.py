"""A mail taken apart (MIME, RFC 2045 to 2049) without its large attachments, which stay where they lie until asked for.

The standard library's parser makes a text of every line; of a mail of 100 MB it makes 800.
"""

import binascii
import email
import email.policy
import quopri
import re
from email.message import EmailMessage, MIMEPart

_LARGE = re.compile(rb"[A-Za-z0-9+/=\r\n]{65536,}")
_HEADS_END = re.compile(rb"\r?\n\r?\n")
_MARK = b"cut-out-here"
_AS_IT_IS = email.policy.default.clone(refold_source="none")


class Parsed:
    """A mail and its parts; ``message`` holds marks instead of long stretches in base 64."""

    def __init__(self, data: bytes) -> None:
        mark = _MARK
        while mark in data:
            mark += b"-"
        self._marked = re.compile(re.escape(mark) + rb" (\d{1,6});")
        self._data, self._places = data, list[tuple[int, int]]()
        pieces, end = list[bytes](), 0
        for found in _LARGE.finditer(data):
            start, behind = _behind_heads(found), found.start() + len(found[0].rstrip(b"\r\n"))
            pieces += [data[end:start], mark, b" %d;" % len(self._places)]
            end = max(start, behind)
            self._places.append((start, end))
        light = b"".join([*pieces, data[end:]]) if pieces else data
        message = email.message_from_bytes(light, policy=email.policy.default)
        assert isinstance(message, EmailMessage)
        self.message = message

    def content(self, part: MIMEPart) -> bytes:
        """What a part holds, unpacked; of a mail in it its bytes as they came, but for the ends of lines."""
        inner = part.get_payload()
        if isinstance(inner, list):
            some = (one.as_bytes(policy=_AS_IT_IS) for one in inner if isinstance(one, MIMEPart))
            return self._restored(b"\n".join(some), b"\n")
        raw = str(inner).encode("utf-8", "surrogateescape")
        if not self._marked.search(raw):
            content = part.get_payload(decode=True)
            return content if isinstance(content, bytes) else b""
        return _decoded(self._restored(raw), str(part["Content-Transfer-Encoding"] or "").strip().lower())

    def whole(self, part: MIMEPart) -> MIMEPart:
        """A part with what was taken out of it put back."""
        inner = part.get_payload()
        raw = inner.encode("utf-8", "surrogateescape") if isinstance(inner, str) else b""
        if self._marked.search(raw):
            part.set_payload(self._restored(raw).decode("ascii", "surrogateescape"))
        return part

    def _restored(self, raw: bytes, line_end: bytes = b"\r\n") -> bytes:
        """``raw`` with what was taken out put back, in lines that end as said."""

        def piece(found: re.Match[bytes]) -> bytes:
            number = int(found[1])
            start, end = self._places[number] if number < len(self._places) else (0, 0)
            taken = self._data[start:end]
            return taken if line_end == b"\r\n" else taken.replace(b"\r\n", line_end)

        return self._marked.sub(piece, raw)


def _behind_heads(found: re.Match[bytes]) -> int:
    """Where a long stretch begins that may have begun with the last word of a part's labels."""
    ends = _HEADS_END.search(found[0], 0, 1024)
    return found.start() + ends.end() if ends else found.start()


def _decoded(raw: bytes, encoding: str) -> bytes:
    if encoding == "base64":
        try:
            return binascii.a2b_base64(raw)
        except binascii.Error:
            signs = raw.translate(None, b"\r\n=")
            return binascii.a2b_base64(signs[: len(signs) - (len(signs) % 4 == 1)] + b"===")
    return quopri.decodestring(raw) if encoding == "quoted-printable" else raw
