"""Medicines and allergies of one person: looked at, changed, confirmed, printed."""
