"""The genogram: who belongs to whom, laid out by generations and drawn with the standard symbols (McGoldrick)."""
