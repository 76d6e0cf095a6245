"""The first page: the next step, and what is new."""
