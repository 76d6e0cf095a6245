"""The completeness check in words, grouped by how its rules stand."""

from typing import TYPE_CHECKING

from app.cli.output import counted, one_line, say
from app.cli.wording import check_state

if TYPE_CHECKING:
    from app.services.checking import Completeness

ICONS = {"missing": "✗", "partly": "◐", "met": "✓", "waived": "~", "not_applicable": "·"}


def print_findings(result: "Completeness") -> None:
    """Every rule under its state, with the reason and what to do next."""
    for state, icon in ICONS.items():
        findings = [one for one in result.findings if one.state == state]
        if not findings:
            continue
        say(f"{icon} {check_state(state)}")
        for one in findings:
            say(f"    {one_line(one.title)}: {one_line(one.reason.text)}")
            for detail in one.details:
                say(f"      - {one_line(detail.text)}")
            if one.remedy.text:
                say(f"      → {one_line(one.remedy.text)}")
    if result.complete:
        say("Complete: nothing that is needed is missing.")
    else:
        blocking = sum(one.blocks for one in result.findings)
        say(f"Not complete yet: {counted(blocking, 'thing is', 'things are')} lacking.")
