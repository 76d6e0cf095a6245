"""What there is to see: each shot brings the window into one state."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from app.services import browsing
from app.ui.places import Place
from app.ui.window import Window
from tests.app.ui import stage


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture: ``bring`` leads the window there. ``vault`` False: the vault holds nothing yet."""

    name: str
    bring: Callable[[Window], None]
    filled: bool = True


def shots() -> Iterator[Shot]:
    """Every picture, in the order of the sidebar."""
    for place in Place:
        yield Shot(f"{place.value}-empty", _going(place), filled=False)
        yield Shot(place.value, _going(place))
    for name in ("image_series", "lab_result", "clinical_note", "unknown"):
        yield Shot(f"record-{name}", _showing(name))


def _going(place: Place) -> Callable[[Window], None]:
    def bring(window: Window) -> None:
        assert window.session is not None
        window.session.go(place)

    return bring


def _showing(kind: str) -> Callable[[Window], None]:
    """The timeline with the newest record of a document type."""

    def bring(window: Window) -> None:
        session = window.session
        assert session is not None
        found: list[int] = []

        def remember(rows: list[browsing.Row]) -> None:
            found.extend(row.record.id for row in rows if row.record.type.value == kind)

        session.look(window, lambda vault: browsing.rows(vault, browsing.Wanted(standing=None)), remember)
        stage.settle(window)
        session.go(Place.TIMELINE, found[0] if found else None)

    return bring
