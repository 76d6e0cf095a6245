"""When a step may be called done, written down a second time from the plain words of the journey, without its rules."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

from models.records import CaseEntry
from models.second_opinion import StepId
from models.second_opinion.answers import moment_of
from tests.models.second_opinion.story import Story

FLAGS = ("safety.growth", "safety.vessel", "safety.nerves", "safety.urgent")
BASIC = ("diagnosis", "treatment", "risks", "recovery")


def may_be_done(step: StepId, story: Story) -> bool:
    """True when nothing in the journey's description forbids that a step is done."""
    if story.answers.get(f"reopened.{step}") == "yes":
        return False
    return _MAY_BE[step](story)


def urgent(story: Story) -> bool:
    """True when the newest sign that is there has nothing written down after it."""
    signs = [key for key in FLAGS if story.answers.get(key) == "yes"]
    if story.answers.get("safety.self_care") in ("with_support", "without_support"):
        signs.append("safety.self_care")
    if not signs:
        return False
    if "safety.done" not in story.answers:
        return True
    return any(_line(story, key) > _line(story, "safety.done") for key in signs)


def _safe(story: Story) -> bool:
    if urgent(story) or not all(key in story.answers for key in FLAGS):
        return False
    if story.answers.get("safety.nerves") == "yes" and "safety.self_care" not in story.answers:
        return False
    when = moment_of(story.answers.get("appointment.when", ""))
    if when is None or when <= story.now:
        return True
    oldest = min(_said(story, key) for key in FLAGS)
    lines = [_line(story, key) for key in FLAGS]
    if when - oldest <= timedelta(days=14):
        return True
    return min(lines) > _line(story, "appointment.when") and story.now - oldest <= timedelta(days=14)


def _insured(story: Story) -> bool:
    if story.answers.get("insurance.none") == "yes":
        return True
    told = ("insurance.cost", "insurance.referral", "insurance.said_by")
    return all(key in story.answers for key in told) and _came(story, "insurance.called")


def _independent(story: Story) -> bool:
    name = story.answers.get("specialist.name")
    fields = [one.fields for one in story.entries.values() if one.kind == "candidate"]
    chosen = [one for one in fields if one.get("chosen") == "yes" and one["name"] == name]
    ways = {key for key in ("phone", "address", "email") if f"specialist.{key}" in story.answers}
    ways |= {key for key in ("phone", "address", "email") for one in chosen if key in one}
    if name is None or not ways:
        return False
    if story.answers.get("first_opinion.none") == "yes" or "specialist.ties_accepted" in story.answers:
        return True
    same = name == story.answers.get("first_opinion.doctor") or any(
        f"specialist.{key}" in story.answers
        and story.answers[f"specialist.{key}"] == story.answers.get(f"first_opinion.{key}")
        for key in ("practice", "phone", "address")
        if key != "phone" or sum(map(str.isdigit, story.answers.get("specialist.phone", ""))) > 5
    )
    return not same and not (len(chosen) == 1 and chosen[0].get("only_first") == "yes")


def _visited(story: Story) -> bool:
    held = story.answers.get("visit.held")
    when = moment_of(story.answers.get("appointment.when", ""))
    over = date.fromisoformat(held) <= story.now.date() if held else when is not None and when <= story.now
    return over and ("visit.summary" in story.answers or "visit.notes" in story.answers)


def _compared(story: Story) -> bool:
    by_kind = {kind: [one for one in story.entries.values() if one.kind == kind] for kind in ("opinion", "row", "cell")}
    opinions = by_kind["opinion"]
    if len(opinions) < (1 if story.answers.get("first_opinion.none") == "yes" else 2):
        return False
    if not set(BASIC) <= {row.fields["topic"] for row in by_kind["row"]}:
        return False
    for row in by_kind["row"]:
        texts = [_cell(by_kind["cell"], opinion.id, row.id) for opinion in opinions]
        if not all(texts) or (len(set(texts)) > 1 and "state" not in row.fields):
            return False
    return True


def _cell(cells: list[CaseEntry], opinion: int, row: int) -> str:
    found = [one for one in cells if (one.fields["opinion"], one.fields["row"]) == (str(opinion), str(row))]
    return found[-1].fields.get("text", "") if found else ""


def _came(story: Story, key: str) -> bool:
    return key in story.answers and date.fromisoformat(story.answers[key]) <= story.now.date()


def _line(story: Story, key: str) -> int:
    return max((place for place, one in enumerate(story.events) if one.subject == key), default=-1)


def _said(story: Story, key: str) -> datetime:
    return story.events[_line(story, key)].at


def _lacks_nothing(story: Story) -> bool:
    return not any(one.state == "missing" and one.severity != "optional" for one in story.findings)


def _asked(story: Story) -> bool:
    no_need = story.answers.get("first_opinion.none") == "yes" or "doctor.not_asked" in story.answers
    return no_need or _came(story, "doctor.asked")


def _told(story: Story) -> bool:
    first = story.answers.get("first_opinion.none") == "yes" or _came(story, "decide.first_informed")
    return "decide.path" in story.answers and first and _came(story, "decide.second_informed")


def _objective(story: Story) -> bool:
    return bool(set(story.answers.get("reason.kinds", "").split(",")) - {"", "reassurance"})


def _received(story: Story) -> bool:
    return _came(story, "appointment.confirmed") and _came(story, "appointment.acknowledged")


_MAY_BE: dict[StepId, Callable[[Story], bool]] = {
    StepId.SAFETY: _safe,
    StepId.REASON: _objective,
    StepId.DOCTOR: _asked,
    StepId.INSURANCE: _insured,
    StepId.RECORDS: _lacks_nothing,
    StepId.SPECIALIST: _independent,
    StepId.APPOINTMENT: _received,
    StepId.QUESTIONS: lambda one: len(one.questions) >= 5,
    StepId.VISIT: _visited,
    StepId.COMPARE: _compared,
    StepId.DECIDE: _told,
    StepId.HABIT: lambda one: one.habit.weeks >= 4 or one.habit.done_on is not None,
}
