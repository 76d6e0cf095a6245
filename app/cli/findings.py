"""The completeness check in words, grouped by how its rules stand."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.cli.output import counted, one_line, say, tell
from app.cli.wording import check_state

if TYPE_CHECKING:
    from app.services.checking import Completeness

_LISTED = 10
ICONS = {"missing": "✗", "partly": "◐", "met": "✓", "waived": "~", "not_applicable": "·"}


def print_findings(result: "Completeness") -> None:
    """Every rule under its state, with the reason and what to do next."""
    for state, icon in ICONS.items():
        findings = [one for one in result.findings if one.state == state]
        if not findings:
            continue
        say(f"{icon} {check_state(state)}")
        for one in findings:
            say(f"    {one_line(one.title)}: {one_line(one.reason.text)}", hang=6)
            for detail in one.details:
                say(f"      - {_with_numbers(one_line(detail.text), detail.records)}", hang=8)
            if one.remedy.text:
                say(f"      → {one_line(one.remedy.text)}", hang=8)
    if result.complete:
        say("Complete: nothing that is needed is missing.")
    else:
        blocking = sum(one.blocks for one in result.findings)
        other = sum(bool(one.remedy.text) for one in result.findings) - blocking
        more = f", {counted(other, 'more is', 'more are')} worth a look" if other else ""
        say(f"Not complete yet: {counted(blocking, 'thing is', 'things are')} lacking{more}.")


def tell_left_out(count: int) -> None:
    """That the package leaves records out, and how to have them; nothing where there are none."""
    if count:
        tell(f"{counted(count, 'record is', 'records are')} left out of this package by choice; --all includes them.")


def _with_numbers(sentence: str, records: Sequence[int]) -> str:
    """A sentence with the records it speaks of, as they are typed after ``show``."""
    if not records:
        return sentence
    listed = ", ".join(map(str, records[:_LISTED])) + (" and more" if len(records) > _LISTED else "")
    return f"{sentence.removesuffix('.')} ({'record' if len(records) == 1 else 'records'} {listed})."
