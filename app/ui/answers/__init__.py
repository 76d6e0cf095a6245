"""Form fields for what a case asks, one for each form of answer, and the list of its questions."""
