"""A vault of 100,000 records with 2 KB of text each, built once, and how quickly things are found in it."""

import hashlib
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

from models.clock import SystemClock
from models.dates import PartialDate
from models.records import Category, DocumentType, RecordDraft
from models.vault import FLOOR, FileDraft, Filing, RecordFilter, Vault, enter
from tests.benchmarks.corpus import invented, made_vault, word
from tests.benchmarks.program import PASSPHRASE

RECORDS = 100_000
BATCH = 5_000
WORDS_A_RECORD = 240
MIDDLE_RANKS = range(400, 520)
ROUNDS = 60
KINDS = (
    (Category.LABS, DocumentType.LAB_RESULT),
    (Category.NOTES, DocumentType.CLINICAL_NOTE),
    (Category.PRESCRIPTIONS, DocumentType.MEDICATION_LIST),
    (Category.IMAGING, DocumentType.IMAGING_REPORT),
)


def build(folder: Path) -> None:
    """Fill the vault through the same door as an import."""
    vault, _ = Vault.create(folder / "large.vault", PASSPHRASE, clock=SystemClock(), kdf=FLOOR)
    rng = np.random.default_rng(11)
    with vault:
        person = vault.people.add("Anna Muster", PartialDate(1961, 4, 2), None).id
        run = vault.imports.begin(("large",))
        with vault.intake(run) as intake:
            for start in range(0, RECORDS, BATCH):
                numbers = range(start, start + BATCH)
                filings = []
                for number in numbers:
                    data = f"file {number}".encode()
                    writer = intake.writer("all in one")
                    writer.write(data)
                    content = writer.finish(hashlib.sha256(data).digest())
                    file = FileDraft(f"{number}.txt", f"{number}.txt", "text/plain", None)
                    filings.append(Filing(draft(rng, number, person), file, content, "large"))
                intake.commit(filings, [])
        vault.imports.finish(run, "{}")


def draft(rng: np.random.Generator, number: int, person: int) -> RecordDraft:
    """A record of one of four kinds, on a day of the last twenty years."""
    category, kind = KINDS[number % len(KINDS)]
    return RecordDraft(
        person_id=person,
        category=category,
        type=kind,
        title=f"Report {number}",
        date=PartialDate(2006 + number % 20, 1 + number % 12, 1 + number % 28),
        provider=f"Dr. {word(number % 200)}",
        text=invented(rng, WORDS_A_RECORD),
    )


def figures() -> dict[str, float]:
    """Milliseconds for the four questions."""
    path = made_vault("large", build) / "large.vault"
    first = sorted(milliseconds_to_first_rows(path) for _ in range(5))[2]
    with Vault.open(path, PASSPHRASE, clock=SystemClock()) as vault:
        return {"first 50 rows after the key": first, **asked(vault)}


def milliseconds_to_first_rows(path: Path) -> float:
    """From the keys being known to the newest 50 rows, the database opened on the way."""
    entered = enter(path, PASSPHRASE)
    start = time.perf_counter()
    with Vault.opened(entered, clock=SystemClock()) as vault:
        vault.records.list(RecordFilter(limit=50))
        return (time.perf_counter() - start) * 1000


def asked(vault: Vault) -> dict[str, float]:
    """The 95th percentiles of lists and searches, each question another one."""
    years = [PartialDate(2006 + number % 20) for number in range(ROUNDS)]
    words = [word(rank) for rank in MIDDLE_RANKS][:ROUNDS]
    return {
        "filtered list, p95": p95(
            lambda number: vault.records.list(
                RecordFilter(category=KINDS[number % 4][0], date_from=years[number], limit=50)
            )
        ),
        "search for a word, p95": p95(lambda number: vault.records.search(words[number] + " ")),
        "search for three letters, p95": p95(lambda number: vault.records.search(words[number][:3])),
    }


def p95(question: Callable[[int], object]) -> float:
    """The 95th percentile of ``ROUNDS`` questions, in milliseconds."""
    taken = sorted(milliseconds(lambda: question(number)) for number in range(ROUNDS))  # noqa: B023 - called at once
    return taken[int(len(taken) * 0.95)]


def milliseconds(action: Callable[[], object]) -> float:
    """How long one call takes."""
    start = time.perf_counter()
    action()
    return (time.perf_counter() - start) * 1000
