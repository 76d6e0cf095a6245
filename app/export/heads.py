"""Reads single elements of a DICOM file without a DICOM library, at a bounded cost whatever the file says.

Little endian only, implicit and explicit VR, sequences as far as asked for (PS3.5 section 7). Every step moves forward
by at least one header of eight bytes, depth and number of steps are limited, and long values are passed over unread.
It is used for the few elements that a directory record repeats, and to check a package's DICOMDIR.
"""

import struct
from collections.abc import Mapping
from typing import BinaryIO, NamedTuple

from app.export.elements import LONG, Element

IMPLICIT_LITTLE = "1.2.840.10008.1.2"
_DEFLATED = "1.2.840.10008.1.2.1.99"
_EXPLICIT_BIG = "1.2.840.10008.1.2.2"

_UNDEFINED = 0xFFFFFFFF
_ITEM, _ITEM_END, _SEQUENCE_END = 0xFFFEE000, 0xFFFEE00D, 0xFFFEE0DD
_WINDOW = 1 << 16
_DEEPEST = 12
_MOST_STEPS = 4_000_000
_LONGEST = 0xFFFE
_BULK = frozenset(("OB", "OD", "OF", "OL", "OV", "OW"))
_NUMBERS = frozenset(("US", "UL"))


class OddHeaderError(Exception):
    """The file is not what this reader can read; it says nothing about its content."""


def read(stream: BinaryIO, wanted: Mapping[int, str], *, steps: int = _MOST_STEPS) -> dict[int, Element]:
    """The elements of ``wanted`` (tag to VR, also for those inside sequences) that the file has, by tag.

    File meta elements included. Empty for a big endian or deflated dataset. Raises OddHeaderError where it is no
    DICOM file (PS3.10 section 7.1) or needs more than ``steps`` elements; a file cut short gives what comes before.
    """
    walker = _Walker(stream, wanted, steps)
    if walker.take(128, 4) != b"DICM":
        raise OddHeaderError
    meta, pos = walker.elements(132, walker.size, explicit=True, last=0x0002FFFF)
    found = {element.tag: element for element in meta}
    syntax = found.get(0x00020010)
    uid = plain(syntax)
    if not uid or uid in (_DEFLATED, _EXPLICIT_BIG):
        return found
    body, _ = walker.elements(pos, walker.size, explicit=uid != IMPLICIT_LITTLE, last=max(wanted))
    return found | {element.tag: element for element in body}


def plain(element: Element | None) -> str:
    """The ASCII text of an element without padding, "" where there is none."""
    if element is None or not isinstance(element.value, bytes):
        return ""
    return element.value.decode("ascii", "replace").strip(" \0")


def items(element: Element | None) -> tuple[tuple[Element, ...], ...]:
    """The items of a sequence, none where there is no sequence."""
    return () if element is None or isinstance(element.value, bytes) else element.value


class _Header(NamedTuple):
    """Tag, VR ("" when implicit) and length of an element, and where its value begins."""

    tag: int
    vr: str
    length: int
    start: int


class _Walker:
    """Walks elements of one stream; positions are counted from its start."""

    def __init__(self, stream: BinaryIO, wanted: Mapping[int, str], steps: int) -> None:
        self.size = stream.seek(0, 2)
        self._stream = stream
        self._wanted = {0x00020010: "UI"} | dict(wanted)
        self._steps = steps
        self._window = b""
        self._start = 0

    def take(self, pos: int, count: int) -> bytes:
        """``count`` bytes at ``pos``; fewer at the end of the file."""
        if not self._start <= pos <= pos + count <= self._start + len(self._window):
            self._stream.seek(pos)
            self._window = self._stream.read(max(count, _WINDOW))
            self._start = pos
        return self._window[pos - self._start : pos - self._start + count]

    def elements(
        self, pos: int, end: int, *, explicit: bool, last: int = 0xFFFFFFFF, depth: int = 0
    ) -> tuple[list[Element], int]:
        """The wanted elements from ``pos``, up to ``end``, a delimiter or the first tag past ``last``; and where."""
        found: list[Element] = []
        while pos + 8 <= end:
            head = self._header(pos, explicit)
            if head.tag == _ITEM_END:
                return found, head.start
            if head.tag > last or (head.length == _UNDEFINED and head.vr in _BULK):
                return found, pos
            element, pos = self._element(head, end, explicit, depth)
            if element is not None:
                found.append(element)
        return found, pos

    def _element(self, head: "_Header", end: int, explicit: bool, depth: int) -> tuple[Element | None, int]:
        """The element if it is wanted and has the VR it should have, and the position after it."""
        vr = self._wanted.get(head.tag, "")
        wanted = bool(vr) and (not explicit or head.vr in (vr, "UN"))
        stop = end if head.length == _UNDEFINED else head.start + head.length
        if head.length == _UNDEFINED or (wanted and vr == "SQ"):
            inside = explicit and head.vr != "UN"
            value, stop = self._items(head.start, min(end, stop), explicit=inside, depth=depth + 1)
            return Element(head.tag, vr, value) if wanted and vr == "SQ" else None, stop
        if not wanted or head.length > _LONGEST or stop > end:
            return None, stop
        value_bytes = self.take(head.start, head.length)
        return Element(head.tag, vr, value_bytes if vr in _NUMBERS else value_bytes.rstrip(b" \0")), stop

    def _header(self, pos: int, explicit: bool) -> "_Header":
        self._steps -= 1
        raw = self.take(pos, 12)
        if self._steps < 0 or len(raw) < 8:
            raise OddHeaderError
        group, number = struct.unpack_from("<HH", raw)
        tag = group << 16 | number
        if not explicit or group == 0xFFFE:
            return _Header(tag, "", struct.unpack_from("<I", raw, 4)[0], pos + 8)
        vr = raw[4:6].decode("ascii", "replace")
        if vr not in LONG:
            return _Header(tag, vr, struct.unpack_from("<H", raw, 6)[0], pos + 8)
        if len(raw) < 12:
            raise OddHeaderError
        return _Header(tag, vr, struct.unpack_from("<I", raw, 8)[0], pos + 12)

    def _items(self, pos: int, end: int, *, explicit: bool, depth: int) -> tuple[tuple[tuple[Element, ...], ...], int]:
        """The items from ``pos`` up to ``end`` or the sequence's delimiter, and the position after it."""
        if depth > _DEEPEST:
            raise OddHeaderError
        found: list[tuple[Element, ...]] = []
        while pos + 8 <= end:
            head = self._header(pos, explicit)
            if head.tag == _SEQUENCE_END:
                return tuple(found), head.start
            if head.tag != _ITEM:
                raise OddHeaderError
            stop = end if head.length == _UNDEFINED else head.start + head.length
            one, after = self.elements(head.start, min(end, stop), explicit=explicit, depth=depth)
            pos = after if head.length == _UNDEFINED else stop
            found.append(tuple(one))
        return tuple(found), max(pos, end)
