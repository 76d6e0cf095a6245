"""The second-opinion case: its facts and whether the records for it are complete. Pure rules over data."""

from models.second_opinion.case import KEYS, Answer, CaseAnswers, Key, accepted, full_key
from models.second_opinion.checklist import Checklist, Rule, Severity, default_checklist, from_toml, to_toml
from models.second_opinion.completeness import check
from models.second_opinion.entries import FIELDS, EntryKind, accepted_fields
from models.second_opinion.facts import CheckInput, DiscCount
from models.second_opinion.findings import Finding, Said, State, complete, fill
from models.second_opinion.steps import StepId

__all__ = [
    "FIELDS",
    "KEYS",
    "Answer",
    "CaseAnswers",
    "CheckInput",
    "Checklist",
    "DiscCount",
    "EntryKind",
    "Finding",
    "Key",
    "Rule",
    "Said",
    "Severity",
    "State",
    "StepId",
    "accepted",
    "accepted_fields",
    "check",
    "complete",
    "default_checklist",
    "fill",
    "from_toml",
    "full_key",
    "to_toml",
]
