"""``python -m app`` and ``carebinder``: the window; with any argument the command line."""

import gc
import os
import sys
from typing import NoReturn

OBJECTS_BETWEEN_COLLECTIONS = 200_000
"""Most of what a short program makes are modules that stay: looking through them again and again is wasted."""


def main() -> NoReturn:
    """The program's entry. Ctrl-C while it is still starting is a plain end, never a traceback.

    Everything is closed and flushed when a command returns, so the process ends at once: taking the interpreter apart
    would cost another tenth of a second.
    """
    gc.set_threshold(OBJECTS_BETWEEN_COLLECTIONS)
    _leave_no_core()
    _complete_streams()
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # numpy starts a pool of threads that nothing here uses
    try:
        from app.bootstrap import command_line, window

        code = command_line(sys.argv[1:]) if len(sys.argv) > 1 else window()
    except KeyboardInterrupt:
        code = 130
    os._exit(code)


def _leave_no_core() -> None:
    """Have the system write no picture of the memory to the disk when the program crashes: keys and texts are in it.

    Linux hands the picture to a program (apport, abrt) whatever the limit is, but for a limit of one byte (core(5)).
    """
    if sys.platform != "win32":
        import resource

        bare = sys.platform != "linux" or resource.getrlimit(resource.RLIMIT_CORE)[1] == 0
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0) if bare else (1, 1))


def _complete_streams() -> None:
    """Give the program the standard streams it was started without: they lead nowhere.

    Taken in this order they get the system's numbers 0, 1 and 2, so that no file of the vault is opened under one of
    those, where a library's message could be written into it.
    """
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115, PTH123 - open to the end


if __name__ == "__main__":
    main()
