"""Cyclic garbage is collected in the window's thread alone.

Python collects in whichever thread happens to allocate. Windows lie in such cycles, and one that is taken apart in a
thread that reads the vault ends the program (Qt: "QWidgets can only be used in the GUI thread").
"""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 2_000


class Collector(QObject):
    """Takes over from Python's own collecting for as long as the program runs; the thresholds in force stay."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(collect_due)
        self._timer.start()


def collect_due() -> None:
    """Collect the generations whose thresholds are passed, as Python would have done by itself."""
    due = [
        number
        for number, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
        if count > most
    ]
    if due and due[0] == 0:
        gc.collect(max(due))
