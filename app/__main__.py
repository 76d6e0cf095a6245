"""``python -m app`` and ``carebinder``: the command line; without a command, what there is to choose from."""

import sys


def main() -> int:
    """The program's entry. Ctrl-C while it is still starting is a plain end, never a traceback."""
    try:
        from app.bootstrap import command_line

        return command_line(sys.argv[1:] or ["--help"])
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
