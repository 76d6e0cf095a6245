"""What is called how in a vault's folder."""

FILE_NAME = "vault.db"
"""The database."""

BACKUP_MARK = "backup"
"""The file that says that a folder is a backup: its first line is the vault's id. Only such a folder is written over.

Further lines name segments that were damaged in the vault itself when they were copied.
"""
