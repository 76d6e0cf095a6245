"""The limited reader: answers for good files, reasons for bad ones, and always a child for the next."""

import io
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from importers.candidates import Candidate, DiscIndex, Kind, Problem, Reason
from importers.worker import LimitedReader, limits, process
from importers.worker.limits import MIB, Limits
from tests.importers.readers.dicom.objects import disc_index
from tests.importers.worker.rogue import rogue
from tests.makers import LAB_REPORT, ct_instance, dicom_bytes, pdf_bytes
from tests.shared import needs_shared, shared

linux = pytest.mark.skipif(sys.platform != "linux", reason="these limits are Linux's")
SLICE = dicom_bytes(ct_instance(3))
HEAD = ("IM3", SLICE, len(SLICE))


@pytest.fixture(scope="module")
def reader() -> Iterator[LimitedReader]:
    with LimitedReader() as one:
        yield one


@pytest.fixture
def rogues() -> Iterator[LimitedReader]:
    with LimitedReader(spawn=rogue) as one:
        yield one


def read(reader: LimitedReader, kind: Kind, data: bytes, name: str = "file") -> Candidate | Problem:
    return reader.read(kind, io.BytesIO(data), len(data), name)


def reason_of(answer: object) -> Reason:
    assert isinstance(answer, Problem)
    return answer.reason


def children() -> list[psutil.Process]:
    return [one for one in psutil.Process().children() if one.status() != psutil.STATUS_ZOMBIE]


def test_headers_in_one_round_trip(reader: LimitedReader) -> None:
    answers = reader.headers([HEAD, ("IM4", SLICE[:600], len(SLICE)), ("x", b"nonsense", 8)])
    assert isinstance(answers[0], Candidate)
    assert answers[0].series is not None
    assert answers[1:] == [None, None]
    assert reader.headers([]) == []


def test_each_kind_is_read(reader: LimitedReader) -> None:
    pdf = read(reader, Kind.PDF, pdf_bytes(LAB_REPORT), "lab.pdf")
    assert isinstance(pdf, Candidate)
    assert "Hemoglobin" in pdf.text
    image = read(reader, Kind.DICOM, SLICE)
    assert isinstance(image, Candidate)
    assert image.title == "CT chest: Axial 5 mm"
    text = read(reader, Kind.TEXT, LAB_REPORT.encode(), "lab.txt")
    assert isinstance(text, Candidate)
    assert "Creatinine" in text.text
    assert reason_of(read(reader, Kind.OTHER, b"?")) is Reason.NO_READER


def test_a_protected_pdf_with_and_without_its_password(reader: LimitedReader) -> None:
    data = pdf_bytes(LAB_REPORT, encrypt="secret")
    assert reason_of(read(reader, Kind.PDF, data)) is Reason.PASSWORD
    assert isinstance(reader.read(Kind.PDF, io.BytesIO(data), len(data), "lab.pdf", "secret"), Candidate)


def test_only_as_much_of_an_image_is_sent_as_is_needed(reader: LimitedReader) -> None:
    class Counting(io.BytesIO):
        taken = 0

        def read(self, size: int | None = -1, /) -> bytes:
            data = super().read(size)
            self.taken += len(data)
            return data

    big = dicom_bytes(ct_instance(3, size=1200, PatientID=""))
    stream = Counting(big)
    assert isinstance(reader.read(Kind.DICOM, stream, len(big), "big"), Candidate)
    assert stream.taken == MIB < len(big)


def test_a_file_larger_than_memory_is_read_from_its_beginning(reader: LimitedReader) -> None:
    data = dicom_bytes(ct_instance(3, PatientID="")).ljust(MIB, b"\0")
    answer = reader.read(Kind.DICOM, io.BytesIO(data), 6 << 30, "huge")
    assert isinstance(answer, Candidate)
    assert answer.instance is not None


def test_what_is_in_front_of_a_header_may_be_long(reader: LimitedReader) -> None:
    ds = ct_instance(3)
    ds.add_new(0x00090010, "LO", "MAKER")
    ds.add_new(0x00091001, "OB", bytes(3 * MIB))
    answer = read(reader, Kind.DICOM, dicom_bytes(ds))
    assert isinstance(answer, Candidate)
    assert answer.series is not None


def test_a_discs_index(reader: LimitedReader) -> None:
    listed = reader.disc_index(disc_index([("IMAGE", {"ReferencedFileID": ["A", "B"]})]))
    assert isinstance(listed, DiscIndex)
    assert [one.path for one in listed.files] == ["A/B"]
    assert reason_of(reader.disc_index(b"nonsense")) is Reason.DAMAGED


def test_a_second_child_starts_when_a_call_would_wait_and_not_before() -> None:
    before = {child.pid for child in children()}
    with LimitedReader(children=2, spare=0) as two:
        for _ in range(5):
            two.headers([])
        assert len({child.pid for child in children()} - before) == 1
        for waiting in [two.submit_headers([]) for _ in range(8)]:
            waiting.result()
        assert len(two._keepers) == 2


def test_futures_of_two_children_come_in(reader: LimitedReader) -> None:
    with LimitedReader(children=2) as two:
        futures = [two.submit_read(Kind.TEXT, io.BytesIO(b"word"), 4, "a.txt") for _ in range(20)]
        assert all(isinstance(future.result(20), Candidate) for future in futures)


def test_a_file_that_became_shorter_is_told(reader: LimitedReader) -> None:
    assert reason_of(reader.read(Kind.TEXT, io.BytesIO(b"short"), 50, "a.txt")) is Reason.CHANGED_WHILE_READ
    assert isinstance(read(reader, Kind.TEXT, b"word"), Candidate)


def test_a_medium_that_fails_is_the_callers_error(reader: LimitedReader) -> None:
    class Scratched(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            raise OSError(5, "scratch")

    with pytest.raises(OSError, match="scratch"):
        reader.read(Kind.TEXT, Scratched(b"word"), 4, "a.txt")
    assert isinstance(read(reader, Kind.TEXT, b"word"), Candidate)


def test_a_pdf_beyond_all_limits_is_not_sent(reader: LimitedReader) -> None:
    assert reason_of(reader.read(Kind.PDF, io.BytesIO(), 1 << 40, "a.pdf")) is Reason.TOO_LARGE


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("crash", Reason.READER_CRASHED),
        ("exit", Reason.READER_CRASHED),
        ("stop", Reason.READER_CRASHED),
        ("liar", Reason.READER_CRASHED),
        ("chatter", Reason.READER_CRASHED),
        ("deep", Reason.DAMAGED),
        pytest.param("greedy", Reason.TOO_LARGE, marks=linux),
        pytest.param("write", Reason.DAMAGED, marks=linux),
    ],
)
def test_a_file_that_breaks_its_reader_is_blamed_and_the_next_is_read(
    rogues: LimitedReader, name: str, reason: Reason
) -> None:
    assert isinstance(read(rogues, Kind.TEXT, b"word"), Candidate)
    assert reason_of(read(rogues, Kind.TEXT, b"word", name)) is reason
    answer = read(rogues, Kind.TEXT, b"word")
    assert isinstance(answer, Candidate)
    assert answer.title == "read 4 of 4"


def test_a_file_that_takes_too_long_is_ended(rogues: LimitedReader, monkeypatch: pytest.MonkeyPatch) -> None:
    read(rogues, Kind.TEXT, b"word")
    monkeypatch.setitem(limits.LIMITS, Kind.TEXT, Limits(0.3, 1 << 30, (8 * MIB,)))
    begun = time.monotonic()
    assert reason_of(read(rogues, Kind.TEXT, b"word", "hang")) is Reason.TOO_SLOW
    assert time.monotonic() - begun < 3
    monkeypatch.undo()
    assert isinstance(read(rogues, Kind.TEXT, b"word"), Candidate)


def test_memory_is_watched_where_the_system_does_not_limit_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "_POLLS_MEMORY", True)
    monkeypatch.setitem(limits.LIMITS, Kind.TEXT, Limits(10, 150 * MIB, (8 * MIB,)))
    with LimitedReader(spawn=rogue) as one:
        answer = read(one, Kind.TEXT, b"word", "swell")
        assert answer == Problem(Reason.TOO_LARGE, "limit")
        assert isinstance(read(one, Kind.TEXT, b"word"), Candidate)


def test_only_the_guilty_head_of_a_batch_is_blamed(rogues: LimitedReader) -> None:
    answers = rogues.headers([HEAD, ("bad", b"crash", 5), HEAD])
    assert isinstance(answers[0], Candidate)
    assert reason_of(answers[1]) is Reason.READER_CRASHED
    assert isinstance(answers[2], Candidate)


@linux
def test_the_child_has_nothing_it_does_not_need(rogues: LimitedReader, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CAREBINDER_SECRET", "marker")
    with LimitedReader(spawn=rogue) as one:
        answer = read(one, Kind.TEXT, b"word", "state")
    assert isinstance(answer, Candidate)
    state = answer.title
    assert "CAREBINDER_SECRET" not in state
    assert "'cwd': '/'" in state
    assert "'limits': [0, 0]" in state
    assert "'dumpable': 0" in state
    assert f"'memory': {1 << 30}" in state
    assert "'fds': [0, 1, 2]" in state
    assert "'session': True" in state


def can_leave_the_network() -> bool:
    """Whether this kernel lets a process give up its network without being asked who it is."""
    attempt = "import ctypes, sys; sys.exit(ctypes.CDLL(None).unshare(0x50000000) != 0)"
    return (
        sys.platform == "linux" and subprocess.run([sys.executable, "-I", "-c", attempt], check=False).returncode == 0
    )


def test_the_child_sees_no_network(rogues: LimitedReader) -> None:
    if not can_leave_the_network():
        pytest.skip("this kernel does not let us")
    with socket.create_server(("127.0.0.1", 0)) as server:
        name = f"connect {server.getsockname()[1]}"
        assert reason_of(read(rogues, Kind.TEXT, b"word", name)) is Reason.DAMAGED


def test_closing_ends_children_and_what_waits() -> None:
    one = LimitedReader(spawn=rogue)
    read(one, Kind.TEXT, b"word")
    under_way = one.submit_read(Kind.TEXT, io.BytesIO(b"word"), 4, "hang")
    waiting = one.submit_read(Kind.TEXT, io.BytesIO(b"word"), 4, "a")
    time.sleep(0.2)
    mine = {child.pid for child in children()}
    begun = time.monotonic()
    one.close()
    assert time.monotonic() - begun < 3
    assert reason_of(under_way.result(1)) is Reason.READER_CRASHED
    assert waiting.cancelled()
    assert one.submit_headers([HEAD]).cancelled()
    assert len(mine) > len({child.pid for child in children()})


def test_a_child_killed_while_idle_is_replaced_without_blame() -> None:
    with LimitedReader() as one:
        before = {child.pid for child in children()}
        one.headers([HEAD])
        for child in children():
            if child.pid not in before or len(before) == 1:
                child.kill()
                child.wait(2)
        assert isinstance(one.headers([HEAD])[0], Candidate)
        assert isinstance(read(one, Kind.TEXT, b"word"), Candidate)


ORPHAN = """
import io, sys, time
sys.path.insert(0, sys.argv[1])
from importers.candidates import Kind
from importers.worker import LimitedReader
from tests.importers.worker.rogue import rogue
reader = LimitedReader(spawn=rogue)
reader.read(Kind.TEXT, io.BytesIO(b"word"), 4, "a")
if sys.argv[2] == "busy":
    reader.submit_read(Kind.TEXT, io.BytesIO(b"word"), 4, "hang")
print("ready", flush=True)
time.sleep(60)
"""


@linux
@pytest.mark.parametrize("state", ["idle", "busy"])
def test_no_child_outlives_a_killed_parent(state: str) -> None:
    root = str(Path(__file__).parents[3])
    with subprocess.Popen([sys.executable, "-c", ORPHAN, root, state], stdout=subprocess.PIPE) as parent:
        assert parent.stdout is not None
        assert parent.stdout.readline() == b"ready\n"
        orphans = psutil.Process(parent.pid).children()
        assert orphans
        os.kill(parent.pid, signal.SIGKILL)
        _, left = psutil.wait_procs(orphans, timeout=60)
    assert not left


def test_starting_returns_at_once() -> None:
    took = []
    for _ in range(3):
        begun = time.perf_counter()
        with LimitedReader() as one:
            took.append(time.perf_counter() - begun)
            assert one.headers([("a", b"", 0)]) == [None]
    assert min(took) < 0.05


HOSTILE = [
    "dicom/con_d_deflate_bomb_2048MiB.dcm",
    "dicom/con_d_nest_3000.dcm",
    "dicom/con_d_hugedims.dcm",
    "dicom/con_d_tag_payloads.dcm",
]


@needs_shared
@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_files_are_answered(reader: LimitedReader, name: str) -> None:
    path = shared("bad-input", name)
    with path.open("rb") as stream:
        assert isinstance(reader.read(Kind.DICOM, stream, path.stat().st_size, path.name), Candidate | Problem)


@needs_shared
def test_every_shared_dicom_file_is_answered(reader: LimitedReader) -> None:
    kept = 0
    for path in sorted(shared("dicom").rglob("*")):
        if path.is_file():
            with path.open("rb") as stream:
                answer = reader.read(Kind.DICOM, stream, path.stat().st_size, path.name)
            kept += isinstance(answer, Candidate)
    assert kept >= 350
