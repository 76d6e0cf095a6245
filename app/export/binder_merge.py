"""Pages of strangers' PDFs as drawings that can be placed on our own pages, with their text kept."""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.export.pdf_copy import Budget, Copier, TooMuch

if TYPE_CHECKING:
    from pypdf import PageObject, PdfReader, PdfWriter

LIMITS: dict[str, Any] = {
    "page_tree_maximum_entries": 20_000,
    "page_tree_maximum_page_entries": 400_000,
    "stream_decoding_work_maximum_length": 60_000_000,
    "zlib_maximum_output_length": 20_000_000,
    "lzw_maximum_output_length": 20_000_000,
    "run_length_maximum_output_length": 20_000_000,
    "array_based_stream_maximum_output_length": 20_000_000,
}
MOST_BYTES = 200_000_000
MOST_ANNOTATIONS = 500
_FEW = 64
_HIDDEN = 2 | 32
_NOT_DRAWN = ("/Popup", "/Link", "/Movie", "/Sound", "/Screen", "/RichMedia", "/FileAttachment", "/3D")
Matrix = tuple[float, float, float, float, float, float]
Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Drawing:
    """One page as a form XObject: its reference, its visible size in points, and the matrix that puts it upright.

    ``marks`` are the appearances of its annotations (filled form fields, notes, stamps) with their own matrices.
    """

    form: Any
    size: tuple[float, float]
    matrix: Matrix
    marks: tuple[tuple[Any, Matrix], ...] = ()


@dataclass(frozen=True, slots=True)
class Unbound:
    """Why a document gives no pages: a code of ``why_…`` in the wording."""

    why: str


Pages = tuple[list[Drawing | None], int]
"""The pages of a document, None for one that is damaged, and how many the document has."""


def drawings(data: bytes, out: "PdfWriter", budget: Budget, most: int) -> Pages | Unbound:
    """The first ``most`` pages of a PDF, copied into ``out``; or why there are none.

    Never raises for what is in the file.
    """
    from pypdf.errors import LimitReachedError

    if len(data) > MOST_BYTES:
        return Unbound("too_large")
    try:
        return _drawings(data, out, budget, most)
    except TooMuch:
        return Unbound("too_slow" if budget.late else "too_large")
    except (MemoryError, LimitReachedError):
        return Unbound("too_large")
    except Exception:  # noqa: BLE001 - pypdf raises six families of exceptions for damaged files, RecursionError among them
        return Unbound("too_slow" if budget.late else "damaged")


def _drawings(data: bytes, out: "PdfWriter", budget: Budget, most: int) -> Pages | Unbound:
    from pypdf import PasswordType, PdfReader, apply_configuration, get_configuration

    with apply_configuration(get_configuration().with_overwrites(**LIMITS)):
        reader = PdfReader(io.BytesIO(data))
        if reader.is_encrypted and reader.decrypt("") == PasswordType.NOT_DECRYPTED:
            return Unbound("password")
        total = len(reader.pages)
        copier = Copier(out, budget)
        made = [_attempt(reader, index, copier) for index in range(min(total, most))]
    if not any(made):
        return Unbound("damaged" if made else "empty")
    return made, total


def _attempt(reader: "PdfReader", index: int, copier: Copier) -> Drawing | None:
    from pypdf.errors import LimitReachedError

    try:
        return drawing(reader.pages[index], copier)
    except (TooMuch, MemoryError, LimitReachedError):
        raise
    except Exception:  # noqa: BLE001 - one damaged page, told as such, does not cost the others
        return None


def drawing(page: "PageObject", copier: Copier) -> Drawing:
    """One page as a drawing. Its own fonts, pictures and text stay what they are."""
    box = _visible(page)
    parts = tuple(_which(page, key) for key in ("/Contents", "/Resources", "/Group"))
    made_of = (parts, box)
    if made_of not in copier.drawn:
        copier.drawn[made_of] = copier.out._add_object(_form(page, box, copier))
    size, matrix = upright(box, int(page.rotation) % 360)
    return Drawing(copier.drawn[made_of], size, matrix, tuple(_marks(page, copier)))


def _which(page: "PageObject", key: str) -> object:
    """What tells one object of a document from another, however often it is used."""
    value = dict.get(page, key)
    return getattr(value, "idnum", None) or (repr(value) if len(value or ()) < _FEW else id(value))


def _form(page: "PageObject", box: Box, copier: Copier) -> Any:
    from pypdf import generic

    form = generic.EncodedStreamObject()
    _content(page, form)
    copier.budget.spend(len(form._data))
    form.update(
        {
            generic.NameObject("/Type"): generic.NameObject("/XObject"),
            generic.NameObject("/Subtype"): generic.NameObject("/Form"),
            generic.NameObject("/BBox"): generic.ArrayObject(generic.FloatObject(edge) for edge in box),
            generic.NameObject("/Resources"): copier.copy(page.get("/Resources", generic.DictionaryObject())),
        }
    )
    if "/Group" in page and isinstance(page["/Group"], generic.DictionaryObject):
        form[generic.NameObject("/Group")] = copier.copy(page["/Group"])
    return form


def _visible(page: "PageObject") -> Box:
    """The crop box within the media box, corners in order; the media box where the crop box makes no sense."""
    media, crop = _ordered(page.mediabox), _ordered(page.cropbox)
    box = (max(media[0], crop[0]), max(media[1], crop[1]), min(media[2], crop[2]), min(media[3], crop[3]))
    box = box if box[2] - box[0] > 1 and box[3] - box[1] > 1 else media
    return box if box[2] - box[0] > 1 and box[3] - box[1] > 1 else (0.0, 0.0, 595.0, 842.0)


def _ordered(box: Any) -> Box:
    left, bottom, right, top = (max(-1e6, min(1e6, float(edge))) for edge in box)
    return min(left, right), min(bottom, top), max(left, right), max(bottom, top)


def upright(box: Box, rotation: int) -> tuple[tuple[float, float], Matrix]:
    """Size and matrix that bring a box turned clockwise by ``rotation`` degrees to the origin (ISO 32000-2, 8.3)."""
    left, bottom, right, top = box
    wide, high = right - left, top - bottom
    matrices: dict[int, Matrix] = {
        90: (0, -1, 1, 0, -bottom, right),
        180: (-1, 0, 0, -1, right, top),
        270: (0, 1, -1, 0, top, -left),
    }
    size = (high, wide) if rotation in (90, 270) else (wide, high)
    return size, matrices.get(rotation, (1, 0, 0, 1, -left, -bottom))


def _content(page: "PageObject", form: Any) -> None:
    """A single content stream goes along as it is encoded; several become one."""
    from pypdf import generic

    contents = page.get("/Contents")
    contents = contents.get_object() if contents is not None else None
    if isinstance(contents, generic.ArrayObject) and len(contents) == 1:
        contents = contents[0].get_object()
    if isinstance(contents, generic.ArrayObject):
        parts = (part.get_object() for part in contents)
        joined = generic.DecodedStreamObject()
        joined.set_data(b"\n".join(part.get_data() for part in parts if isinstance(part, generic.StreamObject)))
        contents = joined.flate_encode()
    form._data = b""
    if isinstance(contents, generic.StreamObject) and "/F" not in contents:
        form._data = contents._data
        for key in ("/Filter", "/DecodeParms"):
            if key in contents:
                form[generic.NameObject(key)] = _plain(contents[key])


def _plain(value: Any) -> Any:
    """A copy of a stream's filters: names, numbers and dictionaries of them."""
    from pypdf import generic

    value = value.get_object()
    if isinstance(value, generic.ArrayObject):
        return generic.ArrayObject(_plain(item) for item in value[:16])
    if isinstance(value, generic.DictionaryObject):
        simple = {key: item for key, item in value.items() if isinstance(item, int | float | generic.BooleanObject)}
        return generic.DictionaryObject(simple)
    return value if isinstance(value, generic.NameObject) else generic.NullObject()


def _marks(page: "PageObject", copier: Copier) -> Iterator[tuple[Any, Matrix]]:
    """The appearances that a reader would see on the page."""
    from pypdf import generic

    annotations = page.get("/Annots")
    annotations = annotations.get_object() if annotations is not None else None
    if not isinstance(annotations, generic.ArrayObject):
        return
    for reference in annotations[:MOST_ANNOTATIONS]:
        note = reference.get_object()
        look = _appearance(note) if isinstance(note, generic.DictionaryObject) else None
        if look is not None:
            yield copier.copy(look), _fitting(look.get_object(), _ordered(note["/Rect"]))


def _appearance(note: Any) -> Any | None:
    """The normal appearance stream of an annotation, by its state if it has several (12.5.5)."""
    from pypdf import generic

    if note.get("/Subtype") in _NOT_DRAWN or int(note.get("/F", 0)) & _HIDDEN or "/Rect" not in note:
        return None
    looks = note.get("/AP")
    looks = looks.get_object() if looks is not None else None
    look = looks.get("/N") if isinstance(looks, generic.DictionaryObject) else None
    if look is not None and not isinstance(look.get_object(), generic.StreamObject):
        states = look.get_object()
        look = states.get(note.get("/AS", "/Off")) if isinstance(states, generic.DictionaryObject) else None
    return look if look is not None and isinstance(look.get_object(), generic.StreamObject) else None


def _fitting(look: Any, rect: Box) -> Matrix:
    """The matrix that maps an appearance's box onto the annotation's rectangle (12.5.5, algorithm 8.1)."""
    left, bottom, right, top = _ordered(look.get("/BBox", (0, 0, 1, 1)))
    a, b, c, d, e, f = (float(part) for part in look.get("/Matrix", (1, 0, 0, 1, 0, 0)))
    xs, ys = zip(*((a * x + c * y + e, b * x + d * y + f) for x in (left, right) for y in (bottom, top)), strict=True)
    wide, high = max(xs) - min(xs) or 1.0, max(ys) - min(ys) or 1.0
    across, up = (rect[2] - rect[0]) / wide, (rect[3] - rect[1]) / high
    return across, 0, 0, up, rect[0] - min(xs) * across, rect[1] - min(ys) * up
