"""Machine translation of free text, offline: packages, engine, protected parts, the language of a text."""
