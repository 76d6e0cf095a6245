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
    say = QCoreApplication.translate
    return Told(
        "file-plus",
        say("Home", "Add the first records"),
        say("Home", "Drop a folder, a hospital disc or single files on this window, or choose them."),
        say("Home", "Add records"),
    )


def _confirm(step: NextStep) -> Told:
    say = QCoreApplication.translate
    return Told(
        "clock",
        say("Home", "%n record(s) wait for you", "", step.count),
        say("Home", "It is not certain whose they are. Look at each and say so; until then they stay apart."),
        say("Home", "Look at them"),
        Target(Place.TIMELINE, detail="held"),
    )


def _package(step: NextStep) -> Told:
    say = QCoreApplication.translate
    title = say("Home", "Records package: {ready} of {wanted} ready")
    return Told(
        "package",
        title.format(ready=wording.number(step.ready), wanted=wording.number(step.wanted)),
        say("Home", "Next: {lacking}").format(lacking=step.lacking),
        say("Home", "Go on with the package"),
        Target(Place.PACKAGE),
    )


def _build(_step: NextStep) -> Told:
    say = QCoreApplication.translate
    return Told(
        "package",
        say("Home", "The records package can be made"),
        say("Home", "Everything that a second opinion needs is here."),
        say("Home", "Make the package"),
        Target(Place.PACKAGE),
    )


def _backup(step: NextStep) -> Told:
    say = QCoreApplication.translate
    never = say(
        "Home", "There is no backup of these records yet. A second disk or a stick is enough; it stays encrypted."
    )
    days = step.days or 0
    return Told(
        "hard-drive",
        say("Home", "Make a backup"),
        never if step.days is None else say("Home", "The last backup is %n day(s) old.", "", days),
        say("Home", "To the backup"),
        Target(Place.SETTINGS, detail="backup"),
    )


def _begin(_step: NextStep) -> Told:
    say = QCoreApplication.translate
    return Told(
        "shield-check",
        say("Home", "Everything is in order"),
        say("Home", "Should you want a second opinion, a records package brings together what a specialist needs."),
        say("Home", "Begin a records package"),
        Target(Place.PACKAGE),
    )


def _well(_step: NextStep) -> Told:
    say = QCoreApplication.translate
    return Told(
        "shield-check",
        say("Home", "Everything is in order"),
        say("Home", "Nothing waits for you. Add new records whenever you get some."),
        say("Home", "Add records"),
    )


_TOLD = {
    NextKind.ADD: _add,
    NextKind.CONFIRM: _confirm,
    NextKind.PACKAGE: _package,
    NextKind.BUILD: _build,
    NextKind.BACKUP: _backup,
    NextKind.BEGIN: _begin,
    NextKind.WELL: _well,
}
