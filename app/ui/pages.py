"""Which page stands at which place. Pages are imported when first shown: the window is on the screen before that."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtWidgets import QWidget

from app.ui.page import Page
from app.ui.places import LISTS, Place
from app.ui.session import Session


def make(place: Place, session: Session, parent: QWidget) -> Page:
    """The page of a place, inside ``parent`` from the start: moved there when it is full, all of it is styled again."""
    return _MAKERS[place](session, parent)


def _home(session: Session, parent: QWidget) -> Page:
    from app.ui.home.page import HomePage

    return HomePage(session, parent)


def _records(place: Place, session: Session, parent: QWidget) -> Page:
    from app.ui.records.page import RecordsPage

    return RecordsPage(session, place, parent)


def _images(session: Session, parent: QWidget) -> Page:
    from app.ui.imaging.page import ImagingPage

    return ImagingPage(session, parent)


def _second_opinion(session: Session, parent: QWidget) -> Page:
    from app.ui.second_opinion.page import SecondOpinionPage

    return SecondOpinionPage(session, parent)


def _care(session: Session, parent: QWidget) -> Page:
    from app.ui.care.page import CarePage

    return CarePage(session, parent)


def _package(session: Session, parent: QWidget) -> Page:
    from app.ui.export.page import PackagePage

    return PackagePage(session, parent)


def _imports(session: Session, parent: QWidget) -> Page:
    from app.ui.importing.page import ImportsPage

    return ImportsPage(session, parent)


def _week(session: Session, parent: QWidget) -> Page:
    from app.ui.reminders.week_page import WeekPage

    return WeekPage(session, parent)


def _reminders(session: Session, parent: QWidget) -> Page:
    from app.ui.reminders.page import RemindersPage

    return RemindersPage(session, parent)


def _settings(session: Session, parent: QWidget) -> Page:
    from app.ui.settings.page import SettingsPage

    return SettingsPage(session, parent)


_MAKERS: Mapping[Place, Callable[[Session, QWidget], Page]] = {
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
