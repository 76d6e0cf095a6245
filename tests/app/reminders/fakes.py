"""An operating system that only remembers what it was asked to run."""

from collections.abc import Mapping, Sequence

from typing_extensions import override

from app.reminders.tools import Answer


class FakeTools:
    """Answers by the beginning of a line; ``answers`` maps such beginnings to answers, everything else does well."""

    def __init__(self, answers: Mapping[str, Answer] | None = None) -> None:
        self.answers = dict(answers or {})
        self.lines: list[tuple[str, ...]] = []
        self.extras: list[Mapping[str, str]] = []

    def run(self, line: Sequence[str], extra: Mapping[str, str] | None = None) -> Answer:
        """Remember and answer."""
        self.lines.append(tuple(line))
        self.extras.append(extra or {})
        written = " ".join(line)
        return next((answer for start, answer in self.answers.items() if written.startswith(start)), Answer(0))


NOT_THERE = Answer(127, there=False)


class System(FakeTools):
    """Knows whether the timer is registered, as a real system does."""

    def __init__(self, refuses: bool = False) -> None:
        super().__init__()
        self.registered, self.refuses = False, refuses

    @override
    def run(self, line: Sequence[str], extra: Mapping[str, str] | None = None) -> Answer:
        super().run(line, extra)
        words = set(line)
        if words & {"enable", "bootstrap", "/Create"}:
            done = not self.refuses and not ("bootstrap" in words and self.registered)
            self.registered = self.registered or done
            return Answer(0 if done else 5)
        if words & {"disable", "bootout", "/Delete"}:
            self.registered = False
        if "restart" in words:
            return Answer(5 if self.refuses or not self.registered else 0)
        if words & {"is-enabled", "print", "/Query"}:
            return Answer(0 if self.registered else 1)
        return Answer(0)
