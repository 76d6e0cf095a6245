"""A sample person's records, made on the spot: nothing of it is anybody's."""
