"""The genogram: the family by generations, in the standard symbols (McGoldrick)."""
