"""The database of a vault: tables, indexes and the full-text index. A change here needs a revision in ``migrations``.

Every list of records walks one index of ``record`` backwards: newest date first, undated (NULL) last, then the newest
filed. The columns before the date are the filter, so that nothing is sorted; those after it are further conditions that
need no look at the row. ``ix_record_keys`` is for search, which meets thousands of numbers and must know of each only
whether the filter lets it pass.
"""

from datetime import datetime

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    Named,
    String,
    Table,
    Text,
    TypedColumns,
)

from models.dates import PartialDate
from models.records import Category, DocumentType, Sex, Standing
from models.vault.column_types import CodeColumn, DateColumn, MomentColumn, TextColumn, WordsColumn
from models.vault.table_base import metadata, reference


class _Person(TypedColumns):
    id = Column(Integer, primary_key=True)
    name: Named[str] = Column(TextColumn, nullable=False)
    born: Named[PartialDate | None] = Column(DateColumn)
    sex: Named[Sex | None] = Column(CodeColumn(Sex))
    other_names: Named[tuple[str, ...]] = Column(WordsColumn, nullable=False)


person = Table("person", metadata, _Person, sqlite_autoincrement=True)
"""Someone whose records are kept."""


class _ImportRun(TypedColumns):
    id = Column(Integer, primary_key=True)
    sources: Named[tuple[str, ...]] = Column(WordsColumn, nullable=False)
    begun: Named[datetime] = Column(MomentColumn, nullable=False)
    finished: Named[datetime | None] = Column(MomentColumn)
    report: Named[str | None] = Column(Text)


import_run = Table("import_run", metadata, _ImportRun, sqlite_autoincrement=True)
"""One import and its report (JSON)."""


class _Record(TypedColumns):
    id = Column(Integer, primary_key=True)
    person_id: Named[int] = Column(reference("person.id", cascade=False), nullable=False)
    standing: Named[Standing] = Column(CodeColumn(Standing), nullable=False)
    category: Named[Category | None] = Column(CodeColumn(Category))
    type: Named[DocumentType] = Column(CodeColumn(DocumentType), nullable=False)
    title: Named[str] = Column(TextColumn, nullable=False)
    date: Named[PartialDate | None] = Column(DateColumn)
    provider: Named[str] = Column(TextColumn(collation="NOCASE"), nullable=False)
    facility: Named[str] = Column(TextColumn, nullable=False)
    language: Named[str] = Column(TextColumn, nullable=False)
    pages: Named[int | None] = Column(Integer)
    unread: Named[str] = Column(TextColumn, nullable=False)
    scanned: Named[bool] = Column(nullable=False)
    reasons: Named[tuple[str, ...]] = Column(WordsColumn, nullable=False)
    flags: Named[tuple[str, ...]] = Column(WordsColumn, nullable=False)
    note: Named[str] = Column(TextColumn, nullable=False)
    names: Named[tuple[str, ...]] = Column(WordsColumn, nullable=False)
    born: Named[PartialDate | None] = Column(DateColumn)
    sex: Named[Sex | None] = Column(CodeColumn(Sex))
    patient_id: Named[str] = Column(TextColumn, nullable=False)
    issuer: Named[str] = Column(TextColumn, nullable=False)
    source: Named[str] = Column(TextColumn, nullable=False)
    path: Named[str] = Column(TextColumn, nullable=False)
    import_id: Named[int] = Column(reference("import_run.id", cascade=False), nullable=False)
    added: Named[datetime] = Column(MomentColumn, nullable=False)
    files: Named[int] = Column(Integer, nullable=False)
    bytes: Named[int] = Column(Integer, nullable=False)
    sha256: Named[str] = Column(String, nullable=False)
    binned: Named[datetime | None] = Column(MomentColumn)


record = Table(
    "record",
    metadata,
    _Record,
    CheckConstraint("standing IN ('active', 'held', 'bin')", name="standing"),
    CheckConstraint("(standing = 'bin') = (binned IS NOT NULL)", name="binned"),
    CheckConstraint("files >= 0 AND bytes >= 0", name="counts"),
    sqlite_autoincrement=True,
)
"""One document, or one DICOM Series. ``names`` to ``issuer`` are the identity written on it.

``files``, ``bytes`` and ``sha256`` are sums over its files (see ``models.vault.filing``).
"""

_c = record.c
Index("ix_record_standing_date", _c.standing, _c.date)
Index("ix_record_standing_person", _c.standing, _c.person_id, _c.date)
Index("ix_record_standing_category", _c.standing, _c.category, _c.date)
Index("ix_record_standing_person_category", _c.standing, _c.person_id, _c.category, _c.date)
Index("ix_record_standing_type", _c.standing, _c.type, _c.date, _c.id, _c.person_id, _c.category)
Index("ix_record_standing_provider", _c.standing, _c.provider, _c.date, _c.id, _c.person_id, _c.category, _c.type)
Index("ix_record_date", _c.date)
Index("ix_record_person", _c.person_id)
Index("ix_record_keys", _c.id, _c.standing, _c.person_id, _c.category, _c.type, _c.provider, _c.date)


class _Series(TypedColumns):
    record_id: Named[int] = Column(reference("record.id"), primary_key=True)
    study_uid: Named[str] = Column(TextColumn, nullable=False)
    series_uid: Named[str] = Column(TextColumn, nullable=False)
    identity: Named[str] = Column(Text, nullable=False)
    modality: Named[str] = Column(TextColumn, nullable=False)
    study_date: Named[PartialDate | None] = Column(DateColumn)
    study_time: Named[str] = Column(TextColumn, nullable=False)
    study_id: Named[str] = Column(TextColumn, nullable=False)
    accession_number: Named[str] = Column(TextColumn, nullable=False)
    study_description: Named[str] = Column(TextColumn, nullable=False)
    series_description: Named[str] = Column(TextColumn, nullable=False)
    series_number: Named[int | None] = Column(Integer)
    body_part: Named[str] = Column(TextColumn, nullable=False)


series = Table("series", metadata, _Series, Index("ix_series_series_uid", "series_uid", "study_uid"))
"""What is known of a record's Series and Study; ``identity`` is the written identity as one key, for joining."""


class _Segment(TypedColumns):
    id: Named[str] = Column(String, primary_key=True)
    salt: Named[bytes] = Column(LargeBinary, nullable=False)
    data_length: Named[int] = Column(Integer, nullable=False)
    file_size: Named[int] = Column(Integer, nullable=False)


segment = Table("segment", metadata, _Segment, sqlite_with_rowid=False)
"""An encrypted segment file; the row binds its salt and lengths."""


class _DeadSegment(TypedColumns):
    id: Named[str] = Column(String, primary_key=True)


dead_segment = Table("dead_segment", metadata, _DeadSegment, sqlite_with_rowid=False)
"""Segments that nothing refers to any more and whose files are still to be unlinked."""


class _File(TypedColumns):
    id = Column(Integer, primary_key=True)
    record_id: Named[int] = Column(reference("record.id"), nullable=False)
    segment_id: Named[str] = Column(reference("segment.id", cascade=False), nullable=False)
    offset: Named[int] = Column(Integer, nullable=False)
    size: Named[int] = Column(Integer, nullable=False)
    sha256: Named[bytes] = Column(LargeBinary, nullable=False)
    name: Named[str] = Column(TextColumn, nullable=False)
    path: Named[str] = Column(TextColumn, nullable=False)
    media_type: Named[str] = Column(TextColumn, nullable=False)
    sop_class_uid: Named[str | None] = Column(TextColumn)
    sop_instance_uid: Named[str | None] = Column(TextColumn)
    transfer_syntax_uid: Named[str | None] = Column(TextColumn)
    instance_number: Named[int | None] = Column(Integer)
    position: Named[float | None] = Column()
    rows: Named[int | None] = Column(Integer)
    columns: Named[int | None] = Column(Integer)
    frames: Named[int | None] = Column(Integer)


file = Table(
    "file",
    metadata,
    _File,
    CheckConstraint('"offset" >= 0 AND size >= 0', name="extent"),
    CheckConstraint("length(sha256) = 32", name="sha256"),
    Index("uq_file_sha256", "sha256", unique=True),
    Index("ix_file_record_id", "record_id"),
    Index("ix_file_segment_id", "segment_id"),
    Index("ix_file_sop_instance_uid", "sop_instance_uid"),
    sqlite_autoincrement=True,
)
"""One original file: where its bytes lie, and what its header says when it is a DICOM Instance."""


class _KeyImage(TypedColumns):
    id = Column(Integer, primary_key=True)
    file_id: Named[int] = Column(reference("file.id"), nullable=False)
    frame: Named[int] = Column(Integer, nullable=False)
    note: Named[str] = Column(TextColumn, nullable=False)
    centre: Named[float | None] = Column()
    width: Named[float | None] = Column()
    inverted: Named[bool] = Column(nullable=False)
    made: Named[datetime] = Column(MomentColumn, nullable=False)
    state: Named[str | None] = Column(TextColumn)


key_image = Table(
    "key_image",
    metadata,
    _KeyImage,
    CheckConstraint("frame >= 0", name="frame"),
    CheckConstraint("(centre IS NULL) = (width IS NULL)", name="window"),
    Index("uq_key_image_file_id", "file_id", "frame", unique=True),
    sqlite_autoincrement=True,
)
"""A picture the person marked, with a note and the window it was seen in; it goes with its file."""


class _Thumbnail(TypedColumns):
    record_id: Named[int] = Column(reference("record.id"), primary_key=True)
    shows: Named[str] = Column(String, nullable=False)
    made: Named[datetime] = Column(MomentColumn, nullable=False)
    png: Named[bytes] = Column(LargeBinary, nullable=False)


thumbnail = Table("thumbnail", metadata, _Thumbnail, CheckConstraint("length(png) BETWEEN 1 AND 65536", name="png"))
"""A small picture for lists, made from the record's files when their hash was ``shows``."""


class _Tag(TypedColumns):
    id = Column(Integer, primary_key=True)
    name: Named[str] = Column(TextColumn, nullable=False, unique=True)


tag = Table("tag", metadata, _Tag)
"""A word the person hangs on records."""


class _RecordTag(TypedColumns):
    record_id: Named[int] = Column(reference("record.id"), primary_key=True)
    tag_id: Named[int] = Column(reference("tag.id"), primary_key=True)


record_tag = Table("record_tag", metadata, _RecordTag, Index("ix_record_tag_tag_id", "tag_id"), sqlite_with_rowid=False)
"""Which record has which tags."""


class _RecordText(TypedColumns):
    record_id = Column(Integer, reference("record.id", cascade=False), primary_key=True)
    title: Named[str] = Column(TextColumn, nullable=False)
    about: Named[str] = Column(TextColumn, nullable=False)
    text: Named[str] = Column(TextColumn, nullable=False)


record_text = Table("record_text", metadata, _RecordText)
"""Everything searchable in a record; ``about`` is provider, facility, tags, note. Only ``search_text`` changes it."""


class _ImportItem(TypedColumns):
    id = Column(Integer, primary_key=True)
    import_id: Named[int] = Column(reference("import_run.id"), nullable=False)
    path: Named[str] = Column(TextColumn, nullable=False)
    outcome: Named[str] = Column(String, nullable=False)
    reason: Named[str] = Column(TextColumn, nullable=False)
    record_id: Named[int | None] = Column(ForeignKey("record.id", ondelete="SET NULL"))


import_item = Table(
    "import_item",
    metadata,
    _ImportItem,
    Index("ix_import_item_import_id", "import_id"),
    Index("ix_import_item_record_id", "record_id"),
)
"""One file met by an import and what became of it."""


class _Medication(TypedColumns):
    id = Column(Integer, primary_key=True)
    person_id: Named[int] = Column(reference("person.id", cascade=False), nullable=False)
    name: Named[str] = Column(TextColumn, nullable=False)
    dose: Named[str] = Column(TextColumn, nullable=False)
    frequency: Named[str] = Column(TextColumn, nullable=False)
    reason: Named[str] = Column(TextColumn, nullable=False)
    started: Named[PartialDate | None] = Column(DateColumn)
    ended: Named[PartialDate | None] = Column(DateColumn)
    confirmed: Named[datetime] = Column(MomentColumn, nullable=False)


medication = Table(
    "medication", metadata, _Medication, Index("ix_medication_person_id", "person_id"), sqlite_autoincrement=True
)
"""A medicine, the person's own entry."""


class _Allergy(TypedColumns):
    id = Column(Integer, primary_key=True)
    person_id: Named[int] = Column(reference("person.id", cascade=False), nullable=False)
    substance: Named[str] = Column(TextColumn, nullable=False)
    reaction: Named[str] = Column(TextColumn, nullable=False)
    confirmed: Named[datetime] = Column(MomentColumn, nullable=False)


allergy = Table("allergy", metadata, _Allergy, Index("ix_allergy_person_id", "person_id"), sqlite_autoincrement=True)
"""An allergy or intolerance, the person's own entry."""


class _Meta(TypedColumns):
    key: Named[str] = Column(String, primary_key=True)
    value: Named[str] = Column(Text, nullable=False)


meta = Table("meta", metadata, _Meta, sqlite_with_rowid=False)
"""Facts about the vault itself, by key (see ``models.vault.engine``)."""
