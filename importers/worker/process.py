"""One child process: started, spoken to under a clock, killed, and noticed when it dies. Used by one thread only."""

import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import IO, Any, cast

from importers.candidates import Reason
from importers.worker.limits import Limits
from importers.worker.protocol import frame_head, read_head

_ROOT = str(Path(__file__).resolve().parents[2])
BOOT = "import sys; sys.path.insert(0, sys.argv[1]); from importers.worker.child import main; main()"
_POLL = 0.1
_PIPE = 1 << 20
_KEPT_VARIABLES = ("SYSTEMROOT", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")
_SILENT = {"ORT_DISABLE_TELEMETRY": "1"}
"""Newer releases of what recognises words report to their makers unless they are told not to before they are loaded."""

_THREADS = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS")
_POLLS_MEMORY = sys.platform != "linux"


class ChildLostError(Exception):
    """The child died or was killed; ``reason`` says why, as a file's reason."""

    def __init__(self, reason: Reason, detail: str = "") -> None:
        super().__init__(reason.value)
        self.reason = reason
        self.detail = detail


class Child:
    """A running reader process. ``boot`` is the program it runs, ``fresh`` whether it has read nothing yet.

    ``holds`` names the file it keeps for the next look into it, "" for none.

    Every method may raise :class:`ChildLostError`, after which it is of no more use.
    """

    def __init__(self, boot: str = BOOT) -> None:
        self.fresh = True
        self.holds = ""
        self._process = subprocess.Popen(
            [sys.executable, "-I", "-B", "-c", boot, _ROOT],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            pipesize=_PIPE,
            cwd=os.path.abspath(os.sep),  # noqa: PTH100 - the root of this drive, nothing to resolve
            env=_environment(),
            start_new_session=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._guard = _Guard(self._process)

    def ask(
        self, head: Mapping[str, Any], body: Iterable[bytes | memoryview], size: int, limits: Limits
    ) -> dict[str, Any]:
        """Send one request with ``size`` raw bytes and wait for its answer, a head alone, within the limits."""
        answer, raw = self.fetch(head, body, size, limits)
        if raw:
            self.kill()
            raise ChildLostError(Reason.READER_CRASHED, "nonsense")
        return answer

    def fetch(
        self, head: Mapping[str, Any], body: Iterable[bytes | memoryview], size: int, limits: Limits
    ) -> tuple[dict[str, Any], bytes]:
        """As ``ask``, for an answer with raw bytes, at most a gigabyte.

        Only the child's time counts: ``body`` may come from a slow disc. What ``body`` raises passes through, and
        the child is killed, since it still waits for the rest.
        """
        try:
            self._send(frame_head(head, size), limits)
            for block in body:
                self._send(block, limits)
            return self._receive(limits)
        except BaseException:
            self.kill()
            raise
        finally:
            self._guard.rest()
            self.fresh = False

    @property
    def alive(self) -> bool:
        """Whether it can be asked."""
        return self._guard.verdict is None and self._process.poll() is None

    def abandon(self) -> None:
        """End the child from another thread; the one that uses it notices and clears up."""
        self._process.kill()

    def kill(self) -> None:
        """End the child at once and wait until it is gone."""
        self._guard.stop()
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                _close(pipe)

    def _send(self, block: bytes | memoryview, limits: Limits) -> None:
        self._guard.watch(limits.seconds, limits.memory)
        try:
            stdin = cast(IO[bytes], self._process.stdin)
            stdin.write(block)
            stdin.flush()
        except (OSError, ValueError):
            raise self._lost() from None
        self._guard.rest()

    def _receive(self, limits: Limits) -> tuple[dict[str, Any], bytes]:
        self._guard.watch(limits.seconds, limits.memory)
        answers = cast(IO[bytes], self._process.stdout)
        while True:
            try:
                frame = read_head(cast(Any, answers))
                raw = answers.read(frame[1]) if frame else b""
            except ValueError:
                raise ChildLostError(Reason.READER_CRASHED, "nonsense") from None
            except OSError:
                raise self._lost() from None
            if frame is None or len(raw) < frame[1]:
                raise self._lost()
            pages = frame[0].get("pages")
            if not isinstance(pages, int):
                return frame[0], raw
            self._guard.watch(limits.time(pages), limits.memory)

    def _lost(self) -> ChildLostError:
        """Why the child stopped answering."""
        if self._guard.verdict is not None:
            return ChildLostError(self._guard.verdict, "limit")
        try:
            code = self._process.wait(1)
        except subprocess.TimeoutExpired:
            return ChildLostError(Reason.READER_CRASHED, "nonsense")
        return ChildLostError(Reason.READER_CRASHED, f"signal {-code}" if code < 0 else f"exit {code}")


class _Guard:
    """Kills a process that takes longer, or where the system cannot limit it, more memory than allowed."""

    def __init__(self, process: "subprocess.Popen[bytes]") -> None:
        self.verdict: Reason | None = None
        self._process = process
        self._deadline: float | None = None
        self._memory = 0
        self._busy = threading.Event()
        self._stopped = False
        threading.Thread(target=self._run, name="reader guard", daemon=True).start()

    def watch(self, seconds: float, memory: int) -> None:
        """Give the child so many seconds from now."""
        self._memory = memory
        self._deadline = time.monotonic() + seconds
        self._busy.set()

    def rest(self) -> None:
        """Nothing is asked of the child."""
        self._deadline = None
        self._busy.clear()

    def stop(self) -> None:
        """Watch no more."""
        self._stopped = True
        self._busy.set()

    def _run(self) -> None:
        while not self._stopped:
            self._busy.wait()
            deadline = self._deadline
            if deadline is not None and time.monotonic() > deadline:
                self._end(Reason.TOO_SLOW)
            elif deadline is not None and _POLLS_MEMORY and _resident(self._process.pid) > self._memory:
                self._end(Reason.TOO_LARGE)
            time.sleep(_POLL)

    def _end(self, verdict: Reason) -> None:
        if not self._stopped:
            self.verdict = verdict
            self._process.kill()
            self._stopped = True


def _resident(pid: int) -> int:
    """Bytes of memory a process holds; 0 when it is gone."""
    import psutil

    try:
        return int(psutil.Process(pid).memory_info().rss)
    except psutil.Error:
        return 0


def _environment() -> dict[str, str]:
    """As little as a Python needs; one thread a library, whose stacks would count as memory."""
    kept = {name: os.environ[name] for name in _KEPT_VARIABLES if name in os.environ}
    return kept | dict.fromkeys(_THREADS, "1") | _SILENT | {"LC_ALL": "C.UTF-8"}


def _close(pipe: IO[bytes]) -> None:
    try:
        pipe.close()
    except OSError:  # what was not sent to a dead child is lost with it
        return
