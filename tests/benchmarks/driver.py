"""Runs inside a process of its own and prints one JSON object: what cannot be measured from outside."""

import gc
import json
import os
import resource
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

from app.__main__ import OBJECTS_BETWEEN_COLLECTIONS
from tests.benchmarks.program import PASSPHRASE

HEAD = 16 * 1024
ROOM = 1 << 34


def main(words: list[str]) -> dict[str, float]:
    """``import VAULT SOURCE``, ``export VAULT OUT``, ``headers walker|pydicom FOLDER``, ``pdf FILE`` or ``library``."""
    gc.set_threshold(OBJECTS_BETWEEN_COLLECTIONS)  # as the program does
    if words[0] == "import":
        return importing(Path(words[1]), Path(words[2]))
    if words[0] == "export":
        return exporting(Path(words[1]), Path(words[2]))
    if words[0] == "headers":
        return headers(words[1], Path(words[2]))
    if words[0] == "pdf":
        from tests.benchmarks import window_pdf

        return window_pdf.figures(Path(words[1]))
    from tests.benchmarks import large_vault

    return large_vault.figures()


def importing(path: Path, source: Path) -> dict[str, float]:
    """Seconds from the open vault, its reader running, to the report; the process's largest size in MB in that time."""
    from importers.deciding import AcceptAll
    from importers.pipeline import ImportOptions, Survey, run
    from importers.worker import LimitedReader
    from models.clock import SystemClock
    from models.vault import Vault

    with LimitedReader() as reader, Vault.open(path, PASSPHRASE, clock=SystemClock()) as vault, Sampler() as sampler:
        person = vault.people.list()[0].id
        reader.headers([])
        start = time.perf_counter()
        survey = Survey([source], reader, lambda _, __: None, ROOM)
        run(vault, survey, ImportOptions(person), AcceptAll())
        survey.close()
        return {"seconds": time.perf_counter() - start, "peak_mb": sampler.peak_mb}


def exporting(path: Path, out: Path) -> dict[str, float]:
    """Seconds from the open vault to the verified package, the libraries it needs loaded on the way."""
    from app.services import packaging
    from models.clock import SystemClock
    from models.vault import Vault

    with Vault.open(path, PASSPHRASE, clock=SystemClock()) as vault:
        start = time.perf_counter()
        packaging.build(vault, packaging.Wish(out, None, None, "folder"), os.urandom)
        return {"seconds": time.perf_counter() - start}


class Sampler:
    """Samples this process's resident size every 5 ms (the kernel's own peak would include the key derivation)."""

    def __init__(self) -> None:
        self.peak_mb = 0.0
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)

    def __enter__(self) -> "Sampler":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()

    def _run(self) -> None:
        page = resource.getpagesize()
        while not self._stop.wait(0.005):
            pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
            self.peak_mb = max(self.peak_mb, pages * page / 1e6)


def headers(kind: str, folder: Path) -> dict[str, float]:
    """Seconds to read every header of a folder, imports not counted."""
    read = walker() if kind == "walker" else with_pydicom()
    files = sorted(folder.iterdir())
    start = time.perf_counter()
    for path in files:
        read(path)
    return {"seconds": time.perf_counter() - start}


def walker() -> Callable[[Path], None]:
    """Our own header scan over a file's first bytes."""
    from importers.candidates import Candidate
    from importers.readers.dicom.header import scan

    def read(path: Path) -> None:
        handle = os.open(path, os.O_RDONLY)
        head, size = os.read(handle, HEAD), os.fstat(handle).st_size
        os.close(handle)
        if not isinstance(scan(head, size), Candidate):
            raise SystemExit(f"the walker declined {path.name}")

    return read


def with_pydicom() -> Callable[[Path], None]:
    """The reference."""
    from pydicom import dcmread

    def read(path: Path) -> None:
        if not dcmread(path, stop_before_pixels=True).SOPInstanceUID:
            raise SystemExit(f"pydicom found no UID in {path.name}")

    return read


if __name__ == "__main__":
    json.dump(main(sys.argv[1:]), sys.stdout)
