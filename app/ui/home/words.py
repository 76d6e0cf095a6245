"""The next step in words: a heading, why, the button, and where it leads."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.services.next_step import NextKind, NextStep
from app.ui import wording
from app.ui.places import Place, Target


@dataclass(frozen=True, slots=True)
class Told:
    """What the card says. ``target`` None: the button adds records; ``verb`` "" : there is no button."""

    icon: str
    title: str
    why: str
    verb: str = ""
    target: Target | None = None


def told(step: NextStep) -> Told:
    """The words of a step."""
    return _TOLD[step.kind](step)


def _add(_step: NextStep) -> Told:
    translate = QCoreApplication.translate
    return Told(
        "file-plus",
        translate("Home", "Add the first records"),
        translate("Home", "Drop a folder, a hospital disc or single files on this window, or choose them."),
        translate("Home", "Add records"),
    )


def _confirm(step: NextStep) -> Told:
    translate = QCoreApplication.translate
    return Told(
        "clock",
        translate("Home", "%n record(s) wait for you", "", step.count),
        translate("Home", "It is not certain who is meant. Look and say so; until then all of it stays apart."),
        translate("Home", "Look now"),
        Target(Place.TIMELINE, detail="held"),
    )


def _week(_step: NextStep) -> Told:
    translate = QCoreApplication.translate
    return Told(
        "calendar-days",
        translate("Home", "This week's ten minutes"),
        translate("Home", "A short look once a week keeps the records up to date. Stop whenever you like."),
        translate("Home", "Begin"),
        Target(Place.WEEK),
    )


def _package(step: NextStep) -> Told:
    translate = QCoreApplication.translate
    title = translate("Home", "Records package: {ready} of {wanted} ready")
    return Told(
        "package",
        title.format(ready=wording.number(step.ready), wanted=wording.number(step.wanted)),
        translate("Home", "Next: {lacking}").format(lacking=step.lacking),
        translate("Home", "Go on with the package"),
        Target(Place.PACKAGE),
    )


def _build(_step: NextStep) -> Told:
    translate = QCoreApplication.translate
    return Told(
        "package",
        translate("Home", "The records package can be made"),
        translate("Home", "Everything that a second opinion needs is here."),
        translate("Home", "Make the package"),
        Target(Place.PACKAGE),
    )


def _backup(step: NextStep) -> Told:
    translate = QCoreApplication.translate
    never = translate(
        "Home", "There is no backup of these records yet. A second disk or a stick is enough; it stays encrypted."
    )
    days = step.days or 0
    return Told(
        "hard-drive",
        translate("Home", "Make a backup"),
        never if step.days is None else translate("Home", "The last backup is %n day(s) old.", "", days),
        translate("Home", "To the backup"),
        Target(Place.SETTINGS, detail="backup"),
    )


def _begin(_step: NextStep) -> Told:
    translate = QCoreApplication.translate
    return Told(
        "shield-check",
        translate("Home", "Everything is in order"),
        translate(
            "Home", "Should you want a second opinion, a records package brings together what a specialist needs."
        ),
        translate("Home", "Begin a records package"),
        Target(Place.PACKAGE),
    )


def _well(_step: NextStep) -> Told:
    translate = QCoreApplication.translate
    return Told(
        "shield-check",
        translate("Home", "Everything is in order"),
        translate("Home", "Nothing waits for you. Add new records whenever you get some."),
        translate("Home", "Add records"),
    )


_TOLD = {
    NextKind.ADD: _add,
    NextKind.CONFIRM: _confirm,
    NextKind.WEEK: _week,
    NextKind.PACKAGE: _package,
    NextKind.BUILD: _build,
    NextKind.BACKUP: _backup,
    NextKind.BEGIN: _begin,
    NextKind.WELL: _well,
}
