"""Which page stands at which place. Pages are imported when first shown: the window is on the screen before that."""

from collections.abc import Callable, Mapping
from functools import partial

from app.ui.page import Page
from app.ui.places import LISTS, Place
from app.ui.session import Session


def make(place: Place, session: Session) -> Page:
    """The page of a place."""
    return _MAKERS[place](session)


def _home(session: Session) -> Page:
    from app.ui.home.page import HomePage

    return HomePage(session)


def _records(place: Place, session: Session) -> Page:
    from app.ui.records.page import RecordsPage

    return RecordsPage(session, place)


def _images(session: Session) -> Page:
    from app.ui.imaging.page import ImagingPage

    return ImagingPage(session)


def _second_opinion(session: Session) -> Page:
    from app.ui.second_opinion.page import SecondOpinionPage

    return SecondOpinionPage(session)


def _care(session: Session) -> Page:
    from app.ui.care.page import CarePage

    return CarePage(session)


def _package(session: Session) -> Page:
    from app.ui.export.page import PackagePage

    return PackagePage(session)


def _imports(session: Session) -> Page:
    from app.ui.importing.page import ImportsPage

    return ImportsPage(session)


def _week(session: Session) -> Page:
    from app.ui.reminders.week_page import WeekPage

    return WeekPage(session)


def _reminders(session: Session) -> Page:
    from app.ui.reminders.page import RemindersPage

    return RemindersPage(session)


def _settings(session: Session) -> Page:
    from app.ui.settings.page import SettingsPage

    return SettingsPage(session)


_MAKERS: Mapping[Place, Callable[[Session], Page]] = {
    Place.HOME: _home,
    **{place: partial(_records, place) for place in LISTS},
    Place.IMAGES: _images,
    Place.SECOND_OPINION: _second_opinion,
    Place.CARE: _care,
    Place.PACKAGE: _package,
    Place.WEEK: _week,
    Place.REMINDERS: _reminders,
    Place.IMPORTS: _imports,
    Place.SETTINGS: _settings,
}


def load_first() -> None:
    """Load what the first page and the lists need, ahead of need and in any thread: nothing is made yet."""
    from app.ui.home import page as home
    from app.ui.records import page as records

    _ = home, records
