"""One record: what is known of it, put right in place, and what can be done with it."""
