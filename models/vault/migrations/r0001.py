"""Revision 1: the tables as first released."""

_STATEMENTS = (
    """CREATE TABLE dead_segment (
    id VARCHAR NOT NULL,
    CONSTRAINT pk_dead_segment PRIMARY KEY (id)
)
 WITHOUT ROWID""",
    """CREATE TABLE import_run (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    sources TEXT NOT NULL,
    begun BIGINT NOT NULL,
    finished BIGINT,
    report TEXT
)""",
    """CREATE TABLE meta (
    "key" VARCHAR NOT NULL,
    value TEXT NOT NULL,
    CONSTRAINT pk_meta PRIMARY KEY ("key")
)
 WITHOUT ROWID""",
    """CREATE TABLE person (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    born INTEGER,
    sex VARCHAR,
    other_names TEXT NOT NULL
)""",
    """CREATE TABLE segment (
    id VARCHAR NOT NULL,
    salt BLOB NOT NULL,
    data_length INTEGER NOT NULL,
    file_size INTEGER NOT NULL,
    CONSTRAINT pk_segment PRIMARY KEY (id)
)
 WITHOUT ROWID""",
    """CREATE TABLE tag (
    id INTEGER NOT NULL,
    name TEXT NOT NULL,
    CONSTRAINT pk_tag PRIMARY KEY (id),
    CONSTRAINT uq_tag_name UNIQUE (name)
)""",
    """CREATE TABLE allergy (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL,
    substance TEXT NOT NULL,
    reaction TEXT NOT NULL,
    confirmed BIGINT NOT NULL,
    CONSTRAINT fk_allergy_person_id FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE RESTRICT
)""",
    "CREATE INDEX ix_allergy_person_id ON allergy (person_id)",
    """CREATE TABLE "case" (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL,
    title TEXT NOT NULL,
    opened BIGINT NOT NULL,
    CONSTRAINT fk_case_person_id FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE RESTRICT
)""",
    """CREATE INDEX ix_case_person_id ON "case" (person_id)""",
    """CREATE TABLE medication (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL,
    name TEXT NOT NULL,
    dose TEXT NOT NULL,
    frequency TEXT NOT NULL,
    reason TEXT NOT NULL,
    started INTEGER,
    ended INTEGER,
    confirmed BIGINT NOT NULL,
    CONSTRAINT fk_medication_person_id FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE RESTRICT
)""",
    "CREATE INDEX ix_medication_person_id ON medication (person_id)",
    """CREATE TABLE record (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL,
    standing VARCHAR NOT NULL,
    category VARCHAR,
    type VARCHAR NOT NULL,
    title TEXT NOT NULL,
    date INTEGER,
    provider TEXT COLLATE "NOCASE" NOT NULL,
    facility TEXT NOT NULL,
    language TEXT NOT NULL,
    pages INTEGER,
    unread TEXT NOT NULL,
    scanned BOOLEAN NOT NULL,
    reasons TEXT NOT NULL,
    flags TEXT NOT NULL,
    note TEXT NOT NULL,
    names TEXT NOT NULL,
    born INTEGER,
    sex VARCHAR,
    patient_id TEXT NOT NULL,
    issuer TEXT NOT NULL,
    source TEXT NOT NULL,
    path TEXT NOT NULL,
    import_id INTEGER NOT NULL,
    added BIGINT NOT NULL,
    files INTEGER NOT NULL,
    bytes INTEGER NOT NULL,
    sha256 VARCHAR NOT NULL,
    binned BIGINT,
    CONSTRAINT ck_record_standing CHECK (standing IN ('active', 'held', 'bin')),
    CONSTRAINT ck_record_binned CHECK ((standing = 'bin') = (binned IS NOT NULL)),
    CONSTRAINT ck_record_counts CHECK (files >= 0 AND bytes >= 0),
    CONSTRAINT fk_record_person_id FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE RESTRICT,
    CONSTRAINT fk_record_import_id FOREIGN KEY(import_id) REFERENCES import_run (id) ON DELETE RESTRICT
)""",
    "CREATE INDEX ix_record_date ON record (date)",
    "CREATE INDEX ix_record_keys ON record (id, standing, person_id, category, type, provider, date)",
    "CREATE INDEX ix_record_person ON record (person_id)",
    "CREATE INDEX ix_record_standing_category ON record (standing, category, date)",
    "CREATE INDEX ix_record_standing_date ON record (standing, date)",
    "CREATE INDEX ix_record_standing_person ON record (standing, person_id, date)",
    "CREATE INDEX ix_record_standing_person_category ON record (standing, person_id, category, date)",
    "CREATE INDEX ix_record_standing_provider ON record (standing, provider, date, id, person_id, category, type)",
    "CREATE INDEX ix_record_standing_type ON record (standing, type, date, id, person_id, category)",
    """CREATE TABLE answer (
    case_id INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    value TEXT NOT NULL,
    at BIGINT NOT NULL,
    CONSTRAINT pk_answer PRIMARY KEY (case_id, "key"),
    CONSTRAINT fk_answer_case_id FOREIGN KEY(case_id) REFERENCES "case" (id) ON DELETE CASCADE
)
 WITHOUT ROWID""",
    """CREATE TABLE file (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    record_id INTEGER NOT NULL,
    segment_id VARCHAR NOT NULL,
    "offset" INTEGER NOT NULL,
    size INTEGER NOT NULL,
    sha256 BLOB NOT NULL,
    name TEXT NOT NULL,
    path TEXT NOT NULL,
    media_type TEXT NOT NULL,
    sop_class_uid TEXT,
    sop_instance_uid TEXT,
    transfer_syntax_uid TEXT,
    instance_number INTEGER,
    position DOUBLE,
    rows INTEGER,
    columns INTEGER,
    frames INTEGER,
    CONSTRAINT ck_file_extent CHECK ("offset" >= 0 AND size >= 0),
    CONSTRAINT ck_file_sha256 CHECK (length(sha256) = 32),
    CONSTRAINT fk_file_record_id FOREIGN KEY(record_id) REFERENCES record (id) ON DELETE CASCADE,
    CONSTRAINT fk_file_segment_id FOREIGN KEY(segment_id) REFERENCES segment (id) ON DELETE RESTRICT
)""",
    "CREATE INDEX ix_file_record_id ON file (record_id)",
    "CREATE INDEX ix_file_segment_id ON file (segment_id)",
    "CREATE INDEX ix_file_sop_instance_uid ON file (sop_instance_uid)",
    "CREATE UNIQUE INDEX uq_file_sha256 ON file (sha256)",
    """CREATE TABLE import_item (
    id INTEGER NOT NULL,
    import_id INTEGER NOT NULL,
    path TEXT NOT NULL,
    outcome VARCHAR NOT NULL,
    reason TEXT NOT NULL,
    record_id INTEGER,
    CONSTRAINT pk_import_item PRIMARY KEY (id),
    CONSTRAINT fk_import_item_import_id FOREIGN KEY(import_id) REFERENCES import_run (id) ON DELETE CASCADE,
    CONSTRAINT fk_import_item_record_id FOREIGN KEY(record_id) REFERENCES record (id) ON DELETE SET NULL
)""",
    "CREATE INDEX ix_import_item_import_id ON import_item (import_id)",
    "CREATE INDEX ix_import_item_record_id ON import_item (record_id)",
    """CREATE TABLE package (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    case_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    variant VARCHAR NOT NULL,
    made BIGINT NOT NULL,
    files INTEGER NOT NULL,
    bytes INTEGER NOT NULL,
    record_ids TEXT NOT NULL,
    manifest_sha256 VARCHAR NOT NULL,
    CONSTRAINT fk_package_case_id FOREIGN KEY(case_id) REFERENCES "case" (id) ON DELETE RESTRICT
)""",
    "CREATE UNIQUE INDEX uq_package_case_id ON package (case_id, version)",
    """CREATE TABLE question (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    case_id INTEGER NOT NULL,
    rank INTEGER NOT NULL,
    text TEXT NOT NULL,
    CONSTRAINT fk_question_case_id FOREIGN KEY(case_id) REFERENCES "case" (id) ON DELETE CASCADE
)""",
    "CREATE INDEX ix_question_case_id ON question (case_id, rank)",
    """CREATE TABLE record_tag (
    record_id INTEGER NOT NULL,
    tag_id INTEGER NOT NULL,
    CONSTRAINT pk_record_tag PRIMARY KEY (record_id, tag_id),
    CONSTRAINT fk_record_tag_record_id FOREIGN KEY(record_id) REFERENCES record (id) ON DELETE CASCADE,
    CONSTRAINT fk_record_tag_tag_id FOREIGN KEY(tag_id) REFERENCES tag (id) ON DELETE CASCADE
)
 WITHOUT ROWID""",
    "CREATE INDEX ix_record_tag_tag_id ON record_tag (tag_id)",
    """CREATE TABLE record_text (
    record_id INTEGER NOT NULL,
    title TEXT NOT NULL,
    about TEXT NOT NULL,
    text TEXT NOT NULL,
    CONSTRAINT pk_record_text PRIMARY KEY (record_id),
    CONSTRAINT fk_record_text_record_id FOREIGN KEY(record_id) REFERENCES record (id) ON DELETE RESTRICT
)""",
    """CREATE TABLE series (
    record_id INTEGER NOT NULL,
    study_uid TEXT NOT NULL,
    series_uid TEXT NOT NULL,
    identity TEXT NOT NULL,
    modality TEXT NOT NULL,
    study_date INTEGER,
    study_time TEXT NOT NULL,
    study_id TEXT NOT NULL,
    accession_number TEXT NOT NULL,
    study_description TEXT NOT NULL,
    series_description TEXT NOT NULL,
    series_number INTEGER,
    body_part TEXT NOT NULL,
    CONSTRAINT pk_series PRIMARY KEY (record_id),
    CONSTRAINT fk_series_record_id FOREIGN KEY(record_id) REFERENCES record (id) ON DELETE CASCADE
)""",
    "CREATE INDEX ix_series_series_uid ON series (series_uid, study_uid)",
    """CREATE VIRTUAL TABLE record_fts USING fts5(
    title, about, text,
    content = 'record_text', content_rowid = 'record_id',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
)""",
    "INSERT INTO record_fts (record_fts, rank) VALUES ('secure-delete', 1)",
)


def upgrade() -> None:
    """Make every table, index, trigger and the full-text index."""
    from alembic import op

    for statement in _STATEMENTS:
        op.execute(statement)
