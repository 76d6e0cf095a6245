"""Taking records in: find, sniff, read, classify, match, decide, store, report."""
