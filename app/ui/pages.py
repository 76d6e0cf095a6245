"""Which page stands at which place. Pages are imported when first shown: the window is on the screen before that."""

from app.ui.page import Page
from app.ui.places import Place
from app.ui.session import Session


def make(place: Place, session: Session) -> Page:
    """The page of a place."""
    match place:
        case Place.HOME:
            from app.ui.home.page import HomePage

            return HomePage(session)
        case Place.PACKAGE:
            from app.ui.export.page import PackagePage

            return PackagePage(session)
        case Place.TIMELINE | Place.IMAGING | Place.LABS | Place.PRESCRIPTIONS | Place.NOTES | Place.BIN:
            from app.ui.records.page import RecordsPage

            return RecordsPage(session, place)
        case Place.IMPORTS:
            from app.ui.importing.page import ImportsPage

            return ImportsPage(session)
        case Place.CARE:
            from app.ui.care.page import CarePage

            return CarePage(session)
        case Place.SETTINGS:
            from app.ui.settings.page import SettingsPage

            return SettingsPage(session)
        case _:
            return Page(session)
