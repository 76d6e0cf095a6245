import pytest

from models.vault import CheckFinding, CheckKind, CheckReport, RepairKind
from resources import table


@pytest.mark.parametrize(("kinds", "name"), [(CheckKind, "damage"), (RepairKind, "repairs")])
def test_each_kind_has_its_sentence(kinds: type[CheckKind] | type[RepairKind], name: str) -> None:
    assert set(table("wording/reasons.toml")[name]) == {kind.value for kind in kinds}


def test_clean_means_nothing_was_found() -> None:
    assert CheckReport((), 1, 1).clean
    assert not CheckReport((CheckFinding(CheckKind.ORPHAN, "x"),), 1, 1).clean
