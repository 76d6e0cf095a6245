"""Looking into a record's files again and again: pages, pictures, sound, through one limited child that stays.

A child is costly to start, so it is kept as long as the vault is open and ended with it. What is looked at stays in
memory. Every question raises UserError(NO_PICTURE) with the ``reason`` where there is nothing to be seen, and
CONTENT_DAMAGED or CONTENT_MISSING where the stored bytes are not what they were.
"""

from functools import partial
from typing import TypeVar

from app.imaging.decode import no_picture
from importers.candidates import Problem
from importers.pictured import Frame, PdfFacts, PdfHits, Raster, Tape
from importers.worker import Kept, LimitedReader, PictureViewer, SoundViewer
from models.records import StoredFile
from models.vault import Vault

Shown = TypeVar("Shown")


class Looker:
    """Answers from any one thread at a time; ``interrupt`` and ``close`` may be called from another."""

    def __init__(self) -> None:
        self._reader = LimitedReader()
        self._viewer = PictureViewer(self._reader)
        self._sounds = SoundViewer(self._reader)

    def warm(self, *kinds: str) -> None:
        """Load what pictures of these kinds ("pdf", "dicom") need before the first is wanted."""
        self._viewer.warm(*kinds)

    def interrupt(self, after: float) -> None:
        """End what has been under way for more than ``after`` seconds, since nobody waits for it any more."""
        self._reader.interrupt(after)

    def close(self) -> None:
        """End the child."""
        self._reader.close()

    def pdf(self, vault: Vault, file: StoredFile, password: str | None = None) -> PdfFacts:
        """How many pages a PDF has and how large they are. The reason may be ``password`` or ``wrong_password``."""
        return _seen(self._viewer.pdf(_kept(vault, file), password))

    def page(
        self, vault: Vault, file: StoredFile, number: int, size: tuple[int, int], password: str | None = None
    ) -> Raster:
        """Page ``number``, from 0, of a PDF, ``size`` pixels wide and high, or smaller where that is very large."""
        return _seen(self._viewer.page(_kept(vault, file), number, size, password))

    def page_text(self, vault: Vault, file: StoredFile, number: int, password: str | None = None) -> str:
        """The words of page ``number``, from 0."""
        return _seen(self._viewer.page_text(_kept(vault, file), number, password))

    def find(self, vault: Vault, file: StoredFile, words: str, start: int, password: str | None = None) -> PdfHits:
        """Where words stand in a PDF from page ``start``, from 0, on, for a short while; it says where to go on."""
        return _seen(self._viewer.find(_kept(vault, file), words, start, password))

    def picture(self, vault: Vault, file: StoredFile, number: int = 0) -> Raster:
        """Picture ``number``, from 0, of a photo or scan, upright."""
        return _seen(self._viewer.picture(_kept(vault, file), number))

    def frame(self, vault: Vault, file: StoredFile, number: int) -> Frame:
        """Picture ``number``, from 0, of a DICOM file."""
        return _seen(self._viewer.frame(_kept(vault, file), number))

    def tape(self, vault: Vault, file: StoredFile) -> Tape:
        """How long a sound recording is."""
        return _seen(self._sounds.tape(_kept(vault, file)))

    def piece(self, vault: Vault, file: StoredFile, tape: Tape, first: int, count: int) -> bytes:
        """Moments of it from ``first``, from 0, on, as 16-bit numbers, little endian, channel by channel."""
        return _seen(self._sounds.piece(_kept(vault, file), tape, first, count))


def _kept(vault: Vault, file: StoredFile) -> Kept:
    return Kept(f"{file.id} {file.sha256}", partial(vault.content.open, file.id), file.size)


def _seen(answer: Shown | Problem) -> Shown:
    if isinstance(answer, Problem):
        raise no_picture(answer)
    return answer
