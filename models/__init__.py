"""The core: facts about people and records, the rules over them, and the encrypted vault."""
