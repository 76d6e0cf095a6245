"""One reader per kind of file. Readers read; they never store."""
