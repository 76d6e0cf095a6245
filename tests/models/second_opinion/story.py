"""A case that is answered and entered line by line, with its log, as the vault keeps it."""

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from models.records import Case, CaseEntry, CaseEvent, PackageMade, Question
from models.second_opinion import EntryKind, Finding, StepId, accepted, accepted_fields
from models.second_opinion.journey import Habit, JourneyInput, StepState, WhyCode, states

BEGUN = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
NO_FLAGS = dict.fromkeys(("safety.growth", "safety.vessel", "safety.nerves", "safety.urgent"), "no")


class Story:
    """One case; ``wait`` moves its clock."""

    def __init__(self, now: datetime = BEGUN) -> None:
        self.now = self.begun = now
        self.answers: dict[str, str] = {}
        self.entries: dict[int, CaseEntry] = {}
        self.questions: dict[int, str] = {}
        self.events: list[CaseEvent] = []
        self.packages = 0
        self.filed: dict[int, datetime] = {}
        self.findings: tuple[Finding, ...] = ()
        self.habit = Habit()
        self._numbers = 0

    def wait(self, **delta: float) -> "Story":
        """Let time pass, or go back."""
        self.now += timedelta(**delta)
        return self

    def say(self, answers: Mapping[str, str | None]) -> "Story":
        """Answer, one thing after the other; None takes an answer back."""
        for key, value in answers.items():
            stored = accepted(key, value) if value is not None else None
            self._log(key, stored)
            if stored is None:
                self.answers.pop(key, None)
            else:
                self.answers[key] = stored
        return self

    def enter(self, kind: EntryKind, **fields: str) -> int:
        """Enter something; its number."""
        self._numbers += 1
        self._keep(CaseEntry(self._numbers, 1, kind, accepted_fields(kind, fields), self.now, self.now))
        return self._numbers

    def edit(self, number: int, **fields: str | None) -> None:
        """Change fields of an entry."""
        old = self.entries[number]
        new = accepted_fields(EntryKind(old.kind), {**old.fields, **fields})
        self._keep(replace(old, fields=new, changed=self.now))

    def drop(self, number: int) -> None:
        """Take an entry out."""
        self._log(f"{self.entries.pop(number).kind} {number}", None)

    def ask(self, *texts: str) -> "Story":
        """Write questions down."""
        for text in texts:
            self._numbers += 1
            self.questions[self._numbers] = text
            self._log(f"question {self._numbers}", text)
        return self

    def given(self, **changes: Any) -> JourneyInput:
        """What the journey is judged by now."""
        values: dict[str, Any] = {
            "case": Case(1, 1, "Nodule", self.begun, dict(self.answers)),
            "now": self.now,
            "entries": tuple(self.entries.values()),
            "questions": tuple(
                Question(number, 1, rank, text) for rank, (number, text) in enumerate(self.questions.items())
            ),
            "events": tuple(self.events),
            "packages": tuple(
                PackageMade(number, 1, number, "zip", self.begun, 1, 1, (), "")
                for number in range(1, self.packages + 1)
            ),
            "findings": self.findings,
            "filed": self.filed,
            "habit": self.habit,
        }
        return JourneyInput(**{**values, **changes})

    def step(self, step: StepId, **changes: Any) -> StepState:
        """How one step stands."""
        return next(one for one in states(self.given(**changes)) if one.step is step)

    def why(self, step: StepId, **changes: Any) -> list[WhyCode]:
        """The codes of why a step is not done."""
        return [one.code for one in self.step(step, **changes).why]

    def _keep(self, entry: CaseEntry) -> None:
        self.entries[entry.id] = entry
        self._log(f"{entry.kind} {entry.id}", json.dumps(entry.fields))

    def _log(self, subject: str, value: str | None) -> None:
        self.events.append(CaseEvent(self.now, subject, value))
