"""Which page stands at which place. Pages are imported when first shown: the window is on the screen before that."""

from app.ui.page import Page
from app.ui.places import Place
from app.ui.session import Session


def make(place: Place, session: Session) -> Page:
    """The page of a place."""
    page: Page
    match place:
        case Place.HOME:
            from app.ui.home.page import HomePage

            page = HomePage(session)
        case Place.PACKAGE:
            from app.ui.export.page import PackagePage

            page = PackagePage(session)
        case Place.TIMELINE | Place.IMAGING | Place.LABS | Place.PRESCRIPTIONS | Place.NOTES | Place.BIN:
            from app.ui.records.page import RecordsPage

            page = RecordsPage(session, place)
        case Place.IMAGES:
            from app.ui.imaging.page import ImagingPage

            page = ImagingPage(session)
        case Place.IMPORTS:
            from app.ui.importing.page import ImportsPage

            page = ImportsPage(session)
        case Place.CARE:
            from app.ui.care.page import CarePage

            page = CarePage(session)
        case Place.SETTINGS:
            from app.ui.settings.page import SettingsPage

            page = SettingsPage(session)
        case _:
            page = Page(session)
    return page


def load_first() -> None:
    """Load what the first page and the lists need, ahead of need and in any thread: nothing is made yet."""
    from app.ui.home import page as home
    from app.ui.records import page as records

    _ = home, records
