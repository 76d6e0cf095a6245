"""An import's report, as JSON and in words."""

from collections import Counter
from typing import TYPE_CHECKING, Any

from app.cli.naming import as_typed
from app.cli.output import counted, say, short_path
from app.cli.wording import outcome, reason

if TYPE_CHECKING:
    from importers.candidates import ImportReport, Outcome

_LISTED = 5
"""Files named for one reason: a disc of somebody else's images must not hide the one letter that is damaged."""


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
            where = short_path(disc.path) or "The disc"
            say(f"{where}: its index lists {counted(disc.listed, 'file', 'files')}, {disc.present:,} are here.")
    _print_odd(report)
    if report.count(Outcome.HELD):
        say(as_typed("Settle what is held with: carebinder confirm"))


def _print_reasons(report: "ImportReport", which: "Outcome") -> None:
    reasons = Counter(item.reason for item in report.items if item.outcome is which and item.reason)
    for code, number in reasons.most_common():
        say(f"         {number:>7,}  {reason(code)}")


def _print_odd(report: "ImportReport") -> None:
    from importers.candidates import Outcome

    expected = (Outcome.STORED, Outcome.DUPLICATE)
    odd: dict[str, list[str]] = {}
    for item in report.items:
        if item.outcome not in expected:
            odd.setdefault(reason(item.reason) if item.reason else outcome(item.outcome), []).append(item.path)
    for why, paths in odd.items():
        for path in paths[:_LISTED]:
            say(f"  {short_path(path)}: {why}")
        if len(paths) > _LISTED:
            say(f"  and {len(paths) - _LISTED:,} more: {why}")
    if report.import_id is not None and any(len(paths) > _LISTED for paths in odd.values()):
        say(as_typed(f"Every file is listed by: carebinder imports show {report.import_id}"))
