"""Building a verified package of a CT series."""

from pathlib import Path

from tests.benchmarks.corpus import ct_series, made
from tests.benchmarks.measure import Row, against, in_turn
from tests.benchmarks.program import carebinder, empty_vault, fresh, scratch
from tests.benchmarks.references import copy_and_index

FILES = 1000


def filled_vault() -> Path:
    """A vault that holds the series, with a case to export."""

    def build(folder: Path) -> None:
        vault = fresh(empty_vault(), "filled.vault")
        carebinder("import", ct_series(FILES), "--yes", vault=vault)
        carebinder("case", "new", "--title", "Second opinion", vault=vault)
        vault.rename(folder / "filled.vault")

    return made("filled", build) / "filled.vault"


def rows(rounds: int) -> list[Row]:
    """The whole command: opened, built, verified from the disk."""
    series, vault = ct_series(FILES), filled_vault()

    def whole(_: int) -> float:
        return carebinder("export", "--out", scratch("package"), vault=vault).seconds

    ours, reference = in_turn(rounds, whole, lambda _: copy_and_index(series))
    return [against("verified export of 1,000 CT files", ours, reference, 1.0)]
