"""What the completeness check found, in the words of a package: in its reader's language, and speaking to nobody."""

import resources
from app.export.inputs import FindingLine
from app.export.package_words import words
from models.second_opinion import Finding, Said, default_checklist, fill


def told(finding: Finding, language: str) -> FindingLine:
    """A finding as a package's pages tell it, English where ``language`` is not at hand.

    A rule of a clinic's own checklist keeps the title that the clinic gave it.
    """
    chosen = words(language)
    sentences = resources.table("wording/findings.toml")[chosen.language]

    def sentence(kind: str, said: Said) -> str:
        return fill(sentences[kind][said.code], said.params, chosen.date)

    details = (sentence("details", detail) for detail in finding.details)
    return FindingLine(
        rule=finding.rule,
        title=sentences["titles"].get(finding.rule, finding.title) if _ours(finding) else finding.title,
        state=finding.state.value,
        reason=" ".join((sentence("reasons", finding.reason), *details)),
        blocks=finding.blocks,
        record_ids=finding.records,
    )


def _ours(finding: Finding) -> bool:
    """True for a rule that has the title of the list that ships with the program."""
    return any(rule.id == finding.rule and rule.what == finding.title for rule in default_checklist().rules)
