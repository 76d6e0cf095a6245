"""What the benchmarks work on: made once, kept in ``.bench`` beside the project, the same bytes every time."""

import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np

from tests.makers import ct_instance, ct_pixels, dicom_bytes, pdf_bytes, uid

WORK = Path(__file__).parents[2] / ".bench"
CT_EDGE = 512
WORDS = 6000


def made(name: str, build: Callable[[Path], None]) -> Path:
    """The folder ``name``, built the first time; a build that stopped half way is begun again."""
    target = WORK / name
    if not target.exists():
        part = WORK / f"{name}.part"
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir(parents=True)
        build(part)
        part.rename(target)
    return target


def made_vault(name: str, build: Callable[[Path], None]) -> Path:
    """The same of a vault: built anew for each revision, since upgrading one is measured nowhere."""
    from models.vault import migrations

    revisions = sorted(path.stem for path in Path(migrations.__file__).parent.glob("r[0-9]*.py"))
    return made(f"{name}-{revisions[-1]}", build)


def ct_series(count: int) -> Path:
    """A CT series of ``count`` files of 512 KB: valid headers, smooth plus noise."""
    return made(f"ct{count}", lambda folder: _write_ct(folder, count))


def _write_ct(folder: Path, count: int) -> None:
    """Every header is made anew; a hundred pixel planes take turns, each shifted, so that no two files are equal."""
    planes = [np.frombuffer(ct_pixels(number, CT_EDGE), "<i2") for number in range(min(count, 100))]
    for number in range(1, count + 1):
        shifted = planes[number % len(planes)] + np.int16(number // len(planes))
        ds = ct_instance(number, series=f"bench{count}", size=CT_EDGE, PixelData=shifted.astype("<i2").tobytes())
        (folder / f"IM{number:05d}").write_bytes(dicom_bytes(ds))


def documents(count: int) -> Path:
    """``count`` PDFs of one to five pages of text."""
    return made(f"pdf{count}", lambda folder: _write_documents(folder, count))


def _write_documents(folder: Path, count: int) -> None:
    rng = np.random.default_rng(7)
    for number in range(count):
        pages = [page_of_text(rng, number, page) for page in range(1 + number % 5)]
        (folder / f"document{number:04d}.pdf").write_bytes(pdf_bytes(*pages, title=f"Report {number}"))


def page_of_text(rng: np.random.Generator, number: int, page: int) -> str:
    """A page of about 2.5 KB: a heading and lines of invented words, frequent ones often, rare ones seldom."""
    lines = [f"Clinic letter {number} page {page + 1}", "Patient: Anna Muster   Date of birth: 02.04.1961"]
    return "\n".join([*lines, *(invented(rng, 9) for _ in range(45))])


def invented(rng: np.random.Generator, count: int) -> str:
    """``count`` words whose frequencies fall off as in a language (Zipf)."""
    ranks = np.minimum(rng.zipf(1.3, count), WORDS)
    return " ".join(word(int(rank)) for rank in ranks)


def word(rank: int) -> str:
    """The word of a frequency rank; the same for the same rank."""
    letters = "etaoinshrdlucmfwypvbgk"
    digits = []
    rest = rank + 400
    while rest:
        rest, digit = divmod(rest, len(letters))
        digits.append(letters[digit])
    return "".join(digits) + letters[rank % 7]


def unique(*parts: object) -> str:
    """A UID for a benchmark's own object."""
    return str(uid("bench", *parts))
