"""What reading one file may cost, by kind (the table of SAFETY.md), and how a child holds itself to it."""

import sys
from dataclasses import dataclass

from importers.candidates import Kind

MIB = 1 << 20
GIB = 1 << 30


@dataclass(frozen=True, slots=True)
class Limits:
    """Limits for one file of a kind.

    ``seconds`` of wall clock, plus ``seconds_a_page`` for documents that say how many pages they have, at most
    ``seconds_at_most``. ``memory`` in bytes of address space. ``heads``: how many bytes from the file's start are
    sent, in growing steps, until the reader has enough; ``whole`` is needed when a part says nothing.
    """

    seconds: float
    memory: int
    heads: tuple[int, ...]
    whole: bool = False
    seconds_a_page: float = 0.0
    seconds_at_most: float = 0.0

    def time(self, pages: int = 0) -> float:
        """Seconds given to a document of so many pages."""
        return max(self.seconds, min(self.seconds + self.seconds_a_page * pages, self.seconds_at_most))


LIMITS: dict[Kind, Limits] = {
    Kind.DICOM: Limits(10, GIB, (MIB, 16 * MIB, 512 * MIB)),
    Kind.PDF: Limits(10, GIB, (512 * MIB,), whole=True, seconds_a_page=0.25, seconds_at_most=60),
    Kind.IMAGE: Limits(20, GIB, (100 * MIB,)),
    Kind.AUDIO: Limits(10, GIB, (512 * MIB,)),
    Kind.TEXT: Limits(10, GIB, (8 * MIB,)),
    Kind.DOCUMENT: Limits(10, GIB, (64 * MIB, 256 * MIB)),
}
"""Limits of a whole reading by kind; a kind that is not listed has no reader."""

VIEWS: dict[str, Limits] = {
    "frame": Limits(20, 3 * GIB // 2, (512 * MIB,), whole=True),
    "tags": Limits(10, GIB, (512 * MIB,), whole=True),
    "waveform": Limits(10, GIB, (512 * MIB,), whole=True),
    "report": Limits(10, GIB, (64 * MIB,), whole=True),
    "presentation": Limits(3, GIB, (16 * MIB,), whole=True),
    "photo": Limits(20, GIB, (100 * MIB,), whole=True),
    "picture": Limits(20, GIB, (100 * MIB,), whole=True),
    "pdf": Limits(10, GIB, (512 * MIB,), whole=True),
    "pdf_page": Limits(20, GIB, (512 * MIB,), whole=True),
    "pdf_text": Limits(10, GIB, (512 * MIB,), whole=True),
    "pdf_find": Limits(10, GIB, (512 * MIB,), whole=True),
    "sound": Limits(10, 3 * GIB // 2, (512 * MIB,), whole=True),
    "sound_piece": Limits(10, 3 * GIB // 2, (512 * MIB,), whole=True),
    "recognise": Limits(130, 3 * GIB // 2, (100 * MIB,), whole=True),
    "carried": Limits(30, 3 * GIB // 2, (256 * MIB,), whole=True),
    "warm": Limits(20, GIB, (0,)),
}
"""Limits of one look into a file."""

HEADERS = Limits(10, GIB, (MIB,))
SURVEYS = Limits(10, GIB, (16 << 10, 256 << 10, 16 * MIB, 64 * MIB))
DISC_INDEX = Limits(10, 256 * MIB, (64 * MIB,), whole=True)

HARD_MEMORY = 3 * GIB // 2


def confine() -> None:
    """Give up, for good, what a reader never needs. Called once in the child before it has read anything."""
    if sys.platform == "win32":  # the parent watches instead
        return
    import resource

    for what, most in ((resource.RLIMIT_CORE, 0), (resource.RLIMIT_FSIZE, 0), (resource.RLIMIT_NOFILE, 64)):
        resource.setrlimit(what, (most, most))
    if sys.platform == "linux":
        resource.setrlimit(resource.RLIMIT_AS, (HARD_MEMORY, HARD_MEMORY))
    _confine_linux()


def _confine_linux() -> None:
    """Die with the parent, gain no privileges, see no network and leave no core, as far as the kernel lets us.

    What cannot be dumped is handed to no program that gathers crashes either, whatever the limit on cores is.
    """
    if sys.platform != "linux":
        return
    import ctypes
    import signal

    libc = ctypes.CDLL(None)
    set_pdeathsig, set_dumpable, set_no_new_privs, new_user, new_net = 1, 4, 38, 0x10000000, 0x40000000
    libc.unshare(new_user | new_net)
    libc.prctl(set_no_new_privs, 1, 0, 0, 0)
    libc.prctl(set_pdeathsig, signal.SIGKILL, 0, 0, 0)
    libc.prctl(set_dumpable, 0, 0, 0, 0)


def allow(memory: int, seconds: float, *, on_top: bool = False) -> None:
    """Set the memory and processor time the next reading may take; in the child, before each reading.

    ``on_top`` counts ``memory`` from what is in use now. The parent's clock is stricter than the processor time,
    which only ends a reading whose parent is gone.
    """
    if sys.platform == "win32":
        return
    import resource

    spent = resource.getrusage(resource.RUSAGE_SELF)
    end = int(spent.ru_utime + spent.ru_stime + seconds) + 5
    resource.setrlimit(resource.RLIMIT_CPU, (end, resource.RLIM_INFINITY))
    if sys.platform == "linux":
        most = memory + (_in_use() if on_top else 0)
        resource.setrlimit(resource.RLIMIT_AS, (min(most, HARD_MEMORY), HARD_MEMORY))


def _in_use() -> int:
    """Bytes of address space in use; 0 where that is not told."""
    if sys.platform != "linux":
        return 0
    import resource

    with open("/proc/self/statm", "rb") as stream:  # noqa: PTH123 - pathlib would load more than it is worth here
        return int(stream.read().split()[0]) * resource.getpagesize()
