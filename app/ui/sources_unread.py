"""Spares PySide6 the reading of our sources.

Once it is loaded, PySide6 6 reads the source of every module that is imported after it, its own and strangers', to see
whether the module might ask for ``from __feature__ import ...``, and keeps all those lines in memory: some 30 MB, and a
tenth of the time it takes to load the program. Nothing here asks for such a feature.
"""

import sys
from types import ModuleType

from app.ui.late_patterns import patterns_late

_READER, _ASKS = "shibokensupport.feature", "_mod_uses_pyside"


def spare_reading() -> bool:
    """Load PySide6 and answer its question for all modules to come; False where it no longer asks it so."""
    with patterns_late():
        import PySide6.QtCore  # noqa: F401 - what asks is made by loading it

    reader = sys.modules.get(_READER)
    if not hasattr(reader, _ASKS):
        return False
    setattr(reader, _ASKS, _never)
    return True


def _never(_module: ModuleType) -> bool:
    return False
