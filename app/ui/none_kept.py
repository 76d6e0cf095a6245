"""Keeps Python 3.11 alive under PySide6 6.12.

Every Qt method that returns nothing takes away one reference to None that it never held; where None can be freed, which
is up to Python 3.11 (PEP 683 made it immortal in 3.12), the program is aborted after some thousand calls:
"none_dealloc: deallocating None".
"""

import ctypes
import sys

_IMMORTAL = (3, 12)
_ENOUGH = sys.maxsize // 4
"""References to None that no program uses up."""


def keep_none() -> bool:
    """Give None so many references that it never runs out; False where nothing had to or could be done."""
    if sys.version_info >= _IMMORTAL or sys.implementation.name != "cpython" or sys.getrefcount(None) >= _ENOUGH // 2:
        return False
    count = ctypes.c_ssize_t.from_address(id(None))
    if abs(count.value - sys.getrefcount(None)) > 100:
        return False
    count.value += _ENOUGH
    return True
