"""The papers of a second opinion: letters, sheets to write on, and the whole case as one PDF. Made in memory."""
