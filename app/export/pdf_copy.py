"""Copy what a stranger's PDF page needs to be drawn, and nothing that can act (ISO 32000-2, 7.8 and 12.6).

Only what hangs on a page's resources is followed. Dictionaries that start something (actions, scripts, embedded files,
references to other files) are left behind wherever they stand, so the copy has none whatever the original holds.
Streams are copied as they are encoded; nothing is inflated here.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pypdf import PdfWriter

MOST_DEPTH = 80
MOST_OBJECTS = 400_000
MOST_BYTES = 256_000_000
SECONDS = 20.0


def _names(text: str) -> frozenset[str]:
    return frozenset("/" + name for name in text.split())


_ACTING = _names(
    "A AA OpenAction JS JavaScript URI AF EF RF EmbeddedFiles Names Metadata PieceInfo Ref OPI Alternates StructParent "
    "StructParents Parent P Annots AcroForm XFA RichMediaContent Win Unix Mac"
)
_FILE_KEYS = _names("F FFilter FDecodeParms DL Length")
_ACTIONS = _names(
    "JavaScript Launch URI SubmitForm ResetForm ImportData GoTo GoToR GoToE GoToDp Named Movie Sound Rendition Thread "
    "Hide SetOCGState Trans GoTo3DView RichMediaExecute"
)
_FORBIDDEN_TYPES = _names("Filespec F EmbeddedFile Action Page Pages Catalog Annot 3D Sig")
_NAME_MAPS = _names("XObject Font ExtGState Pattern Shading ColorSpace Properties CharProcs Colorants")

logging.getLogger("pypdf").addHandler(logging.NullHandler())
logging.getLogger("pypdf").propagate = False


class TooMuch(Exception):  # noqa: N818 - a limit, not a fault
    """A document asks for more objects, depth or time than one may have."""


@dataclass
class Budget:
    """What one document may cost. ``monotonic`` gives seconds that only grow."""

    monotonic: Callable[[], float]
    seconds: float = SECONDS
    objects: int = MOST_OBJECTS
    bytes: int = MOST_BYTES
    started: float = field(init=False)

    def __post_init__(self) -> None:
        self.started = self.monotonic()

    def spend(self, size: int = 0) -> None:
        """Count one object of ``size`` bytes; TooMuch when objects, bytes or time are used up."""
        self.objects -= 1
        self.bytes -= size
        if self.objects < 0 or self.bytes < 0 or (self.objects % 64 == 0 and self.late):
            raise TooMuch

    @property
    def late(self) -> bool:
        """True when the time is used up."""
        return self.monotonic() - self.started > self.seconds


class Copier:
    """Copies objects of one document into ``out``; an object met twice is copied once.

    ``drawn`` is for whoever makes drawings with it: those made so far, by what they are made of.
    """

    def __init__(self, out: "PdfWriter", budget: Budget) -> None:
        self.out = out
        self.budget = budget
        self.drawn: dict[object, Any] = {}
        self._done: dict[tuple[int, int], Any] = {}

    def copy(self, value: Any, depth: int = 0, *, names: bool = False) -> Any:
        """The copy of one value, null for what must not come along. ``names`` marks a map of resources by name."""
        from pypdf import generic

        self.budget.spend()
        if depth > MOST_DEPTH:
            raise TooMuch
        if isinstance(value, generic.IndirectObject):
            return self._indirect(value, depth, names=names)
        if isinstance(value, generic.StreamObject):
            return self._indirect_of(self._stream(value, generic.EncodedStreamObject(), depth))
        if isinstance(value, generic.DictionaryObject):
            return self._dictionary(value, generic.DictionaryObject(), depth, names=names)
        if isinstance(value, generic.ArrayObject):
            return generic.ArrayObject(self.copy(item, depth + 1) for item in value)
        return value.clone(self.out)

    def _indirect(self, reference: Any, depth: int, *, names: bool) -> Any:
        """A reference to the copy; made before its content is copied, so that circles close."""
        from pypdf import generic

        key = (reference.idnum, reference.generation)
        if key in self._done:
            return self._done[key]
        value = reference.get_object()
        if isinstance(value, generic.StreamObject):
            copy: Any = generic.EncodedStreamObject()
            self._done[key] = self._indirect_of(copy)
            self._stream(value, copy, depth)
        elif isinstance(value, generic.DictionaryObject):
            copy = generic.DictionaryObject()
            self._done[key] = self._indirect_of(copy)
            self._dictionary(value, copy, depth, names=names)
        else:
            self._done[key] = generic.NullObject()
            self._done[key] = generic.NullObject() if value is None else self.copy(value, depth + 1)
        return self._done[key]

    def _indirect_of(self, value: Any) -> Any:
        return self.out._add_object(value)

    def _stream(self, stream: Any, copy: Any, depth: int) -> Any:
        self.budget.spend(len(stream._data))
        self._dictionary(stream, copy, depth, left=_FILE_KEYS)
        copy._data = b"" if str(stream.get("/Subtype")) == "/PS" or _acts(stream) else stream._data
        return copy

    def _dictionary(
        self, source: Any, copy: Any, depth: int, *, names: bool = False, left: frozenset[str] = frozenset()
    ) -> Any:
        if not names and _acts(source):
            return copy
        for key, value in source.items():
            if names or (key not in _ACTING and key not in left):
                copy[key.clone(self.out)] = self.copy(value, depth + 1, names=not names and key in _NAME_MAPS)
        return copy


def _acts(dictionary: Any) -> bool:
    """True for dictionaries that start something or are no part of a drawing."""
    from pypdf import generic

    kind, action = (str(dictionary.get(key, generic.NullObject()).get_object()) for key in ("/Type", "/S"))
    return kind in _FORBIDDEN_TYPES or action in _ACTIONS
