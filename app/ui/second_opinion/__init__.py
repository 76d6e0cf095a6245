"""The second-opinion journey: its steps, what each asks, and how far a case has come."""
