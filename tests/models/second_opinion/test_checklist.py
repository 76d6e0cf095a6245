import ast
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import models.second_opinion
import resources
from models.errors import ErrorKind, UserError
from models.records import DocumentType
from models.second_opinion import Checklist, Rule, Severity, default_checklist, from_toml, to_toml
from models.second_opinion.completeness import CHECKS

WORDS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1).filter(str.strip)
RULES = st.builds(
    Rule,
    id=WORDS,
    what=WORDS,
    why=WORDS,
    looks_for=WORDS,
    severity=st.sampled_from(Severity),
    remedy=WORDS,
    sources=st.lists(WORDS, max_size=3).map(tuple),
    using=st.dictionaries(
        WORDS, st.one_of(st.integers(-(2**40), 2**40), WORDS, st.lists(WORDS, max_size=3).map(tuple)), max_size=3
    ),
)


@given(WORDS, st.lists(RULES, unique_by=lambda rule: rule.id, max_size=4))
def test_a_checklist_survives_toml(name: str, rules: list[Rule]) -> None:
    checklist = Checklist(name, tuple(rules))
    assert from_toml(to_toml(checklist)) == checklist


def test_the_default_list_survives_toml() -> None:
    assert from_toml(to_toml(default_checklist())) == default_checklist()


def test_every_rule_of_the_default_list_can_be_checked() -> None:
    known = {kind.value for kind in DocumentType}
    remedies = resources.table("wording/checks.toml")["remedies"]
    for rule in default_checklist().rules:
        assert rule.looks_for in CHECKS
        assert rule.remedy in remedies
        assert set(rule.using.get("types", ())) <= known  # type: ignore[arg-type]
    assert {rule.looks_for for rule in default_checklist().rules} == set(CHECKS) - {"ticked"}


@pytest.mark.parametrize(
    "text",
    [
        "name = ",
        "name = 'x'\n[[rule]]\nid = 'a'",
        "[[rule]]\n",
        to_toml(default_checklist()).replace('severity = "required"', 'severity = "very"', 1),
        to_toml(default_checklist()).replace('id = "pathology"', 'id = ""', 1),
        to_toml(default_checklist()).replace('id = "pathology"', 'id = "questions"', 1),
        to_toml(default_checklist()).replace('"days" = 3', '"days" = 1.5', 1),
        to_toml(default_checklist()).replace("sources = [", "sources = [1, ", 1),
    ],
)
def test_a_broken_checklist_is_refused(text: str) -> None:
    with pytest.raises(UserError) as caught:
        from_toml(text)
    assert caught.value.kind is ErrorKind.BAD_VALUE


def test_a_rule_without_its_number_says_so() -> None:
    rule = replace(default_checklist().rules[0], using={})
    with pytest.raises(UserError):
        rule.number("days")


def _said(tree: ast.AST) -> dict[str, set[str]]:
    """The codes written in calls of Said and Verdict, by table."""
    found: dict[str, set[str]] = {"details": set(), "reasons": set()}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("Said", "Verdict"):
            table, place = ("details", 0) if node.func.id == "Said" else ("reasons", 1)
            for part in ast.walk(node.args[place]) if len(node.args) > place else ():
                if isinstance(part, ast.Constant) and isinstance(part.value, str):
                    found[table].add(part.value)
    return found


def test_every_code_has_its_sentence() -> None:
    wording = resources.table("wording/checks.toml")
    folder = Path(models.second_opinion.__file__).parent
    for path in folder.glob("*.py"):
        found = _said(ast.parse(path.read_text(encoding="utf-8")))
        assert found["reasons"] - {"slides_"} <= set(wording["reasons"]), path.name
        assert found["details"] - {""} <= set(wording["details"]), path.name
