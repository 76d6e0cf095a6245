"""Office files (ISO/IEC 29500 and 26300): the words in the few parts that hold them, each read up to a limit."""

import re
import zipfile
import zlib
from collections.abc import Iterable
from io import BytesIO

from importers.readers.document.reading import Document, UnreadableError, tidy
from importers.readers.document.tree import Node, NotReadableError, parse

_LARGEST = 48 << 20
_MOST_MEMBERS = 5_000
_SHEETS = 30
_LINES = frozenset(("p", "h", "tr", "table-row", "row"))
_CELLS = frozenset(("tc", "table-cell"))
_UNSEEN = frozenset(("instrText", "delText", "annotation", "tracked-changes", "pict", "object", "AlternateContent"))


def read(data: bytes) -> Document:
    """The words of a text document or of the tables in it."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as box:
            names = box.namelist()
            if len(names) > _MOST_MEMBERS:
                raise UnreadableError("too many entries")
            return Document(tidy(_words(box, names)))
    except (zipfile.BadZipFile, zlib.error, RuntimeError, EOFError, NotReadableError) as error:
        raise UnreadableError("office") from error


def _words(box: zipfile.ZipFile, names: list[str]) -> str:
    if "word/document.xml" in names:
        heads = sorted(name for name in names if re.fullmatch(r"word/(?:header|footer)\d{1,3}\.xml", name))[:6]
        top = [name for name in heads if "header" in name]
        return "\n".join(_text(_part(box, name)) for name in (*top, "word/document.xml"))
    if "xl/workbook.xml" in names:
        return _tables(box, names)
    if "content.xml" in names:
        body = _part(box, "content.xml").first("body")
        return _text(body) if body is not None else ""
    raise UnreadableError("office", unknown=True)


def _part(box: zipfile.ZipFile, name: str) -> Node:
    with box.open(name) as stream:
        data = stream.read(_LARGEST + 1)
    if len(data) > _LARGEST:
        raise UnreadableError("too large when unpacked")
    return parse(data)[0]


def _text(node: Node) -> str:
    pieces: list[str] = []
    _gather(node, pieces)
    return "".join(pieces)


def _gather(node: Node, pieces: list[str]) -> None:
    for one in node.content:
        if isinstance(one, str):
            if node.name in ("t", "p", "h", "span", "a"):
                pieces.append(one)
            continue
        if one.name in _UNSEEN:
            continue
        if one.name in ("tab", "br", "cr", "line-break", "s"):
            pieces.append({"tab": "\t", "s": " "}.get(one.name, "\n"))
        if one.name in _CELLS:
            pieces.append(" ".join(_text(one).split()) + "\t")
            continue
        _gather(one, pieces)
        if one.name in _LINES:
            pieces.append("\n")


def _tables(box: zipfile.ZipFile, names: list[str]) -> str:
    shared: list[str] = []
    if "xl/sharedStrings.xml" in names:
        shared = ["".join(_texts(one)) for one in _part(box, "xl/sharedStrings.xml").all("si")]
    sheets = sorted(name for name in names if re.fullmatch(r"xl/worksheets/sheet\d{1,3}\.xml", name))[:_SHEETS]
    rows = (row for name in sheets for row in _part(box, name).all("sheetData", "row"))
    return "\n".join("\t".join(_cell(cell, shared) for cell in row.all("c")) for row in rows)


def _texts(node: Node) -> Iterable[str]:
    return (one.words() for one in node.every("t"))


def _cell(cell: Node, shared: list[str]) -> str:
    value = cell.words("v")
    if cell.attributes.get("t") == "s":
        return shared[int(value)] if value.isdecimal() and int(value) < len(shared) else ""
    return value or "".join(_texts(cell))
