"""What is called how in a vault's folder."""

FILE_NAME = "vault.db"
"""The database."""
