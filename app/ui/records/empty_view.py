"""The empty list on the screen."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from app.ui.records.emptiness import Button as Which
from app.ui.records.emptiness import Emptiness
from app.ui.widgets.boxes import EmptyState
from app.ui.widgets.buttons import Button


class EmptyView(EmptyState):
    """Says why the list is empty, with the button that helps."""

    def __init__(self, why: Emptiness, add: Callable[[], None], clear: Callable[[], None]) -> None:
        super().__init__(why.icon, why.words, _button(why.button, add, clear))


def _button(which: Which, add: Callable[[], None], clear: Callable[[], None]) -> Button | None:
    translate = QCoreApplication.translate
    if which is Which.ADD:
        return Button(translate("EmptyView", "Add records"), add, kind="primary", icon="plus")
    return Button(translate("EmptyView", "Show all"), clear) if which is Which.CLEAR else None
