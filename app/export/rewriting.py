"""Rewrites images for the strict CD profile in a limited child process, so that no decoder runs beside the key."""

import os
import subprocess
import sys
import threading
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType
from typing import IO, cast

from importers.worker.protocol import frame_head, read_head

_ROOT = str(Path(__file__).resolve().parents[2])
_BOOT = "import sys; sys.path.insert(0, sys.argv[1]); from app.export.rewriting_child import main; main()"
_KEPT_VARIABLES = ("SYSTEMROOT", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")
_ONE_THREAD = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}
_START_SECONDS, _FRAME_SECONDS, _MOST_SECONDS = 10.0, 20.0, 600.0


class Rewriter:
    """A child process, started when first needed and again after it died; a context manager. For one thread."""

    def __init__(self) -> None:
        self._child: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> "Rewriter":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end()

    def rewrite(self, chunks: Iterable[memoryview | bytes], size: int, frames: int) -> bytes | None:
        """The file of ``size`` bytes in Explicit VR Little Endian; None where it cannot be decoded within the limits.

        What ``chunks`` raises passes through.
        """
        child = self._child = self._child or _start()
        seconds = min(_MOST_SECONDS, _START_SECONDS + _FRAME_SECONDS * max(1, frames))
        timer = threading.Timer(seconds, child.kill)
        timer.start()
        try:
            return _ask(child, chunks, size)
        except (_LostError, ValueError):
            self._end()
            return None
        except BaseException:
            self._end()
            raise
        finally:
            timer.cancel()

    def _end(self) -> None:
        child, self._child = self._child, None
        if child is None:
            return
        child.kill()
        child.wait()
        for pipe in (child.stdin, child.stdout):
            _close(pipe)


class _LostError(Exception):
    """The child died or does not speak any more."""


def _ask(child: "subprocess.Popen[bytes]", chunks: Iterable[memoryview | bytes], size: int) -> bytes | None:
    _send(child, frame_head({"call": "rewrite"}, size))
    for chunk in chunks:
        _send(child, chunk)
    answers = cast(IO[bytes], child.stdout)
    head = read_head(answers)  # type: ignore[arg-type]  # a pipe is a binary stream
    if head is None:
        raise _LostError
    answer = answers.read(head[1])
    if len(answer) < head[1]:
        raise _LostError
    return answer if head[0].get("done") else None


def _send(child: "subprocess.Popen[bytes]", data: memoryview | bytes) -> None:
    pipe = cast(IO[bytes], child.stdin)
    try:
        pipe.write(data)
        pipe.flush()
    except (OSError, ValueError):
        raise _LostError from None


def _start() -> "subprocess.Popen[bytes]":
    kept = {name: os.environ[name] for name in _KEPT_VARIABLES if name in os.environ}
    return subprocess.Popen(
        [sys.executable, "-I", "-B", "-c", _BOOT, _ROOT],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=Path(os.sep),
        env=kept | _ONE_THREAD | {"LC_ALL": "C.UTF-8"},
        start_new_session=True,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def _close(pipe: IO[bytes] | None) -> None:
    try:
        if pipe is not None:
            pipe.close()
    except OSError:  # what was not sent to a dead child is lost with it
        return
