"""Sound recordings, such as a talk with a doctor: kept as they are, played later; here what they say of themselves.

Nothing is decoded at import. Tags are read by tinytag, which is plain Python and small; microphones are not used
anywhere in the program, so what is to be kept is recorded with a telephone and added like any other file.
"""

import io
from contextlib import suppress
from typing import TYPE_CHECKING

from importers.candidates import Candidate, Kind, Payload, Problem, Reason
from importers.readers.audio.mp4 import Movie, NotReadableError, movie
from importers.sounding import audio_type
from models.dates import PartialDate
from models.records import Category, DocumentType

if TYPE_CHECKING:
    from tinytag import TinyTag

FLAG_LASTS = "lasts"
LONGEST_TITLE = 120
_LONGEST_SECONDS = 7 * 24 * 3600
_HEAD = 4096


def score(head: bytes) -> int:
    """How surely this is a recording, 0 to 100."""
    return 100 if audio_type(head) else 0


def read(payload: Payload) -> Candidate | Problem:
    """Title, date and length of a recording; Problem NO_READER for a film."""
    data = bytes(payload.data)
    media_type = audio_type(data[:_HEAD])
    if not media_type:
        return Problem(Reason.UNSUPPORTED, "sound")
    if payload.truncated:
        return Problem(Reason.TOO_LARGE, "sound", media_type)
    try:
        shown = movie(data) if media_type == "audio/mp4" else None
    except NotReadableError as error:
        return Problem(Reason.DAMAGED, str(error), media_type)
    if shown is not None and shown.pictured:
        return Problem(Reason.NO_READER, "film", "video/mp4")
    return _described(data, media_type, shown, payload.name)


def _described(data: bytes, media_type: str, shown: Movie | None, name: str) -> Candidate | Problem:
    from tinytag import TinyTag, TinyTagException

    try:
        tags = TinyTag.get(file_obj=io.BytesIO(data))
    except TinyTagException as error:
        return Problem(Reason.DAMAGED, type(error).__name__, media_type)
    seconds = tags.duration or 0.0
    if not 0 < seconds <= _LONGEST_SECONDS:
        return Problem(Reason.DAMAGED, "no sound", media_type)
    made = _written_date(tags) or (shown.made if shown is not None else None)
    return Candidate(
        Kind.AUDIO,
        title=" ".join((tags.title or "").split())[:LONGEST_TITLE] or name.rpartition(".")[0] or name,
        category=Category.NOTES,
        type=DocumentType.AUDIO,
        dates=(("other", made),) if made is not None else (),
        media_type=media_type,
        reasons=(f"sound:{media_type}",),
        flags=(f"{FLAG_LASTS}:{_minutes(seconds)}",),
    )


def _minutes(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02}"


def _written_date(tags: "TinyTag") -> PartialDate | None:
    """The recording's date as far as its tag tells it: 2026, 2026-11 or 2026-11-20, perhaps with a time behind."""
    with suppress(ValueError):
        return PartialDate.parse((tags.year or "")[:10])
    return None
