"""The second-opinion packages that were built: what went out, when, with what in it, and what opens it."""

import json
from collections.abc import Sequence
from typing import Any, NotRequired, TypedDict, Unpack

from sqlalchemy import Connection, Row, delete, func, insert, select, update

from models.clock import Clock
from models.errors import ErrorKind, UserError
from models.records import PackageMade
from models.vault.case_tables import case, package, staging
from models.vault.cases import require_case
from models.vault.engine import Database

_p = package.c
_PACKAGES = select(
    *(_p.id, _p.case_id, _p.version, _p.variant, _p.made, _p.files, _p.bytes, _p.record_ids, _p.manifest_sha256)
)


class PackageFacts(TypedDict):
    """What is kept of a package: counts, the records in it, the SHA-256 of its manifest in hex.

    ``passphrase`` opens a protected one; ``staging`` is the number under which the vault remembers where it is built.
    """

    files: int
    bytes: int
    record_ids: Sequence[int]
    manifest_sha256: str
    passphrase: NotRequired[str | None]
    staging: NotRequired[int | None]


class Packages:
    """The receipt desk of one vault."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database, self._clock = database, clock

    def next_version(self, case_id: int) -> int:
        """The version that the next package of a case will have, from 1. Raises UserError NO_CASE."""
        with self._database.reading() as connection:
            require_case(connection, case_id)
            return _next_version(connection, case_id)

    def add(self, case_id: int, variant: str, **facts: Unpack[PackageFacts]) -> PackageMade:
        """Enter a package that was built, even if its case went to the bin meanwhile. Raises UserError NO_CASE."""
        values: dict[str, Any] = {**facts, "record_ids": json.dumps(list(facts["record_ids"]))}
        built = values.pop("staging", None)
        with self._database.writing() as connection:
            if connection.scalar(select(case.c.id).where(case.c.id == case_id)) is None:
                raise UserError(ErrorKind.NO_CASE, case=case_id)
            version = _next_version(connection, case_id)
            row = insert(package).values(
                case_id=case_id, variant=variant, version=version, made=self._clock.now(), **values
            )
            number = connection.execute(row.returning(_p.id)).scalar_one()
            connection.execute(update(staging).where(staging.c.id == built).values(package_id=number))
            return _made(connection.execute(_PACKAGES.where(_p.id == number)).one())

    def withdraw(self, package_id: int) -> None:
        """Strike out a package that never came to be."""
        with self._database.writing() as connection:
            connection.execute(delete(package).where(_p.id == package_id))

    def passphrase(self, package_id: int) -> str | None:
        """What opens a protected package; None for others, and for those made before it was kept."""
        with self._database.reading() as connection:
            return connection.scalar(select(_p.passphrase).where(_p.id == package_id))

    def list(self, case_id: int | None = None) -> list[PackageMade]:
        """All packages, of cases in the bin as well, or those of one case, the oldest first."""
        these = _PACKAGES if case_id is None else _PACKAGES.where(_p.case_id == case_id)
        with self._database.reading() as connection:
            return [_made(row) for row in connection.execute(these.order_by(_p.id))]


def _next_version(connection: Connection, case_id: int) -> int:
    return (connection.scalar(select(func.max(_p.version)).where(_p.case_id == case_id)) or 0) + 1


def _made(row: Row[*tuple[Any, ...]]) -> PackageMade:
    told: list[Any] = [*row[:7], tuple(json.loads(row[7])), row[8]]
    return PackageMade(*told)
