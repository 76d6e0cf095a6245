"""XML as a small tree, read by expat without documents' types: no entity is declared or expanded, nothing is fetched.

Prefixes are dropped and need not be declared, for fragments and careless programs leave the declarations out.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.parsers import expat

DEEPEST = 200
MOST_NODES = 400_000
_PIECE = 1 << 16


class NotReadableError(Exception):
    """XML that is not read; says why in a word."""


class _EnoughError(Exception):
    """The tree is as large as it may be."""


@dataclass(slots=True)
class Node:
    """One element: its name without prefix, its attributes likewise, and what is in it in order."""

    name: str
    attributes: dict[str, str]
    content: list["Node | str"] = field(default_factory=list)

    @property
    def children(self) -> Iterator["Node"]:
        """The elements directly inside."""
        return (one for one in self.content if isinstance(one, Node))

    def all(self, *path: str) -> Iterator["Node"]:
        """The elements at the end of ``path``, one name a level."""
        found = (one for one in self.children if one.name == path[0])
        for one in found:
            yield from (one.all(*path[1:]) if len(path) > 1 else (one,))

    def first(self, *path: str) -> "Node | None":
        """The first of ``all``."""
        return next(self.all(*path), None)

    def value(self, *path: str, of: str = "value") -> str:
        """An attribute of the first element at ``path``, "" without it."""
        found = self.first(*path)
        return found.attributes.get(of, "").strip() if found is not None else ""

    def words(self, *path: str) -> str:
        """All text at and below ``path`` on one line, "" without it."""
        found = self.first(*path) if path else self
        return " ".join("".join(found.pieces()).split()) if found is not None else ""

    def pieces(self) -> Iterator[str]:
        """All text below, in order."""
        for one in self.content:
            if isinstance(one, str):
                yield one
            else:
                yield from one.pieces()

    def every(self, name: str) -> Iterator["Node"]:
        """All elements called ``name`` at any depth."""
        for one in self.children:
            if one.name == name:
                yield one
            yield from one.every(name)


def parse(data: bytes, *, whole: bool = True) -> tuple[Node, bool]:
    """The root and whether all of it is there; what is beyond ``MOST_NODES`` or missing at the end is left out.

    Raises NotReadableError for what is no XML, declares entities, or is nested deeper than ``DEEPEST``.
    """
    builder = _Builder()
    parser = builder.parser()
    try:
        for start in range(0, len(data), _PIECE):
            parser.Parse(data[start : start + _PIECE], False)
        if whole:
            parser.Parse(b"", True)
    except _EnoughError:
        return builder.grown(), False
    except (expat.ExpatError, LookupError, ValueError) as error:
        raise NotReadableError("xml") from error
    return builder.grown(), whole


class _Builder:
    """What expat calls."""

    def __init__(self) -> None:
        self._top = Node("", {})
        self._open = [self._top]
        self._count = 0

    def parser(self) -> expat.XMLParserType:
        made = expat.ParserCreate()
        made.buffer_text = True
        made.StartElementHandler = self._start
        made.EndElementHandler = self._end
        made.CharacterDataHandler = self._characters
        made.EntityDeclHandler = self._entity
        return made

    def grown(self) -> Node:
        root = next(self._top.children, None)
        if root is None:
            raise NotReadableError("xml")
        return root

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._count += 1
        if self._count > MOST_NODES:
            raise _EnoughError
        if len(self._open) > DEEPEST:
            raise NotReadableError("nested")
        plain = {key.rpartition(":")[2]: value for key, value in attributes.items()}
        node = Node(name.rpartition(":")[2], plain)
        self._open[-1].content.append(node)
        self._open.append(node)

    def _end(self, _name: str) -> None:
        self._open.pop()

    def _characters(self, text: str) -> None:
        self._open[-1].content.append(text)

    def _entity(self, *_declared: object) -> None:
        raise NotReadableError("entities")
