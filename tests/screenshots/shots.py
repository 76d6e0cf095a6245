"""What there is to see: each shot brings the window into one state."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import partial

from app.ui.export.case_view import Step
from app.ui.places import Place
from app.ui.window import Window
from models.second_opinion import StepId
from tests.app.ui import look_door
from tests.screenshots import dialogs, journey, states, weekly

ALL, SOME, ONE = 8, 2, 1
"""In how many manners a state is drawn."""


class Behind(StrEnum):
    """What is behind the window: no vault, an empty one, the sample person's, names from everywhere, a case."""

    NOTHING = "nothing"
    EMPTY = "empty"
    SAMPLE = "sample"
    WORLD = "world"
    JOURNEY = "journey"


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture: ``bring`` leads the window there. ``tall``: the page in all its length."""

    name: str
    bring: Callable[[Window], None]
    behind: Behind = Behind.SAMPLE
    manners: int = ALL
    language: str = "en"
    tall: bool = False


def shots() -> Iterator[Shot]:
    """Every picture."""
    yield from _door()
    yield from _places()
    yield from _records()
    yield from _package()
    yield from _journey()
    yield from _importing()
    yield from _week()
    yield from _images()
    yield from _dialogs()
    yield from _whole()
    yield from _german()
    yield from _world()


def _door() -> Iterator[Shot]:
    for page in look_door.PAGES:
        yield Shot(f"door-{page}", partial(look_door.draw, name=page), Behind.NOTHING, SOME)


def _places() -> Iterator[Shot]:
    for place in Place:
        yield Shot(f"{place.value}-empty", states.at(place), Behind.EMPTY, SOME)
        yield Shot(place.value, states.at(place))


def _records() -> Iterator[Shot]:
    for kind in ("image_series", "lab_result", "unknown"):
        yield Shot(f"record-{kind}", states.record(kind))
    for kind in states.BESIDES:
        yield Shot(f"record-{kind}", states.record_called(kind), Behind.WORLD, SOME)
    yield Shot("list-found", states.found, manners=SOME)
    yield Shot("list-nothing-found", states.nothing_found, manners=SOME)
    yield Shot("list-filtered", states.filtered, manners=SOME)
    yield Shot("list-held", states.held)
    yield Shot("list-several", states.several, manners=SOME)
    yield Shot("record-facts", states.facts)


def _package() -> Iterator[Shot]:
    for step in Step:
        yield Shot(f"package-{step.value}", states.at(Place.PACKAGE, detail=step.value, person=1))
    yield Shot("package-result", states.package_result, manners=SOME)
    yield Shot("care-lists", states.at(Place.CARE, person=1))


def _journey() -> Iterator[Shot]:
    whole = (StepId.SAFETY, StepId.RECORDS, StepId.SPECIALIST, StepId.COMPARE)
    for step in StepId:
        yield Shot(f"journey-{step.value}", journey.at(step), Behind.JOURNEY, SOME)
        yield Shot(f"de-journey-{step.value}", journey.at(step), Behind.JOURNEY, SOME, "de")
    for step in whole:
        bring = journey.at(step)
        yield Shot(f"journey-{step.value}-whole", bring, Behind.JOURNEY, ONE, tall=True)
    urgent = journey.at(StepId.SAFETY, 2)
    yield Shot("journey-urgent", urgent, Behind.JOURNEY)
    mirrored = states.mirrored(journey.at(StepId.COMPARE))
    yield Shot("mirrored-journey", mirrored, Behind.JOURNEY, ONE)
    yield Shot("journey-home", states.at(Place.HOME, person=1), Behind.JOURNEY, SOME)
    for name, bring_it in (
        ("steps", journey.steps_list),
        ("new", journey.new_case),
        ("letter", journey.letter_dialog),
        ("paper", journey.paper),
        ("removed", journey.removed),
        ("binned", journey.binned),
    ):
        yield Shot(f"journey-{name}", bring_it, Behind.JOURNEY, SOME)


def _importing() -> Iterator[Shot]:
    yield Shot("import-progress", states.importing, manners=SOME)
    yield Shot("import-review", states.review)
    yield Shot("import-every-file", states.every_file, manners=SOME)


def _week() -> Iterator[Shot]:
    yield Shot("reminders-whole", states.at(Place.REMINDERS), manners=SOME, tall=True)
    yield Shot("week-held", weekly.asking)
    yield Shot("week-asking", partial(weekly.asking, turns=1))
    yield Shot("week-end", weekly.end, manners=SOME)
    yield Shot("week-bar", weekly.bar, manners=SOME)


def _images() -> Iterator[Shot]:
    yield Shot("images-series", partial(states.images, detail=""), manners=SOME)
    yield Shot("images-compared", states.images, manners=SOME)


def _dialogs() -> Iterator[Shot]:
    for name, dialog in dialogs.DIALOGS.items():
        yield Shot(f"dialog-{name}", dialog, manners=SOME)


def _whole() -> Iterator[Shot]:
    yield Shot("settings-whole", states.at(Place.SETTINGS), manners=SOME, tall=True)
    yield Shot("import-review-whole", states.review, manners=SOME, tall=True)
    for step in (Step.FACTS, Step.CHECKLIST):
        bring = states.at(Place.PACKAGE, detail=step.value, person=1)
        yield Shot(f"package-{step.value}-whole", bring, manners=ONE, tall=True)


def _german() -> Iterator[Shot]:
    for place in (Place.HOME, Place.TIMELINE, Place.SETTINGS, Place.CARE, Place.WEEK, Place.REMINDERS):
        yield Shot(f"de-{place.value}", states.at(place), manners=SOME, language="de")
    for step in (Step.CHECKLIST, Step.MAKE):
        bring = states.at(Place.PACKAGE, detail=step.value, person=1)
        yield Shot(f"de-package-{step.value}", bring, manners=SOME, language="de")
    yield Shot("de-review", states.review, manners=SOME, language="de")
    for name, bring in (("facts", states.facts), ("images", states.images), ("week-question", weekly.asking)):
        yield Shot(f"de-{name}", bring, manners=SOME, language="de")
    yield Shot("de-reminders-whole", states.at(Place.REMINDERS), manners=ONE, language="de", tall=True)
    yield Shot("de-journey-new", journey.new_case, Behind.JOURNEY, SOME, "de")
    yield Shot("de-journey-letter", journey.letter_dialog, Behind.JOURNEY, SOME, "de")


def _world() -> Iterator[Shot]:
    for place in (Place.HOME, Place.TIMELINE, Place.SETTINGS, Place.PACKAGE):
        yield Shot(f"world-{place.value}", states.at(place), Behind.WORLD, SOME)
        yield Shot(f"mirrored-{place.value}", states.mirrored(states.at(place)), Behind.WORLD, ONE)
    yield Shot("mirrored-facts", states.mirrored(states.facts), manners=ONE)
    yield Shot("mirrored-record", states.mirrored(states.record("image_series")), manners=ONE)
    yield Shot("mirrored-review", states.mirrored(states.review), manners=ONE)
    yield Shot("mirrored-care", states.mirrored(states.at(Place.CARE, person=1)), manners=ONE)
