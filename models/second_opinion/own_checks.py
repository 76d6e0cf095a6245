"""A point that no look at the records can settle: the person links a record to it, or ticks it off."""

from models.second_opinion.checklist import Rule
from models.second_opinion.facts import CheckInput
from models.second_opinion.findings import State, Verdict


def ticked(rule: Rule, given: CheckInput) -> Verdict:
    """Met by a record linked to the rule that is there, or by the person's word."""
    linked = dict(given.answers.linked).get(rule.id, ())
    there = {record.id for record in given.records}
    found = tuple(sorted(number for number in linked if number in there))
    if found:
        return Verdict(State.MET, "records_linked", {"count": len(found)}, found)
    if rule.id in given.answers.ticked:
        return Verdict(State.MET, "ticked_off")
    return Verdict(State.MISSING, "linked_gone" if linked else "not_ticked")
