"""``python -m app`` and ``carebinder``: the command line; without a command, what there is to choose from."""

import gc
import os
import sys
from typing import NoReturn

_OBJECTS_BETWEEN_COLLECTIONS = 50_000
"""Most of what a short program makes are modules that stay: looking through them again and again is wasted."""


def main() -> NoReturn:
    """The program's entry. Ctrl-C while it is still starting is a plain end, never a traceback.

    Everything is closed and flushed when a command returns, so the process ends at once: taking the interpreter apart
    would cost another tenth of a second.
    """
    gc.set_threshold(_OBJECTS_BETWEEN_COLLECTIONS)
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # numpy starts a pool of threads that nothing here uses
    try:
        from app.bootstrap import command_line

        code = command_line(sys.argv[1:] or ["--help"])
    except KeyboardInterrupt:
        code = 130
    os._exit(code)


if __name__ == "__main__":
    main()
