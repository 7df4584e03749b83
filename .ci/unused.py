"""Names that look unused and are not: called by Qt, pydantic or by readers of a model."""
