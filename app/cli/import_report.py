"""An import's report, as JSON and in words."""

from collections import Counter
from typing import TYPE_CHECKING, Any

from app.cli.output import counted, one_line, say
from app.cli.wording import outcome, reason

if TYPE_CHECKING:
    from importers.candidates import ImportReport, Outcome

_LISTED = 20


def as_json(report: "ImportReport") -> dict[str, Any]:
    """The form that ``import --json`` promises; ``found`` is the sum of the outcomes."""
    from importers.candidates import Outcome

    return {
        "found": report.found,
        **{each.value: report.count(each) for each in Outcome},
        "items": [
            {"path": item.path, "outcome": item.outcome.value, "reason": item.reason, "record": item.record}
            for item in report.items
        ],
    }


def print_report(report: "ImportReport") -> None:
    """Counts by outcome and reason, what a disc lacks, and every file that is neither stored nor known."""
    from importers.candidates import Outcome

    say(f"Found {counted(report.found, 'file', 'files')}.")
    for each in Outcome:
        if report.count(each):
            say(f"{report.count(each):>7,}  {outcome(each)}")
            _print_reasons(report, each)
    for disc in report.discs:
        if disc.present < disc.listed:
            where = one_line(disc.path) or "The disc"
            say(f"{where}: its index lists {counted(disc.listed, 'file', 'files')}, {disc.present:,} are here.")
    _print_odd(report)
    if report.count(Outcome.HELD):
        say("Settle what is held with: carebinder confirm")


def _print_reasons(report: "ImportReport", which: "Outcome") -> None:
    reasons = Counter(item.reason for item in report.items if item.outcome is which and item.reason)
    for code, number in reasons.most_common():
        say(f"         {number:>7,}  {reason(code)}")


def _print_odd(report: "ImportReport") -> None:
    from importers.candidates import Outcome

    expected = (Outcome.STORED, Outcome.DUPLICATE)
    odd = [item for item in report.items if item.outcome not in expected]
    for item in odd[:_LISTED]:
        say(f"  {one_line(item.path)}: {reason(item.reason) if item.reason else outcome(item.outcome)}")
    if len(odd) > _LISTED:
        say(f"  and {len(odd) - _LISTED:,} more; all of them: carebinder imports show {report.import_id}")
