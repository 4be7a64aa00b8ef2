"""Machine translation of free text."""
