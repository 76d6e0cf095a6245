"""The empty list on the screen."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from app.ui.records.emptiness import Button as Which
from app.ui.records.emptiness import Emptiness
from app.ui.widgets.boxes import EmptyState
from app.ui.widgets.buttons import Button


class EmptyView(EmptyState):
    """Says why the list is empty, with the button that helps; ``does`` is what each button does."""

    def __init__(self, why: Emptiness, does: Mapping[Which, Callable[[], None]]) -> None:
        super().__init__(why.icon, why.words, _button(why.button, does))


def _button(which: Which, does: Mapping[Which, Callable[[], None]]) -> Button | None:
    translate = QCoreApplication.translate
    match which:
        case Which.ADD:
            return Button(translate("EmptyView", "Add records"), does[which], kind="primary", icon="plus")
        case Which.CLEAR:
            return Button(translate("EmptyView", "Show all"), does[which])
        case Which.WAITING:
            return Button(translate("EmptyView", "Look at what waits"), does[which], kind="primary")
        case Which.NONE:
            return None
