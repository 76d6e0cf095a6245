"""``python -m tests.app.ui.real.program``: the window as it is, but a single random byte is always the same.

The recovery sheet asks for two of its groups by such bytes. Nobody can read the screen here, so they must be known.
"""

import os

from app.ui.widgets.sheet_keeper import chosen_groups

BYTE = b"\x02"

_real = os.urandom


def dice(count: int) -> bytes:
    """Random bytes; a single one is always the same."""
    return BYTE if count == 1 else _real(count)


def asked_groups(count: int) -> tuple[int, int]:
    """The numbers of the groups that the sheet of such a program asks for."""
    return chosen_groups(dice, count)


if __name__ == "__main__":
    os.urandom = dice
    from app.__main__ import main

    main()
