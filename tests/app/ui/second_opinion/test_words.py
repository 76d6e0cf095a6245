"""What the rules of a checklist are called on the page of a second opinion."""

from app.ui.second_opinion.words import rule_title
from models.second_opinion import Finding, Severity, State
from models.second_opinion.findings import NOTHING


def test_a_point_of_ones_own_is_called_by_its_words() -> None:
    def found(rule: str, title: str) -> Finding:
        return Finding(rule, title, "", Severity.REQUIRED, State.MISSING, NOTHING, remedy=NOTHING)

    findings = [found("own_cd", "CD of the biopsy"), found("language", "Translations into Welsh")]
    assert rule_title("own_cd", findings) == "CD of the biopsy"
    assert rule_title("language", findings) == "Translations into Welsh"
    assert rule_title("own_gone_since", findings) == "gone since"
    assert rule_title("lab_results", findings) == "Laboratory results"
