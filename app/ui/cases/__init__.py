"""What every page about a case shares: which case, a new one, another name, the bin."""
