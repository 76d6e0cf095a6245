"""Keeps Python 3.11 alive under PySide6 6.12.

Every Qt method that returns nothing takes away one reference to None that it never held, and every signal that is
emitted one to True; where these can be freed, which is up to Python 3.11 (PEP 683 made them immortal in 3.12), the
program is aborted after some thousand calls: "none_dealloc: deallocating None", "bool_dealloc: deallocating True".
"""

import ctypes
import sys

_IMMORTAL = (3, 12)
_ENOUGH = sys.maxsize // 4
"""References that no program uses up."""


def keep_none() -> bool:
    """Give None, True and False so many references that they never run out.

    False where nothing had to or could be done.
    """
    if sys.version_info >= _IMMORTAL or sys.implementation.name != "cpython":
        return False
    kept = [_keep(one) for one in (None, True, False)]
    return any(kept)


def _keep(one: object) -> bool:
    if sys.getrefcount(one) >= _ENOUGH // 2:
        return False
    count = ctypes.c_ssize_t.from_address(id(one))
    if abs(count.value - sys.getrefcount(one)) > 100:
        return False
    count.value += _ENOUGH
    return True
