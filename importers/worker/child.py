"""The child's side: reads what it is sent and answers, with no key, no database, no network and no files.

Started by ``process`` with only the standard library; each reader is loaded when the first file of its kind comes.
"""

import signal
import sys
from collections.abc import Iterator
from typing import Any, BinaryIO

from importers.candidates import Candidate, DiscIndex, Kind, Payload, Problem, Reason
from importers.worker.desk import Desk
from importers.worker.limits import DISC_INDEX, HEADERS, LIMITS, SURVEYS, allow, confine
from importers.worker.protocol import frame_head, read_head
from importers.worker.wire import encode

Answer = dict[str, Any]


def main() -> None:
    """Answer requests from stdin on stdout until stdin ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    requests, answers = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr
    confine()
    desk = Desk()
    while (request := read_head(requests)) is not None:
        head, length = request
        desk.make_room(head)
        body = requests.read(length)
        if len(body) < length:
            return
        answer, raw = _show(head, body, desk) if head["call"] == "view" else (_answer(head, body, answers), b"")
        answers.write(frame_head(answer, len(raw)))
        answers.write(raw)
        answers.flush()
        del body


def _answer(head: Answer, body: bytes, answers: BinaryIO) -> Answer:
    """The answer to one request; what a reader raises is an answer too."""
    try:
        match head["call"]:
            case "headers":
                return {"headers": _headers(head["parts"], body)}
            case "surveys":
                return {"surveys": _surveys(head["parts"], body)}
            case "index":
                return {"index": encode(_index(body))}
            case _:
                return _read(head, body, answers)
    except MemoryError:
        return {"answer": encode(Problem(Reason.TOO_LARGE, "MemoryError"))}
    except Exception as error:  # noqa: BLE001 - whatever a strange file does to a reader is an answer
        return {"answer": encode(Problem(Reason.DAMAGED, type(error).__name__))}


def _show(head: Answer, body: bytes, desk: Desk) -> tuple[Answer, bytes]:
    """The answer to one look into a file, with its picture; what it raises is an answer too."""
    from importers.worker.showing import show

    try:
        desk.lay(head, body)
        return show(head, desk)
    except MemoryError:
        return {"answer": encode(Problem(Reason.TOO_LARGE, "MemoryError"))}, b""
    except Exception as error:  # noqa: BLE001 - whatever a strange file does to a decoder is an answer
        return {"answer": encode(Problem(Reason.DAMAGED, type(error).__name__))}, b""


def _headers(parts: list[tuple[int, int]], body: bytes) -> list[Answer | None]:
    """Scan heads that follow one another in ``body``, given as pairs of length here and size of the file."""
    from importers.readers.dicom.header import Need, scan

    allow(HEADERS.memory, HEADERS.seconds)
    answers = [scan(part, size) for part, size in _parted(parts, body)]
    return [None if isinstance(answer, Need) else encode(answer) for answer in answers]


def _surveys(parts: list[tuple[int, int]], body: bytes) -> list[Answer | None]:
    """Where the pictures of files lie, from heads given as in ``_headers``."""
    from importers.readers.dicom.surveying import survey
    from importers.worker.surveys import survey_out

    allow(SURVEYS.memory, SURVEYS.seconds)
    return [survey_out(survey(part, size)) for part, size in _parted(parts, body)]


def _parted(parts: list[tuple[int, int]], body: bytes) -> Iterator[tuple[bytes, int]]:
    """Each head, and the size of the file it was taken from."""
    pos = 0
    for length, size in parts:
        yield body[pos : pos + length], size
        pos += length


def _index(body: bytes) -> DiscIndex | Problem:
    from importers.readers.dicom.dicomdir import load, read_disc_index

    load()
    allow(DISC_INDEX.memory, DISC_INDEX.seconds, on_top=True)
    return read_disc_index(body)


def _read(head: Answer, body: bytes, answers: BinaryIO) -> Answer:
    from importers.registry import reader_of

    kind = Kind(head["kind"])
    limits = LIMITS[kind]
    payload = Payload(
        name=head["name"],
        data=body,
        password=head["password"],
        truncated=len(body) < head["size"],
        size=head["size"],
    )
    reader = reader_of(kind)
    allow(limits.memory, limits.time(1 << 30))
    if limits.seconds_a_page:
        _note_pages(reader.pages(payload), answers)
    answer = reader.read(payload)
    return {"more": True} if _wants_more(answer, payload) else {"answer": encode(answer)}


def _wants_more(answer: Candidate | Problem, payload: Payload) -> bool:
    """Whether a reader could not answer because the bytes it was given end too early."""
    return payload.truncated and isinstance(answer, Problem) and answer.reason is Reason.TRUNCATED


def _note_pages(pages: int, answers: BinaryIO) -> None:
    """Tell the parent how many pages there are, so that it waits longer."""
    answers.write(frame_head({"pages": pages}))
    answers.flush()
