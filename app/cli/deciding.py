"""The import's questions, asked of the person at the terminal."""

from threading import Lock

from app.cli import prompts
from app.cli.output import one_line, short_path, tell
from app.cli.progress_bar import Screen
from app.cli.show import written
from app.cli.wording import identity
from app.services import people
from app.services.unlocking import Opening
from importers.deciding import HOLD, NO_MORE, TARGET, IdentityAnswer, IdentityQuestion, NoMore, PasswordBook, belongs_to
from importers.names import spoken
from models.records import Person, WrittenIdentity


class TerminalDecider:
    """Asks whose files are, and for passwords, with the progress bar out of the way. May be asked from two threads."""

    def __init__(self, opening: Opening, screen: Screen) -> None:
        self._opening, self._screen, self._one_at_a_time = opening, screen, Lock()
        self.password = PasswordBook(self._password).password

    def whose(self, question: IdentityQuestion) -> IdentityAnswer:
        """Show what is written and whom it was held against; the person chooses."""
        with self._one_at_a_time, self._screen.paused():
            target = question.target.person
            tell()
            what = short_path(question.path) or "A file"
            tell(f"{what} says that it is of: {one_line(written(question.written)) or 'nobody'}.", hang=2)
            why = identity(question.target.verdict.reason)
            tell(f"You are adding records of {one_line(described(target))}: {why}.", hang=2)
            others = [one.person for one in question.others]
            picked = prompts.choice(
                "Whose is it, and every other file of this import that says the same?",
                [
                    "Nobody's yet: keep it aside until I confirm",
                    target.name,
                    *map(described, others),
                    "Somebody who is not in the vault yet",
                ],
            )
            if picked == 0:
                return HOLD
            if picked == 1:
                return TARGET
            return belongs_to(others[picked - 2] if picked - 2 < len(others) else self._newcomer(question.written))

    def _password(self, path: str, again: bool) -> str | NoMore | None:
        """Ask for a file's password; an empty answer goes on without, a dash goes on without any."""
        with self._one_at_a_time, self._screen.paused():
            tell()
            tell("That password was not right." if again else "This file is protected by a password:")
            tell(f"  {short_path(path)}")
            answer = prompts.maybe_secret("Its password; Enter to keep it unread; - to keep all such files unread")
            return NO_MORE if answer == "-" else answer

    def _newcomer(self, identity_written: WrittenIdentity) -> Person:
        forms = [*dict.fromkeys(form for name in identity_written.names for form in spoken(name))]
        known = next(iter(forms), "")
        name = prompts.line(f"Name [{known}]:" if known else "Name:") or known
        while not name:
            name = prompts.line("A name is needed:")
        others = tuple(form for form in forms if form != name)
        added = people.add(self._opening.result(), name, identity_written.born, identity_written.sex, others)
        tell(f"{one_line(described(added))} is now person {added.id} of this vault.")
        return added


def described(person: Person) -> str:
    """A person's name with the date of birth."""
    return f"{person.name}, born {person.born}" if person.born else person.name
