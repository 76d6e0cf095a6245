"""What is done and said when a vault is opened in the window: only what somebody has to know."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from app.services import drafts, tidying
from app.services.tidying import Tidied
from app.ui import wording
from app.ui.places import Place, Target
from app.ui.session import Session, Toast
from app.ui.widgets.notice import Notice
from models.errors import ErrorKind, UserError


def greet(session: Session, foot: QVBoxLayout) -> None:
    """Put an opened vault in order and say what came of it; of one that can only be looked at say so, as long as it is.

    ``foot`` is where lines stand that stay.
    """
    if (refusal := session.read_only) is not None:
        foot.addWidget(looking(session, refusal))
        return

    def told(done: Tidied) -> None:
        if done.records or done.cases:
            session.changed.emit()
        if words := _words(done):
            show = QCoreApplication.translate("Greeting", "Show the bin")
            actions = ((show, lambda: session.going.emit(Target(Place.BIN))),) if done.due else ()
            session.said.emit(Toast(words, actions))

    def remind(title: str) -> None:
        if title:
            words = QCoreApplication.translate(
                "Greeting", "What you were writing in “{title}” is kept. Open it again, and it is there."
            )
            session.say(words.format(title=title))

    session.look(session, tidying.tidy, told)
    session.look(session, drafts.title_of_draft, remind)


def looking(session: Session, refusal: ErrorKind) -> Notice:
    """The line under a vault that can only be looked at; its button says what can be done."""
    translate = QCoreApplication.translate
    error = UserError(refusal, path=session.path)
    line = Notice("info", translate("Greeting", "What to do"), lambda: session.failed.emit(error))
    words = translate("Greeting", "Nothing can be written where this vault lies: you can look, and save copies.")
    if refusal is ErrorKind.DISK_FULL:
        words = translate("Greeting", "The disk is full: you can look at everything, but change nothing.")
    line.show_words(words)
    return line


def _words(done: Tidied) -> str:
    translate = QCoreApplication.translate
    parts = []
    if done.cleared:
        parts.append(translate("Greeting", "What a copy that was cut short had left outside the vault is removed."))
    if done.records:
        parts.append(translate("Greeting", "%n record(s) went for good after 30 days in the bin.", "", done.records))
    if done.cases:
        parts.append(translate("Greeting", "%n case(s) went for good after 30 days in the bin.", "", done.cases))
    if done.due and done.after is not None:
        words = translate("Greeting", "%n thing(s) in the bin will be deleted for good after {day}.", "", done.due)
        parts.append(words.format(day=wording.day(done.after.astimezone().date())))
    return " ".join(parts)
