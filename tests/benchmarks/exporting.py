"""Building a verified package of a CT series."""

import json
from pathlib import Path

from tests.benchmarks.corpus import ct_series, made_vault
from tests.benchmarks.measure import Row, against, in_turn
from tests.benchmarks.program import carebinder, driver, empty_vault, fresh, scratch
from tests.benchmarks.references import copy_and_index

FILES = 1000


def filled_vault() -> Path:
    """A vault that holds the series, with a case to export."""

    def build(folder: Path) -> None:
        vault = fresh(empty_vault(), "filled.vault")
        carebinder("import", ct_series(FILES), "--yes", vault=vault)
        carebinder("case", "new", "--title", "Second opinion", vault=vault)
        vault.rename(folder / "filled.vault")

    return made_vault("filled", build) / "filled.vault"


def rows(rounds: int) -> list[Row]:
    """Built and verified from the disk: inside an open vault, and as a whole command, start and unlock included."""
    series, vault = ct_series(FILES), filled_vault()

    def inside(_: int) -> float:
        return float(json.loads(driver("export", vault, scratch("package")).output)["seconds"])

    def whole(_: int) -> float:
        return carebinder("export", "--out", scratch("package"), vault=vault).seconds

    opened, command, reference = in_turn(rounds, inside, whole, lambda _: copy_and_index(series))
    return [
        against("verified export of 1,000 CT files, vault open", opened, reference, 1.0),
        against("verified export of 1,000 CT files, whole command", command, reference, 1.0),
    ]
