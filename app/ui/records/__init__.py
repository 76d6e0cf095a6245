"""Lists of records: timeline, shelves, bin and what a search found."""
