"""The full-text index over ``record_text``: SQLite FTS5, external content.

Triggers keep it true when texts change or go. New texts are indexed by ``search_text.add_texts`` in one statement:
behind a trigger FTS5 would write its index out after every single row, which is slower and leaves it larger.

Words are split as Unicode 6.1 does, without regard to case and diacritics; prefixes of two and three letters have an
index of their own for search while typing; deleted words leave the index at once (``secure-delete``).
"""

FULL_TEXT = (
    """CREATE VIRTUAL TABLE record_fts USING fts5(
    title, about, text,
    content = 'record_text', content_rowid = 'record_id',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
)""",
    "INSERT INTO record_fts (record_fts, rank) VALUES ('secure-delete', 1)",
    """CREATE TRIGGER record_text_gone AFTER DELETE ON record_text BEGIN
    INSERT INTO record_fts (record_fts, rowid, title, about, text)
    VALUES ('delete', old.record_id, old.title, old.about, old.text);
END""",
    """CREATE TRIGGER record_text_changed AFTER UPDATE ON record_text BEGIN
    INSERT INTO record_fts (record_fts, rowid, title, about, text)
    VALUES ('delete', old.record_id, old.title, old.about, old.text);
    INSERT INTO record_fts (rowid, title, about, text) VALUES (new.record_id, new.title, new.about, new.text);
END""",
)
"""The statements that make the index over an empty ``record_text``, in order."""
