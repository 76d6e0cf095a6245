"""Adding records: asking for files, questions and progress of an import, and looking over what it brought."""
