"""Taking a CT series in, and reading its headers."""

import json

from tests.benchmarks.corpus import ct_series
from tests.benchmarks.measure import Row, against, in_turn
from tests.benchmarks.program import carebinder, driver, empty_vault, fresh
from tests.benchmarks.references import copy_and_sync, gocryptfs

FILES = 1000


def rows(rounds: int) -> list[Row]:
    """The import as a whole command, inside an open vault, and the header scan alone."""
    series, vault = ct_series(FILES), empty_vault()

    def whole(_: int) -> float:
        return carebinder("import", series, "--yes", vault=fresh(vault, "import.vault")).seconds

    def inside(_: int) -> float:
        return float(json.loads(driver("import", fresh(vault, "import.vault"), series).output)["seconds"])

    def scan(kind: str) -> float:
        return float(json.loads(driver("headers", kind, series).output)["seconds"])

    command, reference = in_turn(rounds, whole, lambda _: gocryptfs(series))
    open_vault, copied = in_turn(rounds, inside, lambda _: copy_and_sync(series))
    walker, pydicom = in_turn(rounds, lambda _: scan("walker"), lambda _: scan("pydicom"))
    return [
        against("import of 1,000 CT files, whole command", command, reference, 0.8),
        against("import of 1,000 CT files, vault open", open_vault, copied, 1.25),
        against("header scan of 1,000 CT files", walker, pydicom, 0.2),
    ]
