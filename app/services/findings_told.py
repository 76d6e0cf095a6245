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

    *before, last = (sentence("reasons", finding.reason), *(sentence("details", one) for one in finding.details))
    return FindingLine(
        rule=finding.rule,
        title=title_of(finding.rule, finding.title, language),
        state=finding.state.value,
        reason=" ".join((*map(_ended, before), last)),
        blocks=finding.blocks,
        record_ids=finding.records,
    )


def _ended(sentence: str) -> str:
    """With a full stop, where a person's own words at its end have none."""
    return sentence if sentence.endswith((".", "!", "?", "…")) else f"{sentence}."


def title_of(rule_id: str, what: str, language: str) -> str:
    """What a rule is called in the language; one that does not have the title of the program's list keeps its own."""
    ours = any(rule.id == rule_id and rule.what == what for rule in default_checklist().rules)
    titles = resources.table("wording/findings.toml")[words(language).language]["titles"]
    return str(titles.get(rule_id, what)) if ours else what
