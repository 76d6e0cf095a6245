"""The line that says, as long as sample records are shown, that they are nobody's."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from app.ui.widgets.boxes import Banner


def made_up_banner(own: Callable[[], None]) -> Banner:
    """``own`` leads to a vault of the person's own."""
    translate = QCoreApplication.translate
    words = translate("MadeUp", "Sample records: all of this is made up. Keep your own records in a vault of your own.")
    return Banner(words, "info", ((translate("MadeUp", "Make my vault"), own),))
