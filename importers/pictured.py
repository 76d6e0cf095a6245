"""What pictures, recordings and documents look like, as the limited child tells it: plain values a screen may know."""

from dataclasses import dataclass, field
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Frame:
    """One decoded picture of a DICOM file, its modality LUT applied (PS3.3, C.11.1).

    ``pixels`` are rows of ``columns`` values from the upper left: three bytes a pixel (red, green, blue) where
    ``colour``, else one number of ``number`` (``u1``, ``i4`` or ``f4``, little endian). ``frames`` counts the file's
    pictures. ``windows`` are (centre, width) pairs for ``function`` (LINEAR, LINEAR_EXACT, SIGMOID; C.11.2).
    ``padding`` is the range that is no part of the picture. ``inverted``: the lowest value is white. ``lut`` is a VOI
    LUT of 16-bit numbers, its entries standing for the values from ``lut_first`` on, with ``lut_bits`` in use.
    ``line`` is slope and intercept where the values are whole stored numbers put on that line. ``overlay`` is what is
    drawn over the picture: a bit for each pixel, by row, the highest bit of a byte first; empty for nothing.
    ``partial``: the file breaks off before the picture's end, and zeros stand for the rest. ``whole`` are rows and
    columns of the picture itself where this is no more than every second row and column of it. ``unit`` is Gy for a
    planned dose, else empty.
    """

    rows: int
    columns: int
    frames: int
    colour: bool
    number: str
    pixels: bytes = field(repr=False)
    inverted: bool = False
    windows: tuple[tuple[float, float], ...] = ()
    function: str = "LINEAR"
    padding: tuple[float, float] | None = None
    lut: bytes = field(default=b"", repr=False)
    lut_first: int = 0
    lut_bits: int = 16
    line: tuple[float, float] | None = None
    overlay: bytes = field(default=b"", repr=False)
    partial: bool = False
    whole: tuple[int, int] | None = None
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Tape:
    """A sound recording: ``rate`` moments a second, ``moments`` in all, each a number for one or two ``channels``."""

    rate: int
    channels: int
    moments: int

    @property
    def seconds(self) -> float:
        """How long it is."""
        return self.moments / self.rate


class Measure(StrEnum):
    """What a picture's pixel spacing is worth."""

    PATIENT = "patient"
    CALIBRATED = "calibrated"
    DETECTOR = "detector"
    REGIONS = "regions"
    NONE = "none"


Vector = tuple[float, float, float]
"""Millimetres or a direction in the patient: to the left, to the back, to the head (PS3.3, C.7.6.2.1.1)."""


@dataclass(frozen=True, slots=True)
class Region:
    """A part of an ultrasound picture with its own scale (PS3.3, C.8.5.5), ``dx`` and ``dy`` millimetres a pixel.

    Its edges are pixels of the picture, the last ones included.
    """

    left: int
    top: int
    right: int
    bottom: int
    dx: float
    dy: float


@dataclass(frozen=True, slots=True)
class Placement:
    """Where one picture lies in the patient and what its pixels measure (PS3.3, C.7.6.2 and C.7.6.16.2).

    ``origin`` is the centre of the upper left pixel in mm, ``across`` and ``down`` the directions of a row and of a
    column; all None together. ``spacing`` is (between rows, between columns) in mm. ``letters`` are Patient Orientation
    as written, for pictures without geometry. ``part`` tells apart pictures that lie in one Series but do not belong in
    one stack (echo, kind of image, diffusion weight); ``time`` orders repetitions of one place. ``aspect`` is how much
    higher than wide pixels are said to be where nothing tells how large (PS3.3, C.7.6.3.1.7).
    """

    rows: int
    columns: int
    origin: Vector | None = None
    across: Vector | None = None
    down: Vector | None = None
    spacing: tuple[float, float] | None = None
    measure: Measure = Measure.NONE
    regions: tuple[Region, ...] = ()
    thickness: float | None = None
    frame_of_reference: str = ""
    letters: tuple[str, str] = ("", "")
    part: tuple[str, ...] = ()
    time: tuple[float, ...] = ()
    mosaic: bool = False
    aspect: float = 1.0

    @property
    def higher(self) -> float:
        """How much higher than wide its pixels are, by their spacing where that is known."""
        known = self.spacing is not None and all(self.spacing)
        return round(self.spacing[0] / self.spacing[1], 4) if self.spacing is not None and known else self.aspect


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a picture's stored numbers mean: value = stored * ``slope`` + ``intercept``, seen through a window."""

    slope: float = 1.0
    intercept: float = 0.0
    windows: tuple[tuple[float, float], ...] = ()
    function: str = "LINEAR"


@dataclass(frozen=True, slots=True)
class Plain:
    """Grey pixels that lie in the file as they are (PS3.5, annex A.1 and A.2), little endian, from ``offset`` on.

    ``bits`` of the ``allocated`` (8 or 16) of a pixel are in use, the lowest ones. ``padding`` is a range of stored
    numbers that is no part of the picture. ``meanings`` holds one for all pictures, or one for each.
    """

    offset: int
    rows: int
    columns: int
    frames: int
    allocated: int
    bits: int
    signed: bool
    inverted: bool
    padding: tuple[float, float] | None
    meanings: tuple[Meaning, ...]


@dataclass(frozen=True, slots=True)
class Survey:
    """What the head of a DICOM file says of its pictures: where each lies, and where its pixels are, if plain.

    ``across`` is more than 1 for a mosaic, one frame that holds so many pictures in a row and in a column;
    ``placements`` are then those of its parts, in their order, of which there may be fewer than there is room for.
    """

    placements: tuple[Placement, ...]
    plain: Plain | None = None
    across: int = 1


@dataclass(frozen=True, slots=True)
class Channel:
    """One channel of a recording: ``samples`` are reals of 4 bytes, little endian, in ``unit``; NaN where nothing was.

    ``name`` is the short one where it is a lead of an ECG (I, aVR, V1), else as the file calls it.
    """

    name: str
    unit: str
    samples: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Wave:
    """Channels recorded together, ``rate`` samples a second of each (PS3.3, C.10.9). ``cut``: there was more."""

    label: str
    rate: float
    channels: tuple[Channel, ...]
    cut: bool = False


@dataclass(frozen=True, slots=True)
class Reference:
    """A picture or other object that a document points to, and which of its frames, from 1; none means all."""

    sop_instance_uid: str
    frames: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class ReportLine:
    """One item of a structured report (PS3.3, C.17.3): how deep it stands, what it is about, and what it says.

    ``kind`` is its value type (CONTAINER, TEXT, NUM, IMAGE ...); ``value`` may run over several lines.
    """

    depth: int
    kind: str
    concept: str
    value: str = ""
    unit: str = ""
    references: tuple[Reference, ...] = ()


@dataclass(frozen=True, slots=True)
class Outline:
    """A structured report or a choice of key images, in reading order. ``cut``: there was more than is told here.

    ``completed`` and ``verified`` tell whether whoever wrote it called it so, None that the document does not say.
    ``evidence`` are all objects it says it rests on, whether or not a line points to them.
    """

    title: str
    lines: tuple[ReportLine, ...]
    evidence: tuple[str, ...] = ()
    completed: bool | None = None
    verified: bool = False
    cut: bool = False


@dataclass(frozen=True, slots=True)
class TagLine:
    """One element of a DICOM file as text: tag, value representation, name, shortened value, depth in sequences."""

    tag: str
    vr: str
    name: str
    value: str
    depth: int = 0

    def __str__(self) -> str:
        return f"{'  ' * self.depth}{self.tag} {self.vr} {self.name}: {self.value}"


@dataclass(frozen=True, slots=True)
class Raster:
    """A picture ready to be shown: rows from the top, each pixel four bytes: blue, green, red, and one without meaning.

    ``scale`` says how much smaller than the original it is (1: as large); ``pages`` counts the file's pictures.
    """

    width: int
    height: int
    pixels: bytes = field(repr=False)
    scale: float = 1.0
    pages: int = 1


@dataclass(frozen=True, slots=True)
class Print:
    """A picture made for paper: a JPEG of nothing but its pixels; ``pages`` counts the file's pictures."""

    jpeg: bytes = field(repr=False)
    pages: int = 1


@dataclass(frozen=True, slots=True)
class PdfFacts:
    """The pages of a PDF: width and height of each in points, as it is turned by the document itself.

    ``count`` is how many pages there are, also where ``sizes`` tells only of the first.
    """

    sizes: tuple[tuple[float, float], ...]
    count: int


Box = tuple[float, float, float, float]
"""Left, top, right and bottom as parts, 0 to 1, of a page's width and height."""


@dataclass(frozen=True, slots=True)
class PdfHit:
    """A place where words searched for stand: page, from 0, and a box for each line they run over."""

    page: int
    boxes: tuple[Box, ...]


@dataclass(frozen=True, slots=True)
class PdfHits:
    """What a stretch of pages holds of words searched for, and the page to go on from; None at the end."""

    hits: tuple[PdfHit, ...]
    following: int | None


@dataclass(frozen=True, slots=True)
class Recognised:
    """The words of a picture, a line a line, as they were recognised: they may contain mistakes.

    ``score`` says how sure they are, 0 to 1. ``turned`` is by how many degrees to the left the picture was turned to be
    read. ``cut``: there was no time for the rest.
    """

    text: str
    score: float
    turned: int = 0
    cut: bool = False
