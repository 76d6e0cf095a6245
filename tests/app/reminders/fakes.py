"""An operating system that only remembers what it was asked to run."""

from collections.abc import Mapping, Sequence

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
