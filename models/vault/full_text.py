"""The full-text index over ``record_text``: SQLite FTS5, external content, kept true by ``search_text`` alone.

Words are split as Unicode 6.1 does, without regard to case and diacritics; prefixes of two and three letters have an
index of their own for search while typing; deleted words leave the index at once (``secure-delete``). There are no
triggers: behind one, FTS5 writes its index out after every single row, which made changes to many records ten times
slower. A record cannot be deleted before its text (RESTRICT), so the index is not forgotten.
"""

FULL_TEXT = (
    """CREATE VIRTUAL TABLE record_fts USING fts5(
    title, about, text,
    content = 'record_text', content_rowid = 'record_id',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
)""",
    "INSERT INTO record_fts (record_fts, rank) VALUES ('secure-delete', 1)",
)
"""The statements that make the index over an empty ``record_text``, in order."""
