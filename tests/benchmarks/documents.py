"""Taking PDFs in: text read, classified, indexed."""

from tests.benchmarks.corpus import documents
from tests.benchmarks.measure import Row, against, in_turn
from tests.benchmarks.program import carebinder, empty_vault, fresh
from tests.benchmarks.references import text_of_documents

FILES = 500


def rows(rounds: int) -> list[Row]:
    """500 PDFs of one to five pages, as one whole command."""
    folder, vault = documents(FILES), empty_vault()

    def whole(_: int) -> float:
        return carebinder("import", folder, "--yes", vault=fresh(vault, "documents.vault")).seconds

    ours, reference = in_turn(rounds, whole, lambda _: text_of_documents(folder))
    return [against("import of 500 PDFs, whole command", ours, reference, 0.65)]
