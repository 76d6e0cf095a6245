"""The tables of cases: questions of health, what was answered on the way, and the packages made."""

from datetime import datetime

from sqlalchemy import Column, ForeignKey, Index, Integer, LargeBinary, Named, String, Table, Text, TypedColumns

from models.vault.column_types import MomentColumn, TextColumn
from models.vault.table_base import metadata, reference


class _Case(TypedColumns):
    id = Column(Integer, primary_key=True)
    person_id: Named[int] = Column(reference("person.id", cascade=False), nullable=False)
    title: Named[str] = Column(TextColumn, nullable=False)
    opened: Named[datetime] = Column(MomentColumn, nullable=False)
    binned: Named[datetime | None] = Column(MomentColumn)


case = Table("case", metadata, _Case, Index("ix_case_person_id", "person_id"), sqlite_autoincrement=True)
"""One health question of one person; ``binned`` since when it is in the bin."""


class _Answer(TypedColumns):
    case_id: Named[int] = Column(reference("case.id"), primary_key=True)
    key: Named[str] = Column(TextColumn, primary_key=True)
    value: Named[str] = Column(TextColumn, nullable=False)
    at: Named[datetime] = Column(MomentColumn, nullable=False)


answer = Table("answer", metadata, _Answer, sqlite_with_rowid=False)
"""A journey answer and when it was given."""


class _Question(TypedColumns):
    id = Column(Integer, primary_key=True)
    case_id: Named[int] = Column(reference("case.id"), nullable=False)
    rank: Named[int] = Column(Integer, nullable=False)
    text: Named[str] = Column(TextColumn, nullable=False)


question = Table(
    "question", metadata, _Question, Index("ix_question_case_id", "case_id", "rank"), sqlite_autoincrement=True
)
"""A question for the specialist, ranked from 1."""


class _CaseEntry(TypedColumns):
    id = Column(Integer, primary_key=True)
    case_id: Named[int] = Column(reference("case.id"), nullable=False)
    kind: Named[str] = Column(String, nullable=False)
    fields: Named[str] = Column(TextColumn, nullable=False)
    made: Named[datetime] = Column(MomentColumn, nullable=False)
    changed: Named[datetime] = Column(MomentColumn, nullable=False)


case_entry = Table(
    "case_entry", metadata, _CaseEntry, Index("ix_case_entry_case_id", "case_id", "kind"), sqlite_autoincrement=True
)
"""One of several things of a kind that a case holds; ``fields`` is a JSON object of texts."""


class _CaseEvent(TypedColumns):
    id = Column(Integer, primary_key=True)
    case_id: Named[int] = Column(reference("case.id"), nullable=False)
    at: Named[datetime] = Column(MomentColumn, nullable=False)
    subject: Named[str] = Column(TextColumn, nullable=False)
    value: Named[str | None] = Column(TextColumn)


case_event = Table(
    "case_event", metadata, _CaseEvent, Index("ix_case_event_case_id", "case_id"), sqlite_autoincrement=True
)
"""What was answered or entered when; never changed."""


class _Package(TypedColumns):
    id = Column(Integer, primary_key=True)
    case_id: Named[int] = Column(reference("case.id", cascade=False), nullable=False)
    version: Named[int] = Column(Integer, nullable=False)
    variant: Named[str] = Column(String, nullable=False)
    made: Named[datetime] = Column(MomentColumn, nullable=False)
    files: Named[int] = Column(Integer, nullable=False)
    bytes: Named[int] = Column(Integer, nullable=False)
    record_ids: Named[str] = Column(Text, nullable=False)
    manifest_sha256: Named[str] = Column(String, nullable=False)
    passphrase: Named[str | None] = Column(TextColumn)


package = Table(
    "package",
    metadata,
    _Package,
    Index("uq_package_case_id", "case_id", "version", unique=True),
    sqlite_autoincrement=True,
)
"""A second-opinion package that was built; ``record_ids`` is a JSON array, kept even when a record is deleted.

``passphrase`` opens a protected one.
"""


class _Staging(TypedColumns):
    id = Column(Integer, primary_key=True)
    folder: Named[bytes] = Column(LargeBinary, nullable=False)
    package_id: Named[int | None] = Column(ForeignKey("package.id", ondelete="SET NULL"))
    begun: Named[datetime] = Column(MomentColumn, nullable=False)


staging = Table("staging", metadata, _Staging, sqlite_autoincrement=True)
"""A hidden folder outside the vault in which something is being built; ``package_id`` is the package entered for it."""
